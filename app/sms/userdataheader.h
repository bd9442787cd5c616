// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/gsm7.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace vp {

/** Where a part belongs in a long message. @see 3GPP TS 23.040, 9.2.3.24.1 and 9.2.3.24.8 */
struct Concatenation
{
    std::uint16_t reference = 0;
    std::uint8_t total = 1; ///< 1-255
    std::uint8_t part = 1; ///< 1-total
    bool wide = false; ///< the reference has 16 bits on the wire
    bool operator==(const Concatenation &) const = default;
};

/** Application ports: 2948 is WAP push, which announces an MMS. @see 3GPP TS 23.040, 9.2.3.24.3 and
 * .4 */
struct SmsPorts
{
    std::uint16_t destination = 0;
    std::uint16_t source = 0;
    bool wide = true; ///< 16-bit ports on the wire
    bool operator==(const SmsPorts &) const = default;
};

/** An information element that we keep but do not read. */
struct HeaderElement
{
    std::uint8_t identifier = 0;
    QByteArray data;
    bool operator==(const HeaderElement &) const = default;
};

/**
 * The user data header. Elements that we know are fields; the rest is kept. A second element of the
 * same kind replaces the first, one that makes no sense (part 0, part 4 of 3) is ignored, and a
 * header whose last element does not end where the header ends is ignored as a whole, as the
 * specification asks.
 * @see 3GPP TS 23.040, 9.2.3.24
 */
struct UserDataHeader
{
    std::optional<Concatenation> concatenation {};
    std::optional<SmsPorts> ports {};
    Gsm7Tables tables {}; ///< languages we have no table for are read as the default
    std::vector<HeaderElement> others {};
    bool damaged = false; ///< there was a header that had to be ignored

    bool operator==(const UserDataHeader &) const = default;
    [[nodiscard]] bool isEmpty() const;
    /** Octets on the wire, with the length octet; 0 when there is no header. */
    [[nodiscard]] std::size_t size() const;
    /** Reads the elements, without the length octet. */
    [[nodiscard]] static UserDataHeader parse(std::span<const std::uint8_t> octets);
    /** Writes the header with its length octet; @p out must have room for size() octets. */
    void write(std::span<std::uint8_t> out) const;
};

} // namespace vp
