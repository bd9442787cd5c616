// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace vp {

/** State of one call. 0-5 are the numbers of +CLCC <stat>. @see 3GPP TS 27.007, 7.18 */
enum class CallState : std::int8_t {
    Active = 0,
    Held = 1,
    Dialing = 2,
    Alerting = 3,
    Incoming = 4,
    Waiting = 5,
    Released = 6,
};

/** +CLCC <dir>. */
enum class CallDirection : std::uint8_t { Outgoing = 0, Incoming = 1 };

/** CLI validity of +CLIP. @see 3GPP TS 27.007, 7.6 */
enum class CallerValidity : std::uint8_t {
    Valid = 0,
    Withheld = 1,
    Unavailable = 2,
    Payphone = 3,
    Other = 4
};

/** Why a call ended, in the words a person uses. Stored: append only. */
enum class ReleaseReason : std::uint8_t {
    Unknown,
    Normal, ///< hung up by the other side after it had been answered
    Busy, ///< 17
    NoAnswer, ///< 19
    Unreachable, ///< 18, 20, 27: switched off or without network
    Declined, ///< 21, or 16 before it was answered
    WrongNumber, ///< 1, 3, 22, 28
    Barred, ///< 8, 50, 57, 63: blocked by the operator
    Congestion, ///< 34, 38, 41, 42, 44, 47
    NoNetwork, ///< our side has no service
    NoCredit, ///< 105
    EndedByUs, ///< 29
    PortLost, ///< the modem went away
    NotConfirmed, ///< answered, but by no person: nobody pressed the digit that takes the call
};
inline constexpr ReleaseReason LastReleaseReason = ReleaseReason::NotConfirmed;

/** Why and after how long a call ended; the raw pair is kept for the log. -1 = not told. */
struct ReleaseCause
{
    ReleaseReason reason = ReleaseReason::Unknown;
    int endStatus = -1; ///< vendor's end status (Huawei ^CEND third field)
    int cause = -1; ///< 3GPP TS 24.008 10.5.4.11 / Q.850
    std::chrono::seconds connected {0}; ///< time since the call was answered; 0 when it never was
    bool operator==(const ReleaseCause &) const = default;
};

/** One call of the modem: a value, as of now. */
struct Call
{
    int id = 0; ///< names the call within this run; never reused, unlike the modem's own index
    int index = 0; ///< <idx> of +CLCC, 0 = not known yet
    CallDirection direction = CallDirection::Outgoing;
    CallState state = CallState::Dialing;
    bool multiparty = false; ///< part of a conference
    bool progress =
        false; ///< outgoing: the network reported alerting or progress (safe for CHLD=1x)
    bool forwardedElsewhere =
        false; ///< +CSSI: 2, "your call has been forwarded": a mailbox is likely
    QString number; ///< as the network showed it; empty when hidden or unknown
    CallerValidity validity = CallerValidity::Valid;
    ReleaseCause release; ///< meaningful in state Released only
    bool operator==(const Call &) const = default;
    [[nodiscard]] bool isHidden() const { return number.isEmpty(); }
    [[nodiscard]] bool isOutgoing() const { return direction == CallDirection::Outgoing; }
    /** Answered: active or held. */
    [[nodiscard]] bool isEstablished() const
    {
        return state == CallState::Active || state == CallState::Held;
    }
    [[nodiscard]] bool isRinging() const
    {
        return state == CallState::Incoming || state == CallState::Waiting;
    }
};

} // namespace vp

Q_DECLARE_METATYPE(vp::Call)
Q_DECLARE_METATYPE(vp::ReleaseCause)
