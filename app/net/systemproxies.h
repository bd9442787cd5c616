// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QNetworkProxy>
#include <QString>

#include <functional>

namespace vp {

/**
 * The session's proxies for each server, as they were last told. Telling may take the session long
 * (it reads files, looks names up, runs scripts), and the loop stands still meanwhile: so the long
 * poll asks, about a minute apart, and what has to be quick uses what it heard. Whoever cannot
 * reach a server forgets what was told.
 */
class SystemProxies
{
public:
    using Ask = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    explicit SystemProxies(Ask ask = &QNetworkProxyFactory::systemProxyForQuery);
    [[nodiscard]] QList<QNetworkProxy> ask(const QNetworkProxyQuery &query);
    /** Asks only when nobody has. */
    [[nodiscard]] QList<QNetworkProxy> lastTold(const QNetworkProxyQuery &query);
    void forget() { m_told.clear(); }

private:
    Ask m_ask;
    QHash<QString, QList<QNetworkProxy>> m_told; ///< by server
};

} // namespace vp
