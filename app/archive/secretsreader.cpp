// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/secretsreader.h"

#include "settings/settingstable.h"

namespace vp {

SecretsReader::SecretsReader(SecretStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_left(names())
{
}

QStringList SecretsReader::names()
{
    QStringList names {secret::BotToken, secret::ProxyPassword, secret::SimPin,
                       secret::GuestPassword};
    for (const SettingRow &row : settingRows()) {
        if (row.isSecret) {
            names.append(row.name);
        }
    }
    return names;
}

void SecretsReader::next()
{
    if (m_left.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const QString name = m_left.takeFirst();
    m_store.read(name, this, [this, name](const Result<QString> &value) {
        if (value) {
            m_secrets.insert(name, *value);
        } else if (value.error().code != ErrorCode::NotFound) {
            m_result = tl::unexpected(value.error());
        }
        next();
    });
}

} // namespace vp
