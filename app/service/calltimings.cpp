// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calltimings.h"

#include <algorithm>
#include <map>

namespace vp {

namespace {

StageTiming timingOf(CallStage stage, std::vector<std::chrono::milliseconds> times)
{
    if (times.empty()) {
        return {stage};
    }
    std::ranges::sort(times);
    const std::size_t count = times.size();
    const std::size_t slow = std::min(count - 1, (count * 19 + 19) / 20 - 1);
    return {stage, static_cast<int>(count), times[(count - 1) / 2], times[slow]};
}

/** What a person talks does not count as time that a call needs. */
bool isWork(CallStage stage)
{
    return stage != CallStage::Idle && stage != CallStage::Bridged;
}

} // namespace

CallTimings timingsOf(const std::vector<CallRecord> &calls)
{
    std::map<CallStage, std::vector<std::chrono::milliseconds>> byStage;
    std::vector<std::chrono::milliseconds> joined;
    for (const CallRecord &call : calls) {
        if (!call.outcome) {
            continue; // it goes on
        }
        for (std::size_t i = 0; i + 1 < call.steps.size(); ++i) {
            const CallStep &step = call.steps[i];
            const std::chrono::milliseconds took {step.at.msecsTo(call.steps[i + 1].at)};
            if (isWork(step.stage) && took.count() >= 0) { // the clock may have been set
                byStage[step.stage].push_back(took);
            }
        }
        if (call.joinedAt && *call.joinedAt >= call.startedAt) {
            joined.emplace_back(call.startedAt.msecsTo(*call.joinedAt));
        }
    }
    CallTimings timings;
    for (auto &[stage, times] : byStage) {
        timings.stages.push_back(timingOf(stage, std::move(times)));
    }
    timings.untilJoined = timingOf(CallStage::Bridged, std::move(joined));
    return timings;
}

} // namespace vp
