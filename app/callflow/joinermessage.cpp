// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callflow/joinerstory.h"

// C leaves a message: by a rule, because the owner wants it so, or as A was not reached.

namespace vp {

using namespace std::chrono_literals;

namespace {
/** The greeting and the message end by themselves long before. */
constexpr auto MessageDeadline = 8min;
} // namespace

bool CallJoiner::Private::canTakeMessage() const
{
    return legs.direction() == StoryDirection::Inbound && !hasLeft && voice != nullptr
        && voice->canTakeMessage(MessageOccasion::InPlace);
}

/** C is to be passed on, and greeted first. */
bool CallJoiner::Private::willGreet() const
{
    return messageBefore && message == Message::None && voice != nullptr
        && voice->canTakeMessage(MessageOccasion::Before);
}

void CallJoiner::setMessageBefore(bool wanted)
{
    d->messageBefore = wanted;
}

bool CallJoiner::Private::mayTakeMessage() const
{
    return mayRingInstead() && canTakeMessage();
}

bool CallJoiner::mayTakeMessage() const
{
    return d->mayTakeMessage();
}

void CallJoiner::setMessageWhenMissed(bool wanted)
{
    d->messageWhenMissed = wanted;
}

Result<> CallJoiner::takeMessage(const Call &incoming)
{
    if (d->voice == nullptr || !d->voice->canTakeMessage(MessageOccasion::InPlace)) {
        return failure(ErrorCode::Unsupported);
    }
    if (const Result<> begun = d->beginWith(incoming); !begun) {
        return begun;
    }
    d->phones = StoryPhones();
    d->ways = StoryWays();
    d->message = Private::Message::Asked;
    Q_EMIT d->machine.inboundAsked();
    return {};
}

Result<> CallJoiner::takeMessageInstead()
{
    if (!d->mayTakeMessage()) {
        return failure(ErrorCode::NotFound);
    }
    const CallStage before = stage();
    d->message = Private::Message::Asked;
    if (before == CallStage::Announcing || before == CallStage::Screening) {
        Q_EMIT d->machine.recordAsked();
    } else if (before == CallStage::Recording && d->voice->messageSoFar() != MessageEnd::Taken) {
        // What he has heard so far promises that he is passed on.
        d->step.start(MessageDeadline);
        d->voice->takeMessage(MessageOccasion::InPlace);
    } else if (before == CallStage::CallingMaster || before == CallStage::Confirming) {
        d->phones.missed = {OutcomeKind::NotReached, CallParty::Master, {ReleaseReason::EndedByUs}};
        Q_EMIT d->machine.masterMissed();
    } // else the next step of the story leads there
    return {};
}

void CallJoiner::Private::takeMessage()
{
    takingBack = legs.first().is(CallState::Held);
    tookBack = takingBack;
    step.start(takingBack ? ChangeDeadline : MessageDeadline);
    voice->prepare();
    if (takingBack) {
        change();
    } else {
        voice->takeMessage(isBefore() ? MessageOccasion::Before : MessageOccasion::InPlace);
    }
}

void CallJoiner::Private::evaluateRecording()
{
    if (!takingBack) {
        if (isBefore() && legs.first().is(CallState::Held)) {
            passOn(voice->messageSoFar()); // he hears nothing any more
        } else if (legs.first().is(CallState::Held)) {
            takeBack();
        }
        return;
    }
    if (legs.first().is(CallState::Active)) {
        takingBack = false;
        look.stop();
        step.start(MessageDeadline);
        voice->takeMessage(MessageOccasion::InPlace);
    } else if (!asking && !look.isActive()) {
        change();
    }
}

/** A hold that was refused, or given up, has come about after all. */
void CallJoiner::Private::takeBack()
{
    if (voice->messageSoFar() == MessageEnd::Taken) {
        end(messageOutcome(MessageEnd::Taken)); // he has said what he had to say
        return;
    }
    takingBack = true;
    tookBack = true;
    step.start(ChangeDeadline);
    change();
}

bool CallJoiner::Private::recordsUnheld()
{
    if (machine.stage() != CallStage::Holding || message == Message::None
        || !legs.first().is(CallState::Active)) {
        return false;
    }
    provider.withdraw(); // should the hold still be on its way
    Q_EMIT machine.recordAsked();
    return true;
}

void CallJoiner::Private::messageEnded(MessageEnd how)
{
    if (machine.stage() != CallStage::Recording || takingBack) {
        return;
    }
    if (isBefore()) {
        passOn(how);
        return;
    }
    holdsBadly = tookBack ? how == MessageEnd::Mute : holdsBadly;
    // Whoever has the greeting before needs no advice to that end.
    if (tookBack && how == MessageEnd::Mute && !messageBefore) {
        Q_EMIT q.mutedByHold();
    }
    end(messageOutcome(how));
}

/** Who hangs up in the midst of it has left what he has said. */
void CallJoiner::Private::messageMissed(const CallOutcome &how)
{
    const MessageEnd left = voice->messageSoFar();
    CallOutcome outcomeNow = how;
    if (!isBefore() || left == MessageEnd::Taken) {
        outcomeNow = messageOutcome(left);
        outcomeNow.party = CallParty::Remote;
        outcomeNow.cause = how.cause;
    }
    end(outcomeNow);
}

void CallJoiner::Private::passOn(MessageEnd how)
{
    hasLeft = how == MessageEnd::Taken;
    Q_EMIT machine.firstAnswered();
}

/** Whether his message is what there is of a call that would have ended as @p instead. */
bool CallJoiner::Private::leavesMessage(const CallOutcome &instead) const
{
    switch (instead.kind) {
    case OutcomeKind::GaveUp:
    case OutcomeKind::NotReached:
    case OutcomeKind::DialRefused:
    case OutcomeKind::HoldRefused:
    case OutcomeKind::JoinRefused:
    case OutcomeKind::Timeout:
        return hasLeft;
    case OutcomeKind::HungUpEarly:
        return hasLeft && instead.party == CallParty::Master;
    case OutcomeKind::Joined:
    case OutcomeKind::AnswerFailed:
    case OutcomeKind::Rejected:
    case OutcomeKind::Closed:
    case OutcomeKind::ModemLost:
    case OutcomeKind::ShutDown:
    case OutcomeKind::Unconfirmed:
    case OutcomeKind::Deflected:
    case OutcomeKind::Transferred:
    case OutcomeKind::LeftOver:
    case OutcomeKind::MessageLeft:
    case OutcomeKind::NoMessage:
    case OutcomeKind::Unrecorded:
        break;
    }
    return false;
}

CallOutcome CallJoiner::Private::messageOutcome(MessageEnd how) const
{
    switch (how) {
    case MessageEnd::Taken:
        return {OutcomeKind::MessageLeft, CallParty::Nobody, {}};
    case MessageEnd::Nothing:
        return {OutcomeKind::NoMessage, CallParty::Nobody, {}};
    case MessageEnd::Mute:
    case MessageEnd::NoPort:
        break;
    }
    return message == Message::WhenMissed
        ? phones.missed
        : CallOutcome {OutcomeKind::Unrecorded, CallParty::Nobody, {}};
}

} // namespace vp
