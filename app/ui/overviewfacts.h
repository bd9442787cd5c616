// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overviewpage.h"

namespace vp {

class VirtualPhone;

/** The target of a need that is mended at once: ModemManager is asked to leave the modem. */
inline constexpr QLatin1StringView TakeModem("do.modem/inhibitModemManager");

/** The target of a need that opens the wizard where it was left. */
inline constexpr QLatin1StringView ContinueSetup("do.setup");

/** What the overview shows, gathered from the application; the same rules decide as for real calls.
 */
[[nodiscard]] OverviewPage::Facts overviewFacts(VirtualPhone &phone);

} // namespace vp
