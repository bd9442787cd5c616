// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/callstory.h"

#include <chrono>
#include <vector>

namespace vp {

/** How long a stage took, over several calls. */
struct StageTiming
{
    CallStage stage = CallStage::Idle;
    int calls = 0;
    std::chrono::milliseconds median {0};
    std::chrono::milliseconds slow {0}; ///< 19 of 20 took no longer
    bool operator==(const StageTiming &) const = default;
};

struct CallTimings
{
    std::vector<StageTiming> stages; ///< in the order of a call; those of waiting and of setting up
    StageTiming untilJoined; ///< from the first ring, or the request, to the joint; stage Bridged
    bool operator==(const CallTimings &) const = default;
};

/** Of @p calls that came to an end; a step lasts until the next one. */
[[nodiscard]] CallTimings timingsOf(const std::vector<CallRecord> &calls);

} // namespace vp
