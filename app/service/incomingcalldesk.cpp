// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/incomingcalldesk.h"

#include "base/logging.h"
#include "service/callrules.h"
#include "service/contactsloader.h"
#include "service/waychooser.h"

namespace vp {

namespace {

bool isCallable(const Call &call)
{
    // A waiting one cannot be answered by ATA; he becomes incoming when the other call is gone.
    return call.state == CallState::Incoming;
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
{
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
    m_line.recorder().begin(std::move(record));
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
    const CallRules::Caller caller = m_rules.callerOf(call.number);
    return {call.id, caller.number ? caller.number->text() : call.number,
            m_contacts.nameOf(call.number)};
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
