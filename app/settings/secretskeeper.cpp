// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretskeeper.h"

#include <algorithm>
#include <iterator>

namespace vp {

SecretsKeeper::SecretsKeeper(SecretStore &store, const std::vector<SettingChange> &changes,
                             QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    std::ranges::copy_if(changes, std::back_inserter(m_left), &SettingChange::isSecret);
}

void SecretsKeeper::next()
{
    if (m_left.empty()) {
        Q_EMIT finished();
        return;
    }
    const SettingChange change = m_left.front();
    m_left.erase(m_left.begin());
    m_store.write(change.name, change.value, this, [this](const Result<> &done) {
        if (done) {
            next();
        } else {
            m_result = done;
            Q_EMIT finished();
        }
    });
}

} // namespace vp
