// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callflow/joinerstory.h"

#include <algorithm>

// The next phone of A, who is let go alone, and the ways beside the join: sending C on, and handing
// both over.

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr int MostRetries = 3; ///< whoever taps for ever keeps nobody on hold for ever
constexpr auto LeaveDeadline = 30s; ///< C is on hold meanwhile, and nobody is called
constexpr auto DeflectDeadline = 25s; ///< the command has 20 s
constexpr auto DeflectPatience = 5s; ///< from its OK until the caller must be gone

/** What the network or the modem answers where deflection will not work tomorrow either. */
bool isRefusedForGood(const Error &error)
{
    constexpr int notAllowed = 3; // +CME ERROR. @see 3GPP TS 27.007, 9.2.1
    constexpr int notSupported = 4;
    constexpr int badParameters = 50;
    return error.code == ErrorCode::Unsupported
        || (error.code == ErrorCode::Refused
            && (error.native == 0 || error.native == notAllowed || error.native == notSupported
                || error.native == badParameters));
}

} // namespace

PhoneNumber CallJoiner::phone() const
{
    return d->phones.current();
}

ReleaseReason CallJoiner::missReason() const
{
    return d->phones.missed.cause.reason;
}

void CallJoiner::Private::dialMaster()
{
    alertedAt.reset();
    step.start(phones.ringTime(timeouts.ringMaster) + SetupAllowance);
    dialing = true;
    provider.dial(phones.current());
}

/** Behind a set-up that has failed the network may be taking the held party back, and refuses. */
bool CallJoiner::Private::mayRedial(const Error &error) const
{
    return machine.stage() == CallStage::CallingMaster && !phones.isFirst() && !phones.redialed
        && error.code == ErrorCode::Refused;
}

void CallJoiner::Private::dialAgain()
{
    redial = false;
    if (legs.direction() == StoryDirection::Outbound || legs.first().is(CallState::Held)) {
        dialMaster();
    } else if (legs.first().is(CallState::Active)) {
        Q_EMIT machine.firstResumed();
    }
}

bool CallJoiner::Private::mayTryNext(const CallOutcome &how)
{
    const bool calls =
        machine.stage() == CallStage::CallingMaster || machine.stage() == CallStage::Confirming;
    const bool missedPhone = calls && how.party == CallParty::Master
        && (how.kind == OutcomeKind::NotReached || how.kind == OutcomeKind::DialRefused);
    const ReleaseReason reason = how.cause.reason;
    const bool isHopeless = reason == ReleaseReason::NoNetwork || reason == ReleaseReason::NoCredit
        || reason == ReleaseReason::PortLost;
    const bool callerWaits = legs.direction() == StoryDirection::Outbound || legs.first().call;
    return missedPhone && !isHopeless && callerWaits && provider.isReady();
}

void CallJoiner::Private::endOrNext(const CallOutcome &how)
{
    const bool mayGoOn = message == Message::None && mayTryNext(how);
    if (mayGoOn && !phones.hasNext() && messageWhenMissed && canTakeMessage()) {
        message = Message::WhenMissed;
    } else if (mayGoOn && !phones.hasNext() && willApologise()) {
        apologises = true;
    } else if (!mayGoOn || !phones.hasNext()) {
        end(how);
        return;
    }
    phones.missed = how;
    Q_EMIT machine.masterMissed();
}

/** Ends the leg of the phone that was not reached by the way that is safe now. */
void CallJoiner::Private::leavePhone()
{
    step.start(LeaveDeadline);
    phones.leaving = true;
    isVerified = false;
    if (const std::optional<Call> &call = dialedLeg().call) {
        provider.release(call->id);
    }
    provider.verify();
}

void CallJoiner::Private::evaluateNextPhone()
{
    const std::vector<Call> foreign = legs.foreign(provider.calls());
    const auto disturbs = [this](const Call &call) {
        // A waiting caller can stay where C is on hold; one who rings alone cannot be dialled past.
        return !call.isRinging() || legs.direction() == StoryDirection::Outbound;
    };
    if (phones.leaving && dialedLeg().call) {
        provider.release(dialedLeg().call->id); // given up while it was only being dialled
    }
    if (!phones.leaving || dialedLeg().call || dialing || !isVerified) {
        return;
    }
    if (std::any_of(foreign.begin(), foreign.end(), disturbs)) {
        const bool rings = std::any_of(foreign.begin(), foreign.end(),
                                       [](const Call &call) { return call.isRinging(); });
        if (rings && legs.direction() == StoryDirection::Outbound) {
            end(phones.missed); // somebody calls the line that is free now: he goes first
        }
        return;
    }
    // Some networks take the held party back when a set-up has failed.
    const bool mayDial =
        legs.direction() == StoryDirection::Outbound || legs.first().is(CallState::Held);
    if (!mayDial && !legs.first().is(CallState::Active)) {
        return;
    }
    StoryLegs::vacate(dialedLeg());
    if (apologises) {
        if (willApologise()) {
            Q_EMIT machine.announceAsked();
        } else {
            end(phones.missed); // somebody waits by now
        }
        return;
    }
    if (message != Message::None) {
        Q_EMIT machine.recordAsked();
        return;
    }
    phones.goOn();
    if (mayDial && willReassure()) {
        reassures = true;
        Q_EMIT machine.announceAsked();
    } else if (mayDial) {
        Q_EMIT machine.phoneGone();
    } else {
        Q_EMIT machine.firstResumed();
    }
}

