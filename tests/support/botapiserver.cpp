// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapiserver.h"

#include "botapiresponses.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr int LongestPollSeconds = 50;

qint64 botIdOf(const QString &token)
{
    return token.section(u':', 0, 0).toLongLong();
}

QJsonObject personObject(qint64 userId)
{
    return {{u"id"_s, userId},
            {u"is_bot"_s, false},
            {u"first_name"_s, u"User %1"_s.arg(userId)},
            {u"language_code"_s, u"en"_s}};
}

} // namespace

BotApiServer::BotApiServer(const QString &token, QObject *parent)
    : QObject(parent)
    , m_token(token)
    , m_chats(botIdOf(token))
{
    connect(&m_listener, &QTcpServer::newConnection, this, &BotApiServer::accept);
}

BotApiServer::~BotApiServer() = default;

bool BotApiServer::listen(quint16 port)
{
    return m_listener.listen(QHostAddress::LocalHost, port);
}

void BotApiServer::close()
{
    m_listener.close();
    m_poll.reset();
    const auto connections = findChildren<HttpConnection *>();
    for (HttpConnection *connection : connections) {
        connection->drop();
    }
}

QUrl BotApiServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener.serverPort()));
}

qint64 BotApiServer::say(qint64 userId, const QString &text, const QJsonObject &extra)
{
    const qint64 id = m_chats.takeMessageId();
    QJsonObject message {{u"message_id"_s, id},
                         {u"date"_s, QDateTime::currentSecsSinceEpoch()},
                         {u"chat"_s, BotApiChats::chatObject(userId)},
                         {u"from"_s, personObject(userId)},
                         {u"text"_s, text}};
    if (text.startsWith(u'/')) {
        message.insert(u"entities"_s,
                       QJsonArray {QJsonObject {{u"type"_s, u"bot_command"_s},
                                                {u"offset"_s, 0},
                                                {u"length"_s, text.section(u' ', 0, 0).size()}}});
    }
    for (auto it = extra.begin(); it != extra.end(); ++it) {
        message.insert(it.key(), it.value());
    }
    deliver(u"message"_s, message);
    return id;
}

qint64 BotApiServer::sayFile(qint64 userId, const QString &name, const QByteArray &content)
{
    const qint64 id = m_chats.takeMessageId();
    const QString fileId = m_chats.storeFile({name, {}, content});
    deliver(u"message"_s,
            {{u"message_id"_s, id},
             {u"date"_s, QDateTime::currentSecsSinceEpoch()},
             {u"chat"_s, BotApiChats::chatObject(userId)},
             {u"from"_s, personObject(userId)},
             {u"document"_s,
              QJsonObject {{u"file_id"_s, fileId},
                           {u"file_unique_id"_s, QString(u"u"_s + fileId)},
                           {u"file_name"_s, name},
                           {u"file_size"_s, content.size()}}}});
    return id;
}

QString BotApiServer::tap(qint64 userId, qint64 messageId, const QString &data)
{
    const QString id = QString::number(4'000'000'000'000'000 + ++m_lastQuery);
    m_taps.insert(id, std::nullopt);
    QJsonObject message {{u"message_id"_s, messageId},
                         {u"date"_s, 0}, // inaccessible: only the ids are known
                         {u"chat"_s, BotApiChats::chatObject(userId)}};
    if (const ShownMessage *shown = m_chats.find(userId, messageId)) {
        message = m_chats.messageObject(*shown);
    }
    deliver(u"callback_query"_s,
            {{u"id"_s, id},
             {u"from"_s, personObject(userId)},
             {u"message"_s, message},
             {u"chat_instance"_s, u"1"_s},
             {u"data"_s, data}});
    return id;
}

void BotApiServer::deliver(const QString &kind, const QJsonObject &content)
{
    if (m_updates.add(kind, content) && m_poll) {
        // The real server waits a moment for more, too.
        QTimer::singleShot(1ms, this, [this] {
            if (m_poll && !m_updates.isEmpty()) {
                finishPoll();
            }
        });
    }
}

std::vector<ShownMessage> BotApiServer::shownIn(qint64 chatId) const
{
    return m_chats.shownIn(chatId);
}

std::optional<QString> BotApiServer::toastOf(const QString &queryId) const
{
    return m_taps.value(queryId);
}

int BotApiServer::requestCount(const QString &method) const
{
    return static_cast<int>(
        std::count_if(m_log.begin(), m_log.end(), [&method](const LoggedRequest &request) {
            return request.method == method;
        }));
}

void BotApiServer::stealPoll()
{
    if (m_poll) {
        const Exchange exchange = m_poll->exchange;
        m_poll.reset();
        respond(exchange,
                errorResponse(409,
                              u"Conflict: terminated by other getUpdates request; make sure that "
                              "only one bot instance is running"_s));
    }
}

void BotApiServer::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, this);
        connect(connection, &HttpConnection::requestReceived, this,
                [this, connection](const HttpRequest &request) { receive(connection, request); });
        connect(connection, &HttpConnection::closed, this, [this, connection] {
            if (m_poll && m_poll->exchange.connection == connection) {
                m_poll.reset(); // the poller has gone
            }
        });
    }
}

