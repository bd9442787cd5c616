// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/signalmemory.h"

#include <algorithm>

namespace vp {

SignalMemory::SignalMemory(const Clock &clock)
    : m_clock(clock)
    , m_newest(slotNow())
    , m_wall(clock.wall())
    , m_steady(clock.steady())
{
}

qint64 SignalMemory::slotNow() const
{
    return m_clock.wall().toSecsSinceEpoch() / std::chrono::seconds(Slot).count();
}

void SignalMemory::note(std::optional<int> percent)
{
    const qint64 now = slotNow();
    const QDateTime wall = m_clock.wall();
    const std::chrono::milliseconds steady = m_clock.steady();
    // The steady clock stands still while the computer sleeps: nobody knows how it was then. Awake,
    // nothing was said, so nothing has changed.
    const std::chrono::milliseconds passed(m_wall.msecsTo(wall));
    const bool hasSlept = passed - (steady - m_steady) >= Slot;
    const auto fresh = std::clamp<qint64>(now - m_newest, 0, qint64(Slots));
    std::shift_left(m_slots.begin(), m_slots.end(), fresh);
    std::fill(m_slots.end() - fresh, m_slots.end(), hasSlept ? std::nullopt : m_last);
    std::optional<int> &weakest = m_slots.back();
    weakest = weakest && percent ? std::min(*weakest, *percent) : percent ? percent : weakest;
    m_newest = now;
    m_wall = wall;
    m_steady = steady;
    m_last = percent;
}

std::vector<std::optional<int>> SignalMemory::day() const
{
    SignalMemory now = *this;
    now.note(m_last);
    return {now.m_slots.begin(), now.m_slots.end()};
}

} // namespace vp
