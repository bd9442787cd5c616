// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/call.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace vp::sim {

/** One entry of the network's call table for our line. */
struct NetworkCall
{
    int index = 0; ///< <idx> of +CLCC, reused
    qint64 serial = 0; ///< never reused
    QString number; ///< empty = hidden
    CallDirection direction = CallDirection::Outgoing;
    CallState state = CallState::Dialing;
    bool multiparty = false;
    bool originated = false; ///< outgoing: ^ORIG was sent
    bool confirmed = false; ///< outgoing: ^CONF was sent
    bool accepted = false; ///< incoming: answered by us, the network has yet to connect
    bool forwarded = false; ///< outgoing: went on to the mailbox
    bool away = false; ///< talks on without our line
    bool ending = false; ///< ended by us, the network has yet to release it
    std::optional<std::chrono::milliseconds> connectedAt;
    bool operator==(const NetworkCall &) const = default;
    [[nodiscard]] bool isOutgoing() const { return direction == CallDirection::Outgoing; }
    [[nodiscard]] bool isSettingUp() const
    {
        return state == CallState::Dialing || state == CallState::Alerting;
    }
    [[nodiscard]] CallerValidity validity() const
    {
        return number.isEmpty() ? CallerValidity::Withheld : CallerValidity::Valid;
    }
};

/** Who ended a call. */
enum class EndedBy : std::uint8_t { Remote, Us, Network, Transfer, RadioLoss };

/** The numbers of ^CEND, and who is behind them. */
struct ReleaseNote
{
    EndedBy by = EndedBy::Remote;
    int endStatus = 104;
    std::optional<int> cause = 16; ///< none = ended before any answer of the network
    bool operator==(const ReleaseNote &) const = default;
};

/** The whole life of one call, in steady time of the network's clock: what a person heard and
 * somebody paid. */
struct CallRecord
{
    using Milliseconds = std::chrono::milliseconds;
    struct Interval
    {
        Milliseconds from {0};
        std::optional<Milliseconds> until;
        bool operator==(const Interval &) const = default;
    };
    NetworkCall call; ///< as it was at its end
    Milliseconds started {0};
    std::optional<Milliseconds> alerting;
    std::optional<Milliseconds> answered;
    std::vector<Interval> held;
    std::vector<Interval> conversations; ///< with at least one other party of the conference
    std::optional<Milliseconds> ended;
    ReleaseNote release;

    /** When he first heard somebody; none = never. */
    [[nodiscard]] std::optional<Milliseconds> joined() const;
    /** From the answer to the end (or to @p now while it lasts). */
    [[nodiscard]] Milliseconds billed(Milliseconds now = {}) const;
    /** Connected time in which he heard nobody. */
    [[nodiscard]] Milliseconds silence(Milliseconds now = {}) const;
};

} // namespace vp::sim
