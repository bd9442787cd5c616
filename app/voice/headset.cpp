// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/headset.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

namespace vp {

namespace {

constexpr double Quiet = -45; ///< dBFS: nobody misses such a frame
constexpr double Fall = 1.5; ///< dB a frame, of a meter

double follow(double shown, double level)
{
    return std::max(level, shown - Fall);
}

bool isQuiet(SampleSpan frame)
{
    return levelOf(frame) < Quiet;
}

} // namespace

Headset::Headset(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_patience(clock)
{
    connect(&m_patience, &Deadline::expired, this, [this] {
        if (m_state == State::Opening) {
            qCInfo(lcModem) << "the sound of this computer does not answer";
            close();
        } else if (m_state == State::Lost) {
            dropDevice();
            connectDevice();
        }
    });
}

Headset::~Headset()
{
    dropDevice();
}

void Headset::open()
{
    if (m_state != State::Closed || !m_opener) {
        return;
    }
    m_muted = false;
    m_levels = {};
    m_counts = {};
    setState(State::Opening);
    m_patience.start(Patience);
    connectDevice();
}

void Headset::connectDevice()
{
    if (m_state == State::Lost) {
        m_patience.start(Again);
    }
    Result<std::unique_ptr<QIODevice>> opened = m_opener();
    if (!opened) {
        qCInfo(lcModem) << "the sound of this computer cannot be opened:" << opened.error().detail;
        if (m_state == State::Opening) {
            m_patience.start(std::chrono::milliseconds {0}); // told later than open() was called
        }
        return;
    }
    m_device = std::move(*opened);
    connect(m_device.get(), &QIODevice::readyRead, this, &Headset::readAvailable);
    connect(m_device.get(), &QIODevice::aboutToClose, this, &Headset::deviceGone);
}

void Headset::close()
{
    m_patience.stop();
    dropDevice();
    setState(State::Closed);
}

void Headset::dropDevice()
{
    forgetSaid();
    m_half.clear();
    if (m_device) {
        m_device->disconnect(this);
        m_device->close();
        m_device.release()->deleteLater(); // this may be inside its own signal
    }
}

void Headset::deviceGone()
{
    qCInfo(lcModem) << "the sound of this computer is gone:" << m_device->errorString();
    dropDevice();
    if (m_state == State::Opening) {
        close();
        return;
    }
    m_levels.said = Levels().said;
    m_patience.start(Again);
    setState(State::Lost);
}

void Headset::readAvailable()
{
    m_half += m_device->readAll();
    const qsizetype whole = m_half.size() - m_half.size() % qsizetype {sizeof(qint16)};
    const Samples said = fromPcm(QByteArrayView(m_half).first(whole));
    m_half.remove(0, whole);
    m_said.insert(m_said.end(), said.begin(), said.end());
    m_levels.said = follow(m_levels.said, levelOf(said));
    thin();
    if (m_state == State::Opening || m_state == State::Lost) {
        m_patience.stop();
        setState(State::Ready);
    }
}

/** The computer's clock is faster than the modem's, or the modem waits. */
void Headset::thin()
{
    constexpr std::size_t frame = FrameSamples;
    std::size_t at = 0;
    while (m_said.size() > Enough * frame && at + frame <= m_said.size()) {
        const auto begin = m_said.begin() + static_cast<std::ptrdiff_t>(at);
        if (isQuiet(SampleSpan(m_said).subspan(at, frame))) {
            m_said.erase(begin, begin + FrameSamples);
            ++m_counts.saidLetGo;
        } else {
            at += frame;
        }
    }
    while (m_said.size() > Most * frame) {
        m_said.erase(m_said.begin(), m_said.begin() + FrameSamples);
        ++m_counts.saidLetGo;
    }
}

Samples Headset::nextFrame()
{
    constexpr std::size_t frame = FrameSamples;
    m_filling = m_filling && m_said.size() < Cushion * frame;
    if (m_filling || m_said.size() < frame) {
        m_filling = true;
        ++m_counts.missing;
        return Samples(frame);
    }
    const auto end = m_said.begin() + FrameSamples;
    Samples next(m_said.begin(), end);
    m_said.erase(m_said.begin(), end);
    return m_muted ? Samples(frame) : next;
}

void Headset::forgetSaid()
{
    m_said.clear();
    m_filling = true;
}

void Headset::setMuted(bool muted)
{
    if (std::exchange(m_muted, muted) != muted) {
        forgetSaid();
    }
}

void Headset::hear(SampleSpan samples)
{
    m_levels.heard = follow(m_levels.heard, levelOf(samples));
    if (m_state != State::Ready) {
        return;
    }
    for (std::size_t at = 0; at < samples.size(); at += FrameSamples) {
        const SampleSpan frame =
            samples.subspan(at, std::min(samples.size() - at, std::size_t {FrameSamples}));
        const qint64 waiting = m_device->bytesToWrite();
        if (waiting > Most * FrameBytes || (waiting > Enough * FrameBytes && isQuiet(frame))) {
            ++m_counts.heardLetGo;
        } else {
            m_device->write(toPcm(frame));
        }
    }
}

void Headset::setState(State state)
{
    if (std::exchange(m_state, state) != state) {
        Q_EMIT stateChanged(state);
    }
}

} // namespace vp
