// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/icalblocks.h"
#include "calendar/zonetable.h"

#include <QByteArray>
#include <QHash>
#include <QTimeZone>

#include <deque>
#include <optional>
#include <vector>

namespace vp {

/**
 * The zone of the system that a TZID means: an IANA name, also behind a prefix
 * ("/freeassociation.sourceforge.net/Europe/Rome"), or a name of Windows ("W. Europe Standard
 * Time").
 */
[[nodiscard]] std::optional<QTimeZone> zoneNamed(const QByteArray &name);

/** A zone that a file defines by itself. nullopt when nothing of it can be read. */
[[nodiscard]] std::optional<ZoneTable> readZone(const RawZone &raw);

/** The zones of one calendar, each made once. */
class ZoneShelf
{
public:
    static constexpr std::size_t Local = 0; ///< of whole days: that of the machine
    static constexpr std::size_t Utc = 1;
    static constexpr std::size_t Floating = 2; ///< of times without a zone

    ZoneShelf(const QTimeZone &local, const RawCalendar &raw);
    /** Where the zone stands. A name that the system knows counts before the file's own
     * definition, which is often cut short. nullopt for an unknown one. */
    [[nodiscard]] std::optional<std::size_t> find(const QByteArray &name);
    /** The zone at a place that find() gave, or one of the three above. It stays where it is while
     * others are found. */
    [[nodiscard]] const ZoneTable &at(std::size_t place) const { return m_zones[place]; }
    [[nodiscard]] std::vector<ZoneTable> zones() const { return {m_zones.begin(), m_zones.end()}; }
    /** False when X-WR-TIMEZONE names an unknown zone. */
    [[nodiscard]] bool isFloatingKnown() const { return m_isFloatingKnown; }

private:
    std::deque<ZoneTable> m_zones; // not a vector: it would move those that are in use
    QHash<QByteArray, std::optional<std::size_t>> m_found;
    QHash<QByteArray, ZoneTable> m_defined;
    bool m_isFloatingKnown = true;
};

} // namespace vp
