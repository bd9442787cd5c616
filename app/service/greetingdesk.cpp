// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/greetingdesk.h"

#include "base/clock.h"
#include "chat/typedtap.h"
#include "service/chatprompts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto CallData = "g1:00000000:call"_L1;
constexpr auto SmsData = "g1:00000000:sms"_L1;
constexpr auto StatusData = "g1:00000000:status"_L1;
constexpr auto SettingsData = "g1:00000000:settings"_L1;

} // namespace

QString GreetingPhrases::callButton()
{
    return tr("📞 Call");
}

QString GreetingPhrases::smsButton()
{
    return tr("✉️ SMS");
}

QString GreetingPhrases::statusButton()
{
    return tr("📊 Status");
}

QString GreetingPhrases::settingsButton()
{
    return tr("⚙️ Settings");
}

QString GreetingPhrases::askWhomToCall()
{
    return tr("Whom shall I call? Reply with a number or a name.");
}

QString GreetingPhrases::askWhomToWrite()
{
    return tr("To whom is the SMS? Reply with a number or a name; the text may follow.");
}

QString GreetingPhrases::whomHint()
{
    return tr("Number or name");
}

GreetingDesk::GreetingDesk(ChatPrompts &prompts, const Clock &clock, Run run)
    : m_prompts(prompts)
    , m_clock(clock)
    , m_run(std::move(run))
{
    take(PromptKind::CallRecipient, u"/call "_s);
    take(PromptKind::SmsRecipient, u"/sms "_s);
}

ChatKeyboard GreetingDesk::keyboard()
{
    return {{{GreetingPhrases::callButton(), CallData}, {GreetingPhrases::smsButton(), SmsData}},
            {{GreetingPhrases::statusButton(), StatusData},
             {GreetingPhrases::settingsButton(), SettingsData}}};
}

std::optional<QString> GreetingDesk::tapped(const ChatTap &tap)
{
    if (tap.data == CallData) {
        ask(tap.chatId, PromptKind::CallRecipient, GreetingPhrases::askWhomToCall());
    } else if (tap.data == SmsData) {
        ask(tap.chatId, PromptKind::SmsRecipient, GreetingPhrases::askWhomToWrite());
    } else if (tap.data == StatusData) {
        m_run(typedAt(m_clock.wall(), tap), u"/status"_s);
    } else if (tap.data == SettingsData) {
        m_run(typedAt(m_clock.wall(), tap), u"/settings"_s);
    } else {
        return std::nullopt;
    }
    return QString();
}

void GreetingDesk::ask(qint64 chatId, PromptKind kind, const QString &text)
{
    PromptQuestion question;
    question.chatId = chatId;
    question.text = HtmlText::escaped(text);
    question.placeholder = GreetingPhrases::whomHint();
    question.kind = kind;
    m_prompts.ask(question);
}

/** A reply is what would follow the command. */
void GreetingDesk::take(PromptKind kind, const QString &command)
{
    m_prompts.setTaker(kind,
                       [this, command](const ChatMessage &answer, const ChatPrompt & /*prompt*/) {
                           m_run(answer, command + answer.text);
                           return ChatPrompts::Taken::Done;
                       });
}

} // namespace vp
