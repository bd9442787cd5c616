// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/icalreader.h"

#include "calendar/eventtimes.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace vp {

namespace {

/** The events of one UID, in the order of the file. */
using Group = std::vector<const RawEvent *>;

/** Later versions come last. @see RFC 5546, 2.1.5 */
bool isOlder(const RawEvent *a, const RawEvent *b)
{
    return std::tie(a->sequence, a->stamp, a->line) < std::tie(b->sequence, b->stamp, b->line);
}

QByteArray beginOf(const RawEvent &raw)
{
    const auto begin = std::find_if(raw.times.begin(), raw.times.end(),
                                    [](const ICalProperty &one) { return one.name == "DTSTART"; });
    return begin == raw.times.end() ? QByteArray() : begin->value;
}

class Assembly
{
public:
    Assembly(RawCalendar raw, const CalendarReading &reading)
        : m_raw(std::move(raw))
        , m_zones(reading.zone, m_raw)
        , m_times(m_zones, m_into.problems, reading.limits.problems)
    {
        m_into.source = reading.source;
        m_into.seen = m_raw.seen;
        m_into.isComplete = m_raw.isComplete;
        m_into.problems = std::move(m_raw.problems);
    }

    CalendarContents build()
    {
        if (!m_zones.isFloatingKnown()) {
            m_times.complain(CalendarProblemKind::UnknownZone, {}, m_raw.zone);
        }
        for (const Group &group : groups()) {
            const bool isWanted = std::any_of(group.begin(), group.end(),
                                              [](const RawEvent *one) { return one->isWanted; });
            if (isWanted) {
                buildGroup(group);
            }
        }
        m_into.zones = m_zones.zones();
        return std::move(m_into);
    }

private:
    [[nodiscard]] std::vector<Group> groups() const;
    void buildGroup(const Group &group);
    void addSeries(const RawEvent *master, const Group &changes);
    void addChanges(const RawEvent *master, const Group &changes, EventSeries &series);
    [[nodiscard]] std::size_t addEvent(const RawEvent &raw);

    RawCalendar m_raw;
    CalendarContents m_into;
    ZoneShelf m_zones;
    EventTimes m_times;
};

std::vector<Group> Assembly::groups() const
{
    std::vector<Group> groups;
    QHash<QByteArray, std::size_t> byUid;
    for (const RawEvent &event : m_raw.events) {
        const auto known = byUid.constFind(event.uid);
        if (event.uid.isEmpty() || known == byUid.cend()) {
            byUid.insert(event.uid, groups.size());
            groups.push_back({&event});
        } else {
            groups[*known].push_back(&event);
        }
    }
    return groups;
}

/** One UID is one series; but where a careless program gave several events the same, none is lost.
 */
void Assembly::buildGroup(const Group &group)
{
    Group masters;
    Group changes;
    for (const RawEvent *event : group) {
        (event->replaces ? changes : masters).push_back(event);
    }
    if (masters.empty()) {
        addSeries(nullptr, changes);
        return;
    }
    const RawEvent *newest = *std::max_element(masters.begin(), masters.end(), isOlder);
    if (!newest->isCancelled) {
        addSeries(newest, changes);
    }
    for (const RawEvent *other : masters) {
        const bool isAnother = other->sequence == newest->sequence
            && beginOf(*other) != beginOf(*newest) && !other->isCancelled && other->isWanted;
        if (isAnother) {
            addSeries(other, {});
        }
    }
}

void Assembly::addSeries(const RawEvent *master, const Group &changes)
{
    std::optional<EventSeries> series;
    if (master != nullptr) {
        series = m_times.series(*master);
        if (series && master->isWanted) {
            series->event = addEvent(*master);
        }
    }
    if (!series) {
        master = nullptr;
        series = EventSeries {};
        series->hasMaster = false;
    }
    addChanges(master, changes, *series);
    if (series->hasMaster || !series->changes.empty()) {
        m_into.series.push_back(std::move(*series));
    }
}

void Assembly::addChanges(const RawEvent *master, const Group &changes, EventSeries &series)
{
    Group sorted = changes;
    std::sort(sorted.begin(), sorted.end(), isOlder);
    std::vector<std::pair<SeriesChange, const RawEvent *>> read;
    for (const RawEvent *raw : sorted) {
        if (const auto change = m_times.change(*raw, series.hasMaster ? &series : nullptr)) {
            read.emplace_back(*change, raw);
        }
    }
    const auto key = [](const auto &one) {
        return std::tuple(one.first.replaces, !one.first.isFromHereOn);
    };
    std::stable_sort(read.begin(), read.end(),
                     [&](const auto &a, const auto &b) { return key(a) < key(b); });
    for (std::size_t i = 0; i < read.size(); ++i) {
        auto &[change, raw] = read[i];
        if (i + 1 < read.size() && key(read[i]) == key(read[i + 1])) {
            continue; // an older version
        }
        const bool isSame =
            master != nullptr && raw->title == master->title && raw->location == master->location;
        if (isSame) {
            change.event = series.event;
        } else if (raw->isWanted && !change.isCancelled) {
            change.event = addEvent(*raw);
        }
        series.changes.push_back(change);
    }
}

std::size_t Assembly::addEvent(const RawEvent &raw)
{
    m_into.events.push_back({raw.title, raw.location, QString::fromUtf8(raw.uid), 0, raw.line});
    return m_into.events.size() - 1;
}

} // namespace

Result<CalendarContents> readCalendar(QIODevice &device, const CalendarReading &reading)
{
    Result<RawCalendar> raw = readBlocks(device, reading);
    if (!raw) {
        return tl::unexpected(raw.error());
    }
    return Assembly(std::move(*raw), reading).build();
}

Result<CalendarContents> readCalendar(const QByteArray &bytes, const CalendarReading &reading)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readCalendar(buffer, reading);
}

} // namespace vp
