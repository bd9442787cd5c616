// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "callflow/joinerstory.h"

// What our line says. A's phone has answered: a person, or a mailbox, to which no caller is to be
// joined? And who calls it? C is asked for his name before he is held, and whom he has said it to
// is asked for a digit. C, called from here, is told of a recording before he is joined.

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr auto TakeBackDeadline = 5s; ///< C is on hold meanwhile, for a sentence
constexpr char Takes = '1';
constexpr char Declines = '2';
constexpr auto AtOnce = 1s; ///< nobody takes a phone so soon after it began to ring
constexpr int MostWrongDigits = 5; ///< that give more time; C is on hold meanwhile
} // namespace

void CallJoiner::setVoice(CallVoice *voice)
{
    d->voice = voice;
    if (voice != nullptr) {
        connect(voice, &CallVoice::announced, this, [this] { d->announced(); });
        connect(voice, &CallVoice::nameEnded, this, [this](NameEnd end) { d->named(end); });
        connect(voice, &CallVoice::digitPressed, this, [this](char digit) { d->pressed(digit); });
        connect(voice, &CallVoice::cannotAsk, this, [this] { d->cannotAsk(); });
        connect(voice, &CallVoice::messageEnded, this,
                [this](MessageEnd how) { d->messageEnded(how); });
    }
}

void CallJoiner::setConfirmMode(ConfirmMode mode)
{
    d->confirmMode = mode;
}

bool CallJoiner::Private::willGiveNotice() const
{
    return legs.direction() == StoryDirection::Outbound && !here
        && ways.current() != CallWay::Transfer && voice != nullptr && voice->canGiveNotice();
}

bool CallJoiner::Private::isAloneWithUs() const
{
    // A waiting call would be accepted by what takes C back.
    return legs.direction() == StoryDirection::Inbound && legs.of(CallParty::Remote).call
        && legs.foreign(provider.calls()).empty();
}

bool CallJoiner::Private::willApologise() const
{
    return isAloneWithUs() && !hasLeft && voice != nullptr && voice->canApologise();
}

/** Whoever is greeted before the hold has a stick that is mute behind it. */
bool CallJoiner::Private::willReassure() const
{
    return isAloneWithUs() && legs.of(CallParty::Remote).is(CallState::Held) && !holdsBadly
        && !messageBefore && voice != nullptr && voice->canReassure();
}

void CallJoiner::Private::evaluateAfterHold()
{
    if (!takingBack) {
        if (legs.first().is(CallState::Held)) {
            wasSpokenTo(); // he hears nothing any more
        }
    } else if (reassures && !asking && !isAloneWithUs() && !legs.first().is(CallState::Active)) {
        wasSpokenTo(); // somebody waits by now
    } else if (legs.first().is(CallState::Active)) {
        takingBack = false;
        look.stop();
        step.start(SpeechDeadline);
        if (reassures) {
            voice->reassure();
        } else {
            voice->apologise();
        }
    } else if (!asking && !look.isActive()) {
        change();
    }
}

void CallJoiner::Private::announce()
{
    step.start(SpeechDeadline);
    if (apologises || reassures) {
        takingBack = true;
        step.start(TakeBackDeadline);
        voice->prepare();
        return; // evaluateAfterHold() follows at once
    }
    if (legs.direction() == StoryDirection::Outbound) {
        voice->giveNotice();
    } else {
        voice->announce();
    }
}

void CallJoiner::Private::announced()
{
    if (machine.stage() != CallStage::Announcing) {
        return;
    }
    if (apologises || reassures) {
        wasSpokenTo();
    } else if (legs.direction() == StoryDirection::Outbound) {
        connectBoth();
    } else {
        beforeHold(CallStage::Screening);
    }
}

void CallJoiner::Private::wasSpokenTo()
{
    if (apologises) {
        end(phones.missed);
    } else if (legs.direction() == StoryDirection::Outbound) {
        connectBoth();
    } else {
        Q_EMIT machine.firstAnswered();
    }
}

/** He stays on hold, and the next phone is called. */
void CallJoiner::Private::refusedAfterHold()
{
    holdsBadly = true;
    provider.withdraw();
    wasSpokenTo();
}

bool CallJoiner::Private::mayConfirm() const
{
    return (confirmMode != ConfirmMode::Never || asksName) && voice != nullptr && voice->canAsk();
}

void CallJoiner::Private::beforeHold(CallStage from)
{
    if (from == CallStage::Announcing && willAnnounce()) {
        Q_EMIT machine.announceAsked();
    } else if (willAskName()) {
        Q_EMIT machine.nameAsked();
    } else {
        Q_EMIT machine.firstAnswered();
    }
}

void CallJoiner::Private::named(NameEnd end)
{
    if (machine.stage() != CallStage::Screening) {
        return;
    }
    asksName = end != NameEnd::Mute;
    Q_EMIT q.nameAsked(end);
    if (machine.stage() == CallStage::Screening) {
        Q_EMIT machine.firstAnswered();
    }
}

void CallJoiner::Private::masterAnswered()
{
    const bool forwarded = dialedLeg().call->forwardedElsewhere;
    const bool atOnce = alertedAt && time.steady() - *alertedAt < AtOnce;
    const bool asksAlways = asksName
        || (confirmMode == ConfirmMode::Always && legs.direction() == StoryDirection::Inbound);
    if (!mayConfirm() || !(forwarded || atOnce || asksAlways)) {
        admit();
    } else if (forwarded && confirmMode == ConfirmMode::Always) {
        refuse(ReleaseReason::NotConfirmed);
    } else {
        Q_EMIT machine.confirmAsked();
    }
}

void CallJoiner::Private::admit()
{
    if (&dialedLeg() == &legs.first()) {
        Q_EMIT machine.firstAnswered();
    } else {
        bothAnswered();
    }
}

/** The next phone, if there is one. */
void CallJoiner::Private::refuse(ReleaseReason why)
{
    ReleaseCause cause;
    cause.reason = why;
    endOrNext({OutcomeKind::NotReached, CallParty::Master, cause});
}

void CallJoiner::Private::pressed(char digit)
{
    if (machine.stage() == CallStage::Recording && !takingBack) {
        voice->endMessage();
    }
    if (machine.stage() != CallStage::Confirming) {
        return;
    }
    if (digit == Takes) {
        admit();
    } else if (digit == Declines) {
        refuse(ReleaseReason::Declined);
    } else {
        if (++wrongDigits <= MostWrongDigits) {
            step.start(timeouts.confirm);
        }
        voice->ask();
    }
}

void CallJoiner::Private::cannotAsk()
{
    if (machine.stage() != CallStage::Confirming) {
        return;
    }
    qCInfo(lcCallflow) << "the voice port is mute: whoever has answered is taken for A";
    Q_EMIT q.confirmationSkipped();
    if (machine.stage() == CallStage::Confirming) {
        admit();
    }
}

} // namespace vp
