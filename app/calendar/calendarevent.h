// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <cstddef>
#include <cstdint>

namespace vp {

/** One calendar, as the owner named it. */
struct CalendarSource
{
    QString name;
    int priority = 0; ///< of two rules that began at once the one with the higher priority counts
    bool operator==(const CalendarSource &) const = default;
};

/**
 * What an event says. A series is one of these, and so is each changed instance (RECURRENCE-ID)
 * whose title or location differs from its series.
 */
struct CalendarEvent
{
    QString title;
    QString location;
    QString uid;
    int calendar = 0; ///< index into RuleCalendar::calendars()
    int line = 0; ///< of its BEGIN:VEVENT, 1-based
    bool operator==(const CalendarEvent &) const = default;
};

/** One time at which an event takes place: [begin, end), both UTC. */
struct EventOccurrence
{
    std::size_t event = 0; ///< index into RuleCalendar::events()
    QDateTime begin;
    QDateTime end;
    bool operator==(const EventOccurrence &) const = default;
};

/** Why something in a calendar counts for nothing, or for less than it says. */
enum class CalendarProblemKind : std::uint8_t {
    CutOff, ///< the file ends in the middle; what came before is there
    LineTooLong,
    NestedTooDeep,
    EventTooLarge,
    TooManyEvents, ///< the events from here on are not there
    NoBegin, ///< no DTSTART, or one that is no date
    UnreadableTime, ///< DTEND, DURATION, RDATE, EXDATE or RECURRENCE-ID
    EndBeforeBegin,
    UnreadableRule, ///< RRULE or EXRULE: the whole series is not there
    UnknownZone, ///< read as local time
    TooManyTimes, ///< more repeats than anybody can mean: the whole series is not there
};

struct CalendarProblem
{
    CalendarProblemKind kind = CalendarProblemKind::CutOff;
    int calendar = 0;
    int line = 0; ///< 1-based
    QDate date; ///< on which the event begins; may be null
    QString title; ///< of the event; may be empty
    QString detail; ///< from the file, cut; for the log and for a person who wants to know more
    bool operator==(const CalendarProblem &) const = default;
};

} // namespace vp
