// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "chat/chatmessage.h"
#include "chat/chattransport.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

/** Bot API JSON to values and back: pure functions, the only place that knows the names of its
 * fields. */
namespace vp::telegram {

/** One call of a Bot API method; the body is JSON, or a form when there is a file in it. */
struct Request
{
    QString method;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json");
    bool operator==(const Request &) const = default;
};

/** One update; kinds that we do not use carry nothing but still have to be confirmed by their id.
 */
struct Update
{
    qint64 id = 0;
    std::variant<std::monostate, ChatMessage, ChatTap> event;
    QByteArray raw {}; ///< as parseUpdate() takes it
    [[nodiscard]] bool isOurs() const { return !std::holds_alternative<std::monostate>(event); }
    bool operator==(const Update &) const = default;
};

/** Who the bot is. */
struct Identity
{
    qint64 id = 0;
    QString userName; ///< without "@"
    bool joinsGroups = false; ///< anybody may take it into a group
    bool operator==(const Identity &) const = default;
};

/** The servers accept nothing else, and longer or shorter secrets have not been seen. */
[[nodiscard]] bool isToken(const QString &text);
/** `<root>/bot<token>/<method>`: secret, never to be logged. */
[[nodiscard]] QUrl methodUrl(const QUrl &root, const QString &token, const QString &method);
/** `<root>/file/bot<token>/<path>`, for a path that getFile told: secret, never to be logged. */
[[nodiscard]] QUrl fileUrl(const QUrl &root, const QString &token, const QString &path);
/** @p text without @p token and without anything else that looks like one. */
[[nodiscard]] QString withoutToken(QString text, const QString &token);

[[nodiscard]] Request getMe();
/** @p offset 0 = whatever has not been confirmed; it confirms everything below itself. */
[[nodiscard]] Request getUpdates(qint64 offset, int limit, std::chrono::seconds timeout);
[[nodiscard]] Request deleteWebhook();
/** How a voice message goes out: who wants none is given a piece of music, or at last a file. */
enum class SoundAs : std::uint8_t { Voice, Audio, Document };
/** A file goes as a document, or where it is a voice message as @p as. */
[[nodiscard]] Request sendMessage(qint64 chatId, const ChatContent &content,
                                  SoundAs as = SoundAs::Voice);
[[nodiscard]] Request editMessage(qint64 chatId, qint64 messageId, const ChatContent &content);
/** @p toast is cut to the 200 characters that the server takes. */
[[nodiscard]] Request answerTap(const QString &tapId, const QString &toast);

/** Takes its inline keyboard off a message. */
[[nodiscard]] Request removeButtons(qint64 chatId, qint64 messageId);
[[nodiscard]] Request deleteMessage(qint64 chatId, qint64 messageId);
[[nodiscard]] Request setReaction(qint64 chatId, qint64 messageId, const QString &emoji);
/** sendDocument, sendVoice or sendAudio, with these parameters and this file. */
[[nodiscard]] Request fileForm(const QJsonObject &parameters, const ChatUpload &file,
                               SoundAs as = SoundAs::Voice);
[[nodiscard]] Request getFile(const QString &fileId);
/** setMyCommands, or without any commands deleteMyCommands; @p chatId 0 = the default scope. */
[[nodiscard]] Request setMenu(qint64 chatId, const QString &language,
                              const std::vector<MenuCommand> &commands);

/**
 * The `result` of an answer. Errors: Network (5xx, or not JSON: a proxy spoke), TooManyRequests
 * (native = seconds), Unauthorized, Conflict, Rejected (native = error_code, detail = description).
 */
[[nodiscard]] Result<QJsonValue> parseAnswer(int httpStatus, const QByteArray &body);
/** True when a Conflict is because of a webhook, not of a second poller. */
[[nodiscard]] bool isWebhookConflict(const Error &error);
/** The chat's new id, when a request was refused because it has one. */
[[nodiscard]] std::optional<qint64> movedTo(const Error &error);
/** True when a voice message was refused because its reader wants none: he gets files. */
[[nodiscard]] bool isVoiceForbidden(const Error &error);
/** True when an edit was refused because nothing would change. */
[[nodiscard]] bool isNotModified(const Error &error);

/** In the server's order; entries without an id are skipped, other malformed ones have no event. */
[[nodiscard]] Result<std::vector<Update>> parseUpdates(const QJsonValue &result);
/** The update @p raw as if its message had said @p text. */
[[nodiscard]] QByteArray withText(const QByteArray &raw, const QString &text);
/** The update that `raw` was. */
[[nodiscard]] std::optional<Update> parseUpdate(const QByteArray &raw);
[[nodiscard]] Result<Identity> parseIdentity(const QJsonValue &result);
[[nodiscard]] Result<qint64> parseMessageId(const QJsonValue &result);
/** The path that fileUrl() takes. Unsupported: a server on this machine told a file of its own. */
[[nodiscard]] Result<QString> parseFilePath(const QJsonValue &result);

} // namespace vp::telegram
