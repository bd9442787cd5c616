// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/voicemaildesk.h"

#include "base/logging.h"
#include "service/line.h"
#include "store/database.h"
#include "voice/opussound.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr auto RawSuffix = ".pcm"_L1;
constexpr auto VoiceSuffix = ".ogg"_L1;
constexpr auto PlainSuffix = ".wav"_L1;
constexpr qint64 LargestRaw = 61LL * 60 * SampleRate * qint64 {sizeof(qint16)};
constexpr auto LookForOld = 1h;
constexpr qint64 SurelyListed = 120; ///< seconds after which a call is in the history, if ever
constexpr int NewestCalls = 200; ///< among which that of a recording is that a crash cut off

QString nameOf(const QDateTime &callAt, QLatin1StringView suffix)
{
    return QString::number(callAt.toMSecsSinceEpoch()) + suffix;
}

/** A name may come from a backup of somebody else's: it leads to no other folder. */
bool isOurs(const QString &file)
{
    static const QRegularExpression name(u"\\A-?[0-9]{1,19}\\.(pcm|ogg|wav)\\z"_s);
    return name.match(file).hasMatch();
}

Samples samplesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? fromPcm(file.read(LargestRaw)) : Samples();
}

bool writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size();
    return file.commit() && isWritten;
}

} // namespace

