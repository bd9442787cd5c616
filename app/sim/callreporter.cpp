// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/callreporter.h"

#include <algorithm>

namespace vp::sim {

using namespace std::chrono_literals;

namespace {

/** Voice rings every 5 s. */
constexpr std::chrono::milliseconds RingPeriod = 5s;

QByteArray validityOf(const NetworkCall &call)
{
    return QByteArray::number(static_cast<int>(call.validity()));
}

} // namespace

CallReporter::CallReporter(ModemContext &context, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_clock(clock)
    , m_agenda(clock)
    , m_words(callWordsFor(context))
{
    using Network = SimulatedNetwork;
    const Network *network = &context.network;
    connect(network, &Network::callAdded, this, &CallReporter::added);
    connect(network, &Network::callChanged, this, &CallReporter::changed);
    connect(network, &Network::callReleased, this, &CallReporter::released);
    connect(network, &Network::callOriginated, this,
            [this](const NetworkCall &call) { tellStep(CallStep::Originated, call); });
    connect(network, &Network::callAlerting, this,
            [this](const NetworkCall &call) { tellStep(CallStep::Alerting, call); });
    connect(network, &Network::callConnected, this, [this](const NetworkCall &call) {
        m_agenda.cancel(call.serial);
        tellStep(CallStep::Connected, call);
    });
    connect(network, &Network::callForwarded, this, [this](const NetworkCall &call) {
        if (knows(call) && m_context.settings.notifyDialling) {
            m_context.tell("+CSSI: 2");
        }
    });
    connect(network, &Network::tonePressed, this,
            [this](const NetworkCall &, QChar tone) { tellTone(tone.toLatin1()); });
    connect(network, &Network::remoteHeld, this, [this](const NetworkCall &call, bool held) {
        if (knows(call) && m_context.settings.notifyCalls) {
            m_context.tell(held ? "+CSSU: 2" : "+CSSU: 3");
        }
    });
}

void CallReporter::resume()
{
    for (const NetworkCall &call : m_context.calls()) {
        if (call.state == CallState::Incoming) {
            startRinging(call.serial);
        }
    }
}

bool CallReporter::knows(const NetworkCall &call) const
{
    return !m_context.forgotten.contains(call.serial);
}

void CallReporter::tellStep(CallStep step, const NetworkCall &call)
{
    if (!knows(call)) {
        return;
    }
    for (const QByteArray &line : m_words->step(step, call)) {
        m_context.tell(line);
    }
}

void CallReporter::tellTone(char tone)
{
    if (!m_context.settings.tellTones) {
        return;
    }
    const ModemDialect &dialect = m_context.dialect;
    if (dialect.vocabulary.huawei) {
        m_context.tell("^DDTMF: " + QByteArray(1, tone));
    } else if (dialect.vocabulary.vendor.contains("+QTONEDET")) {
        m_context.tell("+QTONEDET: " + QByteArray::number(int {tone}));
    } else {
        m_context.tell("+DTMF: " + QByteArray(1, tone));
    }
}

void CallReporter::added(const NetworkCall &call)
{
    if (call.isOutgoing()) {
        return;
    }
    if (m_words->offersFirst()) {
        tellStep(CallStep::Offered, call);
    }
    if (call.state == CallState::Incoming) {
        startRinging(call.serial);
    } else if (call.state == CallState::Waiting && m_context.settings.callWaiting) {
        m_context.tell("+CCWA: " + m_context.numberFields(call.number) + ",1,," + validityOf(call));
    }
    if (!m_words->offersFirst()) {
        tellStep(CallStep::Offered, call);
    }
}

void CallReporter::changed(const NetworkCall &call)
{
    tellStep(CallStep::Changed, call);
    // A waiting call that has become the only one rings now.
    if (call.state == CallState::Incoming && !call.accepted && knows(call)) {
        startRinging(call.serial);
    }
}

void CallReporter::startRinging(qint64 serial)
{
    m_agenda.cancel(serial);
    ring(serial);
}

void CallReporter::ring(qint64 serial)
{
    const std::vector<NetworkCall> calls = m_context.calls();
    const auto call = std::find_if(calls.begin(), calls.end(), [serial](const NetworkCall &c) {
        return c.serial == serial && c.state == CallState::Incoming && !c.accepted && !c.ending;
    });
    if (call == calls.end()) {
        return;
    }
    m_agenda.after(RingPeriod, serial, [this, serial] { ring(serial); });
    tellRing(*call);
}

void CallReporter::tellRing(const NetworkCall &call)
{
    const bool typed = m_context.settings.extendedRing || m_context.dialect.calls.typedRing;
    m_context.tell(typed ? "+CRING: VOICE" : "RING");
    if (m_context.settings.callerId) {
        const bool isShort = m_context.dialect.calls.shortCallerId;
        m_context.tell("+CLIP: " + m_context.numberFields(call.number)
                       + (isShort ? QByteArray() : ",,,," + validityOf(call)));
    }
}

void CallReporter::released(const NetworkCall &call, const ReleaseNote &note)
{
    m_agenda.cancel(call.serial);
    if (m_context.forgotten.remove(call.serial)) {
        return;
    }
    m_context.lastRelease = note;
    const bool unseen = call.isOutgoing() && !call.originated && note.by == EndedBy::Us;
    if (unseen && m_context.faults.take(Fault::QuietEarlyEnd)) {
        return;
    }
    std::chrono::seconds duration {0};
    if (call.connectedAt) {
        duration = std::chrono::floor<std::chrono::seconds>(m_clock.steady() - *call.connectedAt);
    }
    QByteArrayList lines = m_words->ended(call, note, duration);
    if (!lines.isEmpty() && m_context.faults.take(Fault::EndUntold)) {
        lines.clear();
    }
    if (!lines.isEmpty() && m_context.faults.take(Fault::EndTwice)) {
        lines += QByteArrayList(lines);
    }
    for (const QByteArray &line : lines) {
        m_context.tell(line);
    }
    if (call.state == CallState::Held && note.by == EndedBy::Remote
        && m_context.settings.notifyCalls) {
        m_context.tell("+CSSU: 5");
    }
    if (m_noCarrier) {
        m_context.tell("NO CARRIER");
    }
}

} // namespace vp::sim
