// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sms/datacoding.h"
#include "sms/smsaddress.h"
#include "sms/smstimestamp.h"
#include "sms/userdataheader.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <variant>

namespace vp {

/** TP-PID, the protocol identifier. @see 3GPP TS 23.040, 9.2.3.9 */
struct ProtocolIdentifier
{
    std::uint8_t octet = 0x00;
    bool operator==(const ProtocolIdentifier &) const = default;
    /** "Type 0": acknowledged, never shown. */
    [[nodiscard]] bool isSilent() const { return octet == 0x40; }
    /** 1-7 when the message takes the place of an earlier one of this number and sender. */
    [[nodiscard]] std::optional<int> replaces() const
    {
        return octet >= 0x41 && octet <= 0x47 ? std::optional<int>(octet - 0x40) : std::nullopt;
    }
};

/** What a message carries. The coding tells which of text and data is used. */
struct SmsUserData
{
    DataCoding coding {};
    UserDataHeader header {};
    QString text {}; ///< 7-bit and UCS-2; U+0000 padding is removed
    QByteArray data {}; ///< 8-bit
    bool operator==(const SmsUserData &) const = default;
};

/** A message on its way to us. @see 3GPP TS 23.040, 9.2.2.1 */
struct SmsDeliver
{
    bool moreMessages = false; ///< the service centre has more for us
    bool loopPrevention = false;
    bool statusReportWanted = false; ///< TP-SRI
    bool replyPath = false;
    SmsAddress originator {};
    ProtocolIdentifier protocol {};
    std::optional<SmsTimestamp>
        sent {}; ///< by the service centre's clock; nullopt when it is no time
    SmsUserData body {};
    bool operator==(const SmsDeliver &) const = default;
};

/** A period as one octet tells it. @see 3GPP TS 23.040, 9.2.3.12.1 */
[[nodiscard]] std::chrono::minutes relativePeriod(std::uint8_t octet);
/** The smallest octet whose period is at least @p period; 255 (63 weeks) for more. */
[[nodiscard]] std::uint8_t relativeOctet(std::chrono::minutes period);

/** Time a message may take, counted by the service centre; written in steps of 5 min to a week. */
struct RelativeValidity
{
    std::chrono::minutes period {0};
    bool operator==(const RelativeValidity &) const = default;
};

/** The seven octets of the rare enhanced form, and the period they tell, if any. */
struct EnhancedValidity
{
    std::array<std::uint8_t, 7> octets {};
    bool operator==(const EnhancedValidity &) const = default;
    [[nodiscard]] std::optional<std::chrono::seconds> period() const;
    [[nodiscard]] bool isSingleShot() const { return (octets[0] & 0x40) != 0; }
};

/** TP-VP: none, relative, absolute, enhanced. @see 3GPP TS 23.040, 9.2.3.12 */
using SmsValidity = std::variant<std::monostate, RelativeValidity, SmsTimestamp, EnhancedValidity>;

/** A message on its way from us. @see 3GPP TS 23.040, 9.2.2.2 */
struct SmsSubmit
{
    bool rejectDuplicates = false;
    bool statusReportRequested = false; ///< TP-SRR
    bool replyPath = false;
    std::uint8_t messageReference = 0; ///< TP-MR; modems put their own
    SmsAddress destination {};
    ProtocolIdentifier protocol {};
    SmsValidity validity {};
    SmsUserData body {};
    bool operator==(const SmsSubmit &) const = default;
};

/** What became of a message. @see 3GPP TS 23.040, 9.2.3.15 */
enum class DeliveryState : std::uint8_t {
    Delivered, ///< 0x00-0x1F
    Trying, ///< 0x20-0x3F: the service centre goes on
    Failed, ///< 0x40-0x7F, and reserved values, which mean "rejected"
};

/** The service centre's word about a message that we sent. @see 3GPP TS 23.040, 9.2.2.3 */
struct SmsStatusReport
{
    bool moreMessages = false;
    bool loopPrevention = false;
    bool forCommand = false; ///< TP-SRQ: about an SMS-COMMAND, not a message
    std::uint8_t messageReference = 0; ///< the one that the modem gave at sending
    SmsAddress recipient {};
    std::optional<SmsTimestamp> sent {};
    std::optional<SmsTimestamp> discharged {}; ///< when it got there, or the last try
    std::uint8_t status = 0;
    ProtocolIdentifier protocol {};
    SmsUserData body {};
    bool operator==(const SmsStatusReport &) const = default;

    [[nodiscard]] DeliveryState state() const;
    /** The service centre gave up for now for a reason that may pass (0x60-0x7F). */
    [[nodiscard]] bool isTransientFailure() const { return (status & 0xE0) == 0x60; }
};

/** Any of the three as a modem keeps them. */
using SmsTpdu = std::variant<SmsDeliver, SmsSubmit, SmsStatusReport>;

/** A TPDU with the service centre's address before it, as +CMGR, +CMGL, +CMT and +CDS give it. */
struct SmsPdu
{
    SmsAddress serviceCentre {}; ///< empty: the SIM's own
    SmsTpdu tpdu {};
    bool operator==(const SmsPdu &) const = default;
};

/** What AT+CMGS wants: its number, and the line behind the prompt. */
struct EncodedPdu
{
    int length = 0; ///< octets of the TPDU, without the service centre's address
    QByteArray hex {}; ///< upper case
    bool operator==(const EncodedPdu &) const = default;
};

/**
 * Reads the hexadecimal digits of one PDU, at most 256 octets; blanks at its ends are skipped.
 * Octets behind the message are ignored (SIM records are padded). Errors: InvalidInput; detail
 * names the field, native the octet.
 */
[[nodiscard]] Result<SmsPdu> parsePdu(QByteArrayView hex);
/**
 * The same when the modem told the TPDU's length (+CMGR: …,29): finds out whether the service
 * centre's address is there at all, which some modems leave out.
 */
[[nodiscard]] Result<SmsPdu> parsePdu(QByteArrayView hex, int tpduLength);

/**
 * Writes a PDU with @p serviceCentre before it (empty: one zero octet, the SIM's own). Errors:
 * InvalidInput when the text has characters that the coding lacks, does not fit 140 octets, or the
 * address is no address.
 */
[[nodiscard]] Result<EncodedPdu> buildPdu(const SmsTpdu &tpdu,
                                          const SmsAddress &serviceCentre = {});
[[nodiscard]] Result<EncodedPdu> buildPdu(const SmsSubmit &submit,
                                          const SmsAddress &serviceCentre = {});

} // namespace vp
