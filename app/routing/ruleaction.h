// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "base/result.h"
#include "telephony/ringplan.h"

#include <QString>

namespace vp {

/** What a rule says of a call: one of the three defaults, an event's location, an override. */
struct RuleAction
{
    enum class Kind : std::uint8_t {
        Reject,
        Sms, ///< reject, and the automatic SMS of a call that is not accepted
        Voicemail,
        Ask, ///< let it ring while the owner is asked
        Master, ///< A's phones as set
        Phones, ///< those of `plan`
    };
    Kind kind = Kind::Reject;
    RingPlan plan {}; ///< Kind::Phones only
    bool operator==(const RuleAction &) const = default;
    [[nodiscard]] static RuleAction phone(const PhoneNumber &number)
    {
        return {Kind::Phones, RingPlan::only(number)};
    }
};

/** Reads "reject", "sms", "voicemail", "ask", "master" or a number. InvalidInput otherwise. */
[[nodiscard]] Result<RuleAction> parseRuleAction(const QString &text, const Region &region);

} // namespace vp
