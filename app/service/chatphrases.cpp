// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/chatphrases.h"

#include "chat/commandparser.h"
#include "service/askphrases.h"
#include "service/callphrases.h"
#include "service/consolephrases.h"
#include "service/networkphrases.h"
#include "service/phrases.h"
#include "service/reasonphrases.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

HtmlText line(const QString &plain)
{
    return HtmlText::escaped(QString(u'\n' % plain));
}

QString clockTime(const QDateTime &time)
{
    return time.toLocalTime().time().toString(u"HH:mm"_s);
}

/** "Anna Rossi · +39 340 765 4321", or only what there is. */
QString nameAndNumber(const QString &name, const QString &number)
{
    const QString party = Phrases::party(name, number);
    return name.isEmpty() || number.isEmpty() ? party
                                              : QString(party % u" · "_s % Phrases::number(number));
}

/** "Your phone … did not answer (25 s)", of the phone that was tried before; empty = the first. */
QString missedBefore(const CallRecord &record)
{
    const auto missed =
        std::find_if(record.steps.rbegin(), record.steps.rend(),
                     [](const CallStep &step) { return step.stage == CallStage::NextPhone; });
    return missed == record.steps.rend() ? QString() : Phrases::step(record, *missed);
}

bool hasReason(const CallRecord &record, RoutingReason kind)
{
    return std::ranges::find(record.reasons, kind, &DecisionReason::kind) != record.reasons.end();
}

/** The caller has heard the question for his name. */
bool wasAskedForName(const CallRecord &record)
{
    return std::ranges::find(record.steps, CallStage::Screening, &CallStep::stage)
        != record.steps.end()
        && !hasReason(record, RoutingReason::NameNotAsked);
}

/** The call was in @p stage. */
bool isBehind(const CallRecord &record, CallStage stage)
{
    return std::ranges::find(record.steps, stage, &CallStep::stage) != record.steps.end();
}

} // namespace

bool ChatPhrases::isMissed(const CallRecord &record)
{
    return record.direction == StoryDirection::Inbound && !record.joinedAt && record.outcome
        && record.outcome->kind != OutcomeKind::Rejected
        && record.outcome->kind != OutcomeKind::MessageLeft
        && !Phrases::endedByOwner(*record.outcome) && !Phrases::isHandedOn(*record.outcome);
}

HtmlText ChatPhrases::call(const LiveCall &call, bool ended, const CallExtras &extras)
{
    const CallRecord &record = call.record;
    HtmlText text = ended ? endedTitle(record, extras) : liveTitle(call, extras.joinRefused);
    text += partyLine(record, ended ? 0 : extras.callsToday);
    const QString detail = !ended ? liveDetail(call, extras.joinRefused)
        : isMissed(record)        ? Phrases::outcome(record)
                                  : QString();
    if (!detail.isEmpty()) {
        text += line(detail);
    }
    if (extras.isRecorded) {
        text += line(record.direction == StoryDirection::Inbound
                         ? tr("⏺ It is recorded; the caller was told so.")
                         : tr("⏺ It is recorded; whom you called was told so."));
    }
    if (!extras.missedBefore.empty() && !(ended && isMissed(record))) {
        text += line(CallPhrases::missedBefore(extras.missedBefore));
    }
    if (ended && !extras.actor.isEmpty()) {
        text += line(tr("Hung up by %1.").arg(extras.actor));
    }
    return extras.decision.isEmpty() ? text : text + line(extras.decision);
}

