// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace vp {

enum class Frequency : std::uint8_t { Secondly, Minutely, Hourly, Daily, Weekly, Monthly, Yearly };

/** MO, 2TU, -1FR: a day of the week, perhaps the n-th of its month or year. */
struct WeekdayPosition
{
    std::chrono::weekday day;
    int position = 0; ///< 0 = every
    bool operator==(const WeekdayPosition &) const = default;
};

/** The end of a rule as it is written: in UTC, in local time, or a whole day. */
struct RuleEnd
{
    enum class Kind : std::uint8_t { Utc, Local, Day };
    Kind kind = Kind::Utc;
    std::chrono::local_seconds time; ///< the digits as written; the last second of a day
    bool operator==(const RuleEnd &) const = default;
};

/** An RRULE. @see RFC 5545, 3.3.10 */
struct RecurrenceRule
{
    Frequency frequency = Frequency::Daily;
    int interval = 1;
    std::optional<int> count;
    std::optional<RuleEnd> until;
    std::chrono::weekday weekStart = std::chrono::Monday;
    std::vector<int> seconds;
    std::vector<int> minutes;
    std::vector<int> hours;
    std::vector<WeekdayPosition> weekdays;
    std::vector<int> monthDays;
    std::vector<int> yearDays;
    std::vector<int> weeks;
    std::vector<int> months;
    std::vector<int> positions; ///< BYSETPOS
    bool operator==(const RecurrenceRule &) const = default;

    /** Reads "FREQ=WEEKLY;BYDAY=MO,TU"; InvalidInput for what it does not understand in full. */
    [[nodiscard]] static Result<RecurrenceRule> parse(QByteArrayView text);
};

} // namespace vp
