// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/smscommands.h"

#include "at/atresultreader.h"

#include <algorithm>
#include <array>

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr int HighestSlot = 9999;
constexpr int LongestTpdu = 255;
constexpr qsizetype LongestMemoryName = 8;

/** 3GPP TS 27.005, 3.2.5 */
enum CmsError {
    NetworkOutOfOrder = 38,
    TemporaryFailure = 41,
    Congestion = 42,
    ResourcesUnavailable = 47,
    SimBusy = 314,
    InvalidIndex = 321,
    NetworkTimeout = 332,
    UnknownError = 500
};

/** The +CMS number that says what this +CME number says. @see 3GPP TS 27.007, 9.2 */
int cmsCode(int cmeCode)
{
    constexpr std::array<std::pair<int, int>, 7> same {{{10, 310},
                                                        {11, 311},
                                                        {13, 313},
                                                        {14, SimBusy},
                                                        {20, 322},
                                                        {30, 331},
                                                        {31, NetworkTimeout}}};
    const auto found = std::find_if(same.begin(), same.end(),
                                    [cmeCode](const auto &row) { return row.first == cmeCode; });
    return found == same.end() ? (cmeCode < 0 ? cmeCode : 300) : found->second;
}

AtCommand message(QByteArray text, std::chrono::milliseconds deadline = 10s)
{
    return {.text = std::move(text),
            .prefixes = {},
            .deadline = deadline,
            .priority = AtPriority::Message};
}

AtCommand answered(QByteArray text, const QByteArray &prefix,
                   std::chrono::milliseconds deadline = 10s)
{
    AtCommand command = message(std::move(text), deadline);
    command.prefixes = {prefix};
    return command;
}

