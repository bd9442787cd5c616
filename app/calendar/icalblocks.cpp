// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/icalblocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::size_t MostZones = 200;
constexpr std::size_t MostObservances = 400;
constexpr qsizetype LongestUid = 1024;

bool isTimes(const QByteArray &name)
{
    return name == "DTSTART" || name == "DTEND" || name == "DURATION" || name == "RDATE"
        || name == "EXDATE";
}

/** Reads the components one in another; keeps no stack deeper than VCALENDAR, VEVENT, VALARM. */
class Blocks
{
public:
    explicit Blocks(const CalendarReading &reading)
        : m_reading(reading)
    {
    }
    Result<RawCalendar> read(QIODevice &device);

private:
    enum class Place : std::uint8_t { Outside, Calendar, Event, Zone, Observance };

    void take(const ICalLine &line);
    void begin(const QByteArray &name, int line);
    void end(const QByteArray &name);
    void takeInEvent(ICalProperty &&property, const ICalLine &line);
    void takeInZone(const ICalProperty &property);
    void finishEvent();
    void complain(CalendarProblemKind kind, int line);

    const CalendarReading &m_reading;
    RawCalendar m_raw;
    RawEvent m_event;
    qsizetype m_eventBytes = 0;
    Place m_place = Place::Outside;
    int m_skipped = 0; ///< components that are open and matter to nobody
    bool m_isCalendar = false;
};

void Blocks::complain(CalendarProblemKind kind, int line)
{
    if (m_raw.problems.size() < static_cast<std::size_t>(m_reading.limits.problems)) {
        m_raw.problems.push_back({kind, 0, line, {}, m_event.title, {}});
    }
}

void Blocks::begin(const QByteArray &name, int line)
{
    if (name == "VCALENDAR") { // also where the one before was not closed
        if (m_place == Place::Event) {
            complain(CalendarProblemKind::CutOff, m_event.line);
        }
        m_isCalendar = true;
        m_place = Place::Calendar;
        m_skipped = 0;
    } else if (name == "VEVENT" && m_place != Place::Outside) {
        if (m_place == Place::Event) {
            complain(CalendarProblemKind::CutOff, m_event.line);
        }
        m_event = {};
        m_event.line = line;
        m_eventBytes = 0;
        m_place = Place::Event;
        m_skipped = 0;
    } else if (name == "VTIMEZONE" && m_place == Place::Calendar && m_skipped == 0
               && m_raw.zones.size() < MostZones) {
        m_raw.zones.emplace_back();
        m_place = Place::Zone;
    } else if ((name == "STANDARD" || name == "DAYLIGHT") && m_place == Place::Zone
               && m_skipped == 0 && m_raw.zones.back().observances.size() < MostObservances) {
        m_raw.zones.back().observances.emplace_back();
        m_place = Place::Observance;
    } else {
        ++m_skipped;
        if (m_skipped == m_reading.limits.depth) {
            complain(CalendarProblemKind::NestedTooDeep, line);
        }
    }
}

void Blocks::end(const QByteArray &name)
{
    const bool isOurs = (m_place == Place::Event && name == "VEVENT")
        || (m_place == Place::Calendar && name == "VCALENDAR");
    if (isOurs) { // also where something inside was not closed
        m_skipped = 0;
    } else if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    switch (m_place) {
    case Place::Event:
        if (name == "VEVENT") {
            finishEvent();
            m_place = Place::Calendar;
        } else if (name == "VCALENDAR") {
            complain(CalendarProblemKind::CutOff, m_event.line);
            m_place = Place::Outside;
        }
        break;
    case Place::Observance:
        m_place = Place::Zone;
        break;
    case Place::Zone:
        m_place = Place::Calendar;
        break;
    case Place::Calendar:
        m_place = Place::Outside;
        break;
    case Place::Outside:
        break;
    }
}

void Blocks::finishEvent()
{
    ++m_raw.seen;
    if (m_eventBytes > m_reading.limits.eventBytes) {
        complain(CalendarProblemKind::EventTooLarge, m_event.line);
        return;
    }
    m_event.isWanted = !m_reading.isWanted || m_reading.isWanted(m_event.title, m_event.location);
    const bool repeats = !m_event.rules.isEmpty()
        || std::any_of(m_event.times.begin(), m_event.times.end(),
                       [](const ICalProperty &one) { return one.name == "RDATE"; });
    if (!m_event.isWanted && !repeats && !m_event.replaces) {
        return;
    }
    if (m_raw.events.size() >= static_cast<std::size_t>(m_reading.limits.events)) {
        const bool isFirst = m_raw.problems.empty()
            || m_raw.problems.back().kind != CalendarProblemKind::TooManyEvents;
        if (isFirst) {
            complain(CalendarProblemKind::TooManyEvents, m_event.line);
        }
        return;
    }
    m_raw.events.push_back(std::move(m_event));
    m_event = {};
}

