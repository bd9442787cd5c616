// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callflow/calljoiner.h"

#include "base/logging.h"
#include "callflow/secondcallers.h"
#include "callflow/storylegs.h"
#include "callflow/storymachine.h"

#include <algorithm>

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr auto AnswerDeadline = 20s; ///< ATA may take 15 s on a weak signal
constexpr auto ChangeDeadline = 30s; ///< hold and join, with their retries
constexpr auto SetupAllowance = 20s; ///< from ATD until the other phone rings
constexpr auto FirstLook = 20ms; ///< OK may precede the network's change: look again
constexpr auto NextLook = 40ms; ///< C listens to silence meanwhile
constexpr auto BriskLooks = 2s;
constexpr auto LastLook = 1600ms;
constexpr auto LookLimit = 5s;
constexpr auto HoldRetry = 300ms;
constexpr std::array<std::chrono::milliseconds, 2> JoinRetries {500ms, 1500ms};
} // namespace

struct CallJoiner::Private
{
    Private(CallJoiner &joiner, CallProvider &source, Clock &clock)
        : q(joiner)
        , provider(source)
        , others(source, clock)
        , step(clock)
        , look(clock)
    {
    }

    void connectProvider();
    void begin(StoryDirection direction);
    void enter(CallStage stage);
    void evaluate();
    void evaluateFirst(CallState wanted);
    void evaluateRelease();
    void added(const Call &call);
    void changed(const Call &call);
    void removed(const Call &call);
    void verified();
    void requestDone(CallRequest request);
    void requestFailed(CallRequest request, const Error &error);
    void changeFailed(const Error &error);
    void change(); ///< asks for the hold or the join of this stage
    void lookAgain();
    void stepExpired();
    void end(const CallOutcome &outcome);
    void release();
    void rest();
    [[nodiscard]] StoryLeg &dialedLeg();
    [[nodiscard]] bool isChanging() const;
    [[nodiscard]] OutcomeKind changeRefused() const;
    [[nodiscard]] bool noneHeld() const;

