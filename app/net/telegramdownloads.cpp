// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/telegramdownloads.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

#include <optional>
#include <utility>

namespace vp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds Patience = 120s;
constexpr std::chrono::milliseconds Silence = 20s;

} // namespace

/** One file on its way, and its deadline; deletes itself after the callback. */
class TelegramDownload : public QObject
{
    Q_OBJECT
public:
    TelegramDownload(ServerConnections &connections, const QNetworkRequest &request, qint64 limit,
                     Clock &clock, QObject *parent)
        : QObject(parent)
        , m_connection(connections)
        , m_reply(m_connection.get(request))
        , m_limit(limit)
        , m_deadline(clock)
    {
        m_reply->setParent(this);
        connect(m_reply, &QNetworkReply::readyRead, this, &TelegramDownload::take);
        connect(m_reply, &QNetworkReply::finished, this, &TelegramDownload::finish);
        connect(&m_deadline, &Deadline::expired, this, [this] { abandon(ErrorCode::Timeout); });
    }

    ~TelegramDownload() override { delete m_reply; } // while its manager still lives

    void begin(const QString &token, QObject *context, const TelegramDownloads::Callback &callback)
    {
        m_token = token;
        m_context = context;
        m_callback = callback;
        m_deadline.start(Patience);
    }

public Q_SLOTS:
    void abandon(ErrorCode reason)
    {
        if (!m_reason) {
            m_reason = reason;
            m_reply->abort(); // emits finished()
        }
    }

private:
    void take()
    {
        if (m_reason) {
            return;
        }
        m_bytes += m_reply->readAll();
        if (m_bytes.size() > m_limit) {
            abandon(ErrorCode::Rejected);
        }
    }

    void finish()
    {
        if (std::exchange(m_finished, true)) {
            return;
        }
        m_deadline.stop();
        const Result<QByteArray> result = outcome();
        if (!result) {
            m_connection.gaveUp();
        }
        deleteLater();
        if (m_context) {
            m_callback(result);
        }
    }

    [[nodiscard]] Result<QByteArray> outcome()
    {
        if (m_reply->isOpen()) {
            take();
        }
        if (m_reason) {
            return failure(*m_reason, u"given up by ourselves"_s);
        }
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_reply->error() == QNetworkReply::NoError && status == 200) {
            return m_bytes;
        }
        if (status >= 400 && status < 500) {
            return failure(ErrorCode::Rejected, u"the server refused the file"_s, status);
        }
        const bool wasSilent = m_reply->error() == QNetworkReply::OperationCanceledError;
        return failure(wasSilent ? ErrorCode::Timeout : ErrorCode::Network,
                       telegram::withoutToken(m_reply->errorString(), m_token), status);
    }

    ConnectionWatch m_connection;
    QNetworkReply *m_reply;
    qint64 m_limit;
    Deadline m_deadline;
    QByteArray m_bytes;
    QString m_token;
    QPointer<QObject> m_context;
    TelegramDownloads::Callback m_callback;
    std::optional<ErrorCode> m_reason;
    bool m_finished = false;
};

TelegramDownloads::TelegramDownloads(const TelegramOptions &options, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_connections([&options](QNetworkAccessManager &manager) { options.applyProxy(manager); })
{
}

TelegramDownloads::~TelegramDownloads()
{
    cancelAll();
    qDeleteAll(findChildren<TelegramDownload *>()); // while their connections still live
}

void TelegramDownloads::get(const QString &path, qint64 limit, QObject *context,
                            const Callback &callback)
{
    QNetworkRequest http(telegram::fileUrl(m_options.apiRoot, m_options.token, path));
    http.setHeader(QNetworkRequest::UserAgentHeader, m_options.userAgent);
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // As it is: what unpacks itself would outgrow the limit unseen.
    http.setRawHeader("Accept-Encoding", "identity");
    http.setTransferTimeout(static_cast<int>(Silence.count()));
    auto *download = new TelegramDownload(m_connections, http, limit, m_clock, this);
    connect(this, &TelegramDownloads::abandonRequested, download, &TelegramDownload::abandon);
    download->begin(m_options.token, context, callback);
}

void TelegramDownloads::cancelAll()
{
    Q_EMIT abandonRequested(ErrorCode::Cancelled);
}

} // namespace vp

#include "telegramdownloads.moc"
