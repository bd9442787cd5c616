// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callflow/joinerstory.h"

#include "base/logging.h"

#include <algorithm>
#include <array>

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr auto FirstLook = 20ms; ///< OK may precede the network's change: look again
constexpr auto NextLook = 40ms; ///< C listens to silence meanwhile
constexpr auto BriskLooks = 2s;
constexpr auto LastLook = 1600ms;
constexpr auto LookLimit = 5s;
constexpr auto HoldRetry = 300ms;
constexpr auto RedialAfter = 1s;
constexpr std::array<std::chrono::milliseconds, 2> JoinRetries {500ms, 1500ms};
} // namespace

bool CallJoiner::Private::noneHeld() const
{
    const std::vector<Call> calls = provider.calls();
    return std::none_of(calls.begin(), calls.end(),
                        [](const Call &call) { return call.state == CallState::Held; });
}

bool CallJoiner::Private::isChanging() const
{
    return machine.stage() == CallStage::Holding || takingBack
        || machine.stage() == CallStage::Joining || machine.stage() == CallStage::Transferring;
}

OutcomeKind CallJoiner::Private::changeRefused() const
{
    return machine.stage() == CallStage::Holding ? OutcomeKind::HoldRefused
                                                 : OutcomeKind::JoinRefused;
}

StoryLeg &CallJoiner::Private::dialedLeg()
{
    const CallStage stage = machine.stage();
    const bool callsMaster = stage == CallStage::CallingMaster || stage == CallStage::NextPhone
        || stage == CallStage::Confirming;
    return legs.direction() == StoryDirection::Outbound && callsMaster ? legs.first()
                                                                       : legs.second();
}

/** Looks at the calls as they are and moves on where what this stage waits for is true. */
void CallJoiner::Private::evaluate()
{
    const CallStage stage = machine.stage();
    if (stage == CallStage::Idle) {
        return;
    }
    const std::vector<Call> foreign = legs.foreign(provider.calls());
    if (stage != CallStage::Releasing) {
        // While C rings, "busy" might be for him.
        const bool rings = stage == CallStage::Ringing;
        others.look(foreign, !rings && noneHeld() && !(isChanging() && asking));
    }
    const bool disturbed = std::any_of(foreign.begin(), foreign.end(),
                                       [](const Call &call) { return call.isEstablished(); });
    switch (stage) {
    case CallStage::Answering:
        if (!legs.first().is(CallState::Active)) {
            break;
        }
        before = willGreet() && !here;
        if (message != Message::None || before) {
            Q_EMIT machine.recordAsked();
        } else if (here) {
            Q_EMIT machine.talkAsked();
        } else {
            beforeHold(CallStage::Announcing);
        }
        break;
    case CallStage::Announcing:
    case CallStage::Screening:
        if (apologises || reassures) {
            evaluateAfterHold();
        } else if (legs.of(CallParty::Remote).is(CallState::Held)) {
            wasSpokenTo(); // he hears nothing any more
        }
        break;
    case CallStage::Holding:
        if (legs.first().is(CallState::Held) && !disturbed) {
            if (message == Message::None) {
                Q_EMIT machine.firstHeld();
            } else {
                Q_EMIT machine.recordAsked();
            }
        } else if (!asking && !look.isActive()) {
            change();
        }
        break;
    case CallStage::CallingMaster:
    case CallStage::CallingRemote:
        if (dialedLeg().is(CallState::Active) && !dialing && !disturbed) {
            if (dialedLeg().party == CallParty::Master) {
                masterAnswered();
            } else {
                bothAnswered();
            }
        }
        break;
    case CallStage::Joining:
        if (legs.first().is(CallState::Active) && legs.second().is(CallState::Active)) {
            Q_EMIT machine.joined();
        } else if (!asking && !look.isActive() && !waitsForRetry) {
            change();
        }
        break;
    case CallStage::Transferring:
        evaluateTransfer();
        break;
    case CallStage::NextPhone:
        evaluateNextPhone();
        break;
    case CallStage::Recording:
        evaluateRecording();
        break;
    case CallStage::Releasing:
        evaluateRelease();
        break;
    case CallStage::Idle:
    case CallStage::Ringing:
    case CallStage::Deflecting:
    case CallStage::Confirming:
    case CallStage::Bridged:
        break;
    }
}

