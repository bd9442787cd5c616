// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connectionwatch.h"

#include <QNetworkReply>

#include <utility>

namespace vp {

ServerConnections::ServerConnections(Prepare prepare)
    : m_prepare(std::move(prepare))
{
}

ServerConnections::Manager ServerConnections::current()
{
    if (!m_current) {
        m_current = std::make_shared<QNetworkAccessManager>();
        if (m_prepare) {
            m_prepare(*m_current);
        }
    }
    return m_current;
}

void ServerConnections::renew(const Manager &used)
{
    if (used != m_current) {
        return; // renewed already
    }
    // Requests under way would be lost with the connections; a manager that goes leaves some 70 KiB
    // behind. So it stays while nobody else uses it.
    constexpr long oursAndTheWatch = 2;
    if (used.use_count() <= oursAndTheWatch) {
        used->clearConnectionCache();
    } else {
        m_current.reset();
    }
}

ConnectionWatch::ConnectionWatch(ServerConnections &connections, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
{
}

QNetworkReply *ConnectionWatch::get(const QNetworkRequest &request)
{
    m_stood = false;
    m_manager = m_connections.current();
    QNetworkReply *reply = m_manager->get(request);
    const auto stands = [this] {
        m_stood = true;
    };
    connect(reply, &QNetworkReply::encrypted, this, stands);
    connect(reply, &QNetworkReply::requestSent, this, stands);
    connect(reply, &QNetworkReply::metaDataChanged, this, stands);
    return reply;
}

void ConnectionWatch::gaveUp()
{
    if (!std::exchange(m_stood, true)) {
        renew();
    }
}

void ConnectionWatch::renew()
{
    m_connections.renew(m_manager);
}

} // namespace vp
