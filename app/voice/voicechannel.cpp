// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/voicechannel.h"

#include <algorithm>
#include <utility>

namespace vp {

namespace {
/** More than this was never spoken in the time that we looked away: stale, or no sound at all. */
constexpr qsizetype MostUnread = 50 * FrameBytes;
/** Frames: later ones would wait behind them in the modem, which keeps 200 ms. */
constexpr qint64 MostOwed = 8;
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
    m_port->readAll(); // of the call before
    connect(m_port.get(), &QIODevice::readyRead, this, &VoiceChannel::readAvailable);
    connect(m_port.get(), &QIODevice::aboutToClose, this, &VoiceChannel::portGone);
    return {};
}

void VoiceChannel::expectSound()
{
    m_expecting = isOpen();
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
    m_counts.received += frames;
    const bool wasPlaying = isPlaying(); // and not what a source says
    qint64 owed = m_counts.received - m_counts.sent - m_counts.letGo;
    m_counts.letGo += std::max<qint64>(owed - MostOwed, 0);
    owed = std::min<qint64>({owed, MostOwed, MostAtOnce}); // the rest with the next ones
    for (qint64 i = 0; i < owed; ++i) {
        sendFrame();
    }
    m_counts.sent += owed;
    const bool isOver = wasPlaying && !isPlaying();
    Q_EMIT heard(samples);
    if (isOver && isOpen() && !isPlaying()) {
        Q_EMIT playedOut();
    }
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
