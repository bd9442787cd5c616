// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/whenwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr int MostYears = 5;

struct DayWord
{
    QLatin1StringView word;
    int days;
};

constexpr std::array DayWords {
    DayWord {"today"_L1, 0},  DayWord {"oggi"_L1, 0},     DayWord {"heute"_L1, 0},
    DayWord {"hoy"_L1, 0},    DayWord {"tomorrow"_L1, 1}, DayWord {"domani"_L1, 1},
    DayWord {"morgen"_L1, 1}, DayWord {"demain"_L1, 1},
};

using Problem = WhenWords::Problem;

WhenWords unreadable(const WhenWords &words, Problem problem)
{
    WhenWords result = words;
    result.at.reset();
    result.problem = problem;
    return result;
}

std::optional<int> daysFrom(const QString &word)
{
    const auto found =
        std::ranges::find_if(DayWords, [&word](const DayWord &one) { return word == one.word; });
    if (found == DayWords.end()) {
        return word == u"mañana"_s ? std::optional(1) : std::nullopt;
    }
    return found->days;
}

bool looksLikeClock(const QString &word)
{
    static const QRegularExpression shape(u"^[0-9]{1,2}[:.h][0-9]{2}$"_s);
    return shape.match(word).hasMatch();
}

bool looksLikeDate(const QString &word)
{
    static const QRegularExpression shape(u"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$"_s);
    return shape.match(word).hasMatch();
}

bool looksLikeInstant(const QString &word)
{
    static const QRegularExpression shape(u"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}t[0-9].*$"_s);
    return shape.match(word).hasMatch();
}

/** "18:00", also "9:30"; dots are for those who write so. */
QTime clockOf(const QString &word)
{
    QString plain = word;
    plain.replace(u'.', u':').replace(u'h', u':');
    return QTime::fromString(plain, u"H:mm"_s);
}

QDate dateOf(const QString &word)
{
    return QDate::fromString(word, u"yyyy-M-d"_s);
}

/** How many words at the end say a time: 0, 1 or 2. */
qsizetype countOfTimeWords(const QStringList &words)
{
    const qsizetype size = words.size();
    if (size < 2) {
        return 0; // the first says who
    }
    const QString last = words.at(size - 1).toLower();
    const QString before = words.at(size - 2).toLower();
    const bool isDayBefore = daysFrom(before) || looksLikeDate(before);
    if (looksLikeClock(last) && isDayBefore && size > 2) {
        return 2;
    }
    const bool isTime = looksLikeClock(last) || looksLikeDate(last) || looksLikeInstant(last)
        || daysFrom(last) || last == "now"_L1;
    return isTime ? 1 : 0;
}

QDateTime nextAt(const QTime &time, const QDateTime &now)
{
    const QDateTime today(now.date(), time);
    return today >= now ? today : QDateTime(now.date().addDays(1), time);
}

WhenWords read(WhenWords words, const QStringList &parts, const QDateTime &now)
{
    const QString first = parts.first();
    if (first == "now"_L1) {
        return words;
    }
    if (looksLikeInstant(first)) {
        const QDateTime at = QDateTime::fromString(first.toUpper(), Qt::ISODate);
        if (!at.isValid()) {
            return unreadable(words, Problem::NoSuchTime);
        }
        words.at = at.toLocalTime();
        return words;
    }
    QTime time = now.time();
    if (looksLikeClock(parts.constLast())) {
        time = clockOf(parts.constLast());
        if (!time.isValid()) {
            return unreadable(words, Problem::Unreadable);
        }
        if (parts.size() == 1) {
            words.at = nextAt(time, now);
        }
    }
    if (!words.at) {
        const std::optional<int> days = daysFrom(first);
        const QDate date = days ? now.date().addDays(*days) : dateOf(first);
        if (!date.isValid()) {
            return unreadable(words, Problem::NoSuchTime);
        }
        words.at = QDateTime(date, time);
    }
    // An hour that the clock leaps over comes back as another.
    const bool leapt = !words.at->isValid() || words.at->time() != time;
    return leapt ? unreadable(words, Problem::NoSuchTime) : words;
}

} // namespace

WhenWords splitWhen(const QString &words, const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    const QStringList all = words.simplified().split(u' ', Qt::SkipEmptyParts);
    const qsizetype count = countOfTimeWords(all);
    WhenWords result {all.first(all.size() - count).join(u' ')};
    if (count == 0) {
        return result;
    }
    result.timeWords = all.last(count).join(u' ');
    QStringList parts;
    for (const QString &part : all.last(count)) {
        parts.append(part.toLower());
    }
    result = read(result, parts, local);
    const bool isFar = result.at
        && (*result.at < local.addYears(-MostYears) || *result.at > local.addYears(MostYears));
    return isFar ? unreadable(result, Problem::TooFar) : result;
}

} // namespace vp
