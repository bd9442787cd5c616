// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/simcommands.h"

#include "at/atresultreader.h"

#include <algorithm>
#include <array>

namespace vp::simcommands {

using namespace std::chrono_literals;

namespace {

/** +CME ERROR numbers of the SIM. @see 3GPP TS 27.007, 9.2.1 */
enum CmeError {
    NotInserted = 10,
    PinNeeded = 11,
    PukNeeded = 12,
    Failure = 13,
    Busy = 14,
    WrongCard = 15,
    WrongPassword = 16,
    FirstNetworkLock = 40,
    LastNetworkLock = 47,
};

constexpr int MostTries = 10;
constexpr auto PinDeadline = 30s;

bool isDigits(QByteArrayView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

AtCommand question(const char *text, QList<QByteArray> prefixes, bool secret)
{
    AtCommand command {.text = text, .prefixes = std::move(prefixes)};
    command.secret = secret;
    return command;
}

/** The file EF_ICCID holds the digits with their halves swapped, filled up with F. */
QByteArray unswapped(const QByteArray &hex)
{
    QByteArray digits;
    for (qsizetype i = 0; i + 1 < hex.size(); i += 2) {
        digits += hex[i + 1];
        digits += hex[i];
    }
    return digits;
}

std::optional<QByteArray> asCardNumber(QByteArray text)
{
    constexpr qsizetype shortest = 18;
    constexpr qsizetype longest = 20;
    text = text.trimmed().toUpper();
    while (text.endsWith('F')) {
        text.chop(1);
    }
    const bool good = text.size() >= shortest && text.size() <= longest && isDigits(text);
    return good ? std::optional(text) : std::nullopt;
}

std::optional<int> asTries(std::optional<int> number)
{
    return number && *number >= 0 && *number <= MostTries ? number : std::nullopt;
}

SimLock lockFor(const QByteArray &word)
{
    if (word == "SIM PIN") {
        return SimLock::Pin;
    }
    if (word == "SIM PUK") {
        return SimLock::Puk;
    }
    const bool isStick = word.startsWith("PH-SIM") || word.startsWith("PH-FSIM");
    return word.startsWith("PH-") && !isStick ? SimLock::Network : SimLock::Other;
}

} // namespace

std::vector<AtCommand> cardNumber()
{
    return {question("AT^ICCID?", {"^ICCID:"}, true), question("AT+CCID", {"+CCID:"}, true),
            question("AT+ICCID", {"+ICCID:", "ICCID:"}, true),
            question("AT+CRSM=176,12258,0,0,10", {"+CRSM:"}, true)};
}

std::optional<QByteArray> cardNumberIn(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        if (line.startsWith("+CRSM:")) {
            const AtResultReader fields(line, "+CRSM:");
            const bool read = fields.number(0) == 144; // 90 00: done
            const auto number = read ? asCardNumber(unswapped(fields.text(2))) : std::nullopt;
            if (number) {
                return number;
            }
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (const auto number = asCardNumber(AtResultReader(line, line.first(colon + 1)).text(0))) {
            return number;
        }
    }
    return std::nullopt;
}

AtCommand stickNumber()
{
    AtCommand command = question("AT+CGSN", {}, true);
    command.bareLines = true;
    return command;
}

std::optional<QByteArray> stickNumberIn(const QList<QByteArray> &lines)
{
    constexpr qsizetype shortest = 14;
    constexpr qsizetype longest = 17;
    for (const QByteArray &line : lines) {
        const QByteArray word =
            AtResultReader(line, line.startsWith("+CGSN:") ? "+CGSN:" : "").text(0);
        if (word.size() >= shortest && word.size() <= longest && isDigits(word)) {
            return word;
        }
    }
    return std::nullopt;
}

std::vector<AtCommand> pinTries()
{
    return {question("AT^CPIN?", {"^CPIN:"}, false),
            question("AT+QPINC=\"SC\"", {"+QPINC:"}, false), question("AT+SPIC", {"+SPIC:"}, false),
            question("AT+CPINR", {"+CPINR:"}, false)};
}

std::optional<int> pinTriesIn(const QList<QByteArray> &lines)
{
    constexpr qsizetype huaweiPinField = 3; // code, unused, PUK, PIN, PUK2, PIN2
    for (const QByteArray &line : lines) {
        std::optional<int> tries;
        if (line.startsWith("^CPIN:")) {
            tries = AtResultReader(line, "^CPIN:").number(huaweiPinField);
        } else if (line.startsWith("+SPIC:")) {
            tries = AtResultReader(line, "+SPIC:").number(0);
        } else if (line.startsWith("+QPINC:")) {
            const AtResultReader fields(line, "+QPINC:");
            tries = fields.text(0) == "SC" ? fields.number(1) : std::nullopt;
        } else if (line.startsWith("+CPINR:")) {
            const AtResultReader fields(line, "+CPINR:");
            tries = fields.text(0) == "SIM PIN" ? fields.number(1) : std::nullopt;
        }
        if (asTries(tries)) {
            return tries;
        }
    }
    return std::nullopt;
}

AtCommand enterPin(const QByteArray &pin)
{
    Q_ASSERT(isPin(pin));
    AtCommand command = question("", {}, true);
    command.text = "AT+CPIN=\"" + pin + '"';
    command.deadline = PinDeadline;
    return command;
}

bool isPin(QByteArrayView text)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 8;
    return text.size() >= shortest && text.size() <= longest && isDigits(text);
}

CardAnswer cardAnswer(const AtResponse &response)
{
    if (response.isOk()) {
        for (const QByteArray &line : response.lines) {
            if (line.startsWith("+CPIN:")) {
                const QByteArray word = AtResultReader(line, "+CPIN:").text(0);
                // PIN2 and PUK2 keep nobody from calling.
                const bool isOpen = word == "READY" || word == "SIM PIN2" || word == "SIM PUK2";
                return isOpen ? CardAnswer {CardState::Ready, SimLock::None}
                              : CardAnswer {CardState::Locked, lockFor(word)};
            }
        }
        return {};
    }
    const int code = response.final.result == FinalResult::CmeError ? response.final.code : -1;
    switch (code) {
    case NotInserted:
    case Failure:
    case WrongCard:
        return {CardState::Absent, SimLock::None};
    case PinNeeded:
        return {CardState::Locked, SimLock::Pin};
    case PukNeeded:
        return {CardState::Locked, SimLock::Puk};
    case Busy:
        return {CardState::Busy, SimLock::None};
    default:
        break;
    }
    return code >= FirstNetworkLock && code <= LastNetworkLock
        ? CardAnswer {CardState::Locked, SimLock::Network}
        : CardAnswer {};
}

PinAnswer pinAnswer(const AtFinal &final)
{
    if (final.result == FinalResult::Ok) {
        return PinAnswer::Accepted;
    }
    const bool wrong = final.result == FinalResult::CmeError
        && (final.code == WrongPassword || final.code == PukNeeded);
    return wrong ? PinAnswer::Wrong : PinAnswer::Unclear;
}

} // namespace vp::simcommands
