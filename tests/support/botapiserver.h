// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "botapichats.h"
#include "botapiresponses.h"
#include "botapischema.h"
#include "botapiupdates.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <utility>

namespace vp {

/** A request as it came in, and how it was answered. */
struct LoggedRequest
{
    QString method;
    QJsonObject parameters;
    QByteArray userAgent;
    std::chrono::steady_clock::time_point arrived;
    int status = 0; ///< 0 = not answered (held, dropped or hung)
};

/**
 * The Bot API on 127.0.0.1, for tests: checks every request against the reference, holds long
 * polls, honours offsets, and answers with the real server's words. People speak through say() and
 * tap(); shownIn() is what they see.
 */
class BotApiServer : public QObject
{
    Q_OBJECT
public:
    explicit BotApiServer(const QString &token, QObject *parent = nullptr);
    ~BotApiServer() override;

    /** 0 = any free port. */
    [[nodiscard]] bool listen(quint16 port = 0);
    /** Stops listening and cuts all connections; listen() brings it back. */
    void close();
    /** The API root, as for --telegram-api. */
    [[nodiscard]] QUrl url() const;

    /** A person writes to the bot; @p extra is merged into the message (forward_origin, chat, date
     * …). Gives the message id. */
    qint64 say(qint64 userId, const QString &text, const QJsonObject &extra = {});
    /** A person sends a document. */
    qint64 sayFile(qint64 userId, const QString &name, const QByteArray &content);
    /** A person taps a button, whether or not it is there. Gives the query's id. */
    QString tap(qint64 userId, qint64 messageId, const QString &data);
    /** Any other update. */
    void deliver(const QString &kind, const QJsonObject &content);

    [[nodiscard]] std::vector<ShownMessage> shownIn(qint64 chatId) const;
    /** What the tap's answer said, nothing = not answered yet. */
    [[nodiscard]] std::optional<QString> toastOf(const QString &queryId) const;
    [[nodiscard]] const std::vector<LoggedRequest> &requests() const { return m_log; }
    [[nodiscard]] int requestCount(const QString &method) const;
    [[nodiscard]] const QStringList &violations() const { return m_violations; }
    [[nodiscard]] bool holdsPoll() const { return m_poll.has_value(); }
    [[nodiscard]] bool hasUnconfirmed() const { return !m_updates.isEmpty(); }

    void inject(const BotApiFault &fault) { m_faults.push_back(fault); }
    void clearFaults() { m_faults.clear(); }
    /** The person's client: deletes messages, blocks the bot, never started it. */
    [[nodiscard]] BotApiChats &chats() { return m_chats; }
    [[nodiscard]] BotApiUpdates &updates() { return m_updates; }
    /** The clock that the header `Date` of every answer tells, as the real server's do; none = no
     * such header. */
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }
    void setWebhook(const QString &webhook) { m_webhook = webhook; }
    /** Another program polls with the same token: our poll is cut short. */
    void stealPoll();

Q_SIGNALS:
    void requestFinished(const vp::LoggedRequest &request);
    /** A message appeared or changed. */
    void messageShown(const vp::ShownMessage &message);
    void violated(const QString &words);

private:
    using Params = BotApiParameters;
    using Answer = Result<QJsonValue>;
    struct Exchange
    {
        QPointer<HttpConnection> connection;
        std::size_t log = 0;
    };
    struct HeldPoll
    {
        Exchange exchange;
        int limit = 100;
        int number = 0;
    };

    void accept();
    void receive(HttpConnection *connection, const HttpRequest &request);
    void handle(const Exchange &exchange, const QString &method, const HttpRequest &request);
    [[nodiscard]] Answer perform(const QString &method, const Params &parameters);
    [[nodiscard]] Answer answerTap(const Params &parameters);
    [[nodiscard]] QJsonObject me() const;
    void getUpdates(const Exchange &exchange, const Params &parameters);
    void finishPoll();
    void sendFile(HttpConnection &connection, const QString &path);
    [[nodiscard]] std::optional<BotApiFault> takeFault(const QString &method);
    /** True when the fault has answered (or silenced) the request. */
    bool failBefore(const Exchange &exchange, const BotApiFault &fault);
    void answer(const Exchange &exchange, const Answer &answer);
    void respond(const Exchange &exchange, const HttpResponse &response);
    void violate(const QString &words);
    void show(const QJsonValue &message);

    QString m_token;
    QTcpServer m_listener;
    BotApiSchema m_schema;
    BotApiChats m_chats;
    BotApiUpdates m_updates;
    QHash<QString, std::optional<QString>> m_taps; ///< by query id: what was answered
    std::optional<HeldPoll> m_poll;
    std::deque<BotApiFault> m_faults;
    std::vector<LoggedRequest> m_log;
    QStringList m_violations;
    QString m_webhook;
    std::function<QDateTime()> m_clock;
    QJsonObject m_commands; ///< by scope and language
    qint64 m_lastOffset = 0;
    std::chrono::steady_clock::time_point m_lastPoll;
    int m_pollCount = 0;
    qint64 m_lastQuery = 0;
};

} // namespace vp
