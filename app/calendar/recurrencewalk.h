// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/recurrencerule.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace vp {

/** What may still be done before a hostile calendar is given up. */
struct WorkBudget
{
    std::int64_t steps = 0;
    [[nodiscard]] bool spend(std::int64_t some)
    {
        steps -= some;
        return steps >= 0;
    }
};

/** The span that is asked for: [from, to), by the clock on the wall. */
struct LocalSpan
{
    std::chrono::local_seconds from;
    std::chrono::local_seconds to;
};

/** The same in UTC. */
struct UtcSpan
{
    std::chrono::sys_seconds from;
    std::chrono::sys_seconds to;
};

/**
 * Adds to @p into, in order, the times in @p span at which @p rule repeats what began at @p begin,
 * without regard to COUNT and UNTIL. The begin itself is among them only if the rule says so. False
 * when the budget was used up.
 */
[[nodiscard]] bool walkRule(const RecurrenceRule &rule, std::chrono::local_seconds begin,
                            const LocalSpan &span, WorkBudget &budget,
                            std::vector<std::chrono::local_seconds> &into);

/**
 * The last time of a rule with a COUNT; the begin counts as the first. nullopt when the budget was
 * used up before. A rule that ends later than 2100, or never comes so far, ends in 2100.
 */
[[nodiscard]] std::optional<std::chrono::local_seconds>
lastOfCount(const RecurrenceRule &rule, std::chrono::local_seconds begin, WorkBudget &budget);

} // namespace vp
