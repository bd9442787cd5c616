// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/routingpolicy.h"

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
    PhoneNumber target = rule.action.number;
    if (rule.action.kind == RuleAction::Kind::Master) {
        if (!input.masterPhone || input.masterPhone->isNull()) {
            return rejected({rule.reason, RoutingReason::NoMasterPhone});
        }
        target = *input.masterPhone;
    }
    if (target.isNull()) {
        return rejected({rule.reason, RoutingReason::BadNumber});
    }
    if (input.caller && target == *input.caller) {
        return rejected({rule.reason, RoutingReason::TargetIsCaller});
    }
    return {RoutingDecision::Action::Bridge, target, {rule.reason}};
}

} // namespace vp
