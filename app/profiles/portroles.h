// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at/atcommand.h"
#include "base/portrole.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace vp {

/** What a stick says of itself and of its ports, before it is known which make it is. */
namespace portroles {

/** AT^GETPORTMODE; the MU609 crashes on it. */
[[nodiscard]] AtCommand rolesQuestion();
/**
 * The roles of the stick's serial ports in the order of their interfaces. Of "MDM:0,NDIS:1,DIAG:2,
 * PCUI:3" the first tty is the modem, the second DIAG, the third PCUI: what is no tty (network
 * card, CD-ROM, card reader …) is left out, and the numbers are not those of the ttys. Empty when
 * the answer tells nothing.
 */
[[nodiscard]] std::vector<PortRole> serialRoles(const QList<QByteArray> &answer);

/** AT+CGSN. */
[[nodiscard]] AtCommand identityQuestion();
/** The 14 to 17 digits of the IMEI, a secret; empty when the answer holds none. */
[[nodiscard]] QByteArray identity(const QList<QByteArray> &answer);

/** Whether an unsolicited line shows that events reach the port it came from. A bare RING does not:
 * some sticks ring on every port, and tell the rest on one only. */
[[nodiscard]] bool showsEvents(const QByteArray &line);

} // namespace portroles

} // namespace vp
