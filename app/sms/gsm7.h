// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace vp {

/** A national language identifier. @see 3GPP TS 23.038, 6.2.1.2.4 */
enum class Gsm7Language : std::uint8_t {
    Default = 0,
    Turkish = 1,
    Spanish = 2, ///< has a single-shift table only
    Portuguese = 3,
};

/** The two tables a text of 7-bit characters is read with. */
struct Gsm7Tables
{
    Gsm7Language locking = Gsm7Language::Default; ///< stands for the default alphabet
    Gsm7Language single = Gsm7Language::Default; ///< what an escape leads to
    bool operator==(const Gsm7Tables &) const = default;
};

} // namespace vp

/**
 * The 7-bit alphabet of GSM and its packing. A septet is one 7-bit character in an octet of its
 * own; packed octets hold eight septets in seven.
 * @see 3GPP TS 23.038, 6.1.2 (packing), 6.2.1 (alphabet), A.2 and A.3 (national tables)
 */
namespace vp::gsm7 {

inline constexpr std::uint8_t Escape = 0x1B;

/** Septets that @p character takes: 1, 2 (behind an escape), or 0 when the tables do not have it.
 */
[[nodiscard]] int width(char16_t character, Gsm7Tables tables = {});
/** Septets that @p text takes, or nullopt when it has a character that the tables do not have. */
[[nodiscard]] std::optional<qsizetype> septetCount(QStringView text, Gsm7Tables tables = {});
/** Index of the first character that the tables do not have, or -1. */
[[nodiscard]] qsizetype firstForeign(QStringView text, Gsm7Tables tables = {});

/**
 * Writes @p text as septets into @p septets; gives their number, or nullopt when a character is
 * foreign or the room too small (@p septets then holds nothing of use).
 */
[[nodiscard]] std::optional<std::size_t> encode(QStringView text, std::span<std::uint8_t> septets,
                                                Gsm7Tables tables = {});
/**
 * The text of @p septets (the top bit is ignored). An escape before a character that the
 * single-shift table does not have gives the character of the alphabet itself; two escapes, or one
 * at the end, give a blank.
 * @see 3GPP TS 23.038, 6.2.1.1, notes 1 and 2
 */
[[nodiscard]] QString decode(std::span<const std::uint8_t> septets, Gsm7Tables tables = {});

/** Octets that @p septets packed septets and @p fillBits (0-6) before them take. */
[[nodiscard]] constexpr std::size_t packedSize(std::size_t septets, unsigned fillBits = 0)
{
    return (septets * 7 + fillBits + 7) / 8;
}
/**
 * Packs @p septets behind @p fillBits zero bits (0-6) into @p octets, which must have room for
 * packedSize().
 */
void pack(std::span<const std::uint8_t> septets, std::span<std::uint8_t> octets,
          unsigned fillBits = 0);
/**
 * Unpacks as many septets as @p septets has room for, skipping @p fillBits (0-6); @p octets must
 * hold packedSize() octets.
 */
void unpack(std::span<const std::uint8_t> octets, std::span<std::uint8_t> septets,
            unsigned fillBits = 0);

/**
 * A USSD string: the default alphabet, packed, seven spare bits at the end filled with CR so that
 * they are not read as "@"; nullopt when @p text does not fit the alphabet or 182 septets.
 * @see 3GPP TS 23.038, 6.1.2.3
 */
[[nodiscard]] std::optional<QByteArray> packUssd(QStringView text);
/** The text of a packed USSD string of at most 160 octets; a final CR on an octet boundary is
 * padding. */
[[nodiscard]] QString unpackUssd(QByteArrayView octets);

} // namespace vp::gsm7
