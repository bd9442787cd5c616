// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/eventtimes.h"

#include "calendar/recurrencewalk.h"

#include <algorithm>

namespace vp {

namespace {

using namespace std::chrono;

constexpr std::int64_t WorkForRule = 1'000'000;
constexpr std::int64_t WorkForCalendar = 20'000'000;
constexpr qsizetype LongestDetail = 80;
constexpr days LongestEvent {3660};

const ICalProperty *find(const RawEvent &raw, QByteArrayView name)
{
    const auto found = std::find_if(raw.times.begin(), raw.times.end(),
                                    [name](const ICalProperty &one) { return one.name == name; });
    return found == raw.times.end() ? nullptr : &*found;
}

/** On which day an event begins, as far as that can be seen. */
QDate dateOf(const RawEvent &raw)
{
    const ICalProperty *begin = find(raw, "DTSTART");
    const QByteArray text = begin != nullptr ? begin->value
        : raw.replaces                       ? raw.replaces->value
                                             : QByteArray();
    const std::optional<WrittenTime> time = readTime(text.trimmed().left(8));
    if (!time) {
        return {};
    }
    constexpr qint64 julianDayOf1970 = 2'440'588;
    return QDate::fromJulianDay(julianDayOf1970
                                + floor<days>(time->local).time_since_epoch().count());
}

} // namespace

EventTimes::EventTimes(ZoneShelf &zones, std::vector<CalendarProblem> &problems, int mostProblems)
    : m_zones(zones)
    , m_problems(problems)
    , m_mostProblems(static_cast<std::size_t>(mostProblems))
    , m_budget {WorkForCalendar}
{
}

void EventTimes::complain(CalendarProblemKind kind, const RawEvent &raw, const QByteArray &detail)
{
    const bool isRepeated = kind == CalendarProblemKind::UnknownZone && !m_problems.empty()
        && m_problems.back().kind == kind && m_problems.back().line == raw.line;
    if (m_problems.size() < m_mostProblems && !isRepeated) {
        m_problems.push_back({kind, 0, raw.line, dateOf(raw), raw.title,
                              QString::fromUtf8(detail.left(LongestDetail))});
    }
}

sys_seconds EventTimes::toUtc(const PlacedTime &time) const
{
    return m_zones.at(time.zone).toUtc(time.written.local);
}

EventTimes::PlacedTime EventTimes::place(const RawEvent &raw, const WrittenTime &written,
                                         const QByteArray &zone, std::size_t otherwise)
{
    if (written.kind == WrittenTime::Kind::Day) {
        return {written, ZoneShelf::Local};
    }
    if (written.kind == WrittenTime::Kind::Utc) {
        return {written, ZoneShelf::Utc};
    }
    if (zone.isEmpty()) {
        return {written, otherwise};
    }
    const std::optional<std::size_t> found = m_zones.find(zone);
    if (!found) {
        complain(CalendarProblemKind::UnknownZone, raw, zone);
    }
    return {written, found.value_or(ZoneShelf::Floating)};
}

std::optional<EventDuration> EventTimes::readLength(const RawEvent &raw, const PlacedTime &begin)
{
    const EventDuration otherwise {days {begin.isDay() ? 1 : 0}, seconds {0}};
    if (const ICalProperty *end = find(raw, "DTEND")) {
        const std::optional<WrittenTime> written = readTime(end->value.trimmed());
        if (!written) {
            complain(CalendarProblemKind::UnreadableTime, raw, end->value);
            return std::nullopt;
        }
        const PlacedTime placed = place(raw, *written, end->zone, begin.zone);
        const seconds length = placed.isDay() && begin.isDay()
            ? written->local - begin.written.local
            : toUtc(placed) - toUtc(begin);
        if (length < seconds {0} || length > LongestEvent) {
            complain(CalendarProblemKind::EndBeforeBegin, raw, end->value);
            return std::nullopt;
        }
        if (placed.isDay() && begin.isDay()) {
            return length == seconds {0} ? otherwise
                                         : EventDuration {floor<days>(length), seconds {0}};
        }
        return EventDuration {days {0}, length};
    }
    if (const ICalProperty *written = find(raw, "DURATION")) {
        const std::optional<EventDuration> duration = readDuration(written->value.trimmed());
        if (!duration) {
            complain(CalendarProblemKind::UnreadableTime, raw, written->value);
        }
        return duration;
    }
    return otherwise;
}

std::optional<EventTimes::Span> EventTimes::readSpan(const RawEvent &raw)
{
    const ICalProperty *begin = find(raw, "DTSTART");
    const std::optional<WrittenTime> written =
        begin != nullptr ? readTime(begin->value.trimmed()) : std::nullopt;
    if (!written) {
        complain(CalendarProblemKind::NoBegin, raw, begin != nullptr ? begin->value : "");
        return std::nullopt;
    }
    Span span {place(raw, *written, begin->zone, ZoneShelf::Floating), {}};
    const std::optional<EventDuration> length = readLength(raw, span.begin);
    if (!length) {
        return std::nullopt;
    }
    span.duration = *length;
    return span;
}

sys_seconds EventTimes::instant(const PlacedTime &time, const EventSeries &series) const
{
    const ZoneTable &zone = m_zones.at(series.zone);
    if (time.isDay()) {
        return zone.toUtc(time.written.local + (series.begin - floor<days>(series.begin)));
    }
    if (series.isAllDay) {
        return zone.toUtc(floor<days>(zone.toLocal(toUtc(time))));
    }
    return toUtc(time);
}

local_seconds EventTimes::endOf(const RuleEnd &end, const EventSeries &series) const
{
    if (end.kind != RuleEnd::Kind::Utc) {
        return end.time;
    }
    const local_seconds local =
        m_zones.at(series.zone).toLocal(sys_seconds {end.time.time_since_epoch()});
    // "T000000Z" behind a whole day is a date that somebody made a time of.
    const bool isDate = series.isAllDay && end.time == floor<days>(end.time);
    return isDate ? std::max(local, end.time) : local;
}

std::optional<RecurrenceRule> EventTimes::readRule(const RawEvent &raw, const QByteArray &text,
                                                   const EventSeries &series)
{
    Result<RecurrenceRule> rule = RecurrenceRule::parse(text);
    if (!rule) {
        complain(CalendarProblemKind::UnreadableRule, raw, text);
        return std::nullopt;
    }
    if (rule->until) {
        rule->until = RuleEnd {RuleEnd::Kind::Local, endOf(*rule->until, series)};
    }
    if (rule->count) {
        WorkBudget budget {std::min(WorkForRule, m_budget.steps)};
        const std::int64_t before = budget.steps;
        const std::optional<local_seconds> last = lastOfCount(*rule, series.begin, budget);
        if (!m_budget.spend(before - budget.steps) || !last) {
            complain(CalendarProblemKind::TooManyTimes, raw, text);
            return std::nullopt;
        }
        rule->until = RuleEnd {RuleEnd::Kind::Local,
                               rule->until ? std::min(rule->until->time, *last) : *last};
        rule->count.reset();
    }
    return *rule;
}

bool EventTimes::addRules(const RawEvent &raw, EventSeries &series)
{
    constexpr qsizetype mostRules = 50;
    if (raw.rules.size() + raw.exceptRules.size() > mostRules) {
        complain(CalendarProblemKind::TooManyTimes, raw, "RRULE");
        return false;
    }
    for (const QByteArray &text : raw.rules) {
        const std::optional<RecurrenceRule> rule = readRule(raw, text, series);
        if (!rule) {
            return false;
        }
        series.rules.push_back(*rule);
    }
    for (const QByteArray &text : raw.exceptRules) {
        const std::optional<RecurrenceRule> rule = readRule(raw, text, series);
        if (!rule) {
            return false;
        }
        series.exceptRules.push_back(*rule);
    }
    return true;
}

bool EventTimes::addExtra(const RawEvent &raw, const ICalProperty &list, EventSeries &series)
{
    const ZoneTable &zone = m_zones.at(series.zone);
    for (const QByteArray &text : list.value.split(',')) {
        const QByteArray value = text.trimmed();
        if (const std::optional<WrittenTime> time = readTime(value)) {
            const PlacedTime placed = place(raw, *time, list.zone, series.zone);
            series.extraTimes.push_back({zone.toLocal(instant(placed, series)), std::nullopt});
            continue;
        }
        const std::optional<WrittenPeriod> period = readPeriod(value);
        if (!period) {
            complain(CalendarProblemKind::UnreadableTime, raw, value);
            return false;
        }
        const sys_seconds begin = toUtc(place(raw, period->begin, list.zone, series.zone));
        EventDuration duration = period->duration;
        if (period->end) {
            const sys_seconds end = toUtc(place(raw, *period->end, list.zone, series.zone));
            duration = {days {0}, std::clamp<seconds>(end - begin, seconds {0}, LongestEvent)};
        }
        series.extraTimes.push_back({zone.toLocal(begin), duration});
    }
    return true;
}

bool EventTimes::addExcepted(const RawEvent &raw, const ICalProperty &list, EventSeries &series)
{
    const ZoneTable &zone = m_zones.at(series.zone);
    for (const QByteArray &text : list.value.split(',')) {
        const std::optional<WrittenTime> time = readTime(text.trimmed());
        if (!time) {
            complain(CalendarProblemKind::UnreadableTime, raw, text);
            return false;
        }
        const PlacedTime placed = place(raw, *time, list.zone, series.zone);
        if (placed.isDay()) {
            series.exceptDays.push_back(floor<days>(placed.written.local));
        } else if (series.isAllDay) {
            series.exceptDays.push_back(floor<days>(zone.toLocal(toUtc(placed))));
        } else {
            series.exceptTimes.push_back(toUtc(placed));
        }
    }
    return true;
}

bool EventTimes::addLists(const RawEvent &raw, EventSeries &series)
{
    for (const ICalProperty &list : raw.times) {
        if (list.value.trimmed().isEmpty()) {
            continue;
        }
        const bool isRead = (list.name != "RDATE" || addExtra(raw, list, series))
            && (list.name != "EXDATE" || addExcepted(raw, list, series));
        if (!isRead) {
            return false;
        }
    }
    std::sort(series.exceptTimes.begin(), series.exceptTimes.end());
    std::sort(series.exceptDays.begin(), series.exceptDays.end());
    return true;
}

std::optional<EventSeries> EventTimes::series(const RawEvent &raw)
{
    const std::optional<Span> span = readSpan(raw);
    if (!span) {
        return std::nullopt;
    }
    EventSeries series;
    series.zone = span->begin.zone;
    series.begin = span->begin.written.local;
    series.duration = span->duration;
    series.isAllDay = span->begin.isDay();
    if (!addRules(raw, series) || !addLists(raw, series)) {
        return std::nullopt;
    }
    return series;
}

std::optional<SeriesChange> EventTimes::change(const RawEvent &raw, const EventSeries *master)
{
    const std::optional<WrittenTime> written = readTime(raw.replaces->value.trimmed());
    if (!written) {
        complain(CalendarProblemKind::UnreadableTime, raw, raw.replaces->value);
        return std::nullopt;
    }
    const PlacedTime placed = place(raw, *written, raw.replaces->zone,
                                    master != nullptr ? master->zone : ZoneShelf::Floating);
    SeriesChange change;
    change.isCancelled = raw.isCancelled;
    change.isFromHereOn = raw.replaces->isFromHereOn && master != nullptr;
    change.replaces = master != nullptr ? instant(placed, *master) : toUtc(placed);
    if (change.isCancelled) {
        return change;
    }
    const std::optional<Span> span = readSpan(raw);
    if (!span) {
        return std::nullopt;
    }
    change.begin = toUtc(span->begin);
    change.duration = span->duration;
    change.zone = span->begin.zone;
    if (master != nullptr) {
        const ZoneTable &zone = m_zones.at(master->zone);
        change.shift = zone.toLocal(change.begin) - zone.toLocal(change.replaces);
    }
    return change;
}

} // namespace vp
