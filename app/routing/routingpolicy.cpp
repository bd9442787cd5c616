// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/routingpolicy.h"

#include "routing/ringplans.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

struct Rule
{
    RuleAction action;
    RoutingReason reason = RoutingReason::None;
};

Rule ruleFor(const RoutingInput &input)
{
    if (!input.caller && input.call.isHidden()) {
        return {input.hiddenNumber, RoutingReason::HiddenNumber};
    }
    if (input.contact == nullptr) {
        return {input.notInContacts, RoutingReason::NotInContacts};
    }
    if (!input.calendarConfigured) {
        // Without a calendar nothing could ever let a contact through, so contacts ring the master
        // phone.
        return {RuleAction {RuleAction::Kind::Master, {}}, RoutingReason::NoCalendar};
    }
    return {input.noEventNow, RoutingReason::NoEventNow};
}

RoutingDecision rejected(std::vector<RoutingReason> reasons)
{
    return {RoutingDecision::Action::Reject, {}, std::move(reasons)};
}

/** Who is to ring, before anybody is left out. */
RingPlan wantedPhones(const RoutingInput &input, const RuleAction &action)
{
    if (action.kind == RuleAction::Kind::Master) {
        return masterPlan(input.ringPlan, input.masterPhone);
    }
    return action.number.isNull() ? RingPlan {} : RingPlan::only(action.number);
}

/** Leaves out the phones that cannot ring for this caller, with the reason of each kind. */
std::vector<RoutingReason> leaveOut(RingPlan &plan, const RoutingInput &input)
{
    std::vector<RoutingReason> reasons;
    const auto drop = [&](const std::optional<PhoneNumber> &number, RoutingReason reason) {
        const auto gone = std::erase_if(plan.steps, [&number](const RingStep &step) {
            return number && step.number == *number;
        });
        if (gone > 0) {
            reasons.push_back(reason);
        }
    };
    drop(input.caller, RoutingReason::TargetIsCaller);
    drop(input.line, RoutingReason::TargetIsLine);
    return reasons;
}

} // namespace

Result<RuleAction> parseRuleAction(const QString &text, const Region &region)
{
    const QString word = text.trimmed().toLower();
    if (word == "reject"_L1 || word == "sms"_L1 || word == "voicemail"_L1) {
        return RuleAction {RuleAction::Kind::Reject, {}};
    }
    if (word == "master"_L1) {
        return RuleAction {RuleAction::Kind::Master, {}};
    }
    const Result<PhoneNumber> number = PhoneNumber::parse(text, region);
    if (!number) {
        return failure(ErrorCode::InvalidInput, u"neither reject, master nor a number"_s);
    }
    return RuleAction {RuleAction::Kind::Number, *number};
}

RoutingDecision decide(const RoutingInput &input)
{
    if (input.caller
        && std::ranges::find(input.ownPhones, *input.caller) != input.ownPhones.end()) {
        return rejected({RoutingReason::OwnPhoneCalls});
    }
    const Rule rule = ruleFor(input);
    if (rule.action.kind == RuleAction::Kind::Reject) {
        return rejected({rule.reason});
    }
    RingPlan plan = wantedPhones(input, rule.action);
    if (plan.isEmpty()) {
        return rejected({rule.reason,
                         rule.action.kind == RuleAction::Kind::Master ? RoutingReason::NoMasterPhone
                                                                      : RoutingReason::BadNumber});
    }
    std::vector<RoutingReason> reasons {rule.reason};
    const std::vector<RoutingReason> leftOut = leaveOut(plan, input);
    reasons.insert(reasons.end(), leftOut.begin(), leftOut.end());
    if (plan.isEmpty()) {
        return rejected(std::move(reasons));
    }
    const PhoneNumber first = plan.steps.front().number;
    return {RoutingDecision::Action::Bridge, first, std::move(reasons), std::move(plan)};
}

} // namespace vp