    CallJoiner &q;
    CallProvider &provider;
    StoryMachine machine;
    StoryLegs legs;
    SecondCallers others;
    Deadline step; ///< this stage has lasted too long
    Deadline look; ///< look at the list again, or ask again
    JoinerTimeouts timeouts;
    PhoneNumber master;
    PhoneNumber remote;
    std::optional<CallOutcome> outcome;
    std::optional<Error> failed; ///< of this stage's request; the list decides what it means
    std::chrono::milliseconds nextLook {0};
    std::chrono::milliseconds looked {0};
    std::size_t refusals = 0;
    bool asking = false; ///< the hold or join of this stage is on its way
    bool askAgain = false; ///< look means: ask again
    bool dialing = false; ///< ATD is on its way
    bool isVerified = false; ///< the list was seen since the release began
    bool releasingAll = false;
};

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
    connect(&provider, &CallProvider::readyChanged, &q, [this](bool ready) {
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

CallStage CallJoiner::stage() const
{
    return d->machine.stage();
}

std::optional<Call> CallJoiner::leg(CallParty party) const
{
    return d->legs.of(party).call;
}

Result<> CallJoiner::bridgeInbound(const Call &incoming, const PhoneNumber &master)
{
    if (!isIdle()) {
        return failure(ErrorCode::CallInProgress);
    }
    if (!d->provider.isReady()) {
        return failure(ErrorCode::NotReady);
    }
    const std::vector<Call> calls = d->provider.calls();
    const auto rings = std::find_if(calls.begin(), calls.end(), [&incoming](const Call &call) {
        return call.id == incoming.id;
    });
    if (rings == calls.end() || !rings->isRinging()) {
        return failure(ErrorCode::NotFound);
    }
    d->begin(StoryDirection::Inbound);
    d->master = master;
    StoryLegs::set(d->legs.first(), *rings);
    Q_EMIT d->machine.inboundAsked();
    return {};
}

Result<> CallJoiner::bridgeOutbound(const PhoneNumber &master, const PhoneNumber &remote)
{
    if (!isIdle() || !d->provider.calls().empty()) {
        return failure(ErrorCode::CallInProgress);
    }
    if (!d->provider.isReady()) {
        return failure(ErrorCode::NotReady);
    }
    d->begin(StoryDirection::Outbound);
    d->master = master;
    d->remote = remote;
    Q_EMIT d->machine.outboundAsked();
    return {};
}

Result<> CallJoiner::reject(const Call &incoming)
{
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
    others.forget();
}

void CallJoiner::Private::enter(CallStage stage)
{
    look.stop();
    failed.reset();
    refusals = 0;
    asking = false;
    askAgain = false;
    switch (stage) {
    case CallStage::Answering:
        step.start(AnswerDeadline);
        provider.answer(legs.first().call->id);
        break;
    case CallStage::Holding:
    case CallStage::Joining:
        step.start(ChangeDeadline);
        change();
        break;
    case CallStage::CallingMaster:
        step.start(timeouts.ringMaster + SetupAllowance);
        dialing = true;
        provider.dial(master);
        break;
    case CallStage::CallingRemote:
        step.start(timeouts.ringRemote + SetupAllowance);
        dialing = true;
        provider.dial(remote);
        break;
    case CallStage::Releasing:
        release();
        break;
    case CallStage::Idle:
        rest();
        return;
    case CallStage::Ringing:
    case CallStage::Bridged:
        step.stop();
        break;
    }
    Q_EMIT q.stageChanged(stage);
    evaluate();
}

bool CallJoiner::Private::noneHeld() const
{
    const std::vector<Call> calls = provider.calls();
    return std::none_of(calls.begin(), calls.end(),
                        [](const Call &call) { return call.state == CallState::Held; });
}

bool CallJoiner::Private::isChanging() const
{
    return machine.stage() == CallStage::Holding || machine.stage() == CallStage::Joining;
}

OutcomeKind CallJoiner::Private::changeRefused() const
{
    return machine.stage() == CallStage::Holding ? OutcomeKind::HoldRefused
                                                 : OutcomeKind::JoinRefused;
}

StoryLeg &CallJoiner::Private::dialedLeg()
{
    return legs.direction() == StoryDirection::Outbound
            && machine.stage() == CallStage::CallingMaster
        ? legs.first()
        : legs.second();
}

/** Looks at the calls as they are and moves on where what this stage waits for is true. */
void CallJoiner::Private::evaluate()
{
    const CallStage stage = machine.stage();
    if (stage == CallStage::Idle) {
        return;
    }
    const std::vector<Call> foreign = legs.foreign(provider.calls());
    if (stage != CallStage::Releasing) {
        others.look(foreign, noneHeld() && !(isChanging() && asking));
    }
    const bool disturbed = std::any_of(foreign.begin(), foreign.end(),
                                       [](const Call &call) { return call.isEstablished(); });
    switch (stage) {
    case CallStage::Answering:
        if (legs.first().is(CallState::Active)) {
            Q_EMIT machine.firstAnswered();
        }
        break;
    case CallStage::Holding:
        if (legs.first().is(CallState::Held) && !disturbed) {
            Q_EMIT machine.firstHeld();
        } else if (!asking && !look.isActive()) {
            change();
        }
        break;
    case CallStage::CallingMaster:
    case CallStage::CallingRemote:
        if (dialedLeg().is(CallState::Active) && !dialing && !disturbed) {
            if (&dialedLeg() == &legs.first()) {
                Q_EMIT machine.firstAnswered();
            } else {
                Q_EMIT machine.secondAnswered();
            }
        }
        break;
    case CallStage::Joining:
        if (legs.first().is(CallState::Active) && legs.second().is(CallState::Active)) {
            Q_EMIT machine.joined();
        } else if (!asking && !look.isActive()) {
            change();
        }
        break;
    case CallStage::Releasing:
        evaluateRelease();
        break;
    case CallStage::Idle:
    case CallStage::Ringing:
    case CallStage::Bridged:
        break;
    }
}

/** Asks for the hold or the join, when nothing stands against it now. */
void CallJoiner::Private::change()
{
    const bool holding = machine.stage() == CallStage::Holding;
    const std::vector<Call> foreign = legs.foreign(provider.calls());
    const bool disturbed = std::any_of(foreign.begin(), foreign.end(), [holding](const Call &call) {
        // CHLD=2 would accept a waiting call.
        return call.isEstablished() || (holding && call.state == CallState::Waiting);
    });
    const bool possible = holding
        ? legs.first().is(CallState::Active)
        : legs.first().is(CallState::Held) && legs.second().is(CallState::Active);
    if (disturbed || !possible) {
        nextLook = LastLook;
        askAgain = false;
        look.start(nextLook); // the list, an event or the deadline of this stage will settle it
        return;
    }
    asking = true;
    askAgain = false;
    failed.reset();
    nextLook = FirstLook;
    looked = 0ms;
    if (holding) {
        provider.hold();
    } else {
        provider.join();
    }
}

void CallJoiner::Private::lookAgain()
{
    if (isChanging() && askAgain) {
        change();
    } else {
        provider.verify();
    }
}

void CallJoiner::Private::added(const Call &call)
{
    if (machine.stage() == CallStage::Idle) {
        return;
    }
    if (call.isOutgoing()) {
        StoryLeg *leg = legs.direction() == StoryDirection::Outbound && !legs.first().existed
            ? &legs.first()
            : &legs.second();
        if (!leg->existed) {
            StoryLegs::set(*leg, call);
            Q_EMIT q.legsChanged();
        }
    }
    evaluate();
}

void CallJoiner::Private::changed(const Call &call)
{
    if (StoryLeg *leg = legs.holding(call.id)) {
        const bool nowRinging = call.progress && !leg->call->progress && !call.isEstablished();
        StoryLegs::set(*leg, call);
        if (nowRinging && machine.stage() == CallStage::CallingMaster) {
            step.start(timeouts.ringMaster);
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
        const CallOutcome loss = legs.outcomeOfLoss(*leg, call.release, machine.stage());
        Q_EMIT q.legsChanged();
        end(loss);
    } else {
        others.removed(call);
    }
    evaluate();
}

void CallJoiner::Private::verified()
{
    const CallStage stage = machine.stage();
    isVerified = true;
    if (failed && stage == CallStage::Answering && !legs.first().is(CallState::Active)) {
        const bool timedOut = failed->code == ErrorCode::Timeout;
        end({timedOut ? OutcomeKind::Timeout : OutcomeKind::AnswerFailed, CallParty::Remote, {}});
    } else if (failed && (stage == CallStage::CallingMaster || stage == CallStage::CallingRemote)
               && !dialedLeg().existed) {
        const bool timedOut = failed->code == ErrorCode::Timeout;
        end({timedOut ? OutcomeKind::Timeout : OutcomeKind::DialRefused, dialedLeg().party, {}});
    } else if (failed && isChanging()) {
        const Error error = *std::exchange(failed, std::nullopt);
        evaluate();
        if (machine.stage() == stage) {
            changeFailed(error);
        }
        return;
    } else if (isChanging() && asking && !look.isActive()) {
        // Accepted; the network takes its time. Look often at first, then rarely, then ask again.
        evaluate();
        if (machine.stage() != stage) {
            return;
        }
        if (looked >= LookLimit) {
            changeFailed({ErrorCode::Timeout, 0, {}});
            return;
        }
        looked += nextLook;
        look.start(nextLook);
        nextLook = looked < BriskLooks
            ? NextLook
            : std::min<std::chrono::milliseconds>(nextLook * 2, LastLook);
        return;
    }
    evaluate();
}

void CallJoiner::Private::changeFailed(const Error &error)
{
    const bool holding = machine.stage() == CallStage::Holding;
    const std::size_t allowed = holding ? 1 : JoinRetries.size();
    if (refusals >= allowed) {
        const bool silent = error.code == ErrorCode::Timeout && looked == 0ms;
        end({silent ? OutcomeKind::Timeout : changeRefused(), CallParty::Nobody, {}});
        return;
    }
    const std::chrono::milliseconds wait = holding ? HoldRetry : JoinRetries[refusals];
    ++refusals;
    asking = false;
    askAgain = true;
    look.start(wait);
}

void CallJoiner::Private::requestDone(CallRequest request)
{
    others.requestAnswered(request);
    if (request == CallRequest::Dial) {
        dialing = false;
    }
    if (request == CallRequest::ReleaseAll) {
        releasingAll = false;
    }
    evaluate();
}

void CallJoiner::Private::requestFailed(CallRequest request, const Error &error)
{
    others.requestAnswered(request);
    const CallStage stage = machine.stage();
    const bool ofThisStage = (request == CallRequest::Answer && stage == CallStage::Answering)
        || (request == CallRequest::Hold && stage == CallStage::Holding)
        || (request == CallRequest::Join && stage == CallStage::Joining)
        || (request == CallRequest::Dial && dialing);
    if (request == CallRequest::Dial) {
        dialing = false;
    }
    if (request == CallRequest::ReleaseAll) {
        releasingAll = false;
    }
    if (!ofThisStage) {
        evaluate();
        return;
    }
    if (request == CallRequest::Hold && error.code == ErrorCode::NotReady) {
        asking = false; // somebody began to wait: he gets busy first
        evaluate();
        return;
    }
    qCInfo(lcCallflow) << "the modem refused a step, code" << static_cast<int>(error.code)
                       << error.native;
    failed = error;
    provider.verify();
}

void CallJoiner::Private::stepExpired()
{
    switch (machine.stage()) {
    case CallStage::Answering:
        end({OutcomeKind::AnswerFailed, CallParty::Remote, {}});
        break;
    case CallStage::CallingMaster:
    case CallStage::CallingRemote: {
        ReleaseCause cause;
        const StoryLeg &leg = dialedLeg();
        cause.reason =
            leg.call && leg.call->progress ? ReleaseReason::NoAnswer : ReleaseReason::Unreachable;
        end({OutcomeKind::NotReached, leg.party, cause});
        break;
    }
    case CallStage::Holding:
    case CallStage::Joining:
        end({changeRefused(), CallParty::Nobody, {}});
        break;
    case CallStage::Idle:
    case CallStage::Ringing:
    case CallStage::Bridged:
    case CallStage::Releasing:
        break;
    }
}

void CallJoiner::Private::end(const CallOutcome &how)
{
    if (machine.stage() == CallStage::Idle) {
        return;
    }
    if (!outcome) {
        outcome = how; // the first reason is the reason
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
        if (q.isIdle() && call.isRinging()) {
            Q_EMIT q.secondCallerRings(call);
        }
    }
}

} // namespace vp
