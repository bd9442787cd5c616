// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"
#include "base/clock.h"
#include "chat/chatmessage.h"
#include "chat/commandparser.h"
#include "chat/outbox.h"
#include "service/chatquestions.h"
#include "service/manyallowed.h"
#include "telephony/message.h"

#include <optional>
#include <vector>

namespace vp {

struct SpendingJudgement;
class ChatPrompts;
class ContactsLoader;
class MessageDesk;
class MessageLook;
class MessageNotices;
class Settings;
class SpendingGuard;

/** What the orders are carried out with; everything outlives it. */
struct SmsOrdersParts
{
    MessageDesk &desk;
    MessageNotices &notices;
    MessageLook &look;
    Outbox &outbox;
    ChatQuestions &questions;
    ChatPrompts &prompts;
    const ContactsLoader &contacts;
    const Settings &settings;
    Clock &clock;
    SpendingGuard *guard = nullptr; ///< null = no limits
    /** Told whom an order has reached, for the audit log: a plain reply does not say it. */
    std::function<void(const QString &what, const PhoneNumber &to)> note {};
};

/** Turns what an owner writes into an SMS, or into a question. A guess is never sent, and nothing
 * older than ten minutes without asking. */
class SmsOrders
{
public:
    explicit SmsOrders(const SmsOrdersParts &parts);
    SmsOrders(const SmsOrders &) = delete;
    SmsOrders &operator=(const SmsOrders &) = delete;
    /** /sms */
    void run(const ChatMessage &message, const SmsCommand &command);
    /** A reply to the chat message of an SMS goes to its number; false when it replies to none. */
    bool answer(const ChatMessage &message);
    /** A reply to a chat message about this number is an SMS to it. */
    void answer(const ChatMessage &message, const PhoneNumber &number);
    /** Asks for the text of an SMS to @p number, as a button "SMS" wants it; the reply sends it. */
    void draft(qint64 chatId, const PhoneNumber &number, qint64 about = 0);
    /** A button of a question of ours was pressed; gives the toast. */
    QString send(qint64 chatId, const SendText &wish);
    /** Whether @p wish, of a tap of which nobody knows how old it is, is still meant. */
    void askLate(qint64 chatId, const SendText &wish);
    /** What could not be sent is sent again: within the limits, which it did not count for. Says
     * why not. */
    [[nodiscard]] bool maySendAgain(qint64 chatId, const MessageRecord &message);
    void say(qint64 chatId, const HtmlText &text);
    /** An order was edited in the chat: what has not gone out yet gets the new text. */
    void edited(const ChatMessage &message, const Command &command);
    [[nodiscard]] Result<PhoneNumber> numberOf(const MessageRecord &message) const;

private:
    struct Choice
    {
        QString name;
        PhoneNumber number;
        QString text;
        NumberKind kind = NumberKind::Unknown;
        bool operator==(const Choice &) const = default;
    };
    /** Just now, in the same chat. */
    struct LastOrder
    {
        qint64 chatId = 0;
        qint64 orderMessage = 0;
        PhoneNumber to;
        QString text;
        std::chrono::milliseconds at {0}; ///< steady time
    };
    void byName(const ChatMessage &message, const QString &words);
    void order(const ChatMessage &message, const Choice &choice);
    void ask(const ChatMessage &message, const HtmlText &question,
             const std::vector<Choice> &choices);
    [[nodiscard]] bool isKnown(const PhoneNumber &number) const;
    [[nodiscard]] bool isDouble(const ChatMessage &message, const Choice &choice);
    [[nodiscard]] QString newTextOf(const Command &command, const PhoneNumber &to) const;
    [[nodiscard]] bool maySend(qint64 chatId, const SendText &wish);
    [[nodiscard]] std::optional<SpendingJudgement>
    judgeMore(const PhoneNumber &to, const QString &before, const QString &now) const;
    void note(const QString &what, const PhoneNumber &to) const;
    void refuse(qint64 chatId, const Error &error, const QString &number);

    SmsOrdersParts m_parts;
    LastOrder m_last;
    ManyAllowed m_many;
};

} // namespace vp
