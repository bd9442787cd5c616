// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vp {

/** @p text without what may be a secret: passwords, links that let somebody in, PINs. For what is
 * written down before it has been understood. */
[[nodiscard]] QString withoutSecrets(const QString &text);

} // namespace vp
