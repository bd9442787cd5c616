// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callflow/calljoiner.h"

#include "callflow/joinerstory.h"

#include <algorithm>

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr auto AnswerDeadline = 20s; ///< ATA may take 15 s on a weak signal
} // namespace

CallJoiner::CallJoiner(CallProvider &provider, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, provider, clock))
{
    d->connectProvider();
    connect(&d->machine, &StoryMachine::entered, this,
            [this](CallStage stage) { d->enter(stage); });
    connect(&d->step, &Deadline::expired, this, [this] { d->stepExpired(); });
    connect(&d->look, &Deadline::expired, this, [this] { d->lookAgain(); });
    connect(&d->others, &SecondCallers::came, this, &CallJoiner::secondCaller);
    connect(&d->others, &SecondCallers::went, this, &CallJoiner::secondCallerGone);
}

CallJoiner::~CallJoiner() = default;

void CallJoiner::Private::connectProvider()
{
    connect(&provider, &CallProvider::callAdded, &q, [this](const Call &call) { added(call); });
    connect(&provider, &CallProvider::callChanged, &q, [this](const Call &call) { changed(call); });
    connect(&provider, &CallProvider::callRemoved, &q, [this](const Call &call) { removed(call); });
    connect(&provider, &CallProvider::tableVerified, &q, [this] { verified(); });
    connect(&provider, &CallProvider::requestDone, &q, [this](CallRequest r) { requestDone(r); });
    connect(&provider, &CallProvider::requestFailed, &q,
            [this](CallRequest request, const Error &error) { requestFailed(request, error); });
    connect(&provider, &CallProvider::toneHeard, &q, [this](char digit) { pressed(digit); });
    connect(&provider, &CallProvider::readyChanged, &q, [this](bool ready) {
        holdsBadly = holdsBadly && ready; // another stick may come
        if (!ready && machine.stage() != CallStage::Idle) {
            end({OutcomeKind::ModemLost, CallParty::Nobody, {}});
            evaluateRelease();
        }
    });
}

void CallJoiner::setTimeouts(const JoinerTimeouts &timeouts)
{
    d->timeouts = timeouts;
}

void CallJoiner::setOthersAllowed(bool allowed)
{
    d->othersAllowed = allowed;
}

CallStage CallJoiner::stage() const
{
    return d->machine.stage();
}

std::optional<Call> CallJoiner::leg(CallParty party) const
{
    return d->legs.of(party).call;
}

Result<Call> CallJoiner::Private::ringing(const Call &incoming) const
{
    const std::optional<Call> &mine = legs.of(CallParty::Remote).call;
    const bool waits = q.stage() == CallStage::Ringing && mine && mine->id == incoming.id;
    if (!q.isIdle() && !waits) {
        return failure(ErrorCode::CallInProgress);
    }
    if (!provider.isReady()) {
        return failure(ErrorCode::NotReady);
    }
    const std::vector<Call> calls = provider.calls();
    const auto rings = std::find_if(calls.begin(), calls.end(), [&incoming](const Call &call) {
        return call.id == incoming.id;
    });
    if (rings == calls.end() || !rings->isRinging()) {
        return failure(ErrorCode::NotFound);
    }
    return *rings;
}

Result<> CallJoiner::Private::beginWith(const Call &incoming)
{
    const Result<Call> rings = ringing(incoming);
    if (!rings) {
        return tl::unexpected<Error>(rings.error());
    }
    if (q.isIdle()) {
        begin(StoryDirection::Inbound);
        StoryLegs::set(legs.first(), *rings);
    }
    return {};
}

Result<> CallJoiner::letRing(const Call &incoming)
{
    const Result<Call> rings = d->ringing(incoming);
    if (!rings) {
        return tl::unexpected<Error>(rings.error());
    }
    if (!isIdle()) {
        return failure(ErrorCode::CallInProgress);
    }
    d->begin(StoryDirection::Inbound);
    StoryLegs::set(d->legs.first(), *rings);
    Q_EMIT d->machine.ringAsked();
    return {};
}

Result<> CallJoiner::bridgeInbound(const Call &incoming, const RingPlan &plan, const CallWays &ways)
{
    if (plan.isEmpty()) {
        return failure(ErrorCode::InvalidInput);
    }
    if (const Result<> begun = d->beginWith(incoming); !begun) {
        return begun;
    }
    d->phones = StoryPhones(plan);
    d->ways = StoryWays(ways);
    if (std::find(ways.begin(), ways.end(), CallWay::Deflect) != ways.end()) {
        Q_EMIT d->machine.deflectAsked();
    } else {
        Q_EMIT d->machine.inboundAsked();
    }
    return {};
}

