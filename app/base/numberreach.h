// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"

namespace vp {

/** What kind of line a number is, as far as its digits tell. */
enum class NumberReach : std::uint8_t {
    Person, ///< mobile, or not to be told apart from it
    FixedLine, ///< no SMS there
    Premium, ///< costs more than a call: premium rate, shared cost, personal numbers, satellite
    Service, ///< toll free, voicemail, pager, short numbers
};

[[nodiscard]] NumberReach reachOf(const PhoneNumber &number);

} // namespace vp
