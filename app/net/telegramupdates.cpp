// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the codec that reads what comes in: messages, taps, and what they hold.
#include "net/telegramcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace vp::telegram {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 8192; ///< 4096 code points, each at most two UTF-16 units
constexpr qsizetype LongestTapData = 64;
constexpr qsizetype LongestTapId = 128;
constexpr qsizetype LongestFileId = 512;
constexpr qsizetype LongestName = 256;

QString nameOf(const QJsonObject &user)
{
    const QString first = user.value("first_name"_L1).toString();
    const QString last = user.value("last_name"_L1).toString();
    const QString full = last.isEmpty() ? first : QString(first + u' ' + last);
    return full.left(LongestName);
}

QString languageOf(const QJsonObject &user)
{
    static const QRegularExpression shape(u"\\A[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,2}\\z"_s);
    return shape.match(user.value("language_code"_L1).toString()).captured();
}

ChatDocument documentOf(const QJsonObject &object)
{
    ChatDocument document;
    document.fileId = object.value("file_id"_L1).toString();
    document.name = object.value("file_name"_L1).toString().left(LongestName);
    document.size = std::max<qint64>(object.value("file_size"_L1).toInteger(), 0);
    return document.fileId.size() > LongestFileId ? ChatDocument {} : document;
}

/** A file, a piece of music, or a voice message. */
void readFile(ChatMessage &message, const QJsonObject &object)
{
    QJsonObject file = object.value("document"_L1).toObject();
    message.bringsSound =
        file.value("mime_type"_L1).toString().startsWith("audio/"_L1, Qt::CaseInsensitive);
    for (const auto &name : {"voice"_L1, "audio"_L1}) {
        if (object.value(name).isObject()) {
            file = object.value(name).toObject();
            message.bringsSound = true;
        }
    }
    message.document = documentOf(file);
    message.bringsSound = message.bringsSound && !message.document.fileId.isEmpty();
}

ChatContact contactOf(const QJsonObject &object)
{
    constexpr qsizetype longestNumber = 64;
    ChatContact contact;
    contact.number = object.value("phone_number"_L1).toString().left(longestNumber);
    contact.name = nameOf(object);
    contact.isUser = object.value("user_id"_L1).toInteger() != 0;
    return contact;
}

std::variant<std::monostate, ChatMessage, ChatTap>
messageOf(qint64 updateId, const QJsonObject &object, bool isEdited)
{
    const QJsonObject chat = object.value("chat"_L1).toObject();
    const QJsonObject from = object.value("from"_L1).toObject();
    ChatMessage message;
    message.updateId = updateId;
    message.chatId = chat.value("id"_L1).toInteger();
    message.senderId = from.value("id"_L1).toInteger();
    message.messageId = object.value("message_id"_L1).toInteger();
    if (message.chatId == 0 || message.senderId == 0) {
        return {}; // a channel's post, or malformed
    }
    message.replyTo =
        object.value("reply_to_message"_L1).toObject().value("message_id"_L1).toInteger();
    message.senderName = nameOf(from);
    message.language = languageOf(from);
    message.text = object.value("text"_L1).toString().left(LongestText);
    message.date = QDateTime::fromSecsSinceEpoch(object.value("date"_L1).toInteger(), Qt::UTC);
    message.isPrivate = chat.value("type"_L1).toString() == "private"_L1;
    message.isEdited = isEdited;
    readFile(message, object);
    message.contact = contactOf(object.value("contact"_L1).toObject());
    message.isForwarded =
        object.contains("forward_origin"_L1) || object.contains("forward_date"_L1);
    message.isFromBot = from.value("is_bot"_L1).toBool() || object.contains("sender_chat"_L1)
        || object.contains("via_bot"_L1);
    if (chat.value("type"_L1).toString() == "group"_L1) {
        message.movedTo = std::min<qint64>(object.value("migrate_to_chat_id"_L1).toInteger(), 0);
    }
    return message;
}

