// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/secretstore.h"
#include "settings/settingsedit.h"

#include <QObject>

#include <vector>

namespace vp {

/** Writes secrets one after the other, up to the first that fails. */
class SecretsKeeper : public QObject
{
    Q_OBJECT
public:
    SecretsKeeper(SecretStore &store, std::vector<SettingWish> secrets, QObject *parent = nullptr);
    void start() { next(); }
    /** The first error, or none. */
    [[nodiscard]] const Result<> &result() const { return m_result; }

Q_SIGNALS:
    void finished(); ///< once

private:
    void next();
    SecretStore &m_store;
    std::vector<SettingWish> m_left;
    Result<> m_result;
};

} // namespace vp
