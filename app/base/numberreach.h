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

/** Of a short number it tells nothing about what it costs. @see costOf() */
[[nodiscard]] NumberReach reachOf(const PhoneNumber &number);

/** What a short number costs, as far as the plan of its country says. */
enum class ShortCost : std::uint8_t {
    Usual, ///< free, or as any call; also of numbers that are not short
    Premium, ///< costs more than a call; directory services too, whatever they cost
    Unknown,
};

/** @p region is the country in which it is dialled. */
[[nodiscard]] ShortCost costOf(const PhoneNumber &number, const Region &region);
/** Whether calls to @p number cost more than a call. */
[[nodiscard]] bool isCostly(const PhoneNumber &number, const Region &region);

} // namespace vp
