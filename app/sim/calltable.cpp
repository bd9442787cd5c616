// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the table changes: connecting, releasing, changing sides, and who hears what.
#include "sim/simulatednetwork.h"

#include <algorithm>

namespace vp::sim {

using std::chrono::milliseconds;

namespace {

constexpr qint64 SidesOwner = 0;

/** Opens or closes the last interval so that it is open exactly while @p on. */
void follow(std::vector<CallRecord::Interval> &intervals, bool on, milliseconds now)
{
    const bool isOpen = !intervals.empty() && !intervals.back().until;
    if (on && !isOpen) {
        intervals.push_back({now, std::nullopt});
    } else if (!on && isOpen) {
        intervals.back().until = now;
    }
}

} // namespace

SimulatedNetwork::Hearing SimulatedNetwork::hearing(const NetworkCall &call) const
{
    if (call.away) {
        return call.state == CallState::Active ? Hearing::Conversation : Hearing::Ringing;
    }
    const auto isPartner = [&call](const NetworkCall &other) {
        return other.serial != call.serial && other.multiparty && other.state == CallState::Active;
    };
    switch (call.state) {
    case CallState::Dialing:
    case CallState::Released:
        return Hearing::Nothing;
    case CallState::Alerting:
    case CallState::Incoming:
    case CallState::Waiting:
        return Hearing::Ringing;
    case CallState::Held:
        return Hearing::Hold;
    case CallState::Active:
        break;
    }
    return call.multiparty && std::any_of(m_calls.begin(), m_calls.end(), isPartner)
        ? Hearing::Conversation
        : Hearing::Silence;
}

void SimulatedNetwork::connectCall(qint64 serial)
{
    NetworkCall *call = bySerial(serial);
    if (call == nullptr || call->connectedAt || call->ending) {
        return;
    }
    call->state = CallState::Active;
    call->connectedAt = now();
    m_running[serial].answered = now();
    if (const auto limit = party(call->number).hangUpAfter) {
        m_agenda.after(*limit, serial, [this, serial] { release(serial, {}); });
    }
    const NetworkCall fact = *call;
    settle();
    Q_EMIT callConnected(fact);
}

void SimulatedNetwork::endByUs(qint64 serial, const ReleaseNote &note)
{
    NetworkCall *call = bySerial(serial);
    if (call == nullptr) {
        return;
    }
    call->ending = true;
    // From now on nothing the party does matters, only the network's confirmation.
    m_agenda.cancel(serial);
    m_agenda.after(m_delays.release, serial, [this, serial, note] { release(serial, note); });
}

void SimulatedNetwork::release(qint64 serial, const ReleaseNote &note)
{
    NetworkCall *found = bySerial(serial);
    if (found == nullptr) {
        return;
    }
    const NetworkCall call = *found;
    m_agenda.cancel(serial);
    m_calls.erase(m_calls.begin() + (found - m_calls.data()));
    m_heard.remove(serial);
    CallRecord record = m_running.take(serial);
    record.call = call;
    record.ended = now();
    record.release = note;
    follow(record.held, false, now());
    follow(record.conversations, false, now());
    if (note.by == EndedBy::Transfer) {
        m_leaving.push_back({call, record});
    } else {
        m_records.push_back(record);
    }
    std::vector<qint64> changed;
    tidyTable(changed);
    const bool failedSetUp =
        call.isSettingUp() && note.by != EndedBy::Us && note.by != EndedBy::Transfer;
    if (failedSetUp && m_service.autoResume && !m_changingSides) {
        carryOut(planHold({2, 0}, lasting()).value_or(HoldPlan {}));
    }
    settle();
    Q_EMIT partyHears(call.number, Hearing::Nothing);
    Q_EMIT callReleased(call, note);
    announce(changed);
}

void SimulatedNetwork::carryOut(const HoldPlan &plan)
{
    for (const qint64 serial : plan.reject) {
        endByUs(serial, {EndedBy::Us, 102, 17});
    }
    if (plan.transfer) {
        handOverLater(plan.release);
        return;
    }
    for (const qint64 serial : plan.release) {
        const NetworkCall *call = bySerial(serial);
        const bool known = !call->isOutgoing() || call->confirmed;
        endByUs(serial, {EndedBy::Us, 29, known ? std::optional(16) : std::nullopt});
    }
    if (!plan.changesSides()) {
        return;
    }
    for (const qint64 serial : plan.accept) {
        bySerial(serial)->accepted = true;
    }
    m_changingSides = true;
    m_agenda.after(plan.join.empty() ? m_delays.hold : m_delays.join, SidesOwner,
                   [this, plan] { changeSides(plan); });
}

void SimulatedNetwork::changeSides(const HoldPlan &plan)
{
    m_changingSides = false;
    std::vector<qint64> changed;
    const auto move = [&](const std::vector<qint64> &serials, CallState from, CallState to) {
        for (const qint64 serial : serials) {
            NetworkCall *call = bySerial(serial);
            if (call != nullptr && call->state == from) {
                call->state = to;
                changed.push_back(serial);
            }
        }
    };
    move(plan.hold, CallState::Active, CallState::Held);
    move(plan.resume, CallState::Held, CallState::Active);
    if (NetworkCall *alone = bySerial(plan.split)) {
        alone->multiparty = false;
        changed.push_back(plan.split);
    }
    joinSides(plan.join, changed);
    tidyTable(changed);
    settle();
    announce(changed);
    for (const qint64 serial : plan.accept) {
        connectCall(serial);
    }
}

void SimulatedNetwork::joinSides(const std::vector<qint64> &serials, std::vector<qint64> &changed)
{
    const auto exists = [this, &serials](CallState state) {
        return std::any_of(serials.begin(), serials.end(), [this, state](qint64 serial) {
            const NetworkCall *call = bySerial(serial);
            return call != nullptr && !call->ending && call->state == state;
        });
    };
    // A side that has left meanwhile leaves nobody to join with.
    if (!exists(CallState::Active) || !exists(CallState::Held)) {
        return;
    }
    for (const qint64 serial : serials) {
        if (NetworkCall *call = bySerial(serial)) {
            call->state = CallState::Active;
            call->multiparty = true;
            changed.push_back(serial);
        }
    }
}

void SimulatedNetwork::tidyTable(std::vector<qint64> &changed)
{
    const auto inConference = std::count_if(m_calls.begin(), m_calls.end(),
                                            [](const NetworkCall &c) { return c.multiparty; });
    if (inConference == 1) {
        const auto last = std::find_if(m_calls.begin(), m_calls.end(),
                                       [](const NetworkCall &c) { return c.multiparty; });
        last->multiparty = false;
        changed.push_back(last->serial);
    }
    // Alone on the line, a waiting call rings as any other.
    if (m_calls.size() == 1 && m_calls.front().state == CallState::Waiting) {
        m_calls.front().state = CallState::Incoming;
        changed.push_back(m_calls.front().serial);
    }
    if (m_calls.empty() && m_changingSides) {
        m_agenda.cancel(SidesOwner);
        m_changingSides = false;
    }
}

void SimulatedNetwork::announce(const std::vector<qint64> &changed)
{
    for (const qint64 serial : changed) {
        if (const NetworkCall *call = bySerial(serial)) {
            Q_EMIT callChanged(NetworkCall(*call));
        }
    }
}

void SimulatedNetwork::settle()
{
    std::vector<std::pair<QString, Hearing>> news;
    for (const NetworkCall &call : m_calls) {
        const Hearing heard = hearing(call);
        CallRecord &record = m_running[call.serial];
        follow(record.held, call.state == CallState::Held, now());
        follow(record.conversations, heard == Hearing::Conversation, now());
        if (m_heard.value(call.serial, Hearing::Nothing) != heard) {
            m_heard.insert(call.serial, heard);
            news.emplace_back(call.number, heard);
        }
    }
    for (const auto &[number, heard] : news) {
        Q_EMIT partyHears(number, heard);
    }
}

} // namespace vp::sim
