// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <cstdint>
#include <optional>

namespace vp {

/** A DATE or DATE-TIME as written, before anybody asked what its zone is. */
struct WrittenTime
{
    enum class Kind : std::uint8_t { Day, Local, Utc };
    Kind kind = Kind::Day;
    std::chrono::local_seconds local; ///< the digits; midnight of a day
    bool operator==(const WrittenTime &) const = default;
};

/** How long an event lasts: nominal days by the calendar, then exact seconds. */
struct EventDuration
{
    std::chrono::days days {0};
    std::chrono::seconds seconds {0};
    bool operator==(const EventDuration &) const = default;
};

/** A PERIOD: a begin with either an end or a length. */
struct WrittenPeriod
{
    WrittenTime begin;
    std::optional<WrittenTime> end;
    EventDuration duration;
};

// The values of a calendar, read by libical and checked here: dates that do not exist, hours beyond
// 24 and lengths that overflow are nullopt. One thread at a time.
[[nodiscard]] std::optional<WrittenTime> readTime(QByteArrayView text);
/** Not negative, and no longer than ten years. */
[[nodiscard]] std::optional<EventDuration> readDuration(QByteArrayView text);
[[nodiscard]] std::optional<WrittenPeriod> readPeriod(QByteArrayView text);

} // namespace vp
