// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icalworld.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace icalworld;
using namespace vp;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(VP_ICAL_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The first occurrences as rfc5545.txt writes them. */
QString brief(const std::vector<QDateTime> &times, std::size_t most)
{
    QStringList words;
    QDateTime before;
    for (std::size_t i = 0; i < std::min(times.size(), most); ++i) {
        const QDateTime &time = times[i];
        QString word = time.date() == before.date()      ? QString()
            : time.date().year() == before.date().year() ? time.toString(u"MM-dd"_s)
                                                         : time.toString(u"yyyy-MM-dd"_s);
        if (word.isEmpty() || time.time() != QTime(9, 0)) {
            word = QString(word + u' ' + time.toString(u"HH:mm"_s)).trimmed();
        }
        words.append(word);
        before = time;
    }
    return words.join(u", "_s);
}

} // namespace

/** Files as the world's programs write them, and the examples of the standard. */
class ICalExportsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exports_data();
    void exports();
    void examples_data();
    void examples();
};

void ICalExportsTest::exports_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"google", "icloud", "outlook", "thunderbird", "android"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void ICalExportsTest::exports()
{
    QFETCH(const QString, name);
    const RuleCalendar calendar = rules(contentOf(name + u".ics"_s), at("2026-10-28 12:00"));
    QString text;
    for (const CalendarEvent &event : calendar.events()) {
        text += QString::number(event.line) + u": "_s + event.title + u" @ "_s + event.location
            + u" # "_s + event.uid + u'\n';
    }
    text += u"--\n"_s
        + dump(calendar, calendar.between(at("2026-10-23 00:00"), at("2026-11-03 00:00")))
        + u"\n--\n"_s + dump(calendar.problems()) + u'\n';
    const QString expected = QString::fromUtf8(contentOf(name + u".txt"_s));
    if (text != expected) {
        QFile failed(QStringLiteral(VP_ICAL_FAILED "/") + name + u".fail"_s);
        QVERIFY(failed.open(QIODevice::WriteOnly));
        failed.write(text.toUtf8());
    }
    QCOMPARE(text, expected);
}

void ICalExportsTest::examples_data()
{
    QTest::addColumn<QByteArrayList>("fields");
    int examples = 0;
    for (const QByteArray &line : contentOf(u"rfc5545.txt"_s).split('\n')) {
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        const QByteArrayList fields = line.split('\t');
        QCOMPARE(fields.size(), 5);
        QTest::newRow(fields[0].constData()) << fields;
        ++examples;
    }
    QVERIFY(examples > 40);
}

void ICalExportsTest::examples()
{
    constexpr auto zone = "America/New_York";
    constexpr std::size_t shown = 12;
    QFETCH(const QByteArrayList, fields);
    const QDateTime begin =
        QDateTime(QDate::fromString(QString::fromLatin1(fields[1].first(8)), u"yyyyMMdd"_s),
                  QTime(0, 0), QTimeZone(zone));
    const RuleCalendar calendar = rules(
        oneEvent("DTSTART;TZID=America/New_York:" + fields[1] + "|DURATION:PT1M|" + fields[2]),
        begin);
    const bool isEndless = fields[4] == "+";
    std::vector<QDateTime> times;
    for (int year = 0; year < 50 && !(isEndless && times.size() > shown); ++year) {
        for (const EventOccurrence &one :
             calendar.between(begin.addYears(year), begin.addYears(year + 1))) {
            times.push_back(one.begin.toTimeZone(QTimeZone(zone)));
        }
    }
    QCOMPARE(brief(times, shown), QString::fromLatin1(fields[3]));
    QVERIFY(isEndless || times.size() == fields[4].toULongLong());
}

QTEST_GUILESS_MAIN(ICalExportsTest)
#include "tst_icalexports.moc"
