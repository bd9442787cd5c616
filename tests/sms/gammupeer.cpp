// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gammupeer.h"

#include <algorithm>
#include <array>
#include <gammu.h>

using Kind = PlainMessage::Kind;
using Coding = PlainMessage::Coding;

namespace {

/** libgammu keeps texts as UTF-16, most significant octet first, ended by two zeros. */
template<std::size_t N>
void put(unsigned char (&out)[N], const QString &text)
{
    std::size_t used = 0;
    for (const QChar character : text) {
        Q_ASSERT(used + 4 <= N);
        out[used++] = static_cast<unsigned char>(character.unicode() >> 8U);
        out[used++] = static_cast<unsigned char>(character.unicode() & 0xFFU);
    }
    out[used] = 0;
    out[used + 1] = 0;
}

template<std::size_t N>
QString get(const unsigned char (&in)[N])
{
    QString text;
    for (std::size_t i = 0; i + 1 < N && (in[i] != 0 || in[i + 1] != 0); i += 2) {
        text += QChar(static_cast<char16_t>(in[i] << 8U | in[i + 1]));
    }
    return text;
}

vp::SmsTimestamp timeOf(const GSM_DateTime &time)
{
    vp::SmsTimestamp stamp;
    stamp.year = static_cast<std::int16_t>(time.Year);
    stamp.month = static_cast<std::int8_t>(time.Month);
    stamp.day = static_cast<std::int8_t>(time.Day);
    stamp.hour = static_cast<std::int8_t>(time.Hour);
    stamp.minute = static_cast<std::int8_t>(time.Minute);
    stamp.second = static_cast<std::int8_t>(time.Second);
    stamp.quarters = static_cast<std::int8_t>(time.Timezone / 900);
    return stamp;
}

GSM_DateTime gammuTime(const vp::SmsTimestamp &time)
{
    GSM_DateTime stamp {};
    stamp.Year = time.year;
    stamp.Month = time.month;
    stamp.Day = time.day;
    stamp.Hour = time.hour;
    stamp.Minute = time.minute;
    stamp.Second = time.second;
    stamp.Timezone = time.quarters * 900;
    return stamp;
}

void putBody(GSM_SMSMessage &sms, const PlainMessage &message)
{
    switch (message.coding) {
    case Coding::Gsm7:
        sms.Coding = SMS_Coding_Default_No_Compression;
        put(sms.Text, message.text);
        break;
    case Coding::Ucs2:
        sms.Coding = SMS_Coding_Unicode_No_Compression;
        put(sms.Text, message.text);
        break;
    case Coding::Data:
        sms.Coding = SMS_Coding_8bit;
        std::copy(message.data.begin(), message.data.end(), sms.Text);
        sms.Length = static_cast<int>(message.data.size());
        break;
    }
    if (const auto &place = message.place) {
        sms.UDH.Type = place->wide ? UDH_ConcatenatedMessages16bit : UDH_ConcatenatedMessages;
        sms.UDH.ID8bit = place->wide ? -1 : place->reference;
        sms.UDH.ID16bit = place->wide ? place->reference : -1;
        sms.UDH.PartNumber = place->part;
        sms.UDH.AllParts = place->total;
        GSM_EncodeUDHHeader(GSM_GetGlobalDebug(), &sms.UDH);
    }
}

bool getBody(const GSM_SMSMessage &sms, PlainMessage &message)
{
    switch (sms.Coding) {
    case SMS_Coding_Default_No_Compression:
        message.coding = Coding::Gsm7;
        message.text = get(sms.Text).left(sms.Length);
        break;
    case SMS_Coding_Unicode_No_Compression:
        message.coding = Coding::Ucs2;
        message.text = get(sms.Text);
        break;
    case SMS_Coding_8bit:
        message.coding = Coding::Data;
        message.data = QByteArray(reinterpret_cast<const char *>(sms.Text), sms.Length);
        break;
    default:
        return false;
    }
    const bool wide = sms.UDH.Type == UDH_ConcatenatedMessages16bit;
    if (wide || sms.UDH.Type == UDH_ConcatenatedMessages) {
        message.place =
            vp::Concatenation {static_cast<std::uint16_t>(wide ? sms.UDH.ID16bit : sms.UDH.ID8bit),
                               static_cast<std::uint8_t>(sms.UDH.AllParts),
                               static_cast<std::uint8_t>(sms.UDH.PartNumber), wide};
    }
    return true;
}

} // namespace

