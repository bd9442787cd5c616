// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/htmltext.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace vp {

/** A file that came with a message; its name and kind are what the sender says. */
struct ChatDocument
{
    QString fileId; ///< for ChatTransport::download(); empty = there is none
    QString name;
    qint64 size = 0; ///< 0 = not told
    bool operator==(const ChatDocument &) const = default;
};

/** Somebody whose number was shared in a chat; both are what the sender's program says. */
struct ChatContact
{
    QString number; ///< empty = there is none
    QString name;
    bool isUser = false; ///< of the chat service: the number is international, with or without "+"
    bool operator==(const ChatContact &) const = default;
};

/** A message that came in. Ids are 64 bit; negative chat ids are groups. */
struct ChatMessage
{
    qint64 updateId = 0;
    qint64 chatId = 0;
    qint64 senderId = 0; ///< from.id, the only thing that authorises
    qint64 messageId = 0;
    qint64 replyTo = 0; ///< message id of our message that was answered, 0 = none
    QString senderName;
    QString text;
    QDateTime date; ///< UTC
    bool isPrivate = true;
    bool isEdited = false;
    bool isForwarded = false;
    bool isFromBot = false; ///< a bot, an anonymous admin or via_bot
    bool isRepeated = false; ///< the last run was cut off at it: it may have been carried out
    bool bringsSound = false; ///< its document is a voice message, or said to be a file of sound
    ChatDocument document {};
    ChatContact contact {};
    QString language {}; ///< the sender's, as his program says: "it", "pt-br"; may be empty
    qint64 movedTo = 0; ///< says only that this group has this id from now on
    bool operator==(const ChatMessage &) const = default;
};

/** A tap on an inline button. `data` is hostile. */
struct ChatTap
{
    qint64 updateId = 0;
    QString id; ///< for ChatTransport::answerTap
    qint64 chatId = 0;
    qint64 senderId = 0;
    qint64 messageId = 0;
    QString senderName;
    QString data;
    bool isPrivate = true;
    bool isRepeated = false; ///< the last run was cut off at it: it may have been carried out
    std::chrono::seconds maybeAge {0}; ///< it may have waited so long to be told
    QString language {}; ///< as of ChatMessage
    bool operator==(const ChatTap &) const = default;
};

struct ChatButton
{
    enum class Style : std::uint8_t { Plain, Success, Danger, Primary };
    QString text;
    QString data; ///< callback_data, 1-64 bytes
    Style style = Style::Plain;
    QString copies {}; ///< 1-256 characters that a tap copies; `data` is nothing then
    bool operator==(const ChatButton &) const = default;
};

using ChatKeyboard = std::vector<std::vector<ChatButton>>;

/** A file that goes out with a message; its text is the caption then, at most 1024 characters. */
struct ChatUpload
{
    QString name; ///< empty = there is none
    QByteArray bytes; ///< at most 50 MB
    int voiceSeconds = 0; ///< above 0 = Ogg/Opus, shown as a voice message of this length
    [[nodiscard]] bool isEmpty() const { return name.isEmpty(); }
    bool operator==(const ChatUpload &) const = default;
};

/** A message that goes out, or the newest text of one that is edited. */
struct ChatContent
{
    HtmlText text;
    ChatKeyboard keyboard; ///< empty = none (an edit removes it)
    bool silent = false;
    /** A message of this chat; for Outbox::post() also minus a ticket. */
    qint64 replyTo = 0;
    ChatUpload file {}; ///< stays as it was posted: an edit changes text and keyboard only
    bool isProtected = false; ///< not to be forwarded or saved
    /** Opens the reader's answer box, with this in the empty field (at most 64 characters). Has no
     * keyboard, and cannot be edited. @see ChatPrompts */
    std::optional<QString> replyPrompt {};
    bool operator==(const ChatContent &) const = default;
};

} // namespace vp

Q_DECLARE_METATYPE(vp::ChatMessage)
Q_DECLARE_METATYPE(vp::ChatTap)
