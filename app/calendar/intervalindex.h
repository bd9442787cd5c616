// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/eventseries.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace vp {

/** Intervals that are found by an instant, by a span and by their event; seconds since 1970. */
class IntervalIndex
{
public:
    IntervalIndex() = default;
    explicit IntervalIndex(std::vector<EventInterval> intervals);

    /** Those that hold @p time, by begin, then by event. */
    [[nodiscard]] std::vector<EventInterval> at(std::int64_t time) const;
    /** Those that touch [from, to), by begin, then by event; at most @p limit. */
    [[nodiscard]] std::vector<EventInterval> touching(std::int64_t from, std::int64_t to,
                                                      std::size_t limit) const;
    /** The one of @p event that began last and holds @p time. */
    [[nodiscard]] std::optional<EventInterval> latest(std::size_t event, std::int64_t time) const;
    /** The first begin or end after @p time. */
    [[nodiscard]] std::optional<std::int64_t> nextChange(std::int64_t time) const;

private:
    struct Search;
    std::int64_t summarize(std::size_t from, std::size_t to);
    void search(std::size_t from, std::size_t to, Search &search) const;

    std::vector<EventInterval> m_byBegin;
    std::vector<std::int64_t> m_latestEnd; ///< of the half of the array around each middle
    std::vector<EventInterval> m_byEvent; ///< by event, then by begin
    std::vector<std::int64_t> m_changes;
};

} // namespace vp
