// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simulatednetwork.h"

#include <algorithm>

namespace vp::sim {

using namespace Qt::StringLiterals;
using Reaction = PartyBehaviour::Reaction;
using std::chrono::milliseconds;

namespace {

constexpr int MostCalls = 7;
/** Owner in the agenda of what no call owns. */
constexpr qint64 RadioOwner = -1;

/** Our hanging up; the cause is missing when the network had not answered yet. */
ReleaseNote hungUpByUs(const NetworkCall &call)
{
    const bool answeredByNetwork = !call.isOutgoing() || call.confirmed;
    return {EndedBy::Us, 29, answeredByNetwork ? std::optional(16) : std::nullopt};
}

} // namespace

SimulatedNetwork::SimulatedNetwork(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_agenda(clock)
    , m_delays(NetworkDelays::realistic())
    , m_away(clock)
{
    qRegisterMetaType<vp::sim::NetworkCall>();
    qRegisterMetaType<vp::sim::ReleaseNote>();
    connect(&m_away, &AwayTalks::talkBegan, this, [this](const QString &one, const QString &other) {
        Q_EMIT partyHears(one, Hearing::Conversation);
        Q_EMIT partyHears(other, Hearing::Conversation);
    });
    connect(&m_away, &AwayTalks::over, this, [this](const CallRecord &record) {
        m_records.push_back(record);
        Q_EMIT partyHears(record.call.number, Hearing::Nothing);
    });
}

SimulatedNetwork::~SimulatedNetwork() = default;

void SimulatedNetwork::setParty(const QString &number, const PartyBehaviour &behaviour)
{
    m_parties.insert(number, behaviour);
}

void SimulatedNetwork::setDefaultParty(const PartyBehaviour &behaviour)
{
    m_defaultParty = behaviour;
}

PartyBehaviour SimulatedNetwork::party(const QString &number) const
{
    return m_parties.value(number, m_defaultParty);
}

void SimulatedNetwork::setService(const Service &service)
{
    if (m_service == service) {
        return;
    }
    m_service = service;
    Q_EMIT serviceChanged();
}

int SimulatedNetwork::incoming(const QString &number, std::optional<milliseconds> hangUpAfter)
{
    const bool ringing = std::any_of(m_calls.begin(), m_calls.end(), [](const NetworkCall &c) {
        return c.state == CallState::Incoming || c.state == CallState::Waiting;
    });
    const bool busy =
        ringing || (!m_calls.empty() && !m_service.callWaiting) || m_calls.size() >= MostCalls;
    if (const QString to = m_subscriber.forwardedTo(m_reachable, busy); !to.isEmpty()) {
        Q_EMIT callerTurnedAway(number, u"forwarded to "_s + to);
        return 0;
    }
    if (!m_reachable || busy) {
        Q_EMIT callerTurnedAway(number, m_reachable ? u"busy"_s : u"not reachable"_s);
        return 0;
    }
    const NetworkCall call = add(number, CallDirection::Incoming,
                                 m_calls.empty() ? CallState::Incoming : CallState::Waiting);
    const qint64 serial = call.serial;
    if (hangUpAfter) {
        m_agenda.after(*hangUpAfter, serial, [this, serial] { release(serial, {}); });
    }
    m_agenda.after(m_delays.ringLimit, serial, [this, serial] {
        const NetworkCall *late = bySerial(serial);
        if (late != nullptr && !late->connectedAt) {
            release(serial, {});
        }
    });
    settle();
    Q_EMIT callAdded(call);
    return call.index;
}

bool SimulatedNetwork::answer(const QString &numberOrIndex)
{
    const std::optional<NetworkCall> call = find(numberOrIndex);
    if (!call || !call->isSettingUp() || call->ending) {
        return m_away.answer(numberOrIndex);
    }
    originate(call->serial);
    alert(call->serial);
    connectCall(call->serial);
    return true;
}

bool SimulatedNetwork::hangUp(const QString &numberOrIndex)
{
    const std::optional<NetworkCall> call = find(numberOrIndex);
    if (!call) {
        return m_away.hangUp(numberOrIndex);
    }
    release(call->serial, {EndedBy::Remote, 104, call->isSettingUp() ? 21 : 16});
    return true;
}

bool SimulatedNetwork::press(const QString &numberOrIndex, QChar tone)
{
    const std::optional<NetworkCall> call = find(numberOrIndex);
    if (!call || call->state != CallState::Active || !call->connectedAt) {
        return false;
    }
    Q_EMIT tonePressed(*call, tone);
    return true;
}

bool SimulatedNetwork::holdByRemote(const QString &numberOrIndex, bool held)
{
    const std::optional<NetworkCall> call = find(numberOrIndex);
    if (!call || !call->connectedAt) {
        return false;
    }
    Q_EMIT remoteHeld(*call, held);
    return true;
}

std::optional<NetworkCall> SimulatedNetwork::find(const QString &numberOrIndex) const
{
    const bool isIndex = numberOrIndex.size() == 1 && numberOrIndex.at(0).isDigit();
    const QString number = numberOrIndex == "hidden"_L1 ? QString() : numberOrIndex;
    const auto found = std::find_if(m_calls.begin(), m_calls.end(), [&](const NetworkCall &call) {
        return isIndex ? call.index == numberOrIndex.toInt() : call.number == number;
    });
    return found == m_calls.end() ? std::nullopt : std::optional(*found);
}

int SimulatedNetwork::dial(const QString &number)
{
    const std::vector<NetworkCall> calls = lasting();
    const auto count = [&calls](auto predicate) {
        return std::count_if(calls.begin(), calls.end(), predicate);
    };
    const auto active = count([](const NetworkCall &c) { return c.state == CallState::Active; });
    const auto held = count([](const NetworkCall &c) { return c.state == CallState::Held; });
    const auto inTheWay = count(
        [](const NetworkCall &c) { return c.isSettingUp() || c.state == CallState::Incoming; });
    if (inTheWay > 0 || (active > 0 && held > 0) || m_changingSides
        || m_calls.size() >= MostCalls) {
        return 0;
    }
    milliseconds delay = m_delays.originate;
    if (active > 0) {
        // Dialling puts the active party on hold. @see 3GPP TS 22.030, 6.5.5.1
        HoldPlan plan;
        for (const NetworkCall &call : calls) {
            if (call.state == CallState::Active) {
                plan.hold.push_back(call.serial);
            }
        }
        carryOut(plan);
        delay += m_delays.hold;
    }
    const NetworkCall call = add(number, CallDirection::Outgoing, CallState::Dialing);
    later(delay, call.serial, &SimulatedNetwork::originate);
    settle();
    Q_EMIT callAdded(call);
    return call.index;
}

bool SimulatedNetwork::accept()
{
    const auto ringing = std::find_if(m_calls.begin(), m_calls.end(), [](const NetworkCall &c) {
        return c.state == CallState::Incoming && !c.ending;
    });
    if (ringing == m_calls.end()) {
        return false;
    }
    if (!ringing->accepted) {
        ringing->accepted = true;
        later(m_delays.connect, ringing->serial, &SimulatedNetwork::connectCall);
    }
    return true;
}

void SimulatedNetwork::hangUpLine()
{
    for (const NetworkCall &call : lasting()) {
        if (call.state == CallState::Active || call.isSettingUp()) {
            endByUs(call.serial, hungUpByUs(call));
        } else if (call.state == CallState::Incoming) {
            endByUs(call.serial, {EndedBy::Us, 102, 21});
        }
    }
}

bool SimulatedNetwork::hold(const HoldRequest &request)
{
    const auto sameIndex = [&request](const NetworkCall &c) {
        return c.index == request.index && c.ending;
    };
    if (request.action == 1 && std::any_of(m_calls.begin(), m_calls.end(), sameIndex)) {
        return true;
    }
    const std::optional<HoldPlan> plan = planHold(request, lasting());
    if (!plan || (plan->transfer && !m_service.transfer)
        || (m_changingSides && plan->changesSides())) {
        return false;
    }
    carryOut(*plan);
    return true;
}

void SimulatedNetwork::loseRadio()
{
    m_reachable = false;
    std::vector<qint64> lost;
    for (NetworkCall &call : m_calls) {
        lost.push_back(call.serial);
    }
    m_agenda.after(m_delays.radioLost, RadioOwner, [this, lost] {
        for (const qint64 serial : lost) {
            release(serial, {EndedBy::RadioLoss, 104, 27});
        }
    });
}

NetworkCall *SimulatedNetwork::bySerial(qint64 serial)
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(),
                                    [serial](const NetworkCall &c) { return c.serial == serial; });
    return found == m_calls.end() ? nullptr : &*found;
}

