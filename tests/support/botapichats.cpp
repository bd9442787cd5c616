// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapichats.h"

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 4096; ///< code points after parsing
constexpr qsizetype LongestCaption = 1024;
constexpr qsizetype LongestRawText = 32'768; ///< bytes before parsing
constexpr qsizetype LongestTapData = 64;
constexpr qsizetype LargestUpload = 50 * 1024 * 1024;

tl::unexpected<Error> bad(const QString &words)
{
    return failure(ErrorCode::Rejected, u"Bad Request: "_s + words, 400);
}

Result<FormattedText> formatted(const BotApiParameters &parameters, const QString &field,
                                qsizetype longest)
{
    const QString raw = parameters.text(field);
    if (raw.toUtf8().size() > LongestRawText) {
        return bad(u"message is too long"_s);
    }
    FormattedText text {raw, parameters.json(u"entities"_s).toArray()};
    if (parameters.text(u"parse_mode"_s).compare("HTML"_L1, Qt::CaseInsensitive) == 0) {
        Result<FormattedText> parsed = parseBotApiHtml(raw);
        if (!parsed) {
            return bad(u"can't parse entities: "_s + parsed.error().detail);
        }
        text = *parsed;
    }
    if (text.plain.toUcs4().size() > longest) {
        return bad(field == "text"_L1 ? u"message is too long"_s
                                      : u"message caption is too long"_s);
    }
    return text;
}

Result<std::vector<std::vector<ShownButton>>> keyboardOf(const BotApiParameters &parameters)
{
    std::vector<std::vector<ShownButton>> keyboard;
    const QJsonObject markup = parameters.json(u"reply_markup"_s).toObject();
    for (const QJsonValue &row : markup.value("inline_keyboard"_L1).toArray()) {
        std::vector<ShownButton> &buttons = keyboard.emplace_back();
        for (const QJsonValue &entry : row.toArray()) {
            const QJsonObject object = entry.toObject();
            const ShownButton button {object.value("text"_L1).toString(),
                                      object.value("callback_data"_L1).toString(),
                                      object.value("style"_L1).toString()};
            if (button.text.isEmpty()) {
                return bad(
                    u"can't parse inline keyboard button: Field \"text\" must be non-empty"_s);
            }
            if (button.data.toUtf8().size() > LongestTapData) {
                return bad(u"BUTTON_DATA_INVALID"_s);
            }
            buttons.push_back(button);
        }
    }
    return keyboard;
}

qint64 repliedTo(const BotApiParameters &parameters)
{
    const QJsonObject reply = parameters.json(u"reply_parameters"_s).toObject();
    return parameters.number(u"reply_to_message_id"_s, reply.value("message_id"_L1).toInteger());
}

QJsonArray keyboardJson(const std::vector<std::vector<ShownButton>> &keyboard)
{
    QJsonArray rows;
    for (const std::vector<ShownButton> &row : keyboard) {
        QJsonArray buttons;
        for (const ShownButton &button : row) {
            QJsonObject object {{u"text"_s, button.text}, {u"callback_data"_s, button.data}};
            if (!button.style.isEmpty()) {
                object.insert(u"style"_s, button.style);
            }
            buttons.append(object);
        }
        rows.append(buttons);
    }
    return rows;
}

} // namespace

bool ShownMessage::hasButton(const QString &data) const
{
    return std::any_of(keyboard.begin(), keyboard.end(), [&data](const auto &row) {
        return std::any_of(row.begin(), row.end(),
                           [&data](const ShownButton &button) { return button.data == data; });
    });
}

QJsonObject ShownMessage::toJson() const
{
    return {{u"id"_s, id},           {u"chat"_s, chatId},
            {u"text"_s, text},       {u"keyboard"_s, keyboardJson(keyboard)},
            {u"edits"_s, edits},     {u"silent"_s, silent},
            {u"replyTo"_s, replyTo}, {u"file"_s, fileName}};
}

