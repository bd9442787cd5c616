// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simulatedmodem.h"

#include "sim/modemcore.h"

namespace vp::sim {

SimulatedModem::SimulatedModem(SimulatedNetwork &network, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_core(std::make_unique<ModemCore>(*this, network, clock))
{
}

SimulatedModem::SimulatedModem(SimulatedNetwork &network, Clock &clock, const ModemDialect &dialect,
                               QObject *parent)
    : SimulatedModem(network, clock, parent)
{
    setDialect(dialect);
}

SimulatedModem::~SimulatedModem() = default;

void SimulatedModem::setDialect(const ModemDialect &dialect)
{
    m_core->setDialect(dialect);
}

const ModemDialect &SimulatedModem::dialect() const
{
    return m_core->context().dialect;
}

void SimulatedModem::opened()
{
    m_core->opened(ModemCore::CommandPort);
}

void SimulatedModem::feed(const QByteArray &bytes)
{
    m_core->feed(ModemCore::CommandPort, bytes);
}

void SimulatedModem::feedEventPort(const QByteArray &bytes)
{
    m_core->feed(ModemCore::EventPort, bytes);
}

void SimulatedModem::setEventPortSeparate(bool separate)
{
    m_core->setSeparateEvents(separate);
}

void SimulatedModem::setNoise(bool on)
{
    m_core->setNoise(on);
}

void SimulatedModem::setNoCarrier(bool on)
{
    m_core->setNoCarrier(on);
}

void SimulatedModem::setPackedUssd(bool packed)
{
    m_core->setPackedUssd(packed);
}

void SimulatedModem::inject(Fault fault, int times)
{
    m_core->context().faults.inject(fault, times);
}

void SimulatedModem::swallowNext(const QByteArray &prefix, bool carriedOut)
{
    m_core->swallowNext(prefix, carriedOut);
}

void SimulatedModem::schedule(const WireAccident &accident)
{
    m_core->schedule(accident);
}

void SimulatedModem::clearFaults()
{
    m_core->clearFaults();
}

void SimulatedModem::reset(CallFate fate)
{
    m_core->restart(fate);
}

void SimulatedModem::unplug(CallFate fate)
{
    m_core->unplug(fate);
}

void SimulatedModem::plug()
{
    m_core->plug();
}

bool SimulatedModem::isPlugged() const
{
    return m_core->isPlugged();
}

bool SimulatedModem::isDead() const
{
    return m_core->isDead();
}

void SimulatedModem::deliverSms(const QString &number, const QString &text)
{
    for (const QByteArray &pdu : m_core->encodeSms(number, text)) {
        m_core->deliver(pdu);
    }
}

void SimulatedModem::deliverPdu(const QByteArray &hex)
{
    m_core->deliver(hex);
}

int SimulatedModem::storedSmsCount() const
{
    return static_cast<int>(m_core->context().card.messages().size());
}

void SimulatedModem::reportSms(int reference, int status)
{
    m_core->report(reference, status);
}

void SimulatedModem::refuseSms(int code, int times)
{
    m_core->messages().refuseNext(code, times);
}

void SimulatedModem::refuseSmsDeletion(int times)
{
    m_core->messages().refuseDeletions(times);
}

void SimulatedModem::setSimPin(const QByteArray &pin)
{
    m_core->context().card.setPin(pin);
}

SimulatedVoice &SimulatedModem::voice()
{
    return m_core->voice();
}

SimCard &SimulatedModem::simCard()
{
    return m_core->context().card;
}

} // namespace vp::sim
