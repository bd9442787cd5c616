// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blocklist/blockentry.h"
#include "chat/commandparser.h"
#include "chat/outbox.h"
#include "service/blockphrases.h"
#include "service/chatquestions.h"

#include <optional>
#include <vector>

namespace vp {

class BlocklistDesk;
class CallRules;
class ChatPrompts;
class ContactsLoader;
class Settings;

/** What the desk works with; everything outlives it. */
struct BlocksDeskParts
{
    Outbox &outbox;
    ChatQuestions &questions;
    BlocklistDesk &lists;
    const CallRules &rules;
    const ContactsLoader &contacts;
    Clock &clock;
    Settings &settings;
    ChatPrompts &prompts;
};

/** Own block and allow entries and the shared lists in the chat: /block, /allow and their buttons.
 * Only for owners: whoever calls has checked that. */
class BlocksDesk
{
public:
    explicit BlocksDesk(const BlocksDeskParts &parts);

    void run(qint64 chatId, const BlockCommand &command);
    void showSharedLists(qint64 chatId);
    /** A button on the message of a call of @p number. */
    void block(qint64 chatId, const QString &number);
    /** The same: what stopped this caller is to stop him no more. */
    void letThrough(qint64 chatId, const QString &number);
    /** A button of a question was tapped, which gets its new text; gives the toast. */
    [[nodiscard]] QString answer(const BlockWish &wish, const ChatQuestions::Answered &question);
    /** A button that says all by itself, and so works after a restart; none = not one of ours. */
    [[nodiscard]] std::optional<QString> tapped(const ChatTap &tap);

private:
    /** What a message is to show. */
    struct Page
    {
        HtmlText text;
        std::vector<ChatQuestions::Option> options {};
    };
    [[nodiscard]] Page pageOf(const BlockWish &wish, qint64 chatId, QString &toast);
    void ask(qint64 chatId);
    [[nodiscard]] Page switchList(const QString &key, bool on, QString &toast);
    [[nodiscard]] static std::optional<ChatKeyboard> lastingButtons(const Page &page);
    void present(const ChatQuestions::Answered &question, const Page &page);
    [[nodiscard]] Page page(int number) const;
    [[nodiscard]] Page sharedLists() const;
    [[nodiscard]] Page askExport() const;
    /** Sends the list as a file; gives the toast. */
    [[nodiscard]] QString sendList(qint64 chatId, bool salted);
    [[nodiscard]] Page add(const QStringList &entries, bool allow, const QString &note);
    [[nodiscard]] Page remove(const std::vector<qint64> &ids);
    [[nodiscard]] Page restore(const std::vector<qint64> &ids);
    [[nodiscard]] Page addOfContact(const BlockCommand &command, const Error &error);
    [[nodiscard]] std::vector<BlockEntry> entriesOf(const std::vector<qint64> &ids) const;
    [[nodiscard]] std::optional<BlockHit> whatAllows(const BlockEntry &entry) const;
    void show(qint64 chatId, const Page &page);

    BlocksDeskParts m_parts;
};

} // namespace vp