Result<> CallJoiner::bridgeOutbound(const RingPlan &plan, const PhoneNumber &remote,
                                    const CallWays &ways)
{
    if (plan.isEmpty()) {
        return failure(ErrorCode::InvalidInput);
    }
    if (!isIdle() || !d->provider.calls().empty()) {
        return failure(ErrorCode::CallInProgress);
    }
    if (!d->provider.isReady()) {
        return failure(ErrorCode::NotReady);
    }
    d->begin(StoryDirection::Outbound);
    d->phones = StoryPhones(plan);
    d->ways = StoryWays(ways);
    d->remote = remote;
    Q_EMIT d->machine.outboundAsked();
    return {};
}

Result<> CallJoiner::reject(const Call &incoming)
{
    if (stage() == CallStage::Ringing && d->legs.holding(incoming.id) != nullptr) {
        d->end({OutcomeKind::Rejected, CallParty::Nobody, {}});
        return {};
    }
    if (!isIdle()) {
        return failure(ErrorCode::CallInProgress);
    }
    if (!d->provider.isReady()) {
        return failure(ErrorCode::NotReady);
    }
    d->begin(StoryDirection::Inbound);
    StoryLegs::set(d->legs.first(), incoming);
    d->outcome = CallOutcome {OutcomeKind::Rejected, CallParty::Nobody, {}};
    Q_EMIT d->machine.rejectAsked();
    return {};
}

void CallJoiner::close(OutcomeKind why)
{
    if (isIdle()) {
        return;
    }
    d->end({why, CallParty::Nobody, {}});
    if (!d->releasingAll) {
        d->releasingAll = true;
        d->provider.releaseAll();
    }
}

void CallJoiner::Private::begin(StoryDirection direction)
{
    legs.begin(direction);
    outcome.reset();
    failed.reset();
    releasingAll = false;
    dialing = false;
    phones = StoryPhones();
    deflection = Deflection::None;
    loss.reset();
    waitsForRetry = false;
    message = Message::None;
    here = false;
    asksName = false;
    before = false;
    hasLeft = false;
    tookBack = false;
    apologises = false;
    reassures = false;
    retries = 0;
    others.forget();
}

void CallJoiner::Private::enter(CallStage stage)
{
    if (voice != nullptr && !speaksIn(stage)) {
        voice->release(); // an early end and the hold alike
    }
    look.stop();
    failed.reset();
    refusals = 0;
    asking = false;
    askAgain = false;
    redial = false;
    handedOver = false;
    takingBack = false;
    reassures = reassures && (stage == CallStage::Announcing || stage == CallStage::Holding);
    waitsForRetry = waitsForRetry && stage == CallStage::Joining;
    switch (stage) {
    case CallStage::Answering:
        step.start(AnswerDeadline);
        provider.answer(legs.first().call->id);
        if (message != Message::None || here || willGreet() || willSpeak()) {
            voice->prepare();
        }
        break;
    case CallStage::Announcing:
        announce();
        break;
    case CallStage::Screening:
        step.start(SpeechDeadline);
        voice->askName();
        break;
    case CallStage::Holding:
    case CallStage::Joining:
    case CallStage::Transferring:
        step.start(waitsForRetry ? timeouts.askJoinAgain : ChangeDeadline);
        if (!waitsForRetry) {
            change();
        }
        break;
    case CallStage::CallingMaster:
        dialMaster();
        if (mayConfirm()) {
            voice->prepare();
        }
        break;
    case CallStage::Confirming:
        step.start(timeouts.confirm);
        wrongDigits = 0;
        voice->ask();
        break;
    case CallStage::Recording:
        takeMessage();
        break;
    case CallStage::NextPhone:
        leavePhone();
        break;
    case CallStage::Deflecting:
        deflect();
        break;
    case CallStage::CallingRemote:
        step.start(timeouts.ringRemote + SetupAllowance);
        dialing = true;
        provider.dial(remote);
        if (here || willGiveNotice()) {
            voice->prepare();
        }
        break;
    case CallStage::Releasing:
        release();
        break;
    case CallStage::Idle:
        rest();
        return;
    case CallStage::Bridged:
        if (here) {
            voice->talk();
        }
        [[fallthrough]];
    case CallStage::Ringing:
        step.stop();
        break;
    }
    Q_EMIT q.stageChanged(stage);
    evaluate();
}

