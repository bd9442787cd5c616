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

/** One calendar, as it was read. */
struct Part
{
    RuleCalendar::Shared contents;
    std::size_t firstEvent = 0; ///< where its events begin among all
};

/** What the calendars say, whenever one asks. */
struct Definition
{
    std::vector<Part> parts;
    std::vector<CalendarEvent> joined; ///< the events of all, where there are several calendars
    std::vector<CalendarSource> calendars;
    std::vector<CalendarProblem> problems;
    std::size_t seriesCount = 0;

    explicit Definition(const std::vector<RuleCalendar::Shared> &all);
    [[nodiscard]] const std::vector<CalendarEvent> &events() const
    {
        return parts.size() == 1 ? parts.front().contents->events : joined;
    }
    [[nodiscard]] CalendarProblem tooMany(const Part &part, const EventSeries &one) const;
};

Definition::Definition(const std::vector<RuleCalendar::Shared> &all)
{
    std::size_t firstEvent = 0;
    for (const RuleCalendar::Shared &contents : all) {
        const int calendar = static_cast<int>(calendars.size());
        parts.push_back({contents, firstEvent});
        firstEvent += contents->events.size();
        seriesCount += contents->series.size();
        calendars.push_back(contents->source);
        for (CalendarProblem problem : contents->problems) {
            problem.calendar = calendar;
            problems.push_back(std::move(problem));
        }
    }
    if (parts.size() == 1) {
        return; // whose events say that theirs is the calendar 0
    }
    joined.reserve(firstEvent);
    for (std::size_t calendar = 0; calendar < parts.size(); ++calendar) {
        for (CalendarEvent event : parts[calendar].contents->events) {
            event.calendar = static_cast<int>(calendar);
            joined.push_back(std::move(event));
        }
    }
}

CalendarProblem Definition::tooMany(const Part &part, const EventSeries &one) const
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
        const CalendarEvent &it = events()[part.firstEvent + event];
        problem.calendar = it.calendar;
        problem.line = it.line;
        problem.title = it.title;
    }
    constexpr qint64 julianDayOf1970 = 2'440'588;
    problem.date =
        QDate::fromJulianDay(julianDayOf1970 + floor<days>(one.begin).time_since_epoch().count());
    return problem;
}

/** Adds what one series of @p part says; false = more than there is work for, and nothing. */
bool expand(const Part &part, const EventSeries &one, const UtcSpan &span, std::int64_t &left,
            std::vector<EventInterval> &into)
{
    WorkBudget budget {std::min(left, WorkForSeries)};
    const std::int64_t before = budget.steps;
    const std::size_t known = into.size();
    const bool isAll = expandSeries(one, part.contents->zones, span, budget, into);
    left -= std::min(before - budget.steps, left);
    for (std::size_t i = known; i < into.size(); ++i) {
        into[i].event += part.firstEvent;
    }
    return isAll;
}

std::vector<RuleCalendar::Shared> sharedOf(std::vector<CalendarContents> calendars)
{
    std::vector<RuleCalendar::Shared> shared;
    for (CalendarContents &contents : calendars) {
        shared.push_back(std::make_shared<const CalendarContents>(std::move(contents)));
    }
    return shared;
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
    isGivenUp.assign(definition->seriesCount, false);
    std::vector<EventInterval> intervals;
    std::int64_t left = WorkForAll;
    std::size_t series = 0;
    for (const Part &part : definition->parts) {
        for (const EventSeries &one : part.contents->series) {
            if (!expand(part, one, span, left, intervals)) {
                isGivenUp[series] = true;
                problems.push_back(definition->tooMany(part, one));
            }
            ++series;
        }
    }
    index = IntervalIndex(std::move(intervals));
}

/** Without the index, and without regard to order. */
std::vector<EventInterval> RuleCalendar::Data::workOut(const UtcSpan &asked) const
{
    std::vector<EventInterval> intervals;
    std::int64_t left = WorkForAll;
    std::size_t series = 0;
    for (const Part &part : definition->parts) {
        for (const EventSeries &one : part.contents->series) {
            if (!isGivenUp[series++] && left > 0) {
                // What is too much for this span alone is left out of the answer.
                static_cast<void>(expand(part, one, asked, left, intervals));
            }
        }
    }
    return intervals;
}

RuleCalendar::RuleCalendar()
    : RuleCalendar(std::vector<Shared> {}, QDateTime::fromSecsSinceEpoch(0, Qt::UTC))
{
}

RuleCalendar::RuleCalendar(const std::vector<Shared> &calendars, const QDateTime &now)
{
    auto data = std::make_shared<Data>();
    data->definition = std::make_shared<const Definition>(calendars);
    data->makeIndex(secondsOf(now));
    m_data = std::move(data);
}

RuleCalendar::RuleCalendar(std::vector<CalendarContents> calendars, const QDateTime &now)
    : RuleCalendar(sharedOf(std::move(calendars)), now)
{
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
    return m_data->definition->seriesCount > 0
        && (time < m_data->span.from || time + Aging > m_data->span.to);
}

bool RuleCalendar::isNear(const QDateTime &instant) const
{
    return m_data->covers(secondsOf(instant));
}

const std::vector<CalendarEvent> &RuleCalendar::events() const
{
    return m_data->definition->events();
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
