// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/smsorders.h"

#include "chat/messageage.h"
#include "service/chatphrases.h"
#include "service/chatprompts.h"
#include "service/contactsloader.h"
#include "service/limitphrases.h"
#include "service/messagedesk.h"
#include "service/messagelook.h"
#include "service/messagenotices.h"
#include "service/messagephrases.h"
#include "service/numberchoices.h"
#include "service/numberwords.h"
#include "service/phrases.h"
#include "service/spendingguard.h"
#include "settings/settings.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::chrono::seconds LateAfter = 10min;
constexpr std::chrono::seconds SomewhatLate = 60s;
constexpr std::chrono::seconds QuestionIsGoodFor = 10min;
constexpr std::chrono::seconds DraftIsGoodFor = 24h;
constexpr qsizetype MostNameWords = 8;
constexpr std::size_t MostChoices = 8;

/** The first words of a text: where each ends, up to the end of its first line. */
std::vector<qsizetype> wordEnds(const QString &text)
{
    std::vector<qsizetype> ends;
    for (qsizetype i = 1; i <= text.size() && text[i - 1] != u'\n'; ++i) {
        const bool isEnd = i == text.size() || text[i].isSpace();
        if (isEnd && !text[i - 1].isSpace()) {
            ends.push_back(i);
        }
    }
    return ends;
}

} // namespace

SmsOrders::SmsOrders(const SmsOrdersParts &parts)
    : m_parts(parts)
{
    m_parts.prompts.setTaker(
        PromptKind::SmsText, [this](const ChatMessage &answer, const ChatPrompt &prompt) {
            const Result<PhoneNumber> number =
                PhoneNumber::parse(prompt.payload, m_parts.settings.region());
            if (number) {
                order(answer, {m_parts.contacts.nameOf(number->text()), *number, answer.text});
            } else {
                refuse(answer.chatId, number.error(), prompt.payload);
            }
            return ChatPrompts::Taken::Done;
        });
}

void SmsOrders::draft(qint64 chatId, const PhoneNumber &number, qint64 about)
{
    const QString name = m_parts.contacts.nameOf(number.text());
    m_parts.prompts.ask({chatId, MessagePhrases::askText(name.isEmpty() ? number.display() : name),
                         MessagePhrases::textPlaceholder(), PromptKind::SmsText, number.text(),
                         DraftIsGoodFor, about});
}

void SmsOrders::run(const ChatMessage &message, const SmsCommand &command)
{
    std::vector<Choice> choices;
    for (const SmsReading &reading : command.readings) {
        if (reading.to.isEmpty()) {
            byName(message, reading.text);
            return;
        }
        const Result<PhoneNumber> number =
            PhoneNumber::parse(reading.to, m_parts.settings.region());
        if (!number) {
            refuse(message.chatId, number.error(), reading.to);
            return;
        }
        choices.push_back({m_parts.contacts.nameOf(number->text()), *number, reading.text});
    }
    if (choices.size() == 1) {
        const Choice &only = choices.front();
        // In full it is what the owner means; else the country was guessed.
        const QString typed = command.readings.front().to.trimmed();
        const bool isFull = typed.startsWith(u'+') || typed.startsWith("00"_L1);
        if (isFull || only.text.isEmpty() || isKnown(only.number)) {
            order(message, only);
        } else {
            m_parts.questions.ask(
                message.chatId, MessagePhrases::askUnknown(only.number.display(), only.text),
                {{MessagePhrases::sendPlainButton(),
                  SendText {only.number, only.text, message.messageId}, ChatButton::Style::Success},
                 {ChatPhrases::cancel(), Forget {}}},
                QuestionIsGoodFor);
        }
        return;
    }
    std::erase_if(choices, [](const Choice &choice) { return choice.text.isEmpty(); });
    const SmsReading &longest = command.readings.front();
    ask(message,
        MessagePhrases::askWhichNumber(QString(longest.to % u' ' % longest.text).trimmed()),
        choices);
}

