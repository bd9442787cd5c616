// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/demosamples.h"

#include "base/logging.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

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

} // namespace

void writeSamples(const DataFolder &folder, Settings &settings)
{
    QDirIterator groups(u":/contacts"_s, {u"*.vcf"_s});
    while (groups.hasNext()) {
        const QString sample = groups.next();
        copied(sample, QDir(folder.contactsDir).filePath(groups.fileName()));
    }
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
