// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/untilwords.h"

#include "service/whenwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using Problem = UntilWords::Problem;

constexpr qsizetype MostTimeWords = 4;
const QTime Morning(8, 0);
const QTime Evening(22, 0);

bool isIn(const QString &word, std::initializer_list<QLatin1StringView> list)
{
    return std::ranges::find(list, word) != list.end();
}

QString plainWord(const QString &word)
{
    QString plain = word.toLower();
    return plain.replace(u'’', u'\'');
}

bool isUntil(const QString &word)
{
    return isIn(word,
                {"until"_L1, "till"_L1, "til"_L1, "fino"_L1, "bis"_L1, "jusqu'a"_L1, "hasta"_L1})
        || word == u"jusqu'à"_s;
}

bool isFor(const QString &word)
{
    return isIn(word, {"for"_L1, "per"_L1, "pour"_L1, "por"_L1, "durante"_L1}) || word == u"für"_s;
}

/** What may stand between "until" and the time. */
bool isFiller(const QString &word)
{
    return isIn(word,
                {"a"_L1, "al"_L1, "alle"_L1, "alla"_L1, "at"_L1, "the"_L1, "zu"_L1, "zum"_L1,
                 "um"_L1, "las"_L1, "la"_L1, "el"_L1, "uhr"_L1})
        || word == u"à"_s;
}

std::optional<std::chrono::seconds> lengthOf(const QString &text)
{
    static const QRegularExpression shape(
        u"^([0-9]{1,3}) ?(?:(m|min|mins|minutes?|minut[oi]|minuten?|minutos?)|"
        "(h|hrs?|hours?|or[ae]|std|stunden?|heures?|horas?)|"
        "(d|days?|giorn[oi]|tage?|jours?|d[ií]as?))$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int count = match.captured(1).toInt();
    if (match.hasCaptured(2) && !match.captured(2).isEmpty()) {
        return std::chrono::minutes(count);
    }
    return match.captured(3).isEmpty() ? std::chrono::seconds(std::chrono::hours(24 * count))
                                       : std::chrono::seconds(std::chrono::hours(count));
}

bool isTonight(const QString &text)
{
    return isIn(text,
                {"tonight"_L1, "stasera"_L1, "heute abend"_L1, "ce soir"_L1, "esta noche"_L1});
}

/** The time of the words, as splitWhen() reads it; a day alone gets an hour. */
WhenWords timeOf(const QString &text, const QDateTime &now)
{
    static const QRegularExpression hour(u"^(?:(.*) )?([0-9]{1,2})(?: ?(?:h|uhr))?$"_s);
    static const QRegularExpression clock(u"[0-9]{1,2}[:.h][0-9]{2}"_s);
    const QString who = u"x "_s;
    const QRegularExpressionMatch bare = hour.match(text);
    if (bare.hasMatch()) {
        const QString day = bare.captured(1);
        return splitWhen(who % (day.isEmpty() ? QString() : QString(day % u' ')) % bare.captured(2)
                             % u":00"_s,
                         now);
    }
    if (clock.match(text).hasMatch()) {
        return splitWhen(who % text, now);
    }
    const bool isToday =
        isIn(text, {"today"_L1, "oggi"_L1, "heute"_L1, "hoy"_L1}) || text == u"aujourd'hui"_s;
    WhenWords when = isToday
        ? WhenWords {u"x"_s, text, QDateTime(now.toLocalTime().date().addDays(1), QTime(0, 0))}
        : splitWhen(who % text % u" 8:00"_s, now);
    return when;
}

Problem problemOf(WhenWords::Problem problem)
{
    switch (problem) {
    case WhenWords::Problem::None:
        break;
    case WhenWords::Problem::Unreadable:
        return Problem::Unreadable;
    case WhenWords::Problem::NoSuchTime:
        return Problem::NoSuchTime;
    case WhenWords::Problem::TooFar:
        return Problem::TooFar;
    }
    return Problem::None;
}

UntilWords judged(UntilWords words, const QDateTime &at, const QDateTime &now)
{
    if (at <= now) {
        words.problem = Problem::Over;
    } else if (at > now.addYears(1)) {
        words.problem = Problem::TooFar;
    } else {
        words.at = at;
    }
    return words;
}

UntilWords readTime(UntilWords words, const QString &text, const QDateTime &now)
{
    if (isTonight(text)) {
        return judged(words, endOf(UntilChoice::Tonight, now), now);
    }
    if (const auto length = lengthOf(text)) {
        return judged(words, now.addSecs(length->count()), now);
    }
    const WhenWords when = timeOf(text, now);
    if (when.problem != WhenWords::Problem::None) {
        words.problem = problemOf(when.problem);
    } else if (!when.at || when.who != "x"_L1) {
        words.problem = Problem::Unreadable;
    } else {
        words = judged(words, *when.at, now);
    }
    return words;
}

} // namespace

