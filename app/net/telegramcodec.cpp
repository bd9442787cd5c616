// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/telegramcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace vp::telegram {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTapData = 64;
constexpr qsizetype LongestCopy = 256;
constexpr qsizetype LongestPlaceholder = 64;
constexpr qsizetype LongestToast = 200;
constexpr qsizetype LongestTitle = 64; ///< a player shows no more
constexpr qsizetype LongestPath = 512;
constexpr qsizetype LongestDescription = 512;
constexpr int DefaultFloodSeconds = 5;
constexpr int LongestFloodSeconds = 24 * 3600;
constexpr int NoSuchMethod = 404;
constexpr auto Moved = "migrate_to_chat_id"_L1;

Request request(const QString &method, const QJsonObject &body)
{
    Request request {method, QJsonDocument(body).toJson(QJsonDocument::Compact)};
    return request;
}

/** Never in the midst of a character. */
QString cutTo(const QString &text, qsizetype longest)
{
    QString cut = text.left(longest);
    if (!cut.isEmpty() && cut.back().isHighSurrogate()) {
        cut.chop(1);
    }
    return cut;
}

QString styleName(ChatButton::Style style)
{
    switch (style) {
    case ChatButton::Style::Plain:
        return {};
    case ChatButton::Style::Success:
        return u"success"_s;
    case ChatButton::Style::Danger:
        return u"danger"_s;
    case ChatButton::Style::Primary:
        return u"primary"_s;
    }
    return {};
}

/** Buttons that the server would refuse, and with them the whole message, are left out. */
QJsonArray rowOf(const std::vector<ChatButton> &buttons)
{
    QJsonArray row;
    for (const ChatButton &button : buttons) {
        const qsizetype bytes = button.data.toUtf8().size();
        const bool taps = bytes >= 1 && bytes <= LongestTapData;
        const bool copies = !button.copies.isEmpty() && button.copies.size() <= LongestCopy;
        if (button.text.isEmpty() || (!taps && !copies)) {
            continue;
        }
        QJsonObject object {{u"text"_s, button.text}};
        if (copies) {
            object.insert(u"copy_text"_s, QJsonObject {{u"text"_s, button.copies}});
        } else {
            object.insert(u"callback_data"_s, button.data);
        }
        if (button.style != ChatButton::Style::Plain) {
            object.insert(u"style"_s, styleName(button.style));
        }
        row.append(object);
    }
    return row;
}

void insertContent(QJsonObject &body, const ChatContent &content)
{
    body.insert(u"parse_mode"_s, u"HTML"_s);
    if (content.file.isEmpty()) {
        body.insert(u"text"_s, content.text.html());
        // An SMS may hold a phishing link: never let the server fetch it.
        body.insert(u"link_preview_options"_s, QJsonObject {{u"is_disabled"_s, true}});
    } else {
        body.insert(u"caption"_s, content.text.html());
    }
    QJsonArray rows;
    for (const std::vector<ChatButton> &buttons : content.keyboard) {
        const QJsonArray row = rowOf(buttons);
        if (!row.isEmpty()) {
            rows.append(row);
        }
    }
    if (!rows.isEmpty()) {
        body.insert(u"reply_markup"_s, QJsonObject {{u"inline_keyboard"_s, rows}});
    }
}

/** What only a new message may have. */
void insertOnce(QJsonObject &body, const ChatContent &content)
{
    if (content.silent) {
        body.insert(u"disable_notification"_s, true);
    }
    if (content.isProtected) {
        body.insert(u"protect_content"_s, true);
    }
    if (content.replyPrompt) {
        QJsonObject markup {{u"force_reply"_s, true}};
        if (const QString hint = cutTo(*content.replyPrompt, LongestPlaceholder); !hint.isEmpty()) {
            markup.insert(u"input_field_placeholder"_s, hint);
        }
        body.insert(u"reply_markup"_s, markup);
    }
    if (content.replyTo != 0) {
        body.insert(u"reply_parameters"_s,
                    QJsonObject {{u"message_id"_s, content.replyTo},
                                 {u"allow_sending_without_reply"_s, true}});
    }
}

tl::unexpected<Error> refusal(int code, const QJsonObject &answer)
{
    const QString description =
        withoutToken(answer.value("description"_L1).toString().left(LongestDescription), {});
    if (code == 401) {
        return failure(ErrorCode::Unauthorized, description, code);
    }
    if (code == 409) {
        return failure(ErrorCode::Conflict, description, code);
    }
    if (code == 429) {
        const QJsonObject parameters = answer.value("parameters"_L1).toObject();
        const int seconds = parameters.value("retry_after"_L1).toInt(DefaultFloodSeconds);
        return failure(ErrorCode::TooManyRequests, description,
                       std::clamp(seconds, 1, LongestFloodSeconds));
    }
    if (code == NoSuchMethod) { // another server answers at this address
        return failure(ErrorCode::Network, description, ChatTransport::NothingWasSent);
    }
    if (code >= 500) {
        return failure(ErrorCode::Network, description, code);
    }
    const qint64 moved = answer.value("parameters"_L1).toObject().value(Moved).toInteger();
    return failure(ErrorCode::Rejected,
                   moved == 0 ? description
                              : QString(description + u' ' + Moved + u' ' + QString::number(moved)),
                   code);
}

QString pathOf(const QUrl &root)
{
    QString path = root.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    return path;
}

QUrl withPath(QUrl root, const QString &path)
{
    root.setPath(path, QUrl::DecodedMode);
    root.setQuery(QString());
    root.setFragment(QString());
    return root;
}

} // namespace

