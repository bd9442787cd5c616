// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/helpdesk.h"

#include "service/chatphrases.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto AllData = "i1:00000000:all"_L1;
constexpr auto CallsData = "i1:00000000:calls"_L1;
constexpr auto MessagesData = "i1:00000000:sms"_L1;
constexpr auto OwnersData = "i1:00000000:owners"_L1;

HtmlText line(const QString &plain)
{
    return HtmlText::escaped(QString(u'\n' % plain));
}

ChatContent all()
{
    return {ChatPhrases::help(),
            {{{HelpPhrases::callsButton(), CallsData},
              {HelpPhrases::messagesButton(), MessagesData},
              {HelpPhrases::ownersButton(), OwnersData}}}};
}

ChatContent section(const HtmlText &text)
{
    return {text, {{{HelpPhrases::backButton(), AllData}}}};
}

} // namespace

HtmlText HelpPhrases::calls()
{
    HtmlText text = HtmlText::bold(tr("📞 Calls"));
    text += line(tr("Somebody calls the line: this chat shows it at the first ring, your phone is "
                    "called, and both are joined when you answer. The buttons below the message "
                    "decide otherwise."));
    text += line(tr("You call somebody: /call Anna, /call 340 765 4321, or just the number. Your "
                    "phone rings first. A second number behind it is the phone that rings instead: "
                    "/call Anna +39 333 111 2222"));
    text += line(tr("Reply to the message of a call, and your words go to the caller as an SMS."));
    text += line(tr("/close hangs up everything. /dtmf 123# sends tones into the call."));
    text += line(tr("Who gets which call: contacts by groups, events of the calendar with a phone "
                    "number as their place, block lists, and what is set for all others. "
                    "/getmasterphonefromnumber and /whatif tell what would happen and why."));
    return text + line(tr("/history shows the last calls, and each step by step."));
}

HtmlText HelpPhrases::messages()
{
    HtmlText text = HtmlText::bold(tr("✉️ SMS"));
    text += line(tr("What comes for the line is shown here. Reply to such a message, and your "
                    "words go back as an SMS."));
    text += line(tr("/sms Anna I am on my way – to a contact; /sms 340 765 4321 Hello – to a "
                    "number."));
    text += line(tr("The message follows its SMS: queued, sent, delivered, or why not."));
    return text
        + line(tr("/ussd *100# asks the operator something; his menus are answered by buttons or "
                  "by a reply. /status has a button for the balance."));
}

HtmlText HelpPhrases::owners()
{
    HtmlText text = HtmlText::bold(tr("👥 Owners"));
    text += line(tr("/getowners shows who may steer this phone, with buttons to invite a guest by "
                    "a link, to give him more time, and to remove him."));
    text += line(tr("/addtemporaryowner <password> lets a guest in for a day at most, when a "
                    "password is set."));
    text += line(tr("Guests call, hang up, search, and as you allow write SMS; they see neither "
                    "one-time codes nor settings."));
    return text
        + line(tr("Nobody else gets an answer, except his own id at /getid, which is what an "
                  "owner is added by."));
}

QString HelpPhrases::callsButton()
{
    return tr("📞 Calls");
}

QString HelpPhrases::messagesButton()
{
    return tr("✉️ SMS");
}

QString HelpPhrases::ownersButton()
{
    return tr("👥 Owners");
}

QString HelpPhrases::backButton()
{
    return tr("« All commands");
}

void HelpDesk::tell(qint64 chatId)
{
    m_outbox.retire(m_outbox.post(chatId, all()));
}

bool HelpDesk::isButton(const QString &data)
{
    return data == AllData || data == CallsData || data == MessagesData || data == OwnersData;
}

bool HelpDesk::tapped(const ChatTap &tap)
{
    if (!isButton(tap.data)) {
        return false;
    }
    const OutboxTicket ticket = m_outbox.adopt(tap.chatId, tap.messageId);
    m_outbox.amend(ticket,
                   tap.data == CallsData          ? section(HelpPhrases::calls())
                       : tap.data == MessagesData ? section(HelpPhrases::messages())
                       : tap.data == OwnersData   ? section(HelpPhrases::owners())
                                                  : all());
    m_outbox.retire(ticket);
    return true;
}

} // namespace vp
