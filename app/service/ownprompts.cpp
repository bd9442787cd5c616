// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ownprompts.h"

#include "base/logging.h"
#include "settings/voicevalues.h"
#include "voice/announcer.h"
#include "voice/opussound.h"
#include "voice/soundfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

SettingKey keyForAll(PromptUse use)
{
    switch (use) {
    case PromptUse::Announcement:
        return SettingKey::VoiceAnnouncement;
    case PromptUse::Greeting:
        return SettingKey::VoicemailGreeting;
    case PromptUse::GreetingBefore:
        return SettingKey::VoicemailBeforeRinging;
    case PromptUse::NamePrompt:
        return SettingKey::VoiceNamePrompt;
    case PromptUse::RecordNotice:
        break;
    }
    return SettingKey::VoiceRecordNotice;
}

std::optional<SettingKey> keyOfGroups(PromptUse use)
{
    if (!knowsGroups(use)) {
        return std::nullopt;
    }
    return use == PromptUse::Announcement ? SettingKey::VoiceGroups : SettingKey::VoicemailGroups;
}

QString stemOf(PromptUse use)
{
    switch (use) {
    case PromptUse::Announcement:
        return u"announcement"_s;
    case PromptUse::Greeting:
        return u"greeting"_s;
    case PromptUse::GreetingBefore:
        return u"greeting-before"_s;
    case PromptUse::NamePrompt:
        return u"name"_s;
    case PromptUse::RecordNotice:
        break;
    }
    return u"notice"_s;
}

/** Reads for a worker: nothing of it is believed before it is decoded. */
Result<Samples> readBytes(const QByteArray &file, std::chrono::seconds longest)
{
    QTemporaryFile place;
    if (!place.open() || place.write(file) != file.size() || !place.flush()) {
        return failure(ErrorCode::Storage, place.errorString());
    }
    return readPrompt(place.fileName(), longest);
}

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    return {};
}

} // namespace

OwnPrompts::OwnPrompts(Settings &settings, QString dir, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_dir(std::move(dir))
{
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        for (const PromptUse use : PromptUses) {
            if (key == keyForAll(use) || key == keyOfGroups(use)) {
                Q_EMIT changed();
                return;
            }
        }
    });
}

void OwnPrompts::takeFile(const QString &path, const PromptTarget &target, QObject *context,
                          Taken taken)
{
    take(
        [path, longest = longestPrompt(target.use)]() -> Result<Samples> {
            if (QFileInfo(path).size() > LargestFile) {
                return failure(ErrorCode::Rejected);
            }
            return readPrompt(path, longest);
        },
        target, context, std::move(taken));
}

void OwnPrompts::takeBytes(const QByteArray &file, const PromptTarget &target, QObject *context,
                           Taken taken)
{
    take(
        [file, longest = longestPrompt(target.use)] {
            return file.size() > LargestFile ? Result<Samples>(failure(ErrorCode::Rejected))
                                             : readBytes(file, longest);
        },
        target, context, std::move(taken));
}

void OwnPrompts::takeSamples(const std::vector<qint16> &samples, const PromptTarget &target,
                             QObject *context, Taken taken)
{
    take([samples, longest = longestPrompt(target.use)] { return judgedPrompt(samples, longest); },
         target, context, std::move(taken));
}

void OwnPrompts::take(Read read, const PromptTarget &target, QObject *context, Taken taken)
{
    m_worker.run(
        context,
        [read = std::move(read)]() -> Result<Samples> {
            const Result<Samples> samples = read();
            return samples ? Result<Samples>(spoken(*samples)) : samples;
        },
        [this, target, taken = std::move(taken)](const Result<Samples> &samples) {
            taken(samples ? keep(target, *samples)
                          : Result<TakenPrompt>(tl::unexpected<Error>(samples.error())));
        });
}

/** The setting names it only when it is whole on the disk. */
Result<TakenPrompt> OwnPrompts::keep(const PromptTarget &target, const std::vector<qint16> &samples)
{
    constexpr auto ours = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (m_dir.isEmpty() || !QDir().mkpath(m_dir) || !QFile::setPermissions(m_dir, ours)) {
        return failure(ErrorCode::Storage, m_dir);
    }
    const QString name = freeName(target.use);
    const QString path = QDir(m_dir).filePath(name);
    if (const Result<> written = write(path, toWav(samples)); !written) {
        return tl::unexpected<Error>(written.error());
    }
    if (const Result<> stored = set(target, voicevalue::Own + name); !stored) {
        QFile::remove(path);
        return tl::unexpected<Error>(stored.error());
    }
    removeUnused();
    TakenPrompt taken {target, timeOf(samples.size())};
    const std::chrono::seconds most {m_settings.number(SettingKey::VoiceMaxSeconds)};
    if (target.use == PromptUse::Announcement && taken.length > most) {
        taken.cutAt = most;
    }
    return taken;
}

