// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/releaseplan.h"

#include <algorithm>

namespace vp {

namespace {

using Way = ReleaseStep::Way;
using Ways = std::vector<ReleaseStep>; // the best first

bool lacksProgress(const Call &call)
{
    return call.isOutgoing() && !call.isEstablished() && !call.progress;
}

bool isHeld(const Call &call)
{
    return call.state == CallState::Held;
}

bool isWaiting(const Call &call)
{
    return call.state == CallState::Waiting;
}

/** CHUP reaches it. */
bool isSpeaking(const Call &call)
{
    return !isHeld(call) && !isWaiting(call);
}

ReleaseStep choose(const Ways &ways, const ReleaseManner &manner)
{
    return ways.empty() ? ReleaseStep {Way::Wait}
                        : ways[static_cast<std::size_t>(manner.tried) % ways.size()];
}

ReleaseStep planOnly(const Call &call, bool insist, const ReleaseManner &manner)
{
    if (manner.guarded && call.isOutgoing() && call.index == 0 && !insist) {
        return {Way::Wait};
    }
    const bool mayName = call.index != 0 && !(manner.guarded && lacksProgress(call));
    Ways ways;
    if (isHeld(call)) {
        // CHUP leaves a held call alone.
        if (mayName) {
            ways.push_back({Way::One, call.index});
        }
        ways.push_back({Way::HeldOrWaiting});
        ways.push_back({Way::HangUp});
    } else {
        ways.push_back({Way::HangUp});
        if (call.isRinging()) {
            ways.push_back({Way::HeldOrWaiting});
        } else if (mayName) {
            ways.push_back({Way::One, call.index});
        }
    }
    return choose(ways, manner);
}

/** The calls, and what is wanted of them, at a glance. */
struct Situation
{
    Situation(const std::vector<Call> &all, const std::vector<int> &ids)
        : calls(all)
        , wanted(ids)
    {
        hasHeld = any(isHeld);
        hasWaiting = any(isWaiting);
        mayDropHeld = hasHeld && !any([this](const Call &c) { return isHeld(c) && !isWanted(c); });
        mayHangUp = any(isSpeaking)
            && !any([this](const Call &c) { return isSpeaking(c) && !isWanted(c); });
    }
    [[nodiscard]] bool isWanted(const Call &call) const
    {
        return std::find(wanted.begin(), wanted.end(), call.id) != wanted.end();
    }
    template<class Predicate>
    [[nodiscard]] bool any(Predicate predicate) const
    {
        return std::any_of(calls.begin(), calls.end(), predicate);
    }

    const std::vector<Call> &calls;
    const std::vector<int> &wanted;
    bool hasHeld = false;
    bool hasWaiting = false;
    bool mayDropHeld = false; ///< every held call is wanted
    bool mayHangUp = false; ///< every speaking call is wanted
};

ReleaseStep planGuarded(const Situation &now, bool insist)
{
    if (now.mayDropHeld) {
        return {Way::HeldOrWaiting};
    }
    const bool accepted = !now.any([](const Call &c) { return lacksProgress(c) && c.index == 0; });
    if (now.mayHangUp && (insist || (!now.hasHeld && accepted))) {
        return {Way::HangUp};
    }
    return {Way::Wait};
}

Ways waysAmongSeveral(const Situation &now, bool insist, const ReleaseManner &manner)
{
    Ways ways;
    if (now.mayHangUp && !now.hasHeld && !now.hasWaiting) {
        ways.push_back({Way::HangUp});
    }
    for (const Call &call : now.calls) {
        if (now.isWanted(call) && !isWaiting(call) && call.index != 0) {
            ways.push_back({Way::One, call.index});
        }
    }
    const bool namesNone = ways.empty();
    if (now.mayDropHeld && !now.hasWaiting && (!namesNone || !manner.guarded)) {
        ways.push_back({Way::HeldOrWaiting});
    }
    if (now.mayHangUp && (now.hasHeld || now.hasWaiting)
        && (!namesNone || insist || !manner.guarded)) {
        ways.push_back({Way::HangUp}); // some end every call by it: last
    }
    return ways;
}

} // namespace

ReleaseStep planRelease(const std::vector<Call> &calls, const std::vector<int> &wanted, bool insist,
                        ReleaseManner manner)
{
    const Situation now(calls, wanted);
    if (!now.any([&now](const Call &c) { return now.isWanted(c); })) {
        return {};
    }
    if (calls.size() == 1) {
        return planOnly(calls.front(), insist, manner);
    }
    if (!now.hasHeld
        && now.any([&now](const Call &c) { return isWaiting(c) && now.isWanted(c); })) {
        return {Way::HeldOrWaiting};
    }
    if (manner.guarded && now.any(lacksProgress)) {
        return planGuarded(now, insist);
    }
    return choose(waysAmongSeveral(now, insist, manner), manner);
}

} // namespace vp
