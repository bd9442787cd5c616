// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"

namespace vp {

/** ISO 3166 region of an international number ("NG"); empty where it belongs to none. Where regions
 * share a calling code the digits behind it decide. */
[[nodiscard]] QString countryOf(const PhoneNumber &number);
/** The calling code of a region ("NG" → 234, in any case); 0 = no such region. */
[[nodiscard]] int callingCodeOf(QStringView iso);
[[nodiscard]] bool isCallingCode(int code);

/**
 * The first digits of a number as a person types them ("02 1234", "0039 02", "+39 02 1234") in the
 * form "+39021234", without a judgement whether a number can begin so. InvalidNumber when there is
 * anything but digits, separators and one leading plus.
 */
[[nodiscard]] Result<QString> internationalBeginning(QStringView text, const Region &region);

} // namespace vp