/** Asks for the hold, the join or the transfer, when nothing stands against it now. */
void CallJoiner::Private::change()
{
    const bool holding = machine.stage() == CallStage::Holding || takingBack;
    const std::vector<Call> foreign = legs.foreign(provider.calls());
    const bool disturbed = std::any_of(foreign.begin(), foreign.end(), [holding](const Call &call) {
        // CHLD=2 would accept a waiting call.
        return call.isEstablished() || (holding && call.state == CallState::Waiting);
    });
    const bool possible = takingBack ? legs.first().is(CallState::Held)
        : holding                    ? legs.first().is(CallState::Active)
                  : legs.first().is(CallState::Held) && legs.second().is(CallState::Active);
    if (disturbed || !possible) {
        nextLook = LastLook;
        askAgain = false;
        look.start(nextLook); // the list, an event or the deadline of this stage will settle it
        return;
    }
    asking = true;
    askAgain = false;
    failed.reset();
    nextLook = FirstLook;
    looked = 0ms;
    if (holding) {
        provider.hold();
    } else if (machine.stage() == CallStage::Transferring) {
        provider.transfer();
    } else {
        provider.join();
    }
}

void CallJoiner::Private::lookAgain()
{
    if (isChanging() && askAgain) {
        change();
    } else {
        provider.verify();
    }
}

void CallJoiner::Private::verified()
{
    const CallStage stage = machine.stage();
    isVerified = true;
    if (stage == CallStage::Idle) {
        // A call that belongs to no story is nobody's, and somebody pays for it.
        for (const Call &call : provider.calls()) {
            if (!call.isRinging() && !othersAllowed) {
                provider.release(call.id);
            }
        }
        return;
    }
    if (failed && stage == CallStage::Answering && !legs.first().is(CallState::Active)) {
        const bool timedOut = failed->code == ErrorCode::Timeout;
        end({timedOut ? OutcomeKind::Timeout : OutcomeKind::AnswerFailed, CallParty::Remote, {}});
    } else if (failed && (stage == CallStage::CallingMaster || stage == CallStage::CallingRemote)
               && !dialedLeg().existed) {
        if (mayRedial(*failed)) {
            failed.reset();
            redial = true;
            phones.redialed = true;
            look.start(RedialAfter);
            return;
        }
        const bool timedOut = failed->code == ErrorCode::Timeout;
        endOrNext(
            {timedOut ? OutcomeKind::Timeout : OutcomeKind::DialRefused, dialedLeg().party, {}});
    } else if (redial && !look.isActive()) {
        dialAgain();
    } else if (failed && isChanging()) {
        const Error error = *std::exchange(failed, std::nullopt);
        evaluate();
        if (machine.stage() == stage && isChanging()) {
            changeFailed(error);
        }
        return;
    } else if (isChanging() && asking && !look.isActive()) {
        // Accepted; the network takes its time. Look often at first, then rarely, then ask again.
        evaluate();
        if (machine.stage() != stage) {
            return;
        }
        if (looked >= LookLimit) {
            changeFailed({ErrorCode::Timeout, 0, {}});
            return;
        }
        looked += nextLook;
        look.start(nextLook);
        nextLook = looked < BriskLooks
            ? NextLook
            : std::min<std::chrono::milliseconds>(nextLook * 2, LastLook);
        return;
    }
    evaluate();
}

