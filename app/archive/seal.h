// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace vp::seal {

/** How hard the password is to guess: scrypt with N = 2^LogN, r = 8, p = 1 (128 MiB for 17). */
inline constexpr int LogN = 17;

/** @p plain under @p password: AES-256-GCM with a key by scrypt, its own salt and nonce. Errors:
 * Unsupported, where the library refuses. */
[[nodiscard]] Result<QByteArray> close(const QByteArray &plain, const QString &password,
                                       int logN = LogN);
/** Errors: Unauthorized (another password, or somebody has changed it), InvalidInput (no seal). */
[[nodiscard]] Result<QByteArray> open(const QByteArray &sealed, const QString &password);

} // namespace vp::seal
