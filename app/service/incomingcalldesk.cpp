// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/incomingcalldesk.h"

#include "base/logging.h"
#include "service/callrules.h"
#include "service/contactsloader.h"
#include "service/waychooser.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace vp {

namespace {

bool isCallable(const Call &call)
{
    // A waiting one cannot be answered by ATA; he becomes incoming when the other call is gone.
    return call.state == CallState::Incoming;
}

RoutingDecision::Action actionOf(OwnersWord::Kind kind)
{
    switch (kind) {
    case OwnersWord::Kind::Ring:
        return RoutingDecision::Action::Bridge;
    case OwnersWord::Kind::RejectWithSms:
        return RoutingDecision::Action::RejectWithSms;
    case OwnersWord::Kind::Voicemail:
        return RoutingDecision::Action::Voicemail;
    case OwnersWord::Kind::Reject:
        break;
    }
    return RoutingDecision::Action::Reject;
}

} // namespace

IncomingCallDesk::IncomingCallDesk(Line &line, const CallRules &rules,
                                   const ContactsLoader &contacts, Clock &clock,
                                   const WayChooser &ways)
    : m_line(line)
    , m_rules(rules)
    , m_contacts(contacts)
    , m_clock(clock)
    , m_ways(ways)
    , m_patience(clock)
{
    connect(&m_patience, &Deadline::expired, this, &IncomingCallDesk::patienceEnded);
    connect(&m_line.joiner(), &CallJoiner::stageChanged, this, &IncomingCallDesk::stageChanged);
    connect(&m_line.calls(), &CallProvider::callAdded, this, &IncomingCallDesk::judge);
    connect(&m_line, &Line::idle, this, &IncomingCallDesk::takeWaiting);
    connect(&m_line.joiner(), &CallJoiner::secondCallerRings, this, [this] { takeWaiting(); });
    connect(&m_line.joiner(), &CallJoiner::secondCaller, this, &IncomingCallDesk::onSecondCaller);
    connect(&m_line.joiner(), &CallJoiner::secondCallerGone, this,
            &IncomingCallDesk::onSecondCallerGone);
}

void IncomingCallDesk::judge(const Call &call)
{
    if (!isCallable(call) || !m_line.joiner().isIdle()) {
        return;
    }
    RoutingDecision decision = m_rules.decideFor(m_rules.callerOf(call.number));
    if (m_closed) {
        decision = {};
        decision.reasons = {{RoutingReason::LineBusy}};
    }

    CallRecord record = recordOf(call);
    record.masterNumber = decision.target.text();
    record.reasons = decision.reasons;
    const bool asks = decision.action == RoutingDecision::Action::Ask;
    m_line.recorder().begin(std::move(record), asks);
    m_ownersText.reset();
    m_open.reset();
    if (asks || decision.action == RoutingDecision::Action::Bridge) {
        m_open = Open {m_line.recorder().storyId(), call, decision, decision.plan, asks};
    }
    if (asks) {
        m_patience.start(LongestQuestion);
    }
    act(call, decision);
    Q_EMIT decided(decision);
}

CallRecord IncomingCallDesk::recordOf(const Call &call) const
{
    const SecondCaller caller = describe(call);
    CallRecord record;
    record.direction = StoryDirection::Inbound;
    record.remoteNumber = caller.number;
    record.remoteName = caller.name;
    return record;
}

Result<> IncomingCallDesk::start(const Call &call, const RoutingDecision &decision)
{
    switch (decision.action) {
    case RoutingDecision::Action::Bridge:
        return m_line.joiner().bridgeInbound(call, decision.plan, m_ways.inbound(decision.plan));
    case RoutingDecision::Action::Ask:
        return m_line.joiner().letRing(call);
    case RoutingDecision::Action::Voicemail:
        if (const Result<> taken = m_line.joiner().takeMessage(call);
            taken || taken.error().code != ErrorCode::Unsupported) {
            return taken;
        }
        break; // the modem's sound has just gone away
    case RoutingDecision::Action::Reject:
    case RoutingDecision::Action::RejectWithSms:
        break;
    }
    return m_line.joiner().reject(call);
}

void IncomingCallDesk::act(const Call &call, const RoutingDecision &decision)
{
    const Result<> started = start(call, decision);
    if (started) {
        return;
    }
    qCWarning(lcService) << "an incoming call could not be handled:"
                         << redactedText(started.error().detail);
    m_open.reset();
    if (m_line.joiner().isIdle()) { // else its story is still to end
        // The caller has hung up meanwhile, or the modem is going away.
        const bool gone = started.error().code == ErrorCode::NotFound;
        m_line.recorder().finish(
            {gone ? OutcomeKind::GaveUp : OutcomeKind::AnswerFailed, CallParty::Remote, {}});
    }
}

const RingPlan *IncomingCallDesk::phonesToChoose(quint32 story) const
{
    const bool isOpen = m_open && m_open->story == story && m_line.recorder().storyId() == story
        && (m_open->asks || m_line.joiner().mayRingInstead());
    return isOpen ? &m_open->phones : nullptr;
}

bool IncomingCallDesk::mayTakeMessage(quint32 story) const
{
    return phonesToChoose(story) != nullptr && m_rules.voicemailExists()
        && (m_open->asks || m_line.joiner().mayTakeMessage());
}

