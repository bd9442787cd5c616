// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/icaltimes.h"

#include <algorithm>
#include <libical/ical.h>

namespace vp {

namespace {

using namespace std::chrono;

constexpr qsizetype DayLength = 8; // 20261126
constexpr qsizetype TimeLength = 15; // 20261126T143000
constexpr qsizetype LongestDuration = 40;
constexpr int LongestNumber = 8;
constexpr days LongestEvent {3660};

bool isDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/** What the library's own reading takes for granted. */
bool looksLikeTime(QByteArrayView text)
{
    if (text.size() == DayLength) {
        return isDigits(text);
    }
    const bool isUtc = text.size() == TimeLength + 1 && text.back() == 'Z';
    return (isUtc || text.size() == TimeLength) && isDigits(text.first(DayLength))
        && text[DayLength] == 'T' && isDigits(text.sliced(DayLength + 1, 6));
}

std::optional<local_seconds> checked(const icaltimetype &time)
{
    const year_month_day date {year {time.year}, month {static_cast<unsigned>(time.month)},
                               day {static_cast<unsigned>(time.day)}};
    const bool isTime = time.hour < 24 && time.minute < 60 && time.second <= 60;
    if (time.year < 1 || time.month < 1 || time.day < 1 || !date.ok() || !isTime) {
        return std::nullopt;
    }
    return local_days {date} + hours {time.hour} + minutes {time.minute}
    + seconds {std::min(time.second, 59)}; // a leap second
}

/** The digits between letters are few enough for the library's integers. */
bool hasShortNumbers(QByteArrayView text)
{
    int run = 0;
    for (const char c : text) {
        run = c >= '0' && c <= '9' ? run + 1 : 0;
        if (run > LongestNumber) {
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<WrittenTime> readTime(QByteArrayView text)
{
    if (!looksLikeTime(text)) {
        return std::nullopt;
    }
    const icaltimetype time = icaltime_from_string(text.toByteArray().constData());
    const std::optional<local_seconds> local = checked(time);
    if (!local) {
        return std::nullopt;
    }
    if (text.size() == DayLength) {
        return WrittenTime {WrittenTime::Kind::Day, *local};
    }
    const bool isUtc = text.size() > TimeLength;
    return WrittenTime {isUtc ? WrittenTime::Kind::Utc : WrittenTime::Kind::Local, *local};
}

std::optional<EventDuration> readDuration(QByteArrayView text)
{
    if (text.size() > LongestDuration || !hasShortNumbers(text)) {
        return std::nullopt;
    }
    QByteArray written = text.toByteArray();
    const bool isTime = written.endsWith('S') || written.endsWith('M') || written.endsWith('H');
    if (written.startsWith('P') && isTime && !written.contains('T') && !written.contains('D')) {
        written.insert(1, 'T'); // Android's calendar writes P3600S
    }
    const icaldurationtype read = icaldurationtype_from_string(written.constData());
    if (icaldurationtype_is_bad_duration(read) != 0 || read.is_neg != 0) {
        return std::nullopt;
    }
    const EventDuration duration {days {read.days} + weeks {read.weeks},
                                  hours {read.hours} + minutes {read.minutes}
                                      + seconds {read.seconds}};
    if (duration.days + duration.seconds > LongestEvent) {
        return std::nullopt;
    }
    return duration;
}

std::optional<WrittenPeriod> readPeriod(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    if (slash < 0) {
        return std::nullopt;
    }
    const std::optional<WrittenTime> begin = readTime(text.first(slash));
    if (!begin) {
        return std::nullopt;
    }
    const QByteArrayView rest = text.sliced(slash + 1);
    if (const std::optional<WrittenTime> end = readTime(rest)) {
        return WrittenPeriod {*begin, end, {}};
    }
    if (const std::optional<EventDuration> duration = readDuration(rest)) {
        return WrittenPeriod {*begin, std::nullopt, *duration};
    }
    return std::nullopt;
}

} // namespace vp
