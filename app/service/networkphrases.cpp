// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/networkphrases.h"

#include "service/phrases.h"
#include "service/whenoffdesk.h"

namespace vp {

QString NetworkPhrases::ussd(const UssdReport &report)
{
    if (!report.text.isEmpty()) {
        return report.text;
    }
    switch (report.outcome) {
    case UssdOutcome::Done:
        return tr("The network has done it, without a word.");
    case UssdOutcome::ReplyWanted:
        return tr("The network waits for an answer, without saying to what.");
    case UssdOutcome::EndedByNetwork:
        return tr("The network has ended the dialogue.");
    case UssdOutcome::OtherClientAnswered:
        return tr("Something else has answered, the SIM perhaps.");
    case UssdOutcome::NotSupported:
        return tr("The network does not know this code.");
    case UssdOutcome::NetworkTimeout:
        return tr("The network did not answer in time.");
    }
    return {};
}

QString NetworkPhrases::ussdError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return tr("That is not a service code, such as *100#.");
    case ErrorCode::Unsupported:
        return tr("Codes that change a PIN or show the stick's own number are not sent from here.");
    default:
        return NetworkPhrases::error(error);
    }
}

QString NetworkPhrases::tonesError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return tr("Tones are digits, * and #, with a comma for a pause.");
    case ErrorCode::Unsupported:
        return tr("This modem cannot sound the tones A to D.");
    case ErrorCode::NotReady:
        return tr("Nobody is on the line to hear tones.");
    default:
        return NetworkPhrases::error(error);
    }
}

QString NetworkPhrases::ownNumber(const OwnNumberPolicy &policy)
{
    switch (policy.service) {
    case OwnNumberService::AlwaysHidden:
        return tr("The operator always hides your number.");
    case OwnNumberService::NotProvisioned:
        return tr("The operator always shows your number.");
    case OwnNumberService::Unknown:
    case OwnNumberService::HiddenUnlessAsked:
    case OwnNumberService::ShownUnlessAsked:
        break;
    }
    switch (policy.shown) {
    case OwnNumberShown::Hidden:
        return tr("Your number is hidden from those you call.");
    case OwnNumberShown::Shown:
        return tr("Your number is shown to those you call.");
    case OwnNumberShown::AsSubscribed:
        break;
    }
    return policy.service == OwnNumberService::HiddenUnlessAsked
        ? tr("Your number is hidden from those you call, as the operator has it.")
        : tr("Your number is shown to those you call, as the operator has it.");
}

QString NetworkPhrases::callWaiting(bool on)
{
    return on ? tr("Call waiting is on: a second caller hears it ring.")
              : tr("Call waiting is off: a second caller hears that the line is busy.");
}

QString NetworkPhrases::whose(ForwardReason reason)
{
    switch (reason) {
    case ForwardReason::Always:
        return tr("All callers");
    case ForwardReason::Busy:
        return tr("Callers who find the line busy");
    case ForwardReason::NoReply:
        return tr("Callers whom nobody answers");
    case ForwardReason::NotReachable:
        return tr("Callers while the modem is off");
    }
    return {};
}

QString NetworkPhrases::forwarding(ForwardReason reason, const Forwarding &forwarding)
{
    if (!forwarding.active) {
        return tr("%1: not forwarded", "%1 = which callers").arg(whose(reason));
    }
    const QString number = Phrases::number(forwarding.number);
    if (reason == ForwardReason::NoReply && forwarding.noReplyAfter.count() > 0) {
        return tr("%1: to %2 after %3 s", "%1 = which callers")
            .arg(whose(reason), number)
            .arg(forwarding.noReplyAfter.count());
    }
    return tr("%1: to %2", "%1 = which callers").arg(whose(reason), number);
}

QString NetworkPhrases::error(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Timeout:
        return tr("The network did not answer in time.");
    case ErrorCode::Refused:
        return error.native > 0
            ? tr("The operator or the modem refused (error %1).").arg(error.native)
            : tr("The operator or the modem refused.");
    case ErrorCode::Unsupported:
        return tr("This modem or its operator does not offer that.");
    case ErrorCode::CallInProgress:
        return tr("A call was being set up for too long. Ask again when it has ended.");
    case ErrorCode::NotFound:
        return tr("Nothing was changed from here, so there is nothing to put back.");
    default:
        return Phrases::error(error);
    }
}

QString NetworkPhrases::forwardedWhenOff(const QString &number)
{
    return tr("While the computer is off, callers reach %1.").arg(Phrases::number(number));
}

QString NetworkPhrases::whenOff(const WhenOffDesk &desk)
{
    switch (desk.state()) {
    case WhenOffDesk::State::Set:
        return QString(tr("📴 From now on:") % u' ' % forwardedWhenOff(desk.forwardedTo()));
    case WhenOffDesk::State::Failed:
        return desk.error().code == ErrorCode::NotFound
            ? tr("⚠️ Callers cannot be forwarded while the computer is off: no phone of yours "
                 "is "
                 "set that can be called from everywhere. Set it with /setmasterphone.")
            : tr("⚠️ What happens to callers while the computer is off could not be changed: "
                 "%1",
                 "%1 = sentence")
                  .arg(error(desk.error()));
    case WhenOffDesk::State::Off:
    case WhenOffDesk::State::Pending:
        break;
    }
    return tr("📴 From now on callers are not forwarded any more while the computer is off.");
}

QString NetworkPhrases::goesToSleep(const QString &forwardedTo)
{
    return forwardedTo.isEmpty()
        ? tr("💤 The computer goes to sleep. Nobody can be connected until it wakes.")
        : tr("💤 The computer goes to sleep. Callers reach %1 until it wakes.")
              .arg(Phrases::number(forwardedTo));
}

QString NetworkPhrases::hasSlept(std::chrono::seconds length)
{
    return tr("☀️ The computer has slept for %1 and is awake.", "%1 = duration")
        .arg(Phrases::duration(length));
}

} // namespace vp
