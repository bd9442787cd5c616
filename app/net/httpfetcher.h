// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/fetcher.h"
#include "net/connectionwatch.h"

#include <QObject>

#include <map>

namespace vp {

class FetchTask;

/**
 * Fetcher over HTTP/1.1 and from local files. Certificates are always checked; no cookies are kept;
 * redirects never leave encryption. Sources with a certificate of their own have connections of
 * their own, since Qt would share them whatever was trusted.
 */
class HttpFetcher : public QObject, public Fetcher
{
    Q_OBJECT
public:
    HttpFetcher(Clock &clock, QString userAgent, QObject *parent = nullptr);
    /** What is under way comes back with Cancelled. */
    ~HttpFetcher() override;

    Ticket fetch(const FetchRequest &request, QObject *context, Callback callback) override;
    void cancel(Ticket ticket) override;

Q_SIGNALS:
    void abandonRequested(quint64 ticket); ///< 0 = all

private:
    [[nodiscard]] FetchTask *newTask(const FetchRequest &request);

    Clock &m_clock;
    QString m_userAgent;
    std::map<QByteArray, ServerConnections> m_connections; ///< by what is trusted
    Ticket m_lastTicket = 0;
};

} // namespace vp
