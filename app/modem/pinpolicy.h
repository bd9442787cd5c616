// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/simmemory.h"
#include "telephony/simlock.h"

#include <QString>

#include <optional>

namespace vp {

/** Everything that decides whether a PIN may be sent. */
struct PinQuestion
{
    QString pin {}; ///< empty = there is none
    bool byHand = false; ///< typed by a person just now
    bool confirmed = false; ///< who knows that it may be the last try
    SimLock lock = SimLock::None;
    std::optional<int> triesLeft {}; ///< none = the modem does not tell
    SimMemory::PinNote note {}; ///< what became of this PIN at this SIM before
    bool hasFailed = false; ///< something was wrong at this SIM's last time
    bool isOfOtherSim = false; ///< another SIM accepted it, this one never did
};

/**
 * PinVerdict::Sent = it may go. A SIM is blocked by three wrong PINs, and only its papers open it
 * again: a PIN that this SIM refused is never sent again, and with one try left, or nobody knows
 * how many after a failure, only a person who has been told may try.
 */
[[nodiscard]] PinVerdict judgePin(const PinQuestion &question);

} // namespace vp
