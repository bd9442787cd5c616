// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callflow/storyplan.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vp {

StoryPhones::StoryPhones(RingPlan plan)
    : m_plan(std::move(plan))
{
}

PhoneNumber StoryPhones::current() const
{
    return m_at < m_plan.steps.size() ? m_plan.steps[m_at].number : PhoneNumber();
}

std::chrono::seconds StoryPhones::ringTime(std::chrono::seconds byDefault) const
{
    const bool hasOwn = m_at < m_plan.steps.size() && m_plan.steps[m_at].ring.count() > 0;
    return hasOwn ? m_plan.steps[m_at].ring : byDefault;
}

void StoryPhones::goOn()
{
    leaving = false;
    redialed = false;
    ++m_at;
}

void StoryPhones::replaceRest(const RingPlan &plan, bool currentIsCalled)
{
    const std::size_t kept = std::min(m_at + (currentIsCalled ? 1 : 0), m_plan.steps.size());
    m_plan.steps.erase(m_plan.steps.begin() + static_cast<std::ptrdiff_t>(kept),
                       m_plan.steps.end());
    m_plan.steps.insert(m_plan.steps.end(), plan.steps.begin(), plan.steps.end());
}

StoryWays::StoryWays(const CallWays &wanted)
{
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(m_ways),
                 [](CallWay each) { return each != CallWay::Deflect; });
    if (m_ways.empty()) {
        m_ways = {CallWay::Join};
    }
}

bool StoryWays::next()
{
    if (m_at + 1 >= m_ways.size()) {
        return false;
    }
    ++m_at;
    return true;
}

} // namespace vp
