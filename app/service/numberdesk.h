// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatmessage.h"
#include "service/callplanner.h"
#include "service/chatprompts.h"
#include "service/chatquestions.h"
#include "service/numberwish.h"
#include "store/callbuttonstore.h"

#include <functional>

namespace vp {

class BlocksDesk;
class CallMessages;
class ContactsDesk;
class ContactsLoader;
class NumberMentions;
class OwnerRegistry;
class SpendingGuard;

/** What the desk works with; everything outlives it. */
struct NumberDeskParts
{
    Outbox &outbox;
    ChatQuestions &questions;
    const OwnerRegistry &owners;
    const ContactsLoader &contacts;
    const CallPlanner &planner;
    ContactsDesk &contactsDesk;
    BlocksDesk &blocks;
    ChatPrompts &prompts;
    CallMessages &messages;
    SpendingGuard *guard = nullptr; ///< null = no limits
    std::function<void(qint64 chatId, const PhoneNumber &number)> askText {}; ///< of an SMS
    NumberMentions *mentions = nullptr; ///< null = replies are not understood
};

/** A number in the chat, sent as text or shared as a contact: what is to be done with it. */
class NumberDesk
{
public:
    explicit NumberDesk(NumberDeskParts parts);
    NumberDesk(const NumberDesk &) = delete;
    NumberDesk &operator=(const NumberDesk &) = delete;

    /** Asks what @p message, which named the plan's number, is to lead to. */
    void offer(const ChatMessage &message, const CallPlan &plan);
    /** The number of a contact that was shared, in full where that can be told. */
    [[nodiscard]] static QString numberOf(const ChatContact &contact);
    /** Keeps a number as a contact: asks for his name, or for his group when the name is known. */
    void save(qint64 chatId, const PhoneNumber &number, const QString &name);
    /** Asks which phone is to ring for the caller of @p call; the reply lets it. */
    void askPhone(qint64 chatId, const ToldCall &call);
    /** A button of a question of ours; the question is settled. Gives the toast. */
    [[nodiscard]] QString answer(const NumberWish &wish, const ChatQuestions::Answered &question);

private:
    [[nodiscard]] ChatPrompts::Taken phoneTyped(const ChatMessage &answer,
                                                const ChatPrompt &prompt);
    [[nodiscard]] ChatPrompts::Taken nameTyped(const ChatMessage &answer, const ChatPrompt &prompt);
    void say(qint64 chatId, const HtmlText &text);
    [[nodiscard]] std::vector<ChatQuestions::Option> groupsFor(const NumberWish &wish) const;

    NumberDeskParts m_parts;
};

} // namespace vp
