// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/telegramclient.h"

#include "net/httpdate.h"
#include "net/onceupload.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslError>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** Any one update stays well below, and so do those of a poll: the longest text that answers
 * another has 98 kB in the escapes of the Bot API. What still is longer is asked for in pieces. */
constexpr qint64 LargestAnswer = 8LL * 1024 * 1024;
constexpr std::chrono::milliseconds Grace {250};
constexpr int ProxyAuthenticationRequired = 407; ///< @see RFC 9110, 15.5.8

/** Qt has no code of its own for a refused connection to the proxy (6.4: UnknownNetworkError, as
 * for a network that is not there), only the words of its two socket engines. */
bool saysProxyRefusedConnection(const QString &words)
{
    return words == QCoreApplication::translate("QHttpSocketEngine", "Proxy connection refused")
        || words
        == QCoreApplication::translate("QSocks5SocketEngine", "Connection to proxy refused");
}

/** The same for a proxy that is there and does not let us through: by what it answered to CONNECT
 * (RFC 9110, 9.3.6), or by the reply of a SOCKS server (RFC 1928, 6). */
bool saysProxyRefused(const QString &words)
{
    static constexpr std::array http {"Proxy denied connection",
                                      "Error communicating with HTTP proxy"};
    static constexpr std::array socks {
        "Connection not allowed by SOCKSv5 server", "General SOCKSv5 server failure",
        "SOCKSv5 command not supported", "SOCKS version 5 protocol error"};
    const auto says = [&words](const char *context) {
        return [&words, context](const char *each) {
            return words == QCoreApplication::translate(context, each);
        };
    };
    return std::ranges::any_of(http, says("QHttpSocketEngine"))
        || std::ranges::any_of(socks, says("QSocks5SocketEngine"));
}

class ProxyFactory : public QNetworkProxyFactory
{
public:
    ProxyFactory(std::shared_ptr<SystemProxies> proxies, TelegramOptions::ProxyNews news)
        : m_proxies(std::move(proxies))
        , m_news(news)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_news == TelegramOptions::ProxyNews::Asked ? m_proxies->ask(query)
                                                           : m_proxies->lastTold(query);
    }

private:
    std::shared_ptr<SystemProxies> m_proxies; ///< the options', too
    TelegramOptions::ProxyNews m_news;
};

} // namespace

/** One request and its deadline; deletes itself after the callback. */
class TelegramExchange : public QObject
{
    Q_OBJECT
public:
    TelegramExchange(std::shared_ptr<QNetworkAccessManager> manager, QNetworkReply *reply,
                     Clock &clock, QObject *parent)
        : QObject(parent)
        , m_manager(std::move(manager))
        , m_reply(reply)
        , m_clock(clock)
        , m_deadline(clock)
    {
        reply->setParent(this);
        connect(reply, &QNetworkReply::sslErrors, this, &TelegramExchange::lookAtCertificate);
        connect(reply, &QNetworkReply::metaDataChanged, this,
                [this] { m_heardAt = m_clock.steady(); });
        connect(reply, &QNetworkReply::readyRead, this, &TelegramExchange::checkSize);
        connect(reply, &QNetworkReply::finished, this, &TelegramExchange::finish);
        connect(reply, &QNetworkReply::requestSent, this, [this] { m_wasSent = true; });
        connect(reply, &QNetworkReply::uploadProgress, this,
                [this](qint64 sent) { m_wasSent = m_wasSent || sent > 0; });
        connect(&m_deadline, &Deadline::expired, this, &TelegramExchange::giveUp);
    }

    ~TelegramExchange() override { delete m_reply; } // while its manager still lives