BotApiChats::BotApiChats(qint64 botId)
    : m_botId(botId)
{
}

Result<> BotApiChats::checkChat(const BotApiParameters &parameters) const
{
    const qint64 chatId = parameters.number(u"chat_id"_s);
    if (chatId == 0) {
        return bad(u"chat_id is empty"_s);
    }
    if (m_blocked.contains(chatId)) {
        return failure(ErrorCode::Rejected, u"Forbidden: bot was blocked by the user"_s, 403);
    }
    if (m_unknown.contains(chatId)) {
        return bad(u"chat not found"_s);
    }
    return {};
}

Result<QJsonObject> BotApiChats::sendText(const BotApiParameters &parameters)
{
    const Result<> chat = checkChat(parameters);
    if (!chat) {
        return tl::unexpected<Error>(chat.error());
    }
    const Result<FormattedText> text = formatted(parameters, u"text"_s, LongestText);
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    if (text->plain.trimmed().isEmpty()) {
        return bad(u"message text is empty"_s);
    }
    const auto keyboard = keyboardOf(parameters);
    if (!keyboard) {
        return tl::unexpected<Error>(keyboard.error());
    }
    ShownMessage message;
    message.chatId = parameters.number(u"chat_id"_s);
    message.text = text->plain;
    message.entities = text->entities;
    message.keyboard = *keyboard;
    message.silent = parameters.flag(u"disable_notification"_s);
    message.replyTo = repliedTo(parameters);
    return keep(std::move(message));
}

Result<QJsonObject> BotApiChats::sendFile(const BotApiParameters &parameters, const QString &field)
{
    const Result<> chat = checkChat(parameters);
    if (!chat) {
        return tl::unexpected<Error>(chat.error());
    }
    // The field is the file itself, its id, or the name of the part that is the file.
    const QString said = parameters.text(field);
    const QString part = said.startsWith("attach://"_L1) ? said.sliced(9) : field;
    const BotApiFile file = parameters.files.value(part);
    const bool isUpload = parameters.files.contains(part);
    if (!isUpload && !m_files.contains(said)) {
        return bad(u"there is no %1 in the request"_s.arg(field));
    }
    if (isUpload && file.content.isEmpty()) {
        return bad(u"file must be non-empty"_s);
    }
    if (file.content.size() > LargestUpload) {
        return failure(ErrorCode::Rejected, u"Request Entity Too Large"_s, 413);
    }
    const Result<FormattedText> caption = formatted(parameters, u"caption"_s, LongestCaption);
    const auto keyboard = keyboardOf(parameters);
    if (!caption || !keyboard) {
        return tl::unexpected<Error>(caption ? keyboard.error() : caption.error());
    }
    const QString fileId = isUpload ? storeFile(file) : said;
    ShownMessage message;
    message.chatId = parameters.number(u"chat_id"_s);
    message.text = caption->plain;
    message.entities = caption->entities;
    message.keyboard = *keyboard;
    message.silent = parameters.flag(u"disable_notification"_s);
    message.replyTo = repliedTo(parameters);
    message.fileName = m_files.value(fileId).file.name;
    Result<QJsonObject> sent = keep(std::move(message));
    QJsonObject attachment {{u"file_id"_s, fileId},
                            {u"file_unique_id"_s, QString(u"u"_s + fileId)},
                            {u"file_size"_s, m_files.value(fileId).file.content.size()}};
    if (field != "document"_L1) {
        attachment.insert(u"duration"_s, parameters.number(u"duration"_s));
        attachment.insert(u"mime_type"_s, u"audio/ogg"_s);
    }
    if (field == "audio"_L1) {
        attachment.insert(u"title"_s, parameters.text(u"title"_s));
        attachment.insert(u"performer"_s, parameters.text(u"performer"_s));
    }
    if (field != "voice"_L1) {
        attachment.insert(u"file_name"_s, m_files.value(fileId).file.name);
    }
    sent->insert(field, attachment);
    return sent;
}

