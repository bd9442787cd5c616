// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/incomingcalldesk.h"

#include "base/logging.h"
#include "routing/ringplans.h"
#include "service/contactsloader.h"
#include "service/waychooser.h"
#include "settings/settings.h"

namespace vp {

namespace {

/** A rule that cannot be read rejects: letting somebody through by mistake is the worse one. */
RuleAction ruleOf(const Settings &settings, SettingKey key, const Region &region)
{
    const Result<RuleAction> rule = parseRuleAction(settings.text(key), region);
    if (!rule) {
        qCWarning(lcService) << Settings::nameOf(key) << "cannot be read and acts as reject";
    }
    return rule.value_or(RuleAction {});
}

bool isCallable(const Call &call)
{
    // A waiting one cannot be answered by ATA; he becomes incoming when the other call is gone.
    return call.state == CallState::Incoming;
}

} // namespace

IncomingCallDesk::IncomingCallDesk(Line &line, Settings &settings, const ContactsLoader &contacts,
                                   Clock &clock, const WayChooser &ways)
    : m_line(line)
    , m_settings(settings)
    , m_contacts(contacts)
    , m_clock(clock)
    , m_ways(ways)
{
    readRules();
    connect(&m_settings, &Settings::changed, this, &IncomingCallDesk::readRules);
    connect(&m_line.calls(), &CallProvider::callAdded, this, &IncomingCallDesk::judge);
    connect(&m_line, &Line::idle, this, &IncomingCallDesk::takeWaiting);
    connect(&m_line.joiner(), &CallJoiner::secondCallerRings, this, [this] { takeWaiting(); });
    connect(&m_line.joiner(), &CallJoiner::secondCaller, this, &IncomingCallDesk::onSecondCaller);
    connect(&m_line.joiner(), &CallJoiner::secondCallerGone, this,
            &IncomingCallDesk::onSecondCallerGone);
}

void IncomingCallDesk::readRules()
{
    m_region = m_settings.region();
    m_rules = {};
    m_rules.hiddenNumber = ruleOf(m_settings, SettingKey::HiddenNumberRule, m_region);
    m_rules.notInContacts = ruleOf(m_settings, SettingKey::NotInContactsRule, m_region);
    m_rules.noEventNow = ruleOf(m_settings, SettingKey::NoEventNowRule, m_region);
    // No calendar is read yet, whatever address is set: a contact must not be turned away for want
    // of an event. Who has stored a rule for that means it.
    m_rules.calendarConfigured = m_settings.isSet(SettingKey::NoEventNowRule);
    const Result<PhoneNumber> master =
        PhoneNumber::parse(m_settings.text(SettingKey::MasterPhone), m_region);
    if (master) {
        m_rules.masterPhone = *master;
    }
    m_rules.ringPlan =
        parseRingPlan(m_settings.text(SettingKey::PhonesInOrder), m_region).value_or(RingPlan {});
    for (const RingStep &step : masterPlan(m_rules.ringPlan, m_rules.masterPhone).steps) {
        m_rules.ownPhones.push_back(step.number);
    }
    const Result<PhoneNumber> line =
        PhoneNumber::parse(m_settings.text(SettingKey::LineNumber), m_region);
    if (line) {
        m_rules.line = *line;
    }
}

std::optional<PhoneNumber> IncomingCallDesk::callerOf(const Call &call) const
{
    const Result<PhoneNumber> number = PhoneNumber::fromNetwork(call.number, m_region);
    return number ? std::optional(*number) : std::nullopt;
}

void IncomingCallDesk::judge(const Call &call)
{
    if (!isCallable(call) || !m_line.joiner().isIdle()) {
        return;
    }
    RoutingInput input = m_rules;
    input.call = call;
    input.caller = callerOf(call);
    input.contact = input.caller ? m_contacts.book().find(*input.caller) : nullptr;
    RoutingDecision decision = decide(input);
    if (m_closed) {
        decision = {RoutingDecision::Action::Reject, {}, {RoutingReason::LineBusy}};
    }

    CallRecord record;
    record.direction = StoryDirection::Inbound;
    record.remoteNumber = input.caller ? input.caller->text() : call.number;
    record.remoteName = input.contact != nullptr ? input.contact->name : QString();
    record.masterNumber = decision.target.text();
    record.reasons = decision.reasons;
    m_line.recorder().begin(std::move(record));
    act(call, decision);
}

void IncomingCallDesk::act(const Call &call, const RoutingDecision &decision)
{
    const bool bridge = decision.action == RoutingDecision::Action::Bridge;
    const Result<> started = bridge
        ? m_line.joiner().bridgeInbound(call, decision.plan, m_ways.inbound(decision.plan))
        : m_line.joiner().reject(call);
    if (!started) {
        qCWarning(lcService) << "an incoming call could not be handled:"
                             << redactedText(started.error().detail);
        // The caller has hung up meanwhile, or the modem is going away.
        const bool gone = started.error().code == ErrorCode::NotFound;
        m_line.recorder().finish(
            {gone ? OutcomeKind::GaveUp : OutcomeKind::AnswerFailed, CallParty::Remote, {}});
    }
}

void IncomingCallDesk::takeWaiting()
{
    for (const Call &call : m_line.calls().calls()) {
        if (isCallable(call)) {
            m_waitingSince.remove(call.id);
            judge(call);
            return;
        }
    }
    m_waitingSince.clear();
}

SecondCaller IncomingCallDesk::describe(const Call &call) const
{
    const std::optional<PhoneNumber> number = callerOf(call);
    const Contact *contact = number ? m_contacts.book().find(*number) : nullptr;
    return {call.id, number ? number->text() : call.number,
            contact != nullptr ? contact->name : QString()};
}

void IncomingCallDesk::onSecondCaller(const Call &call)
{
    m_waitingSince.insert(call.id, m_clock.wall().toUTC());
    Q_EMIT secondCallerWaits(describe(call));
}

void IncomingCallDesk::onSecondCallerGone(const Call &call, bool rejectedByUs)
{
    const QDateTime now = m_clock.wall().toUTC();
    const SecondCaller caller = describe(call);
    CallRecord record;
    record.direction = StoryDirection::Inbound;
    record.remoteNumber = caller.number;
    record.remoteName = caller.name;
    record.startedAt = m_waitingSince.take(call.id);
    if (!record.startedAt.isValid()) {
        record.startedAt = now;
    }
    record.endedAt = now;
    record.reasons = {RoutingReason::LineBusy};
    record.steps = {{record.startedAt, CallStage::Ringing}};
    record.outcome = CallOutcome {rejectedByUs ? OutcomeKind::Rejected : OutcomeKind::GaveUp,
                                  CallParty::Remote, call.release};
    m_line.recorder().saveAside(std::move(record));
    Q_EMIT secondCallerGone(caller, rejectedByUs);
}

} // namespace vp
