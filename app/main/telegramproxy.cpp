// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/telegramproxy.h"

namespace vp {

void useProxy(TelegramOptions &options, const ProxyAddress &proxy, const QString &password)
{
    options.systemProxy = proxy.kind == ProxyAddress::Kind::System;
    const bool named =
        proxy.kind == ProxyAddress::Kind::Socks5 || proxy.kind == ProxyAddress::Kind::Http;
    if (!named) {
        options.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        return;
    }
    const bool socks = proxy.kind == ProxyAddress::Kind::Socks5;
    options.proxy =
        QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, proxy.host,
                      proxy.port, proxy.user, proxy.user.isEmpty() ? QString() : password);
    options.proxy.setCapabilities(options.proxy.capabilities()
                                  | QNetworkProxy::HostNameLookupCapability);
}

} // namespace vp
