// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/callrecorder.h"

#include "base/logging.h"

#include <utility>

namespace vp {

CallRecorder::CallRecorder(Clock &clock, VoicePortOpener opener, QObject *parent)
    : QObject(parent)
    , m_opener(std::move(opener))
    , m_channel(clock)
{
    connect(&m_channel, &VoiceChannel::heard, this, &CallRecorder::hear);
    connect(&m_channel, &VoiceChannel::fellSilent, this, &CallRecorder::silent);
    connect(&m_channel, &VoiceChannel::lost, this, &CallRecorder::end);
}

Result<> CallRecorder::begin()
{
    end();
    if (!m_opener || !m_newFile) {
        return failure(ErrorCode::Unsupported);
    }
    if (Result<> opened = m_channel.open(m_opener); !opened) {
        return opened;
    }
    m_recorder.begin(m_newFile(), Longest);
    m_channel.expectSound();
    return {};
}

void CallRecorder::hear(const Samples &heard)
{
    m_recorder.add(heard);
}

/** Both on hold say nothing either: only a port that never said anything is mute. */
void CallRecorder::silent()
{
    if (m_channel.counts().received > 0) {
        return;
    }
    qCInfo(lcModem) << "the voice port is mute: nothing can be recorded";
    end();
    Q_EMIT wasMute();
}

void CallRecorder::end()
{
    m_channel.close();
    if (!m_recorder.isRunning()) {
        return;
    }
    const TakenMessage recording = m_recorder.end();
    if (!recording.samples.empty()) {
        Q_EMIT taken(recording);
    }
}

} // namespace vp
