// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/routinginput.h"
#include "telephony/callstory.h"

namespace vp {

struct RoutingDecision
{
    enum class Action : std::uint8_t {
        Reject,
        Bridge,
        RejectWithSms, ///< the automatic SMS of calls that are not accepted, whatever is set
        Voicemail,
        Ask, ///< the owner is asked while it rings; `plan` is what he may say yes to
    };
    Action action = Action::Reject;
    PhoneNumber target {}; ///< who rings first, for Bridge
    DecisionReasons reasons {}; ///< at least one, in the order they applied
    RingPlan plan {}; ///< for Bridge: the target and who rings after it
    bool blocked = false; ///< by a list: no automatic SMS ever
    bool operator==(const RoutingDecision &) const = default;
};

/**
 * Who gets this call, and why. Pure: the same for real calls, questions and previews. The order:
 * A's own phones; own block entries; do not disturb; the override; an event of the contact, then of
 * a group; shared lists (for callers whom nobody claims); the defaults. Whatever allows cancels
 * blocking, nothing else. An event whose phones are all left out, or whose location cannot be read,
 * is passed over with its reason.
 */
[[nodiscard]] RoutingDecision decide(const RoutingInput &input);

/** The claim that decides of those: the contact's before the groups'; then the one that began last,
 * the calendar of the higher priority, the name. Sorts them all by that. */
void sortClaims(std::vector<EventClaim> &claims);

} // namespace vp