Result<QJsonObject> BotApiChats::editText(const BotApiParameters &parameters)
{
    const Result<ShownMessage *> message = wanted(parameters);
    if (!message) {
        return tl::unexpected<Error>(message.error());
    }
    const Result<FormattedText> text = formatted(parameters, u"text"_s, LongestText);
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    if (text->plain.trimmed().isEmpty()) {
        return bad(u"message text is empty"_s);
    }
    if (!(*message)->fileName.isEmpty()) {
        return bad(u"there is no text in the message to edit"_s);
    }
    return change(**message, *text, parameters);
}

Result<QJsonObject> BotApiChats::editCaption(const BotApiParameters &parameters)
{
    const Result<ShownMessage *> message = wanted(parameters);
    if (!message) {
        return tl::unexpected<Error>(message.error());
    }
    const Result<FormattedText> caption = formatted(parameters, u"caption"_s, LongestCaption);
    if (!caption) {
        return tl::unexpected<Error>(caption.error());
    }
    if ((*message)->fileName.isEmpty()) {
        return bad(u"there is no caption in the message to edit"_s);
    }
    return change(**message, *caption, parameters);
}

Result<QJsonObject> BotApiChats::change(ShownMessage &shown, const FormattedText &text,
                                        const BotApiParameters &parameters)
{
    const auto keyboard = keyboardOf(parameters);
    if (!keyboard) {
        return tl::unexpected<Error>(keyboard.error());
    }
    if (shown.text == text.plain && shown.entities == text.entities
        && shown.keyboard == *keyboard) {
        return bad(u"message is not modified: specified new message content and reply markup are "
                   "exactly the same as a current content and reply markup of the message"_s);
    }
    shown.text = text.plain;
    shown.entities = text.entities;
    shown.keyboard = *keyboard;
    ++shown.edits;
    return messageObject(shown);
}

Result<QJsonObject> BotApiChats::editKeyboard(const BotApiParameters &parameters)
{
    const Result<ShownMessage *> message = wanted(parameters);
    if (!message) {
        return tl::unexpected<Error>(message.error());
    }
    const auto keyboard = keyboardOf(parameters);
    if (!keyboard) {
        return tl::unexpected<Error>(keyboard.error());
    }
    if ((*message)->keyboard == *keyboard) {
        return bad(u"message is not modified: specified new message content and reply markup are "
                   "exactly the same as a current content and reply markup of the message"_s);
    }
    (*message)->keyboard = *keyboard;
    ++(*message)->edits;
    return messageObject(**message);
}

Result<> BotApiChats::remove(const BotApiParameters &parameters)
{
    const Result<> chat = checkChat(parameters);
    if (!chat) {
        return chat;
    }
    // The person's own messages in a private chat may be deleted too; they are not kept here.
    const qint64 id = parameters.number(u"message_id"_s);
    if (id < 1 || id > m_lastMessageId) {
        return bad(u"message to delete not found"_s);
    }
    const qint64 chatId = parameters.number(u"chat_id"_s);
    if (m_deleted.contains({chatId, id})) {
        return bad(u"message to delete not found"_s);
    }
    m_deleted.insert({chatId, id});
    m_chats[chatId].erase(id);
    return {};
}

QString BotApiChats::storeFile(const BotApiFile &file)
{
    const qsizetype number = m_files.size() + 1;
    const QString id = u"FILE%1"_s.arg(number);
    const qsizetype dot = file.name.lastIndexOf(u'.');
    const QString suffix = dot < 0 ? QString() : file.name.sliced(dot);
    m_files.insert(id, {u"documents/file_%1%2"_s.arg(number).arg(suffix), file});
    return id;
}

