// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace vp {

/** One phone of A, and how long it may ring. */
struct RingStep
{
    PhoneNumber number;
    std::chrono::seconds ring {0}; ///< 0 = as long as A's phones ring by default
    bool operator==(const RingStep &) const = default;
};

/** A's phones in the order in which they ring, each after the one before was not reached. */
struct RingPlan
{
    std::vector<RingStep> steps;
    bool operator==(const RingPlan &) const = default;
    [[nodiscard]] bool isEmpty() const { return steps.empty(); }
    [[nodiscard]] static RingPlan only(const PhoneNumber &number) { return {{{number}}}; }
};

/**
 * How C and A are brought together. Deflect: the network sends C on to A while he still rings, and
 * nothing is answered. Join: both in one conference on our line. Transfer: both talk, and our line
 * leaves. Stored by name in the settings.
 */
enum class CallWay : std::uint8_t { Deflect, Join, Transfer };

/** The ways that may be tried, the preferred one first. */
using CallWays = std::vector<CallWay>;

} // namespace vp
