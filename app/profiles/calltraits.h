// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at/atcommand.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace vp {

/** How a make of modem tells what becomes of its calls: what the driver has to know beyond words.
 */
struct CallTraits
{
    /** What the final result of ATD means. */
    enum class DialResult : std::uint8_t {
        OkAccepted, ///< OK at once: it is being dialled
        OkAnswered, ///< Wavecom: nothing until the far end answers, then OK
        ConnectAnswered, ///< ZTE: nothing until CONNECT; OK means that the far end declined
    };
    DialResult dialResult = DialResult::OkAccepted;
    /** Each step of each call is told, so that silence means something; otherwise the list of calls
     * is asked for all the time. */
    bool tellsProgress = false;
    bool tellsCause = false; ///< ends come with their cause; otherwise AT+CEER is asked for it
    /** CHLD=1x for an outgoing call without progress makes the modem hang (Huawei E1550). */
    bool guardsRelease = false;
    bool operator==(const CallTraits &) const = default;
};

/** One command of the start, and what is said where it is refused. */
struct SetupStep
{
    AtCommand command;
    std::vector<AtCommand> otherwise {}; ///< all of them, when the command is refused
    bool isEssential = false; ///< calls suffer without it: tried again later, when refused
};

/** How the sound of calls comes to the voice port. */
struct VoicePath
{
    AtCommand open;
    bool whenConnected = false; ///< otherwise right after every ATD and ATA
    std::optional<AtCommand> close {}; ///< none: it ends with the call
    std::optional<AtCommand> listen {}; ///< has the modem tell the digits that are pressed
};

} // namespace vp
