// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/portrole.h"
#include "base/result.h"
#include "telephony/networkstatus.h"

#include <QByteArray>

#include <vector>

namespace vp {

/** Whoever chooses the ports of a session: hears what the modem says of itself, and judges whether
 * this is the stick and the port that were meant. */
class PortJudge
{
public:
    virtual ~PortJudge() = default;
    /**
     * The modem on the open port has this IMEI (a secret), or would not tell (empty). An error
     * makes the session leave the port and try again later: Conflict = another instance has this
     * modem, NotFound = it is not the one that was asked for.
     */
    [[nodiscard]] virtual Result<> identified(const QByteArray &imei) = 0;
    /** Whether the modem may be asked which of its ports is for what. */
    [[nodiscard]] virtual bool wantsRoles() const = 0;
    /** The roles of its serial ports in the order of their interfaces; empty = it does not know.
     * False makes the session leave the port and open again at once, another one. */
    [[nodiscard]] virtual bool rolesTold(const std::vector<PortRole> &roles) = 0;
    /** A line came that no command had asked for. */
    virtual void eventCame(const QByteArray &line) = 0;
    /** Whether one of the modem's ports carries the sound of calls, and somebody would open it. */
    [[nodiscard]] virtual bool bringsSound() const { return false; }
    /** Adds to @p status what is known about why there is no modem. */
    virtual void explain(NetworkStatus &status) const = 0;
};

} // namespace vp
