// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/routinginput.h"
#include "routing/rulebook.h"
#include "service/phonestatus.h"

#include <chrono>
#include <optional>
#include <vector>

namespace vp {

/** Everything that /status tells; a value. */
struct StatusFacts
{
    PhoneStatus phone {};
    QDateTime now {};
    std::chrono::seconds up {0};
    std::optional<std::chrono::milliseconds> roundTrip {}; ///< of the last request to the chat
    int chatPending = 0; ///< what the chat has not been told yet
    int smsWaiting = 0;
    bool diskWorks = true;
    QString lineNumber {}; ///< the SIM's own, as set
    std::vector<RuleBlock> events {}; ///< rules of the calendars that are in force
    bool voicemailExists = false;
    std::optional<RoutingOverride> override {};
    std::optional<DoNotDisturb> doNotDisturb {};
    std::optional<CallRecord> lastCall {};
};

} // namespace vp