    void begin(std::chrono::milliseconds patience, const QString &token, QObject *context,
               const TelegramClient::Callback &callback)
    {
        m_token = token;
        m_context = context;
        m_callback = callback;
        m_deadline.start(patience);
    }

Q_SIGNALS:
    void timedOut();
    void timeTold(const QDateTime &now, std::chrono::milliseconds heardAt);
    void troubleMet(vp::ChatTrouble trouble);

public Q_SLOTS:
    /** Aborting gives the same error as a transfer timeout, so the reason is kept here. */
    void abandon(ErrorCode reason)
    {
        // What Qt's thread has told meanwhile: that the request was sent, or how it ended.
        QCoreApplication::sendPostedEvents(m_reply, QEvent::MetaCall);
        if (!m_reason && !m_finished) {
            m_reason = reason;
            m_reply->abort(); // emits finished()
        }
    }

private:
    /** After a sleep of the computer the deadline may be over before Qt's thread has told that the
     * request was sent: a moment more, so that nothing is repeated as if it had never left. */
    void giveUp()
    {
        if (m_wasSent || std::exchange(m_isLate, true)) {
            abandon(ErrorCode::Timeout);
        } else {
            m_deadline.start(Grace);
        }
    }

    /** Computers without a battery begin in the past: what looks like a bad server is a clock. */
    void lookAtCertificate(const QList<QSslError> &errors)
    {
        m_isTooEarly = m_isTooEarly || std::ranges::any_of(errors, [](const QSslError &error) {
                           return error.error() == QSslError::CertificateNotYetValid;
                       });
        m_isForeign = true;
    }

    /** Of a request that failed as Network. */
    [[nodiscard]] ChatTrouble trouble() const
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        switch (m_reply->error()) {
        case QNetworkReply::ProxyConnectionRefusedError:
        case QNetworkReply::ProxyNotFoundError:
        case QNetworkReply::ProxyTimeoutError:
            return ChatTrouble::ProxyAway;
        case QNetworkReply::ProxyConnectionClosedError: // it was there, and would not
        case QNetworkReply::ProxyAuthenticationRequiredError:
        case QNetworkReply::UnknownProxyError:
            return ChatTrouble::ProxyRefused;
        case QNetworkReply::UnknownNetworkError:
            if (saysProxyRefusedConnection(m_reply->errorString())) {
                return ChatTrouble::ProxyAway;
            }
            if (saysProxyRefused(m_reply->errorString())) {
                return ChatTrouble::ProxyRefused;
            }
            break;
        default:
            break;
        }
        if (status == ProxyAuthenticationRequired) {
            return ChatTrouble::ProxyRefused;
        }
        if (status != 0) {
            return ChatTrouble::ServerTrouble;
        }
        return m_isTooEarly ? ChatTrouble::ClockNotSet
            : m_isForeign   ? ChatTrouble::ForeignCertificate
                            : ChatTrouble::Unknown;
    }

    void checkSize()
    {
        if (isTooLarge()) {
            abandon(ErrorCode::Rejected); // asking again would bring the same
        }
    }

    [[nodiscard]] bool isTooLarge() const { return m_reply->bytesAvailable() > LargestAnswer; }

    void finish()
    {
        if (std::exchange(m_finished, true)) {
            return;
        }
        m_deadline.stop();
        const Result<QJsonValue> result = outcome();
        if (!result && result.error().code == ErrorCode::Timeout) {
            Q_EMIT timedOut();
        } else if (result) { // else a proxy may have spoken
            const QDateTime now = httpDate(m_reply->rawHeader("Date"));
            if (now.isValid()) {
                Q_EMIT timeTold(now, m_heardAt);
            }
        }
        const bool isNetwork = !result && result.error().code == ErrorCode::Network && !m_reason;
        Q_EMIT troubleMet(isNetwork ? trouble() : ChatTrouble::Unknown);
        deleteLater();
        if (m_context) {
            m_callback(result);
        }
    }

    [[nodiscard]] static Result<QJsonValue> tooLong()
    {
        return failure(ErrorCode::Rejected, u"the answer is too long"_s,
                       TelegramClient::AnswerTooLong);
    }

    [[nodiscard]] Result<QJsonValue> outcome()
    {
        const int native = m_wasSent ? 0 : ChatTransport::NothingWasSent;
        if (m_reason == ErrorCode::Rejected) {
            return tooLong();
        }
        if (m_reason) {
            return failure(*m_reason, u"given up by ourselves"_s, native);
        }
        // The body of a 4xx says more than Qt's error, so it comes first.
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status != 0 && m_reply->isOpen()) {
            if (isTooLarge()) { // Qt may tell the last pieces and the end in one go
                return tooLong();
            }
            return telegram::parseAnswer(status, m_reply->readAll());
        }
        if (m_isTooEarly) {
            return failure(ErrorCode::Network,
                           u"this computer's clock is not set: it says "_s
                               % m_clock.wall().toUTC().toString(Qt::ISODate)
                               % u", when the server's certificate was not valid yet"_s,
                           native);
        }
        const bool wasSilent = m_reply->error() == QNetworkReply::OperationCanceledError;
        return failure(wasSilent ? ErrorCode::Timeout : ErrorCode::Network,
                       telegram::withoutToken(m_reply->errorString(), m_token), native);
    }

    std::shared_ptr<QNetworkAccessManager> m_manager; ///< the client's, unless it has a new one
    QNetworkReply *m_reply;
    Clock &m_clock;
    Deadline m_deadline;
    QString m_token;
    QPointer<QObject> m_context;
    TelegramClient::Callback m_callback;
    std::optional<ErrorCode> m_reason;
    std::chrono::milliseconds m_heardAt {0}; ///< the answer's head, steady
    bool m_finished = false;
    bool m_isTooEarly = false; ///< for the server's certificate
    bool m_isForeign = false; ///< nobody vouches for the server's certificate
    bool m_isLate = false;
    bool m_wasSent = false; ///< the server may have heard of it
};

