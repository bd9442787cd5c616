// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/eventseries.h"

#include <algorithm>

namespace vp {

namespace {

using namespace std::chrono;

/** More at once than anybody can mean; minute by minute for eleven days is less. */
constexpr std::size_t MostTimes = 20'000;

/** A begin that the series would have by itself. */
struct Instance
{
    sys_seconds begin;
    std::optional<EventDuration> duration; ///< none = that of the series
};

sys_seconds endOf(sys_seconds begin, const EventDuration &duration, const ZoneTable &zone)
{
    if (duration.days == days {0}) {
        return begin + duration.seconds;
    }
    return zone.toUtc(zone.toLocal(begin) + duration.days) + duration.seconds;
}

seconds lengthOf(const EventDuration &duration)
{
    return duration.days + duration.seconds;
}

class Expansion
{
public:
    Expansion(const EventSeries &series, const std::vector<ZoneTable> &zones, const UtcSpan &span,
              WorkBudget &budget, std::vector<EventInterval> &into)
        : m_series(series)
        , m_zones(zones)
        , m_zone(zones[series.zone])
        , m_span(span)
        , m_budget(budget)
        , m_into(into)
    {
        for (const SeriesChange &change : series.changes) {
            if (change.isFromHereOn) {
                m_ranges.push_back(&change);
            }
        }
    }

    bool run()
    {
        const auto changes = static_cast<std::int64_t>(m_series.changes.size());
        if (!m_budget.spend(1 + changes / 8) || (m_series.hasMaster && !expandMaster())) {
            return false;
        }
        for (const SeriesChange &change : m_series.changes) {
            if (!change.isFromHereOn && !change.isCancelled) {
                add(change.begin, change.duration, change.zone, change.event);
            }
        }
        return true;
    }

private:
    bool expandMaster();
    [[nodiscard]] LocalSpan reach() const;
    bool collect(std::vector<Instance> &instances);
    [[nodiscard]] bool isExcepted(sys_seconds begin) const;
    void addInstance(const Instance &instance);
    void add(sys_seconds begin, const EventDuration &duration, std::size_t zone, std::size_t event);

