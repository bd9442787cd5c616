// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "voice/pcmformat.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace vp {

/** Has espeak-ng, a program of its own, say a text. */
class Speaker : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<Samples> &)>;
    explicit Speaker(Clock &clock, QObject *parent = nullptr);
    ~Speaker() override;

    /**
     * @p text as the voice @p voice ("it") says it. @p callback comes once, later than this call:
     * Unsupported when there is no espeak-ng, Timeout, or what readSound() says; Cancelled when
     * something else is to be said before.
     * @p wordsPerMinute 80-450.
     */
    void say(const QString &text, const QString &voice, Callback callback,
             int wordsPerMinute = UsualSpeed);
    static constexpr int UsualSpeed = 175; ///< espeak-ng's own
    /** Another program in its place, for tests. */
    void setProgram(const QString &program) { m_program = program; }

private:
    void finished();
    void answer(const Result<Samples> &result);
    void stopProcess();

    QString m_program;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QTemporaryDir> m_folder;
    Deadline m_deadline;
    Callback m_callback;
};

} // namespace vp
