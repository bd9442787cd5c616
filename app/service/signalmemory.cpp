// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/signalmemory.h"

#include <algorithm>

namespace vp {

SignalMemory::SignalMemory(const Clock &clock)
    : m_clock(clock)
    , m_newest(slotNow())
{
}

std::size_t SignalMemory::slotNow() const
{
    // The clock's start is arbitrary, but never below zero.
    return static_cast<std::size_t>(m_clock.steady() / Slot);
}

void SignalMemory::note(std::optional<int> percent)
{
    const std::size_t now = slotNow();
    const std::size_t first = now - m_newest > Slots ? now - Slots : m_newest;
    for (std::size_t slot = first + 1; slot <= now; ++slot) {
        m_slots.at(slot % Slots) = m_last; // nothing was said, so nothing has changed
    }
    std::optional<int> &weakest = m_slots.at(now % Slots);
    weakest = weakest && percent ? std::min(*weakest, *percent) : percent ? percent : weakest;
    m_newest = now;
    m_last = percent;
}

std::vector<std::optional<int>> SignalMemory::day() const
{
    SignalMemory now = *this;
    now.note(m_last);
    std::vector<std::optional<int>> all;
    all.reserve(Slots);
    for (std::size_t slot = now.m_newest + 1; slot <= now.m_newest + Slots; ++slot) {
        all.push_back(now.m_slots.at(slot % Slots));
    }
    return all;
}

} // namespace vp
