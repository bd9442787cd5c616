// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/routingpolicy.h"

#include "routing/ringplans.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** One decision in the making: the steps of decide() share its reasons. */
class Judge
{
public:
    explicit Judge(const RoutingInput &input)
        : m_input(input)
        , m_rules(input.rules)
    {
    }

    RoutingDecision judge();

private:
    bool isOwnPhone() const;
    bool isAllowed(const BlockFinding &finding);
    bool isBlocked(const std::optional<BlockFinding> &finding, RoutingReason reason);
    bool isDisturbance();
    bool mayDisturb(const DoNotDisturb &rule);
    bool byOverride();
    bool byEvent();
    bool byDefault();
    bool apply(const RuleAction &action, bool mayPassOver);
    bool ring(const RuleAction &action, bool mayPassOver);
    void leaveOut(RingPlan &plan);
    void add(RoutingReason kind, const QString &what = {}, const QString &source = {},
             const QDateTime &until = {});

    const RoutingInput &m_input;
    const RoutingRules &m_rules;
    RoutingDecision m_decision;
};

void Judge::add(RoutingReason kind, const QString &what, const QString &source,
                const QDateTime &until)
{
    m_decision.reasons.push_back({kind, what, source, until});
}

bool Judge::isOwnPhone() const
{
    return m_input.caller
        && std::ranges::find(m_rules.ownPhones, *m_input.caller) != m_rules.ownPhones.end();
}

bool Judge::isAllowed(const BlockFinding &finding)
{
    if (m_input.allowEntry) {
        add(RoutingReason::AllowedByEntry, m_input.allowEntry->what);
    } else if (finding.exact) {
        return false;
    } else if (m_input.calledByOwner) {
        add(RoutingReason::AllowedAsCalled);
    } else if (m_input.calledBack) {
        add(RoutingReason::AllowedAsCalledBack);
    } else {
        return false;
    }
    return true;
}

bool Judge::isBlocked(const std::optional<BlockFinding> &finding, RoutingReason reason)
{
    if (!finding || isAllowed(*finding)) {
        return false;
    }
    add(reason, finding->what, finding->list);
    m_decision.action = RoutingDecision::Action::Reject;
    m_decision.blocked = true;
    return true;
}

bool Judge::mayDisturb(const DoNotDisturb &rule)
{
    if (m_input.contact) {
        for (const QString &group : m_input.contact->groups) {
            if (rule.exceptGroups.contains(group, Qt::CaseInsensitive)) {
                add(RoutingReason::DisturbingGroup, group);
                return true;
            }
        }
    }
    if (rule.repeatsPass && m_input.isRepeat) {
        add(RoutingReason::DisturbingRepeat);
        return true;
    }
    return false;
}

bool Judge::isDisturbance()
{
    const std::optional<DoNotDisturb> &rule = m_rules.doNotDisturb;
    if (!rule || !(m_input.now < rule->until) || mayDisturb(*rule)) {
        return false;
    }
    add(RoutingReason::DoNotDisturb, {}, {}, rule->until);
    return apply(rule->action, false);
}

bool Judge::byOverride()
{
    const std::optional<RoutingOverride> &rule = m_rules.override;
    if (!rule || !(m_input.now < rule->until)) {
        return false;
    }
    add(RoutingReason::OverrideInForce, {}, {}, rule->until);
    return apply(rule->action, true);
}

bool Judge::byEvent()
{
    std::vector<EventClaim> claims = m_input.claims;
    sortClaims(claims);
    bool decided = false;
    for (const EventClaim &claim : claims) {
        const RoutingReason kind = decided        ? RoutingReason::EventPassedOver
            : !claim.action                       ? RoutingReason::EventUnreadable
            : claim.by == EventClaim::By::Contact ? RoutingReason::ContactEvent
                                                  : RoutingReason::GroupEvent;
        add(kind, claim.title, claim.calendar, claim.end);
        decided = decided || (claim.action && apply(*claim.action, true));
    }
    return decided;
}