/** The longest leading words that name exactly one contact with one number; else a question. */
void SmsOrders::byName(const ChatMessage &message, const QString &words)
{
    const std::vector<qsizetype> ends = wordEnds(words);
    const auto choicesFor = [&](qsizetype end, const std::vector<const Contact *> &contacts) {
        std::vector<Choice> choices;
        for (const Contact *contact : contacts) {
            for (std::size_t i = 0; i < contact->numbers.size(); ++i) {
                addOnce(choices,
                        Choice {contact->name, contact->numbers[i], words.sliced(end).trimmed(),
                                contact->kindOf(i)});
            }
        }
        return choices;
    };
    const AddressBook &book = m_parts.contacts.book();
    for (qsizetype count = std::min(static_cast<qsizetype>(ends.size()), MostNameWords); count > 0;
         --count) {
        const qsizetype end = ends[static_cast<std::size_t>(count - 1)];
        const std::vector<Choice> named = choicesFor(end, book.named(words.first(end)));
        if (named.size() == 1) {
            order(message, named.front());
            return;
        }
        if (!named.empty()) {
            ask(message, MessagePhrases::askWhom(words.first(end), static_cast<int>(named.size())),
                named);
            return;
        }
    }
    // Parts of a name: a guess, which only its asker may turn into an SMS.
    const qsizetype end = ends.empty() ? 0 : ends.front();
    const std::vector<Choice> guesses =
        end == 0 ? std::vector<Choice> {} : choicesFor(end, book.search(words.first(end)));
    if (guesses.empty()) {
        say(message.chatId, MessagePhrases::unknownName(words));
    } else {
        ask(message, MessagePhrases::askWhom(words.first(end), static_cast<int>(guesses.size())),
            guesses);
    }
}

bool SmsOrders::answer(const ChatMessage &message)
{
    if (message.replyTo == 0) {
        return false;
    }
    const auto shown = m_parts.notices.shownBy(message.chatId, message.replyTo);
    if (!shown) {
        return false;
    }
    if (!shown->answerable || shown->remote.isEmpty()) {
        say(message.chatId, MessagePhrases::cannotAnswer(shown->remote));
        return true;
    }
    const Result<PhoneNumber> number = PhoneNumber::parse(shown->remote, m_parts.settings.region());
    if (!number) {
        refuse(message.chatId, number.error(), shown->remote);
        return true;
    }
    m_parts.look.countAnswer(message.chatId);
    answer(message, *number);
    return true;
}

void SmsOrders::answer(const ChatMessage &message, const PhoneNumber &number)
{
    order(message, {m_parts.contacts.nameOf(number.text()), number, message.text.trimmed()});
}

void SmsOrders::order(const ChatMessage &message, const Choice &choice)
{
    const QString to = choice.name.isEmpty() ? choice.number.display() : choice.name;
    if (choice.text.isEmpty()) {
        draft(message.chatId, choice.number, message.messageId);
        return;
    }
    const MessageAge age = ageOf(message, m_parts.clock);
    if (isOlder(age, LateAfter)) {
        m_parts.questions.ask(
            message.chatId, MessagePhrases::askLate(to, choice.text, age),
            {{MessagePhrases::sendButton(),
              SendText {choice.number, choice.text, message.messageId}, ChatButton::Style::Success},
             {ChatPhrases::forget(), Forget {}}},
            QuestionIsGoodFor);
        return;
    }
    if (isDouble(message, choice)) {
        say(message.chatId, MessagePhrases::alreadySending(to));
        return;
    }
    if (isOlder(age, SomewhatLate)) {
        say(message.chatId, MessagePhrases::sentLate(to, *age));
    }
    send(message.chatId, {choice.number, choice.text, message.messageId});
}

void SmsOrders::ask(const ChatMessage &message, const HtmlText &question,
                    const std::vector<Choice> &choices)
{
    std::vector<ChatQuestions::Option> options;
    for (const Choice &choice : choices) {
        if (!choice.text.isEmpty() && options.size() < MostChoices) {
            options.push_back({MessagePhrases::sendToButton(
                                   choice.name, NumberWords::withKind(choice.number, choice.kind)),
                               SendText {choice.number, choice.text, message.messageId}});
        }
    }
    if (options.empty()) {
        const bool named = !choices.empty();
        say(message.chatId,
            named ? MessagePhrases::noText(choices.front().name) : MessagePhrases::noArgument());
        return;
    }
    options.push_back({ChatPhrases::cancel(), Forget {}});
    m_parts.questions.ask(message.chatId, question, options, QuestionIsGoodFor);
}

