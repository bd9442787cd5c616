// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "service/prompttarget.h"
#include "service/workerqueue.h"
#include "settings/settings.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <vector>

namespace vp {

/** A sound that callers hear from now on. */
struct TakenPrompt
{
    PromptTarget target;
    std::chrono::milliseconds length {0};
    std::chrono::seconds cutAt {0}; ///< they hear no more than that; 0 = all of it
};

/** Something to listen to. */
struct PromptSound
{
    QByteArray ogg; ///< Ogg/Opus
    std::chrono::milliseconds length {0};
};

/**
 * Prompts of the owner's own: sounds that somebody gives as a file, in the chat, or by the
 * microphone. Each is levelled and copied into a folder of ours, so that the original may go; only
 * when it is whole on the disk does the setting name it, and what it takes the place of is removed.
 * What is no such sound changes nothing.
 */
class OwnPrompts : public QObject
{
    Q_OBJECT
public:
    /** What is larger is not even looked at. */
    static constexpr qint64 LargestFile = 20LL * 1024 * 1024;

    /** @p dir is made when it is needed; empty = nothing can be kept. */
    OwnPrompts(Settings &settings, QString dir, QObject *parent = nullptr);

    using Taken = std::function<void(const Result<TakenPrompt> &)>;
    /**
     * @p taken comes once, later than this call, unless @p context has died. Errors: NotFound,
     * InvalidInput (native as of readPrompt()), Rejected (too large), Storage (the disk, or the
     * settings, refuse), Conflict (the setting is locked).
     */
    void takeFile(const QString &path, const PromptTarget &target, QObject *context, Taken taken);
    void takeBytes(const QByteArray &file, const PromptTarget &target, QObject *context,
                   Taken taken);
    /** 8,000 a second. */
    void takeSamples(const std::vector<qint16> &samples, const PromptTarget &target,
                     QObject *context, Taken taken);
    /** Back to the machine's voice, and of a group to what all hear. */
    Result<> restore(const PromptTarget &target);

    /** Whether callers hear anything on that occasion, or would if it were set; announcement and
     * greeting always may. */
    [[nodiscard]] bool isInUse(PromptUse use) const;
    /** What is set for @p target; empty = a group that hears what all hear. */
    [[nodiscard]] QString valueOf(const PromptTarget &target) const;
    /** The file that is heard; empty = none. */
    [[nodiscard]] QString fileOf(const PromptTarget &target) const;
    [[nodiscard]] const QString &dir() const { return m_dir; }
    /** What @p target hears, if it is a file. @p heard comes as of takeFile(). */
    void listen(const PromptTarget &target, QObject *context,
                std::function<void(const Result<PromptSound> &)> heard);
    /** The samples of the same, read now; it is short. */
    [[nodiscard]] Result<std::vector<qint16>> samplesOf(const PromptTarget &target) const;

Q_SIGNALS:
    /** Another sound, or none, is set somewhere. */
    void changed();

private:
    using Read = std::function<Result<std::vector<qint16>>()>;
    void take(Read read, const PromptTarget &target, QObject *context, Taken taken);
    [[nodiscard]] Result<TakenPrompt> keep(const PromptTarget &target,
                                           const std::vector<qint16> &samples);
    [[nodiscard]] Result<> set(const PromptTarget &target, const QString &what);
    [[nodiscard]] QString freeName(PromptUse use) const;
    void removeUnused() const;

    Settings &m_settings;
    QString m_dir;
    WorkerQueue m_worker;
};

} // namespace vp
