// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/secretstore.h"

namespace vp {

/**
 * Secrets in the desktop's own keyring (Secret Service or KWallet). Where none answers or it is
 * locked, @p fallback keeps them, and what it keeps is found again even when a keyring appears
 * later.
 */
class KeychainSecretStore : public SecretStore
{
public:
    /** @p fallback outlives this. One more instance has secrets of its own, by its @p name. */
    explicit KeychainSecretStore(SecretStore &fallback, const QString &name = {});
    void read(const QString &name, QObject *context, ReadCallback callback) override;
    void write(const QString &name, const QString &value, QObject *context,
               DoneCallback callback) override;

private:
    SecretStore &m_fallback;
    QString m_service; ///< as the keyring lists it
};

} // namespace vp
