// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/wireshaper.h"

#include <utility>

namespace vp::sim {

using namespace std::chrono_literals;

WireShaper::WireShaper(FaultBox &faults, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_faults(faults)
    , m_glue(clock)
{
    connect(&m_glue, &Deadline::expired, this, &WireShaper::sayGlued);
}

void WireShaper::say(const QByteArray &bytes)
{
    const QByteArray dirty = m_faults.take(Fault::Garbage) ? garbage() + bytes : bytes;
    if (m_faults.take(Fault::GluedLines) || m_glue.isActive()) {
        m_waiting += dirty;
        if (!m_glue.isActive()) {
            m_glue.start(50ms);
        }
        return;
    }
    deliver(dirty);
}

void WireShaper::reset()
{
    m_glue.stop();
    m_waiting.clear();
}

void WireShaper::sayGlued()
{
    deliver(std::exchange(m_waiting, {}).replace("\r\n\r\n", "\r\n"));
}

void WireShaper::deliver(const QByteArray &bytes)
{
    if (!m_faults.take(Fault::SplitLines)) {
        Q_EMIT shaped(bytes);
        return;
    }
    for (const char c : bytes) {
        Q_EMIT shaped(QByteArray(1, c));
    }
}

QByteArray WireShaper::garbage()
{
    // Reproducible noise (a linear congruential generator); whole lines follow, so a reader can
    // find its way again.
    QByteArray noise;
    const auto next = [this] {
        m_random = m_random * 1664525U + 1013904223U;
        return m_random >> 24U;
    };
    const std::uint32_t length = 1 + next() % 24;
    for (std::uint32_t i = 0; i < length; ++i) {
        noise += static_cast<char>(next());
    }
    // A prompt would be an answer, not garbage.
    return noise.replace('>', '<');
}

} // namespace vp::sim
