// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/botaccess.h"

#include "main/telegramproxy.h"
#include "settings/secretstore.h"
#include "settings/settings.h"

#include <QObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

TelegramOptions botOptions(const Settings &settings, const QString &token,
                           const QString &proxyPassword)
{
    TelegramOptions options;
    options.apiRoot = QUrl(settings.text(SettingKey::TelegramApiUrl));
    options.token = token;
    options.userAgent = QString(u"VirtualPhone/"_s % QStringLiteral(VP_VERSION));
    useProxy(options,
             parseProxy(settings.text(SettingKey::TelegramProxy)).value_or(ProxyAddress {}),
             proxyPassword);
    return options;
}

void findToken(SecretStore &secrets, QObject *context, std::function<void(QString)> found)
{
    const QString given = qEnvironmentVariable("virtualphone_bottoken").trimmed();
    if (!given.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [found = std::move(found), given] { found(given); }, Qt::QueuedConnection);
        return;
    }
    secrets.read(secret::BotToken, context,
                 [found = std::move(found)](const Result<QString> &kept) {
                     found(kept.value_or(QString()));
                 });
}

} // namespace vp
