// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overviewpage.h"

namespace vp {

class VirtualPhone;

/** What the overview shows, gathered from the application; the same rules decide as for real calls.
 */
[[nodiscard]] OverviewPage::Facts overviewFacts(VirtualPhone &phone);

} // namespace vp