HtmlText ChatPhrases::liveTitle(const LiveCall &call, bool joinRefused)
{
    const CallRecord &record = call.record;
    const bool inbound = record.direction == StoryDirection::Inbound;
    switch (call.stage) {
    case CallStage::Idle:
    case CallStage::Ringing:
    case CallStage::Answering:
    case CallStage::Deflecting:
    case CallStage::Announcing:
    case CallStage::Screening:
    case CallStage::Holding:
        if (inbound) {
            return HtmlText::bold(tr("📞 Incoming call"));
        }
        if (call.stage == CallStage::Announcing) {
            return HtmlText::bold(
                tr("📲 %1 answered").arg(Phrases::party(record.remoteName, record.remoteNumber)));
        }
        return HtmlText::bold(call.stage == CallStage::Holding ? tr("📲 You answered")
                                                               : tr("📞 Calling you first"));
    case CallStage::CallingMaster:
        return HtmlText::bold(
            inbound
                ? tr("📲 Calling %1…").arg(Phrases::masterPhone(record.masterNumber))
                : tr("📞 Calling you first: %1…").arg(Phrases::masterPhone(record.masterNumber)));
    case CallStage::Confirming:
        return HtmlText::bold(tr("📲 %1 answered").arg(Phrases::masterPhone(record.masterNumber)));
    case CallStage::NextPhone:
        return HtmlText::bold(QString(u"📲 "_s % missedBefore(record)));
    case CallStage::Recording:
        return HtmlText::bold(tr("📼 The caller may leave a message"));
    case CallStage::CallingRemote:
        if (record.masterNumber.isEmpty()) {
            return HtmlText::bold(tr("📞 Dialling %1 from the computer…")
                                      .arg(Phrases::party(record.remoteName, record.remoteNumber)));
        }
        return HtmlText::bold(tr("📲 You answered. Dialling %1…")
                                  .arg(Phrases::party(record.remoteName, record.remoteNumber)));
    case CallStage::Joining:
    case CallStage::Transferring:
        if (joinRefused) {
            return HtmlText::bold(tr("⚠️ The network refused to join the calls"));
        }
        return HtmlText::bold(
            inbound
                ? tr("📲 You answered")
                : tr("📲 %1 answered").arg(Phrases::party(record.remoteName, record.remoteNumber)));
    case CallStage::Bridged:
        if (record.masterNumber.isEmpty()) {
            return HtmlText::bold(tr("🟢 Connected: %1 ⇄ the computer")
                                      .arg(Phrases::party(record.remoteName, record.remoteNumber)));
        }
        return HtmlText::bold(tr("🟢 Connected: %1 ⇄ %2")
                                  .arg(Phrases::party(record.remoteName, record.remoteNumber),
                                       Phrases::masterPhone(record.masterNumber)));
    case CallStage::Releasing:
        return HtmlText::bold(tr("⏹ Ending the call…"));
    }
    return {};
}

QString ChatPhrases::onHold(const CallRecord &record)
{
    if (hasReason(record, RoutingReason::NoNameSaid)) {
        return tr("The caller is on hold, and has said no name.");
    }
    return hasReason(record, RoutingReason::NameNotAsked)
        ? tr("The caller is on hold. The modem sent no sound, so he was not asked for a name.")
        : tr("The caller is on hold.");
}

QString ChatPhrases::liveDetail(const LiveCall &call, bool joinRefused)
{
    const CallRecord &record = call.record;
    const bool inbound = record.direction == StoryDirection::Inbound;
    switch (call.stage) {
    case CallStage::Ringing:
    case CallStage::Answering:
        if (call.asksOwner) {
            return AskPhrases::question();
        }
        if (record.masterNumber.isEmpty() && call.stage == CallStage::Answering) {
            return hasReason(record, RoutingReason::TakenByOwner) ? tr("It is being answered.")
                                                                  : tr("Answering for a message.");
        }
        return record.masterNumber.isEmpty()
            ? tr("Rejecting it.")
            : tr("Connecting to %1.").arg(Phrases::masterPhone(record.masterNumber));
    case CallStage::Announcing:
        return inbound && isBehind(record, CallStage::CallingMaster)
            ? tr("The caller is told that nobody could be reached.")
            : inbound ? tr("The caller is told that he is being connected.")
                      : tr("Whom you called is told first that it is recorded.");
    case CallStage::Screening:
        return tr("The caller is asked for a name.");
    case CallStage::Holding:
        return inbound
            ? tr("Answered, %1 is called next.").arg(Phrases::masterPhone(record.masterNumber))
            : QString();
    case CallStage::CallingMaster: {
        const QString missed = missedBefore(record);
        const QString held = inbound ? onHold(record) : QString();
        return missed.isEmpty() ? held : QString(missed % u". "_s % held).trimmed();
    }
    case CallStage::Confirming:
        if (wasAskedForName(record)) {
            return hasReason(record, RoutingReason::NoNameSaid)
                ? tr("It is asked to press 1.")
                : tr("It hears the caller's name, and is asked to press 1.");
        }
        return tr("It is asked to press 1, as it may be a mailbox.");
    case CallStage::NextPhone:
        return tr("The next phone is called now.");
    case CallStage::Recording:
        return missedBefore(record);
    case CallStage::Deflecting:
        return tr("Passing the caller on to %1.").arg(Phrases::masterPhone(record.masterNumber));
    case CallStage::Transferring:
        return tr("Handing the call over…");
    case CallStage::Joining:
        return joinRefused ? tr("Both wait a moment: try it again, or hang up.")
                           : tr("Joining both…");
    case CallStage::Bridged:
        return record.joinedAt
            ? tr("Since %1").arg(record.joinedAt->toLocalTime().time().toString(u"HH:mm:ss"_s))
            : QString();
    case CallStage::Idle:
    case CallStage::CallingRemote:
    case CallStage::Releasing:
        break;
    }
    return {};
}

