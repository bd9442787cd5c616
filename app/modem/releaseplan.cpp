// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/releaseplan.h"

#include <algorithm>

namespace vp {

namespace {

using Way = ReleaseStep::Way;

bool lacksProgress(const Call &call)
{
    return call.isOutgoing() && !call.isEstablished() && !call.progress;
}

ReleaseStep only(const Call &call, bool insist)
{
    if (call.isOutgoing() && call.index == 0 && !insist) {
        return {Way::Wait};
    }
    if (call.state == CallState::Held) {
        // CHUP leaves a held call alone.
        return call.index != 0 ? ReleaseStep {Way::One, call.index}
                               : ReleaseStep {Way::HeldOrWaiting};
    }
    return {Way::HangUp};
}

} // namespace

ReleaseStep planRelease(const std::vector<Call> &calls, const std::vector<int> &wanted, bool insist)
{
    const auto isWanted = [&wanted](const Call &call) {
        return std::find(wanted.begin(), wanted.end(), call.id) != wanted.end();
    };
    const auto any = [&calls](auto predicate) {
        return std::any_of(calls.begin(), calls.end(), predicate);
    };
    if (!any(isWanted)) {
        return {};
    }
    if (calls.size() == 1) {
        return only(calls.front(), insist);
    }
    const auto isHeld = [](const Call &call) {
        return call.state == CallState::Held;
    };
    const auto isWaiting = [](const Call &call) {
        return call.state == CallState::Waiting;
    };
    const auto isSpeaking = [&](const Call &call) {
        return !isHeld(call) && !isWaiting(call);
    };
    const bool hasHeld = any(isHeld);
    const bool hasWaiting = any(isWaiting);
    const bool mayDropHeld =
        hasHeld && !any([&](const Call &c) { return isHeld(c) && !isWanted(c); });
    const bool mayHangUp =
        any(isSpeaking) && !any([&](const Call &c) { return isSpeaking(c) && !isWanted(c); });
    if (!hasHeld && any([&](const Call &c) { return isWaiting(c) && isWanted(c); })) {
        return {Way::HeldOrWaiting};
    }
    if (any(lacksProgress)) {
        if (mayDropHeld) {
            return {Way::HeldOrWaiting};
        }
        const bool accepted = !any([](const Call &c) { return lacksProgress(c) && c.index == 0; });
        if (mayHangUp && (insist || (!hasHeld && accepted))) {
            return {Way::HangUp};
        }
        return {Way::Wait};
    }
    if (mayHangUp && !hasHeld && !hasWaiting) {
        return {Way::HangUp};
    }
    const auto target = std::find_if(calls.begin(), calls.end(), [&](const Call &call) {
        return isWanted(call) && !isWaiting(call) && call.index != 0;
    });
    if (target != calls.end()) {
        return {Way::One, target->index};
    }
    return insist && mayHangUp ? ReleaseStep {Way::HangUp} : ReleaseStep {Way::Wait};
}

} // namespace vp
