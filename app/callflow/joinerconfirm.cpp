// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "callflow/joinerstory.h"

// A's phone has answered: a person, or a mailbox, to which no caller is to be joined? And who calls
// it? C is asked for his name before he is held, and whom he has said it to is asked for a digit.

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr char Takes = '1';
constexpr char Declines = '2';
constexpr auto AtOnce = 1s; ///< nobody takes a phone so soon after it began to ring
constexpr int MostWrongDigits = 5; ///< that give more time; C is on hold meanwhile
} // namespace

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
