// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/rulecalendar.h"

#include "calendar/intervalindex.h"

#include <algorithm>

namespace vp {

namespace {

using namespace std::chrono;

constexpr days IndexBefore {2};
constexpr days IndexAfter {9};
constexpr days Aging {3};
/** The work for one series, and for all, before the rest is given up: real calendars need a
 * hundredth. */
constexpr std::int64_t WorkForSeries = 500'000;
constexpr std::int64_t WorkForAll = 5'000'000;
constexpr days LongestSpan {400};

sys_seconds secondsOf(const QDateTime &time)
{
    constexpr qint64 most = 250'000'000'000; // some thousand years, far from any overflow
    return sys_seconds {seconds {std::clamp(time.toSecsSinceEpoch(), -most, most)}};
}

EventOccurrence occurrence(const EventInterval &one)
{
    return {one.event, QDateTime::fromSecsSinceEpoch(one.begin, Qt::UTC),
            QDateTime::fromSecsSinceEpoch(one.end, Qt::UTC)};
}

std::vector<EventOccurrence> occurrences(const std::vector<EventInterval> &intervals)
{
    std::vector<EventOccurrence> all;
    all.reserve(intervals.size());
    std::transform(intervals.begin(), intervals.end(), std::back_inserter(all), occurrence);
    return all;
}

/** What the calendars say, whenever one asks. */
struct Definition
{
    std::vector<CalendarEvent> events;
    std::vector<CalendarSource> calendars;
    std::vector<CalendarProblem> problems;
    std::vector<EventSeries> series;
    std::vector<ZoneTable> zones;

    void add(CalendarContents &&contents);
    [[nodiscard]] CalendarProblem tooMany(const EventSeries &one) const;
};

void Definition::add(CalendarContents &&contents)
{
    const int calendar = static_cast<int>(calendars.size());
    const std::size_t firstEvent = events.size();
    const std::size_t firstZone = zones.size();
    calendars.push_back(contents.source);
    for (CalendarEvent &event : contents.events) {
        event.calendar = calendar;
        events.push_back(std::move(event));
    }
    for (CalendarProblem &problem : contents.problems) {
        problem.calendar = calendar;
        problems.push_back(std::move(problem));
    }
    const auto shift = [firstEvent](std::size_t &event) {
        event = event == NoEvent ? NoEvent : event + firstEvent;
    };
    for (EventSeries &one : contents.series) {
        shift(one.event);
        one.zone += firstZone;
        for (SeriesChange &change : one.changes) {
            shift(change.event);
            change.zone += firstZone;
        }
        series.push_back(std::move(one));
    }
    std::move(contents.zones.begin(), contents.zones.end(), std::back_inserter(zones));
}

CalendarProblem Definition::tooMany(const EventSeries &one) const
{
    CalendarProblem problem;
    problem.kind = CalendarProblemKind::TooManyTimes;
    const auto shown =
        std::find_if(one.changes.begin(), one.changes.end(),
                     [](const SeriesChange &change) { return change.event != NoEvent; });
    const std::size_t event = one.event != NoEvent ? one.event
        : shown != one.changes.end()               ? shown->event
                                                   : NoEvent;
    if (event != NoEvent) {
        problem.calendar = events[event].calendar;
        problem.line = events[event].line;
        problem.title = events[event].title;
    }
    constexpr qint64 julianDayOf1970 = 2'440'588;
    problem.date =
        QDate::fromJulianDay(julianDayOf1970 + floor<days>(one.begin).time_since_epoch().count());
    return problem;
}

} // namespace

struct RuleCalendar::Data
{
    // Owned by every snapshot of the same calendars, around whatever instant.
    std::shared_ptr<const Definition> definition;
    std::vector<CalendarProblem> problems;
    std::vector<bool> isGivenUp; ///< by series
    UtcSpan span {};
    IntervalIndex index;

