// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/networkcall.h"

namespace vp::sim {

namespace {

CallRecord::Milliseconds total(const std::vector<CallRecord::Interval> &intervals,
                               CallRecord::Milliseconds open)
{
    CallRecord::Milliseconds sum {0};
    for (const CallRecord::Interval &interval : intervals) {
        sum += interval.until.value_or(open) - interval.from;
    }
    return sum;
}

} // namespace

std::optional<CallRecord::Milliseconds> CallRecord::joined() const
{
    if (conversations.empty()) {
        return std::nullopt;
    }
    return conversations.front().from;
}

CallRecord::Milliseconds CallRecord::billed(Milliseconds now) const
{
    return answered ? ended.value_or(now) - *answered : Milliseconds {0};
}

CallRecord::Milliseconds CallRecord::silence(Milliseconds now) const
{
    return billed(now) - total(conversations, ended.value_or(now));
}

} // namespace vp::sim
