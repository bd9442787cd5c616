// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icalworld.h"

#include <QByteArrayList>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

constexpr std::size_t Shown = 12; ///< begins that the peer prints of each event

/** One line of peer.py. */
struct Case
{
    qint64 from = 0;
    qint64 to = 0;
    QByteArray lines;
    QByteArray answer;
};

std::optional<Case> parse(const QByteArray &line)
{
    const QList<QByteArray> fields = line.split('\t');
    if (fields.size() != 4) {
        return std::nullopt;
    }
    return Case {fields[0].toLongLong(), fields[1].toLongLong(), fields[2], fields[3]};
}

QDateTime utc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/** begin and length in seconds; the begin counted from Case::from. */
using Time = std::pair<qint64, qint64>;

std::vector<Time> ours(const Case &one)
{
    constexpr qint64 piece = 390LL * 86400; // what a calendar answers at once
    constexpr std::size_t plenty = 1'000'000;
    const RuleCalendar calendar =
        icalworld::rules(icalworld::oneEvent(one.lines), utc(one.from), "UTC");
    std::vector<Time> times;
    for (qint64 begin = one.from; begin < one.to; begin += piece) {
        const qint64 end = std::min(begin + piece, one.to);
        for (const EventOccurrence &time : calendar.between(utc(begin), utc(end), plenty)) {
            if (begin == one.from || time.begin >= utc(begin)) {
                times.emplace_back(time.begin.toSecsSinceEpoch() - one.from,
                                   time.begin.secsTo(time.end));
            }
        }
    }
    return times;
}

QByteArray print(const std::vector<Time> &times)
{
    QByteArrayList words;
    for (std::size_t i = 0; i < std::min(times.size(), Shown); ++i) {
        words.append(QByteArray::number(times[i].first) + '/'
                     + QByteArray::number(times[i].second));
    }
    if (times.size() > Shown) {
        words.append('+' + QByteArray::number(times.size() - Shown));
    }
    return words.join(' ');
}

/** How the peer understands something otherwise: what it makes of the lines, in our words. */
struct Reason
{
    const char *words;
    const char *applies;
    const char *before;
    const char *after;
};

// A difference is explained when the event, put as the peer understands it, gets the peer's answer.
constexpr std::array Reasons {
    Reason {"a day without an end lasts a day (RFC 5545, 3.6.1); the peer gives it no length",
            "^(?!.*DTEND).*VALUE=DATE:", "\\|RRULE", "|DURATION:PT0S|RRULE"},
    Reason {"BYWEEKNO alone means the weekday of the begin (3.3.10); the peer takes all seven",
            "^(?!.*BYDAY).*BYWEEKNO", "BYWEEKNO", "BYDAY=MO,TU,WE,TH,FR,SA,SU;BYWEEKNO"},
    Reason {"the peer reads one digit before a weekday, and drops the rule if there are more",
            "\\d\\d(MO|TU|WE|TH|FR|SA|SU)", "\\|?RRULE:.*$", ""},
};
constexpr auto CountReason =
    "the begin is the first of COUNT (3.8.5.3) even if the rule does not say so; the peer adds it";
constexpr auto TooManyReason = "more repeats at once than anybody means: listed as a problem";

constexpr auto WeekReason = "the last days of December are in week -52 or -53 of the next year; "
                            "the peer knows only of week 1";

/** The same event with one more repeat. */
std::optional<Case> withOneMore(const Case &one)
{
    static const QRegularExpression count(u"COUNT=(\\d+)"_s);
    QString lines = QString::fromLatin1(one.lines);
    const QRegularExpressionMatch match = count.match(lines);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    lines.replace(match.capturedStart(1), match.capturedLength(1),
                  QString::number(match.captured(1).toInt() + 1));
    return Case {one.from, one.to, lines.toLatin1(), one.answer};
}

/** The event as the peer understands it for one reason. */
std::optional<Case> understood(const Case &one, const Reason &reason)
{
    QString lines = QString::fromLatin1(one.lines);
    if (!QRegularExpression(QString::fromLatin1(reason.applies)).match(lines).hasMatch()) {
        return std::nullopt;
    }
    lines.replace(QRegularExpression(QString::fromLatin1(reason.before)),
                  QString::fromLatin1(reason.after));
    return Case {one.from, one.to, lines.toLatin1(), one.answer};
}

/** Why the peer says something else; empty = nobody knows. */
QByteArray explain(const Case &one)
{
    const RuleCalendar calendar =
        icalworld::rules(icalworld::oneEvent(one.lines), utc(one.from), "UTC");
    if (!calendar.problems().empty()
        && calendar.problems().front().kind == CalendarProblemKind::TooManyTimes) {
        return TooManyReason;
    }
    std::vector<std::pair<Case, QByteArrayList>> readings {{one, {}}};
    for (const Reason &reason : Reasons) {
        for (std::size_t i = 0, size = readings.size(); i < size; ++i) {
            if (const auto next = understood(readings[i].first, reason)) {
                readings.emplace_back(*next, readings[i].second + QByteArrayList {reason.words});
            }
        }
    }
    for (std::size_t i = 0, size = readings.size(); i < size; ++i) {
        if (const auto next = withOneMore(readings[i].first)) {
            readings.emplace_back(*next, readings[i].second + QByteArrayList {CountReason});
        }
    }
    for (const auto &[reading, words] : readings) {
        if (print(ours(reading)) == one.answer) {
            return words.join("; ");
        }
    }
    static const QRegularExpression lastWeeks(u"BYWEEKNO=[-0-9,]*-5[23]"_s);
    return lastWeeks.match(QString::fromLatin1(one.lines)).hasMatch() ? WeekReason : "";
}

} // namespace

/** The recurrences beside an engine that we did not write, on rules made up by chance. */
class RecurrenceOracleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameTimes();
};

void RecurrenceOracleTest::sameTimes()
{
    constexpr int least = 2000;
    QFile file(QStringLiteral(VP_PEER_ANSWERS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    std::map<QByteArray, int> tally;
    int compared = 0;
    int unexplained = 0;
    while (!file.atEnd()) {
        const std::optional<Case> one = parse(file.readLine().chopped(1));
        QVERIFY(one);
        if (one->answer.startsWith('!')) {
            ++tally["the peer cannot say, or not in time"];
            continue;
        }
        ++compared;
        const QByteArray mine = print(ours(*one));
        const QByteArray reason = mine == one->answer ? QByteArray("the same") : explain(*one);
        ++tally[reason];
        if (reason.isEmpty()) {
            ++unexplained;
            qWarning().noquote() << one->lines << one->from << one->to << "\n ours" << mine
                                 << "\n peer" << one->answer;
        }
    }
    for (const auto &[reason, count] : tally) {
        qInfo().noquote() << count << reason;
    }
    QCOMPARE(unexplained, 0);
    QVERIFY2(compared >= least, qPrintable(QString::number(compared)));
}

QTEST_GUILESS_MAIN(RecurrenceOracleTest)
#include "tst_recurrenceoracle.moc"
