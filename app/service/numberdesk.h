// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatmessage.h"
#include "service/callplanner.h"
#include "service/chatquestions.h"
#include "service/numberwish.h"

#include <functional>

namespace vp {

class BlocksDesk;
class ContactsDesk;
class ContactsLoader;
class OwnerRegistry;

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
    /** Asks for a text, or for a contact's name, that is answered by a reply; null = cannot. */
    std::function<void(qint64 chatId, const PhoneNumber &number)> askText {};
    std::function<void(qint64 chatId, const PhoneNumber &number)> askName {};
};

/** A number in the chat, sent as text or shared as a contact: what is to be done with it. */
class NumberDesk
{
public:
    explicit NumberDesk(NumberDeskParts parts);

    /** Asks what @p message, which named the plan's number, is to lead to. */
    void offer(const ChatMessage &message, const CallPlan &plan);
    /** The number of a contact that was shared, in full where that can be told. */
    [[nodiscard]] static QString numberOf(const ChatContact &contact);
    /** Keeps a number as a contact: asks for his name, or for his group when the name is known. */
    void save(qint64 chatId, const PhoneNumber &number, const QString &name);
    /** A button of a question of ours; the question is settled. Gives the toast. */
    [[nodiscard]] QString answer(const NumberWish &wish, const ChatQuestions::Answered &question);

private:
    [[nodiscard]] std::vector<ChatQuestions::Option> groupsFor(const NumberWish &wish) const;

    NumberDeskParts m_parts;
};

} // namespace vp
