// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/hoursofday.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace vp;

/** Hours that come back every day. */
class TestHoursOfDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void contains_data();
    void contains();
    void summerTimeMovesNothing();
};

void TestHoursOfDay::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept"); // "!" = refused
    QTest::newRow("as people say it") << u"22-7"_s << u"22:00-07:00"_s;
    QTest::newRow("with a dash of print") << u" 22 – 7 "_s << u"22:00-07:00"_s;
    QTest::newRow("minutes") << u"22:30-6.45"_s << u"22:30-06:45"_s;
    QTest::newRow("until midnight") << u"21-24"_s << u"21:00-00:00"_s;
    QTest::newRow("never") << u""_s << u""_s;
    QTest::newRow("off") << u"OFF"_s << u""_s;
    QTest::newRow("all day") << u"7-7"_s << u"!"_s;
    QTest::newRow("no hour") << u"25-7"_s << u"!"_s;
    QTest::newRow("no minute") << u"22:60-7"_s << u"!"_s;
    QTest::newRow("words") << u"at night"_s << u"!"_s;
    QTest::newRow("more lines") << u"22-7\n8-9"_s << u"!"_s;
    QTest::newRow("minus") << u"-22-7"_s << u"!"_s;
}

void TestHoursOfDay::reads()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    const Result<QString> value = rulevalue::hoursOfDay(typed, {});
    QCOMPARE(value.value_or(u"!"_s), kept);
    if (value && !value->isEmpty()) {
        QCOMPARE(rulevalue::hoursOfDay(*value, {}).value_or(u"!"_s), kept);
        QVERIFY(readHoursOfDay(*value).has_value());
    }
}

void TestHoursOfDay::contains_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QTime>("at");
    QTest::addColumn<bool>("inside");
    QTest::newRow("before") << u"22:00-07:00"_s << QTime(21, 59, 59, 999) << false;
    QTest::newRow("first") << u"22:00-07:00"_s << QTime(22, 0) << true;
    QTest::newRow("midnight") << u"22:00-07:00"_s << QTime(0, 0) << true;
    QTest::newRow("last") << u"22:00-07:00"_s << QTime(6, 59, 59, 999) << true;
    QTest::newRow("after") << u"22:00-07:00"_s << QTime(7, 0) << false;
    QTest::newRow("at noon") << u"13:00-15:00"_s << QTime(14, 0) << true;
    QTest::newRow("not at night") << u"13:00-15:00"_s << QTime(1, 0) << false;
    QTest::newRow("to midnight") << u"21:00-00:00"_s << QTime(23, 59) << true;
    QTest::newRow("not from midnight") << u"21:00-00:00"_s << QTime(0, 0) << false;
}

void TestHoursOfDay::contains()
{
    QFETCH(QString, hours);
    QFETCH(QTime, at);
    QFETCH(bool, inside);
    QCOMPARE(readHoursOfDay(hours)->contains(at), inside);
}

/** The nights when the clock is changed are an hour longer and shorter, and end at seven. */
void TestHoursOfDay::summerTimeMovesNothing()
{
    const QTimeZone rome("Europe/Rome");
    QVERIFY(rome.isValid());
    const HoursOfDay night = *readHoursOfDay(u"22:00-07:00"_s);
    const HoursOfDay gap = *readHoursOfDay(u"02:15-02:45"_s);
    for (const auto &[evening, quietHours] :
         {std::pair(QDate(2027, 3, 27), 8), std::pair(QDate(2027, 10, 30), 10),
          std::pair(QDate(2027, 6, 1), 9)}) {
        int quiet = 0;
        bool isInGap = false;
        QDateTime at = QDateTime(evening, QTime(12, 0), rome).toUTC();
        for (int minute = 0; minute < 24 * 60; ++minute, at = at.addSecs(60)) {
            const QTime local = at.toTimeZone(rome).time();
            quiet += night.contains(local) ? 1 : 0;
            isInGap = isInGap || gap.contains(local);
        }
        QCOMPARE(quiet, quietHours * 60);
        QCOMPARE(isInGap, evening.month() != 3); // that half hour does not exist in March
    }
}

QTEST_GUILESS_MAIN(TestHoursOfDay)
#include "tst_hoursofday.moc"
