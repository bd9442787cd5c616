// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/octetreader.h"
#include "sms/octetwriter.h"
#include "sms/smsaddress.h"

namespace vp {

/**
 * TP-OA, TP-DA, TP-RA: the length counts semi-octets, at most 20. "@" at the end of a name is taken
 * for padding.
 * @see 3GPP TS 23.040, 9.1.2.5
 */
[[nodiscard]] SmsAddress readAddress(OctetReader &reader, const char *field);
void writeAddress(OctetWriter &writer, const SmsAddress &address, const char *field);

/** The service centre before a TPDU: the length counts octets, 0 = none. @see 3GPP TS 27.005, 3.1
 */
[[nodiscard]] SmsAddress readServiceCentre(OctetReader &reader);
void writeServiceCentre(OctetWriter &writer, const SmsAddress &address);

} // namespace vp
