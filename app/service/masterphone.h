// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vp {

class Settings;

/**
 * Makes @p number the phone that rings, at once. Stored, unless a variable or the command line
 * fixed it: or the disk refuses: then it lasts until the next start and the value is true.
 * Errors: those of PhoneNumber::parse().
 */
Result<bool> changeMasterPhone(Settings &settings, const QString &number);

} // namespace vp