void CallJoiner::Private::changeFailed(const Error &error)
{
    const bool holding = machine.stage() == CallStage::Holding || takingBack;
    const bool transferring = machine.stage() == CallStage::Transferring;
    if (transferring && loss) {
        transferBroken(error);
        return;
    }
    if (reassures && takingBack) {
        refusedAfterHold();
        return;
    }
    const std::size_t allowed = holding ? 1 : transferring ? 0 : JoinRetries.size();
    if (refusals >= allowed) {
        const bool silent = error.code == ErrorCode::Timeout && looked == 0ms;
        if (!holding && (goNextWay() || (!silent && waitForRetry()))) {
            return;
        }
        if (recordsUnheld()) {
            return;
        }
        holdsBadly = holdsBadly || reassures;
        end(apologises       ? phones.missed
                : takingBack ? messageOutcome(MessageEnd::Mute)
                             : CallOutcome {silent ? OutcomeKind::Timeout : changeRefused(),
                                            CallParty::Nobody,
                                            {}});
        return;
    }
    const std::chrono::milliseconds wait = holding ? HoldRetry : JoinRetries[refusals];
    ++refusals;
    asking = false;
    askAgain = true;
    look.start(wait);
}

void CallJoiner::Private::requestDone(CallRequest request)
{
    others.requestAnswered(request, true);
    if (request == CallRequest::Dial) {
        dialing = false;
    }
    if (request == CallRequest::ReleaseAll) {
        releasingAll = false;
    }
    if (request == CallRequest::Deflect) {
        deflectAccepted();
    }
    handedOver = handedOver
        || (request == CallRequest::Transfer && machine.stage() == CallStage::Transferring);
    evaluate();
}

void CallJoiner::Private::requestFailed(CallRequest request, const Error &error)
{
    others.requestAnswered(request, false);
    if (request == CallRequest::Deflect) {
        deflectFailed(error);
        return;
    }
    const CallStage stage = machine.stage();
    const bool ofThisStage = (request == CallRequest::Answer && stage == CallStage::Answering)
        || (request == CallRequest::Hold && (stage == CallStage::Holding || takingBack))
        || (request == CallRequest::Join && stage == CallStage::Joining && !waitsForRetry)
        || (request == CallRequest::Transfer && stage == CallStage::Transferring)
        || (request == CallRequest::Dial && dialing);
    if (request == CallRequest::Dial) {
        dialing = false;
    }
    if (request == CallRequest::ReleaseAll) {
        releasingAll = false;
    }
    if (!ofThisStage) {
        evaluate();
        return;
    }
    if (request == CallRequest::Hold && error.code == ErrorCode::NotReady) {
        asking = false; // somebody began to wait: he gets busy first
        evaluate();
        return;
    }
    qCInfo(lcCallflow) << "the modem refused a step, code" << static_cast<int>(error.code)
                       << error.native;
    failed = error;
    provider.verify();
}

void CallJoiner::Private::stepExpired()
{
    switch (machine.stage()) {
    case CallStage::Answering:
        end({OutcomeKind::AnswerFailed, CallParty::Remote, {}});
        break;
    case CallStage::CallingMaster:
    case CallStage::CallingRemote: {
        ReleaseCause cause;
        const StoryLeg &leg = dialedLeg();
        cause.reason =
            leg.call && leg.call->progress ? ReleaseReason::NoAnswer : ReleaseReason::Unreachable;
        endOrNext({OutcomeKind::NotReached, leg.party, cause});
        break;
    }
    case CallStage::Announcing:
    case CallStage::Screening:
        if (reassures && takingBack) {
            refusedAfterHold();
        } else {
            wasSpokenTo();
        }
        break;
    case CallStage::Confirming:
        refuse(ReleaseReason::NotConfirmed);
        break;
    case CallStage::NextPhone:
        end(phones.missed);
        break;
    case CallStage::Recording:
        if (isBefore()) {
            passOn(voice->messageSoFar());
        } else {
            end(messageOutcome(takingBack ? MessageEnd::Mute : voice->messageSoFar()));
        }
        break;
    case CallStage::Deflecting:
        giveUpDeflection();
        break;
    case CallStage::Joining:
        if (goNextWay()) {
            break;
        }
        [[fallthrough]];
    case CallStage::Holding:
    case CallStage::Transferring:
        if (!recordsUnheld()) {
            end({changeRefused(), CallParty::Nobody, {}});
        }
        break;
    case CallStage::Idle:
    case CallStage::Ringing:
    case CallStage::Bridged:
    case CallStage::Releasing:
        break;
    }
}

} // namespace vp
