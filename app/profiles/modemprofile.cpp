// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/modemprofile.h"

#include "at/atresultreader.h"
#include "profiles/releasecauses.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vp {

using namespace std::chrono_literals;

namespace {

// Somebody may be on hold meanwhile: with the three calls of the resynchronisation, a modem that
// has fallen silent is found out within 10 s. An answer that comes later than this does no harm,
// because the modem's own list decides.
constexpr auto ChangeDeadline = 6s;
constexpr auto ListDeadline = 3s;

AtCommand status(const char *text, QList<QByteArray> prefixes = {})
{
    return {.text = text, .prefixes = std::move(prefixes)};
}

/** AT+CGMI and its like: the answer is a line of its own, with or without its name before it. */
AtCommand bare(const char *text)
{
    AtCommand command = status(text);
    command.prefixes = {command.text.sliced(2) + ':'};
    command.bareLines = true;
    return command;
}

SetupStep essential(const char *text)
{
    return {.command = status(text), .otherwise = {}, .isEssential = true};
}

AtCommand call(QByteArray text, std::chrono::milliseconds deadline,
               AtPriority priority = AtPriority::CallControl)
{
    return {.text = std::move(text),
            .prefixes = {},
            .deadline = deadline,
            .priority = priority,
            .interrupts = priority == AtPriority::HangUp};
}

bool isWireNumber(const QByteArray &number)
{
    const QByteArray digits = number.startsWith('+') ? number.sliced(1) : number;
    return digits.size() >= 2 && digits.size() <= 15
        && std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

CallerValidity validityFrom(std::optional<int> field, bool hasNumber)
{
    if (field && *field >= 0 && *field <= 4) {
        return static_cast<CallerValidity>(*field);
    }
    return hasNumber ? CallerValidity::Valid : CallerValidity::Unavailable;
}

/** A number as the modem shows it; type 145 means international, with or without its "+". */
QString shownNumber(const QByteArray &text, std::optional<int> type)
{
    QString number = QString::fromLatin1(text).trimmed();
    if (number.isEmpty() || number.size() > 32) {
        return {};
    }
    if (type.value_or(129) == 145 && number.at(0).isDigit()) {
        number.prepend(QLatin1Char('+'));
    }
    return number;
}

/** A +CLCC line; nullopt for data, fax and nonsense. <stat> 6 is SIMCom's word for an end. */
std::optional<ListedCall> listedCall(const QByteArray &line)
{
    const AtResultReader fields(line, "+CLCC:");
    const int index = fields.number(0).value_or(0);
    const int direction = fields.number(1).value_or(-1);
    const int state = fields.number(2).value_or(-1);
    const int mode = fields.number(3).value_or(-1);
    if (index < 1 || index > 31 || direction < 0 || direction > 1 || state < 0 || state > 6
        || (mode != 0 && mode != 9)) {
        return std::nullopt;
    }
    return ListedCall {.index = index,
                       .direction = static_cast<CallDirection>(direction),
                       .state = static_cast<CallState>(state),
                       .multiparty = fields.number(4) == 1,
                       .number = shownNumber(fields.text(5), fields.number(6))};
}

template<class Event>
ModemEvent callerEvent(const QByteArray &line, QByteArrayView prefix, qsizetype validityField)
{
    const AtResultReader fields(line, prefix);
    Event event;
    event.number = shownNumber(fields.text(0), fields.number(1));
    event.validity = validityFrom(fields.number(validityField), !event.number.isEmpty());
    if (event.validity == CallerValidity::Withheld) {
        event.number.clear();
    }
    return event;
}

} // namespace

AtCommand ModemProfile::attention()
{
    AtCommand command = status("AT");
    command.deadline = 1s;
    return command;
}

std::vector<SetupStep> ModemProfile::basics()
{
    AtCommand both = status("ATE0V1");
    AtCommand echoOff = status("ATE0");
    both.endsEcho = true;
    echoOff.endsEcho = true;
    return {{.command = both, .otherwise = {echoOff, status("ATV1")}},
            {.command = status("AT+CMEE=1")}};
}

AtCommand ModemProfile::manufacturer()
{
    return bare("AT+CGMI");
}

AtCommand ModemProfile::model()
{
    return bare("AT+CGMM");
}

AtCommand ModemProfile::revision()
{
    return bare("AT+CGMR");
}

QString ModemProfile::nameAnswer(const QByteArray &line)
{
    const bool isPrefixed = line.startsWith("+CGM") && line.indexOf(':') >= 0;
    const QByteArray name = isPrefixed ? line.sliced(line.indexOf(':') + 1) : line;
    return QString::fromLatin1(name).trimmed().left(64);
}

AtCommand ModemProfile::information()
{
    return bare("ATI");
}

AtCommand ModemProfile::simState()
{
    AtCommand command = status("AT+CPIN?", {"+CPIN:"});
    command.deadline = 30s; // the card is asked, and some are slow right after power-on
    return command;
}

std::vector<SetupStep> ModemProfile::reporting() const
{
    return {essential("AT+CLIP=1"),
            essential("AT+CRC=1"),
            essential("AT+CCWA=1"),
            {.command = status("AT+CSSN=1,1")},
            {.command = status("AT+CREG=2")}};
}

AtCommand ModemProfile::holdCapabilities()
{
    return status("AT+CHLD=?", {"+CHLD:"});
}

AtCommand ModemProfile::registration()
{
    return status("AT+CREG?", {"+CREG:"});
}

std::vector<AtCommand> ModemProfile::operatorName()
{
    return {status("AT+COPS=3,0"), status("AT+COPS?", {"+COPS:"})};
}

AtCommand ModemProfile::signalQuality()
{
    return status("AT+CSQ", {"+CSQ:"});
}

AtCommand ModemProfile::extra(const QByteArray &text)
{
    AtCommand command = status(text.constData());
    command.deadline = 60s; // some ask the network, AT+CCWA=1,0,1 for one
    return command;
}

AtCommand ModemProfile::dial(const QByteArray &wireNumber) const
{
    Q_ASSERT(isWireNumber(wireNumber));
    AtCommand command = call("ATD" + wireNumber + ';', 30s);
    command.callResults = true;
    return command;
}

AtCommand ModemProfile::answer() const
{
    AtCommand command = call("ATA", 15s);
    command.callResults = true;
    return command;
}

AtCommand ModemProfile::holdOrSwap() const
{
    return call("AT+CHLD=2", ChangeDeadline);
}

AtCommand ModemProfile::join() const
{
    return call("AT+CHLD=3", ChangeDeadline);
}

AtCommand ModemProfile::transfer() const
{
    return call("AT+CHLD=4", 20s);
}

AtCommand ModemProfile::deflect(const QByteArray &wireNumber) const
{
    Q_ASSERT(isWireNumber(wireNumber));
    // <type>, 145 = international. @see 3GPP TS 24.008, 10.5.4.7
    return call("AT+CTFR=" + wireNumber + (wireNumber.startsWith('+') ? ",145" : ",129"), 20s);
}

AtCommand ModemProfile::hangUp() const
{
    return call("AT+CHUP", ChangeDeadline, AtPriority::HangUp);
}

AtCommand ModemProfile::releaseOne(int index) const
{
    return call("AT+CHLD=1" + QByteArray::number(index), ChangeDeadline, AtPriority::HangUp);
}

AtCommand ModemProfile::releaseHeldOrRejectWaiting() const
{
    return call("AT+CHLD=0", ChangeDeadline, AtPriority::HangUp);
}

AtCommand ModemProfile::listCalls() const
{
    AtCommand command = status("AT+CLCC", {"+CLCC:"});
    command.priority = AtPriority::CallList;
    command.interrupts = true;
    command.deadline = ListDeadline;
    return command;
}

ModemEvent ModemProfile::digitEvent(const QByteArray &line, const char *prefix)
{
    constexpr std::string_view digits = "0123456789*#ABCD";
    const QByteArray told = line.sliced(qstrlen(prefix)).trimmed();
    const bool isDigit = told.size() == 1 && digits.find(told.front()) != std::string_view::npos;
    return isDigit ? ModemEvent(DigitEvent {told.front()}) : ModemEvent(NoiseEvent {});
}

ModemEvent ModemProfile::eventFor(const QByteArray &line) const
{
    if (line.startsWith("+CLIP:")) {
        return callerEvent<CallingLineEvent>(line, "+CLIP:", 5);
    }
    if (line.startsWith("+CCWA:")) {
        // A digit first is the answer to a query; the network's own word begins with a quote.
        const AtResultReader fields(line, "+CCWA:");
        const bool voice = (fields.number(2).value_or(1) & 1) != 0; // <class>, 1 = voice
        return fields.wasQuoted(0) && voice ? callerEvent<CallWaitingEvent>(line, "+CCWA:", 4)
                                            : ModemEvent(NoiseEvent {});
    }
    if (line == "RING") {
        return RingEvent {};
    }
    if (line.startsWith("+CRING:")) {
        return RingEvent {line.sliced(7).trimmed().startsWith("VOICE")};
    }
    if (line.startsWith("+CSSI:")) {
        return AtResultReader(line, "+CSSI:").number(0) == 2 ? ModemEvent(CallForwardedEvent {})
                                                             : ModemEvent(NoiseEvent {});
    }
    if (line.startsWith("+CREG:")) {
        if (registrationAnswer(line)) {
            return NoiseEvent {}; // a late answer to a question that was given up
        }
        const std::optional<int> status = AtResultReader(line, "+CREG:").number(0);
        return status ? ModemEvent(RegistrationEvent {*status}) : ModemEvent(NoiseEvent {});
    }
    if (line.startsWith("+CPIN:")) {
        return SimChangedEvent {};
    }
    if (const std::optional<AtFinal> final = parseFinal(line); final && final->isCallResult()) {
        return CallDoubtEvent {reasonOfResult(final->result)};
    }
    if (line.startsWith("+CLCC:")) {
        return NoiseEvent {}; // a late answer to a question that was given up
    }
    if (line.startsWith("+CSSU:") || line.startsWith("+CUSATP") || line.startsWith("+CIEV:")) {
        return NoiseEvent {};
    }
    return UnknownEvent {};
}

std::vector<ListedCall> ModemProfile::listedCalls(const QList<QByteArray> &lines)
{
    std::vector<ListedCall> calls;
    for (const QByteArray &line : lines) {
        const std::optional<ListedCall> listed = listedCall(line);
        if (!listed) {
            continue;
        }
        std::erase_if(calls, [&listed](const ListedCall &c) { return c.index == listed->index; });
        if (listed->state != CallState::Released) {
            calls.push_back(*listed);
        }
    }
    return calls;
}

ModemEvent ModemProfile::toldCall(const QByteArray &line)
{
    const std::optional<ListedCall> call = listedCall(line);
    if (!call) {
        return NoiseEvent {};
    }
    if (call->state == CallState::Released) {
        return CallReleasedEvent {.index = call->index, .cause = {}};
    }
    return CallToldEvent {*call};
}

std::optional<int> ModemProfile::registrationAnswer(const QByteArray &line)
{
    // The answer is <n>,<stat>[,<lac>,<ci>[,<act>]], the event the same without <n>; quotes may be
    // missing.
    const AtResultReader fields(line, "+CREG:");
    constexpr qsizetype longestStat = 2;
    const bool isAnswer = fields.count() >= 2 && fields.count() != 3 && !fields.wasQuoted(1)
        && fields.text(1).size() <= longestStat;
    return isAnswer ? fields.number(1) : std::nullopt;
}

QString ModemProfile::operatorAnswer(const QByteArray &line)
{
    const AtResultReader fields(line, "+COPS:");
    return QString::fromLatin1(fields.text(2)).left(64);
}

QString ModemProfile::technologyAnswer(const QByteArray &line)
{
    const std::optional<int> radio = AtResultReader(line, "+COPS:").number(3);
    if (!radio || *radio < 0) {
        return {};
    }
    const bool second = *radio == 0 || *radio == 1 || *radio == 3;
    const bool third = *radio == 2 || (*radio >= 4 && *radio <= 6);
    return second     ? QStringLiteral("2G")
        : third       ? QStringLiteral("3G")
        : *radio == 7 ? QStringLiteral("4G")
                      : QString();
}

bool ModemProfile::listsHoldForm(const QByteArray &line, QByteArrayView word)
{
    QByteArray list = line.sliced(qMin<qsizetype>(line.size(), 6));
    list.replace('(', ' ').replace(')', ' ').replace('"', ' ');
    const QList<QByteArray> words = list.split(',');
    return std::any_of(words.cbegin(), words.cend(),
                       [word](const QByteArray &each) { return each.trimmed() == word; });
}

bool ModemProfile::hasVoice(const AtResponse &response)
{
    // ^CVOICE:0,8000,16,20 = supported; 1, or a refusal, is the firmware of an operator.
    return response.isOk()
        && (response.lines.isEmpty()
            || AtResultReader(response.lines.first(), "^CVOICE:").number(0).value_or(0) == 0);
}

std::optional<int> ModemProfile::signalPercent(int rssi)
{
    return rssi >= 0 && rssi <= 31 ? std::optional(rssi * 100 / 31) : std::nullopt;
}

} // namespace vp
