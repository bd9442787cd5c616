// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/intervalindex.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace vp {

struct IntervalIndex::Search
{
    std::int64_t from = 0;
    std::int64_t to = 0; ///< exclusive
    std::size_t limit = 0;
    std::vector<EventInterval> found;
};

IntervalIndex::IntervalIndex(std::vector<EventInterval> intervals)
    : m_byBegin(std::move(intervals))
{
    std::sort(m_byBegin.begin(), m_byBegin.end(),
              [](const EventInterval &a, const EventInterval &b) {
                  return std::tie(a.begin, a.event) < std::tie(b.begin, b.event);
              });
    m_latestEnd.resize(m_byBegin.size());
    summarize(0, m_byBegin.size());
    m_byEvent = m_byBegin;
    std::stable_sort(
        m_byEvent.begin(), m_byEvent.end(),
        [](const EventInterval &a, const EventInterval &b) { return a.event < b.event; });
    m_changes.reserve(2 * m_byBegin.size());
    for (const EventInterval &one : m_byBegin) {
        if (one.begin != one.end) {
            m_changes.push_back(one.begin);
            m_changes.push_back(one.end);
        }
    }
    std::sort(m_changes.begin(), m_changes.end());
    m_changes.erase(std::unique(m_changes.begin(), m_changes.end()), m_changes.end());
    m_changes.shrink_to_fit();
}

// The array is its own search tree: the middle of each half, of each quarter … knows the latest end
// of its part. The depth is the logarithm of the size.
std::int64_t IntervalIndex::summarize(std::size_t from, std::size_t to)
{
    if (from >= to) {
        return std::numeric_limits<std::int64_t>::min();
    }
    const std::size_t middle = from + (to - from) / 2;
    m_latestEnd[middle] =
        std::max({m_byBegin[middle].end, summarize(from, middle), summarize(middle + 1, to)});
    return m_latestEnd[middle];
}

void IntervalIndex::search(std::size_t from, std::size_t to, Search &search) const
{
    if (from >= to || search.found.size() >= search.limit) {
        return;
    }
    const std::size_t middle = from + (to - from) / 2;
    if (m_latestEnd[middle] < search.from) {
        return;
    }
    this->search(from, middle, search);
    const EventInterval &one = m_byBegin[middle];
    if (one.begin >= search.to) {
        return;
    }
    const bool isMoment = one.begin == one.end;
    if (search.found.size() < search.limit
        && (one.end > search.from || (isMoment && one.begin == search.from))) {
        search.found.push_back(one);
    }
    this->search(middle + 1, to, search);
}

std::vector<EventInterval> IntervalIndex::at(std::int64_t time) const
{
    Search here {time, time + 1, m_byBegin.size(), {}};
    search(0, m_byBegin.size(), here);
    std::erase_if(here.found, [](const EventInterval &one) { return one.begin == one.end; });
    return std::move(here.found);
}

std::vector<EventInterval> IntervalIndex::touching(std::int64_t from, std::int64_t to,
                                                   std::size_t limit) const
{
    Search here {from, to, limit, {}};
    search(0, m_byBegin.size(), here);
    return std::move(here.found);
}

std::optional<EventInterval> IntervalIndex::latest(std::size_t event, std::int64_t time) const
{
    auto after = std::upper_bound(m_byEvent.begin(), m_byEvent.end(), std::pair(event, time),
                                  [](const auto &wanted, const EventInterval &one) {
                                      return wanted < std::pair(one.event, one.begin);
                                  });
    while (after != m_byEvent.begin() && std::prev(after)->event == event) {
        --after;
        if (after->end > time) {
            return *after;
        }
    }
    return std::nullopt;
}

std::optional<std::int64_t> IntervalIndex::nextChange(std::int64_t time) const
{
    const auto next = std::upper_bound(m_changes.begin(), m_changes.end(), time);
    return next == m_changes.end() ? std::nullopt : std::optional(*next);
}

} // namespace vp
