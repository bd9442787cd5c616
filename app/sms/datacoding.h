// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace vp {

/** How the user data of a message is written. */
enum class SmsAlphabet : std::uint8_t {
    Gsm7,
    Octets, ///< 8-bit data, or text in a form that we do not read (compressed)
    Ucs2,
};

/** What a message-waiting indication is about. @see 3GPP TS 23.038, 4 */
enum class WaitingMessage : std::uint8_t { Voicemail = 0, Fax = 1, Email = 2, Other = 3 };

/** A lamp to switch on or off: "you have voicemail". */
struct WaitingIndication
{
    WaitingMessage kind = WaitingMessage::Voicemail;
    bool active = false;
    bool discardText = false; ///< the message itself need not be kept
    bool operator==(const WaitingIndication &) const = default;
};

/**
 * TP-DCS, the data coding scheme.
 * @see 3GPP TS 23.038, 4
 */
struct DataCoding
{
    std::uint8_t octet = 0x00;
    bool operator==(const DataCoding &) const = default;

    static constexpr std::uint8_t Gsm7 = 0x00;
    static constexpr std::uint8_t Data = 0x04;
    static constexpr std::uint8_t Ucs2 = 0x08;

    /** Reserved codings are read as the default alphabet, as the specification asks. */
    [[nodiscard]] SmsAlphabet alphabet() const;
    /** 0 = shown at once and not kept ("flash"), 1 = phone, 2 = SIM, 3 = other equipment. */
    [[nodiscard]] std::optional<int> messageClass() const;
    [[nodiscard]] bool isFlash() const { return messageClass() == 0; }
    [[nodiscard]] bool isCompressed() const;
    /** The sender asks to delete the message once read. */
    [[nodiscard]] bool wantsDeletion() const { return (octet & 0xC0) == 0x40; }
    [[nodiscard]] std::optional<WaitingIndication> waiting() const;
};

} // namespace vp
