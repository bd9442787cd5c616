// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/zoneshelf.h"

#include "calendar/icaltimes.h"
#include "calendar/recurrencewalk.h"
#include "calendar/zonefile.h"

#include <algorithm>

namespace vp {

namespace {

using namespace std::chrono;

constexpr qsizetype LongestName = 255;
/** A rule that makes more changes than this is no zone's. */
constexpr std::int64_t WorkForZone = 200'000;
constexpr std::size_t MostZones = 500;

bool isPlainName(QByteArrayView name)
{
    return !name.empty() && !name.contains("..")
        && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                   || c == '/' || c == '_' || c == '-' || c == '+';
           });
}

/** "+0130", "-050000". */
std::optional<seconds> readOffset(QByteArrayView text)
{
    const bool isSigned = text.startsWith('+') || text.startsWith('-');
    if (!isSigned || (text.size() != 5 && text.size() != 7)) {
        return std::nullopt;
    }
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    const QByteArrayView digits = text.sliced(1);
    if (!std::all_of(digits.begin(), digits.end(), isDigit)) {
        return std::nullopt;
    }
    const auto two = [&](qsizetype at) {
        return (digits[at] - '0') * 10 + digits[at + 1] - '0';
    };
    const seconds size =
        hours {two(0)} + minutes {two(2)} + seconds {digits.size() == 6 ? two(4) : 0};
    return text.front() == '-' ? -size : size;
}

struct Onset
{
    local_seconds at; ///< by the clock before
    seconds from;
    seconds to;
};

/** Adds when an observance begins; false when it cannot be read. */
bool addOnsets(const RawObservance &raw, WorkBudget &budget, std::vector<Onset> &into)
{
    const std::optional<seconds> from = readOffset(raw.offsetFrom);
    const std::optional<seconds> to = readOffset(raw.offsetTo);
    const std::optional<WrittenTime> begin = readTime(raw.begin);
    if (!from || !to || !begin) {
        return false;
    }
    std::vector<local_seconds> times {begin->local};
    for (const QByteArray &list : raw.extraTimes) {
        for (const QByteArray &one : list.split(',')) {
            if (const std::optional<WrittenTime> extra = readTime(one.trimmed())) {
                times.push_back(extra->local);
            }
        }
    }
    for (const QByteArray &text : raw.rules) {
        const Result<RecurrenceRule> rule = RecurrenceRule::parse(text);
        if (!rule) {
            return false;
        }
        constexpr local_days first {year {1970} / January / 1};
        LocalSpan span {first, local_days {year {2100} / January / 1}};
        if (rule->until) {
            const bool isUtc = rule->until->kind == RuleEnd::Kind::Utc;
            span.to = rule->until->time + (isUtc ? *from : seconds {0}) + seconds {1};
        }
        if (!walkRule(*rule, begin->local, span, budget, times)) {
            return false;
        }
    }
    for (const local_seconds time : times) {
        into.push_back({time, *from, *to});
    }
    return true;
}

/** Of a folder that an AppImage brings; its names are those of the data base alone. */
std::optional<ZoneTable> zoneNamedInFolder(const QByteArray &name)
{
    const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(name);
    const QByteArray plain = windows.isEmpty() ? name : windows;
    return isPlainName(plain) && plain.size() <= LongestName ? zoneOfFolder(plain) : std::nullopt;
}

} // namespace

std::optional<QTimeZone> zoneNamed(const QByteArray &name)
{
    QByteArray rest = name.trimmed();
    if (rest.isEmpty() || rest.size() > LongestName) {
        return std::nullopt;
    }
    if (rest == "Z" || rest.toLower() == "tzone://microsoft/utc") {
        return QTimeZone::utc();
    }
    const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(rest);
    if (!windows.isEmpty()) {
        rest = windows;
    }
    while (!rest.isEmpty()) {
        if (isPlainName(rest) && QTimeZone::isTimeZoneIdAvailable(rest)) {
            return QTimeZone(rest);
        }
        const qsizetype slash = rest.indexOf('/');
        rest = slash < 0 ? QByteArray() : rest.sliced(slash + 1);
    }
    return std::nullopt;
}

std::optional<ZoneTable> readZone(const RawZone &raw)
{
    WorkBudget budget {WorkForZone};
    std::vector<Onset> onsets;
    for (const RawObservance &observance : raw.observances) {
        if (!addOnsets(observance, budget, onsets)) {
            return std::nullopt;
        }
    }
    if (onsets.empty()) {
        return std::nullopt;
    }
    std::sort(onsets.begin(), onsets.end(), [](const Onset &a, const Onset &b) {
        return a.at.time_since_epoch() - a.from < b.at.time_since_epoch() - b.from;
    });
    std::vector<ZoneTable::Change> changes;
    for (const Onset &onset : onsets) {
        changes.push_back({sys_seconds {onset.at.time_since_epoch() - onset.from}, onset.to});
    }
    return ZoneTable(onsets.front().from, changes);
}

ZoneShelf::ZoneShelf(const QTimeZone &local, const RawCalendar &raw)
{
    const std::optional<ZoneTable> brought =
        local.isValid() ? std::nullopt : zoneNamedInFolder(qgetenv("TZ"));
    m_zones.push_back(brought ? *brought : ZoneTable::of(local));
    m_zones.emplace_back();
    m_zones.push_back(m_zones.front());
    for (const RawZone &zone : raw.zones) {
        if (const std::optional<ZoneTable> table = readZone(zone)) {
            m_defined.insert(zone.name, *table);
        }
    }
    if (!raw.zone.isEmpty()) {
        const std::optional<std::size_t> floating = find(raw.zone);
        m_isFloatingKnown = floating.has_value();
        if (floating) {
            m_zones[Floating] = m_zones[*floating];
        }
    }
}

std::optional<std::size_t> ZoneShelf::find(const QByteArray &name)
{
    const auto known = m_found.constFind(name);
    if (known != m_found.cend()) {
        return *known;
    }
    std::optional<std::size_t> found;
    if (m_zones.size() < MostZones) {
        const auto defined = m_defined.constFind(name);
        if (const std::optional<QTimeZone> zone = zoneNamed(name)) {
            m_zones.push_back(ZoneTable::of(*zone));
            found = m_zones.size() - 1;
        } else if (const std::optional<ZoneTable> brought = zoneNamedInFolder(name)) {
            m_zones.push_back(*brought);
            found = m_zones.size() - 1;
        } else if (defined != m_defined.cend()) {
            m_zones.push_back(*defined);
            found = m_zones.size() - 1;
        }
        m_found.insert(name, found);
    }
    return found;
}

} // namespace vp
