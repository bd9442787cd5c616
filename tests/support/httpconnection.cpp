// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpconnection.h"

#include <utility>

namespace vp {

namespace {

constexpr qsizetype LargestHead = 256 * 1024;
constexpr qsizetype LargestBody = 60 * 1024 * 1024;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 409:
        return "Conflict";
    case 429:
        return "Too Many Requests";
    case 502:
        return "Bad Gateway";
    default:
        return "Error";
    }
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, [this] {
        Q_EMIT closed();
        deleteLater();
    });
}

void HttpConnection::respond(const HttpResponse &response)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + reasonOf(response.status) + "\r\nContent-Type: " + response.contentType
        + "\r\nContent-Length: " + QByteArray::number(response.body.size())
        + "\r\nConnection: keep-alive\r\n";
    for (const auto &[name, value] : response.headers) {
        head += name + ": " + value + "\r\n";
    }
    m_busy = false;
    m_socket->write(head + "\r\n" + response.body);
    // What came in meanwhile is read in the next turn, so that respond() never calls back.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::drop()
{
    m_socket->abort();
}

void HttpConnection::read()
{
    m_buffer += m_socket->readAll();
    if (m_busy || (m_bodySize < 0 && !takeHead()) || !takeBody()) {
        return;
    }
    m_bodySize = -1;
    m_busy = true;
    Q_EMIT requestReceived(std::exchange(m_request, {}));
}

bool HttpConnection::takeBody()
{
    if (m_isChunked) {
        while (m_isChunked) {
            if (!takeChunk()) {
                return false;
            }
        }
        return true;
    }
    if (m_buffer.size() < m_bodySize) {
        return false;
    }
    m_request.body = m_buffer.left(m_bodySize);
    m_buffer.remove(0, m_bodySize);
    return true;
}

/** False = it is not there yet, or is none. The last one is empty. */
bool HttpConnection::takeChunk()
{
    constexpr qsizetype longestSize = 16;
    const qsizetype end = m_buffer.indexOf("\r\n");
    bool isSize = end > 0;
    const qsizetype size = isSize ? m_buffer.left(end).toLongLong(&isSize, 16) : -1;
    if (end < 0 && m_buffer.size() < longestSize) {
        return false;
    }
    if (!isSize || size < 0 || m_request.body.size() + size > LargestBody) {
        refuse();
        return false;
    }
    if (m_buffer.size() < end + 2 + size + 2) {
        return false;
    }
    m_request.body += m_buffer.mid(end + 2, size);
    m_buffer.remove(0, end + 2 + size + 2);
    m_isChunked = size > 0;
    return true;
}

bool HttpConnection::takeHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > LargestHead) {
            refuse();
        }
        return false;
    }
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.")) {
        refuse();
        return false;
    }
    m_request.method = words.at(0);
    const qsizetype mark = words.at(1).indexOf('?');
    m_request.path = mark < 0 ? words.at(1) : words.at(1).left(mark);
    m_request.query = mark < 0 ? QByteArray() : words.at(1).mid(mark + 1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            m_request.headers.insert(line.left(colon).trimmed().toLower(),
                                     line.mid(colon + 1).trimmed());
        }
    }
    m_bodySize = m_request.headers.value("content-length", "0").toLongLong();
    const QByteArray coding = m_request.headers.value("transfer-encoding").toLower();
    m_isChunked = coding == "chunked";
    if (m_bodySize < 0 || m_bodySize > LargestBody || (!m_isChunked && !coding.isEmpty())) {
        refuse();
        return false;
    }
    if (m_request.headers.value("expect").toLower() == "100-continue") {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    return true;
}

void HttpConnection::refuse()
{
    m_socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_socket->disconnectFromHost();
    m_busy = true;
}

} // namespace vp
