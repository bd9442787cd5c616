// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/smstimestamp.h"

#include <algorithm>
#include <chrono>

namespace vp {

namespace {

constexpr int MaximumQuarters = 56;

/** Two swapped decimal digits, or -1. */
constexpr int decimal(std::uint8_t octet)
{
    const int tens = octet & 0x0F;
    const int ones = octet >> 4U;
    return tens > 9 || ones > 9 ? -1 : tens * 10 + ones;
}

constexpr std::uint8_t swapped(int value)
{
    return static_cast<std::uint8_t>((value % 10) << 4 | value / 10);
}

std::chrono::year_month_day date(const SmsTimestamp &time)
{
    return {std::chrono::year(time.year), std::chrono::month(static_cast<unsigned>(time.month)),
            std::chrono::day(static_cast<unsigned>(time.day))};
}

} // namespace

std::optional<SmsTimestamp> SmsTimestamp::parse(std::span<const std::uint8_t, Size> octets)
{
    std::array<int, 6> fields {};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        fields[i] = decimal(octets[i]);
        if (fields[i] < 0) {
            return std::nullopt;
        }
    }
    SmsTimestamp time;
    time.year = static_cast<std::int16_t>(fields[0] + (fields[0] < 90 ? 2000 : 1900));
    time.month = static_cast<std::int8_t>(fields[1]);
    time.day = static_cast<std::int8_t>(fields[2]);
    time.hour = static_cast<std::int8_t>(fields[3]);
    time.minute = static_cast<std::int8_t>(fields[4]);
    time.second = static_cast<std::int8_t>(fields[5]);
    if (!date(time).ok() || time.hour > 23 || time.minute > 59 || time.second > 59) {
        return std::nullopt;
    }
    // The sign stands in the third bit of the first digit.
    const int quarters = decimal(octets[6] & 0xF7);
    if (quarters >= 0 && quarters <= MaximumQuarters) {
        time.quarters = static_cast<std::int8_t>((octets[6] & 0x08) != 0 ? -quarters : quarters);
    }
    return time;
}

SmsTimestamp SmsTimestamp::fromDateTime(const QDateTime &time)
{
    const int offset = time.offsetFromUtc();
    const int quarters = std::clamp(offset / 900, -MaximumQuarters, MaximumQuarters);
    const QDateTime local = time.toOffsetFromUtc(quarters * 900);
    const QDate day = local.date();
    const QTime clock = local.time();
    SmsTimestamp stamp;
    stamp.year = static_cast<std::int16_t>(std::clamp(day.year(), 1990, 2089));
    stamp.month = static_cast<std::int8_t>(day.month());
    stamp.day = static_cast<std::int8_t>(day.day());
    stamp.hour = static_cast<std::int8_t>(clock.hour());
    stamp.minute = static_cast<std::int8_t>(clock.minute());
    stamp.second = static_cast<std::int8_t>(clock.second());
    stamp.quarters = static_cast<std::int8_t>(quarters);
    return stamp;
}

std::array<std::uint8_t, SmsTimestamp::Size> SmsTimestamp::toOctets() const
{
    const int zone = quarters < 0 ? -quarters : quarters;
    const auto sign = static_cast<std::uint8_t>(quarters < 0 ? 0x08 : 0x00);
    return {swapped(year % 100),
            swapped(month),
            swapped(day),
            swapped(hour),
            swapped(minute),
            swapped(second),
            static_cast<std::uint8_t>(swapped(zone) | sign)};
}

QDateTime SmsTimestamp::toDateTime() const
{
    return {QDate(year, month, day), QTime(hour, minute, second), Qt::OffsetFromUTC,
            quarters * 900};
}

std::int64_t SmsTimestamp::toSeconds() const
{
    const auto days = std::chrono::sys_days(date(*this)).time_since_epoch().count();
    const std::int64_t clock = hour * 3600 + minute * 60 + second - quarters * 900;
    return static_cast<std::int64_t>(days) * 86400 + clock;
}

} // namespace vp
