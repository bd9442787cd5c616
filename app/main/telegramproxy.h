// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/telegramclient.h"
#include "settings/proxyaddress.h"

namespace vp {

/** Sends everything for Telegram, and nothing else, through this proxy, which also looks up its
 * names. */
void useProxy(TelegramOptions &options, const ProxyAddress &proxy, const QString &password);

} // namespace vp
