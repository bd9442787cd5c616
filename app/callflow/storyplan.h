// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/callstory.h"
#include "telephony/ringplan.h"

#include <chrono>
#include <cstddef>

namespace vp {

/** A's phones in one story: which of them rings, rang last or has answered. */
class StoryPhones
{
public:
    explicit StoryPhones(RingPlan plan = {});
    [[nodiscard]] PhoneNumber current() const;
    /** How long it may ring. */
    [[nodiscard]] std::chrono::seconds ringTime(std::chrono::seconds byDefault) const;
    [[nodiscard]] bool isFirst() const { return m_at == 0; }
    [[nodiscard]] bool hasNext() const { return m_at + 1 < m_plan.steps.size(); }
    void goOn();
    /** Those of @p plan are what comes next, behind the current one when it has been called. */
    void replaceRest(const RingPlan &plan, bool currentIsCalled);

    CallOutcome missed; ///< how the current one was not reached
    bool leaving = false; ///< it was not, and its leg is still to be left
    bool redialed = false; ///< it was refused once, and dialled again

private:
    RingPlan m_plan;
    std::size_t m_at = 0;
};

/** How both parties are connected once they have answered, the preferred way first. */
class StoryWays
{
public:
    explicit StoryWays(const CallWays &wanted = {});
    [[nodiscard]] CallWay current() const { return m_ways[m_at]; }
    /** Goes on to the next way; false when there is none. */
    bool next();
    void startOver() { m_at = 0; }

private:
    CallWays m_ways; ///< without Deflect, never empty
    std::size_t m_at = 0;
};

} // namespace vp
