// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/call.h"

#include <vector>

namespace vp {

/** The safe next command towards ending calls. */
struct ReleaseStep
{
    enum class Way : std::uint8_t {
        Nothing, ///< nothing that is wanted gone exists
        Wait, ///< every command would hurt now: an event or the list will change that
        HangUp, ///< CHUP: the active, dialling or incoming calls
        One, ///< CHLD=1x
        HeldOrWaiting, ///< CHLD=0: a waiting caller gets busy, else the held calls end
    };
    Way way = Way::Nothing;
    int index = 0; ///< for One
    bool operator==(const ReleaseStep &) const = default;
};

/** What the modem at hand forbids, and what has been tried. */
struct ReleaseManner
{
    bool guarded = true; ///< CHLD=1x beside a call without progress would hang it (Huawei E1550)
    int tried = 0; ///< commands since a call last went: where one way does nothing, others follow
};

/**
 * Chooses it from the table alone. On a guarded modem CHLD=1x is never sent while an outgoing call
 * has shown no progress (an E1550 would stop answering until it is plugged again), and the first
 * CHUP waits until the modem has accepted the dialling (^ORIG or the list). @p wanted are the ids
 * to end; @p insist: waiting has lasted too long, hang up what can be hung up.
 */
[[nodiscard]] ReleaseStep planRelease(const std::vector<Call> &calls,
                                      const std::vector<int> &wanted, bool insist,
                                      ReleaseManner manner = {});

} // namespace vp
