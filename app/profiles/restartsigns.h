// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at/atcommand.h"

#include <QByteArray>

#include <optional>

/** How a modem that has restarted gives itself away, and how it is told to. Pure. */
namespace vp::restartsigns {

/** A line that a modem says when it starts (RDY, ^SYSSTART, +CFUN: 1 …). Some say such things in
 * between, too: ask before believing it. ^BOOT is none, Huawei sticks say it every minute. */
[[nodiscard]] bool isSign(const QByteArray &line);
/** <n> of an answer to AT+CREG?: a modem that has restarted has forgotten what was set. */
[[nodiscard]] std::optional<int> reportingMode(const QByteArray &line);
/** CFUN=1,1: everything anew, calls end. */
[[nodiscard]] AtCommand restart();

} // namespace vp::restartsigns
