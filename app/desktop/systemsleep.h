// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sleepguard.h"

#include <memory>

namespace vp {

/** The sleep of this computer, by logind on the system's bus; nothing happens where there is none.
 */
[[nodiscard]] std::unique_ptr<SleepGuard> watchSystemSleep();

} // namespace vp
