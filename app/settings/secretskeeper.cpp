// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretskeeper.h"

#include <utility>

namespace vp {

SecretsKeeper::SecretsKeeper(SecretStore &store, std::vector<SettingWish> secrets, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_left(std::move(secrets))
{
}

void SecretsKeeper::next()
{
    if (m_left.empty()) {
        Q_EMIT finished();
        return;
    }
    const SettingWish secret = m_left.front();
    m_left.erase(m_left.begin());
    m_store.write(secret.name, secret.value, this, [this](const Result<> &done) {
        if (done) {
            next();
        } else {
            m_result = done;
            Q_EMIT finished();
        }
    });
}

} // namespace vp
