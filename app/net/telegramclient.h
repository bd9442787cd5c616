// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "chat/chattransport.h"
#include "net/systemproxies.h"
#include "net/telegramcodec.h"

#include <QDateTime>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QNetworkReply;

namespace vp {

/** Where a bot lives and how we introduce ourselves. */
struct TelegramOptions
{
    QUrl apiRoot {QStringLiteral("https://api.telegram.org")};
    QString token;
    QString userAgent = QStringLiteral("VirtualPhone"); ///< "VirtualPhone/<version>"
    std::chrono::seconds pollTimeout {50}; ///< the server takes no more than 50
    bool systemProxy = false; ///< what the session says, instead of the next one
    QNetworkProxy proxy {QNetworkProxy::NoProxy};
    /** Of all copies of these options, and of the managers that use them. */
    std::shared_ptr<SystemProxies> systemProxies = std::make_shared<SystemProxies>();

    enum class ProxyNews { Asked, LastTold };
    /** Makes a manager's connections go the way that is wanted here. */
    void applyProxy(QNetworkAccessManager &manager, ProxyNews news = ProxyNews::LastTold) const;
};

/**
 * Posts Bot API requests over its own connections (HTTP/1.1, kept alive, TLS always checked) and
 * hands back parsed answers. One client for the long poll and another for everything else, so that
 * a dead poll never delays a message. The token stays in here: no error text holds it.
 */
class TelegramClient : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(Result<QJsonValue>)>;

    /** How long a request may take in all, and without a single byte arriving. */
    struct Patience
    {
        std::chrono::milliseconds overall {30'000};
        std::chrono::milliseconds silence {20'000};
    };

    TelegramClient(const TelegramOptions &options, Clock &clock, QObject *parent = nullptr,
                   TelegramOptions::ProxyNews news = TelegramOptions::ProxyNews::LastTold);
    /** Requests under way come back with Cancelled. */
    ~TelegramClient() override;

    /** The native number of a Rejected answer that was longer than we read. */
    static constexpr int AnswerTooLong = -2;
    /** Calls back once, later, unless @p context has died. Errors: as telegram::parseAnswer,
     * Timeout, Cancelled; Rejected with AnswerTooLong. */
    void post(const telegram::Request &request, const Patience &patience, QObject *context,
              const Callback &callback);
    /** Every request under way comes back with Cancelled, at once. */
    void cancelAll();
    /** Drops all connections; requests under way come back with @p reason. After a change of
     * network or a sleep. */
    void reconnect(ErrorCode reason);

Q_SIGNALS:
    void abandonRequested(vp::ErrorCode reason);
    /** The server's clock, told with an answer of its own, before the callback; @p heardAt is our
     * steady time. */
    void serverTimeTold(const QDateTime &now, std::chrono::milliseconds heardAt);
    /** What stood in the way of a request; told before each callback. Unknown when nothing did. */
    void troubleMet(vp::ChatTrouble trouble);

private:
    /** New connections from now on, also for requests under way. After a silence: Qt keeps the
     * place of a connection whose requests were aborted at the wrong moment, and has six for a
     * host, so that after some of them nothing would ever be sent again. */
    void renew();
    [[nodiscard]] QNetworkReply *upload(QNetworkRequest http, const telegram::Request &request);

    const TelegramOptions &m_options;
    Clock &m_clock;
    std::shared_ptr<QNetworkAccessManager> m_manager; ///< ours, and each request's that it sends
};

} // namespace vp