Result<> OwnPrompts::set(const PromptTarget &target, const QString &what)
{
    const auto keyOfThem = keyOfGroups(target.use);
    if (target.group.isEmpty()) {
        return m_settings.set(keyForAll(target.use), what);
    }
    if (!keyOfThem || target.group.contains(u'=') || target.group.contains(u'|')) {
        return failure(ErrorCode::Unsupported, target.group);
    }
    return m_settings.set(*keyOfThem,
                          voicevalue::withGroup(m_settings.text(*keyOfThem), target.group, what));
}

Result<> OwnPrompts::restore(const PromptTarget &target)
{
    const QString standard = !target.group.isEmpty() ? QString()
        : target.use == PromptUse::GreetingBefore    ? QString(voicevalue::Off)
                                                     : QString(voicevalue::Spoken);
    const Result<> done = set(target, standard);
    if (done) {
        removeUnused();
    }
    return done;
}

bool OwnPrompts::isInUse(PromptUse use) const
{
    const auto isOn = [this](SettingKey key) {
        return m_settings.text(key) != voicevalue::Off;
    };
    return use == PromptUse::NamePrompt    ? isOn(SettingKey::VoiceScreening)
        : use == PromptUse::RecordNotice   ? isOn(SettingKey::VoiceRecordCalls)
        : use == PromptUse::GreetingBefore ? isOn(SettingKey::VoicemailBeforeRinging)
                                           : true;
}

QString OwnPrompts::valueOf(const PromptTarget &target) const
{
    if (target.group.isEmpty()) {
        return m_settings.text(keyForAll(target.use));
    }
    if (const auto keyOfThem = keyOfGroups(target.use)) {
        for (const voicevalue::GroupPrompt &each :
             voicevalue::groupPrompts(m_settings.text(*keyOfThem))) {
            if (each.group.compare(target.group, Qt::CaseInsensitive) == 0) {
                return each.what;
            }
        }
    }
    return {};
}

QString OwnPrompts::fileOf(const PromptTarget &target) const
{
    return voicevalue::fileOf(valueOf(target), m_dir);
}

Result<std::vector<qint16>> OwnPrompts::samplesOf(const PromptTarget &target) const
{
    const QString file = fileOf(target);
    return file.isEmpty() ? Result<Samples>(failure(ErrorCode::NotFound))
                          : readSound(file, longestPrompt(target.use));
}

void OwnPrompts::listen(const PromptTarget &target, QObject *context,
                        std::function<void(const Result<PromptSound> &)> heard)
{
    m_worker.run(
        context,
        [file = fileOf(target), longest = longestPrompt(target.use)]() -> Result<PromptSound> {
            const Result<Samples> samples = readSound(file, longest);
            if (!samples) {
                return tl::unexpected<Error>(samples.error());
            }
            const Result<QByteArray> ogg = toOpus(spoken(*samples));
            if (!ogg) {
                return tl::unexpected<Error>(ogg.error());
            }
            return PromptSound {*ogg, timeOf(samples->size())};
        },
        std::move(heard));
}

QString OwnPrompts::freeName(PromptUse use) const
{
    const QDir dir(m_dir);
    qint64 at = QDateTime::currentMSecsSinceEpoch();
    QString name;
    do { // another name each time, so that whoever holds the earlier sound sees that it has changed
        name = u"%1-%2.wav"_s.arg(stemOf(use)).arg(at++);
    } while (dir.exists(name));
    return name;
}

/** Files that no setting names any more. Those of others are left alone. */
void OwnPrompts::removeUnused() const
{
    QString all;
    QStringList ours;
    for (const PromptUse use : PromptUses) {
        all += m_settings.text(keyForAll(use)) + u'|';
        all += keyOfGroups(use) ? QString(m_settings.text(*keyOfGroups(use)) + u'|') : QString();
        ours.append(stemOf(use) + u"-*.wav"_s);
    }
    const QDir dir(m_dir);
    for (const QString &name : dir.entryList(ours, QDir::Files | QDir::NoSymLinks)) {
        if (!all.contains(QString(voicevalue::Own + name))) {
            QFile::remove(dir.filePath(name));
        }
    }
}

} // namespace vp
