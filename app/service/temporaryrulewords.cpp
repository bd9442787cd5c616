// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TemporaryRuleDesk that reads what was typed.
#include "chat/messageage.h"
#include "chat/ownerregistry.h"
#include "service/chatphrases.h"
#include "service/chatprompts.h"
#include "service/contactsloader.h"
#include "service/ownphones.h"
#include "service/phrases.h"
#include "service/ruledesk.h"
#include "service/spendingguard.h"
#include "service/temporaryruledesk.h"
#include "service/temporaryrulephrases.h"
#include "settings/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::seconds GoodFor = 10min;
constexpr std::size_t MostChoices = 8;

using Kind = TemporaryRuleWish::Kind;
using Step = TemporaryRuleWish::Step;
using Option = ChatQuestions::Option;
using Words = TemporaryRulePhrases;

} // namespace

void TemporaryRuleDesk::forward(const ChatMessage &message, const QString &words)
{
    const qint64 chatId = message.chatId;
    if (words.isEmpty()) {
        show(chatId, Kind::Forward);
        return;
    }
    if (isOffWord(words)) {
        say(chatId, HtmlText::escaped(end({chatId, message.senderName}, Kind::Forward)));
        return;
    }
    // A time counts from when it was written: "18:00" must not become tomorrow's.
    const QDateTime written = writtenAt(message, m_parts.clock);
    const UntilWords until = splitUntil(words, written);
    if (until.problem != UntilWords::Problem::None) {
        say(chatId, Words::badUntil(until));
        return;
    }
    if (until.at && *until.at <= m_parts.clock.wall()) {
        UntilWords over = until;
        over.problem = UntilWords::Problem::Over;
        say(chatId, Words::badUntil(over));
        return;
    }
    if (until.what.isEmpty()) {
        askWhich(chatId, {}, until.at);
        return;
    }
    const QString rule = ruleOf(chatId, until.what, until.at);
    if (rule.isEmpty()) {
        return;
    }
    const TemporaryRuleWish wish {Kind::Forward, until.at ? Step::Set : Step::AskHowLong, rule,
                                  until.at};
    const ChatQuestions::Answered question {Forget {}, 0, {}, chatId};
    if (!mayForward(question, wish)) {
        return;
    }
    if (until.at) {
        sayUnlessDone(chatId, set({chatId, message.senderName}, wish));
    } else {
        askHowLong(question, wish);
    }
}

UntilWords TemporaryRuleDesk::endOfWords(const ChatMessage &message, const QString &words) const
{
    const QDateTime written = writtenAt(message, m_parts.clock);
    UntilWords until = readUntil(words, written);
    if (until.at && *until.at <= m_parts.clock.wall()) {
        until.problem = UntilWords::Problem::Over;
    }
    return until;
}

void TemporaryRuleDesk::disturb(const ChatMessage &message, const QString &words)
{
    const qint64 chatId = message.chatId;
    if (words.isEmpty()) {
        show(chatId, Kind::Disturb);
        return;
    }
    if (isOffWord(words)) {
        say(chatId, HtmlText::escaped(end({chatId, message.senderName}, Kind::Disturb)));
        return;
    }
    const UntilWords until = endOfWords(message, words);
    if (until.problem != UntilWords::Problem::None) {
        say(chatId, Words::badUntil(until));
        return;
    }
    sayUnlessDone(chatId,
                  set({chatId, message.senderName}, {Kind::Disturb, Step::Set, {}, until.at}));
}

QString TemporaryRuleDesk::ruleOf(qint64 chatId, const QString &words,
                                  const std::optional<QDateTime> &until)
{
    if (words.compare(TemporaryRuleWish::masterWord(), Qt::CaseInsensitive) == 0) {
        return TemporaryRuleWish::masterWord();
    }
    QString rule;
    if (const auto phone = ownPhoneNamed(m_parts.settings, words)) {
        rule = phone->number.text();
    } else if (const Result<PhoneNumber> number = m_parts.planner.parse(words)) {
        rule = number->text();
    } else if (number.error().code == ErrorCode::EmergencyNumber
               || number.error().code == ErrorCode::ServiceCode) {
        say(chatId, HtmlText::escaped(Phrases::error(number.error())));
        return {};
    } else {
        const std::vector<const Contact *> named = m_parts.contacts.book().named(words);
        if (named.size() != 1 || named.front()->numbers.size() != 1) {
            askWhich(chatId, words, until);
            return {};
        }
        rule = named.front()->numbers.front().text();
    }
    const std::optional<PhoneNumber> &line = m_parts.rules.rules().rules().line;
    if (line && rule == line->text()) {
        say(chatId, Words::ownLine());
        return {};
    }
    return rule;
}

