// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/addresscodec.h"
#include "sms/octetwriter.h"
#include "sms/tpdu.h"
#include "sms/userdatacodec.h"

namespace vp {

namespace {

constexpr unsigned flag(bool set, unsigned bit)
{
    return set ? bit : 0U;
}

unsigned headerFlag(const SmsUserData &body)
{
    return flag(!body.header.isEmpty(), 0x40);
}

/** A time that could not be read is written as zeros. */
void putTime(OctetWriter &writer, const std::optional<SmsTimestamp> &time)
{
    constexpr std::array<std::uint8_t, SmsTimestamp::Size> none {};
    writer.put(time ? time->toOctets() : none);
}

/** Writes the octets of each form of TP-VP. */
struct ValidityWriter
{
    OctetWriter &writer;
    void operator()(std::monostate /*none*/) const { }
    void operator()(const RelativeValidity &validity) const
    {
        writer.put(relativeOctet(validity.period));
    }
    void operator()(const SmsTimestamp &time) const { writer.put(time.toOctets()); }
    void operator()(const EnhancedValidity &validity) const { writer.put(validity.octets); }
};

/** TP-VPF of each alternative of SmsValidity, in its order. */
constexpr std::array<unsigned, 4> ValidityFormats = {0x00, 0x10, 0x18, 0x08};

/** Writes the octets of each kind of TPDU. */
struct TpduWriter
{
    OctetWriter &writer;

    void operator()(const SmsDeliver &deliver) const
    {
        writer.put(flag(!deliver.moreMessages, 0x04) | flag(deliver.loopPrevention, 0x08)
                   | flag(deliver.statusReportWanted, 0x20) | flag(deliver.replyPath, 0x80)
                   | headerFlag(deliver.body));
        writeAddress(writer, deliver.originator, "TP-OA");
        writer.put(deliver.protocol.octet);
        writer.put(deliver.body.coding.octet);
        putTime(writer, deliver.sent);
        writeUserData(writer, deliver.body);
    }
    void operator()(const SmsSubmit &submit) const
    {
        writer.put(0x01U | flag(submit.rejectDuplicates, 0x04)
                   | ValidityFormats[submit.validity.index()]
                   | flag(submit.statusReportRequested, 0x20) | flag(submit.replyPath, 0x80)
                   | headerFlag(submit.body));
        writer.put(submit.messageReference);
        writeAddress(writer, submit.destination, "TP-DA");
        writer.put(submit.protocol.octet);
        writer.put(submit.body.coding.octet);
        std::visit(ValidityWriter {writer}, submit.validity);
        writeUserData(writer, submit.body);
    }
    void operator()(const SmsStatusReport &report) const
    {
        writer.put(0x02U | flag(!report.moreMessages, 0x04) | flag(report.loopPrevention, 0x08)
                   | flag(report.forCommand, 0x20) | headerFlag(report.body));
        writer.put(report.messageReference);
        writeAddress(writer, report.recipient, "TP-RA");
        putTime(writer, report.sent);
        putTime(writer, report.discharged);
        writer.put(report.status);
        putOptional(report);
    }

private:
    void putOptional(const SmsStatusReport &report) const
    {
        const bool data = !(report.body == SmsUserData {.coding = report.body.coding});
        const unsigned present = flag(report.protocol.octet != 0, 0x01)
            | flag(report.body.coding.octet != 0, 0x02) | flag(data, 0x04);
        if (present == 0) {
            return;
        }
        writer.put(present);
        if ((present & 0x01) != 0) {
            writer.put(report.protocol.octet);
        }
        if ((present & 0x02) != 0) {
            writer.put(report.body.coding.octet);
        }
        if (data) {
            writeUserData(writer, report.body);
        }
    }
};

QByteArray hexOf(std::span<const std::uint8_t> octets)
{
    constexpr const char *digits = "0123456789ABCDEF";
    QByteArray hex(static_cast<qsizetype>(octets.size() * 2), Qt::Uninitialized);
    char *out = hex.data();
    for (const std::uint8_t octet : octets) {
        *out++ = digits[octet >> 4U];
        *out++ = digits[octet & 0x0FU];
    }
    return hex;
}

template<class Write>
Result<EncodedPdu> built(const SmsAddress &serviceCentre, Write &&write)
{
    OctetWriter writer;
    writeServiceCentre(writer, serviceCentre);
    const std::size_t start = writer.octets().size();
    write(writer);
    if (writer.failed()) {
        return writer.error();
    }
    return EncodedPdu {static_cast<int>(writer.octets().size() - start), hexOf(writer.octets())};
}

} // namespace

Result<EncodedPdu> buildPdu(const SmsTpdu &tpdu, const SmsAddress &serviceCentre)
{
    return built(serviceCentre,
                 [&tpdu](OctetWriter &writer) { std::visit(TpduWriter {writer}, tpdu); });
}

Result<EncodedPdu> buildPdu(const SmsSubmit &submit, const SmsAddress &serviceCentre)
{
    return built(serviceCentre, [&submit](OctetWriter &writer) { TpduWriter {writer}(submit); });
}

} // namespace vp