bool SmsOrders::maySend(qint64 chatId, const SendText &wish)
{
    constexpr std::chrono::seconds unusualIsGoodFor = 60s;
    if (m_parts.guard == nullptr) {
        return true;
    }
    const int parts = std::max(1, static_cast<int>(MessageSender::measure(wish.text).parts));
    const SpendingJudgement judged = m_parts.guard->judgeSms(wish.to, parts);
    const QString who = Phrases::party(m_parts.contacts.nameOf(wish.to.text()), wish.to.text());
    if (judged.verdict == SpendingJudgement::Verdict::Refuse) {
        say(chatId, LimitPhrases::refused(judged, who));
        return false;
    }
    const std::chrono::milliseconds now = m_parts.clock.steady();
    const bool isMany = judged.reason == SpendingReason::ManySms;
    if (isMany && wish.evenIfUnusual) {
        m_many.allow(chatId, now);
    }
    if (judged.verdict == SpendingJudgement::Verdict::Allow || wish.evenIfUnusual
        || (isMany && m_many.isAllowed(chatId, now))) {
        return true;
    }
    SendText meant = wish;
    meant.evenIfUnusual = true;
    m_parts.questions.ask(chatId, LimitPhrases::ask(judged, who),
                          {{LimitPhrases::sendAnyway(), meant, ChatButton::Style::Danger},
                           {ChatPhrases::cancel(), Forget {}}},
                          unusualIsGoodFor);
    return false;
}

QString SmsOrders::send(qint64 chatId, const SendText &wish)
{
    if (!maySend(chatId, wish)) {
        return {};
    }
    const MessageOrder order {chatId, wish.orderMessage, m_parts.outbox.botId()};
    const Result<MessageRecord> queued = m_parts.desk.send(wish.to, wish.text, order);
    if (queued) {
        note(u"send-sms"_s, wish.to);
        return MessagePhrases::willBeSent(); // its own live message says the rest
    }
    if (queued.error().code == ErrorCode::Conflict) {
        const Result<MessageRecord> first = m_parts.desk.store().ordered(order);
        const bool isRepeated =
            first && first->remote == wish.to.text() && first->text == wish.text;
        if (!isRepeated && order.messageId > 0) {
            say(chatId, MessagePhrases::orderedBefore(wish.to.display()));
        }
        return MessagePhrases::notAnyMore(); // the server repeated an order that was carried out
    }
    say(chatId, MessagePhrases::notQueued(Phrases::error(queued.error())));
    return {};
}

void SmsOrders::askLate(qint64 chatId, const SendText &wish)
{
    const QString name = m_parts.contacts.nameOf(wish.to.text());
    m_parts.questions.ask(
        chatId, MessagePhrases::askLateTap(name.isEmpty() ? wish.to.display() : name, wish.text),
        {{MessagePhrases::sendButton(), wish, ChatButton::Style::Success},
         {ChatPhrases::forget(), Forget {}}},
        QuestionIsGoodFor);
}

bool SmsOrders::maySendAgain(qint64 chatId, const MessageRecord &message)
{
    const Result<PhoneNumber> number = numberOf(message);
    if (m_parts.guard == nullptr || !number) {
        return true;
    }
    const SpendingJudgement judged = m_parts.guard->judgeSms(*number, std::max(1, message.parts));
    if (judged.verdict != SpendingJudgement::Verdict::Refuse) {
        return true; // whether he means such a number he was asked before
    }
    say(chatId,
        LimitPhrases::refused(
            judged, Phrases::party(m_parts.contacts.nameOf(message.remote), message.remote)));
    return false;
}

void SmsOrders::refuse(qint64 chatId, const Error &error, const QString &number)
{
    say(chatId,
        error.code == ErrorCode::EmergencyNumber
            ? MessagePhrases::emergency(number)
            : MessagePhrases::notQueued(Phrases::error(error)));
}

void SmsOrders::say(qint64 chatId, const HtmlText &text)
{
    m_parts.outbox.retire(m_parts.outbox.post(chatId, ChatContent {text, {}, false, 0}));
}

} // namespace vp
