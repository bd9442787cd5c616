// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vp {

/** @p text without what may be a secret: passwords, links that let somebody in, PINs. For what is
 * written down before it has been understood. */
[[nodiscard]] QString withoutSecrets(const QString &text);
/** Whether a service code, in any spelling, tells or changes a PIN or the network's password. */
[[nodiscard]] bool isPinCode(const QString &code);
/** Of a service code only what it is for: "**04*…", "*100#". What follows may be a secret, or top
 * up an account. "…" of anything else. */
[[nodiscard]] QString serviceCodeOf(const QString &code);

} // namespace vp