bool isToken(const QString &text)
{
    static const QRegularExpression shape(u"\\A[1-9][0-9]{5,15}:[A-Za-z0-9_-]{30,60}\\z"_s);
    return shape.match(text).hasMatch();
}

QUrl methodUrl(const QUrl &root, const QString &token, const QString &method)
{
    return withPath(root, pathOf(root) + u"/bot"_s + token + u'/' + method);
}

QUrl fileUrl(const QUrl &root, const QString &token, const QString &path)
{
    return withPath(root, pathOf(root) + u"/file/bot"_s + token + u'/' + path);
}

QString withoutToken(QString text, const QString &token)
{
    static const QRegularExpression alike(u"(bot)?[0-9]{6,}(:|%3A)[A-Za-z0-9_-]{20,}"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (!token.isEmpty()) {
        text.replace(token, u"(token)"_s);
    }
    return text.replace(alike, u"(token)"_s);
}

Request getMe()
{
    return request(u"getMe"_s, {});
}

Request getUpdates(qint64 offset, int limit, std::chrono::seconds timeout)
{
    QJsonObject body {
        {u"limit"_s, limit},
        {u"timeout"_s, static_cast<qint64>(timeout.count())},
        {u"allowed_updates"_s,
         QJsonArray {u"message"_s, u"edited_message"_s, u"callback_query"_s, u"my_chat_member"_s}},
    };
    if (offset != 0) {
        body.insert(u"offset"_s, offset);
    }
    return request(u"getUpdates"_s, body);
}

Request deleteWebhook()
{
    return request(u"deleteWebhook"_s, {{u"drop_pending_updates"_s, false}});
}

Request sendMessage(qint64 chatId, const ChatContent &content, SoundAs as)
{
    QJsonObject body {{u"chat_id"_s, chatId}};
    insertContent(body, content);
    insertOnce(body, content);
    if (content.file.isEmpty()) {
        return request(u"sendMessage"_s, body);
    }
    if (as == SoundAs::Audio) { // what a player shows in place of the file's name
        body.insert(u"title"_s, cutTo(content.text.plain().section(u'\n', 0, 0), LongestTitle));
        body.insert(u"performer"_s, u"VirtualPhone"_s);
    }
    return telegram::fileForm(body, content.file, as);
}

Request editMessage(qint64 chatId, qint64 messageId, const ChatContent &content)
{
    QJsonObject body {{u"chat_id"_s, chatId}, {u"message_id"_s, messageId}};
    insertContent(body, content);
    return request(content.file.isEmpty() ? u"editMessageText"_s : u"editMessageCaption"_s, body);
}

Request answerTap(const QString &tapId, const QString &toast)
{
    QJsonObject body {{u"callback_query_id"_s, tapId}};
    if (!toast.isEmpty()) {
        body.insert(u"text"_s, cutTo(toast, LongestToast));
    }
    return request(u"answerCallbackQuery"_s, body);
}

Request deleteMessage(qint64 chatId, qint64 messageId)
{
    return request(u"deleteMessage"_s, {{u"chat_id"_s, chatId}, {u"message_id"_s, messageId}});
}

Request removeButtons(qint64 chatId, qint64 messageId)
{
    return request(u"editMessageReplyMarkup"_s,
                   {{u"chat_id"_s, chatId}, {u"message_id"_s, messageId}});
}

Request getFile(const QString &fileId)
{
    return request(u"getFile"_s, {{u"file_id"_s, fileId}});
}

Result<QJsonValue> parseAnswer(int httpStatus, const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    const QJsonObject answer = document.object();
    if (!document.isObject() || !answer.value("ok"_L1).isBool()) {
        return failure(
            ErrorCode::Network,
            u"HTTP %1 without a Bot API answer: %2"_s.arg(httpStatus).arg(problem.errorString()),
            httpStatus);
    }
    if (answer.value("ok"_L1).toBool()) {
        return answer.value("result"_L1);
    }
    return refusal(answer.value("error_code"_L1).toInt(httpStatus), answer);
}

bool isWebhookConflict(const Error &error)
{
    return error.code == ErrorCode::Conflict && error.detail.contains("webhook is active"_L1);
}

std::optional<qint64> movedTo(const Error &error)
{
    static const QRegularExpression shape(QString(u" "_s + Moved + u" (-[0-9]{1,18})\\z"_s));
    const QRegularExpressionMatch match = shape.match(error.detail);
    return error.code == ErrorCode::Rejected && match.hasMatch()
        ? std::optional(match.captured(1).toLongLong())
        : std::nullopt;
}

bool isNotModified(const Error &error)
{
    return error.code == ErrorCode::Rejected
        && error.detail.contains("message is not modified"_L1, Qt::CaseInsensitive);
}

Result<qint64> parseMessageId(const QJsonValue &result)
{
    const qint64 id = result.toObject().value("message_id"_L1).toInteger();
    if (id == 0) {
        // It was accepted, so trying again would only say it twice.
        return failure(ErrorCode::Rejected, u"the answer holds no message"_s);
    }
    return id;
}

Result<QString> parseFilePath(const QJsonValue &result)
{
    const QString path = result.toObject().value("file_path"_L1).toString();
    if (path.startsWith(u'/')) {
        return failure(ErrorCode::Unsupported, u"a file on the server's own disk"_s);
    }
    if (path.isEmpty() || path.size() > LongestPath || path.contains(".."_L1)) {
        return failure(ErrorCode::Rejected, u"the answer holds no path of a file"_s);
    }
    return path;
}

} // namespace vp::telegram