HtmlText ChatPhrases::endedTitle(const CallRecord &record, const CallExtras &extras)
{
    const QString outcome = Phrases::outcome(record);
    const OutcomeKind kind = record.outcome ? record.outcome->kind : OutcomeKind::Closed;
    if (isMissed(record) && !extras.missedBefore.empty()) {
        std::vector<QDateTime> times = extras.missedBefore;
        times.push_back(record.startedAt);
        return HtmlText::bold(CallPhrases::missedTitle(times));
    }
    if (isMissed(record)) {
        return HtmlText::bold(
            tr("📵 Missed call · %1", "%1 = time").arg(clockTime(record.startedAt)));
    }
    switch (kind) {
    case OutcomeKind::Joined:
        return HtmlText::bold(QString(u"☑️ "_s % outcome));
    case OutcomeKind::Closed:
    case OutcomeKind::ShutDown:
        return HtmlText::bold(QString(u"⏹ "_s % outcome));
    case OutcomeKind::Deflected:
    case OutcomeKind::Transferred:
        return HtmlText::bold(QString(u"↪️ "_s % outcome));
    case OutcomeKind::NotReached:
        return HtmlText::bold(QString(u"📵 "_s % outcome));
    case OutcomeKind::MessageLeft:
        return HtmlText::bold(QString(u"📼 "_s % outcome));
    case OutcomeKind::GaveUp:
    case OutcomeKind::Rejected:
    case OutcomeKind::HungUpEarly:
    case OutcomeKind::NoMessage:
        return HtmlText::bold(QString(u"❌ "_s % outcome));
    case OutcomeKind::HoldRefused:
    case OutcomeKind::JoinRefused:
    case OutcomeKind::DialRefused:
    case OutcomeKind::AnswerFailed:
    case OutcomeKind::Timeout:
    case OutcomeKind::ModemLost:
    case OutcomeKind::Unconfirmed:
    case OutcomeKind::LeftOver:
    case OutcomeKind::Unrecorded:
        break;
    }
    return HtmlText::bold(QString(u"⚠️ "_s % outcome));
}

HtmlText ChatPhrases::partyLine(const CallRecord &record, int callsToday)
{
    QString text = nameAndNumber(record.remoteName, record.remoteNumber);
    if (record.remoteName.isEmpty() && !record.remoteNumber.isEmpty()
        && record.direction == StoryDirection::Inbound) {
        text += QString(u" · "_s % tr("not in contacts"));
    }
    if (callsToday > 1) {
        text += QString(u" · "_s % CallPhrases::callsToday(callsToday));
    }
    if (record.endedAt) {
        text += QString(u" · "_s % clockTime(record.startedAt));
    }
    return line(record.direction == StoryDirection::Outbound ? tr("To %1").arg(text) : text);
}

QString ChatPhrases::hangUpButton()
{
    return tr("⏹ Hang up");
}

QString ChatPhrases::callBackButton(StoryDirection direction)
{
    return direction == StoryDirection::Inbound ? tr("📞 Call back") : tr("📞 Call again");
}

HtmlText ChatPhrases::secondCaller(const QString &name, const QString &number)
{
    return HtmlText::bold(tr("📞 Somebody else is calling")) + line(nameAndNumber(name, number))
        + line(tr("A call is running, so this caller waits and then hears “busy”."));
}

HtmlText ChatPhrases::secondCallerGone(const QString &name, const QString &number,
                                       bool rejectedByUs)
{
    return HtmlText::bold(tr("📵 Missed call during another one"))
        + line(nameAndNumber(name, number))
        + line(rejectedByUs ? tr("The caller was given “busy”.") : tr("The caller gave up."));
}

HtmlText ChatPhrases::strangerId(qint64 id)
{
    return HtmlText::escaped(QString(tr("This is a private phone. Your id:") % u' '))
        + HtmlText::code(QString::number(id));
}

HtmlText ChatPhrases::ownerId(qint64 userId, qint64 chatId)
{
    HtmlText text =
        HtmlText::escaped(QString(tr("Your id:") % u' ')) + HtmlText::code(QString::number(userId));
    if (chatId != userId) {
        text += line(QString(tr("The id of this chat:") % u' '))
            + HtmlText::code(QString::number(chatId));
    }
    return text;
}

