// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/telegramclient.h"

#include <QString>

#include <functional>

class QObject;

namespace vp {

class SecretStore;
class Settings;

/** How the bot of this @p token is reached by what is set. */
[[nodiscard]] TelegramOptions botOptions(const Settings &settings, const QString &token,
                                         const QString &proxyPassword);

/** The token by the environment, or out of the keyring or the folder's file; empty = there is none.
 * Calls back once, later, unless @p context has died. */
void findToken(SecretStore &secrets, QObject *context, std::function<void(QString)> found);

} // namespace vp
