// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/tpdu.h"

namespace vp {

std::optional<std::chrono::seconds> EnhancedValidity::period() const
{
    switch (octets[0] & 7) {
    case 1:
        return relativePeriod(octets[1]);
    case 2:
        return std::chrono::seconds(octets[1]);
    case 3: {
        int seconds = 0;
        for (std::size_t i = 1; i <= 3; ++i) {
            const int tens = octets[i] & 0x0F;
            const int ones = octets[i] >> 4U;
            if (tens > 9 || ones > 9) {
                return std::nullopt;
            }
            seconds = seconds * 60 + tens * 10 + ones;
        }
        return std::chrono::seconds(seconds);
    }
    default:
        return std::nullopt;
    }
}

std::chrono::minutes relativePeriod(std::uint8_t octet)
{
    using std::chrono::minutes;
    constexpr minutes day(24 * 60);
    if (octet <= 143) {
        return minutes(5) * (octet + 1);
    }
    if (octet <= 167) {
        return day / 2 + minutes(30) * (octet - 143);
    }
    return octet <= 196 ? day * (octet - 166) : day * 7 * (octet - 192);
}

std::uint8_t relativeOctet(std::chrono::minutes period)
{
    unsigned octet = 0;
    while (octet < 255 && relativePeriod(static_cast<std::uint8_t>(octet)) < period) {
        ++octet;
    }
    return static_cast<std::uint8_t>(octet);
}

DeliveryState SmsStatusReport::state() const
{
    if (status < 0x20) {
        return DeliveryState::Delivered;
    }
    return status < 0x40 ? DeliveryState::Trying : DeliveryState::Failed;
}

} // namespace vp
