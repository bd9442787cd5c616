// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include <chrono>
#include <vector>

namespace vp {

/**
 * A time zone as a list of changes, so that thousands of times are converted quickly. Up to 2100
 * for zones of the system.
 */
class ZoneTable
{
public:
    struct Change
    {
        std::chrono::sys_seconds at;
        std::chrono::seconds offset; ///< east of UTC, from this instant on
    };

    ZoneTable() = default; ///< UTC
    /** @p changes in order of time. */
    ZoneTable(std::chrono::seconds firstOffset, const std::vector<Change> &changes);
    [[nodiscard]] static ZoneTable of(const QTimeZone &zone);

    /**
     * A time that a change skips counts with the offset before it, and one that comes twice is the
     * first of the two. @see RFC 5545, 3.3.5
     */
    [[nodiscard]] std::chrono::sys_seconds toUtc(std::chrono::local_seconds local) const;
    [[nodiscard]] std::chrono::local_seconds toLocal(std::chrono::sys_seconds utc) const;

private:
    struct Row
    {
        std::chrono::sys_seconds at;
        std::chrono::local_seconds shownFrom; ///< from this local time on the new offset counts
        std::chrono::seconds offset;
    };
    std::chrono::seconds m_firstOffset {0};
    std::vector<Row> m_rows;
};

} // namespace vp
