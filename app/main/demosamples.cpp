// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/demosamples.h"

#include "base/logging.h"
#include "voice/opussound.h"
#include "voice/tones.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

bool copied(const QString &sample, const QString &path)
{
    const bool done = QFile::copy(sample, path);
    if (!done) {
        qCWarning(lcMain) << "a sample could not be copied:" << sample;
    }
    return done;
}

/** Some tones, where no machine can say a greeting: nobody would be recorded else. */
void writeGreeting(const QString &path, Settings &settings)
{
    using namespace std::chrono_literals;
    if (!QStandardPaths::findExecutable(u"espeak-ng"_s).isEmpty()) {
        return;
    }
    constexpr double level = -18; // dBFS
    Samples greeting;
    for (const double hertz : {523.25, 659.25, 783.99}) { // C, E, G
        for (const Samples &part : {tone(hertz, 350ms, level), silence(150ms)}) {
            greeting.insert(greeting.end(), part.begin(), part.end());
        }
    }
    QFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(toWav(greeting)) > 0 && file.flush();
    if (!isWritten || !settings.set(SettingKey::VoicemailGreeting, path)) {
        qCWarning(lcMain) << "the demo has no greeting";
    }
}

} // namespace

void writeSamples(const DataFolder &folder, Settings &settings)
{
    QDirIterator groups(u":/contacts"_s, {u"*.vcf"_s});
    while (groups.hasNext()) {
        const QString sample = groups.next();
        copied(sample, QDir(folder.contactsDir).filePath(groups.fileName()));
    }
    writeGreeting(QDir(folder.root).filePath(u"greeting.wav"_s), settings);
    const QString week = QDir(folder.root).filePath(u"week.ics"_s);
    if (!copied(u":/demo/week.ics"_s, week)) {
        return;
    }
    // Outside the events everybody rings, as without a calendar, and whom nobody takes may leave a
    // message; nothing is asked of the network.
    for (const auto &[key, value] :
         {std::pair {SettingKey::CalendarUrls, QString(u"Home="_s % week)},
          std::pair {SettingKey::BlocklistUrls, QString()},
          std::pair {SettingKey::NoEventNowRule, u"master"_s},
          std::pair {SettingKey::VoicemailWhenNotTaken, u"true"_s}}) {
        if (const Result<> set = settings.set(key, value); !set) {
            qCWarning(lcMain) << "the demo's calendar:" << redactedText(set.error().detail);
        }
    }
}

} // namespace vp
