// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/modemcore.h"

#include "sim/deliverpdu.h"

#include <algorithm>
#include <utility>

namespace vp::sim {

using namespace std::chrono_literals;
using Attention = CommandLine::Attention;

namespace {

/** Between the rest of an answer and its final result, with Fault::SlowOk. */
constexpr std::chrono::milliseconds SlowOkDelay = 40ms;

/** What a modem with a locked SIM answers. */
bool worksWithoutSim(const QByteArray &name)
{
    static const QByteArrayList names {
        "+CPIN",    "^CPIN",        "+CCID", "^ICCID", "+CMEE",    "+CGMI",    "+CGMM",
        "+CGMR",    "+CGSN",        "+GMI",  "+GMM",   "+GMR",     "+GSN",     "I",
        "+CFUN",    "^CURC",        "+CSQ",  "+CREG",  "^PORTSEL", "^SYSINFO", "Z",
        "&F",       "^GETPORTMODE", "+CPAS", "+CSCS",  "+QPINC",   "+SPIC",    "+QCCID",
        "+QINDCFG", "+QURCCFG",     "^DSCI", "+WIND",  "+ZPAS"};
    return names.contains(name);
}

/** The same answer, but nothing where it would refuse. */
AtAnswer withoutSmsErrors(AtAnswer answer)
{
    if (answer.final == AtAnswer::Final::Cms || answer.final == AtAnswer::Final::Error) {
        return AtAnswer::of(AtAnswer::Final::None);
    }
    if (answer.onPayload) {
        answer.onPayload = [take = answer.onPayload](const QByteArray &payload) {
            return withoutSmsErrors(take(payload));
        };
    }
    return answer;
}

/** What even a modem that has just been switched on may be asked. */
bool isFirstWord(const QByteArray &name)
{
    static const QByteArrayList names {"E", "V", "Q", "+CGMI", "+CGMM", "+CGMR", "+CGSN", "+CPIN"};
    return names.contains(name);
}

/** +CME ERROR of what needs the SIM. @see 3GPP TS 27.007, 9.2.1 */
int errorOf(SimCard::Lock lock)
{
    switch (lock) {
    case SimCard::Lock::Puk:
        return 12;
    case SimCard::Lock::Network:
        return 40;
    case SimCard::Lock::Absent:
        return 10;
    case SimCard::Lock::Ready:
    case SimCard::Lock::Pin:
        break;
    }
    return 11;
}

} // namespace

ModemCore::ModemCore(SimulatedModem &face, SimulatedNetwork &network, Clock &clock)
    : m_face(face)
    , m_clock(clock)
    , m_context {network}
    , m_calls(m_context)
    , m_status(m_context)
    , m_sim(m_context)
    , m_sms(m_context)
    , m_vendor(m_context)
    , m_supplementary(m_context, clock)
    , m_transfers(m_context)
    , m_reporter(m_context, clock)
    , m_voice(network, clock)
    , m_agenda(clock)
    , m_shapers {WireShaper(m_context.faults, clock), WireShaper(m_context.faults, clock)}
    , m_lines {makeLine(CommandPort), makeLine(EventPort)}
{
    wireContext();
    connect(&m_shapers.at(CommandPort), &WireShaper::shaped, &m_face, &SimulatedModem::output);
    connect(&m_shapers.at(EventPort), &WireShaper::shaped, &m_face, &SimulatedModem::eventOutput);
    for (WireShaper &shaper : m_shapers) {
        connect(&shaper.accidents(), &WireAccidents::powerCut, this, &ModemCore::cutPower);
    }
    // Connected after the reporter, so that the event itself is on the wire before the late OK.
    connect(&network, &SimulatedNetwork::callOriginated, this,
            [this](const NetworkCall &call) { finishLate(call, false); });
    connect(&network, &SimulatedNetwork::callConnected, this,
            [this](const NetworkCall &call) { finishLate(call, true); });
    connect(&network, &SimulatedNetwork::callReleased, this,
            [this](const NetworkCall &call) { finishLate(call, true, true); });
    connect(&network, &SimulatedNetwork::serviceChanged, this, &ModemCore::tellService);
    m_toldService = network.service();
    m_poweredOn = clock.steady();
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
    m_context.openVoice = [this] {
        m_voice.open();
    };
    m_context.die = [this] {
        m_power = Power::Dead;
        Q_EMIT m_face.died();
    };
    m_context.restartLater = [this] {
        leaveAndReturn();
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
    callbacks.habits = [this] {
        const ModemDialect::Manners &manners = m_context.dialect.manners;
        return CommandLine::Habits {manners.echo, manners.severalCommands};
    };
    callbacks.postponed = [this, port](const QByteArray &line) {
        return postpone(line, port);
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

void ModemCore::swallowNext(const QByteArray &prefix, bool carriedOut)
{
    m_swallows.push_back({prefix.toUpper(), carriedOut});
}

void ModemCore::clearFaults()
{
    m_context.faults.clear();
    m_swallows.clear();
    for (WireShaper &shaper : m_shapers) {
        shaper.accidents().clear();
    }
}

void ModemCore::schedule(const WireAccident &accident)
{
    m_shapers.at(CommandPort).accidents().schedule(accident);
}

std::chrono::milliseconds ModemCore::finalDelay() const
{
    const std::chrono::milliseconds habit = m_context.dialect.manners.finalDelay;
    return m_context.faults.isActive(Fault::SlowOk) ? std::max(habit, SlowOkDelay) : habit;
}

Attention ModemCore::attentionFor(const QByteArray &line)
{
    Q_EMIT m_face.commandReceived(line);
    const QByteArray upper = line.toUpper();
    if (m_context.faults.isActive(Fault::Hung)) {
        if (!upper.contains("AT+CFUN=1,1")) {
            return Attention::Ignore;
        }
        m_context.faults.clear(Fault::Hung);
    }
    if (m_context.faults.take(Fault::Silence)) {
        return Attention::Ignore;
    }
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
    if (!isUnderstood(request.name)) {
        return AtAnswer::of(m_context.dialect.vocabulary.unknown);
    }
    const bool locked = m_context.card.lock() != SimCard::Lock::Ready;
    if (locked && !worksWithoutSim(request.name)) {
        return AtAnswer::cme(errorOf(m_context.card.lock()));
    }
    m_latePort = port;
    AtAnswer answer = carryOut(request);
    if (request.name == "+CMGS" && !m_context.dialect.manners.answersBadSms) {
        answer = withoutSmsErrors(answer);
    }
    return answer;
}

bool ModemCore::isUnderstood(const QByteArray &command) const
{
    const ModemDialect &dialect = m_context.dialect;
    const bool warm = m_clock.steady() >= m_poweredOn + dialect.manners.warmUp;
    return dialect.knows(command) && (warm || isFirstWord(command));
}

AtAnswer ModemCore::carryOut(const AtRequest &request)
{
    if (const auto answer = m_supplementary.answer(request)) {
        return *answer;
    }
    if (const auto answer = m_calls.answer(request)) {
        return *answer;
    }
    if (const auto answer = m_sim.answer(request)) {
        return *answer;
    }
    if (const auto answer = m_status.answer(request)) {
        return *answer;
    }
    if (const auto answer = m_sms.answer(request)) {
        return *answer;
    }
    if (const auto answer = m_vendor.answer(request)) {
        return *answer;
    }
    if (const auto answer = m_transfers.answer(request)) {
        return *answer;
    }
    const bool isExtended = request.name.startsWith('+') || request.name.startsWith('^');
    return AtAnswer::of(isExtended ? m_context.dialect.vocabulary.unknown : AtAnswer::Final::Error);
}

CommandLine::Postponed ModemCore::postpone(const QByteArray &line, Port port)
{
    const ModemDialect::Manners &manners = m_context.dialect.manners;
    const bool isPin = manners.pinDelay > 0ms && line.toUpper() == "AT+CPIN?";
    const std::chrono::milliseconds delay = isPin ? manners.pinDelay : finalDelay();
    if (delay <= 0ms) {
        return CommandLine::Postponed::Nothing;
    }
    m_agenda.after(delay, LateOwner + static_cast<qint64>(port),
                   [this, port] { m_lines.at(port).finishLate(); });
    return isPin ? CommandLine::Postponed::Everything : CommandLine::Postponed::Final;
}

void ModemCore::tell(const QByteArray &line)
{
    const bool muzzled =
        (line.startsWith('^') && !m_context.settings.vendorEvents) || !m_context.dialect.says(line);
    if (m_power != Power::On || muzzled || m_context.faults.isActive(Fault::Silence)
        || m_context.faults.isActive(Fault::Hung)) {
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

void ModemCore::finishLate(const NetworkCall &call, bool connected, bool over)
{
    const std::optional<LateOk> &late = m_context.lateOk;
    if (!late || late->serial != call.serial || (!connected && late->untilConnected)) {
        return;
    }
    const auto final = over && !late->sureOfOk ? AtAnswer::Final::NoCarrier : AtAnswer::Final::Ok;
    m_context.lateOk.reset();
    const std::chrono::milliseconds delay = finalDelay();
    if (delay <= 0ms) {
        m_lines.at(m_latePort).finishLate(final);
        return;
    }
    m_agenda.after(delay, LateOwner + static_cast<qint64>(m_latePort),
                   [this, port = m_latePort, final] { m_lines.at(port).finishLate(final); });
}

QByteArrayList ModemCore::encodeSms(const QString &number, const QString &text)
{
    return deliverPdus(number, text, m_clock.wall(), ++m_smsReference);
}

} // namespace vp::sim
