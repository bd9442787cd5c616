// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/stickbook.h"
#include "serial/portscan.h"
#include "telephony/networkstatus.h"
#include "telephony/stickport.h"

#include <QByteArray>

#include <vector>

namespace vp {

/** What the ports of one stick are used for, in the order of their interfaces: @p commands is the
 * name of the one that takes commands, @p events tells where events come from, @p voice is the path
 * of the one that carries the sound (empty = none). */
[[nodiscard]] std::vector<StickPort> usedPorts(const std::vector<serial::UsbTty> &ttys,
                                               const QString &commands, const StickRecord &record,
                                               EventSource events, const QString &voice);

/** The first 8 digits of an IMEI, which are those of the model and name no single modem; empty
 * where @p imei is none. @see 3GPP TS 23.003, 6.2.1 */
[[nodiscard]] QString typeCodeOf(const QByteArray &imei);

} // namespace vp
