// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/pinpolicy.h"

#include "profiles/simcommands.h"

namespace vp {

namespace {

using PinFate = SimMemory::PinFate;

PinVerdict judgeByHand(const PinQuestion &question)
{
    const bool mayBeLast = question.triesLeft ? *question.triesLeft <= 1 : question.hasFailed;
    return mayBeLast && !question.confirmed ? PinVerdict::LastTry : PinVerdict::Sent;
}

PinVerdict judgeByItself(const PinQuestion &question)
{
    if (question.isOfOtherSim) {
        return PinVerdict::OtherSim;
    }
    const bool mayBeLast = question.triesLeft ? *question.triesLeft <= 1 : question.hasFailed;
    if (mayBeLast) {
        return PinVerdict::LastTry;
    }
    if (question.note.fate == PinFate::Sent) {
        // As many tries as before it: the SIM has never seen it.
        const bool unseen = question.triesLeft && question.note.triesBefore == question.triesLeft;
        return unseen ? PinVerdict::Sent : PinVerdict::Unanswered;
    }
    return PinVerdict::Sent;
}

} // namespace

PinVerdict judgePin(const PinQuestion &question)
{
    if (question.lock != SimLock::Pin) {
        return PinVerdict::NotAsked;
    }
    if (question.pin.isEmpty()) {
        return PinVerdict::Missing;
    }
    if (!simcommands::isPin(question.pin.toUtf8())) {
        return PinVerdict::Malformed;
    }
    if (question.note.fate == PinFate::Refused) {
        return PinVerdict::KnownWrong;
    }
    return question.byHand ? judgeByHand(question) : judgeByItself(question);
}

} // namespace vp
