// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/wireshaper.h"

#include <utility>

namespace vp::sim {

using namespace std::chrono_literals;

WireShaper::WireShaper(FaultBox &faults, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_faults(faults)
    , m_accidents(clock)
    , m_glue(clock)
{
    connect(&m_accidents, &WireAccidents::passed, this, &WireShaper::shaped);
    connect(&m_glue, &Deadline::expired, this, &WireShaper::sayGlued);
}

void WireShaper::say(const QByteArray &bytes)
{
    const QByteArray dirty = m_faults.take(Fault::Garbage) ? wireNoise(m_random) + bytes : bytes;
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
    m_accidents.reset();
}

void WireShaper::sayGlued()
{
    deliver(std::exchange(m_waiting, {}).replace("\r\n\r\n", "\r\n"));
}

void WireShaper::deliver(const QByteArray &bytes)
{
    if (!m_faults.take(Fault::SplitLines)) {
        m_accidents.pass(bytes);
        return;
    }
    for (const char c : bytes) {
        m_accidents.pass(QByteArray(1, c));
    }
}

} // namespace vp::sim
