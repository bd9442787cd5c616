// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace vp {

/**
 * A random key of this installation. What must be recognised again but may not be stored (IMEI,
 * ICCID, a wrong PIN) is stored as its fingerprint under this key: without the key it can neither
 * be guessed nor compared with what another installation has stored.
 */
class InstallationKey
{
public:
    /** Reads the key from @p path (0600), and makes it when there is none; of several programs that
     * make it at the same time one wins and all get the same. Errors: Storage, PermissionDenied. */
    [[nodiscard]] static Result<InstallationKey> load(const QString &path);
    /** 32 hexadecimal digits. The same @p text under another @p purpose gives others. */
    [[nodiscard]] QString fingerprint(QByteArrayView purpose, QByteArrayView text) const;

private:
    explicit InstallationKey(QByteArray key);
    QByteArray m_key;
};

} // namespace vp
