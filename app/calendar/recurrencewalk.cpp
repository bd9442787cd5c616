// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/recurrencewalk.h"

#include "calendar/dayfilter.h"

#include <algorithm>

namespace vp {

namespace {

using namespace std::chrono;

/** No walk goes beyond. */
constexpr local_days LastDay {year {2100} / January / 1};

bool holds(const std::vector<int> &list, int value)
{
    return list.empty() || std::binary_search(list.begin(), list.end(), value);
}

std::vector<int> orElse(const std::vector<int> &list, std::int64_t value)
{
    return list.empty() ? std::vector<int> {static_cast<int>(value)} : list;
}

/** How often floor(a / b) for negative a too. */
std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

/** One walk through the periods of a rule; all days of a period that match, times all its times. */
class Walk
{
public:
    Walk(const RecurrenceRule &rule, local_seconds begin, const LocalSpan &span, WorkBudget &budget,
         std::vector<local_seconds> &into)
        : m_rule(rule)
        , m_filter(rule, begin)
        , m_begin(begin)
        , m_from(std::max(span.from, begin))
        , m_to(std::min<local_seconds>(span.to, LastDay))
        , m_budget(budget)
        , m_into(into)
    {
    }

    bool run()
    {
        if (m_to <= m_from) {
            return true;
        }
        return m_rule.frequency >= Frequency::Daily ? throughDays() : throughTimes();
    }

private:
    struct Days
    {
        local_days first;
        local_days end;
    };

    [[nodiscard]] std::int64_t unitsUntil(local_days day) const;
    [[nodiscard]] Days period(std::int64_t index) const;
    bool throughDays();
    bool throughTimes();
    void makeTimesOfDay();
    [[nodiscard]] std::optional<local_seconds> hindrance(local_seconds period) const;
    void add(local_seconds time);
    bool addSet(const std::vector<local_days> &days, const std::vector<seconds> &times);

