// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/reasonphrases.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** Whether it only tells what else there was, or what was left out. */
bool isAside(RoutingReason kind)
{
    return kind == RoutingReason::EventPassedOver || kind == RoutingReason::NoVoicemail
        || kind == RoutingReason::NotAsked || kind == RoutingReason::MuteAfterHold
        || kind == RoutingReason::NoNameSaid || kind == RoutingReason::NameNotAsked
        || kind == RoutingReason::NotRecorded;
}

QString quoted(const QString &what)
{
    return u"«"_s % what % u"»"_s;
}

} // namespace

QString ReasonPhrases::instant(const QDateTime &at, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0) {
        return time;
    }
    if (days == 1) {
        return tr("tomorrow %1", "%1 = time of day").arg(time);
    }
    return locale.toString(local, QLocale::ShortFormat);
}

QString ReasonPhrases::event(const DecisionReason &reason)
{
    const QString title = reason.source.isEmpty()
        ? quoted(reason.what)
        : tr("%1 of %2", "%1 = title of an event, %2 = calendar")
              .arg(quoted(reason.what), reason.source);
    const QString until =
        reason.until.isValid() ? instant(reason.until, QDateTime::currentDateTimeUtc()) : QString();
    switch (reason.kind) {
    case RoutingReason::ContactEvent:
        return tr("the event %1 names this contact, until %2").arg(title, until);
    case RoutingReason::GroupEvent:
        return tr("the event %1 names his group, until %2").arg(title, until);
    case RoutingReason::EventPassedOver:
        return tr("the event %1 comes after it").arg(title);
    default:
        return tr("the event %1 says a place where no number can be read").arg(title);
    }
}

QString ReasonPhrases::list(const DecisionReason &reason)
{
    switch (reason.kind) {
    case RoutingReason::OwnBlockEntry:
        return tr("you blocked %1").arg(reason.what);
    case RoutingReason::SharedBlocklist:
        return reason.what.isEmpty() ? tr("on the list %1").arg(reason.source)
                                     : tr("on the list %1: %2", "%2 = kind of spam, or the entry")
                                           .arg(reason.source, reason.what);
    case RoutingReason::AllowedByEntry:
        return tr("you always let %1 through").arg(reason.what);
    case RoutingReason::AllowedAsCalledBack:
        return tr("you called this number a short while ago");
    default:
        return tr("you have called this number before");
    }
}

QString ReasonPhrases::quiet(const DecisionReason &reason)
{
    const QString until =
        reason.until.isValid() ? instant(reason.until, QDateTime::currentDateTimeUtc()) : QString();
    switch (reason.kind) {
    case RoutingReason::DoNotDisturb:
        return tr("do not disturb, until %1").arg(until);
    case RoutingReason::DisturbingGroup:
        return tr("do not disturb, but the group %1 may").arg(reason.what);
    case RoutingReason::DisturbingRepeat:
        return tr("do not disturb, but it is the second call within 3 minutes");
    default:
        return tr("you decided so for all calls, until %1").arg(until);
    }
}

QString ReasonPhrases::reason(const DecisionReason &reason)
{
    switch (reason.kind) {
    case RoutingReason::None:
        return {};
    case RoutingReason::OwnPhoneCalls:
        return tr("your own phone called the line");
    case RoutingReason::HiddenNumber:
        return tr("the number is hidden");
    case RoutingReason::NotInContacts:
        return tr("the caller is in no contact");
    case RoutingReason::NoEventNow:
        return tr("no calendar event applies to this contact now");
    case RoutingReason::NoCalendar:
        return tr("a contact, and no calendar is set up");
    case RoutingReason::NoMasterPhone:
        return tr("no master phone is set");
    case RoutingReason::TargetIsCaller:
        return tr("the phone that should ring is the caller");
    case RoutingReason::AskedByOwner:
        return tr("you asked for this call");
    case RoutingReason::LineBusy:
        return tr("another call was running");
    case RoutingReason::BadNumber:
        return tr("the rule names a number that cannot be dialled");
    case RoutingReason::TargetIsLine:
        return tr("the phone that should ring is the line itself");
    case RoutingReason::NoVoicemail:
        return tr("nothing can be recorded without the modem's sound, so an SMS is sent");
    case RoutingReason::NobodyAnswered:
        return tr("you were asked and did not answer in time");
    case RoutingReason::TakenByOwner:
        return tr("you decided so while it rang");
    case RoutingReason::NotAsked:
        return tr("the modem sent no sound, so your phone was not asked to press 1");
    case RoutingReason::MuteAfterHold:
        return tr("the modem is silent after a hold, so no message could be left; Settings ▸ "
                  "Voicemail has a greeting before your phone rings for such modems");
    case RoutingReason::NoNameSaid:
        return tr("the caller was asked for a name and said nothing");
    case RoutingReason::NameNotAsked:
        return tr("the modem sent no sound, so the caller was not asked for a name");
    case RoutingReason::NotRecorded:
        return tr("it was not recorded: the modem sent no sound, or the other party was not told");
    case RoutingReason::OwnBlockEntry:
    case RoutingReason::SharedBlocklist:
    case RoutingReason::AllowedByEntry:
    case RoutingReason::AllowedAsCalled:
    case RoutingReason::AllowedAsCalledBack:
        return list(reason);
    case RoutingReason::DoNotDisturb:
    case RoutingReason::DisturbingGroup:
    case RoutingReason::DisturbingRepeat:
    case RoutingReason::OverrideInForce:
        return quiet(reason);
    case RoutingReason::ContactEvent:
    case RoutingReason::GroupEvent:
    case RoutingReason::EventPassedOver:
    case RoutingReason::EventUnreadable:
        return event(reason);
    }
    return {};
}

QString ReasonPhrases::decisive(const DecisionReasons &reasons)
{
    const auto found = std::find_if(reasons.rbegin(), reasons.rend(),
                                    [](const DecisionReason &one) { return !isAside(one.kind); });
    return found == reasons.rend() ? QString() : reason(*found);
}

QStringList ReasonPhrases::all(const DecisionReasons &reasons)
{
    QStringList words;
    for (const DecisionReason &one : reasons) {
        words.append(reason(one));
    }
    return words;
}

QString ReasonPhrases::action(const RoutingDecision &decision)
{
    return action(decision, [](const PhoneNumber & /*number*/) { return QString(); });
}

QString ReasonPhrases::action(const RoutingDecision &decision,
                              const std::function<QString(const PhoneNumber &)> &nameOf)
{
    QStringList phones;
    for (const RingStep &step : decision.plan.steps) {
        const QString name = nameOf(step.number);
        phones.append(name.isEmpty() ? step.number.display() : name);
    }
    const QString then = tr(", then ", "between phones that ring one after the other");
    switch (decision.action) {
    case RoutingDecision::Action::Reject:
        return tr("is rejected");
    case RoutingDecision::Action::RejectWithSms:
        return tr("is rejected, with an SMS");
    case RoutingDecision::Action::Voicemail:
        return tr("goes to voicemail");
    case RoutingDecision::Action::Ask:
        return tr("rings while you are asked; %1 if you say yes").arg(phones.join(then));
    case RoutingDecision::Action::Bridge:
        break;
    }
    return tr("rings %1", "rings this phone").arg(phones.join(then));
}

} // namespace vp
