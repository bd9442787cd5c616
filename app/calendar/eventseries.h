// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/icaltimes.h"
#include "calendar/recurrencewalk.h"
#include "calendar/zonetable.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace vp {

/** A begin that a list names (RDATE), perhaps with a length of its own (PERIOD). */
struct ExtraTime
{
    std::chrono::local_seconds begin;
    std::optional<EventDuration> duration;
};

/** An event that was passed over by the filter: it takes an instance away and shows none. */
inline constexpr std::size_t NoEvent = static_cast<std::size_t>(-1);

/** One instance, or all from one on, that differs from its series. */
struct SeriesChange
{
    std::chrono::sys_seconds replaces; ///< the begin that the series would have had
    std::chrono::seconds shift {0}; ///< by which the begins from here on move, of the local clock
    std::chrono::sys_seconds begin; ///< of this instance
    EventDuration duration;
    std::size_t zone = 0; ///< in which the duration counts
    std::size_t event = NoEvent;
    bool isFromHereOn = false; ///< RANGE=THISANDFUTURE
    bool isCancelled = false;
};

/** A recurring or single event, with all that changes it; times are those of one zone's clock. */
struct EventSeries
{
    std::size_t event = NoEvent;
    std::size_t zone = 0; ///< index into the calendar's zones
    std::chrono::local_seconds begin;
    EventDuration duration;
    std::vector<RecurrenceRule> rules; ///< without COUNT: that became an end
    std::vector<RecurrenceRule> exceptRules;
    std::vector<ExtraTime> extraTimes;
    std::vector<std::chrono::sys_seconds> exceptTimes; ///< sorted
    std::vector<std::chrono::local_days> exceptDays; ///< EXDATE without a time; sorted
    std::vector<SeriesChange> changes; ///< by replaces
    bool isAllDay = false;
    bool hasMaster = true; ///< false = there are only changes
};

/** One occurrence in seconds since 1970. */
struct EventInterval
{
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::size_t event = NoEvent;
};

/**
 * Adds the occurrences of @p series that touch @p span to @p into, in no order. False when there
 * are too many, or the work was used up; nothing was added then.
 */
[[nodiscard]] bool expandSeries(const EventSeries &series, const std::vector<ZoneTable> &zones,
                                const UtcSpan &span, WorkBudget &budget,
                                std::vector<EventInterval> &into);

} // namespace vp