void Blocks::takeInEvent(ICalProperty &&property, const ICalLine &line)
{
    m_eventBytes += line.text.size();
    if (m_eventBytes > m_reading.limits.eventBytes) {
        return; // finishEvent() says so
    }
    const QByteArray &name = property.name;
    if (line.isCut) {
        complain(CalendarProblemKind::LineTooLong, line.number);
        m_eventBytes += name == "SUMMARY" || name == "LOCATION" ? 0 : m_reading.limits.eventBytes;
    }
    if (name == "SUMMARY") {
        m_event.title = property.text();
    } else if (name == "LOCATION") {
        m_event.location = property.text();
    } else if (name == "UID") {
        m_event.uid =
            property.value.trimmed().first(std::min(property.value.trimmed().size(), LongestUid));
    } else if (name == "LAST-MODIFIED" || (name == "DTSTAMP" && m_event.stamp.isEmpty())) {
        m_event.stamp = property.value.trimmed().left(32);
    } else if (name == "SEQUENCE") {
        m_event.sequence = property.value.trimmed().toInt();
    } else if (name == "STATUS") {
        m_event.isCancelled = property.value.trimmed().toUpper() == "CANCELLED";
    } else if (name == "RRULE") {
        m_event.rules.append(property.value);
    } else if (name == "EXRULE") {
        m_event.exceptRules.append(property.value);
    } else if (name == "RECURRENCE-ID") {
        m_event.replaces = std::move(property);
    } else if (isTimes(name)) {
        m_event.times.push_back(std::move(property));
    }
}

void Blocks::takeInZone(const ICalProperty &property)
{
    constexpr qsizetype mostRepeats = 400;
    RawZone &zone = m_raw.zones.back();
    if (m_place == Place::Zone) {
        zone.name = property.name == "TZID" ? property.value.trimmed() : zone.name;
        return;
    }
    RawObservance &observance = zone.observances.back();
    if (property.name == "DTSTART") {
        observance.begin = property.value.trimmed();
    } else if (property.name == "TZOFFSETFROM") {
        observance.offsetFrom = property.value.trimmed();
    } else if (property.name == "TZOFFSETTO") {
        observance.offsetTo = property.value.trimmed();
    } else if (property.name == "RRULE" && observance.rules.size() < mostRepeats) {
        observance.rules.append(property.value);
    } else if (property.name == "RDATE" && observance.extraTimes.size() < mostRepeats) {
        observance.extraTimes.append(property.value);
    }
}

void Blocks::take(const ICalLine &line)
{
    std::optional<ICalProperty> property = ICalProperty::parse(line.text);
    if (!property) {
        return;
    }
    if (property->name == "BEGIN") {
        begin(property->value.trimmed().toUpper(), line.number);
    } else if (property->name == "END") {
        end(property->value.trimmed().toUpper());
    } else if (m_skipped > 0 || m_place == Place::Outside) {
        return;
    } else if (m_place == Place::Event) {
        takeInEvent(std::move(*property), line);
    } else if (m_place != Place::Calendar) {
        takeInZone(*property);
    } else if (property->name == "X-WR-TIMEZONE") {
        m_raw.zone = property->value.trimmed();
    }
}

Result<RawCalendar> Blocks::read(QIODevice &device)
{
    constexpr int longestSearch = 1000; // lines before the calendar begins
    ICalLines lines(device, {m_reading.limits.bytes, m_reading.limits.lineBytes});
    while (const std::optional<ICalLine> line = lines.next()) {
        take(*line);
        if (!m_isCalendar && line->number > longestSearch) {
            break;
        }
    }
    if (lines.isTooLarge()) {
        return failure(ErrorCode::InvalidInput, u"larger than a calendar may be"_s);
    }
    if (!m_isCalendar) {
        return failure(ErrorCode::InvalidInput, u"not a calendar"_s);
    }
    if (m_place != Place::Outside) {
        m_raw.isComplete = false;
        complain(CalendarProblemKind::CutOff, m_place == Place::Event ? m_event.line : 0);
    }
    return std::move(m_raw);
}

} // namespace

Result<RawCalendar> readBlocks(QIODevice &device, const CalendarReading &reading)
{
    return Blocks(reading).read(device);
}

} // namespace vp