bool Judge::byDefault()
{
    if (m_input.hidden) {
        add(RoutingReason::HiddenNumber);
        return apply(m_rules.hiddenNumber, false);
    }
    if (!m_input.contact) {
        add(RoutingReason::NotInContacts);
        return apply(m_rules.notInContacts, false);
    }
    if (!m_rules.calendarConfigured) {
        // Without a calendar nothing could ever let a contact through, so contacts ring the master
        // phone.
        add(RoutingReason::NoCalendar);
        return apply(RuleAction {RuleAction::Kind::Master}, false);
    }
    add(RoutingReason::NoEventNow);
    return apply(m_rules.noEventNow, false);
}

/** Leaves out the phones that cannot ring for this caller, with the reason of each kind. */
void Judge::leaveOut(RingPlan &plan)
{
    const auto drop = [&](const std::optional<PhoneNumber> &number, RoutingReason reason) {
        const auto gone = std::erase_if(plan.steps, [&number](const RingStep &step) {
            return number && step.number == *number;
        });
        if (gone > 0) {
            add(reason);
        }
    };
    drop(m_input.caller, RoutingReason::TargetIsCaller);
    drop(m_rules.line, RoutingReason::TargetIsLine);
}

/** False where nobody can ring and the next rule is to be asked. */
bool Judge::ring(const RuleAction &action, bool mayPassOver)
{
    const bool master = action.kind != RuleAction::Kind::Phones;
    RingPlan plan = masterPlan(master ? m_rules.ringPlan : RingPlan {}, m_rules.masterPhone);
    if (!master) {
        plan = action.plan;
        std::erase_if(plan.steps, [](const RingStep &step) { return step.number.isNull(); });
    }
    if (plan.isEmpty()) {
        add(master ? RoutingReason::NoMasterPhone : RoutingReason::BadNumber);
    } else {
        leaveOut(plan);
    }
    if (plan.isEmpty()) {
        m_decision.action = RoutingDecision::Action::Reject;
        return !mayPassOver;
    }
    m_decision.action = action.kind == RuleAction::Kind::Ask ? RoutingDecision::Action::Ask
                                                             : RoutingDecision::Action::Bridge;
    m_decision.target = plan.steps.front().number;
    m_decision.plan = std::move(plan);
    return true;
}

bool Judge::apply(const RuleAction &action, bool mayPassOver)
{
    switch (action.kind) {
    case RuleAction::Kind::Reject:
        m_decision.action = RoutingDecision::Action::Reject;
        return true;
    case RuleAction::Kind::Sms:
        m_decision.action = RoutingDecision::Action::RejectWithSms;
        return true;
    case RuleAction::Kind::Voicemail:
        m_decision.action = RoutingDecision::Action::Voicemail;
        if (!m_rules.voicemailExists) {
            m_decision.action = RoutingDecision::Action::RejectWithSms;
            add(RoutingReason::NoVoicemail);
        }
        return true;
    case RuleAction::Kind::Ask:
    case RuleAction::Kind::Master:
    case RuleAction::Kind::Phones:
        break;
    }
    return ring(action, mayPassOver);
}

RoutingDecision Judge::judge()
{
    if (isOwnPhone()) {
        add(RoutingReason::OwnPhoneCalls);
        return m_decision;
    }
    if (isBlocked(m_input.ownBlock, RoutingReason::OwnBlockEntry)) {
        return m_decision;
    }
    // Who is in no contact is claimed by nobody, so that his lists come before the defaults anyway.
    const bool listsCount = m_rules.blocklistsBeforeContacts && !m_input.ownBlock;
    if (listsCount && isBlocked(m_input.sharedBlock, RoutingReason::SharedBlocklist)) {
        return m_decision;
    }
    if (isDisturbance() || byOverride() || byEvent()) {
        return m_decision;
    }
    const bool claimed = m_input.contact || !m_input.claims.empty() || listsCount;
    if (!claimed && !m_input.ownBlock
        && isBlocked(m_input.sharedBlock, RoutingReason::SharedBlocklist)) {
        return m_decision;
    }
    byDefault();
    return m_decision;
}

} // namespace

void sortClaims(std::vector<EventClaim> &claims)
{
    std::ranges::sort(claims, [](const EventClaim &a, const EventClaim &b) {
        return std::tie(a.by, b.begin, b.priority, a.who, a.title, a.end)
            < std::tie(b.by, a.begin, a.priority, b.who, b.title, b.end);
    });
}

RoutingDecision decide(const RoutingInput &input)
{
    return Judge(input).judge();
}

} // namespace vp
