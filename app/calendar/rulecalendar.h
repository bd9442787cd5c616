// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/icalreader.h"

#include <memory>
#include <optional>
#include <vector>

namespace vp {

/**
 * The events of all calendars, and which of them take place when. An immutable value, cheap to
 * copy: made in a worker, then used by the event loop. Around the instant for which it was made
 * answers come from an index (microseconds); elsewhere they are worked out (milliseconds), and are
 * as right.
 */
class RuleCalendar
{
public:
    // Owned by this calendar, and by whoever read it and may make another one of it.
    using Shared = std::shared_ptr<const CalendarContents>;

    RuleCalendar(); ///< empty
    /** Of calendars in the order in which they were set up; @p now is what the index is made
     * around. Costs milliseconds per thousand events. */
    explicit RuleCalendar(const std::vector<Shared> &calendars, const QDateTime &now);
    explicit RuleCalendar(std::vector<CalendarContents> calendars, const QDateTime &now);
    /** The same calendars with the index around another instant. */
    [[nodiscard]] RuleCalendar movedTo(const QDateTime &now) const;
    /** True when it is time for movedTo(): the index ends less than three days after @p now, or
     * begins after it. */
    [[nodiscard]] bool isAging(const QDateTime &now) const;
    /** Whether answers about @p instant come from the index. */
    [[nodiscard]] bool isNear(const QDateTime &instant) const;

    [[nodiscard]] const std::vector<CalendarEvent> &events() const;
    [[nodiscard]] const std::vector<CalendarSource> &calendars() const;
    [[nodiscard]] const std::vector<CalendarProblem> &problems() const;

    /** What takes place at @p instant, by begin, then by event. */
    [[nodiscard]] std::vector<EventOccurrence> activeAt(const QDateTime &instant) const;
    /** The occurrence of one event (the latest begun) at @p instant; within the index well below a
     * microsecond. */
    [[nodiscard]] std::optional<EventOccurrence> activeAt(const QDateTime &instant,
                                                          std::size_t event) const;
    /** What takes place at any time in [from, to), by begin; at most @p limit, and 400 days. */
    [[nodiscard]] std::vector<EventOccurrence> between(const QDateTime &from, const QDateTime &to,
                                                       std::size_t limit = 10'000) const;
    /** The next begin or end of an occurrence after @p instant; none within a year = none. */
    [[nodiscard]] std::optional<QDateTime> nextChangeAfter(const QDateTime &instant) const;

private:
    struct Data;
    // Owned by every copy alike: the worker's that made it and the event loop's that uses it.
    std::shared_ptr<const Data> m_data;
};

} // namespace vp
