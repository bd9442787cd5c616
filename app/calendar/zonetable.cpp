// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/zonetable.h"

#include <QDateTime>

#include <algorithm>

namespace vp {

namespace {

using namespace std::chrono;

/** Seconds since 1970 of 1900-01-01 and 2100-01-01: what is known of a zone of the system. */
constexpr qint64 FirstKnown = -2'208'988'800;
constexpr qint64 LastKnown = 4'102'444'800;

} // namespace

ZoneTable::ZoneTable(seconds firstOffset, const std::vector<Change> &changes)
    : m_firstOffset(firstOffset)
{
    seconds before = firstOffset;
    m_rows.reserve(changes.size());
    for (const Change &change : changes) {
        const seconds shown = std::max(before, change.offset);
        local_seconds shownFrom {change.at.time_since_epoch() + shown};
        if (!m_rows.empty()) { // a hostile zone may change to and fro within the hour
            shownFrom = std::max(shownFrom, m_rows.back().shownFrom);
        }
        m_rows.push_back({change.at, shownFrom, change.offset});
        before = change.offset;
    }
}

ZoneTable ZoneTable::of(const QTimeZone &zone)
{
    const QDateTime first = QDateTime::fromSecsSinceEpoch(FirstKnown, Qt::UTC);
    const QDateTime last = QDateTime::fromSecsSinceEpoch(LastKnown, Qt::UTC);
    std::vector<Change> changes;
    if (zone.hasTransitions()) {
        const QTimeZone::OffsetDataList known = zone.transitions(first, last);
        for (const QTimeZone::OffsetData &one : known) {
            const sys_seconds at {seconds {one.atUtc.toSecsSinceEpoch()}};
            changes.push_back({at, seconds {one.offsetFromUtc}});
        }
    }
    return {seconds {zone.offsetFromUtc(first)}, changes};
}

sys_seconds ZoneTable::toUtc(local_seconds local) const
{
    const auto after =
        std::upper_bound(m_rows.begin(), m_rows.end(), local,
                         [](local_seconds time, const Row &row) { return time < row.shownFrom; });
    const seconds offset = after == m_rows.begin() ? m_firstOffset : std::prev(after)->offset;
    return sys_seconds {local.time_since_epoch() - offset};
}

local_seconds ZoneTable::toLocal(sys_seconds utc) const
{
    const auto after =
        std::upper_bound(m_rows.begin(), m_rows.end(), utc,
                         [](sys_seconds time, const Row &row) { return time < row.at; });
    const seconds offset = after == m_rows.begin() ? m_firstOffset : std::prev(after)->offset;
    return local_seconds {utc.time_since_epoch() + offset};
}

} // namespace vp