std::variant<std::monostate, ChatMessage, ChatTap> tapOf(qint64 updateId, const QJsonObject &object)
{
    const QJsonObject from = object.value("from"_L1).toObject();
    const QJsonObject message = object.value("message"_L1).toObject();
    const QJsonObject chat = message.value("chat"_L1).toObject();
    ChatTap tap;
    tap.updateId = updateId;
    tap.id = object.value("id"_L1).toString();
    tap.chatId = chat.value("id"_L1).toInteger();
    tap.senderId = from.value("id"_L1).toInteger();
    tap.messageId = message.value("message_id"_L1).toInteger();
    tap.senderName = nameOf(from);
    tap.language = languageOf(from);
    tap.data = object.value("data"_L1).toString().left(LongestTapData);
    tap.isPrivate = chat.value("type"_L1).toString() == "private"_L1;
    const bool isWhole = !tap.id.isEmpty() && tap.id.size() <= LongestTapId && tap.chatId != 0
        && tap.senderId != 0 && tap.messageId != 0;
    if (!isWhole) {
        return {}; // of an inline message, or malformed
    }
    return tap;
}

Update updateOf(qint64 id, const QJsonObject &object)
{
    Update update;
    update.id = id;
    if (object.contains("message"_L1)) {
        update.event = messageOf(id, object.value("message"_L1).toObject(), false);
    } else if (object.contains("edited_message"_L1)) {
        update.event = messageOf(id, object.value("edited_message"_L1).toObject(), true);
    } else if (object.contains("callback_query"_L1)) {
        update.event = tapOf(id, object.value("callback_query"_L1).toObject());
    }
    return update;
}

} // namespace

Result<std::vector<Update>> parseUpdates(const QJsonValue &result)
{
    if (!result.isArray()) {
        return failure(ErrorCode::Network, u"getUpdates answered no list"_s);
    }
    std::vector<Update> updates;
    const QJsonArray entries = result.toArray();
    updates.reserve(static_cast<std::size_t>(entries.size()));
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        const qint64 id = object.value("update_id"_L1).toInteger();
        if (id > 0) {
            updates.push_back(updateOf(id, object));
            updates.back().raw = QJsonDocument(object).toJson(QJsonDocument::Compact);
        }
    }
    return updates;
}

QByteArray withText(const QByteArray &raw, const QString &text)
{
    QJsonObject update = QJsonDocument::fromJson(raw).object();
    const QLatin1StringView kind =
        update.contains("message"_L1) ? "message"_L1 : "edited_message"_L1;
    QJsonObject message = update.value(kind).toObject();
    if (message.contains("text"_L1)) {
        message.insert("text"_L1, text);
        message.remove("entities"_L1);
        message.remove("link_preview_options"_L1); // which may name an address of the text
    }
    if (message.contains("reply_to_message"_L1)) {
        const QJsonValue id =
            message.value("reply_to_message"_L1).toObject().value("message_id"_L1);
        message.insert("reply_to_message"_L1, QJsonObject {{u"message_id"_s, id}});
        message.remove("quote"_L1);
    }
    update.insert(kind, message);
    return QJsonDocument(update).toJson(QJsonDocument::Compact);
}

std::optional<Update> parseUpdate(const QByteArray &raw)
{
    const QJsonArray list {QJsonDocument::fromJson(raw).object()};
    const Result<std::vector<Update>> updates = parseUpdates(list);
    return updates && !updates->empty() ? std::optional(updates->front()) : std::nullopt;
}

Result<Identity> parseIdentity(const QJsonValue &result)
{
    const QJsonObject user = result.toObject();
    Identity identity {user.value("id"_L1).toInteger(),
                       user.value("username"_L1).toString().left(LongestName),
                       user.value("can_join_groups"_L1).toBool()};
    if (identity.id == 0) {
        return failure(ErrorCode::Network, u"getMe answered no user"_s);
    }
    return identity;
}

} // namespace vp::telegram
