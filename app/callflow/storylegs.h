// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/callstory.h"

#include <array>
#include <optional>
#include <vector>

namespace vp {

/** One side of a story: which call it is, and how far it ever got. */
struct StoryLeg
{
    CallParty party = CallParty::Nobody;
    std::optional<Call> call; ///< none before it exists and after it has ended
    bool existed = false;
    bool wasEstablished = false;
    [[nodiscard]] bool is(CallState state) const { return call && call->state == state; }
};

/** The two legs of one story, in the order in which they come up: C then A inbound, A then C
 * outbound. */
class StoryLegs
{
public:
    void begin(StoryDirection direction);
    void clear() { *this = {}; }
    [[nodiscard]] StoryDirection direction() const { return m_direction; }
    [[nodiscard]] StoryLeg &first() { return m_legs[0]; }
    [[nodiscard]] StoryLeg &second() { return m_legs[1]; }
    [[nodiscard]] const StoryLeg &of(CallParty party) const;
    [[nodiscard]] StoryLeg *holding(int callId);
    /** The leg's phone is given up: another one takes its place. */
    static void vacate(StoryLeg &leg);
    /** Makes @p call the leg's call, or updates it. */
    static void set(StoryLeg &leg, const Call &call);
    /** What it means for the story that @p leg has ended with @p cause in @p stage. */
    [[nodiscard]] CallOutcome outcomeOfLoss(const StoryLeg &leg, const ReleaseCause &cause,
                                            CallStage stage) const;
    /** Calls of @p all that are no leg of ours. */
    [[nodiscard]] std::vector<Call> foreign(const std::vector<Call> &all) const;

private:
    StoryDirection m_direction = StoryDirection::Inbound;
    std::array<StoryLeg, 2> m_legs;
};

} // namespace vp
