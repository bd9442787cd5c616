// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/voicechannel.h"

#include <algorithm>
#include <utility>

namespace vp {

namespace {
/** More than this was never spoken in the time that we looked away: stale, or no sound at all. */
constexpr qsizetype MostUnread = 50 * FrameBytes;
} // namespace

VoiceChannel::VoiceChannel(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_silence(clock)
{
    connect(&m_silence, &Deadline::expired, this, &VoiceChannel::fellSilent);
}

VoiceChannel::~VoiceChannel()
{
    close();
}

Result<> VoiceChannel::open(const VoicePortOpener &opener)
{
    close();
    Result<std::unique_ptr<QIODevice>> opened = opener();
    if (!opened) {
        return tl::unexpected<Error>(opened.error());
    }
    m_port = std::move(*opened);
    m_counts = {};
    m_extra = 0;
    m_isStalled = false;
    m_isStallTold = false;
    m_grace = 0;
    m_port->readAll(); // of the call before
    connect(m_port.get(), &QIODevice::readyRead, this, &VoiceChannel::readAvailable);
    connect(m_port.get(), &QIODevice::aboutToClose, this, &VoiceChannel::portGone);
    return {};
}

void VoiceChannel::expectSound()
{
    m_expecting = isOpen();
    m_isStallTold = false;
    m_grace = m_isStalled ? MostUnwritten : 0;
    if (m_expecting) {
        m_silence.start(Patience);
    }
}

void VoiceChannel::close()
{
    m_silence.stop();
    m_expecting = false;
    m_received.clear();
    m_source = {};
    m_sound.clear();
    m_next = 0;
    m_tail = NoTail;
    if (m_port) {
        m_port->disconnect(this);
        m_port->close();
        m_port.release()->deleteLater(); // this may be inside its own signal
    }
}

void VoiceChannel::play(Samples samples)
{
    m_sound = std::move(samples);
    m_next = 0;
    m_tail = NoTail;
}

void VoiceChannel::fadeOut()
{
    if (!isPlaying()) {
        return;
    }
    const std::size_t left = std::min(m_sound.size() - m_next, std::size_t {FrameSamples});
    m_sound.resize(m_next + left);
    const std::span<qint16> last = std::span(m_sound).subspan(m_next);
    for (std::size_t i = 0; i < left; ++i) {
        last[i] =
            static_cast<qint16>(last[i] * static_cast<int>(left - i) / static_cast<int>(left));
    }
}

void VoiceChannel::readAvailable()
{
    m_received += m_port->readAll();
    if (m_received.size() > MostUnread) {
        m_received.remove(0, m_received.size() - m_received.size() % FrameBytes - FrameBytes);
    }
    const qsizetype frames = m_received.size() / FrameBytes;
    if (frames == 0) {
        return;
    }
    const Samples samples = fromPcm(QByteArrayView(m_received).first(frames * FrameBytes));
    m_received.remove(0, frames * FrameBytes);
    if (m_expecting) {
        m_silence.start(Patience);
    }
    const bool wasPlaying = isPlaying(); // and not what a source says
    pace(frames);
    m_isStallTold = m_isStallTold && m_isStalled;
    m_grace = std::max<qint64>(m_grace - frames, 0);
    const bool isOver = isHeardOut(frames, wasPlaying);
    Q_EMIT heard(samples);
    if (m_isStalled && m_grace == 0 && !std::exchange(m_isStallTold, true) && isOpen()) {
        Q_EMIT stalled();
    }
    if (isOver && isOpen() && !isPlaying()) {
        Q_EMIT playedOut();
    }
}

void VoiceChannel::pace(qint64 frames)
{
    m_counts.received += frames;
    // The modem had so many, and one for each that it sent while we looked.
    const qint64 dry = std::max<qint64>(frames - 1 - m_ahead - m_extra, 0);
    const qint64 more = std::min<qint64>(dry, MostAhead - m_ahead - m_extra);
    m_extra += static_cast<int>(more);
    m_counts.letGo += dry - more;
    const qint64 owed = m_counts.received + m_ahead - m_counts.sent - m_counts.letGo;
    const qint64 waiting = m_port->bytesToWrite() / FrameBytes;
    m_isStalled = waiting >= (m_isStalled ? 1 : MostUnwritten);
    if (m_isStalled) {
        m_counts.letGo += std::max<qint64>(owed, 0);
        return;
    }
    const qint64 now = std::clamp<qint64>(owed, 0, MostAtOnce); // the rest with the next ones
    for (qint64 i = 0; i < now; ++i) {
        sendFrame();
    }
    m_counts.sent += now;
}

bool VoiceChannel::isHeardOut(qint64 frames, bool wasPlaying)
{
    if (wasPlaying && !isPlaying()) {
        m_tail = m_ahead + m_extra;
    } else if (m_tail != NoTail) {
        m_tail = std::max<qint64>(m_tail - frames, 0);
    }
    if (m_tail != 0) {
        return false;
    }
    m_tail = NoTail;
    return true;
}

void VoiceChannel::sendFrame()
{
    if (!isPlaying() && m_source) {
        play(m_source());
    }
    const std::size_t count = std::min(m_sound.size() - m_next, std::size_t {FrameSamples});
    QByteArray frame = toPcm(SampleSpan(m_sound).subspan(m_next, count));
    frame.resize(FrameBytes, '\0');
    m_next += count;
    m_port->write(frame);
}

void VoiceChannel::portGone()
{
    close();
    Q_EMIT lost();
}

} // namespace vp
