// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "service/workerqueue.h"
#include "settings/settings.h"
#include "store/voicemailstore.h"
#include "voice/messagerecorder.h"

#include <QObject>

#include <functional>
#include <list>
#include <vector>

namespace vp {

class CallHistory;
class Line;

/** What the desk works with; everything outlives it. */
struct VoicemailParts
{
    Line &line;
    const CallHistory &history;
    Database &database;
    const Settings &settings;
    Clock &clock;
    QString folder; ///< of the recordings; made when it is first needed
    /** Another encoder, for tests; runs in a worker. */
    std::function<Result<QByteArray>(const Samples &samples)> encode {};
};

/**
 * Keeps what callers leave: the samples are on the disk already, become a file that can be played,
 * and stay until they are deleted or too old. Whatever is refused, by the encoder or by the disk,
 * is tried again, and told of none the less; what a crash left is taken up by the next run.
 */
class VoicemailDesk : public QObject
{
    Q_OBJECT
public:
    explicit VoicemailDesk(VoicemailParts parts, QObject *parent = nullptr);
    ~VoicemailDesk() override;

    /** Takes up what the last run left. */
    void start();
    /** For the message of the call that runs; empty = it can be written nowhere. */
    [[nodiscard]] QString newFile();
    /** Of the call that runs, or has just ended. */
    void take(const TakenMessage &message, VoicemailKind kind = VoicemailKind::Message);

    /** A message and its sound, as it can be sent. */
    struct Sound
    {
        Voicemail mail;
        QByteArray bytes;
        bool isVoice = true; ///< Ogg/Opus; else WAV, since there was no way to encode it
    };
    /** Nobody was told of these yet; the oldest first. */
    [[nodiscard]] std::vector<Sound> untold() const;
    /** The owners will be told of it, whatever happens from now on. */
    void setTold(const QDateTime &callAt);
    /** The file that can be played; empty = it has no message, or it is not ready yet. */
    [[nodiscard]] QString fileOf(const QDateTime &callAt) const;
    [[nodiscard]] Result<std::optional<Voicemail>> ofCall(const QDateTime &callAt) const;
    /** Deletes what is too old, and what belongs to calls that were deleted. */
    void deleteOld();
    /** Deletes the message of a call, with its sound. */
    Result<> remove(const QDateTime &callAt);

    static constexpr std::chrono::seconds TryAgain {30}; ///< what a disk has refused

Q_SIGNALS:
    /** untold() has one more. */
    void ready();
    /** A message is there, or is there no more. */
    void changed(const QDateTime &callAt);

private:
    /** One that is not as it should be on the disk yet. */
    struct Work
    {
        Voicemail mail;
        Samples samples;
        QByteArray sound {}; ///< empty = it is still to be encoded
        QString raw {}; ///< the whole path of the file of samples; empty = there is none
    };
    void add(Work work);
    void encode(Work &work);
    void encoded(const QDateTime &callAt, const Result<QByteArray> &sound);
    /** False when the disk refuses. */
    [[nodiscard]] bool store(Work &work);
    void storeAll();
    void takeUpRaw(const Voicemail &mail);
    void takeUpLost();
    void deleteOrphans();
    [[nodiscard]] QDateTime oldestKept() const;
    /** Empty = it is no name of ours. */
    [[nodiscard]] QString pathOf(const QString &file) const;
    [[nodiscard]] Work *find(const QDateTime &callAt);

    VoicemailParts m_parts;
    VoicemailStore m_store;
    std::list<Work> m_works;
    Deadline m_again;
    Deadline m_old; ///< until the next look for what is too old
    WorkerQueue m_worker; ///< last: nothing runs there when the rest goes
};

} // namespace vp
