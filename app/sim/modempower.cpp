// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of the modem: switched on, restarted, unplugged; and its idle talk.
#include "sim/modemcore.h"

namespace vp::sim {

using namespace std::chrono_literals;
using CallFate = SimulatedModem::CallFate;

namespace {

/** +CFUN=1,1: the time until the device leaves the bus, and until it is back. */
constexpr std::chrono::milliseconds LeaveAfter = 100ms;
constexpr std::chrono::milliseconds BackAfter = 5s;

} // namespace

void ModemCore::setDialect(const ModemDialect &dialect)
{
    m_context.dialect = dialect;
    m_separateEvents = dialect.separateEvents;
    m_supplementary.setPackedUssd(dialect.vocabulary.huawei); // nobody else packs service codes
    m_poweredOn = m_clock.steady();
    m_reporter.dialectChanged();
    forgetState(CallFate::StayUp);
    setNoise(m_noisy);
}

void ModemCore::opened(Port port)
{
    const QByteArray &stale = m_context.dialect.manners.stale;
    if (m_power == Power::On && !stale.isEmpty()) {
        m_shapers.at(port).say(stale);
    }
}

void ModemCore::setNoise(bool on)
{
    m_noisy = on;
    m_agenda.cancel(NoiseOwner);
    if (on) {
        for (const ModemDialect::Chatter &chatter : m_context.dialect.chatter) {
            makeNoise(chatter.line, chatter.period);
        }
    }
}

void ModemCore::makeNoise(const QByteArray &line, std::chrono::milliseconds period)
{
    m_agenda.after(period, NoiseOwner, [this, line, period] {
        const int signal = m_context.network.service().signal;
        tell(QByteArray(line).replace('%', QByteArray::number(signal)));
        makeNoise(line, period);
    });
}

void ModemCore::cutPower(WireAccident::Kind kind)
{
    // Never from inside the saying of something.
    m_agenda.after(0ms, RestartOwner, [this, kind] {
        if (kind == WireAccident::Kind::Unplug) {
            unplug(CallFate::Dropped);
        } else {
            restart(CallFate::Dropped);
        }
    });
}

void ModemCore::leaveAndReturn()
{
    m_agenda.after(LeaveAfter, RestartOwner, [this] {
        unplug(CallFate::Dropped);
        m_agenda.after(BackAfter, RestartOwner, [this] { plug(); });
    });
}

void ModemCore::forgetState(CallFate fate)
{
    m_voice.cut();
    m_context.settings = {};
    m_context.lateOk.reset();
    for (const Port port : {CommandPort, EventPort}) {
        m_agenda.cancel(LateOwner + static_cast<qint64>(port));
    }
    m_context.card.powerOn();
    m_supplementary.reset();
    for (CommandLine &line : m_lines) {
        line.reset();
    }
    for (WireShaper &shaper : m_shapers) {
        shaper.reset();
    }
    if (fate == CallFate::Dropped) {
        for (const NetworkCall &call : m_context.network.calls()) {
            m_context.forgotten.insert(call.serial);
        }
        m_context.network.loseRadio();
    }
}

void ModemCore::restart(CallFate fate)
{
    if (m_power == Power::Unplugged) {
        return;
    }
    forgetState(fate);
    m_power = Power::On;
    m_poweredOn = m_clock.steady();
    tellBoot();
}

void ModemCore::unplug(CallFate fate)
{
    if (m_power == Power::Unplugged) {
        return;
    }
    forgetState(fate);
    m_context.network.setReachable(false);
    m_power = Power::Unplugged;
    Q_EMIT m_face.portGone();
}

void ModemCore::plug()
{
    if (m_power != Power::Unplugged) {
        return;
    }
    m_agenda.cancel(RestartOwner);
    m_power = Power::On;
    m_poweredOn = m_clock.steady();
    Q_EMIT m_face.portBack();
    tellBoot();
}

void ModemCore::tellBoot()
{
    const bool ready = m_context.card.lock() == SimCard::Lock::Ready;
    m_context.network.setReachable(ready);
    const ModemDialect &dialect = m_context.dialect;
    for (const QByteArray &line : dialect.booted + (ready ? dialect.ready : dialect.locked)) {
        tell(line);
    }
    if (ready) {
        m_reporter.resume();
    }
}

} // namespace vp::sim
