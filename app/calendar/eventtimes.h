// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/icalblocks.h"
#include "calendar/icaltimes.h"
#include "calendar/zoneshelf.h"

#include <optional>
#include <vector>

namespace vp {

/**
 * Understands what the times and rules of one event after the other mean, in their zones. What
 * cannot be understood is added to the problems, and where it would change who gets a call the
 * event is not there at all.
 */
class EventTimes
{
public:
    EventTimes(ZoneShelf &zones, std::vector<CalendarProblem> &problems, int mostProblems);

    /** A series, or a single event; without EventSeries::event and changes. */
    [[nodiscard]] std::optional<EventSeries> series(const RawEvent &raw);
    /** A changed instance of @p master (nullptr = it stands alone); without SeriesChange::event. */
    [[nodiscard]] std::optional<SeriesChange> change(const RawEvent &raw,
                                                     const EventSeries *master);
    void complain(CalendarProblemKind kind, const RawEvent &raw, const QByteArray &detail);

private:
    /** A time with the zone that it is meant in. */
    struct PlacedTime
    {
        WrittenTime written;
        std::size_t zone = ZoneShelf::Local;
        [[nodiscard]] bool isDay() const { return written.kind == WrittenTime::Kind::Day; }
    };
    struct Span
    {
        PlacedTime begin;
        EventDuration duration;
    };

    [[nodiscard]] std::optional<Span> readSpan(const RawEvent &raw);
    [[nodiscard]] std::optional<EventDuration> readLength(const RawEvent &raw,
                                                          const PlacedTime &begin);
    [[nodiscard]] PlacedTime place(const RawEvent &raw, const WrittenTime &written,
                                   const QByteArray &zone, std::size_t otherwise);
    bool addRules(const RawEvent &raw, EventSeries &series);
    [[nodiscard]] std::optional<RecurrenceRule>
    readRule(const RawEvent &raw, const QByteArray &text, const EventSeries &series);
    [[nodiscard]] std::chrono::local_seconds endOf(const RuleEnd &end,
                                                   const EventSeries &series) const;
    bool addLists(const RawEvent &raw, EventSeries &series);
    bool addExtra(const RawEvent &raw, const ICalProperty &list, EventSeries &series);
    bool addExcepted(const RawEvent &raw, const ICalProperty &list, EventSeries &series);
    /** The instance of @p series that a RECURRENCE-ID, EXDATE or RDATE means. */
    [[nodiscard]] std::chrono::sys_seconds instant(const PlacedTime &time,
                                                   const EventSeries &series) const;
    [[nodiscard]] std::chrono::sys_seconds toUtc(const PlacedTime &time) const;

    ZoneShelf &m_zones;
    std::vector<CalendarProblem> &m_problems;
    std::size_t m_mostProblems;
    WorkBudget m_budget;
};

} // namespace vp
