// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/statusphrases.h"

#include "service/networkphrases.h"
#include "service/phrases.h"
#include "service/reasonphrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::size_t MostEvents = 6;
constexpr qsizetype LongestWho = 120;

HtmlText line(const QString &plain)
{
    return plain.isEmpty() ? HtmlText() : HtmlText::escaped(QString(u'\n' % plain));
}

QString clockTime(const QDateTime &time, const QDateTime &now)
{
    return ReasonPhrases::instant(time, now);
}

} // namespace

HtmlText StatusPhrases::status(const StatusFacts &facts)
{
    const QString name = facts.phone.instance.isEmpty() ? tr("The phone") : facts.phone.instance;
    HtmlText text =
        HtmlText::bold(tr("📊 %1 · up %2", "%1 = name, %2 = how long").arg(name, up(facts.up)));
    for (const QString &part :
         {modemLine(facts.phone.network), networkLine(facts.phone.network), simLine(facts),
          forwardingLine(facts), chatLine(facts), lastCallLine(facts)}) {
        text += line(part);
    }
    if (!facts.phone.forwardedWhenOff.isEmpty()) {
        text += line(NetworkPhrases::forwardedWhenOff(facts.phone.forwardedWhenOff));
    }
    const QStringList troubles = wrong(facts);
    if (troubles.isEmpty()) {
        return text;
    }
    text +=
        line(u" "_s) + line({}) + HtmlText::escaped(u"\n"_s) + HtmlText::bold(tr("What is wrong"));
    for (const QString &trouble : troubles) {
        text += line(u"⚠️ "_s + trouble);
    }
    return text;
}

QStringList StatusPhrases::wrong(const StatusFacts &facts)
{
    const NetworkStatus &network = facts.phone.network;
    const bool ready = network.modem == ModemState::Ready;
    QStringList found;
    if (!ready || network.events == EventSource::Nowhere) {
        found.append(QString(Phrases::modem(network) % u'.'));
    }
    if (network.recovery.unsteady) {
        found.append(tr("The modem keeps disappearing: try a powered hub."));
    }
    if (ready && network.voice == VoiceSupport::No) {
        found.append(tr("This stick has no voice: SMS work, calls do not."));
    } else if (ready && !network.joinListed) {
        found.append(tr("The modem does not list joining of calls, which may fail."));
    }
    if (facts.phone.masterPhone.isEmpty()) {
        found.append(tr("No master phone is set, so nobody's call can be connected. Set it with "
                        "/setmasterphone."));
    }
    if (!facts.diskWorks) {
        found.append(tr("The disk of the computer takes no messages: new SMS wait on the SIM."));
    }
    if (facts.smsWaiting > 0) {
        found.append(tr("SMS that wait to be sent: %1.").arg(facts.smsWaiting));
    }
    return found;
}

QString StatusPhrases::signal(int percent)
{
    constexpr int steps = 31;
    constexpr int weakest = -113;
    const int rssi = (percent * steps + 99) / 100; // the percents are rounded down
    const int bars = std::clamp((percent + 19) / 20, 0, 5);
    const QString drawn = QString(u"▂▃▄▆█"_s).left(bars);
    return tr("signal %1 %2 % (−%3 dBm)", "%1 = bars, %2 = percent")
        .arg(drawn)
        .arg(percent)
        .arg(-(weakest + 2 * rssi))
        .simplified();
}

QString StatusPhrases::up(std::chrono::seconds length)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(length).count();
    const auto hours = minutes / 60;
    if (hours >= 24) {
        return tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
    }
    return hours > 0 ? tr("%1 h %2 min").arg(hours).arg(minutes % 60, 2, 10, QChar(u'0'))
                     : tr("%1 min").arg(minutes);
}

QString StatusPhrases::modemLine(const NetworkStatus &network)
{
    if (network.model.isEmpty()) {
        return {};
    }
    QString modem = QString(network.manufacturer % u' ' % network.model).trimmed();
    modem[0] = modem.at(0).toUpper(); // a Huawei calls itself "huawei"
    const QString port = network.port.sliced(network.port.lastIndexOf(u'/') + 1);
    return network.modem == ModemState::Ready ? tr("Modem: %1 on %2 · OK").arg(modem, port)
                                              : tr("Modem: %1 on %2").arg(modem, port);
}

