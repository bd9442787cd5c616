// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace vp {

/** What happened since the beginning of a day. */
struct DayCount
{
    int calls = 0; ///< all of them, in both directions
    int missed = 0; ///< as CallSort::Missed
    int rejected = 0; ///< by a rule or a list
    int messages = 0; ///< SMS in both directions
    /** Half of the calls were joined sooner; none = none was joined. */
    std::optional<std::chrono::milliseconds> untilJoined {};
    bool operator==(const DayCount &) const = default;
};

} // namespace vp
