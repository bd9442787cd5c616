// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/connectionwatch.h"
#include "net/fetchtask.h"
#include "net/fetchtrust.h"

#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

#include <optional>

namespace vp {

/** One fetch over HTTP(S), with its redirects. Qt's own words are never handed on: they hold the
 * address. */
class WebFetch : public FetchTask
{
    Q_OBJECT
public:
    struct Means
    {
        ServerConnections &connections;
        FetchTrust trust;
        QString userAgent;
    };
    WebFetch(Clock &clock, const FetchRequest &request, const Means &means, QObject *parent);
    ~WebFetch() override;

protected:
    void start() override;
    void stop() override;

private:
    [[nodiscard]] QNetworkRequest httpRequest() const;
    void checkHead();
    void checkCertificate();
    void judgeCertificate(const QList<QSslError> &errors);
    void take();
    void redirect();
    void replied();
    [[nodiscard]] FetchError errorOf(int status) const;
    [[nodiscard]] int status() const;
    void dropReply();

    ConnectionWatch m_connection;
    FetchTrust m_trust;
    QString m_userAgent;
    FetchRequest m_request;
    QUrl m_url; ///< where it is fetched now, without user and password
    QByteArray m_authorization; ///< for the host of the request only
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    int m_redirects = 0;
    bool m_certificateKnown = false;
};

} // namespace vp