void CallJoiner::Private::added(const Call &call)
{
    if (machine.stage() == CallStage::Idle) {
        return;
    }
    if (call.isOutgoing()) {
        const bool isFirst = legs.direction() == StoryDirection::Outbound && !here;
        StoryLeg *leg = isFirst && !legs.first().existed ? &legs.first() : &legs.second();
        if (!leg->existed) {
            StoryLegs::set(*leg, call);
            Q_EMIT q.legsChanged();
        }
    }
    evaluate();
}

void CallJoiner::Private::changed(const Call &call)
{
    if (machine.stage() == CallStage::Idle && call.state == CallState::Incoming) {
        Q_EMIT q.secondCallerRings(call); // he waited until now
        return;
    }
    if (StoryLeg *leg = legs.holding(call.id)) {
        const bool nowRinging = call.progress && !leg->call->progress && !call.isEstablished();
        StoryLegs::set(*leg, call);
        if (nowRinging && machine.stage() == CallStage::CallingMaster) {
            step.start(phones.ringTime(timeouts.ringMaster));
            alertedAt = time.steady();
        } else if (nowRinging && machine.stage() == CallStage::CallingRemote) {
            step.start(timeouts.ringRemote);
        }
        Q_EMIT q.legsChanged();
    }
    evaluate();
}

void CallJoiner::Private::removed(const Call &call)
{
    if (StoryLeg *leg = legs.holding(call.id)) {
        leg->call.reset();
        const CallOutcome how = legs.outcomeOfLoss(*leg, call.release, machine.stage());
        Q_EMIT q.legsChanged();
        legGone(*leg, how);
    } else {
        others.removed(call);
    }
    evaluate();
}

/** What it means depends on what is on its way; the first loss is the one that counts. */
void CallJoiner::Private::legGone(const StoryLeg &leg, const CallOutcome &how)
{
    const CallStage stage = machine.stage();
    if (stage == CallStage::Recording && !takingBack && leg.party == CallParty::Remote) {
        messageMissed(how);
    } else if (stage == CallStage::Announcing && apologises) {
        end(phones.missed); // he was to be let go anyhow
    } else if (stage == CallStage::Transferring && asking) {
        handedOverLegGone(how);
    } else if (stage == CallStage::Deflecting && deflection == Deflection::Asked) {
        loss = how; // the answer tells whether he hung up or was sent on
    } else if ((stage == CallStage::Deflecting || stage == CallStage::Answering)
               && deflection == Deflection::Accepted) {
        Q_EMIT q.deflectionTried(DeflectionVerdict::Works);
        end({OutcomeKind::Deflected, CallParty::Nobody, {}});
    } else if (stage == CallStage::NextPhone && leg.party == CallParty::Master) {
        isVerified = false; // the list must show what its end has left
        provider.verify();
    } else {
        endOrNext(how);
    }
}

void CallJoiner::Private::end(const CallOutcome &how)
{
    if (machine.stage() == CallStage::Idle) {
        return;
    }
    if (!outcome) {
        outcome = how; // the first reason is the reason
        outcome->kind = leavesMessage(how) ? OutcomeKind::MessageLeft : how.kind;
    }
    if (machine.stage() != CallStage::Releasing) {
        Q_EMIT machine.ended();
    }
}

void CallJoiner::Private::release()
{
    step.stop();
    isVerified = false;
    provider.withdraw();
    provider.verify();
}

void CallJoiner::Private::evaluateRelease()
{
    if (machine.stage() != CallStage::Releasing) {
        return;
    }
    if (!provider.isReady()) {
        Q_EMIT machine.allReleased();
        return;
    }
    // Whatever is no new ringing is ours to end: the legs, and a call that was dialled or accepted
    // by accident.
    bool anyLeft = false;
    for (const Call &call : provider.calls()) {
        const bool isOurs = legs.holding(call.id) != nullptr;
        if (isOurs || !call.isRinging()) {
            anyLeft = true;
            provider.release(call.id);
        }
    }
    if (!anyLeft && isVerified && !dialing && !releasingAll) {
        Q_EMIT machine.allReleased();
    }
}

void CallJoiner::Private::rest()
{
    step.stop();
    const std::optional<CallOutcome> how = std::exchange(outcome, std::nullopt);
    legs.clear();
    Q_EMIT q.stageChanged(CallStage::Idle);
    if (!how) {
        return; // the machine has just been started
    }
    Q_EMIT q.finished(*how);
    for (const Call &call : provider.calls()) {
        if (q.isIdle() && call.state == CallState::Incoming) {
            Q_EMIT q.secondCallerRings(call);
        }
    }
}

} // namespace vp
