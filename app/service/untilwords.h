// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace vp {

/** "Mobile until tomorrow 8:00" in its two parts. */
struct UntilWords
{
    enum class Problem : std::uint8_t {
        None,
        Unreadable, ///< `timeWords` stand where a time should, and are none
        NoSuchTime, ///< a date that no month has, or an hour that the clock leaps over
        Over, ///< it is not to come
        TooFar, ///< more than a year away
    };
    QString what;
    QString timeWords {}; ///< empty = no end was written
    std::optional<QDateTime> at {}; ///< none = there is no end, or a problem
    Problem problem = Problem::None;
};

/** Ends that are offered as buttons. */
enum class UntilChoice : std::uint8_t { OneHour, Tonight, TomorrowMorning };

/** When a choice that is made at @p now ends; tonight is 22:00, and late in the evening midnight.
 */
[[nodiscard]] QDateTime endOf(UntilChoice choice, const QDateTime &now);

/**
 * Splits off when something is to end: behind "until" ("fino alle", "bis", "jusqu'à", "hasta"), or
 * a time at the end as splitWhen() reads it, or a length such as "2 h" or "for 30 minutes". A day
 * without an hour means eight in the morning; today means midnight.
 */
[[nodiscard]] UntilWords splitUntil(const QString &words, const QDateTime &now);
/** The same where all words are the end. */
[[nodiscard]] UntilWords readUntil(const QString &words, const QDateTime &now);

/** A word that ends what runs: "off", "end", "stop" … in the languages of the chat. */
[[nodiscard]] bool isOffWord(const QString &words);

} // namespace vp
