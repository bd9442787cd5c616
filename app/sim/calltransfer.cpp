// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How calls leave the line and go on without it: explicit transfer and deflection.
#include "sim/simulatednetwork.h"

#include <algorithm>

namespace vp::sim {

using std::chrono::milliseconds;

namespace {

/** No call owns it: either side may go while it is on its way. */
constexpr qint64 TransferOwner = -2;
constexpr ReleaseNote Transferred {EndedBy::Transfer, 29, 16};

/** The record goes on: only the line's part of it is over. */
AwayLeg continued(AwayLeg leg)
{
    leg.call.away = true;
    leg.record.ended.reset();
    return leg;
}

} // namespace

std::vector<NetworkCall> SimulatedNetwork::away() const
{
    return m_away.calls();
}

void SimulatedNetwork::handOverLater(const std::vector<qint64> &serials)
{
    for (const qint64 serial : serials) {
        bySerial(serial)->ending = true;
        m_agenda.cancel(serial);
    }
    m_agenda.after(m_delays.release, TransferOwner,
                   [this, serials] { handOver(serials.front(), serials.back()); });
}

void SimulatedNetwork::handOver(qint64 held, qint64 other)
{
    if (bySerial(held) == nullptr || bySerial(other) == nullptr) {
        // One has gone meanwhile: there is nobody to talk to.
        for (const qint64 serial : {held, other}) {
            release(serial, {EndedBy::Network, 104, 16});
        }
        return;
    }
    m_leaving.clear();
    release(held, Transferred);
    release(other, Transferred);
    const AwayLeg first = continued(m_leaving.at(0));
    const AwayLeg second = continued(m_leaving.at(1));
    m_leaving.clear();
    if (!second.record.answered) {
        m_away.forward(first, second, party(second.call.number), m_delays);
        return;
    }
    const auto ofFirst = party(first.call.number).hangUpAfter;
    const auto ofSecond = party(second.call.number).hangUpAfter;
    m_away.connectBoth(first, second,
                       ofFirst && ofSecond ? std::min(ofFirst, ofSecond)
                           : ofFirst       ? ofFirst
                                           : ofSecond);
}

bool SimulatedNetwork::deflect(const QString &number)
{
    const auto ringing = std::find_if(m_calls.begin(), m_calls.end(), [](const NetworkCall &call) {
        const bool rings = call.state == CallState::Incoming || call.state == CallState::Waiting;
        return rings && !call.accepted && !call.ending;
    });
    if (ringing == m_calls.end() || !m_service.deflection) {
        return false;
    }
    ringing->ending = true;
    const qint64 serial = ringing->serial;
    m_agenda.cancel(serial);
    m_agenda.after(m_delays.release, serial, [this, serial, number] {
        m_leaving.clear();
        release(serial, Transferred);
        const AwayLeg caller = continued(m_leaving.at(0));
        m_leaving.clear();
        AwayLeg called;
        called.call.number = number;
        called.record.started = now();
        m_away.forward(caller, called, party(number), m_delays);
    });
    return true;
}

} // namespace vp::sim
