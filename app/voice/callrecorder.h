// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/messagerecorder.h"
#include "voice/voicechannel.h"

#include <QObject>

#include <functional>

namespace vp {

/**
 * Takes down what the voice port brings while two parties talk through our line. The network mixes
 * a conference, so that a modem hears both in one; nothing is said into it. On the disk frame by
 * frame, as a message is.
 */
class CallRecorder : public QObject
{
    Q_OBJECT
public:
    /** No recording is longer: its samples are in memory as well, 1 MB a minute. */
    static constexpr std::chrono::minutes Longest {60};

    /** @p opener empty = there is no voice port. */
    CallRecorder(Clock &clock, VoicePortOpener opener, QObject *parent = nullptr);

    /** Names the new file of each recording. */
    void setFile(std::function<QString()> newFile) { m_newFile = std::move(newFile); }
    /** What came before and was not ended is ended. The opener's errors; Unsupported without one.
     */
    Result<> begin();
    [[nodiscard]] bool isRunning() const { return m_recorder.isRunning(); }
    /** taken() follows, before this returns, where there is something worth keeping. */
    void end();

Q_SIGNALS:
    void taken(const vp::TakenMessage &recording);
    /** The modem has let nothing through since begin(); it has ended, and nothing is taken. */
    void wasMute();

private:
    void silent();
    void hear(const Samples &heard);

    VoicePortOpener m_opener;
    std::function<QString()> m_newFile;
    VoiceChannel m_channel;
    MessageRecorder m_recorder;
};

} // namespace vp
