// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/recurrencerule.h"

#include "calendar/icaltimes.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestRule = 16 * 1024;
constexpr qsizetype LongestShown = 80;
constexpr std::array Frequencies {"SECONDLY", "MINUTELY", "HOURLY", "DAILY",
                                  "WEEKLY",   "MONTHLY",  "YEARLY"};
constexpr std::array Weekdays {"SU", "MO", "TU", "WE", "TH", "FR", "SA"};

/** What numbers a part may hold: up to a limit, from 0 or from 1, perhaps counted from the end. */
struct ListPart
{
    const char *name;
    std::vector<int> RecurrenceRule::*list;
    int least;
    int most;
    bool mayBeNegative;
};

constexpr std::array ListParts {
    ListPart {"BYSECOND", &RecurrenceRule::seconds, 0, 60, false},
    ListPart {"BYMINUTE", &RecurrenceRule::minutes, 0, 59, false},
    ListPart {"BYHOUR", &RecurrenceRule::hours, 0, 23, false},
    ListPart {"BYMONTHDAY", &RecurrenceRule::monthDays, 1, 31, true},
    ListPart {"BYYEARDAY", &RecurrenceRule::yearDays, 1, 366, true},
    ListPart {"BYWEEKNO", &RecurrenceRule::weeks, 1, 53, true},
    ListPart {"BYMONTH", &RecurrenceRule::months, 1, 12, false},
    ListPart {"BYSETPOS", &RecurrenceRule::positions, 1, 366, true},
};

std::optional<int> number(const QByteArray &text)
{
    bool isNumber = false;
    const int value = text.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

bool readList(const ListPart &part, const QByteArray &value, std::vector<int> &into)
{
    for (const QByteArray &word : value.split(',')) {
        const std::optional<int> one = number(word);
        if (!one) {
            return false;
        }
        const int size = part.mayBeNegative && *one < 0 ? -*one : *one;
        if (size < part.least || size > part.most) {
            return false;
        }
        into.push_back(*one);
    }
    std::sort(into.begin(), into.end());
    into.erase(std::unique(into.begin(), into.end()), into.end());
    return true;
}

std::optional<std::chrono::weekday> weekdayOf(QByteArrayView text)
{
    const auto found = std::find(Weekdays.begin(), Weekdays.end(), text);
    if (found == Weekdays.end()) {
        return std::nullopt;
    }
    return std::chrono::weekday(static_cast<unsigned>(found - Weekdays.begin()));
}

bool readWeekdays(const QByteArray &value, std::vector<WeekdayPosition> &into)
{
    constexpr int weeksOfYear = 53;
    for (const QByteArray &written : value.split(',')) {
        const QByteArray word = written.trimmed();
        const std::optional<std::chrono::weekday> day =
            weekdayOf(word.last(std::min<qsizetype>(2, word.size())));
        if (!day) {
            return false;
        }
        WeekdayPosition one {*day};
        if (word.size() > 2) {
            const std::optional<int> position = number(word.chopped(2));
            if (!position || *position == 0 || std::abs(*position) > weeksOfYear) {
                return false;
            }
            one.position = *position;
        }
        if (std::find(into.begin(), into.end(), one) == into.end()) {
            into.push_back(one);
        }
    }
    return true;
}

bool readEnd(const QByteArray &value, std::optional<RuleEnd> &into)
{
    const std::optional<WrittenTime> time = readTime(value.trimmed());
    if (!time) {
        return false;
    }
    if (time->kind == WrittenTime::Kind::Day) {
        constexpr std::chrono::seconds restOfDay {24 * 60 * 60 - 1};
        into = RuleEnd {RuleEnd::Kind::Day, time->local + restOfDay};
    } else {
        const bool isUtc = time->kind == WrittenTime::Kind::Utc;
        into = RuleEnd {isUtc ? RuleEnd::Kind::Utc : RuleEnd::Kind::Local, time->local};
    }
    return true;
}

bool readFrequency(const QByteArray &value, Frequency &into)
{
    const auto found = std::find(Frequencies.begin(), Frequencies.end(), value.trimmed());
    if (found == Frequencies.end()) {
        return false;
    }
    into = static_cast<Frequency>(found - Frequencies.begin());
    return true;
}

/** One part of a rule; false when it is not understood. */
bool readPart(const QByteArray &name, const QByteArray &value, RecurrenceRule &rule)
{
    for (const ListPart &part : ListParts) {
        if (name == part.name) {
            return readList(part, value, rule.*part.list);
        }
    }
    if (name == "BYDAY") {
        return readWeekdays(value, rule.weekdays);
    }
    if (name == "FREQ") {
        return readFrequency(value, rule.frequency);
    }
    if (name == "UNTIL") {
        return readEnd(value, rule.until);
    }
    if (name == "INTERVAL") {
        rule.interval = number(value).value_or(0);
        return rule.interval > 0;
    }
    if (name == "COUNT") {
        rule.count = number(value);
        return rule.count.value_or(0) > 0;
    }
    if (name == "WKST") {
        const std::optional<std::chrono::weekday> day = weekdayOf(value.trimmed());
        rule.weekStart = day.value_or(std::chrono::Monday);
        return day.has_value();
    }
    // RFC 7529: only what means the same as without it.
    return (name == "RSCALE" && value == "GREGORIAN") || (name == "SKIP" && value == "OMIT");
}

} // namespace

Result<RecurrenceRule> RecurrenceRule::parse(QByteArrayView text)
{
    if (text.size() > LongestRule) {
        return failure(ErrorCode::InvalidInput, u"longer than any rule"_s);
    }
    RecurrenceRule rule;
    std::vector<QByteArray> seen;
    for (const QByteArray &part : text.toByteArray().trimmed().toUpper().split(';')) {
        if (part.trimmed().isEmpty()) {
            continue;
        }
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = part.first(std::max<qsizetype>(equals, 0)).trimmed();
        const bool isNew = std::find(seen.begin(), seen.end(), name) == seen.end();
        if (equals < 0 || !isNew || !readPart(name, part.sliced(equals + 1), rule)) {
            return failure(ErrorCode::InvalidInput,
                           QString::fromUtf8(part.first(std::min(part.size(), LongestShown))));
        }
        seen.push_back(name);
    }
    if (std::find(seen.begin(), seen.end(), "FREQ") == seen.end()) {
        return failure(ErrorCode::InvalidInput, u"FREQ"_s);
    }
    return rule;
}

} // namespace vp
