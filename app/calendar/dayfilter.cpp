// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/dayfilter.h"

#include <algorithm>

namespace vp {

namespace {

using namespace std::chrono;

bool holds(const std::vector<int> &list, std::int64_t value)
{
    return std::binary_search(list.begin(), list.end(), static_cast<int>(value));
}

/** Counted from the front (1 …) or from the back (… -1) of @p size. */
bool holdsEither(const std::vector<int> &list, std::int64_t value, std::int64_t size)
{
    return holds(list, value) || holds(list, value - size - 1);
}

local_days newYear(year y)
{
    return local_days {y / January / 1};
}

/** The first day of the first week with at least four days in the year. */
local_days firstWeek(year y, weekday weekStart)
{
    const local_days first = newYear(y);
    const days after = weekday {first} - weekStart;
    return after <= days {3} ? first - after : first + (days {7} - after);
}

} // namespace

DayFilter::DayFilter(const RecurrenceRule &rule, local_seconds begin)
    : m_weekdays(rule.weekdays)
    , m_monthDays(rule.monthDays)
    , m_yearDays(rule.yearDays)
    , m_weeks(rule.weeks)
    , m_months(rule.months)
    , m_weekStart(rule.weekStart)
{
    complete(rule, floor<days>(begin));
    if (rule.frequency == Frequency::Monthly
        || (rule.frequency == Frequency::Yearly && !m_months.empty())) {
        m_scope = Scope::Month;
    } else if (rule.frequency == Frequency::Yearly) {
        m_scope = Scope::Year;
    }
}

void DayFilter::complete(const RecurrenceRule &rule, local_days begin)
{
    const bool saysDay = !m_weekdays.empty() || !m_monthDays.empty() || !m_yearDays.empty();
    if (saysDay || rule.frequency < Frequency::Weekly) {
        return;
    }
    const year_month_day date {begin};
    if (rule.frequency == Frequency::Weekly || !m_weeks.empty()) {
        m_weekdays.push_back({weekday {begin}});
        return;
    }
    m_monthDays.push_back(static_cast<int>(static_cast<unsigned>(date.day())));
    if (rule.frequency == Frequency::Yearly && m_months.empty()) {
        m_months.push_back(static_cast<int>(static_cast<unsigned>(date.month())));
    }
}

bool DayFilter::matches(local_days day) const
{
    const year_month_day date {day};
    if (!m_months.empty() && !holds(m_months, static_cast<unsigned>(date.month()))) {
        return false;
    }
    if (!m_monthDays.empty()) {
        const unsigned size = static_cast<unsigned>(
            year_month_day_last {date.year(), month_day_last {date.month()}}.day());
        if (!holdsEither(m_monthDays, static_cast<unsigned>(date.day()), size)) {
            return false;
        }
    }
    if (!m_yearDays.empty()) {
        const local_days first = newYear(date.year());
        const auto size = (newYear(date.year() + years {1}) - first).count();
        if (!holdsEither(m_yearDays, (day - first).count() + 1, size)) {
            return false;
        }
    }
    return (m_weekdays.empty() || matchesWeekday(day, date))
        && (m_weeks.empty() || matchesWeek(day));
}

bool DayFilter::matchesWeekday(local_days day, const year_month_day &date) const
{
    local_days first = newYear(date.year());
    local_days last = newYear(date.year() + years {1});
    if (m_scope == Scope::Month) {
        first = local_days {date.year() / date.month() / 1};
        last = local_days {year_month_day_last {date.year(), month_day_last {date.month()}}}
            + days {1};
    }
    const auto fromFront = (day - first).count() / 7 + 1;
    const auto fromBack = (last - days {1} - day).count() / 7 + 1;
    return std::any_of(m_weekdays.begin(), m_weekdays.end(), [&](const WeekdayPosition &one) {
        return one.day == weekday {day}
        && (one.position == 0 || m_scope == Scope::None || one.position == fromFront
            || -one.position == fromBack);
    });
}

bool DayFilter::matchesWeek(local_days day) const
{
    year y = year_month_day {day}.year();
    if (day < firstWeek(y, m_weekStart)) {
        --y;
    } else if (day >= firstWeek(y + years {1}, m_weekStart)) {
        ++y;
    }
    const local_days first = firstWeek(y, m_weekStart);
    const auto size = (firstWeek(y + years {1}, m_weekStart) - first).count() / 7;
    return holdsEither(m_weeks, (day - first).count() / 7 + 1, size);
}

} // namespace vp
