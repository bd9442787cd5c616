// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpconnection.h"

#include <QHash>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

namespace vp {

/** A web server on the loopback that answers as the test says, well or badly. */
class FileServer : public QObject
{
    Q_OBJECT
public:
    /** Writes to the socket whatever it likes, now or later. */
    using Raw = std::function<void(QTcpSocket &)>;

    FileServer();
    /** Encrypted, with a certificate and key of tests/data/tls. */
    explicit FileServer(const QString &certificate, const QString &key);

    [[nodiscard]] QUrl url(const QString &path) const;
    /** Answers GETs of @p path; where the request's If-None-Match is @p etag, with 304. */
    void serve(const QByteArray &path, const QByteArray &body, const QByteArray &etag = {});
    void answer(const QByteArray &path, const HttpResponse &response);
    void answerRaw(const QByteArray &path, Raw raw);
    void close() { m_server->close(); }

    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; } ///< ever made
    [[nodiscard]] int openConnections() const { return m_open; }

private:
    void listen();
    void accept();
    void reply(HttpConnection &connection, QTcpSocket &socket, const HttpRequest &request);

    struct Page
    {
        HttpResponse response;
        QByteArray etag;
        Raw raw;
    };
    std::unique_ptr<QTcpServer> m_server;
    QHash<QByteArray, Page> m_pages;
    QList<HttpRequest> m_requests;
    QString m_scheme;
    int m_connections = 0;
    int m_open = 0;
};

} // namespace vp
