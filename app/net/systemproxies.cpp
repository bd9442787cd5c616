// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/systemproxies.h"

#include <QUrl>

#include <utility>

namespace vp {

namespace {

/** Never the path, which holds the token. */
QString serverOf(const QNetworkProxyQuery &query)
{
    return query.url().toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment
                                | QUrl::RemoveUserInfo);
}

} // namespace

SystemProxies::SystemProxies(Ask ask)
    : m_ask(std::move(ask))
{
}

QList<QNetworkProxy> SystemProxies::ask(const QNetworkProxyQuery &query)
{
    const QList<QNetworkProxy> told = m_ask(query);
    m_told.insert(serverOf(query), told);
    return told;
}

QList<QNetworkProxy> SystemProxies::lastTold(const QNetworkProxyQuery &query)
{
    const auto known = m_told.constFind(serverOf(query));
    return known == m_told.constEnd() ? ask(query) : *known;
}

} // namespace vp
