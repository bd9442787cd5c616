// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>

namespace vp {

/** One HTTP/1.1 request, whole. */
struct HttpRequest
{
    QByteArray method;
    QByteArray path; ///< percent-encoded as sent, without the query
    QByteArray query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct HttpResponse
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/** The server's end of a kept-alive connection: one request at a time, as clients that do not
 * pipeline expect. */
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    /** Takes the socket over; deletes itself once the peer has gone. */
    HttpConnection(QTcpSocket *socket, QObject *parent);
    /** Answers the request under way; then the next one may come. */
    void respond(const HttpResponse &response);
    /** Cuts the line without a word. */
    void drop();

Q_SIGNALS:
    void requestReceived(const vp::HttpRequest &request);
    void closed();

private:
    void read();
    [[nodiscard]] bool takeHead();
    [[nodiscard]] bool takeBody();
    [[nodiscard]] bool takeChunk();
    void refuse();

    QPointer<QTcpSocket> m_socket;
    QByteArray m_buffer;
    HttpRequest m_request;
    qsizetype m_bodySize = -1; ///< -1 = the head is not complete yet
    bool m_isChunked = false; ///< the body comes in pieces, each with its size before it
    bool m_busy = false;
};

} // namespace vp
