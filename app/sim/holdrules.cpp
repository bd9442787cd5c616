// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/holdrules.h"

#include <algorithm>

namespace vp::sim {

namespace {

/** A conference holds five other parties at most. @see 3GPP TS 22.084, 1.1.1 */
constexpr std::size_t MostInConference = 5;

/** The calls by what the rules ask of them. */
struct Sides
{
    std::vector<qint64> active;
    std::vector<qint64> held;
    std::vector<qint64> alerting;
    std::vector<qint64> settingUp;
    std::vector<qint64> ringing; ///< waiting or incoming: one at most
    explicit Sides(const std::vector<NetworkCall> &calls)
    {
        for (const NetworkCall &call : calls) {
            switch (call.state) {
            case CallState::Active:
                active.push_back(call.serial);
                break;
            case CallState::Held:
                held.push_back(call.serial);
                break;
            case CallState::Alerting:
                alerting.push_back(call.serial);
                settingUp.push_back(call.serial);
                break;
            case CallState::Dialing:
                settingUp.push_back(call.serial);
                break;
            case CallState::Incoming:
            case CallState::Waiting:
                ringing.push_back(call.serial);
                break;
            case CallState::Released:
                break;
            }
        }
    }
};

std::optional<HoldPlan> dropHeldOrRejectWaiting(const Sides &sides)
{
    HoldPlan plan;
    if (!sides.ringing.empty()) {
        plan.reject = sides.ringing;
    } else if (!sides.held.empty()) {
        plan.release = sides.held;
    } else {
        return std::nullopt;
    }
    return plan;
}

std::optional<HoldPlan> dropActiveAndTakeOther(const Sides &sides)
{
    if (!sides.settingUp.empty()
        || (sides.active.empty() && sides.held.empty() && sides.ringing.empty())) {
        return std::nullopt;
    }
    HoldPlan plan;
    plan.release = sides.active;
    if (!sides.ringing.empty()) {
        plan.accept = sides.ringing;
    } else {
        plan.resume = sides.held;
    }
    return plan;
}

std::optional<HoldPlan> holdAndTakeOther(const Sides &sides)
{
    if (!sides.settingUp.empty()) {
        return std::nullopt;
    }
    HoldPlan plan;
    if (!sides.ringing.empty()) {
        // Accepting would leave two held sides.
        if (!sides.active.empty() && !sides.held.empty()) {
            return std::nullopt;
        }
        plan.accept = sides.ringing;
        plan.hold = sides.active;
        return plan;
    }
    plan.hold = sides.active;
    plan.resume = sides.held;
    return plan.changesSides() ? std::optional(plan) : std::nullopt;
}

const NetworkCall *byIndex(const std::vector<NetworkCall> &calls, int index)
{
    const auto found = std::find_if(calls.begin(), calls.end(),
                                    [index](const NetworkCall &c) { return c.index == index; });
    return found == calls.end() ? nullptr : &*found;
}

std::optional<HoldPlan> dropOne(const NetworkCall *call)
{
    if (call == nullptr || call->state == CallState::Incoming
        || call->state == CallState::Waiting) {
        return std::nullopt;
    }
    HoldPlan plan;
    plan.release = {call->serial};
    return plan;
}

std::optional<HoldPlan> talkPrivately(const NetworkCall *call, const Sides &sides)
{
    if (call == nullptr || call->state != CallState::Active || !sides.held.empty()
        || !sides.settingUp.empty()) {
        return std::nullopt;
    }
    HoldPlan plan;
    plan.split = call->serial;
    plan.hold = sides.active;
    std::erase(plan.hold, call->serial);
    return plan;
}

std::optional<HoldPlan> joinAll(const Sides &sides)
{
    if (sides.active.empty() || sides.held.empty()
        || sides.active.size() + sides.held.size() > MostInConference) {
        return std::nullopt;
    }
    HoldPlan plan;
    plan.join = sides.active;
    plan.join.insert(plan.join.end(), sides.held.begin(), sides.held.end());
    return plan;
}

std::optional<HoldPlan> transfer(const Sides &sides)
{
    const std::vector<qint64> &other = sides.active.empty() ? sides.alerting : sides.active;
    if (sides.held.size() != 1 || other.size() != 1) {
        return std::nullopt;
    }
    HoldPlan plan;
    plan.release = {sides.held.front(), other.front()};
    plan.transfer = true;
    return plan;
}

} // namespace

std::optional<HoldPlan> planHold(const HoldRequest &request, const std::vector<NetworkCall> &calls)
{
    const Sides sides(calls);
    const bool single = request.index != 0;
    switch (request.action) {
    case 0:
        return single ? std::nullopt : dropHeldOrRejectWaiting(sides);
    case 1:
        return single ? dropOne(byIndex(calls, request.index)) : dropActiveAndTakeOther(sides);
    case 2:
        return single ? talkPrivately(byIndex(calls, request.index), sides)
                      : holdAndTakeOther(sides);
    case 3:
        return single ? std::nullopt : joinAll(sides);
    case 4:
        return single ? std::nullopt : transfer(sides);
    default:
        return std::nullopt;
    }
}

} // namespace vp::sim
