// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ChatPhrases that is the message of a call.
#include "chat/commandparser.h"
#include "service/askphrases.h"
#include "service/callphrases.h"
#include "service/chatphrases.h"
#include "service/consolephrases.h"
#include "service/daylog.h"
#include "service/networkphrases.h"
#include "service/phrases.h"
#include "service/reasonphrases.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

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
    const QString title = ended ? endedTitle(record, extras) : liveTitle(call, extras.joinRefused);
    HtmlText text = HtmlText::bold(withNames(title, extras));
    text += partyLine(record, extras);
    if (!ended) {
        text += callerLine(extras);
    }
    const QString detail = !ended ? liveDetail(call, extras.joinRefused)
        : isMissed(record)        ? Phrases::outcome(record)
                                  : QString();
    if (!detail.isEmpty()) {
        text += line(withNames(detail, extras));
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

QString ChatPhrases::liveTitle(const LiveCall &call, bool joinRefused)
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
            return tr("📞 Incoming call");
        }
        if (call.stage == CallStage::Announcing) {
            return tr("📲 %1 answered").arg(Phrases::party(record.remoteName, record.remoteNumber));
        }
        return call.stage == CallStage::Holding ? tr("📲 You answered") : tr("📞 Calling you first");
    case CallStage::CallingMaster:
        return inbound
            ? tr("📲 Calling %1…").arg(Phrases::masterPhone(record.masterNumber))
            : tr("📞 Calling you first: %1…").arg(Phrases::masterPhone(record.masterNumber));
    case CallStage::Confirming:
        return tr("📲 %1 answered").arg(Phrases::masterPhone(record.masterNumber));
    case CallStage::NextPhone:
        return QString(u"📲 "_s % missedBefore(record));
    case CallStage::Recording:
        return tr("📼 The caller may leave a message");
    case CallStage::CallingRemote:
        if (record.masterNumber.isEmpty()) {
            return tr("📞 Dialling %1 from the computer…")
                .arg(Phrases::party(record.remoteName, record.remoteNumber));
        }
        return tr("📲 You answered. Dialling %1…")
            .arg(Phrases::party(record.remoteName, record.remoteNumber));
    case CallStage::Joining:
    case CallStage::Transferring:
        if (joinRefused) {
            return tr("⚠️ The network refused to join the calls");
        }
        return inbound
            ? tr("📲 You answered")
            : tr("📲 %1 answered").arg(Phrases::party(record.remoteName, record.remoteNumber));
    case CallStage::Bridged:
        if (record.masterNumber.isEmpty()) {
            return tr("🟢 Connected: %1 ⇄ the computer")
                .arg(Phrases::party(record.remoteName, record.remoteNumber));
        }
        return tr("🟢 Connected: %1 ⇄ %2")
            .arg(Phrases::party(record.remoteName, record.remoteNumber),
                 Phrases::masterPhone(record.masterNumber));
    case CallStage::Releasing:
        return tr("⏹ Ending the call…");
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
        if (inbound && isBehind(record, CallStage::CallingMaster)) {
            // That nobody could be reached, or that another phone is tried.
            return Phrases::stage(call.stage, record.direction);
        }
        return inbound ? tr("The caller is told that he is being connected.")
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

namespace {

/** What stands before an outcome; errors are those of the log. */
QString signOf(const CallOutcome &outcome)
{
    if (isError(outcome)) {
        return u"⚠️ "_s;
    }
    static const std::array<std::pair<OutcomeKind, QString>, 7> signs {{
        {OutcomeKind::Joined, u"☑️ "_s},
        {OutcomeKind::Closed, u"⏹ "_s},
        {OutcomeKind::ShutDown, u"⏹ "_s},
        {OutcomeKind::Deflected, u"↪️ "_s},
        {OutcomeKind::Transferred, u"↪️ "_s},
        {OutcomeKind::NotReached, u"📵 "_s},
        {OutcomeKind::MessageLeft, u"📼 "_s},
    }};
    const auto *const sign =
        std::ranges::find(signs, outcome.kind, &std::pair<OutcomeKind, QString>::first);
    return sign == signs.end() ? u"❌ "_s : sign->second;
}

} // namespace

QString ChatPhrases::endedTitle(const CallRecord &record, const CallExtras &extras)
{
    const QString outcome = Phrases::outcome(record);
    if (isMissed(record) && !extras.missedBefore.empty()) {
        std::vector<QDateTime> times = extras.missedBefore;
        times.push_back(record.startedAt);
        return CallPhrases::missedTitle(times);
    }
    if (isMissed(record)) {
        return tr("📵 Missed call · %1", "%1 = time").arg(clockTime(record.startedAt));
    }
    return QString(
        signOf(record.outcome.value_or(CallOutcome {OutcomeKind::Closed, CallParty::Nobody, {}}))
        % outcome);
}

HtmlText ChatPhrases::partyLine(const CallRecord &record, const CallExtras &extras)
{
    QString text = nameAndNumber(record.remoteName, record.remoteNumber);
    if (record.remoteName.isEmpty() && !record.remoteNumber.isEmpty()
        && record.direction == StoryDirection::Inbound) {
        if (!extras.country.isEmpty()) {
            text += QString(u" · "_s % extras.country);
        }
        text += QString(u" · "_s % tr("not in contacts"));
    }
    if (record.endedAt) {
        text += QString(u" · "_s % clockTime(record.startedAt));
    }
    return line(record.direction == StoryDirection::Outbound ? tr("To %1").arg(text) : text);
}

HtmlText ChatPhrases::callerLine(const CallExtras &extras)
{
    QStringList parts;
    if (!extras.groups.isEmpty()) {
        parts.append(extras.groups.join(u", "_s));
    }
    if (extras.callsToday > 1) {
        parts.append(CallPhrases::callsToday(extras.callsToday));
    }
    return parts.isEmpty() ? HtmlText() : line(parts.join(u" · "_s));
}

/** The sentences know a phone by its number only, also those of the window and of the history. */
QString ChatPhrases::withNames(QString text, const CallExtras &extras)
{
    for (const NamedPhone &phone : extras.phones) {
        const QString number = Phrases::number(phone.number.text());
        const QString known = Phrases::masterPhone(phone.number.text());
        const QString named = phone.name % u" ("_s % number % u')';
        text.replace(known, named);
        text.replace(known.left(1).toUpper() % known.sliced(1), named); // at a sentence's beginning
    }
    return text;
}

} // namespace vp
