// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callflow/joinerstory.h"

// C talks with whoever sits at this computer. There is one leg, which is never held.

namespace vp {

Result<> CallJoiner::talkHere(const Call &incoming)
{
    if (!d->canTalk()) {
        return failure(ErrorCode::Unsupported);
    }
    if (const Result<> begun = d->beginWith(incoming); !begun) {
        return begun;
    }
    d->phones = StoryPhones();
    d->ways = StoryWays();
    d->here = true;
    Q_EMIT d->machine.inboundAsked();
    return {};
}

bool CallJoiner::mayTalkHere() const
{
    const bool isEarly = stage() == CallStage::Ringing || stage() == CallStage::Answering
        || stage() == CallStage::Announcing || stage() == CallStage::Screening;
    return isEarly && d->legs.direction() == StoryDirection::Inbound && !d->apologises
        && !d->takingBack && !d->here && d->message == Private::Message::None && d->canTalk()
        && d->provider.isReady() && d->legs.of(CallParty::Remote).call;
}

Result<> CallJoiner::talkHereInstead()
{
    if (!mayTalkHere() || stage() == CallStage::Ringing) {
        return failure(ErrorCode::NotFound);
    }
    d->here = true;
    if (stage() == CallStage::Announcing || stage() == CallStage::Screening) {
        Q_EMIT d->machine.talkAsked();
    } // else his answer leads there
    return {};
}

Result<> CallJoiner::callFromHere(const PhoneNumber &remote)
{
    if (!d->canTalk()) {
        return failure(ErrorCode::Unsupported);
    }
    if (!isIdle() || !d->provider.calls().empty()) {
        return failure(ErrorCode::CallInProgress);
    }
    if (!d->provider.isReady()) {
        return failure(ErrorCode::NotReady);
    }
    d->begin(StoryDirection::Outbound);
    d->ways = StoryWays();
    d->remote = remote;
    d->here = true;
    Q_EMIT d->machine.hereAsked();
    return {};
}

bool CallJoiner::isHere() const
{
    return !isIdle() && d->here;
}

/** Whether our line says or may hear something then. */
bool CallJoiner::Private::speaksIn(CallStage stage) const
{
    const bool talks = here && (stage == CallStage::CallingRemote || stage == CallStage::Bridged);
    const bool willTell = stage == CallStage::CallingRemote && willGiveNotice();
    return talks || willTell || stage == CallStage::Answering || stage == CallStage::Announcing
        || stage == CallStage::Screening || stage == CallStage::Confirming
        || stage == CallStage::Recording || (stage == CallStage::CallingMaster && mayConfirm());
}

} // namespace vp