    const RecurrenceRule &m_rule;
    DayFilter m_filter;
    local_seconds m_begin;
    local_seconds m_from;
    local_seconds m_to;
    WorkBudget &m_budget;
    std::vector<local_seconds> &m_into;
    std::vector<seconds> m_times;
};

std::int64_t monthIndex(local_days day)
{
    const year_month_day date {day};
    return std::int64_t {static_cast<int>(date.year())} * 12 + static_cast<unsigned>(date.month())
        - 1;
}

local_days firstOfMonth(std::int64_t index)
{
    constexpr std::int64_t tooFar = 9999 * 12;
    const std::int64_t safe = std::clamp<std::int64_t>(index, 0, tooFar);
    return local_days {year {static_cast<int>(safe / 12)}
                       / month {static_cast<unsigned>(safe % 12) + 1} / 1};
}

local_days firstOfWeek(local_days day, weekday weekStart)
{
    return day - (weekday {day} - weekStart);
}

/** Days, weeks, months or years between the period of the begin and that of @p day. */
std::int64_t Walk::unitsUntil(local_days day) const
{
    const local_days first = floor<days>(m_begin);
    switch (m_rule.frequency) {
    case Frequency::Weekly:
        return (firstOfWeek(day, m_rule.weekStart) - firstOfWeek(first, m_rule.weekStart)).count()
            / 7;
    case Frequency::Monthly:
        return monthIndex(day) - monthIndex(first);
    case Frequency::Yearly:
        return monthIndex(day) / 12 - monthIndex(first) / 12;
    case Frequency::Secondly:
    case Frequency::Minutely:
    case Frequency::Hourly:
    case Frequency::Daily:
        break;
    }
    return (day - first).count();
}

Walk::Days Walk::period(std::int64_t index) const
{
    const std::int64_t units = index * m_rule.interval;
    const local_days first = floor<days>(m_begin);
    switch (m_rule.frequency) {
    case Frequency::Weekly: {
        const local_days monday = firstOfWeek(first, m_rule.weekStart) + days {units * 7};
        return {monday, monday + days {7}};
    }
    case Frequency::Monthly: {
        const std::int64_t month = monthIndex(first) + units;
        return {firstOfMonth(month), firstOfMonth(month + 1)};
    }
    case Frequency::Yearly: {
        const std::int64_t january = (monthIndex(first) / 12 + units) * 12;
        return {firstOfMonth(january), firstOfMonth(january + 12)};
    }
    case Frequency::Secondly:
    case Frequency::Minutely:
    case Frequency::Hourly:
    case Frequency::Daily:
        break;
    }
    return {first + days {units}, first + days {units + 1}};
}

void Walk::makeTimesOfDay()
{
    const hh_mm_ss clock {m_begin - floor<days>(m_begin)};
    for (const int hour : orElse(m_rule.hours, clock.hours().count())) {
        for (const int minute : orElse(m_rule.minutes, clock.minutes().count())) {
            for (const int second : orElse(m_rule.seconds, clock.seconds().count())) {
                m_times.push_back(hours {hour} + minutes {minute}
                                  + seconds {std::min(second, 59)}); // 60 is a leap second
            }
        }
    }
    m_times.erase(std::unique(m_times.begin(), m_times.end()), m_times.end());
}

void Walk::add(local_seconds time)
{
    if (time >= m_from && time < m_to) {
        m_into.push_back(time);
    }
}

/** The times of one period, or those that BYSETPOS chooses from them. */
bool Walk::addSet(const std::vector<local_days> &days, const std::vector<seconds> &times)
{
    const auto size = static_cast<std::int64_t>(days.size() * times.size());
    const auto at = [&](std::int64_t index) -> local_seconds {
        const auto i = static_cast<std::size_t>(index);
        return days[i / times.size()] + times[i % times.size()];
    };
    if (m_rule.positions.empty()) {
        for (std::int64_t i = 0; i < size; ++i) {
            add(at(i));
        }
        return m_budget.spend(size);
    }
    std::vector<std::int64_t> chosen;
    for (const int position : m_rule.positions) {
        const std::int64_t index = position > 0 ? position - 1 : size + position;
        if (index >= 0 && index < size) {
            chosen.push_back(index);
        }
    }
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    for (const std::int64_t index : chosen) {
        add(at(index));
    }
    return m_budget.spend(static_cast<std::int64_t>(m_rule.positions.size()));
}

bool Walk::throughDays()
{
    makeTimesOfDay();
    if (!m_budget.spend(static_cast<std::int64_t>(m_times.size()) / 8)) {
        return false;
    }
    const std::int64_t units = unitsUntil(floor<days>(m_from));
    std::vector<local_days> matching;
    for (std::int64_t index = std::max<std::int64_t>(units / m_rule.interval, 0);; ++index) {
        const Days span = period(index);
        if (span.first >= m_to) {
            return true;
        }
        matching.clear();
        for (local_days day = span.first; day < span.end; day += days {1}) {
            if (m_filter.matches(day)) {
                matching.push_back(day);
            }
        }
        if (!m_budget.spend(1 + (span.end - span.first).count() / 8)
            || !addSet(matching, m_times)) {
            return false;
        }
    }
}

/** Where the next period that may match begins, if this one does not. */
std::optional<local_seconds> Walk::hindrance(local_seconds period) const
{
    const local_days day = floor<days>(period);
    const hh_mm_ss clock {period - day};
    if (!m_filter.matches(day)) {
        return day + days {1};
    }
    if (!holds(m_rule.hours, static_cast<int>(clock.hours().count()))) {
        return floor<hours>(period) + hours {1};
    }
    if (m_rule.frequency == Frequency::Hourly) {
        return std::nullopt;
    }
    if (!holds(m_rule.minutes, static_cast<int>(clock.minutes().count()))) {
        return floor<minutes>(period) + minutes {1};
    }
    if (m_rule.frequency == Frequency::Secondly
        && !holds(m_rule.seconds, static_cast<int>(clock.seconds().count()))) {
        return period + seconds {1};
    }
    return std::nullopt;
}

bool Walk::throughTimes()
{
    const bool isHourly = m_rule.frequency == Frequency::Hourly;
    const bool isMinutely = m_rule.frequency == Frequency::Minutely;
    const std::int64_t unit = isHourly ? 3600 : isMinutely ? 60 : 1;
    const std::int64_t step = unit * m_rule.interval;
    const std::int64_t origin = floorDivide(m_begin.time_since_epoch().count(), unit) * unit;
    const hh_mm_ss clock {m_begin - floor<days>(m_begin)};
    std::vector<seconds> times;
    for (const int minute :
         isHourly ? orElse(m_rule.minutes, clock.minutes().count()) : std::vector<int> {0}) {
        for (const int second : isHourly || isMinutely
                 ? orElse(m_rule.seconds, clock.seconds().count())
                 : std::vector<int> {0}) {
            times.push_back(minutes {minute} + seconds {std::min(second, 59)});
        }
    }
    times.erase(std::unique(times.begin(), times.end()), times.end());
    const auto indexFrom = [&](local_seconds time) { // rounded up
        return -floorDivide(origin - time.time_since_epoch().count(), step);
    };
    std::vector<local_days> base(1);
    std::int64_t index = std::max<std::int64_t>(indexFrom(m_from) - 1, 0);
    while (true) {
        const local_seconds period {seconds {origin + index * step}};
        if (period >= m_to) {
            return true;
        }
        if (!m_budget.spend(1)) {
            return false;
        }
        if (const std::optional<local_seconds> next = hindrance(period)) {
            index = std::max(indexFrom(*next), index + 1);
            continue;
        }
        base.front() = floor<days>(period);
        std::vector<seconds> shifted = times;
        for (seconds &time : shifted) {
            time += period - base.front();
        }
        if (!addSet(base, shifted)) {
            return false;
        }
        ++index;
    }
}

bool isPlain(const RecurrenceRule &rule)
{
    return rule.frequency <= Frequency::Weekly && rule.seconds.empty() && rule.minutes.empty()
        && rule.hours.empty() && rule.weekdays.empty() && rule.monthDays.empty()
        && rule.yearDays.empty() && rule.weeks.empty() && rule.months.empty()
        && rule.positions.empty();
}

seconds unitOf(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Secondly:
        return seconds {1};
    case Frequency::Minutely:
        return minutes {1};
    case Frequency::Hourly:
        return hours {1};
    case Frequency::Daily:
        return days {1};
    case Frequency::Weekly:
        return weeks {1};
    case Frequency::Monthly:
        return days {31};
    case Frequency::Yearly:
        break;
    }
    return days {366};
}

} // namespace

