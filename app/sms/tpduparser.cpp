// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/addresscodec.h"
#include "sms/octetreader.h"
#include "sms/tpdu.h"
#include "sms/userdatacodec.h"

#include <array>

namespace vp {

namespace {

using Octets = OctetReader::Octets;

constexpr std::size_t MaximumPdu = 256; // a SIM record has 176

constexpr std::uint8_t NoDigit = 0xFF;

constexpr std::array<std::uint8_t, 256> hexValues()
{
    std::array<std::uint8_t, 256> values {};
    values.fill(NoDigit);
    for (std::uint8_t i = 0; i < 10; ++i) {
        values['0' + std::size_t {i}] = i;
    }
    for (std::uint8_t i = 0; i < 6; ++i) {
        values['A' + std::size_t {i}] = static_cast<std::uint8_t>(10 + i);
        values['a' + std::size_t {i}] = static_cast<std::uint8_t>(10 + i);
    }
    return values;
}
constexpr std::array<std::uint8_t, 256> HexValues = hexValues();

/** The octets of one line, on the stack. */
class HexLine
{
public:
    explicit HexLine(QByteArrayView hex)
    {
        hex = hex.trimmed();
        if (hex.size() % 2 != 0) {
            m_error = "odd number of digits";
        } else if (static_cast<std::size_t>(hex.size()) > 2 * MaximumPdu) {
            m_error = "more than 256 octets";
        }
        for (qsizetype i = 0; m_error == nullptr && i < hex.size(); i += 2) {
            const std::uint8_t high = HexValues[static_cast<unsigned char>(hex[i])];
            const std::uint8_t low = HexValues[static_cast<unsigned char>(hex[i + 1])];
            if (high == NoDigit || low == NoDigit) {
                m_error = "not a hexadecimal digit";
                break;
            }
            m_octets[m_used++] = static_cast<std::uint8_t>(high << 4 | low);
        }
    }
    [[nodiscard]] const char *error() const { return m_error; }
    [[nodiscard]] Octets octets() const { return std::span(m_octets).first(m_used); }

private:
    std::array<std::uint8_t, MaximumPdu> m_octets {};
    std::size_t m_used = 0;
    const char *m_error = nullptr;
};

std::optional<SmsTimestamp> readTime(OctetReader &reader, const char *field)
{
    const Octets octets = reader.take(SmsTimestamp::Size, field);
    return octets.empty() ? std::nullopt : SmsTimestamp::parse(octets.first<SmsTimestamp::Size>());
}

SmsValidity readValidity(OctetReader &reader, unsigned form)
{
    switch (form) {
    case 1: {
        EnhancedValidity validity;
        const Octets octets = reader.take(validity.octets.size(), "TP-VP");
        std::copy(octets.begin(), octets.end(), validity.octets.begin());
        return validity;
    }
    case 2:
        return RelativeValidity {relativePeriod(reader.octet("TP-VP"))};
    case 3: {
        const auto time = readTime(reader, "TP-VP");
        return time ? SmsValidity(*time) : SmsValidity();
    }
    default:
        return {};
    }
}

SmsDeliver readDeliver(OctetReader &reader, unsigned first)
{
    SmsDeliver deliver;
    deliver.moreMessages = (first & 0x04) == 0;
    deliver.loopPrevention = (first & 0x08) != 0;
    deliver.statusReportWanted = (first & 0x20) != 0;
    deliver.replyPath = (first & 0x80) != 0;
    deliver.originator = readAddress(reader, "TP-OA");
    deliver.protocol.octet = reader.octet("TP-PID");
    deliver.body.coding.octet = reader.octet("TP-DCS");
    deliver.sent = readTime(reader, "TP-SCTS");
    readUserData(reader, (first & 0x40) != 0, deliver.body);
    return deliver;
}

SmsSubmit readSubmit(OctetReader &reader, unsigned first)
{
    SmsSubmit submit;
    submit.rejectDuplicates = (first & 0x04) != 0;
    submit.statusReportRequested = (first & 0x20) != 0;
    submit.replyPath = (first & 0x80) != 0;
    submit.messageReference = reader.octet("TP-MR");
    submit.destination = readAddress(reader, "TP-DA");
    submit.protocol.octet = reader.octet("TP-PID");
    submit.body.coding.octet = reader.octet("TP-DCS");
    submit.validity = readValidity(reader, (first >> 3U) & 3U);
    readUserData(reader, (first & 0x40) != 0, submit.body);
    return submit;
}

/**
 * TP-PI and what it announces. All of it is optional and of no weight beside the status, so
 * anything odd (padding read as an indicator) drops the whole. @see 3GPP TS 23.040, 9.2.3.27
 */
void readOptional(OctetReader reader, bool hasHeader, SmsStatusReport &report)
{
    if (reader.left() == 0) {
        return;
    }
    const unsigned present = reader.octet("TP-PI");
    if ((present & 0xF8) != 0) {
        return;
    }
    SmsStatusReport full = report;
    if ((present & 0x01) != 0) {
        full.protocol.octet = reader.octet("TP-PID");
    }
    if ((present & 0x02) != 0) {
        full.body.coding.octet = reader.octet("TP-DCS");
    }
    if ((present & 0x04) != 0) {
        readUserData(reader, hasHeader, full.body);
    }
    if (!reader.failed()) {
        report = std::move(full);
    }
}

SmsStatusReport readStatusReport(OctetReader &reader, unsigned first)
{
    SmsStatusReport report;
    report.moreMessages = (first & 0x04) == 0;
    report.loopPrevention = (first & 0x08) != 0;
    report.forCommand = (first & 0x20) != 0;
    report.messageReference = reader.octet("TP-MR");
    report.recipient = readAddress(reader, "TP-RA");
    report.sent = readTime(reader, "TP-SCTS");
    report.discharged = readTime(reader, "TP-DT");
    report.status = reader.octet("TP-ST");
    if (!reader.failed()) {
        readOptional(reader, (first & 0x40) != 0, report);
    }
    return report;
}

Result<SmsPdu> readPdu(Octets octets, bool withServiceCentre)
{
    OctetReader reader(octets);
    SmsPdu pdu;
    if (withServiceCentre) {
        pdu.serviceCentre = readServiceCentre(reader);
    }
    const unsigned first = reader.octet("TP-MTI");
    switch (first & 3) {
    case 1:
        pdu.tpdu = readSubmit(reader, first);
        break;
    case 2:
        pdu.tpdu = readStatusReport(reader, first);
        break;
    default: // a reserved type is read as a delivery (3GPP TS 23.040, 9.2.3.1)
        pdu.tpdu = readDeliver(reader, first);
        break;
    }
    if (reader.failed()) {
        return reader.error();
    }
    return pdu;
}

Result<SmsPdu> badLine(const HexLine &line)
{
    return failure(ErrorCode::InvalidInput,
                   QStringLiteral("PDU line: %1").arg(QString::fromLatin1(line.error())));
}

} // namespace

Result<SmsPdu> parsePdu(QByteArrayView hex)
{
    const HexLine line(hex);
    return line.error() == nullptr ? readPdu(line.octets(), true) : badLine(line);
}

Result<SmsPdu> parsePdu(QByteArrayView hex, int tpduLength)
{
    const HexLine line(hex);
    if (line.error() != nullptr) {
        return badLine(line);
    }
    const Octets octets = line.octets();
    const auto length = static_cast<std::size_t>(std::max(tpduLength, 0));
    const bool whole = !octets.empty() && 1U + octets[0] + length == octets.size();
    return readPdu(octets, whole || length != octets.size());
}

} // namespace vp
