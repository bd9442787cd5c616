// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace vp::sim {

/** How somebody in the simulated world reacts when our line calls him. */
struct PartyBehaviour
{
    enum class Reaction : std::uint8_t {
        Answer,
        Busy, ///< cause 17, without alerting
        NoAnswer, ///< rings until the network gives up: cause 19
        Decline, ///< rings, then cause 21
        SwitchedOff, ///< no answer to paging: cause 18
        Voicemail, ///< rings, is forwarded (+CSSI: 2), then the mailbox answers
        Manual, ///< rings until SimulatedNetwork::answer() or hangUp() is called
    };
    Reaction reaction = Reaction::Answer;
    /** From the call's acceptance by the network to ringing; none = the network's delay. */
    std::optional<std::chrono::milliseconds> alertAfter;
    /** From ringing to the reaction (answer, decline, forwarding); none = the network's delay. */
    std::optional<std::chrono::milliseconds> answerAfter;
    /** After having been connected; none = never hangs up by himself. */
    std::optional<std::chrono::milliseconds> hangUpAfter;
    /** Cause of Busy, NoAnswer, Decline or SwitchedOff when it should differ. @see 3GPP
     * TS 24.008, 10.5.4.11 */
    std::optional<int> cause;
};

/** Every delay that the network, not the modem, is responsible for. */
struct NetworkDelays
{
    using Milliseconds = std::chrono::milliseconds;
    Milliseconds originate {0}; ///< ATD accepted until ^ORIG
    Milliseconds alert {
        0}; ///< ^ORIG until ^CONF: the window in which an E1550 must not be sent CHLD=1x
    Milliseconds answer {0}; ///< ^CONF until a party answers
    Milliseconds refuse {0}; ///< ^ORIG until a busy party's release
    Milliseconds unreachable {0}; ///< ^ORIG until paging is given up
    Milliseconds connect {0}; ///< ATA until ^CONN
    Milliseconds hold {0}; ///< hold, resume, swap
    Milliseconds join {0};
    Milliseconds release {0}; ///< our hanging up until ^CEND
    Milliseconds forward {0}; ///< ^CONF until a call goes on to the mailbox
    Milliseconds mailbox {0}; ///< forwarding until the mailbox answers
    Milliseconds radioLost {0}; ///< the modem vanishes until the network ends its calls
    Milliseconds noAnswer {60'000}; ///< ^CONF until the network gives up
    Milliseconds ringLimit {60'000}; ///< a caller gives up by himself
    /** Everything at once but the two limits. */
    [[nodiscard]] static NetworkDelays zero() { return {}; }
    /** As on an ordinary evening in a city. */
    [[nodiscard]] static NetworkDelays realistic();
};

} // namespace vp::sim