void BotApiServer::receive(HttpConnection *connection, const HttpRequest &request)
{
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path));
    const QString filePrefix = u"/file/bot"_s + m_token + u'/';
    if (path.startsWith(filePrefix)) {
        sendFile(*connection, path.sliced(filePrefix.size()));
        return;
    }
    const QString name = path.section(u'/', 2);
    const QString method = m_schema.methodNamed(name);
    m_log.push_back({method.isEmpty() ? name : method,
                     {},
                     request.headers.value("user-agent"),
                     SteadyClock::now(),
                     0});
    const Exchange exchange {connection, m_log.size() - 1};
    if (path.section(u'/', 1, 1) != QString(u"bot"_s + m_token)) {
        const bool isBot = path.startsWith("/bot"_L1);
        respond(exchange,
                isBot ? errorResponse(401, u"Unauthorized"_s) : errorResponse(404, u"Not Found"_s));
        return;
    }
    if (method.isEmpty()) {
        respond(exchange, errorResponse(404, u"Not Found: method not found"_s));
        return;
    }
    handle(exchange, method, request);
}

void BotApiServer::handle(const Exchange &exchange, const QString &method,
                          const HttpRequest &request)
{
    if (request.method != "GET" && request.method != "POST") {
        violate(method + u": neither GET nor POST"_s);
    }
    const Result<BotApiParameters> parameters = readParameters(request);
    if (!parameters) {
        violate(method + u": "_s + parameters.error().detail);
        respond(exchange, errorResponse(400, u"Bad Request: "_s + parameters.error().detail));
        return;
    }
    m_log[exchange.log].parameters = parameters->toJson();
    for (const QString &words : m_schema.violations(method, *parameters)) {
        violate(words);
    }
    const std::optional<BotApiFault> fault = takeFault(method);
    if (fault && failBefore(exchange, *fault)) {
        return;
    }
    if (method == "getUpdates"_L1) {
        getUpdates(exchange, *parameters);
        return;
    }
    const Answer result = perform(method, *parameters);
    if (fault && fault->kind == BotApiFault::Kind::Lost) {
        exchange.connection->drop();
    } else if (fault && fault->kind == BotApiFault::Kind::Slow) {
        QTimer::singleShot(fault->value, this,
                           [this, exchange, result] { answer(exchange, result); });
    } else {
        answer(exchange, result);
    }
    if (result && (method.startsWith("send"_L1) || method.startsWith("edit"_L1))) {
        show(*result);
    }
}

BotApiServer::Answer BotApiServer::perform(const QString &method, const Params &parameters)
{
    const auto done = [](const Result<> &result) {
        return result.map([] { return QJsonValue(true); });
    };
    const auto object = [](const Result<QJsonObject> &result) {
        return result.map([](const QJsonObject &value) { return QJsonValue(value); });
    };
    if (method == "getMe"_L1) {
        return me();
    }
    if (method == "sendMessage"_L1) {
        return object(m_chats.sendText(parameters));
    }
    if (method == "editMessageText"_L1) {
        return object(m_chats.editText(parameters));
    }
    if (method == "editMessageCaption"_L1) {
        return object(m_chats.editCaption(parameters));
    }
    if (method == "editMessageReplyMarkup"_L1) {
        return object(m_chats.editKeyboard(parameters));
    }
    if (method == "sendDocument"_L1 || method == "sendVoice"_L1 || method == "sendAudio"_L1) {
        return object(m_chats.sendFile(parameters, method.sliced(4).toLower()));
    }
    if (method == "deleteMessage"_L1) {
        return done(m_chats.remove(parameters));
    }
    if (method == "sendChatAction"_L1 || method == "setMessageReaction"_L1) {
        return done(m_chats.checkChat(parameters));
    }
    if (method == "answerCallbackQuery"_L1) {
        return answerTap(parameters);
    }
    if (method == "getFile"_L1) {
        return object(m_chats.fileOf(parameters.text(u"file_id"_s)));
    }
    if (method == "deleteWebhook"_L1) {
        m_webhook.clear();
        if (parameters.flag(u"drop_pending_updates"_s)) {
            m_updates.clear();
        }
        return QJsonValue(true);
    }
    if (method == "getWebhookInfo"_L1) {
        return QJsonObject {{u"url"_s, m_webhook},
                            {u"has_custom_certificate"_s, false},
                            {u"pending_update_count"_s, m_updates.take(100).size()}};
    }
    const QString list = parameters.text(u"scope"_s) + parameters.text(u"language_code"_s);
    if (method == "getMyCommands"_L1) {
        return m_commands.value(list).toArray();
    }
    m_commands.insert(list,
                      method == "setMyCommands"_L1 ? parameters.json(u"commands"_s) : QJsonArray());
    return QJsonValue(true);
}

