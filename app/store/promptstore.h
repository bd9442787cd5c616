// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace vp {

class Database;

/** What a message asks for that wants a reply. Stored: append only, and never reuse a number. */
enum class PromptKind : std::uint8_t {
    Nothing = 0, ///< of a newer version, or a damaged file
    SmsText = 1, ///< the text of an SMS; the payload is its number
    SmsRecipient = 2, ///< number or name and text of an SMS
    PhoneToRing = 3, ///< a phone for the caller who rings; the payload names the call
    ContactName = 4, ///< of a new contact; the payload is his number
    CallRecipient = 5, ///< whom to call, number or name
    UssdReply = 20, ///< an answer to the operator's menu; the payload names the dialogue
    BalanceCode = 21, ///< the code that asks for the balance
    SettingText = 30, ///< the text of a setting; the payload is its code
    OwnPhone = 31, ///< one of A's phones; the payload is the key of the one that gets a name
    RawCommand = 32, ///< something to say to the modem
    Until = 33, ///< when forwarding (to the payload), or do not disturb, ends
    BlockEntry = 34, ///< whom to block
};
inline constexpr PromptKind LastPromptKind = PromptKind::BlockEntry;

/** A message that asks for a reply. */
struct ChatPrompt
{
    qint64 id = 0; ///< 0 = not stored yet
    qint64 chatId = 0;
    qint64 messageId = 0; ///< 0 = not known yet
    PromptKind kind = PromptKind::Nothing;
    QString payload {}; ///< what the asker needs to know again, in his own words
    QDateTime until {}; ///< UTC
    bool answered = false;
    bool operator==(const ChatPrompt &) const = default;
};

/** Prompts, which outlive a restart. Errors: Storage. */
class PromptStore
{
public:
    /** @p bot = who asks: ids of messages mean nothing to another one. */
    PromptStore(Database &database, qint64 bot);
    /** Adds one, which gives it its id, or replaces it. */
    Result<qint64> save(const ChatPrompt &prompt);
    Result<> remove(qint64 id);
    /** In the order in which they were asked. */
    [[nodiscard]] Result<std::vector<ChatPrompt>> all() const;
    /** What another bot asked is forgotten. */
    Result<> forgetOthers();

private:
    Database &m_database;
    qint64 m_bot;
};

} // namespace vp
