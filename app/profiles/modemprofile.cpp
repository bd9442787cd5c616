// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/modemprofile.h"

#include "at/atresultreader.h"
#include "profiles/huaweiprofile.h"

#include <algorithm>
#include <array>

namespace vp {

using namespace std::chrono_literals;

namespace {

AtCommand status(const char *text, QList<QByteArray> prefixes = {})
{
    return {.text = text, .prefixes = std::move(prefixes)};
}

AtCommand bare(const char *text)
{
    AtCommand command = status(text);
    command.bareLines = true;
    return command;
}

AtCommand call(QByteArray text, std::chrono::milliseconds deadline,
               AtPriority priority = AtPriority::CallControl)
{
    return {.text = std::move(text), .prefixes = {}, .deadline = deadline, .priority = priority};
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

std::vector<AtCommand> ModemProfile::basics()
{
    AtCommand echoOff = status("ATE0V1");
    echoOff.endsEcho = true;
    return {echoOff, status("AT+CMEE=1")};
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

AtCommand ModemProfile::simState()
{
    return status("AT+CPIN?", {"+CPIN:"});
}

std::vector<AtCommand> ModemProfile::reporting() const
{
    return {status("AT+CLIP=1"), status("AT+CRC=1"), status("AT+CCWA=1"), status("AT+CSSN=1,1"),
            status("AT+CREG=2")};
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
    return call("AT+CHLD=2", 20s);
}

AtCommand ModemProfile::join() const
{
    return call("AT+CHLD=3", 20s);
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
    return call("AT+CHUP", 10s, AtPriority::HangUp);
}

AtCommand ModemProfile::releaseOne(int index) const
{
    return call("AT+CHLD=1" + QByteArray::number(index), 10s, AtPriority::HangUp);
}

AtCommand ModemProfile::releaseHeldOrRejectWaiting() const
{
    return call("AT+CHLD=0", 20s, AtPriority::HangUp);
}

AtCommand ModemProfile::listCalls() const
{
    AtCommand command = status("AT+CLCC", {"+CLCC:"});
    command.priority = AtPriority::CallList;
    return command;
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
        return CallDoubtEvent {};
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
        const AtResultReader fields(line, "+CLCC:");
        const int index = fields.number(0).value_or(0);
        const int direction = fields.number(1).value_or(-1);
        const int state = fields.number(2).value_or(-1);
        const int mode = fields.number(3).value_or(-1);
        if (index < 1 || index > 31 || direction < 0 || direction > 1 || state < 0 || state > 5
            || (mode != 0 && mode != 9)) {
            continue;
        }
        calls.push_back({.index = index,
                         .direction = static_cast<CallDirection>(direction),
                         .state = static_cast<CallState>(state),
                         .multiparty = fields.number(4) == 1,
                         .number = shownNumber(fields.text(5), fields.number(6))});
    }
    return calls;
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

bool ModemProfile::listsHoldForm(const QByteArray &line, QByteArrayView word)
{
    QByteArray list = line.sliced(qMin<qsizetype>(line.size(), 6));
    list.replace('(', ' ').replace(')', ' ').replace('"', ' ');
    const QList<QByteArray> words = list.split(',');
    return std::any_of(words.cbegin(), words.cend(),
                       [word](const QByteArray &each) { return each.trimmed() == word; });
}

std::optional<int> ModemProfile::signalPercent(int rssi)
{
    return rssi >= 0 && rssi <= 31 ? std::optional(rssi * 100 / 31) : std::nullopt;
}

std::unique_ptr<ModemProfile> profileFor(const QByteArray &manufacturer, const QByteArray &model)
{
    const QByteArray name = (manufacturer + ' ' + model).toLower();
    if (name.contains("huawei")) {
        return std::make_unique<HuaweiProfile>();
    }
    return std::make_unique<ModemProfile>();
}

} // namespace vp
