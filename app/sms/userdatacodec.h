// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/octetreader.h"
#include "sms/octetwriter.h"
#include "sms/tpdu.h"

namespace vp {

/** Octets of TP-UD. @see 3GPP TS 23.040, 9.2.3.24 */
inline constexpr std::size_t MaximumUserData = 140;
inline constexpr std::size_t MaximumSeptets = 160;

/** Septets that a header of @p octets octets (with its length octet) takes, with the fill bits
 * behind it. */
[[nodiscard]] constexpr std::size_t headerSeptets(std::size_t octets)
{
    return (octets * 8 + 6) / 7;
}

/** TP-UDL and TP-UD; body.coding is known already. */
void readUserData(OctetReader &reader, bool hasHeader, SmsUserData &body);
void writeUserData(OctetWriter &writer, const SmsUserData &body);

} // namespace vp
