// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/agenda.h"
#include "sim/callcommands.h"
#include "sim/callreporter.h"
#include "sim/commandline.h"
#include "sim/modemcontext.h"
#include "sim/simcommands.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatedvoice.h"
#include "sim/smscommands.h"
#include "sim/statuscommands.h"
#include "sim/supplementarycommands.h"
#include "sim/transfercommands.h"
#include "sim/vendorcommands.h"
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
    /** As if it had always been one of these; for before anybody talks to it. */
    void setDialect(const ModemDialect &dialect);
    void feed(Port port, const QByteArray &bytes);
    /** A host has opened the port. */
    void opened(Port port);
    void setSeparateEvents(bool separate) { m_separateEvents = separate; }
    void setNoise(bool on);
    void setNoCarrier(bool on) { m_reporter.setNoCarrier(on); }
    void setPackedUssd(bool packed) { m_supplementary.setPackedUssd(packed); }
    void swallowNext(const QByteArray &prefix, bool carriedOut);
    /** Something happens to what the command port says. */
    void schedule(const WireAccident &accident);
    void clearFaults();
    void restart(SimulatedModem::CallFate fate);
    void unplug(SimulatedModem::CallFate fate);
    void plug();
    void deliver(const QByteArray &pdu) { m_sms.receive(pdu); }
    void report(int reference, int status) { m_sms.report(reference, status, m_clock.wall()); }
    [[nodiscard]] SmsCommands &messages() { return m_sms; }
    [[nodiscard]] QByteArrayList encodeSms(const QString &number, const QString &text);
    [[nodiscard]] bool isPlugged() const { return m_power == Power::On || m_power == Power::Dead; }
    [[nodiscard]] bool isDead() const { return m_power == Power::Dead; }
    [[nodiscard]] SimulatedVoice &voice() { return m_voice; }
    [[nodiscard]] ModemContext &context() { return m_context; }

private:
    enum class Power : std::uint8_t { On, Dead, Unplugged };
    enum AgendaOwner : qint64 {
        NoiseOwner = 1,
        RestartOwner,
        LateOwner, ///< and one more for the second port
    };
    struct Swallow
    {
        QByteArray prefix;
        bool carriedOut = false;
    };
    void wireContext();
    CommandLine makeLine(Port port);
    CommandLine::Attention attentionFor(const QByteArray &line);
    AtAnswer execute(const AtRequest &request, Port port);
    [[nodiscard]] AtAnswer carryOut(const AtRequest &request);
    [[nodiscard]] bool isUnderstood(const QByteArray &command) const;
    void cutPower(WireAccident::Kind kind);
    [[nodiscard]] std::chrono::milliseconds finalDelay() const;
    CommandLine::Postponed postpone(const QByteArray &line, Port port);
    void tell(const QByteArray &line);
    void tellService();
    void finishLate(const NetworkCall &call, bool connected, bool over = false);
    void leaveAndReturn();
    void forgetState(SimulatedModem::CallFate fate);
    void tellBoot();
    void makeNoise(const QByteArray &line, std::chrono::milliseconds period);

    SimulatedModem &m_face;
    Clock &m_clock;
    ModemContext m_context;
    CallCommands m_calls;
    StatusCommands m_status;
    SimCommands m_sim;
    SmsCommands m_sms;
    VendorCommands m_vendor;
    SupplementaryCommands m_supplementary;
    TransferCommands m_transfers;
    CallReporter m_reporter;
    SimulatedVoice m_voice;
    Agenda m_agenda;
    std::array<WireShaper, 2> m_shapers;
    std::array<CommandLine, 2> m_lines;
    std::vector<Swallow> m_swallows;
    SimulatedNetwork::Service m_toldService;
    Port m_latePort = CommandPort;
    Power m_power = Power::On;
    std::chrono::milliseconds m_poweredOn {0};
    bool m_separateEvents = false;
    bool m_noisy = true;
    quint8 m_smsReference = 0;
};

} // namespace vp::sim
