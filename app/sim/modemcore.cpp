// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/modemcore.h"

#include "sim/deliverpdu.h"

#include <algorithm>
#include <utility>

namespace vp::sim {

using namespace std::chrono_literals;
using Attention = CommandLine::Attention;
using CallFate = SimulatedModem::CallFate;

namespace {

constexpr qint64 NoiseOwner = 1;
constexpr qint64 RestartOwner = 2;
constexpr std::chrono::milliseconds SignalPeriod = 30s;
constexpr std::chrono::milliseconds BootPeriod = 60s;
/** +CFUN=1,1: the time until the device leaves the bus, and until it is back. */
constexpr std::chrono::milliseconds LeaveAfter = 100ms;
constexpr std::chrono::milliseconds BackAfter = 5s;
constexpr const char *BootLine = "^BOOT:20952548,0,0,0,72";

/** What a modem with a locked SIM answers. */
bool worksWithoutSim(const QByteArray &name)
{
    static const QByteArrayList names {
        "+CPIN",    "^CPIN",    "+CMEE", "+CGMI", "+CGMM",        "+CGMR", "+CGSN", "+GMI",
        "+GMM",     "+GMR",     "+GSN",  "I",     "+CFUN",        "^CURC", "+CSQ",  "+CREG",
        "^PORTSEL", "^SYSINFO", "Z",     "&F",    "^GETPORTMODE", "+CPAS", "+CSCS"};
    return names.contains(name);
}

} // namespace

ModemCore::ModemCore(SimulatedModem &face, SimulatedNetwork &network, Clock &clock)
    : m_face(face)
    , m_clock(clock)
    , m_context {network}
    , m_calls(m_context)
    , m_status(m_context)
    , m_sms(m_context)
    , m_transfers(m_context)
    , m_reporter(m_context, clock)
    , m_agenda(clock)
    , m_shapers {WireShaper(m_context.faults, clock), WireShaper(m_context.faults, clock)}
    , m_lines {makeLine(CommandPort), makeLine(EventPort)}
{
    wireContext();
    connect(&m_shapers.at(CommandPort), &WireShaper::shaped, &m_face, &SimulatedModem::output);
    connect(&m_shapers.at(EventPort), &WireShaper::shaped, &m_face, &SimulatedModem::eventOutput);
    // Connected after the reporter, so that the event itself is on the wire before the late OK.
    connect(&network, &SimulatedNetwork::callOriginated, this,
            [this](const NetworkCall &call) { finishLate(call, false); });
    connect(&network, &SimulatedNetwork::callConnected, this,
            [this](const NetworkCall &call) { finishLate(call, true); });
    connect(&network, &SimulatedNetwork::callReleased, this,
            [this](const NetworkCall &call) { finishLate(call, true); });
    connect(&network, &SimulatedNetwork::serviceChanged, this, &ModemCore::tellService);
    m_toldService = network.service();
    setNoise(true);
}

void ModemCore::wireContext()
{
    m_context.tell = [this](const QByteArray &line) {
        tell(line);
    };
    m_context.submitSms = [this](const QByteArray &pdu) {
        Q_EMIT m_face.smsSubmitted(pdu);
    };
    m_context.die = [this] {
        m_power = Power::Dead;
        Q_EMIT m_face.died();
    };
    m_context.restartLater = [this] {
        m_agenda.after(LeaveAfter, RestartOwner, [this] {
            unplug(CallFate::Dropped);
            m_agenda.after(BackAfter, RestartOwner, [this] { plug(); });
        });
    };
}

CommandLine ModemCore::makeLine(Port port)
{
    CommandLine::Callbacks callbacks;
    callbacks.accept = [this](const QByteArray &line) {
        return attentionFor(line);
    };
    callbacks.execute = [this, port](const AtRequest &request) {
        return execute(request, port);
    };
    callbacks.errorLevel = [this] {
        return m_context.settings.errorLevel;
    };
    callbacks.forcedEcho = [this] {
        return m_context.faults.isActive(Fault::Echo);
    };
    callbacks.say = [this, port](const QByteArray &bytes) {
        if (m_power == Power::On) {
            m_shapers.at(port).say(bytes);
        }
    };
    return CommandLine(callbacks);
}

void ModemCore::feed(Port port, const QByteArray &bytes)
{
    if (m_power == Power::On) {
        m_lines.at(port).feed(bytes);
    }
}

void ModemCore::setNoise(bool on)
{
    m_agenda.cancel(NoiseOwner);
    if (on) {
        makeNoise({}, SignalPeriod);
        makeNoise(BootLine, BootPeriod);
    }
}

void ModemCore::makeNoise(const QByteArray &line, std::chrono::milliseconds period)
{
    m_agenda.after(period, NoiseOwner, [this, line, period] {
        tell(line.isEmpty() ? "^RSSI:" + QByteArray::number(m_context.network.service().signal)
                            : line);
        makeNoise(line, period);
    });
}

void ModemCore::swallowNext(const QByteArray &prefix, bool carriedOut)
{
    m_swallows.push_back({prefix.toUpper(), carriedOut});
}

void ModemCore::clearFaults()
{
    m_context.faults.clear();
    m_swallows.clear();
}

Attention ModemCore::attentionFor(const QByteArray &line)
{
    Q_EMIT m_face.commandReceived(line);
    if (m_context.faults.take(Fault::Silence)) {
        return Attention::Ignore;
    }
    const QByteArray upper = line.toUpper();
    const auto swallow =
        std::find_if(m_swallows.begin(), m_swallows.end(),
                     [&upper](const Swallow &s) { return upper.startsWith(s.prefix); });
    if (swallow != m_swallows.end()) {
        const bool carriedOut = swallow->carriedOut;
        m_swallows.erase(swallow);
        return carriedOut ? Attention::Mute : Attention::Ignore;
    }
    return m_context.faults.take(Fault::Mute) ? Attention::Mute : Attention::Answer;
}

AtAnswer ModemCore::execute(const AtRequest &request, Port port)
{
    if (m_power != Power::On) {
        return AtAnswer::of(AtAnswer::Final::None);
    }
    const bool locked = m_context.card.lock() != SimCard::Lock::Ready;
    if (locked && !worksWithoutSim(request.name)) {
        return AtAnswer::cme(m_context.card.lock() == SimCard::Lock::Puk ? 12 : 11);
    }
    m_latePort = port;
    if (const auto answer = m_calls.answer(request)) {
        return *answer;
    }
    if (const auto answer = m_status.answer(request)) {
        return *answer;
    }
    if (const auto answer = m_sms.answer(request)) {
        return *answer;
    }
    if (const auto answer = m_transfers.answer(request)) {
        return *answer;
    }
    const bool isExtended = request.name.startsWith('+') || request.name.startsWith('^');
    return AtAnswer::of(isExtended ? AtAnswer::Final::NotSupported : AtAnswer::Final::Error);
}

void ModemCore::tell(const QByteArray &line)
{
    const bool muzzled = line.startsWith('^') && !m_context.settings.vendorEvents;
    if (m_power != Power::On || muzzled || m_context.faults.isActive(Fault::Silence)) {
        return;
    }
    const bool elsewhere = m_separateEvents && m_context.settings.portSelection == 0;
    m_shapers.at(elsewhere ? EventPort : CommandPort).say("\r\n" + line + "\r\n");
}

void ModemCore::tellService()
{
    const SimulatedNetwork::Service news = m_context.network.service();
    const SimulatedNetwork::Service old = std::exchange(m_toldService, news);
    const int mode = m_context.settings.registration;
    if (old.registration != news.registration && mode > 0) {
        tell("+CREG: " + QByteArray::number(m_context.registration())
             + (mode == 2 ? R"(,"9110","7E6")" : ""));
    }
    if (old.signal != news.signal) {
        tell("^RSSI:" + QByteArray::number(news.signal));
    }
}

void ModemCore::finishLate(const NetworkCall &call, bool connected)
{
    const std::optional<LateOk> &late = m_context.lateOk;
    if (late && late->serial == call.serial && (connected || !late->untilConnected)) {
        m_context.lateOk.reset();
        m_lines.at(m_latePort).finishLate();
    }
}

void ModemCore::forgetState(CallFate fate)
{
    m_context.settings = {};
    m_context.lateOk.reset();
    m_context.card.powerOn();
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
    Q_EMIT m_face.portBack();
    tellBoot();
}

void ModemCore::tellBoot()
{
    const bool ready = m_context.card.lock() == SimCard::Lock::Ready;
    m_context.network.setReachable(ready);
    tell(BootLine);
    tell(ready ? "^SIMST:1" : "^SIMST:0");
    if (ready) {
        tell("^SRVST:2");
        tell("^MODE:5,4");
        m_reporter.resume();
    }
}

QByteArrayList ModemCore::encodeSms(const QString &number, const QString &text)
{
    return deliverPdus(number, text, m_clock.wall(), ++m_smsReference);
}

} // namespace vp::sim
