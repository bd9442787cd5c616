// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vp {

/** Through what Telegram is reached. Its password is a secret of its own. */
struct ProxyAddress
{
    enum class Kind : std::uint8_t {
        None,
        System, ///< what the session or the environment says
        Socks5,
        Http,
    };
    Kind kind = Kind::System;
    QString host;
    quint16 port = 0;
    QString user; ///< empty = the proxy asks nobody
    /** As parseProxy() reads it. */
    [[nodiscard]] QString text() const;
    bool operator==(const ProxyAddress &) const = default;
};

/** Reads "none", "system", "socks5://[user@]host[:port]" or "http://[user@]host[:port]". Errors:
 * InvalidInput, with words that hold nothing of a password. */
[[nodiscard]] Result<ProxyAddress> parseProxy(const QString &text);

} // namespace vp
