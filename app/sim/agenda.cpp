// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/agenda.h"

namespace vp::sim {

Agenda::Agenda(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_deadline(clock)
{
    connect(&m_deadline, &Deadline::expired, this, &Agenda::runDue);
}

void Agenda::after(std::chrono::milliseconds delay, qint64 owner, std::function<void()> what)
{
    // Equal keys keep the order of their insertion.
    m_entries.emplace(m_clock.steady() + delay, Entry {owner, std::move(what)});
    rearm();
}

void Agenda::cancel(qint64 owner)
{
    std::erase_if(m_entries, [owner](const auto &entry) { return entry.second.owner == owner; });
    rearm();
}

void Agenda::clear()
{
    m_entries.clear();
    m_deadline.stop();
}

void Agenda::runDue()
{
    // What is entered meanwhile without a delay waits for the next turn of the event loop.
    auto due = m_entries.upper_bound(m_clock.steady());
    std::size_t count = static_cast<std::size_t>(std::distance(m_entries.begin(), due));
    for (; count > 0 && !m_entries.empty() && m_entries.begin()->first <= m_clock.steady();
         --count) {
        const auto node = m_entries.extract(m_entries.begin());
        node.mapped().what();
    }
    rearm();
}

void Agenda::rearm()
{
    if (m_entries.empty()) {
        m_deadline.stop();
        return;
    }
    m_deadline.start(m_entries.begin()->first - m_clock.steady());
}

} // namespace vp::sim
