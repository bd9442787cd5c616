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

/** The target that looks for the modem at once. */
inline constexpr QLatin1StringView LookForModem("do.modem/look");

/** The target that leads to the field of the PIN. */
inline constexpr QLatin1StringView EnterPin("do.modem/pin");

/** The target that copies the command that gives the right to use the port. */
inline constexpr QLatin1StringView CopyPermission("do.modem/permission");

/** The target that ends "forward all calls". */
inline constexpr QLatin1StringView EndForward("do.rules/forward");

/** The target that opens the page of the rules. */
inline constexpr QLatin1StringView ShowRules("do.rules/show");

/** The same page, for what is wrong with the calendars. */
inline constexpr QLatin1StringView ShowProblems("do.rules/problems");

/** The target that leads to the field of the SMS centre's number. */
inline constexpr QLatin1StringView SetServiceCentre("do.modem/centre");

/** What keeps the modem from its work; none = nothing that is known. */
[[nodiscard]] std::optional<OverviewPage::Need> modemNeed(const NetworkStatus &network);

/** What needs the owner, the urgent first, of these the faults before what he chose himself. */
[[nodiscard]] std::vector<OverviewPage::Need> overviewNeeds(VirtualPhone &phone);

/** What the overview shows, gathered from the application; the same rules decide as for real calls.
 */
[[nodiscard]] OverviewPage::Facts overviewFacts(VirtualPhone &phone);

} // namespace vp
