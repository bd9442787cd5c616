// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"
#include "base/phonenumber.h"
#include "telephony/call.h"
#include "telephony/callstory.h"
#include "telephony/ringplan.h"

#include <QString>

#include <optional>
#include <vector>

namespace vp {

/** What one of the three defaults says. @see parseRuleAction */
struct RuleAction
{
    enum class Kind : std::uint8_t { Reject, Master, Number };
    Kind kind = Kind::Reject;
    PhoneNumber number; ///< Kind::Number only
    bool operator==(const RuleAction &) const = default;
};

/** Reads "reject", "master" or a number ("sms" and "voicemail" act as reject until they exist).
 * InvalidInput otherwise. */
[[nodiscard]] Result<RuleAction> parseRuleAction(const QString &text, const Region &region);

/** All that a decision depends on; pure values. */
struct RoutingInput
{
    Call call;
    std::optional<PhoneNumber> caller; ///< none = hidden, or shown but no number that can be
    const Contact *contact = nullptr;
    std::vector<PhoneNumber> ownPhones; ///< A's phones
    std::optional<PhoneNumber> masterPhone;
    RuleAction hiddenNumber;
    RuleAction notInContacts;
    RuleAction noEventNow;
    bool calendarConfigured = false;
    RingPlan ringPlan; ///< as set, @see masterPlan(); empty = the master phone alone
    std::optional<PhoneNumber> line; ///< B's own number, where it is known
};

struct RoutingDecision
{
    enum class Action : std::uint8_t { Reject, Bridge };
    Action action = Action::Reject;
    PhoneNumber target; ///< who rings, for Bridge
    std::vector<RoutingReason> reasons; ///< in the order they applied
    RingPlan plan {}; ///< for Bridge: the target and who rings after it
    bool operator==(const RoutingDecision &) const = default;
};

/** Who gets this call, and why. Pure: the same for real calls, questions and previews. */
[[nodiscard]] RoutingDecision decide(const RoutingInput &input);

} // namespace vp
