// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/consoledesk.h"

#include "chat/ownerregistry.h"
#include "service/chatlanguage.h"
#include "service/chatphrases.h"
#include "service/consolephrases.h"
#include "service/modemconsole.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::seconds LateAfter = 60s;
constexpr std::chrono::seconds QuestionIsGoodFor = 10min;

} // namespace

ConsoleDesk::ConsoleDesk(ModemConsole &console, Outbox &outbox, const OwnerRegistry &owners,
                         ChatQuestions &questions, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_outbox(outbox)
    , m_owners(owners)
    , m_questions(questions)
    , m_mirror(console, outbox, owners, clock)
{
}

void ConsoleDesk::run(const ChatMessage &message, const QString &typed, const MessageAge &age)
{
    const qint64 chatId = message.chatId;
    if (!isPermanentOwner(message.senderId)) {
        say(chatId, ConsolePhrases::notForGuests());
        return;
    }
    const ConsoleCommand command = judgeCommand(typed);
    if (command.verdict() == ConsoleVerdict::Refuse) {
        say(chatId, ConsolePhrases::refused(command));
        return;
    }
    const bool late = isOlder(age, LateAfter);
    if (!late && command.verdict() == ConsoleVerdict::Send) {
        send(chatId, command);
        return;
    }
    m_questions.ask(chatId,
                    late ? ConsolePhrases::askLate(command, age) : ConsolePhrases::ask(command),
                    {{ConsolePhrases::sendIt(), SendToModem {command}, ChatButton::Style::Danger},
                     {ChatPhrases::cancel(), Forget {}}},
                    QuestionIsGoodFor);
}

void ConsoleDesk::setMirror(const ChatMessage &message, bool on)
{
    if (!isPermanentOwner(message.senderId)) {
        say(message.chatId, ConsolePhrases::notForGuests());
        return;
    }
    const bool wasOn = m_mirror.isOn(message.chatId);
    m_mirror.setOn(message.chatId, on);
    say(message.chatId, on ? ConsolePhrases::mirrorOn(wasOn) : ConsolePhrases::mirrorOff(wasOn));
}

QString ConsoleDesk::answer(const ChatTap &tap, const SendToModem &wish)
{
    if (!isPermanentOwner(tap.senderId)) {
        return ChatPhrases::forgotten();
    }
    send(tap.chatId, wish.command);
    return ConsolePhrases::sent();
}

void ConsoleDesk::send(qint64 chatId, const ConsoleCommand &command)
{
    if (m_console.waits(command)) {
        say(chatId, ConsolePhrases::waiting());
    }
    m_console.send(command, this,
                   [this, chatId, text = command.text](const Result<RawAnswer> &answer) {
                       const auto speaking = ChatLanguage::speakingTo(m_language, chatId);
                       say(chatId, ConsolePhrases::answered(text, answer));
                   });
}

void ConsoleDesk::say(qint64 chatId, const HtmlText &text)
{
    m_outbox.retire(m_outbox.post(chatId, ChatContent {text, {}, false, 0}));
}

bool ConsoleDesk::isPermanentOwner(qint64 senderId) const
{
    return std::ranges::find(m_owners.owners(), senderId) != m_owners.owners().end();
}

} // namespace vp