/** Of contacts called so; without words of his own phones. */
void TemporaryRuleDesk::askWhich(qint64 chatId, const QString &words,
                                 const std::optional<QDateTime> &until)
{
    std::vector<Option> options;
    const auto offer = [&](const QString &label, const QString &rule) {
        if (options.size() < MostChoices) {
            options.push_back(
                {label,
                 TemporaryRuleWish {Kind::Forward, until ? Step::Set : Step::AskHowLong, rule,
                                    until}});
        }
    };
    if (words.isEmpty()) {
        for (const OwnPhone &phone : ownPhones(m_parts.settings)) {
            offer(phone.text(), phone.number.text());
        }
    }
    const AddressBook &book = m_parts.contacts.book();
    for (const Contact *contact :
         words.isEmpty() ? std::vector<const Contact *> {} : book.named(words)) {
        for (const PhoneNumber &number : contact->numbers) {
            offer(OwnPhone {contact->name, number}.text(), number.text());
        }
    }
    if (options.empty()) {
        say(chatId,
            words.isEmpty() ? Words::askPhone()
                            : Words::unknownPhone(words, book.nearestName(words)));
        return;
    }
    options.push_back({ChatPhrases::cancel(), Forget {}});
    m_parts.questions.ask(chatId, words.isEmpty() ? Words::askPhone() : Words::askWhich(words),
                          options, GoodFor);
}

bool TemporaryRuleDesk::mayForward(const ChatQuestions::Answered &question,
                                   const TemporaryRuleWish &wish)
{
    if (wish.kind != Kind::Forward || wish.evenIfUnusual || mayForwardTo(wish.rule)) {
        return true;
    }
    TemporaryRuleWish anyway = wish;
    anyway.evenIfUnusual = true;
    m_parts.questions.askAgain(question, Words::askUnusual(Phrases::number(wish.rule)),
                               {{Words::anywayButton(), anyway, ChatButton::Style::Danger},
                                {ChatPhrases::cancel(), Forget {}}},
                               GoodFor);
    return false;
}

bool TemporaryRuleDesk::mayForwardTo(const QString &rule) const
{
    const Result<PhoneNumber> number = m_parts.planner.parse(rule);
    return m_parts.guard == nullptr || !number
        || m_parts.guard->judgeForward(*number).verdict == SpendingJudgement::Verdict::Allow;
}

void TemporaryRuleDesk::askUntil(qint64 chatId, const TemporaryRuleWish &wish)
{
    PromptQuestion question;
    question.chatId = chatId;
    question.text = Words::askTypedUntil();
    question.placeholder = Words::typedUntilHint();
    question.kind = PromptKind::Until;
    question.payload = wish.kind == Kind::Forward ? wish.rule : QString();
    m_parts.prompts.ask(question);
}

bool TemporaryRuleDesk::takeUntil(const ChatMessage &answer, const QString &payload)
{
    // The right to answer may have gone since the question.
    const std::vector<qint64> &owners = m_parts.owners.owners();
    const bool may = std::ranges::find(owners, answer.senderId) != owners.end()
        || std::ranges::find(owners, answer.chatId) != owners.end();
    if (!may) {
        return true;
    }
    const UntilWords until = endOfWords(answer, answer.text);
    if (until.problem != UntilWords::Problem::None) {
        say(answer.chatId, Words::badUntil(until));
        return false;
    }
    sayUnlessDone(
        answer.chatId,
        set({answer.chatId, answer.senderName},
            {payload.isEmpty() ? Kind::Disturb : Kind::Forward, Step::Set, payload, until.at}));
    return true;
}

} // namespace vp
