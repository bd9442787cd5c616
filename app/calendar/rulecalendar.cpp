// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/rulecalendar.h"

namespace vp {

struct RuleCalendar::Data
{
    std::vector<CalendarEvent> events;
    std::vector<CalendarSource> calendars;
    std::vector<CalendarProblem> problems;
};

RuleCalendar::RuleCalendar()
    : m_data(std::make_shared<const Data>())
{
}

RuleCalendar::RuleCalendar(std::vector<CalendarContents>, const QDateTime &)
    : RuleCalendar()
{
}

RuleCalendar RuleCalendar::movedTo(const QDateTime &) const
{
    return *this;
}

bool RuleCalendar::isAging(const QDateTime &) const
{
    return false;
}

const std::vector<CalendarEvent> &RuleCalendar::events() const
{
    return m_data->events;
}

const std::vector<CalendarSource> &RuleCalendar::calendars() const
{
    return m_data->calendars;
}

const std::vector<CalendarProblem> &RuleCalendar::problems() const
{
    return m_data->problems;
}

std::vector<EventOccurrence> RuleCalendar::activeAt(const QDateTime &) const
{
    return {};
}

std::optional<EventOccurrence> RuleCalendar::activeAt(const QDateTime &, std::size_t) const
{
    return std::nullopt;
}

std::vector<EventOccurrence> RuleCalendar::between(const QDateTime &, const QDateTime &,
                                                   std::size_t) const
{
    return {};
}

std::optional<QDateTime> RuleCalendar::nextChangeAfter(const QDateTime &) const
{
    return std::nullopt;
}

} // namespace vp