BotApiServer::Answer BotApiServer::answerTap(const Params &parameters)
{
    const QString id = parameters.text(u"callback_query_id"_s);
    if (!m_taps.contains(id) || m_taps.value(id)) {
        return failure(ErrorCode::Rejected,
                       u"Bad Request: query is too old and response timeout expired or query ID is "
                       "invalid"_s,
                       400);
    }
    m_taps.insert(id, parameters.text(u"text"_s));
    return QJsonValue(true);
}

QJsonObject BotApiServer::me() const
{
    return {{u"id"_s, botIdOf(m_token)},          {u"is_bot"_s, true},
            {u"first_name"_s, u"Home phone"_s},   {u"username"_s, u"virtualphone_test_bot"_s},
            {u"can_join_groups"_s, false},        {u"can_read_all_group_messages"_s, false},
            {u"supports_inline_queries"_s, false}};
}

void BotApiServer::getUpdates(const Exchange &exchange, const Params &parameters)
{
    if (!m_webhook.isEmpty()) {
        respond(exchange,
                errorResponse(409,
                              u"Conflict: can't use getUpdates method while webhook is "
                              "active; use deleteWebhook to delete the webhook first"_s));
        return;
    }
    stealPoll();
    const qint64 offset = parameters.number(u"offset"_s);
    int limit = static_cast<int>(std::clamp<qint64>(parameters.number(u"limit"_s, 100), 1, 100));
    int seconds = static_cast<int>(
        std::clamp<qint64>(parameters.number(u"timeout"_s), 0, LongestPollSeconds));
    const SteadyClock::time_point now = SteadyClock::now();
    const bool repeated = offset != 0 && offset == m_lastOffset;
    if (repeated && now - m_lastPoll < 3s && seconds < 3) {
        seconds = 3; // the real server's brake on those who ask the same again
    }
    if (repeated && now - m_lastPoll < 500ms) {
        limit = 1;
    }
    m_lastOffset = offset;
    m_lastPoll = now;
    if (parameters.has(u"allowed_updates"_s)) {
        m_updates.allowOnly(parameters.json(u"allowed_updates"_s).toArray());
    }
    m_updates.confirm(offset);
    m_poll = HeldPoll {exchange, limit, ++m_pollCount};
    if (!m_updates.isEmpty() || seconds == 0) {
        finishPoll();
        return;
    }
    QTimer::singleShot(std::chrono::seconds {seconds}, this, [this, number = m_pollCount] {
        if (m_poll && m_poll->number == number) {
            finishPoll();
        }
    });
}

void BotApiServer::finishPoll()
{
    const HeldPoll poll = *m_poll;
    m_poll.reset();
    answer(poll.exchange, QJsonValue(m_updates.take(poll.limit)));
}

void BotApiServer::sendFile(HttpConnection &connection, const QString &path)
{
    const Result<QByteArray> content = m_chats.contentAt(path);
    if (content) {
        connection.respond({200, *content, "application/octet-stream", {}});
    } else {
        connection.respond(errorResponse(404, content.error().detail));
    }
}

std::optional<BotApiFault> BotApiServer::takeFault(const QString &method)
{
    const auto found =
        std::find_if(m_faults.begin(), m_faults.end(), [&method](const BotApiFault &fault) {
            return fault.method.isEmpty() || fault.method == method;
        });
    if (found == m_faults.end()) {
        return std::nullopt;
    }
    const BotApiFault fault = *found;
    if (--found->times <= 0) {
        m_faults.erase(found);
    }
    return fault;
}

bool BotApiServer::failBefore(const Exchange &exchange, const BotApiFault &fault)
{
    if (const std::optional<HttpResponse> response = responseOf(fault)) {
        respond(exchange, *response);
        return true;
    }
    if (fault.kind == BotApiFault::Kind::Drop) {
        exchange.connection->drop();
    }
    return fault.kind == BotApiFault::Kind::Drop || fault.kind == BotApiFault::Kind::Hang;
}

void BotApiServer::answer(const Exchange &exchange, const Answer &answer)
{
    if (answer) {
        respond(exchange, jsonResponse(200, {{u"ok"_s, true}, {u"result"_s, *answer}}));
    } else {
        respond(exchange, errorResponse(answer.error().native, answer.error().detail));
    }
}

void BotApiServer::respond(const Exchange &exchange, const HttpResponse &response)
{
    LoggedRequest &request = m_log[exchange.log];
    request.status = response.status;
    if (exchange.connection) {
        HttpResponse dated = response;
        if (m_clock) {
            const QString now =
                QLocale::c().toString(m_clock().toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
            dated.headers.append({"Date", now.toLatin1()});
        }
        exchange.connection->respond(dated);
    }
    Q_EMIT requestFinished(LoggedRequest(request));
}

void BotApiServer::violate(const QString &words)
{
    m_violations.append(words);
    Q_EMIT violated(words);
}

void BotApiServer::show(const QJsonValue &message)
{
    const QJsonObject object = message.toObject();
    const qint64 chatId = object.value("chat"_L1).toObject().value("id"_L1).toInteger();
    if (const ShownMessage *shown =
            m_chats.find(chatId, object.value("message_id"_L1).toInteger())) {
        Q_EMIT messageShown(ShownMessage(*shown));
    }
}

} // namespace vp
