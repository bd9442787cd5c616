// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/trylimit.h"

#include <algorithm>

namespace vp {

bool TryLimit::mayTry(qint64 who)
{
    dropOld();
    return left(who) > 0 && !isFlooded();
}

void TryLimit::count(qint64 who)
{
    dropOld();
    Tries &tries = m_tries[who];
    ++tries.wrong;
    tries.last = m_clock.steady();
    m_all.push_back(tries.last);
}

void TryLimit::forgive(qint64 who)
{
    m_tries.remove(who);
    if (!m_all.empty()) {
        m_all.pop_back();
    }
}

int TryLimit::left(qint64 who) const
{
    return std::max(0, MostEach - m_tries.value(who).wrong);
}

bool TryLimit::isFlooded()
{
    dropOld();
    return m_all.size() >= MostOfAll;
}

void TryLimit::clear()
{
    m_tries.clear();
    m_all.clear();
}

void TryLimit::dropOld()
{
    const std::chrono::milliseconds now = m_clock.steady();
    m_tries.removeIf([now](const auto &entry) { return now - entry.value().last >= Pause; });
    while (!m_all.empty() && now - m_all.front() >= Pause) {
        m_all.pop_front();
    }
}

} // namespace vp