QByteArray memoryName(const AtResultReader &fields, qsizetype index)
{
    const QByteArray name = fields.text(index).trimmed().toUpper();
    const bool isName = fields.wasQuoted(index) && name.size() <= LongestMemoryName
        && std::all_of(name.cbegin(), name.cend(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return isName ? name : QByteArray();
}

std::optional<int> bounded(std::optional<int> value, int highest)
{
    return value && *value >= 0 && *value <= highest ? value : std::nullopt;
}

/** The last field of "+CMGL: 3,1,,29", "+CMT: ,29" and "+CDS: 25". */
int lengthField(const AtResultReader &fields)
{
    return bounded(fields.number(fields.count() - 1), LongestTpdu).value_or(0);
}

SmsEvent keptEvent(const QByteArray &line, QByteArrayView prefix)
{
    const AtResultReader fields(line, prefix);
    return SmsKeptEvent {memoryName(fields, 0),
                         bounded(fields.number(1), HighestSlot).value_or(-1)};
}

SmsEvent routedEvent(const QByteArray &line, QByteArrayView prefix)
{
    const qsizetype end = line.indexOf('\n');
    if (end < 0) {
        return {};
    }
    const QByteArray first = line.first(end);
    return SmsRoutedEvent {lengthField(AtResultReader(first, prefix)),
                           line.sliced(end + 1).trimmed().toUpper()};
}

} // namespace

bool ListedSms::isWhole() const
{
    const qsizetype octets = hex.size() / 2;
    const int centre = hex.left(2).toInt(nullptr, 16);
    return length > 0 && hex.size() % 2 == 0 && (octets == length || octets == length + 1 + centre);
}

AtCommand SmsCommands::pduMode()
{
    return message("AT+CMGF=0");
}

AtCommand SmsCommands::basicService()
{
    return answered("AT+CSMS=0", "+CSMS:");
}

AtCommand SmsCommands::useMemory(const QByteArray &memory)
{
    const QByteArray name = '"' + memory + '"';
    return answered("AT+CPMS=" + name + ',' + name + ',' + name, "+CPMS:", 20s);
}

AtCommand SmsCommands::readFromMemory(const QByteArray &memory)
{
    return answered("AT+CPMS=\"" + memory + '"', "+CPMS:", 20s);
}

std::vector<QByteArray> SmsCommands::memories()
{
    return {"SM", "ME", "MT"};
}

std::vector<AtCommand> SmsCommands::reportLadder()
{
    return {message("AT+CNMI=2,1,0,1,0"), message("AT+CNMI=1,1,0,1,0"),
            message("AT+CNMI=2,1,0,2,0"), message("AT+CNMI=1,1,0,2,0"),
            message("AT+CNMI=2,1,0,0,0")};
}

AtCommand SmsCommands::list()
{
    AtCommand command = answered("AT+CMGL=4", "+CMGL:", 60s);
    command.hexLines = true;
    return command;
}

AtCommand SmsCommands::read(int slot)
{
    AtCommand command = answered("AT+CMGR=" + QByteArray::number(slot), "+CMGR:");
    command.hexLines = true;
    return command;
}

AtCommand SmsCommands::remove(int slot)
{
    return message("AT+CMGD=" + QByteArray::number(slot));
}

AtCommand SmsCommands::submit(const QByteArray &hex, int length)
{
    AtCommand command = answered("AT+CMGS=" + QByteArray::number(length), "+CMGS:");
    command.payload = hex;
    return command;
}

AtCommand SmsCommands::keepLinkOpen()
{
    return message("AT+CMMS=1");
}

AtCommand SmsCommands::acknowledge()
{
    return message("AT+CNMA");
}

AtCommand SmsCommands::serviceCentre()
{
    return answered("AT+CSCA?", "+CSCA:");
}

QList<QByteArray> SmsCommands::twoLineEvents()
{
    return {"+CMT:", "+CDS:"};
}

SmsEvent SmsCommands::eventFor(const QByteArray &line)
{
    if (line.startsWith("+CMTI:")) {
        return keptEvent(line, "+CMTI:");
    }
    if (line.startsWith("+CDSI:")) {
        return keptEvent(line, "+CDSI:");
    }
    if (line.startsWith("+CMT:")) {
        return routedEvent(line, "+CMT:");
    }
    if (line.startsWith("+CDS:")) {
        return routedEvent(line, "+CDS:");
    }
    if (line.startsWith("^SMMEMFULL:")) {
        return SmsMemoryFullEvent {memoryName(AtResultReader(line, "^SMMEMFULL:"), 0)};
    }
    return {};
}

std::vector<ListedSms> SmsCommands::listed(const QList<QByteArray> &lines)
{
    std::vector<ListedSms> list;
    bool bodyDue = false;
    for (const QByteArray &line : lines) {
        if (!line.startsWith("+CMGL:")) {
            if (bodyDue) {
                list.back().hex = line.trimmed().toUpper();
            }
            bodyDue = false;
            continue;
        }
        const AtResultReader fields(line, "+CMGL:");
        const std::optional<int> slot = bounded(fields.number(0), HighestSlot);
        const std::optional<int> status = bounded(fields.number(1), 3);
        bodyDue = slot && status;
        if (bodyDue) {
            list.push_back({*slot, *status, lengthField(fields), {}});
        }
    }
    return list;
}

std::optional<ListedSms> SmsCommands::readFrom(const QList<QByteArray> &lines, int slot)
{
    if (lines.isEmpty() || !lines.first().startsWith("+CMGR:")) {
        return std::nullopt;
    }
    const AtResultReader fields(lines.first(), "+CMGR:");
    ListedSms sms {slot, bounded(fields.number(0), 3).value_or(1), lengthField(fields), {}};
    if (lines.size() > 1) {
        sms.hex = lines.at(1).trimmed().toUpper();
    }
    // An empty slot is answered by an error, or by a message of no length.
    return sms.length == 0 && sms.hex.isEmpty() ? std::nullopt : std::optional(sms);
}

std::optional<int> SmsCommands::reference(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        if (line.startsWith("+CMGS:")) {
            return bounded(AtResultReader(line, "+CMGS:").number(0), 255);
        }
    }
    return std::nullopt;
}

std::optional<SmsMemoryUse> SmsCommands::memoryUse(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        const AtResultReader fields(line, "+CPMS:");
        const qsizetype first = fields.wasQuoted(0) ? 1 : 0; // as answered to the question
        const auto used = bounded(fields.number(first), HighestSlot);
        const auto total = bounded(fields.number(first + 1), HighestSlot);
        if (line.startsWith("+CPMS:") && used && total) {
            return SmsMemoryUse {*used, *total};
        }
    }
    return std::nullopt;
}

std::optional<QByteArray> SmsCommands::serviceCentreNumber(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        const QByteArray number = AtResultReader(line, "+CSCA:").text(0).trimmed();
        if (line.startsWith("+CSCA:") && !number.isEmpty()) {
            return number;
        }
    }
    return std::nullopt;
}

SubmitFailure SmsCommands::refusal(const AtFinal &final)
{
    using Kind = SubmitFailure::Kind;
    const int code = final.result == FinalResult::CmeError ? cmsCode(final.code) : final.code;
    switch (code) {
    case NetworkOutOfOrder:
    case TemporaryFailure:
    case Congestion:
    case ResourcesUnavailable:
    case SimBusy:
    case NetworkTimeout:
        return {Kind::Transient, code};
    case UnknownError:
        return {Kind::TransientOnce, code};
    case -1: // in words, or no reason at all
        return {final.result == FinalResult::NotSupported ? Kind::Permanent : Kind::TransientOnce,
                0};
    default:
        return {Kind::Permanent, code};
    }
}

bool SmsCommands::isNothingThere(int code)
{
    return code == InvalidIndex;
}

} // namespace vp
