// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/webfetch.h"

#include <QNetworkRequest>
#include <QSslCertificate>

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qint64 Piece = 64LL * 1024;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const int usual = a.scheme() == "https"_L1 ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(usual) == b.port(usual);
}

QByteArray authorizationFrom(const QUrl &url)
{
    if (url.userInfo().isEmpty()) {
        return {};
    }
    const QString pair = url.userName(QUrl::FullyDecoded) % u':' % url.password(QUrl::FullyDecoded);
    return "Basic " + pair.toUtf8().toBase64();
}

} // namespace

WebFetch::WebFetch(Clock &clock, const FetchRequest &request, const Means &means, QObject *parent)
    : FetchTask(clock, request.limits, parent)
    , m_connection(means.connections)
    , m_trust(means.trust)
    , m_userAgent(means.userAgent)
    , m_request(request)
    , m_url(request.url)
    , m_authorization(authorizationFrom(request.url))
{
    m_url.setUserInfo(QString()); // Qt would offer them to whoever asks
    m_url.setFragment(QString());
}

WebFetch::~WebFetch()
{
    dropReply();
}

QNetworkRequest WebFetch::httpRequest() const
{
    QNetworkRequest http(m_url);
    http.setHeader(QNetworkRequest::UserAgentHeader, m_userAgent);
    http.setSslConfiguration(m_trust.tls);
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Qt counts what unpacking will give before we can read: not beyond what we would take.
    http.setDecompressedSafetyCheckThreshold(m_request.limits.bytes);
    if (!m_request.etag.isEmpty()) {
        http.setRawHeader("If-None-Match", m_request.etag);
    }
    if (!m_request.lastModified.isEmpty()) {
        http.setRawHeader("If-Modified-Since", m_request.lastModified);
    }
    if (!m_authorization.isEmpty() && sameOrigin(m_url, m_request.url)) {
        http.setRawHeader("Authorization", m_authorization);
    }
    return http;
}

void WebFetch::start()
{
    m_body.clear();
    m_certificateKnown = false;
    m_reply = m_connection.get(httpRequest());
    m_reply->setReadBufferSize(4 * Piece); // what we do not take stays with the server
    connect(m_reply, &QNetworkReply::sslErrors, this, &WebFetch::judgeCertificate);
    connect(m_reply, &QNetworkReply::encrypted, this, &WebFetch::checkCertificate);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &WebFetch::checkHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &WebFetch::take);
    connect(m_reply, &QNetworkReply::downloadProgress, this, &WebFetch::stillAlive);
    connect(m_reply, &QNetworkReply::finished, this, &WebFetch::replied);
}

void WebFetch::stop()
{
    dropReply();
}

void WebFetch::dropReply()
{
    if (m_reply == nullptr) {
        return;
    }
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    m_connection.gaveUp();
    reply->deleteLater();
}

int WebFetch::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/** Qt asks here, and waits, before it says a word to a server that nobody vouches for. */
void WebFetch::judgeCertificate(const QList<QSslError> & /*errors*/)
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    m_certificateKnown = !m_trust.fingerprint.isEmpty() && !certificate.isNull()
        && certificate.digest(QCryptographicHash::Sha256) == m_trust.fingerprint;
    if (m_certificateKnown) {
        m_reply->ignoreSslErrors();
    }
}

void WebFetch::checkCertificate()
{
    stillAlive();
    if (!m_trust.fingerprint.isEmpty() && !m_certificateKnown) {
        abandon(FetchTrouble::Untrusted);
    }
}

/** The status says whether there is any use in the rest. */
void WebFetch::checkHead()
{
    stillAlive();
    const int code = status();
    if (code == 200) {
        const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (announced > limits().bytes) {
            abandon(FetchTrouble::TooLarge);
        }
        return;
    }
    if (isRedirect(code)) {
        // Not from inside a signal of the reply that is to be dropped.
        QMetaObject::invokeMethod(this, &WebFetch::redirect, Qt::QueuedConnection);
        m_reply->disconnect(this);
    } else if (code >= 400) {
        fail(errorOf(code));
    }
}

void WebFetch::redirect()
{
    if (isFinished() || m_reply == nullptr) {
        return;
    }
    const auto next = redirectedUrl(m_url, m_reply->rawHeader("Location"));
    if (!next || ++m_redirects > limits().redirects) {
        return fail({.trouble = FetchTrouble::BadRedirect, .status = status()});
    }
    dropReply();
    m_url = *next;
    start();
}

void WebFetch::take()
{
    stillAlive();
    while (m_reply != nullptr && m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(Piece);
        if (piece.isEmpty()) {
            return;
        }
        m_body += piece;
        if (m_body.size() > limits().bytes) {
            return abandon(FetchTrouble::TooLarge);
        }
    }
}

void WebFetch::replied()
{
    const int code = status();
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool conditional = !m_request.etag.isEmpty() || !m_request.lastModified.isEmpty();
    if (code == 0) {
        const bool untrusted = error == QNetworkReply::SslHandshakeFailedError;
        m_connection.renew(); // a failure must not stick to the next request
        return abandon(untrusted ? FetchTrouble::Untrusted : FetchTrouble::Unreachable);
    }
    if (code == 304 && conditional) {
        return finish(FetchAnswer {.notModified = true});
    }
    if (code != 200) {
        return fail(errorOf(code));
    }
    if (error == QNetworkReply::NoError) {
        take();
    }
    if (isFinished()) {
        return;
    }
    if (error != QNetworkReply::NoError) {
        return fail({.trouble = FetchTrouble::Broken, .status = code});
    }
    finish(FetchAnswer {.body = m_body,
                        .etag = m_reply->rawHeader("ETag"),
                        .lastModified = m_reply->rawHeader("Last-Modified")});
}

FetchError WebFetch::errorOf(int status) const
{
    FetchError error {.trouble = FetchTrouble::Refused, .status = status};
    if (status == 401 || status == 403 || status == 407) {
        error.trouble = FetchTrouble::Forbidden;
    } else if (status == 404 || status == 410) {
        error.trouble = FetchTrouble::Missing;
    } else if (status >= 500 || status == 429) {
        error.trouble = FetchTrouble::ServerTrouble;
        error.retryAfter = retryAfter(m_reply->rawHeader("Retry-After"), now());
    }
    return error;
}

} // namespace vp
