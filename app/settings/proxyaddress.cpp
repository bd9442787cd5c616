// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/proxyaddress.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr int SocksPort = 1080;
constexpr int HttpPort = 8080;
constexpr qsizetype LongestUser = 255; ///< what SOCKS5 has room for

tl::unexpected<Error> bad(const QString &why)
{
    return failure(ErrorCode::InvalidInput, why);
}

} // namespace

QString ProxyAddress::text() const
{
    switch (kind) {
    case Kind::None:
        return u"none"_s;
    case Kind::System:
        return u"system"_s;
    case Kind::Socks5:
    case Kind::Http:
        break;
    }
    QUrl url;
    url.setScheme(kind == Kind::Socks5 ? u"socks5"_s : u"http"_s);
    url.setHost(host);
    url.setPort(port);
    url.setUserName(user, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

Result<ProxyAddress> parseProxy(const QString &text)
{
    const QString word = text.trimmed();
    if (word.compare("none"_L1, Qt::CaseInsensitive) == 0) {
        return ProxyAddress {ProxyAddress::Kind::None, {}, 0, {}};
    }
    if (word.compare("system"_L1, Qt::CaseInsensitive) == 0) {
        return ProxyAddress {};
    }
    const QUrl url(word, QUrl::StrictMode);
    if (!url.password().isEmpty()) {
        return bad(u"the password of a proxy goes into telegram/proxyPassword"_s);
    }
    const bool socks = url.scheme() == "socks5"_L1 || url.scheme() == "socks5h"_L1;
    if (!url.isValid() || (!socks && url.scheme() != "http"_L1) || url.host().isEmpty()
        || url.port(1) < 1 || url.hasQuery() || url.hasFragment() || url.path().size() > 1) {
        return bad(u"neither none, system nor an address such as socks5://host:1080 or "
                   "http://user@host:8080"_s);
    }
    ProxyAddress proxy;
    proxy.kind = socks ? ProxyAddress::Kind::Socks5 : ProxyAddress::Kind::Http;
    proxy.host = url.host();
    proxy.port = static_cast<quint16>(url.port(socks ? SocksPort : HttpPort));
    proxy.user = url.userName(QUrl::FullyDecoded);
    if (proxy.user.size() > LongestUser) {
        return bad(u"a name of more than 255 characters"_s);
    }
    return proxy;
}

} // namespace vp