bool walkRule(const RecurrenceRule &rule, local_seconds begin, const LocalSpan &span,
              WorkBudget &budget, std::vector<local_seconds> &into)
{
    return Walk(rule, begin, span, budget, into).run();
}

std::optional<local_seconds> lastOfCount(const RecurrenceRule &rule, local_seconds begin,
                                         WorkBudget &budget)
{
    const std::int64_t count = rule.count.value_or(1);
    const seconds unit = unitOf(rule.frequency) * std::int64_t {rule.interval};
    if (isPlain(rule)) {
        const std::int64_t most = (local_seconds {LastDay} - begin) / unit;
        return begin
            + unit * std::clamp<std::int64_t>(count - 1, 0, std::max<std::int64_t>(most, 0));
    }
    std::int64_t seen = 1; // the begin
    local_seconds from = begin + seconds {1};
    seconds length = std::max<seconds>(unit * 64, days {1});
    std::vector<local_seconds> times;
    while (seen < count && from < LastDay) {
        times.clear();
        if (!walkRule(rule, begin, {from, from + length}, budget, times)) {
            return std::nullopt;
        }
        const auto size = static_cast<std::int64_t>(times.size());
        if (seen + size >= count) {
            return times[static_cast<std::size_t>(count - seen - 1)];
        }
        seen += size;
        from += length;
        length *= 2;
    }
    return seen >= count ? begin : local_seconds {LastDay};
}

} // namespace vp
