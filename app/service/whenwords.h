// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace vp {

/** "Anna Rossi tomorrow 18:00" in its two parts. */
struct WhenWords
{
    enum class Problem : std::uint8_t {
        None,
        Unreadable, ///< `timeWords` look like a time and are none
        NoSuchTime, ///< a date that no month has, or an hour that the clock leaps over
        TooFar, ///< more than a few years away: no calendar is read so far
    };
    QString who;
    QString timeWords {}; ///< empty = none were written
    std::optional<QDateTime> at {}; ///< local; none = now, or there is a problem
    Problem problem = Problem::None;
};

/**
 * Splits off the time that stands behind the words, as people write it: "18:00" (the next one),
 * "today 18:00", "tomorrow", "tomorrow 18:00", "2026-12-24", "2026-12-24 18:00",
 * "2026-12-24T18:00", the last also with seconds, "Z" or an offset; "now". Days also in Italian,
 * German, French and Spanish. Without an hour the one of @p now counts.
 */
[[nodiscard]] WhenWords splitWhen(const QString &words, const QDateTime &now);

} // namespace vp