QByteArray GammuPeer::write(const PlainMessage &message)
{
    GSM_SMSMessage sms {};
    GSM_SetDefaultSMSData(&sms);
    const bool submit = message.kind == Kind::Submit;
    sms.PDU = submit ? (message.reportWanted ? SMS_Status_Report : SMS_Submit) : SMS_Deliver;
    put(sms.SMSC.Number, message.serviceCentre);
    put(sms.Number, message.address);
    putBody(sms, message);
    sms.Class = static_cast<signed char>(message.messageClass);
    sms.ReplaceMessage = static_cast<unsigned char>(message.replaces);
    sms.MessageReference = static_cast<unsigned char>(message.reference);
    sms.ReplyViaSameSMSC = message.replyPath ? TRUE : FALSE;
    sms.SMSC.Validity.Relative = static_cast<GSM_ValidityPeriod>(message.validity);
    sms.DateTime = gammuTime(message.sent);

    const GSM_SMSMessageLayout layout = submit ? PHONE_SMSSubmit : PHONE_SMSDeliver;
    std::array<unsigned char, 1000> buffer {};
    int length = 0;
    if (GSM_EncodeSMSFrame(GSM_GetGlobalDebug(), &sms, buffer.data(), layout, &length, TRUE)
        != ERR_NONE) {
        return {};
    }
    // The frame has a fixed place for each field; on the wire they follow one another.
    QByteArray pdu;
    const auto take = [&](int from, int count) {
        pdu += QByteArray(reinterpret_cast<const char *>(buffer.data()) + from, count);
    };
    take(layout.SMSCNumber, buffer[layout.SMSCNumber] + 1);
    take(layout.firstbyte, 1);
    if (submit) {
        take(layout.TPMR, 1);
    }
    take(layout.Number, (buffer[layout.Number] + 1) / 2 + 2);
    take(layout.TPPID, 1);
    take(layout.TPDCS, 1);
    submit ? take(layout.TPVP, 1) : take(layout.DateTime, 7);
    take(layout.TPUDL, 1);
    take(layout.Text, length - layout.Text);
    return pdu.toHex().toUpper();
}

std::optional<PlainMessage> GammuPeer::read(const QByteArray &hex)
{
    QByteArray octets = QByteArray::fromHex(hex);
    const auto size = static_cast<std::size_t>(octets.size());
    octets.append(16, '\0'); // it wants one octet behind a status report
    GSM_SMSMessage sms {};
    std::size_t end = 0;
    if (GSM_DecodePDUFrame(GSM_GetGlobalDebug(), &sms,
                           reinterpret_cast<const unsigned char *>(octets.constData()), size + 1,
                           &end, TRUE)
        != ERR_NONE) {
        return std::nullopt;
    }
    PlainMessage message;
    message.kind = sms.PDU == SMS_Submit ? Kind::Submit
        : sms.PDU == SMS_Deliver         ? Kind::Deliver
                                         : Kind::StatusReport;
    message.serviceCentre = get(sms.SMSC.Number);
    message.address = get(sms.Number);
    message.reference = sms.MessageReference;
    if (message.kind == Kind::StatusReport) {
        message.status = sms.DeliveryStatus;
        message.sent = timeOf(sms.DateTime);
        message.discharged = timeOf(sms.SMSCTime);
        return message;
    }
    message.messageClass = sms.Class;
    message.replaces = sms.ReplaceMessage;
    message.sent = timeOf(sms.DateTime);
    if (sms.SMSC.Validity.Format == SMS_Validity_RelativeFormat) {
        message.validity = sms.SMSC.Validity.Relative;
    }
    return getBody(sms, message) ? std::optional(message) : std::nullopt;
}