HtmlText ChatPhrases::whoGets(const QString &name, const QString &number,
                              const RoutingDecision &decision, const QString &masterPhone)
{
    HtmlText text =
        HtmlText::bold(Phrases::party(name, number)) + line(ReasonPhrases::action(decision));
    for (const QString &reason : ReasonPhrases::all(decision.reasons)) {
        text = text + line(u"• "_s + reason);
    }
    if (decision.plan.isEmpty()) {
        text = text
            + line(masterPhone.isEmpty()
                       ? tr("No master phone is set.")
                       : tr("The default master phone is %1.").arg(Phrases::number(masterPhone)));
    }
    return text;
}

HtmlText ChatPhrases::notANumber(const QString &text, const Error &error)
{
    return HtmlText::escaped(
        tr("%1: %2 Write a number, or the word hidden.", "%1 = what was typed, %2 = why not")
            .arg(text, Phrases::error(error)));
}

HtmlText ChatPhrases::masterPhone(const QString &number)
{
    return number.isEmpty()
        ? HtmlText::escaped(
            tr("No master phone is set. Set it with /setmasterphone and its number."))
        : HtmlText::escaped(tr("Your phone that rings is %1.").arg(Phrases::number(number)));
}

HtmlText ChatPhrases::masterPhoneSet(const QString &number, bool untilNextStart, bool locked)
{
    HtmlText text = HtmlText::escaped(tr("From now on %1 rings.").arg(Phrases::number(number)));
    if (untilNextStart && !locked) {
        text += line(tr("This lasts until the next start, because it could not be stored on the "
                        "disk."));
    } else if (untilNextStart) {
        text += line(tr("This lasts until the next start, because the variable "
                        "virtualphone_defaultmasterphone fixes the "
                        "number that counts then."));
    }
    return text;
}

HtmlText ChatPhrases::masterPhoneChanged(const QString &by, const QString &number)
{
    return HtmlText::escaped(tr("📱 %1 changed which phone rings: from now on %2.", "%1 = a person")
                                 .arg(by, Phrases::number(number)));
}

HtmlText ChatPhrases::unknownCommand(const QString &name, const QString &nearest)
{
    if (isPlannedCommand(name.toLower())) {
        return HtmlText::escaped(tr("/%1 cannot be done yet by this version.").arg(name.toLower()));
    }
    if (!nearest.isEmpty()) {
        return HtmlText::escaped(tr("There is no /%1. Did you mean /%2?").arg(name, nearest));
    }
    return HtmlText::escaped(tr("There is no /%1. /help lists the commands.").arg(name));
}

HtmlText ChatPhrases::missingArgument(const QString &command)
{
    if (command == "command"_L1) {
        return HtmlText::escaped(ConsolePhrases::verdict({}));
    }
    if (command == "addtemporaryowner"_L1) {
        return HtmlText::escaped(tr("Write the password behind the command."));
    }
    return HtmlText::escaped(
        tr("Write the number behind the command: /%1 +39 340 123 4567").arg(command));
}

HtmlText ChatPhrases::hint()
{
    return HtmlText::escaped(tr("Send a phone number to call it, or /help."));
}

HtmlText ChatPhrases::startup(const PhoneStatus &status)
{
    const NetworkStatus &network = status.network;
    const bool ready = network.modem == ModemState::Ready;
    HtmlText text = HtmlText::bold(ready ? tr("✅ The phone is up")
                                         : tr("⚠️ The phone is up, but cannot call"));
    if (!network.model.isEmpty()) {
        QString modem = QString(network.manufacturer % u' ' % network.model).trimmed();
        modem[0] = modem.at(0).toUpper(); // a Huawei calls itself "huawei"
        text += line(tr("Modem: %1 on %2")
                         .arg(modem, network.port.sliced(network.port.lastIndexOf(u'/') + 1)));
    }
    if (!ready) {
        text += line(QString(Phrases::modem(network) % u'.'));
    }
    if (!network.operatorName.isEmpty()) {
        text += line(network.roaming ? tr("Operator: %1 (roaming)").arg(network.operatorName)
                                     : tr("Operator: %1").arg(network.operatorName));
    }
    if (network.signalPercent) {
        text += line(tr("Signal: %1 %").arg(*network.signalPercent));
    }
    if (ready && network.voice == VoiceSupport::No) {
        text += line(tr("This stick has no voice: SMS work, calls do not."));
    } else if (ready && !network.joinListed) {
        text += line(tr("The modem does not list joining of calls, which may fail."));
    }
    if (!status.forwardedWhenOff.isEmpty()) {
        text += line(NetworkPhrases::forwardedWhenOff(status.forwardedWhenOff));
    }
    return text
        + line(status.masterPhone.isEmpty()
                   ? tr("No master phone is set, so nobody's call can be connected. Set it with "
                        "/setmasterphone.")
                   : tr("Your phone: %1").arg(Phrases::number(status.masterPhone)));
}

} // namespace vp
