// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <memory>

class QNetworkReply;

namespace vp {

/**
 * The connections to a server. Qt lets no later request use one that was given up while it was
 * being made, and waits for it for ever: a server that takes connections and says nothing would
 * never be asked again. @see ConnectionWatch
 */
class ServerConnections
{
public:
    using Prepare = std::function<void(QNetworkAccessManager &)>;
    /** @p prepare = what is to be done to each manager before its first request. */
    explicit ServerConnections(Prepare prepare = {});

private:
    friend class ConnectionWatch;
    using Manager =
        std::shared_ptr<QNetworkAccessManager>; ///< ours, and of each watch that uses it
    [[nodiscard]] Manager current();
    void renew(const Manager &used);

    Prepare m_prepare;
    Manager m_current;
};

/** Sends a request, and knows whether its connection stood when it was given up. */
class ConnectionWatch : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionWatch(ServerConnections &connections, QObject *parent = nullptr);
    /** One at a time; the reply must be gone before this is. */
    [[nodiscard]] QNetworkReply *get(const QNetworkRequest &request);
    /** The reply is wanted no more. Never from inside one of its signals but finished(). */
    void gaveUp();
    /** The next request shall use a connection of its own; those under way keep theirs. */
    void renew();

private:
    ServerConnections &m_connections;
    std::shared_ptr<QNetworkAccessManager> m_manager; ///< which may not be the current one any more
    bool m_stood = true;
};

} // namespace vp
