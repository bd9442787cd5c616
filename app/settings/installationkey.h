// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace vp {

/**
 * The secret of this installation, 32 random bytes in a file of mode 0600 that is made when it is
 * not there. What must be recognised but not kept (a SIM's number, a stick's, a wrong PIN) is
 * stored as an HMAC with it. Error Storage: the file can neither be read nor made.
 */
[[nodiscard]] Result<QByteArray> installationKey(const QString &path);

/** HMAC-SHA256 of @p text for one @p purpose, 32 hexadecimal digits. */
[[nodiscard]] QString keyedName(const QByteArray &key, const QByteArray &purpose,
                                const QByteArray &text);

} // namespace vp