std::vector<NetworkCall> SimulatedNetwork::lasting() const
{
    std::vector<NetworkCall> calls = m_calls;
    std::erase_if(calls, [](const NetworkCall &call) { return call.ending; });
    return calls;
}

NetworkCall &SimulatedNetwork::add(const QString &number, CallDirection direction, CallState state)
{
    NetworkCall call;
    call.serial = ++m_lastSerial;
    call.number = number;
    call.direction = direction;
    call.state = state;
    call.index = 1;
    auto place = m_calls.begin(); // sorted by index, so the first gap is the free one
    while (place != m_calls.end() && place->index == call.index) {
        ++place;
        ++call.index;
    }
    CallRecord record;
    record.started = now();
    m_running.insert(call.serial, record);
    return *m_calls.insert(place, call);
}

void SimulatedNetwork::later(milliseconds delay, qint64 serial,
                             void (SimulatedNetwork::*step)(qint64))
{
    m_agenda.after(delay, serial, [this, serial, step] { (this->*step)(serial); });
}

void SimulatedNetwork::failLater(milliseconds delay, qint64 serial, int cause)
{
    m_agenda.after(delay, serial, [this, serial, cause] {
        const NetworkCall *call = bySerial(serial);
        if (call != nullptr && call->isSettingUp()) {
            release(serial, {EndedBy::Network, 104, cause});
        }
    });
}

