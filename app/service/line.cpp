// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/line.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

std::optional<CallState> stateOf(const std::optional<Call> &leg)
{
    return leg ? std::optional(leg->state) : std::nullopt;
}

} // namespace

Line::Line(ModemSession &modem, CallHistory &history, Clock &clock,
           std::function<QString()> portName, QObject *parent)
    : QObject(parent)
    , m_modem(modem)
    , m_joiner(modem.calls(), clock)
    , m_recorder(history, clock, u"1"_s)
    , m_clock(clock)
    , m_settle(clock)
    , m_portName(std::move(portName))
{
    connect(&m_joiner, &CallJoiner::stageChanged, this, [this](CallStage stage) {
        m_recorder.step(stage, m_joiner.phone().text(), m_joiner.missReason());
    });
    connect(&m_joiner, &CallJoiner::confirmationSkipped, this,
            [this] { m_recorder.addReason(RoutingReason::NotAsked); });
    connect(&m_joiner, &CallJoiner::nameAsked, this, [this](NameEnd end) {
        if (end != NameEnd::Said) {
            m_recorder.addReason(end == NameEnd::Mute ? RoutingReason::NameNotAsked
                                                      : RoutingReason::NoNameSaid);
        }
    });
    connect(&m_joiner, &CallJoiner::mutedByHold, this,
            [this] { m_recorder.addReason(RoutingReason::MuteAfterHold); });
    connect(&m_joiner, &CallJoiner::legsChanged, this, [this] {
        m_recorder.setLegs(stateOf(m_joiner.leg(CallParty::Master)),
                           stateOf(m_joiner.leg(CallParty::Remote)));
    });
    connect(&m_joiner, &CallJoiner::finished, this, [this](const CallOutcome &outcome) {
        m_recorder.finish(outcome);
        m_settle.start(0ms);
    });
    // Calls that belong to no story end without the joiner.
    connect(&m_modem.calls(), &CallProvider::callRemoved, this, [this] {
        if (m_closing && isFree()) {
            m_settle.start(0ms);
        }
    });
    connect(&m_modem, &ModemSession::leftoversEnded, this, &Line::keepLeftovers);
    connect(&m_settle, &Deadline::expired, this, [this] {
        m_closing = false;
        Q_EMIT idle();
    });
}

void Line::keepLeftovers(const std::vector<Call> &calls)
{
    const QDateTime now = m_clock.wall().toUTC();
    for (const Call &call : calls) {
        CallRecord record;
        record.direction = call.isOutgoing() ? StoryDirection::Outbound : StoryDirection::Inbound;
        record.remoteNumber = call.number;
        record.startedAt = now; // when it really began nobody knows
        record.endedAt = now;
        record.outcome = CallOutcome {OutcomeKind::LeftOver, CallParty::Nobody, {}};
        m_recorder.saveAside(std::move(record));
    }
}

NetworkStatus Line::network() const
{
    NetworkStatus status = m_modem.status();
    if (status.port.isEmpty() && m_portName) {
        status.port = m_portName();
    }
    return status;
}

bool Line::isFree() const
{
    return !m_tested && m_joiner.isIdle() && m_modem.calls().calls().empty();
}

void Line::setTested(bool tested)
{
    m_tested = tested;
    m_joiner.setOthersAllowed(tested);
    if (m_closing && isFree()) {
        m_settle.start(0ms);
    }
}

bool Line::isClosing() const
{
    return m_closing || m_joiner.stage() == CallStage::Releasing;
}

bool Line::isSettingUp() const
{
    const CallStage stage = m_joiner.stage();
    const std::vector<Call> calls = m_modem.calls().calls();
    return (stage != CallStage::Idle && stage != CallStage::Bridged)
        || !std::ranges::all_of(calls, &Call::isEstablished);
}

bool Line::endAll(OutcomeKind why)
{
    if (!m_joiner.isIdle()) {
        m_closing = true;
        m_joiner.close(why);
        return true;
    }
    if (!m_modem.calls().calls().empty()) {
        m_closing = true;
        m_modem.calls().releaseAll();
        return true;
    }
    return false;
}

} // namespace vp
