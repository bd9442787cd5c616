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

/** "Anna Rossi · +39 340 765 4321", or only what there is. */
QString nameAndNumber(const QString &name, const QString &number)
{
    const QString party = Phrases::party(name, number);
    return name.isEmpty() || number.isEmpty() ? party
                                              : QString(party % u" · "_s % Phrases::number(number));
}

} // namespace

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