bool CallJoiner::Private::mayRingInstead() const
{
    const bool inbound = legs.direction() == StoryDirection::Inbound;
    const bool callerIsGone = inbound && !legs.of(CallParty::Remote).call;
    if (!provider.isReady() || callerIsGone || message != Message::None || here || apologises
        || takingBack) {
        return false;
    }
    switch (machine.stage()) {
    case CallStage::Answering:
    case CallStage::Announcing:
    case CallStage::Screening:
    case CallStage::Holding:
        return inbound; // else A has answered
    case CallStage::CallingMaster:
        return !legs.of(CallParty::Master).is(CallState::Active);
    case CallStage::Confirming: // something has answered, which may be a mailbox
    case CallStage::NextPhone:
        return true;
    case CallStage::Recording:
        return before; // he is passed on afterwards
    case CallStage::Idle:
    case CallStage::Ringing:
    case CallStage::Deflecting:
    case CallStage::CallingRemote:
    case CallStage::Joining:
    case CallStage::Transferring:
    case CallStage::Bridged:
    case CallStage::Releasing:
        break;
    }
    return false;
}

bool CallJoiner::mayRingInstead() const
{
    return d->mayRingInstead();
}

Result<> CallJoiner::ringInstead(const RingPlan &plan)
{
    if (plan.isEmpty()) {
        return failure(ErrorCode::InvalidInput);
    }
    if (!d->mayRingInstead()) {
        return failure(ErrorCode::NotFound);
    }
    const bool rings = stage() == CallStage::CallingMaster || stage() == CallStage::Confirming;
    d->phones.replaceRest(plan, rings || stage() == CallStage::NextPhone);
    if (rings) {
        d->phones.missed = {OutcomeKind::NotReached, CallParty::Master, {ReleaseReason::EndedByUs}};
        Q_EMIT d->machine.masterMissed();
    } else if (stage() == CallStage::Recording) {
        d->passOn(d->voice->messageSoFar()); // somebody waits for him now
    }
    return {};
}

bool CallJoiner::mayHangUp(CallParty party) const
{
    const CallStage now = stage();
    const bool isStage = now == CallStage::CallingMaster || now == CallStage::CallingRemote
        || now == CallStage::Announcing || now == CallStage::Confirming || now == CallStage::Joining
        || now == CallStage::Bridged;
    return party != CallParty::Nobody && isStage && !d->outcome && d->provider.isReady()
        && leg(CallParty::Master) && leg(CallParty::Remote);
}

Result<> CallJoiner::hangUp(CallParty party)
{
    if (!mayHangUp(party)) {
        return failure(ErrorCode::NotFound);
    }
    const bool isMaster = party == CallParty::Master;
    if (stage() == CallStage::Bridged) {
        d->outcome = CallOutcome {OutcomeKind::Closed, CallParty::Nobody, {}};
        d->provider.release(leg(party)->id); // its end takes the other one along
    } else if (isMaster
               && (stage() == CallStage::CallingMaster || stage() == CallStage::Confirming)) {
        d->refuse(ReleaseReason::EndedByUs);
    } else if (isMaster) {
        d->end({OutcomeKind::HungUpEarly, party, {ReleaseReason::EndedByUs}});
    } else {
        // Whoever has left a message has given up waiting; all others are turned away.
        d->end({d->hasLeft ? OutcomeKind::GaveUp : OutcomeKind::Closed, CallParty::Nobody, {}});
    }
    return {};
}

void CallJoiner::Private::bothAnswered()
{
    if (here) {
        Q_EMIT machine.talkAsked();
    } else if (willGiveNotice()) {
        Q_EMIT machine.announceAsked();
    } else {
        connectBoth();
    }
}

void CallJoiner::Private::connectBoth()
{
    if (ways.current() == CallWay::Transfer) {
        Q_EMIT machine.handOverAsked();
    } else {
        Q_EMIT machine.secondAnswered();
    }
}

/** What was tried has failed: false when nothing else is left, or one of both is gone. */
bool CallJoiner::Private::goNextWay()
{
    if (!legs.first().is(CallState::Held) || !legs.second().is(CallState::Active) || !ways.next()) {
        return false;
    }
    provider.withdraw();
    if (ways.current() == CallWay::Transfer) {
        Q_EMIT machine.handOverAsked();
    } else {
        Q_EMIT machine.joinAsked();
    }
    return true;
}

