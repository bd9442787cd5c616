// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/numberdesk.h"

#include "chat/ownerregistry.h"
#include "service/askphrases.h"
#include "service/blockphrases.h"
#include "service/blocksdesk.h"
#include "service/callmessages.h"
#include "service/callphrases.h"
#include "service/chatphrases.h"
#include "service/contactsdesk.h"
#include "service/contactsloader.h"
#include "service/limitphrases.h"
#include "service/numbermentions.h"
#include "service/phrases.h"
#include "service/spendingguard.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::chrono::seconds OfferIsGoodFor = 10min;
constexpr std::chrono::seconds PhoneIsGoodFor = 3min;
constexpr std::size_t MostGroups = 8;
using Step = NumberWish::Step;
using Style = ChatButton::Style;

} // namespace

NumberDesk::NumberDesk(NumberDeskParts parts)
    : m_parts(std::move(parts))
{
    m_parts.prompts.setTaker(PromptKind::PhoneToRing,
                             [this](const ChatMessage &answer, const ChatPrompt &prompt) {
                                 return phoneTyped(answer, prompt);
                             });
    m_parts.prompts.setTaker(PromptKind::ContactName,
                             [this](const ChatMessage &answer, const ChatPrompt &prompt) {
                                 return nameTyped(answer, prompt);
                             });
}

void NumberDesk::say(qint64 chatId, const HtmlText &text)
{
    m_parts.outbox.retire(m_parts.outbox.post(chatId, ChatContent {text, {}, false, 0}));
}

void NumberDesk::askPhone(qint64 chatId, const ToldCall &call)
{
    m_parts.prompts.ask({chatId,
                         HtmlText::escaped(AskPhrases::typeNumber()),
                         {},
                         PromptKind::PhoneToRing,
                         QString::number(call.id),
                         PhoneIsGoodFor});
}

ChatPrompts::Taken NumberDesk::phoneTyped(const ChatMessage &answer, const ChatPrompt &prompt)
{
    const Result<PhoneNumber> phone = m_parts.planner.parse(answer.text);
    if (!phone) {
        say(answer.chatId, HtmlText::escaped(Phrases::error(phone.error())));
        return ChatPrompts::Taken::AskAgain;
    }
    if (m_parts.guard != nullptr) {
        const SpendingJudgement judged = m_parts.guard->judgeForward(*phone);
        if (judged.verdict != SpendingJudgement::Verdict::Allow) {
            say(answer.chatId, LimitPhrases::refused(judged, phone->display()));
            return ChatPrompts::Taken::AskAgain;
        }
    }
    say(answer.chatId,
        HtmlText::escaped(m_parts.messages.ring(prompt.payload.toUInt(), *phone, answer)));
    return ChatPrompts::Taken::Done;
}

ChatPrompts::Taken NumberDesk::nameTyped(const ChatMessage &answer, const ChatPrompt &prompt)
{
    constexpr qsizetype longest = 100;
    const QString name = answer.text.simplified().left(longest);
    const Result<PhoneNumber> number = m_parts.planner.parse(prompt.payload);
    if (name.isEmpty() || !number) {
        return ChatPrompts::Taken::AskAgain;
    }
    save(answer.chatId, *number, name);
    return ChatPrompts::Taken::Done;
}

QString NumberDesk::numberOf(const ChatContact &contact)
{
    const bool isWhole = contact.number.startsWith(u'+') || contact.number.startsWith("00"_L1);
    return contact.isUser && !isWhole ? QString(u'+' % contact.number) : contact.number;
}

void NumberDesk::offer(const ChatMessage &message, const CallPlan &plan)
{
    const std::optional<GuestRights> guest = m_parts.owners.rightsOf(message.senderId);
    const bool isKnown = !plan.remoteName.isEmpty();
    const QString shared = message.contact.name;
    std::vector<ChatQuestions::Option> options {
        {ChatPhrases::call(), PlaceCall {plan}, Style::Success}};
    if (m_parts.askText && guest.value_or(GuestRights::CallsAndSms) == GuestRights::CallsAndSms) {
        options.push_back({CallPhrases::smsButton(), NumberWish {Step::WriteSms, plan.remote},
                           Style::Plain, true});
    }
    if (!guest && !isKnown) {
        options.push_back(
            {CallPhrases::addContactButton(), NumberWish {Step::Save, plan.remote, shared}});
        options.push_back({BlockPhrases::blockButton(), NumberWish {Step::Block, plan.remote},
                           Style::Danger, true});
    }
    options.push_back({ChatPhrases::cancel(), Forget {}});
    CallPlan shown = plan;
    shown.remoteName = isKnown ? plan.remoteName : shared;
    const OutboxTicket ticket =
        m_parts.questions.ask(message.chatId, ChatPhrases::askCall(shown), options, OfferIsGoodFor);
    if (m_parts.mentions != nullptr) {
        m_parts.mentions->about(ticket, plan.remote.text());
    }
}

void NumberDesk::save(qint64 chatId, const PhoneNumber &number, const QString &name)
{
    if (!name.isEmpty()) {
        const NumberWish wish {Step::Save, number, name};
        m_parts.questions.ask(chatId, CallPhrases::askGroup(name, number.text()), groupsFor(wish),
                              OfferIsGoodFor);
    } else {
        m_parts.prompts.ask({chatId,
                             HtmlText::escaped(CallPhrases::askName(number.text())),
                             {},
                             PromptKind::ContactName,
                             number.text()});
    }
}

std::vector<ChatQuestions::Option> NumberDesk::groupsFor(const NumberWish &wish) const
{
    std::vector<ChatQuestions::Option> options;
    QStringList names;
    for (const ContactGroup &group : m_parts.contacts.book().groups()) {
        names.append(group.name);
    }
    if (names.isEmpty()) {
        names.append(CallPhrases::firstGroup());
    }
    for (const QString &name : names.first(std::min<qsizetype>(names.size(), MostGroups))) {
        options.push_back({CallPhrases::groupButton(name),
                           NumberWish {Step::SaveInto, wish.number, wish.name, name}});
    }
    options.push_back({ChatPhrases::cancel(), Forget {}});
    return options;
}

QString NumberDesk::answer(const NumberWish &wish, const ChatQuestions::Answered &question)
{
    const qint64 chatId = question.chatId;
    switch (wish.step) {
    case Step::WriteSms:
        m_parts.questions.close(question, {});
        if (m_parts.askText) {
            m_parts.askText(chatId, wish.number);
        }
        return {};
    case Step::Save:
        if (wish.name.isEmpty()) {
            m_parts.questions.close(question, {});
            save(chatId, wish.number, {});
        } else {
            m_parts.questions.askAgain(question,
                                       CallPhrases::askGroup(wish.name, wish.number.text()),
                                       groupsFor(wish), OfferIsGoodFor);
        }
        return {};
    case Step::SaveInto:
        m_parts.questions.close(question, {});
        m_parts.contactsDesk.addCard(chatId, wish.group, {wish.name, {wish.number}});
        return CallPhrases::savedInto(wish.group);
    case Step::Block:
        m_parts.questions.close(question, {});
        m_parts.blocks.block(chatId, wish.number.text());
        return {};
    }
    return {};
}

} // namespace vp
