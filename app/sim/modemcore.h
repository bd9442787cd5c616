// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/agenda.h"
#include "sim/callcommands.h"
#include "sim/callreporter.h"
#include "sim/commandline.h"
#include "sim/modemcontext.h"
#include "sim/simulatedmodem.h"
#include "sim/smscommands.h"
#include "sim/statuscommands.h"
#include "sim/transfercommands.h"
#include "sim/wireshaper.h"

#include <array>

namespace vp::sim {

/** The inside of a SimulatedModem: its two ports, its command sets, its power. */
class ModemCore : public QObject
{
    Q_OBJECT
public:
    enum Port : std::size_t { CommandPort = 0, EventPort = 1 };

    ModemCore(SimulatedModem &face, SimulatedNetwork &network, Clock &clock);
    void feed(Port port, const QByteArray &bytes);
    void setSeparateEvents(bool separate) { m_separateEvents = separate; }
    void setNoise(bool on);
    void setNoCarrier(bool on) { m_reporter.setNoCarrier(on); }
    void swallowNext(const QByteArray &prefix, bool carriedOut);
    void clearFaults();
    void restart(SimulatedModem::CallFate fate);
    void unplug(SimulatedModem::CallFate fate);
    void plug();
    void deliver(const QByteArray &pdu) { m_sms.receive(pdu); }
    [[nodiscard]] QByteArrayList encodeSms(const QString &number, const QString &text);
    [[nodiscard]] bool isPlugged() const { return m_power == Power::On || m_power == Power::Dead; }
    [[nodiscard]] bool isDead() const { return m_power == Power::Dead; }
    [[nodiscard]] ModemContext &context() { return m_context; }

private:
    enum class Power : std::uint8_t { On, Dead, Unplugged };
    struct Swallow
    {
        QByteArray prefix;
        bool carriedOut = false;
    };
    void wireContext();
    CommandLine makeLine(Port port);
    CommandLine::Attention attentionFor(const QByteArray &line);
    AtAnswer execute(const AtRequest &request, Port port);
    void tell(const QByteArray &line);
    void tellService();
    void finishLate(const NetworkCall &call, bool connected);
    void forgetState(SimulatedModem::CallFate fate);
    void tellBoot();
    void makeNoise(const QByteArray &line, std::chrono::milliseconds period);

    SimulatedModem &m_face;
    Clock &m_clock;
    ModemContext m_context;
    CallCommands m_calls;
    StatusCommands m_status;
    SmsCommands m_sms;
    TransferCommands m_transfers;
    CallReporter m_reporter;
    Agenda m_agenda;
    std::array<WireShaper, 2> m_shapers;
    std::array<CommandLine, 2> m_lines;
    std::vector<Swallow> m_swallows;
    SimulatedNetwork::Service m_toldService;
    Port m_latePort = CommandPort;
    Power m_power = Power::On;
    bool m_separateEvents = false;
    quint8 m_smsReference = 0;
};

} // namespace vp::sim