void TelegramOptions::applyProxy(QNetworkAccessManager &manager, ProxyNews news) const
{
    if (systemProxy) {
        manager.setProxyFactory(new ProxyFactory(systemProxies, news)); // becomes the manager's
    } else {
        manager.setProxy(proxy);
    }
}

TelegramClient::TelegramClient(const TelegramOptions &options, Clock &clock, QObject *parent,
                               TelegramOptions::ProxyNews news)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_manager(std::make_shared<QNetworkAccessManager>())
{
    m_options.applyProxy(*m_manager, news);
}

TelegramClient::~TelegramClient()
{
    cancelAll();
    qDeleteAll(findChildren<TelegramExchange *>()); // while their manager still lives
}

void TelegramClient::post(const telegram::Request &request, const Patience &patience,
                          QObject *context, const Callback &callback)
{
    QNetworkRequest http(telegram::methodUrl(m_options.apiRoot, m_options.token, request.method));
    http.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    http.setHeader(QNetworkRequest::UserAgentHeader, m_options.userAgent);
    // Over HTTP/2 the long poll and the sends would share one connection, and slow each other.
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setTransferTimeout(static_cast<int>(patience.silence.count()));
    auto *exchange = new TelegramExchange(m_manager, upload(http, request), m_clock, this);
    connect(exchange, &TelegramExchange::timedOut, this, &TelegramClient::renew);
    connect(exchange, &TelegramExchange::timeTold, this, &TelegramClient::serverTimeTold);
    connect(exchange, &TelegramExchange::troubleMet, this, &TelegramClient::troubleMet);
    connect(this, &TelegramClient::abandonRequested, exchange, &TelegramExchange::abandon);
    exchange->begin(patience.overall, m_options.token, context, callback);
}

/** What makes a new message is never sent twice by Qt. Only a proxy that is asked without a tunnel
 * must be allowed to: it wants a password after having seen the request. */
QNetworkReply *TelegramClient::upload(QNetworkRequest http, const telegram::Request &request)
{
    const bool tunnels = http.url().scheme() == u"https"_s
        || (!m_options.systemProxy && m_options.proxy.type() != QNetworkProxy::HttpProxy);
    if (!tunnels || !request.method.startsWith(u"send"_s)) {
        return m_manager->post(http, request.body);
    }
    http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    http.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto *body = new OnceUpload(request.body);
    QNetworkReply *reply = m_manager->post(http, body);
    body->setParent(reply);
    return reply;
}

void TelegramClient::cancelAll()
{
    Q_EMIT abandonRequested(ErrorCode::Cancelled);
}

void TelegramClient::reconnect(ErrorCode reason)
{
    Q_EMIT abandonRequested(reason);
    renew();
}

void TelegramClient::renew()
{
    // Qt lets no later request use the connection of one that was given up while it was being made,
    // and makes six for a host at most: without this nothing would ever be sent again. A manager
    // anew each time would spare the requests under way, but each leaves some 70 KiB behind.
    m_manager->clearConnectionCache();
}

} // namespace vp

#include "telegramclient.moc"
