// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace vp {

/**
 * Who sent a message, or who shall have it.
 * @see 3GPP TS 23.040, 9.1.2.5
 */
struct SmsAddress
{
    static constexpr std::uint8_t Unknown = 0x81;
    static constexpr std::uint8_t International = 0x91;
    static constexpr std::uint8_t National = 0xA1;
    static constexpr std::uint8_t Alphanumeric = 0xD0;

    /** "+39…" when international, digits with * # a b c otherwise, words when alphanumeric. */
    QString text {};
    std::uint8_t type = Unknown; ///< type-of-address octet as it came

    bool operator==(const SmsAddress &) const = default;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    /** A name such as "Vodafone": nobody can answer it. */
    [[nodiscard]] bool isAlphanumeric() const { return (type & 0x70) == 0x50; }
    [[nodiscard]] bool isInternational() const { return (type & 0x70) == 0x10; }
    /** For a number as PhoneNumber::wire() gives it: with "+" international, else of unknown type.
     */
    [[nodiscard]] static SmsAddress fromNumber(const QString &number)
    {
        return {number, number.startsWith(QChar(u'+')) ? International : Unknown};
    }
    [[nodiscard]] static SmsAddress fromName(const QString &name) { return {name, Alphanumeric}; }
};

} // namespace vp