    const EventSeries &m_series;
    const std::vector<ZoneTable> &m_zones;
    const ZoneTable &m_zone;
    const UtcSpan &m_span;
    WorkBudget &m_budget;
    std::vector<EventInterval> &m_into;
    std::vector<const SeriesChange *> m_ranges; ///< those from here on
};

/** The begins that matter: as far back as an event lasts or is moved. */
LocalSpan Expansion::reach() const
{
    constexpr days margin {2}; // changes of the clock, and days that are longer than 24 hours
    seconds longest = lengthOf(m_series.duration);
    for (const ExtraTime &extra : m_series.extraTimes) {
        longest = std::max(longest, lengthOf(extra.duration.value_or(EventDuration {})));
    }
    seconds back {0};
    seconds ahead {0};
    for (const SeriesChange *change : m_ranges) {
        longest = std::max(longest, lengthOf(change->duration));
        back = std::max(back, change->shift);
        ahead = std::max(ahead, -change->shift);
    }
    return {m_zone.toLocal(m_span.from) - longest - back - margin,
            m_zone.toLocal(m_span.to) + ahead + margin};
}

/** Adds what one rule says, and no more than its end allows. */
bool walk(const RecurrenceRule &rule, const EventSeries &series, const LocalSpan &span,
          WorkBudget &budget, std::vector<local_seconds> &into)
{
    LocalSpan bounded = span;
    if (rule.until) {
        bounded.to = std::min(bounded.to, rule.until->time + seconds {1});
    }
    return walkRule(rule, series.begin, bounded, budget, into);
}

bool Expansion::collect(std::vector<Instance> &instances)
{
    const LocalSpan span = reach();
    std::vector<local_seconds> begins {m_series.begin};
    std::vector<local_seconds> excepted;
    for (const RecurrenceRule &rule : m_series.rules) {
        if (!walk(rule, m_series, span, m_budget, begins)) {
            return false;
        }
    }
    for (const RecurrenceRule &rule : m_series.exceptRules) {
        if (!walk(rule, m_series, span, m_budget, excepted)) {
            return false;
        }
    }
    std::sort(excepted.begin(), excepted.end());
    for (const ExtraTime &extra : m_series.extraTimes) {
        if (!std::binary_search(excepted.begin(), excepted.end(), extra.begin)) {
            instances.push_back({m_zone.toUtc(extra.begin), extra.duration});
        }
    }
    for (const local_seconds begin : begins) {
        if (!std::binary_search(excepted.begin(), excepted.end(), begin)) {
            instances.push_back({m_zone.toUtc(begin), std::nullopt});
        }
    }
    return m_budget.spend(static_cast<std::int64_t>(instances.size()));
}

bool Expansion::isExcepted(sys_seconds begin) const
{
    const std::vector<sys_seconds> &times = m_series.exceptTimes;
    if (std::binary_search(times.begin(), times.end(), begin)) {
        return true;
    }
    const std::vector<local_days> &listed = m_series.exceptDays;
    return !listed.empty()
        && std::binary_search(listed.begin(), listed.end(), floor<days>(m_zone.toLocal(begin)));
}

bool Expansion::expandMaster()
{
    std::vector<Instance> instances;
    if (!collect(instances)) {
        return false;
    }
    // A period comes before the plain time that it repeats.
    std::stable_sort(instances.begin(), instances.end(),
                     [](const Instance &a, const Instance &b) { return a.begin < b.begin; });
    const auto end =
        std::unique(instances.begin(), instances.end(),
                    [](const Instance &a, const Instance &b) { return a.begin == b.begin; });
    instances.erase(end, instances.end());
    const std::size_t before = m_into.size();
    for (const Instance &instance : instances) {
        if (!isExcepted(instance.begin)) {
            addInstance(instance);
        }
    }
    return m_into.size() - before <= MostTimes;
}

/** An instance as the changes leave it. */
void Expansion::addInstance(const Instance &instance)
{
    const std::vector<SeriesChange> &changes = m_series.changes;
    auto after = std::upper_bound(
        changes.begin(), changes.end(), instance.begin,
        [](sys_seconds time, const SeriesChange &change) { return time < change.replaces; });
    for (auto exact = after; exact != changes.begin();) {
        --exact;
        if (exact->replaces != instance.begin) {
            break;
        }
        if (!exact->isFromHereOn) {
            return; // it is shown by itself
        }
    }
    const auto range = std::upper_bound(
        m_ranges.begin(), m_ranges.end(), instance.begin,
        [](sys_seconds time, const SeriesChange *change) { return time < change->replaces; });
    if (range == m_ranges.begin()) {
        add(instance.begin, instance.duration.value_or(m_series.duration), m_series.zone,
            m_series.event);
        return;
    }
    const SeriesChange &change = **std::prev(range);
    if (!change.isCancelled) {
        add(m_zone.toUtc(m_zone.toLocal(instance.begin) + change.shift), change.duration,
            change.zone, change.event);
    }
}

void Expansion::add(sys_seconds begin, const EventDuration &duration, std::size_t zone,
                    std::size_t event)
{
    if (event == NoEvent || begin >= m_span.to) {
        return;
    }
    const sys_seconds end = endOf(begin, duration, m_zones[zone]);
    if (end > m_span.from || (end == begin && begin == m_span.from)) {
        m_into.push_back({begin.time_since_epoch().count(), end.time_since_epoch().count(), event});
    }
}

} // namespace

bool expandSeries(const EventSeries &series, const std::vector<ZoneTable> &zones,
                  const UtcSpan &span, WorkBudget &budget, std::vector<EventInterval> &into)
{
    const std::size_t before = into.size();
    if (Expansion(series, zones, span, budget, into).run()) {
        return true;
    }
    into.resize(before);
    return false;
}

} // namespace vp