    void makeIndex(sys_seconds now);
    [[nodiscard]] std::vector<EventInterval> workOut(const UtcSpan &asked) const;
    [[nodiscard]] bool covers(sys_seconds time) const
    {
        return time >= span.from && time < span.to;
    }
};

void RuleCalendar::Data::makeIndex(sys_seconds now)
{
    span = {now - IndexBefore, now + IndexAfter};
    problems = definition->problems;
    isGivenUp.assign(definition->series.size(), false);
    std::vector<EventInterval> intervals;
    std::int64_t left = WorkForAll;
    for (std::size_t i = 0; i < definition->series.size(); ++i) {
        WorkBudget budget {std::min(left, WorkForSeries)};
        const std::int64_t before = budget.steps;
        const EventSeries &one = definition->series[i];
        if (!expandSeries(one, definition->zones, span, budget, intervals)) {
            isGivenUp[i] = true;
            problems.push_back(definition->tooMany(one));
        }
        left -= std::min(before - budget.steps, left);
    }
    index = IntervalIndex(std::move(intervals));
}

/** Without the index, and without regard to order. */
std::vector<EventInterval> RuleCalendar::Data::workOut(const UtcSpan &asked) const
{
    std::vector<EventInterval> intervals;
    std::int64_t left = WorkForAll;
    for (std::size_t i = 0; i < definition->series.size() && left > 0; ++i) {
        if (isGivenUp[i]) {
            continue;
        }
        WorkBudget budget {std::min(left, WorkForSeries)};
        const std::int64_t before = budget.steps;
        // What is too much for this span alone is left out of the answer.
        [[maybe_unused]] const bool isAll =
            expandSeries(definition->series[i], definition->zones, asked, budget, intervals);
        left -= std::min(before - budget.steps, left);
    }
    return intervals;
}

RuleCalendar::RuleCalendar()
    : RuleCalendar({}, QDateTime::fromSecsSinceEpoch(0, Qt::UTC))
{
}

RuleCalendar::RuleCalendar(std::vector<CalendarContents> calendars, const QDateTime &now)
{
    auto definition = std::make_shared<Definition>();
    for (CalendarContents &contents : calendars) {
        definition->add(std::move(contents));
    }
    auto data = std::make_shared<Data>();
    data->definition = std::move(definition);
    data->makeIndex(secondsOf(now));
    m_data = std::move(data);
}

RuleCalendar RuleCalendar::movedTo(const QDateTime &now) const
{
    auto data = std::make_shared<Data>();
    data->definition = m_data->definition;
    data->makeIndex(secondsOf(now));
    RuleCalendar moved = *this;
    moved.m_data = std::move(data);
    return moved;
}

bool RuleCalendar::isAging(const QDateTime &now) const
{
    const sys_seconds time = secondsOf(now);
    return !m_data->definition->series.empty()
        && (time < m_data->span.from || time + Aging > m_data->span.to);
}

bool RuleCalendar::isNear(const QDateTime &instant) const
{
    return m_data->covers(secondsOf(instant));
}

const std::vector<CalendarEvent> &RuleCalendar::events() const
{
    return m_data->definition->events;
}

const std::vector<CalendarSource> &RuleCalendar::calendars() const
{
    return m_data->definition->calendars;
}

const std::vector<CalendarProblem> &RuleCalendar::problems() const
{
    return m_data->problems;
}

std::vector<EventOccurrence> RuleCalendar::activeAt(const QDateTime &instant) const
{
    const sys_seconds time = secondsOf(instant);
    const std::int64_t second = time.time_since_epoch().count();
    if (m_data->covers(time)) {
        return occurrences(m_data->index.at(second));
    }
    const IntervalIndex index(m_data->workOut({time, time + seconds {1}}));
    return occurrences(index.at(second));
}

std::optional<EventOccurrence> RuleCalendar::activeAt(const QDateTime &instant,
                                                      std::size_t event) const
{
    const sys_seconds time = secondsOf(instant);
    const std::int64_t second = time.time_since_epoch().count();
    const std::optional<EventInterval> found = m_data->covers(time)
        ? m_data->index.latest(event, second)
        : IntervalIndex(m_data->workOut({time, time + seconds {1}})).latest(event, second);
    return found ? std::optional(occurrence(*found)) : std::nullopt;
}

std::vector<EventOccurrence> RuleCalendar::between(const QDateTime &from, const QDateTime &to,
                                                   std::size_t limit) const
{
    const sys_seconds begin = secondsOf(from);
    const UtcSpan span {begin, std::min<sys_seconds>(secondsOf(to), begin + LongestSpan)};
    const std::int64_t first = span.from.time_since_epoch().count();
    const std::int64_t end = span.to.time_since_epoch().count();
    if (first >= end) {
        return {};
    }
    if (span.from >= m_data->span.from && span.to <= m_data->span.to) {
        return occurrences(m_data->index.touching(first, end, limit));
    }
    const IntervalIndex index(m_data->workOut(span));
    return occurrences(index.touching(first, end, limit));
}

std::optional<QDateTime> RuleCalendar::nextChangeAfter(const QDateTime &instant) const
{
    const sys_seconds time = secondsOf(instant);
    const std::int64_t second = time.time_since_epoch().count();
    sys_seconds from = time;
    std::optional<std::int64_t> next;
    if (m_data->covers(time)) {
        from = m_data->span.to;
        next = m_data->index.nextChange(second);
    }
    // What lies beyond the end of what was looked at may not be the first.
    for (const days length : {days {14}, days {120}, days {366}}) {
        if (next && *next < from.time_since_epoch().count()) {
            break;
        }
        next = IntervalIndex(m_data->workOut({time, time + length})).nextChange(second);
        from = time + length;
    }
    return next ? std::optional(QDateTime::fromSecsSinceEpoch(*next, Qt::UTC)) : std::nullopt;
}

} // namespace vp
