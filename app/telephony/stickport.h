// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace vp {

/** What a port of the modem is used for. */
enum class PortUse : std::uint8_t {
    Commands, ///< ours, and whether events come here is not known
    CommandsAndEvents,
    Events, ///< they come here and not on the command port
    Voice, ///< carries the sound of calls
    Drained, ///< is only kept from filling up
};

/** One port of the stick that is in use; a value. */
struct StickPort
{
    QString path {}; ///< "/dev/ttyUSB2"
    QString lastingName {}; ///< outlives renumbering: "/dev/serial/by-id/…"; empty = it has none
    int interfaceNumber = -1; ///< of USB; -1 = it is no USB port
    PortUse use = PortUse::Drained;
    bool operator==(const StickPort &) const = default;
};

} // namespace vp
