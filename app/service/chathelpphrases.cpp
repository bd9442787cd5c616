// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What ChatPhrases says to whoever begins: how it works, and that it may be used.
#include "service/chatphrases.h"
#include "service/ownerphrases.h"
#include "service/phrases.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

HtmlText line(const QString &plain)
{
    return HtmlText::escaped(QString(u'\n' % plain));
}

} // namespace

HtmlText ChatPhrases::help()
{
    HtmlText text = HtmlText::bold(tr("How this works"));
    text += line(tr("Who calls the line is connected with your phone. To call somebody through the "
                    "line, send a number, "
                    "or /call with a number or a name: your phone rings first, then theirs."));
    text += line({}) + line({}) + HtmlText::bold(tr("Commands"));
    text +=
        line(tr("/call <number or name> [<from>] – connect your phone (or <from>) with somebody"));
    text += line(tr("/close – hang up everything"));
    text += line(tr("/sms <number or name> <text> – send an SMS; reply to an SMS to answer it"));
    text += line(tr("/search <name> – find a contact, by a part of the name or of the number"));
    text += line(tr("/getcontactscount – how many contacts there are, group by group"));
    text += line(tr("A file of contacts (.vcf) sent here becomes the group that its name says."));
    text += line(tr("/getmasterphone – the phone that rings"));
    text += line(tr("/setmasterphone <number> – let another phone ring"));
    text += line(tr("/getmasterphonefromnumber <number> – who would get this caller now, and why"));
    text += line(tr("/whatif <number or name> [<when>] – the same for any time, such as "
                    "tomorrow 18:00"));
    text += line(tr("/problems – what is wrong in the calendars"));
    text += line(tr("/block [<number or name>] – your block list, or one more on it; /allow lets "
                    "somebody through it"));
    text += line(tr("/status – how the phone is, with the balance"));
    text += line(tr("/history – the last calls and messages"));
    text += line(tr("/log [<day>] – the log of a day as a file, such as /log yesterday"));
    text += line(tr("/ussd <code> – a service code of the operator, such as *100#"));
    text += line(tr("/dtmf <digits> – tones into the call"));
    text += line(tr("/forward <phone or number> until <time> – all calls there for a while"));
    text += line(tr("/dnd [<until>] – do not disturb for a while"));
    text += line(tr("/settings – phones, do not disturb, automatic SMS, limits and more"));
    text += line(tr("/getowners – who may steer this phone"));
    text += line(tr("/addtemporaryowner <password> – lets a guest in, for a day at most"));
    text += line(tr("/getid – your Telegram id"));
    text += line(tr("/command <c> – say something to the modem, such as AT+CSQ"));
    text += line(tr("/verbose_on, /verbose_off – show here what goes to and from the modem"));
    text += line(tr("/help – this text"));
    return text;
}

HtmlText ChatPhrases::welcome(const PhoneName &phone)
{
    HtmlText text = HtmlText::escaped(
        phone.name.isEmpty()
            ? tr("You may steer this phone. Send a phone number to call it, or /help.")
            : tr("You may steer %1. Send a phone number to call it, or /help.",
                 "%1 = name of a phone")
                  .arg(phone.name));
    if (!phone.number.isEmpty()) {
        text += line(tr("Its own number is %1.").arg(Phrases::number(phone.number)));
    }
    return text;
}

} // namespace vp
