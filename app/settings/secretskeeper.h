// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/secretstore.h"
#include "settings/settingsedit.h"

#include <QObject>

#include <vector>

namespace vp {

/** Puts those of some changes that are secrets away, one after the other, up to the first that
 * fails. */
class SecretsKeeper : public QObject
{
    Q_OBJECT
public:
    SecretsKeeper(SecretStore &store, const std::vector<SettingChange> &changes,
                  QObject *parent = nullptr);
    void start() { next(); }
    /** The first error, or none. */
    [[nodiscard]] const Result<> &result() const { return m_result; }

Q_SIGNALS:
    void finished(); ///< once

private:
    void next();
    SecretStore &m_store;
    std::vector<SettingChange> m_left;
    Result<> m_result;
};

} // namespace vp