QDateTime endOf(UntilChoice choice, const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    switch (choice) {
    case UntilChoice::OneHour:
        break;
    case UntilChoice::Tonight: {
        const QDateTime evening(local.date(), Evening);
        constexpr qint64 soon = 3600;
        return local.secsTo(evening) > soon ? evening
                                            : QDateTime(local.date().addDays(1), QTime(0, 0));
    }
    case UntilChoice::TomorrowMorning:
        return {local.date().addDays(1), Morning};
    }
    constexpr qint64 hour = 3600;
    return local.addSecs(hour);
}

UntilWords readUntil(const QString &words, const QDateTime &now)
{
    QStringList parts = plainWord(words).simplified().split(u' ', Qt::SkipEmptyParts);
    const bool isInstant = !parts.isEmpty() && isUntil(parts.first());
    if (isInstant || (!parts.isEmpty() && isFor(parts.first()))) {
        parts.removeFirst();
    }
    parts.removeIf(isFiller);
    UntilWords result;
    result.timeWords = words.simplified();
    if (parts.isEmpty() || parts.size() > MostTimeWords) {
        result.problem = Problem::Unreadable;
        return result;
    }
    // "until 18h" is an hour of the day, "18h" a length.
    static const QRegularExpression hour(u"^([0-9]{1,2}) ?h$"_s);
    const QString text = parts.join(u' ');
    const QRegularExpressionMatch match = hour.match(text);
    return readTime(result, isInstant && match.hasMatch() ? match.captured(1) : text, now);
}

UntilWords splitUntil(const QString &words, const QDateTime &now)
{
    const QStringList all = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        const QString word = plainWord(all.at(i));
        if ((isUntil(word) || isFor(word)) && i + 1 < all.size()) {
            UntilWords result = readUntil(all.sliced(i).join(u' '), now);
            result.what = all.first(i).join(u' ');
            return result;
        }
    }
    // Without the word only what is a time beyond doubt; the longest that is one. A bare number at
    // the end belongs to the phone.
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    for (qsizetype count = std::min(all.size(), MostTimeWords); count > 0; --count) {
        const QStringList time = all.last(count);
        if (digits.match(time.constLast()).hasMatch()) {
            continue;
        }
        UntilWords result = readUntil(time.join(u' '), now);
        if (result.problem != Problem::Unreadable) {
            result.what = all.first(all.size() - count).join(u' ');
            return result;
        }
    }
    return {all.join(u' ')};
}

bool isOffWord(const QString &words)
{
    return isIn(words.simplified().toLower(),
                {"off"_L1, "end"_L1, "stop"_L1, "cancel"_L1, "no"_L1, "none"_L1, "fine"_L1,
                 "basta"_L1, "spento"_L1, "disattiva"_L1, "aus"_L1, "ende"_L1, "fin"_L1, "arret"_L1,
                 "apagado"_L1});
}

} // namespace vp
