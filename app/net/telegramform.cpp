// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/telegramcodec.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace vp::telegram {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 200;

/** Random, so that no file can hold it but by a miracle. */
QByteArray newBoundary()
{
    QByteArray boundary("vp");
    for (int i = 0; i < 4; ++i) {
        boundary += QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    }
    return boundary;
}

/** Objects and lists go as JSON in one field each. */
QByteArray plainValue(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString().toUtf8();
    }
    if (value.isBool()) {
        return value.toBool() ? "true" : "false";
    }
    if (value.isArray()) {
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    }
    if (value.isObject()) {
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    }
    return QByteArray::number(value.toInteger());
}

/** What may stand between quotes in a header. */
QByteArray headerName(const QString &name)
{
    QString safe = QFileInfo(name).fileName().left(LongestName);
    if (!safe.isEmpty() && safe.back().isHighSurrogate()) {
        safe.chop(1);
    }
    safe.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    safe.replace(u'"', u'\'').replace(u'\\', u'_');
    return safe.isEmpty() ? QByteArray("file") : safe.toUtf8();
}

} // namespace

Request fileForm(const QJsonObject &parameters, const ChatUpload &file, SoundAs as)
{
    const bool isSound = file.voiceSeconds > 0 && as != SoundAs::Document;
    const bool isVoice = isSound && as == SoundAs::Voice;
    const QByteArray field = isVoice ? "voice" : isSound ? "audio" : "document";
    const QByteArray boundary = newBoundary();
    const QByteArray begin = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
    QByteArray body;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        body += begin + it.key().toLatin1() + "\"\r\n\r\n" + plainValue(it.value()) + "\r\n";
    }
    if (isSound) {
        body += begin + "duration\"\r\n\r\n" + QByteArray::number(file.voiceSeconds) + "\r\n";
    } else {
        // As it is: a list of numbers shall not be taken for something else.
        body += begin + "disable_content_type_detection\"\r\n\r\ntrue\r\n";
    }
    body += begin + field + "\"; filename=\"" + headerName(file.name)
        + "\"\r\nContent-Type: " + (isSound ? "audio/ogg" : "application/octet-stream") + "\r\n\r\n"
        + file.bytes + "\r\n--" + boundary + "--\r\n";
    const QString method = isVoice ? u"sendVoice"_s : isSound ? u"sendAudio"_s : u"sendDocument"_s;
    return {method, body, "multipart/form-data; boundary=" + boundary};
}

bool isVoiceForbidden(const Error &error)
{
    return error.code == ErrorCode::Rejected
        && error.detail.contains("VOICE_MESSAGES_FORBIDDEN"_L1, Qt::CaseInsensitive);
}

Request setMenu(qint64 chatId, const QString &language, const std::vector<MenuCommand> &commands)
{
    constexpr qsizetype longestDescription = 256;
    QJsonObject body;
    body.insert(u"scope"_s,
                chatId == 0 ? QJsonObject {{u"type"_s, u"default"_s}}
                            : QJsonObject {{u"type"_s, u"chat"_s}, {u"chat_id"_s, chatId}});
    if (!language.isEmpty()) {
        body.insert(u"language_code"_s, language);
    }
    QJsonArray list;
    for (const MenuCommand &command : commands) {
        list.append(QJsonObject {{u"command"_s, command.name},
                                 {u"description"_s, command.description.left(longestDescription)}});
    }
    if (list.isEmpty()) {
        return {u"deleteMyCommands"_s, QJsonDocument(body).toJson(QJsonDocument::Compact)};
    }
    body.insert(u"commands"_s, list);
    return {u"setMyCommands"_s, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Request setReaction(qint64 chatId, qint64 messageId, const QString &emoji)
{
    QJsonArray reaction;
    if (!emoji.isEmpty()) {
        reaction.append(QJsonObject {{u"type"_s, u"emoji"_s}, {u"emoji"_s, emoji}});
    }
    const QJsonObject body {
        {u"chat_id"_s, chatId}, {u"message_id"_s, messageId}, {u"reaction"_s, reaction}};
    return {u"setMessageReaction"_s, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace vp::telegram