/** Nothing is left to be tried, but both are there: somebody may want to try it all again. */
bool CallJoiner::Private::waitForRetry()
{
    if (timeouts.askJoinAgain <= 0s || retries >= MostRetries || !legs.first().is(CallState::Held)
        || !legs.second().is(CallState::Active)) {
        return false;
    }
    waitsForRetry = true;
    if (machine.stage() == CallStage::Joining) {
        asking = false;
        look.stop();
        step.start(timeouts.askJoinAgain);
    } else {
        Q_EMIT machine.joinAsked();
    }
    if (waitsForRetry) {
        Q_EMIT q.joinRefused();
    }
    return true;
}

bool CallJoiner::mayHold() const
{
    return stage() == CallStage::Bridged && d->legs.first().is(CallState::Active)
        && d->legs.second().is(CallState::Active);
}

bool CallJoiner::mayResume() const
{
    return stage() == CallStage::Bridged && d->legs.first().is(CallState::Held)
        && d->legs.second().is(CallState::Held);
}

Result<> CallJoiner::holdOrResume()
{
    if (mayHold()) {
        d->provider.hold();
    } else if (mayResume()) {
        d->provider.swap();
    } else {
        return failure(ErrorCode::NotFound);
    }
    return {};
}

bool CallJoiner::mayRetryJoin() const
{
    return d->waitsForRetry;
}

Result<> CallJoiner::retryJoin()
{
    if (!d->waitsForRetry) {
        return failure(ErrorCode::NotFound);
    }
    d->waitsForRetry = false;
    ++d->retries;
    d->refusals = 0;
    d->ways.startOver();
    if (d->ways.current() == CallWay::Transfer) {
        Q_EMIT d->machine.handOverAsked();
    } else {
        d->step.start(Private::ChangeDeadline);
        d->change();
    }
    return {};
}

void CallJoiner::Private::evaluateTransfer()
{
    const StoryLeg &first = legs.first();
    const StoryLeg &second = legs.second();
    if (!first.call && !second.call && handedOver) {
        end({OutcomeKind::Transferred, CallParty::Nobody, {}});
    } else if (first.is(CallState::Active) && second.is(CallState::Active)) {
        provider.withdraw(); // a join that was given up has come about after all
        Q_EMIT machine.joined();
    } else if (!asking && !look.isActive()) {
        change();
    }
}

void CallJoiner::Private::handedOverLegGone(const CallOutcome &how)
{
    if (!loss) {
        loss = how; // should it not have been the transfer
    }
}

/** The transfer has failed, and somebody has left meanwhile. */
void CallJoiner::Private::transferBroken(const Error &error)
{
    const bool bothGone = !legs.first().call && !legs.second().call;
    if (bothGone && error.code == ErrorCode::Timeout) {
        // Carried out, and its answer lost: both do not hang up in the same moment.
        end({OutcomeKind::Transferred, CallParty::Nobody, {}});
    } else {
        end(*loss); // somebody hung up in that moment, and the other one was left behind
    }
}

void CallJoiner::Private::deflect()
{
    step.start(DeflectDeadline);
    deflection = Deflection::Asked;
    provider.deflect(legs.first().call->id, phones.current());
}

void CallJoiner::Private::deflectAccepted()
{
    if (machine.stage() != CallStage::Deflecting || deflection != Deflection::Asked) {
        return;
    }
    deflection = Deflection::Accepted;
    if (!legs.first().call) {
        Q_EMIT q.deflectionTried(DeflectionVerdict::Works);
        end({OutcomeKind::Deflected, CallParty::Nobody, {}});
        return;
    }
    step.start(DeflectPatience);
}

void CallJoiner::Private::deflectFailed(const Error &error)
{
    if (machine.stage() != CallStage::Deflecting || deflection != Deflection::Asked) {
        return;
    }
    deflection = Deflection::None;
    if (isRefusedForGood(error)) {
        Q_EMIT q.deflectionTried(DeflectionVerdict::Fails);
    }
    if (!legs.first().call) {
        end(loss.value_or(CallOutcome {OutcomeKind::GaveUp, CallParty::Remote, {}}));
        return;
    }
    Q_EMIT machine.deflectRefused(); // he still rings: nothing is lost but a moment
}

void CallJoiner::Private::giveUpDeflection()
{
    provider.withdraw();
    if (deflection == Deflection::Accepted) {
        // From here on it may still happen, and then it is what has happened.
        Q_EMIT q.deflectionTried(DeflectionVerdict::Fails);
    } else {
        deflection = Deflection::None;
    }
    if (legs.first().call) {
        Q_EMIT machine.deflectRefused();
    } else {
        end(loss.value_or(CallOutcome {OutcomeKind::GaveUp, CallParty::Remote, {}}));
    }
}

} // namespace vp