bool IncomingCallDesk::mayRing(const PhoneNumber &phone) const
{
    const CallRules::Caller caller = m_rules.callerOf(m_open->call.number);
    return !phone.text().isEmpty() && caller.number != phone && m_rules.rules().line != phone;
}

/** Against the rule, which is at it. */
Result<> IncomingCallDesk::overrule(const OwnersWord &word, const RingPlan &plan)
{
    if (word.kind == OwnersWord::Kind::Ring) {
        const Result<> rings = m_line.joiner().ringInstead(plan);
        if (rings) {
            m_line.recorder().addReason(RoutingReason::TakenByOwner, word.phone.text());
        }
        return rings;
    }
    if (word.kind == OwnersWord::Kind::Voicemail) {
        const Result<> taken = m_line.joiner().takeMessageInstead();
        if (taken) {
            m_line.recorder().addReason(RoutingReason::TakenByOwner);
        }
        return taken;
    }
    m_line.recorder().addReason(RoutingReason::TakenByOwner);
    m_line.endAll(OutcomeKind::Rejected);
    return {};
}

Result<> IncomingCallDesk::answer(quint32 story, const OwnersWord &word)
{
    const RingPlan *phones = phonesToChoose(story);
    const bool rings = word.kind == OwnersWord::Kind::Ring;
    const bool isTooLate = word.kind == OwnersWord::Kind::Voicemail && !mayTakeMessage(story);
    if (phones == nullptr || isTooLate) {
        return failure(ErrorCode::NotFound);
    }
    if (rings && !mayRing(word.phone)) {
        return failure(ErrorCode::InvalidInput);
    }
    Open open = *m_open;
    open.decision.reasons.push_back({RoutingReason::TakenByOwner});
    if (rings) {
        const auto known = std::ranges::find(phones->steps, word.phone, &RingStep::number);
        open.decision.action = RoutingDecision::Action::Bridge;
        open.decision.target = word.phone;
        open.decision.plan.steps = {known == phones->steps.end() ? RingStep {word.phone} : *known};
    } else {
        open.decision.action = actionOf(word.kind);
    }
    if (open.asks) {
        m_line.recorder().addReason(RoutingReason::TakenByOwner, open.decision.target.text());
    } else if (const Result<> done = overrule(word, open.decision.plan); !done) {
        return done;
    }
    m_ownersText = word.text;
    m_patience.stop();
    const bool acts = std::exchange(open.asks, false);
    open.isDecided = true;
    m_open = open;
    if (acts) {
        act(open.call, open.decision);
    }
    Q_EMIT decided(open.decision);
    return {};
}

bool IncomingCallDesk::mayTakeHere() const
{
    return !m_closed && m_open && !m_open->isDecided && m_open->story == m_line.recorder().storyId()
        && m_line.joiner().mayTalkHere();
}

Result<> IncomingCallDesk::takeHere()
{
    if (!mayTakeHere()) {
        return failure(ErrorCode::NotFound);
    }
    Open open = *std::exchange(m_open, std::nullopt);
    m_patience.stop();
    m_line.recorder().takenHere();
    const Result<> taken = m_line.joiner().stage() == CallStage::Ringing
        ? m_line.joiner().talkHere(open.call)
        : m_line.joiner().talkHereInstead();
    if (!taken) { // he has hung up in this moment
        m_line.endAll();
        return taken;
    }
    open.decision.reasons.push_back({RoutingReason::TakenByOwner});
    open.decision.action = RoutingDecision::Action::Bridge;
    Q_EMIT decided(open.decision);
    return {};
}

void IncomingCallDesk::patienceEnded()
{
    if (asks()) {
        const Call call = m_open->call;
        if (const Result<> rejected = m_line.joiner().reject(call); !rejected) {
            qCWarning(lcService) << "a call that nobody wanted could not be rejected";
        }
    }
}

/** Nobody has said anything, and it is over. */
void IncomingCallDesk::stageChanged(CallStage stage)
{
    if (asks() && stage == CallStage::Releasing) {
        m_open.reset();
        m_patience.stop();
        if (!m_line.isEndedByUs() && m_line.isReady()) {
            m_line.recorder().addReason(RoutingReason::NobodyAnswered);
        }
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
    const CallRules::Caller caller = m_rules.callerOf(call.number);
    return {call.id, caller.number ? caller.number->text() : call.number,
            m_contacts.nameOf(call.number)};
}

std::vector<SecondCaller> IncomingCallDesk::waiting() const
{
    std::vector<SecondCaller> all;
    for (const Call &call : m_line.calls().calls()) {
        if (m_waitingSince.contains(call.id)) {
            all.push_back(describe(call));
        }
    }
    return all;
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
    CallRecord record = recordOf(call);
    record.startedAt = m_waitingSince.take(call.id);
    if (!record.startedAt.isValid()) {
        record.startedAt = now;
    }
    record.endedAt = now;
    record.reasons = {{RoutingReason::LineBusy}};
    record.steps = {{record.startedAt, CallStage::Ringing}};
    record.outcome = CallOutcome {rejectedByUs ? OutcomeKind::Rejected : OutcomeKind::GaveUp,
                                  CallParty::Remote, call.release};
    m_line.recorder().saveAside(std::move(record));
    Q_EMIT secondCallerGone(caller, rejectedByUs);
}

} // namespace vp