Result<QJsonObject> BotApiChats::fileOf(const QString &fileId) const
{
    const auto found = m_files.constFind(fileId);
    if (found == m_files.constEnd()) {
        return bad(u"wrong file_id or the file is temporarily unavailable"_s);
    }
    return QJsonObject {{u"file_id"_s, fileId},
                        {u"file_unique_id"_s, QString(u"u"_s + fileId)},
                        {u"file_size"_s, found->file.content.size()},
                        {u"file_path"_s, found->path}};
}

Result<QByteArray> BotApiChats::contentAt(const QString &filePath) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&filePath](const File &file) {
        return file.path == filePath;
    });
    if (found == m_files.end()) {
        return failure(ErrorCode::Rejected, u"Not Found"_s, 404);
    }
    return found->file.content;
}

std::vector<ShownMessage> BotApiChats::shownIn(qint64 chatId) const
{
    std::vector<ShownMessage> messages;
    const auto chat = m_chats.find(chatId);
    if (chat != m_chats.end()) {
        for (const auto &[id, message] : chat->second) {
            messages.push_back(message);
        }
    }
    return messages;
}

const ShownMessage *BotApiChats::find(qint64 chatId, qint64 messageId) const
{
    const auto chat = m_chats.find(chatId);
    if (chat == m_chats.end()) {
        return nullptr;
    }
    const auto message = chat->second.find(messageId);
    return message == chat->second.end() ? nullptr : &message->second;
}

void BotApiChats::block(qint64 chatId, bool blocked)
{
    blocked ? static_cast<void>(m_blocked.insert(chatId))
            : static_cast<void>(m_blocked.remove(chatId));
}

QJsonObject BotApiChats::chatObject(qint64 chatId)
{
    if (chatId < 0) {
        return {{u"id"_s, chatId}, {u"type"_s, u"group"_s}, {u"title"_s, u"A group"_s}};
    }
    return {
        {u"id"_s, chatId}, {u"type"_s, u"private"_s}, {u"first_name"_s, u"User %1"_s.arg(chatId)}};
}

QJsonObject BotApiChats::messageObject(const ShownMessage &message) const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QJsonObject object {
        {u"message_id"_s, message.id},
        {u"date"_s, now},
        {u"chat"_s, chatObject(message.chatId)},
        {u"from"_s,
         QJsonObject {{u"id"_s, m_botId}, {u"is_bot"_s, true}, {u"first_name"_s, u"Home phone"_s}}},
        {message.fileName.isEmpty() ? u"text"_s : u"caption"_s, message.text}};
    if (!message.entities.isEmpty()) {
        object.insert(u"entities"_s, message.entities);
    }
    if (!message.keyboard.empty()) {
        object.insert(u"reply_markup"_s,
                      QJsonObject {{u"inline_keyboard"_s, keyboardJson(message.keyboard)}});
    }
    if (message.edits > 0) {
        object.insert(u"edit_date"_s, now);
    }
    const auto chat = m_chats.find(message.chatId);
    if (message.replyTo != 0 && chat != m_chats.end() && chat->second.contains(message.replyTo)) {
        ShownMessage answered = chat->second.at(message.replyTo);
        answered.replyTo = 0; // the real server shows no further one inside
        object.insert(u"reply_to_message"_s, messageObject(answered));
    }
    return object;
}

Result<ShownMessage *> BotApiChats::wanted(const BotApiParameters &parameters)
{
    const Result<> known = checkChat(parameters);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    auto &chat = m_chats[parameters.number(u"chat_id"_s)];
    const auto message = chat.find(parameters.number(u"message_id"_s));
    if (message == chat.end()) {
        return bad(u"message to edit not found"_s);
    }
    return &message->second;
}

Result<QJsonObject> BotApiChats::keep(ShownMessage message)
{
    message.id = takeMessageId();
    QJsonObject object = messageObject(message);
    m_chats[message.chatId].insert_or_assign(message.id, std::move(message));
    return object;
}

} // namespace vp
