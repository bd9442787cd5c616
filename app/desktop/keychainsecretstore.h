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
    /** @p fallback outlives this. */
    explicit KeychainSecretStore(SecretStore &fallback);
    void read(const QString &name, QObject *context, ReadCallback callback) override;
    void write(const QString &name, const QString &value, QObject *context,
               DoneCallback callback) override;

private:
    SecretStore &m_fallback;
};

} // namespace vp
