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
    return legs.direction() == StoryDirection::Inbound && voice != nullptr
        && voice->canTakeMessage();
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
    if (d->voice == nullptr || !d->voice->canTakeMessage()) {
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
    if (before == CallStage::Announcing) {
        Q_EMIT d->machine.recordAsked();
    } else if (before == CallStage::CallingMaster || before == CallStage::Confirming) {
        d->phones.missed = {OutcomeKind::NotReached, CallParty::Master, {ReleaseReason::EndedByUs}};
        Q_EMIT d->machine.masterMissed();
    } // else the next step of the story leads there
    return {};
}

void CallJoiner::Private::takeMessage()
{
    takingBack = legs.first().is(CallState::Held);
    step.start(takingBack ? ChangeDeadline : MessageDeadline);
    voice->prepare();
    if (takingBack) {
        change();
    } else {
        voice->takeMessage();
    }
}

void CallJoiner::Private::evaluateRecording()
{
    if (!takingBack) {
        return;
    }
    if (legs.first().is(CallState::Active)) {
        takingBack = false;
        look.stop();
        step.start(MessageDeadline);
        voice->takeMessage();
    } else if (!asking && !look.isActive()) {
        change();
    }
}

void CallJoiner::Private::messageEnded(MessageEnd how)
{
    if (machine.stage() == CallStage::Recording && !takingBack) {
        end(messageOutcome(how));
    }
}

CallOutcome CallJoiner::Private::messageOutcome(MessageEnd how) const
{
    switch (how) {
    case MessageEnd::Taken:
        return {OutcomeKind::MessageLeft, CallParty::Nobody, {}};
    case MessageEnd::Nothing:
        return {OutcomeKind::NoMessage, CallParty::Nobody, {}};
    case MessageEnd::Mute:
        break;
    }
    return message == Message::WhenMissed
        ? phones.missed
        : CallOutcome {OutcomeKind::Unrecorded, CallParty::Nobody, {}};
}

} // namespace vp
