// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatmessage.h"
#include "service/onetimecode.h"
#include "store/habitstore.h"
#include "store/receivedstore.h"
#include "telephony/message.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>
#include <utility>

namespace vp {

class ChatLanguage;
class ContactsLoader;
class Database;
class OwnerRegistry;
class Settings;

/** What a button below an SMS in a chat does; the button's data names the SMS and this. */
enum class MessageAct : std::uint8_t {
    Retry,
    Drop,
    Answer, ///< one of the quick answers
    Call,
    More,
    Back,
    AddContact,
    Block,
    Unblock,
    DeleteHere,
    Mute,
    Unmute,
};

/** A tap on such a button. */
struct MessageButton
{
    qint64 messageId = 0;
    MessageAct act = MessageAct::More;
    int answer = 0; ///< which quick answer
    QString mark {}; ///< of its text, @see textMark(); empty = shown before there were marks
    [[nodiscard]] QString data() const;
    /** An order has the number of the chat message that asked for it; a tap has none, and the same
     * answer is given once to one SMS. Never that of a chat message, which are positive. */
    [[nodiscard]] qint64 order() const;
    /** @p data is hostile; none = no button below an SMS. */
    [[nodiscard]] static std::optional<MessageButton> read(const QString &data);
};

/** One chat's copy of an SMS, or of a piece of it. */
struct MessageCopy
{
    qint64 chatId = 0;
    int piece = 0;
    bool repeated = false; ///< it may have been shown before
};

/** What the looks are made of; all of it outlives them. */
struct MessageLookParts
{
    Database &database;
    const Settings &settings;
    const OwnerRegistry &owners;
    const ContactsLoader &contacts;
    /** Whether the owner's own list stops calls of this number; empty = never. */
    std::function<bool(const QString &number)> isBlocked {};
    const ChatLanguage *language = nullptr; ///< null = the program's own, to everybody
};

/** How SMS look in each chat: words, buttons, and what that chat is used to. */
class MessageLook
{
public:
    explicit MessageLook(const MessageLookParts &parts);

    [[nodiscard]] ChatContent of(const MessageRecord &message, const MessageCopy &copy) const;
    /** What this chat sees instead of an SMS that only owners may read. */
    [[nodiscard]] ChatContent hidden(qint64 chatId) const;
    /** The contact's name, or what stands for it. */
    [[nodiscard]] QString nameOf(const MessageRecord &message) const;
    /** A code that is shown to be copied, and soon deleted. Those of people that the owner knows
     * are theirs, and stay. */
    [[nodiscard]] std::optional<OneTimeCode> codeIn(const MessageRecord &message) const;
    [[nodiscard]] QStringList quickAnswers() const;
    /** What this button has promised to send; empty = the answers are others by now. */
    [[nodiscard]] QString answerOf(const MessageButton &button) const;
    /** The quick answer that was given from another chat; the first one counts. */
    [[nodiscard]] QString answeredElsewhere(const MessageRecord &message, qint64 chatId) const;
    /** Reactions instead of a message for each SMS that goes out. */
    [[nodiscard]] bool isCompact() const;

    [[nodiscard]] bool isMuted(qint64 chatId, const QString &sender) const;
    void setMuted(qint64 chatId, const QString &sender, bool muted);
    /** SMS are answered by a reply there: after some of those nobody needs the hint. */
    void countAnswer(qint64 chatId);
    /** Whether the second page of buttons is open below this copy; until the next start. */
    void setOpen(qint64 messageId, qint64 chatId, bool open);

private:
    [[nodiscard]] ChatContent incoming(const MessageRecord &message, const MessageCopy &copy) const;
    [[nodiscard]] ChatContent outgoing(const MessageRecord &message, const MessageCopy &copy) const;
    [[nodiscard]] ChatKeyboard buttons(const MessageRecord &message, qint64 chatId) const;
    [[nodiscard]] ChatKeyboard moreButtons(const MessageRecord &message, qint64 chatId) const;
    [[nodiscard]] ChatUpload attachment(const MessageRecord &message) const;
    [[nodiscard]] bool isOwner(qint64 chatId) const;
    [[nodiscard]] bool isBlocked(const MessageRecord &message) const;

    MessageLookParts m_parts;
    HabitStore m_habits;
    ReceivedStore m_received;
    QSet<std::pair<qint64, QString>> m_muted;
    QHash<qint64, int> m_answers;
    QSet<std::pair<qint64, qint64>> m_open; ///< message and chat; bounded
};

} // namespace vp
