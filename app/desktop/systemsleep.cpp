// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/systemsleep.h"

#include "desktop/sleepwatcher.h"

namespace vp {

std::unique_ptr<SleepGuard> watchSystemSleep()
{
    return std::make_unique<SleepWatcher>();
}

} // namespace vp