VoicemailDesk::VoicemailDesk(VoicemailParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_store(m_parts.database)
    , m_again(m_parts.clock)
    , m_old(m_parts.clock)
{
    if (!m_parts.encode) {
        m_parts.encode = [](const Samples &samples) {
            return toOpus(samples);
        };
    }
    connect(&m_again, &Deadline::expired, this, &VoicemailDesk::storeAll);
    connect(&m_old, &Deadline::expired, this, &VoicemailDesk::deleteOld);
}

VoicemailDesk::~VoicemailDesk() = default;

QString VoicemailDesk::pathOf(const QString &file) const
{
    return isOurs(file) ? QDir(m_parts.folder).filePath(file) : QString();
}

QString VoicemailDesk::newFile()
{
    const std::optional<LiveCall> &live = m_parts.line.recorder().live();
    if (!live || !QDir().mkpath(m_parts.folder)) {
        return {};
    }
    QFile::setPermissions(m_parts.folder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return pathOf(nameOf(live->record.startedAt, RawSuffix));
}

void VoicemailDesk::take(const TakenMessage &message, VoicemailKind kind)
{
    const std::optional<LiveCall> &live = m_parts.line.recorder().live();
    if (!live || message.samples.empty()) {
        return;
    }
    Work work;
    work.mail.callAt = live->record.startedAt;
    work.mail.remoteNumber = live->record.remoteNumber;
    work.mail.remoteName = live->record.remoteName;
    work.mail.kind = kind;
    work.raw = message.path;
    work.samples = message.samples;
    add(std::move(work));
}

void VoicemailDesk::add(Work work)
{
    work.mail.length = timeOf(work.samples.size());
    work.mail.file = nameOf(work.mail.callAt, RawSuffix);
    m_works.push_back(std::move(work));
    Work &added = m_works.back();
    // So that a crash from here on finds whose it is.
    if (const Result<> saved = m_store.save(added.mail); !saved) {
        qCWarning(lcService) << "a message is not listed yet:" << saved.error().detail;
    }
    encode(added);
}

void VoicemailDesk::encode(Work &work)
{
    m_worker.run(
        this, [encoder = m_parts.encode, samples = work.samples] { return encoder(samples); },
        [this, callAt = work.mail.callAt](const Result<QByteArray> &sound) {
            encoded(callAt, sound);
        });
}

VoicemailDesk::Work *VoicemailDesk::find(const QDateTime &callAt)
{
    const auto found = std::ranges::find_if(
        m_works, [&callAt](const Work &work) { return work.mail.callAt == callAt; });
    return found == m_works.end() ? nullptr : &*found;
}

void VoicemailDesk::encoded(const QDateTime &callAt, const Result<QByteArray> &sound)
{
    Work *work = find(callAt);
    if (work == nullptr) {
        return; // deleted meanwhile
    }
    if (!sound) {
        qCWarning(lcService) << "a message is kept as it was recorded, code"
                             << sound.error().native;
    }
    work->sound = sound ? *sound : toWav(work->samples);
    work->samples = {};
    work->mail.file = nameOf(callAt, sound ? VoiceSuffix : PlainSuffix);
    work->mail.state = VoicemailState::Ready;
    Q_EMIT ready(); // before the disk is asked, which may refuse
    Q_EMIT changed(callAt);
    storeAll();
}

bool VoicemailDesk::store(Work &work)
{
    if (!QDir().mkpath(m_parts.folder) || !writeWhole(pathOf(work.mail.file), work.sound)
        || !m_store.save(work.mail)) {
        return false;
    }
    if (!work.raw.isEmpty()) {
        QFile::remove(work.raw);
    }
    return true;
}

void VoicemailDesk::storeAll()
{
    std::vector<QDateTime> stored;
    for (auto work = m_works.begin(); work != m_works.end();) {
        if (!work->sound.isEmpty() && store(*work)) {
            stored.push_back(work->mail.callAt);
            work = m_works.erase(work);
        } else {
            ++work;
        }
    }
    const bool refused =
        std::ranges::any_of(m_works, [](const Work &work) { return !work.sound.isEmpty(); });
    if (refused) {
        qCWarning(lcService) << "a message of a caller's cannot be stored, it is tried again";
        m_again.start(TryAgain);
    }
    for (const QDateTime &callAt : stored) {
        Q_EMIT changed(callAt);
    }
}

std::vector<VoicemailDesk::Sound> VoicemailDesk::untold() const
{
    std::vector<Sound> sounds;
    const auto isVoice = [](const Voicemail &mail) {
        return mail.file.endsWith(VoiceSuffix);
    };
    for (const Work &work : m_works) {
        if (work.mail.state == VoicemailState::Ready) {
            sounds.push_back({work.mail, work.sound, isVoice(work.mail)});
        }
    }
    for (const Voicemail &mail : m_store.all().value_or(std::vector<Voicemail> {})) {
        const bool isAtWork = std::ranges::any_of(
            m_works, [&mail](const Work &work) { return work.mail.callAt == mail.callAt; });
        QFile file(pathOf(mail.file));
        if (mail.state == VoicemailState::Ready && !isAtWork && isOurs(mail.file)
            && file.open(QIODevice::ReadOnly)) {
            sounds.push_back({mail, file.readAll(), isVoice(mail)});
        }
    }
    std::ranges::sort(sounds, [](const Sound &one, const Sound &other) {
        return one.mail.callAt < other.mail.callAt;
    });
    return sounds;
}

void VoicemailDesk::setTold(const QDateTime &callAt)
{
    if (Work *work = find(callAt)) {
        work->mail.state = VoicemailState::Told;
        return;
    }
    std::optional<Voicemail> mail = m_store.ofCall(callAt).value_or(std::nullopt);
    if (!mail) {
        return;
    }
    mail->state = VoicemailState::Told;
    if (const Result<> saved = m_store.save(*mail); !saved) {
        qCWarning(lcService) << "a message may be told of twice:" << saved.error().detail;
    }
}

QString VoicemailDesk::fileOf(const QDateTime &callAt) const
{
    const auto mail = ofCall(callAt).value_or(std::nullopt);
    return mail && mail->state != VoicemailState::Raw && mail->state != VoicemailState::Gone
            && QFile::exists(pathOf(mail->file))
        ? pathOf(mail->file)
        : QString();
}

Result<std::optional<Voicemail>> VoicemailDesk::ofCall(const QDateTime &callAt) const
{
    return m_store.ofCall(callAt);
}

Result<> VoicemailDesk::remove(const QDateTime &callAt)
{
    const auto mail = m_store.ofCall(callAt);
    if (!mail) {
        return tl::unexpected<Error>(mail.error());
    }
    if (const Result<> removed = m_store.remove(callAt); !removed) {
        return removed;
    }
    if (*mail && isOurs((*mail)->file)) {
        QFile::remove(pathOf((*mail)->file));
    }
    if (const Work *work = find(callAt)) {
        if (!work->raw.isEmpty()) {
            QFile::remove(work->raw);
        }
        m_works.remove_if([&callAt](const Work &each) { return each.mail.callAt == callAt; });
    }
    Q_EMIT changed(callAt);
    return {};
}

void VoicemailDesk::start()
{
    for (const Voicemail &mail : m_store.all().value_or(std::vector<Voicemail> {})) {
        if (mail.state == VoicemailState::Raw && isOurs(mail.file)) {
            takeUpRaw(mail);
        }
    }
    takeUpLost();
    deleteOrphans();
    deleteOld();
    Q_EMIT ready(); // of what nobody could be told
}

void VoicemailDesk::takeUpRaw(const Voicemail &mail)
{
    Work work {mail, samplesOf(pathOf(mail.file)), {}, pathOf(mail.file)};
    if (!work.samples.empty()) {
        add(std::move(work));
    }
}

/** Recordings of which nobody has heard the end. */
void VoicemailDesk::takeUpLost()
{
    const QDir folder(m_parts.folder);
    for (const QString &name : folder.entryList(QStringList(u"*.pcm"_s), QDir::Files)) {
        bool isNumber = false;
        const qint64 at = name.chopped(RawSuffix.size()).toLongLong(&isNumber);
        const QDateTime callAt = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        if (!isNumber || find(callAt) != nullptr) {
            continue;
        }
        Work work;
        work.mail.callAt = callAt;
        work.raw = folder.filePath(name);
        work.samples = samplesOf(work.raw);
        const auto listed = m_store.ofCall(callAt);
        if (!listed) {
            continue;
        }
        if (*listed || MessageRecorder::speechIn(work.samples) < MessageRecorder::LeastSpeech) {
            QFile::remove(work.raw); // stored in another form, or not worth keeping
            continue;
        }
        const auto calls = m_parts.history.page(NewestCalls).value_or(std::vector<CallRecord> {});
        const auto call = std::ranges::find(calls, callAt, &CallRecord::startedAt);
        if (call != calls.end()) {
            work.mail.remoteNumber = call->remoteNumber;
            work.mail.remoteName = call->remoteName;
            // Whoever had left a message first was not told of a recording.
            work.mail.kind = call->joinedAt ? VoicemailKind::Call : VoicemailKind::Message;
        }
        add(std::move(work));
    }
}

/** Sounds of which nobody knows any more: a crash came between the list's word and the disk's. */
void VoicemailDesk::deleteOrphans()
{
    const auto oldest = m_store.oldestCall();
    if (!oldest || !*oldest) {
        return; // a data base that has been lost says nothing about them
    }
    const QDateTime tooOld = oldestKept();
    int deleted = 0;
    const QDir folder(m_parts.folder);
    const QStringList ends {u'*' + VoiceSuffix, u'*' + PlainSuffix};
    for (const QString &name : folder.entryList(ends, QDir::Files)) {
        bool isNumber = false;
        const qint64 at = QFileInfo(name).completeBaseName().toLongLong(&isNumber);
        const QDateTime callAt = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        const auto listed = m_store.ofCall(callAt);
        const bool isInWork = find(callAt) != nullptr; // its row may have been refused
        // Nor does a new one say anything about what is older than itself.
        const bool isKnown = callAt >= **oldest || (tooOld.isValid() && callAt < tooOld);
        if (isNumber && isKnown && listed && !*listed && !isInWork
            && QFile::remove(folder.filePath(name))) {
            ++deleted;
        }
    }
    if (deleted > 0) {
        qCInfo(lcService) << "recordings deleted of which nobody knows any more:" << deleted;
    }
}

/** Invalid = however old they are, they stay. */
QDateTime VoicemailDesk::oldestKept() const
{
    const int days = m_parts.settings.number(SettingKey::HistoryDays);
    return days > 0 ? m_parts.clock.wall().toUTC().addDays(-days) : QDateTime();
}

void VoicemailDesk::deleteOld()
{
    m_old.start(LookForOld);
    const QDateTime now = m_parts.clock.wall().toUTC();
    const QDateTime before = oldestKept();
    const std::vector<Voicemail> lost =
        m_store.withoutCall(now.addSecs(-SurelyListed)).value_or(std::vector<Voicemail> {});
    const bool tells = !m_parts.settings.text(SettingKey::TelegramOwners).isEmpty();
    const auto isOver = [&](const Voicemail &mail) {
        if (mail.state == VoicemailState::Gone || !isOurs(mail.file)) {
            return true;
        }
        const bool isTold = mail.state == VoicemailState::Told;
        if (before.isValid() && mail.callAt < before) {
            return isTold || !tells; // somebody is to hear of it first
        }
        // Its call may be one that the disk has refused.
        return isTold && std::ranges::find(lost, mail) != lost.end();
    };
    for (const Voicemail &mail : m_store.all().value_or(std::vector<Voicemail> {})) {
        if (!isOver(mail)) {
            continue;
        }
        if (const Result<> removed = remove(mail.callAt); !removed) {
            qCWarning(lcService) << "an old message could not be deleted:"
                                 << removed.error().detail;
        }
    }
}

} // namespace vp
