// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callflow/storylegs.h"

#include <algorithm>

namespace vp {

void StoryLegs::begin(StoryDirection direction)
{
    *this = {};
    m_direction = direction;
    const bool inbound = direction == StoryDirection::Inbound;
    m_legs[0].party = inbound ? CallParty::Remote : CallParty::Master;
    m_legs[1].party = inbound ? CallParty::Master : CallParty::Remote;
}

const StoryLeg &StoryLegs::of(CallParty party) const
{
    return m_legs[0].party == party ? m_legs[0] : m_legs[1];
}

StoryLeg *StoryLegs::holding(int callId)
{
    const auto found = std::find_if(m_legs.begin(), m_legs.end(), [callId](const StoryLeg &leg) {
        return leg.call && leg.call->id == callId;
    });
    return found == m_legs.end() ? nullptr : &*found;
}

void StoryLegs::vacate(StoryLeg &leg)
{
    const CallParty party = leg.party;
    leg = {};
    leg.party = party;
}

void StoryLegs::set(StoryLeg &leg, const Call &call)
{
    leg.call = call;
    leg.existed = true;
    leg.wasEstablished = leg.wasEstablished || call.isEstablished();
}

CallOutcome StoryLegs::outcomeOfLoss(const StoryLeg &leg, const ReleaseCause &cause,
                                     CallStage stage) const
{
    if (stage == CallStage::Bridged) {
        return {OutcomeKind::Joined, leg.party, cause};
    }
    if (leg.party == CallParty::Remote && m_direction == StoryDirection::Inbound) {
        return {OutcomeKind::GaveUp, leg.party, cause};
    }
    if (stage == CallStage::Confirming && leg.party == CallParty::Master) {
        // Whoever it was did not want the call.
        const bool byItself = cause.reason == ReleaseReason::Normal
            || cause.reason == ReleaseReason::Unknown || cause.reason == ReleaseReason::Declined;
        ReleaseCause told = cause;
        told.reason = byItself ? ReleaseReason::Declined : cause.reason;
        return {OutcomeKind::NotReached, leg.party, told};
    }
    return {leg.wasEstablished ? OutcomeKind::HungUpEarly : OutcomeKind::NotReached, leg.party,
            cause};
}

std::vector<Call> StoryLegs::foreign(const std::vector<Call> &all) const
{
    std::vector<Call> others;
    std::copy_if(all.begin(), all.end(), std::back_inserter(others), [this](const Call &call) {
        return std::none_of(m_legs.begin(), m_legs.end(), [&call](const StoryLeg &leg) {
            return leg.call && leg.call->id == call.id;
        });
    });
    return others;
}

} // namespace vp