void SimulatedNetwork::originate(qint64 serial)
{
    NetworkCall *call = bySerial(serial);
    if (call == nullptr || call->originated) {
        return;
    }
    call->originated = true;
    const PartyBehaviour behaviour = party(call->number);
    if (behaviour.reaction == Reaction::Busy) {
        failLater(m_delays.refuse, serial, behaviour.cause.value_or(17));
    } else if (behaviour.reaction == Reaction::SwitchedOff) {
        failLater(m_delays.unreachable, serial, behaviour.cause.value_or(18));
    } else {
        later(behaviour.alertAfter.value_or(m_delays.alert), serial, &SimulatedNetwork::alert);
    }
    Q_EMIT callOriginated(NetworkCall(*call));
}

void SimulatedNetwork::alert(qint64 serial)
{
    NetworkCall *call = bySerial(serial);
    if (call == nullptr || call->state != CallState::Dialing) {
        return;
    }
    call->state = CallState::Alerting;
    call->confirmed = true;
    m_running[serial].alerting = now();
    const PartyBehaviour behaviour = party(call->number);
    const milliseconds answer = behaviour.answerAfter.value_or(m_delays.answer);
    switch (behaviour.reaction) {
    case Reaction::Answer:
        later(answer, serial, &SimulatedNetwork::connectCall);
        break;
    case Reaction::NoAnswer:
        failLater(m_delays.noAnswer, serial, behaviour.cause.value_or(19));
        break;
    case Reaction::Decline:
        failLater(answer, serial, behaviour.cause.value_or(21));
        break;
    case Reaction::Voicemail:
        later(behaviour.answerAfter.value_or(m_delays.forward), serial, &SimulatedNetwork::forward);
        break;
    case Reaction::Busy:
    case Reaction::SwitchedOff:
    case Reaction::Manual:
        break;
    }
    const NetworkCall fact = *call;
    settle();
    Q_EMIT callAlerting(fact);
}

void SimulatedNetwork::forward(qint64 serial)
{
    NetworkCall *call = bySerial(serial);
    if (call == nullptr || call->state != CallState::Alerting) {
        return;
    }
    call->forwarded = true;
    later(m_delays.mailbox, serial, &SimulatedNetwork::connectCall);
    Q_EMIT callForwarded(NetworkCall(*call));
}

} // namespace vp::sim