QString StatusPhrases::networkLine(const NetworkStatus &network)
{
    if (network.modem != ModemState::Ready) {
        return {};
    }
    QStringList parts {network.operatorName.isEmpty() ? tr("unknown operator")
                           : network.roaming          ? tr("%1 (roaming)").arg(network.operatorName)
                                                      : tr("%1 (home)").arg(network.operatorName)};
    if (!network.technology.isEmpty()) {
        parts.append(network.technology);
    }
    parts.append(network.signalPercent ? signal(*network.signalPercent) : tr("signal unknown"));
    return tr("Network: %1").arg(parts.join(u" · "_s));
}

QString StatusPhrases::simLine(const StatusFacts &facts)
{
    const NetworkStatus &network = facts.phone.network;
    QStringList parts;
    if (!facts.lineNumber.isEmpty()) {
        parts.append(Phrases::number(facts.lineNumber));
    }
    if (network.smsSlots > 0) {
        parts.append(tr("SMS memory %1/%2").arg(network.smsSlotsUsed).arg(network.smsSlots));
    }
    return parts.isEmpty() ? QString() : tr("SIM: %1").arg(parts.join(u" · "_s));
}

QString StatusPhrases::action(const RuleAction &action, bool voicemailExists)
{
    switch (action.kind) {
    case RuleAction::Kind::Reject:
        return tr("rejected");
    case RuleAction::Kind::Voicemail:
        if (voicemailExists) {
            return tr("voicemail");
        }
        [[fallthrough]]; // a modem without sound
    case RuleAction::Kind::Sms:
        return tr("rejected with an SMS");
    case RuleAction::Kind::Ask:
        return tr("you are asked");
    case RuleAction::Kind::Master:
        return tr("your phone");
    case RuleAction::Kind::Phones:
        break;
    }
    QStringList phones;
    for (const RingStep &step : action.plan.steps) {
        phones.append(step.number.display());
    }
    return phones.join(u", "_s);
}

QString StatusPhrases::forwardingLine(const StatusFacts &facts)
{
    if (facts.override) {
        return tr("Forwarding now: everybody → %1 (until %2)")
            .arg(action(facts.override->action, facts.voicemailExists),
                 clockTime(facts.override->until, facts.now));
    }
    QStringList parts;
    if (facts.doNotDisturb) {
        parts.append(
            tr("do not disturb (until %1)").arg(clockTime(facts.doNotDisturb->until, facts.now)));
    }
    for (const RuleBlock &block : facts.events) {
        if (parts.size() >= static_cast<qsizetype>(MostEvents)) {
            parts.append(u"…"_s);
            break;
        }
        if (block.event.action) {
            parts.append(tr("%1 → %2 (until %3)", "%1 = whose calls, %2 = phone")
                             .arg((block.groups + block.contacts).join(u", "_s).left(LongestWho),
                                  action(*block.event.action, facts.voicemailExists),
                                  clockTime(block.event.end, facts.now)));
        }
    }
    if (parts.isEmpty()) {
        return facts.phone.masterPhone.isEmpty()
            ? QString()
            : tr("Your phone: %1").arg(Phrases::number(facts.phone.masterPhone));
    }
    return tr("Forwarding now: %1").arg(parts.join(u", "_s));
}

QString StatusPhrases::chatLine(const StatusFacts &facts)
{
    const QString queue =
        facts.chatPending > 0 ? tr("waiting: %1").arg(facts.chatPending) : tr("queue empty");
    return facts.roundTrip ? tr("Telegram: OK, %1 ms · %2").arg(facts.roundTrip->count()).arg(queue)
                           : tr("Telegram: OK · %1").arg(queue);
}

QString StatusPhrases::lastCallLine(const StatusFacts &facts)
{
    if (!facts.lastCall) {
        return tr("No call yet");
    }
    const CallRecord &call = *facts.lastCall;
    const QString party = Phrases::party(call.remoteName, call.remoteNumber);
    const QString when = clockTime(call.startedAt, facts.now);
    if (!call.endedAt) {
        return tr("A call is running: %1, since %2").arg(party, when);
    }
    return tr("Last call %1 %2 (%3)", "%1 = when, %2 = with whom, %3 = how it ended")
        .arg(when, party, Phrases::outcome(call));
}

QString StatusPhrases::refreshButton()
{
    return tr("🔄 Refresh");
}

QString StatusPhrases::balanceButton()
{
    return tr("💶 Balance");
}

QString StatusPhrases::historyButton()
{
    return tr("📜 History");
}

QString StatusPhrases::refreshed()
{
    return tr("As of now.");
}

} // namespace vp
