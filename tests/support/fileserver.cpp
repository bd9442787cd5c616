// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(VP_TEST_TLS) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no %s", qPrintable(name));
    }
    return file.readAll();
}

} // namespace

FileServer::FileServer()
    : m_server(std::make_unique<QTcpServer>())
    , m_scheme(u"http"_s)
{
    listen();
}

FileServer::FileServer(const QString &certificate, const QString &key)
    : m_scheme(u"https"_s)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentOf(certificate)));
    tls.setPrivateKey(QSslKey(contentOf(key), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

void FileServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FileServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qFatal("no loopback");
    }
}

QUrl FileServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_scheme);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server->serverPort());
    url.setPath(path);
    return url;
}

void FileServer::serve(const QByteArray &path, const QByteArray &body, const QByteArray &etag)
{
    HttpResponse response;
    response.body = body;
    response.contentType = "text/plain";
    if (!etag.isEmpty()) {
        response.headers.append({"ETag", etag});
    }
    m_pages.insert(path, {response, etag, {}});
}

void FileServer::answer(const QByteArray &path, const HttpResponse &response)
{
    m_pages.insert(path, {response, {}, {}});
}

void FileServer::answerRaw(const QByteArray &path, Raw raw)
{
    m_pages.insert(path, {{}, {}, std::move(raw)});
}

void FileServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        ++m_open;
        auto *connection = new HttpConnection(socket, this);
        connect(connection, &HttpConnection::closed, this, [this] { --m_open; });
        connect(connection, &HttpConnection::requestReceived, this,
                [this, connection, socket](const HttpRequest &request) {
                    reply(*connection, *socket, request);
                });
    }
}

void FileServer::reply(HttpConnection &connection, QTcpSocket &socket, const HttpRequest &request)
{
    m_requests.append(request);
    const auto page = m_pages.constFind(request.path);
    if (page == m_pages.cend()) {
        connection.respond({404, "404: Not Found", "text/plain", {}});
    } else if (page->raw) {
        page->raw(socket);
    } else if (!page->etag.isEmpty() && request.headers.value("if-none-match") == page->etag) {
        connection.respond({304, {}, "text/plain", {{"ETag", page->etag}}});
    } else {
        connection.respond(page->response);
    }
}

} // namespace vp
