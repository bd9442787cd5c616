// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/networkcall.h"

#include <optional>
#include <vector>

namespace vp::sim {

/** The argument of AT+CHLD: action 0-4, and the call of 1x and 2x (0 = none). */
struct HoldRequest
{
    int action = 0;
    int index = 0;
    bool operator==(const HoldRequest &) const = default;
};

/** What a HoldRequest means for the calls that exist now, by serial. */
struct HoldPlan
{
    std::vector<qint64> release; ///< ended by us
    std::vector<qint64> reject; ///< waiting, gets "busy"
    std::vector<qint64> hold;
    std::vector<qint64> resume;
    std::vector<qint64> accept; ///< waiting or incoming, gets connected
    std::vector<qint64> join; ///< all of them become one conference
    qint64 split = 0; ///< leaves the conference and stays active
    bool transfer = false; ///< the released parties talk on without us
    bool operator==(const HoldPlan &) const = default;
    /** Takes a while and excludes others of its kind. */
    [[nodiscard]] bool changesSides() const
    {
        return !hold.empty() || !resume.empty() || !accept.empty() || !join.empty();
    }
};

/**
 * The rules of call hold, call waiting and multiparty for one line; none = the network refuses.
 * A waiting call wins over held ones for 0, 1 and 2.
 * @see 3GPP TS 27.007, 7.13; 3GPP TS 22.030, 6.5.5
 */
[[nodiscard]] std::optional<HoldPlan> planHold(const HoldRequest &request,
                                               const std::vector<NetworkCall> &calls);

} // namespace vp::sim
