// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace vp {

/**
 * A time as the service centre writes it: seven octets, local time and its distance from UTC in
 * quarters of an hour. Kept as fields, because most of them are never asked for as a QDateTime.
 * @see 3GPP TS 23.040, 9.2.3.11
 */
struct SmsTimestamp
{
    static constexpr std::size_t Size = 7;

    std::int16_t year = 2000; ///< 1990-2089: the wire has two digits
    std::int8_t month = 1;
    std::int8_t day = 1;
    std::int8_t hour = 0;
    std::int8_t minute = 0;
    std::int8_t second = 0;
    std::int8_t quarters = 0; ///< east of UTC; at most 56 (14 h) either way

    bool operator==(const SmsTimestamp &) const = default;
    /** nullopt when the octets are no time of any calendar; an impossible zone is read as UTC. */
    [[nodiscard]] static std::optional<SmsTimestamp>
    parse(std::span<const std::uint8_t, Size> octets);
    /** Rounds the zone to quarters; @p time must lie within the years above. */
    [[nodiscard]] static SmsTimestamp fromDateTime(const QDateTime &time);
    [[nodiscard]] std::array<std::uint8_t, Size> toOctets() const;
    [[nodiscard]] QDateTime toDateTime() const;
    /** Seconds since 1970 in UTC. */
    [[nodiscard]] std::int64_t toSeconds() const;
};

} // namespace vp
