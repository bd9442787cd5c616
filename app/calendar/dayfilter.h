// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/recurrencerule.h"

namespace vp {

/**
 * Which days a rule chooses, apart from its interval: the parts that name days, completed from the
 * begin where the rule says too little. @see RFC 5545, 3.3.10
 */
class DayFilter
{
public:
    DayFilter(const RecurrenceRule &rule, std::chrono::local_seconds begin);
    [[nodiscard]] bool matches(std::chrono::local_days day) const;

private:
    enum class Scope : std::uint8_t { None, Month, Year };
    void complete(const RecurrenceRule &rule, std::chrono::local_days begin);
    [[nodiscard]] bool matchesWeekday(std::chrono::local_days day,
                                      const std::chrono::year_month_day &date) const;
    [[nodiscard]] bool matchesWeek(std::chrono::local_days day) const;

    std::vector<WeekdayPosition> m_weekdays;
    std::vector<int> m_monthDays;
    std::vector<int> m_yearDays;
    std::vector<int> m_weeks;
    std::vector<int> m_months;
    std::chrono::weekday m_weekStart;
    Scope m_scope = Scope::None; ///< within which BYDAY counts
};

} // namespace vp
