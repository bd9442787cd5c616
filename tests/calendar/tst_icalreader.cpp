// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icalworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace icalworld;
using namespace vp;

/** What an event's lines mean, as occurrences by the clock in Rome. */
class ICalReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void times_data();
    void times();
    void problems_data();
    void problems();
    void refused();
    void filter();
    void cutOff();
    void severalSources();
    void gap();
};

void ICalReaderTest::times_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("expected"); // from 20 October to 10 November 2026, at most 6
    const auto row = [](const char *name, const char *lines, const char *expected) {
        QTest::newRow(name) << QByteArray(lines)
                            << QString::fromUtf8(expected).replace(u'|', u'\n');
    };
    row("UTC", "DTSTART:20261101T090000Z|DTEND:20261101T100000Z", "2026-11-01 10:00/11:00 Family");
    row("floating", "DTSTART:20261101T090000|DTEND:20261101T100000",
        "2026-11-01 09:00/10:00 Family");
    row("IANA zone without definition",
        "DTSTART;TZID=America/New_York:20261030T090000|DTEND;TZID=America/New_York:20261030T100000",
        "2026-10-30 14:00/15:00 Family");
    row("zone with a prefix",
        "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/London:20261101T090000|DURATION:PT1H",
        "2026-11-01 10:00/11:00 Family");
    row("old Mozilla prefix",
        "DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20261101T090000|DURATION:PT1H",
        "2026-11-01 10:00/11:00 Family");
    row("zone of Windows, quoted",
        "DTSTART;TZID=\"GMT Standard Time\":20261101T090000|DURATION:PT1H",
        "2026-11-01 10:00/11:00 Family");
    row("zone of Windows", "DTSTART;TZID=Eastern Standard Time:20261101T090000|DURATION:PT1H",
        "2026-11-01 15:00/16:00 Family");
    row("end in another zone",
        "DTSTART;TZID=Europe/Rome:20261101T090000|DTEND;TZID=Europe/London:20261101T090000",
        "2026-11-01 09:00/10:00 Family");
    row("a whole day", "DTSTART;VALUE=DATE:20261101|DTEND;VALUE=DATE:20261102",
        "2026-11-01 00:00/2026-11-02 00:00 Family");
    row("a day that forgot its VALUE", "DTSTART:20261101",
        "2026-11-01 00:00/2026-11-02 00:00 Family");
    row("a day without an end", "DTSTART;VALUE=DATE:20261101",
        "2026-11-01 00:00/2026-11-02 00:00 Family");
    row("a day that ends on itself", "DTSTART;VALUE=DATE:20261101|DTEND;VALUE=DATE:20261101",
        "2026-11-01 00:00/2026-11-02 00:00 Family");
    row("days over the change of the clock",
        "DTSTART;VALUE=DATE:20261024|DTEND;VALUE=DATE:20261026",
        "2026-10-24 00:00/2026-10-26 00:00 Family");
    row("a moment", "DTSTART:20261101T090000Z", "2026-11-01 10:00/10:00 Family");
    row("duration in days and hours", "DTSTART:20261101T090000Z|DURATION:P1DT2H",
        "2026-11-01 10:00/2026-11-02 12:00 Family");
    row("duration in weeks", "DTSTART;VALUE=DATE:20261101|DURATION:P1W",
        "2026-11-01 00:00/2026-11-08 00:00 Family");
    row("across midnight",
        "DTSTART;TZID=Europe/Rome:20261101T220000|DTEND;TZID=Europe/Rome:20261102T060000",
        "2026-11-01 22:00/2026-11-02 06:00 Family");
    row("the end is exact over the change",
        "DTSTART;TZID=Europe/Rome:20261024T220000|DTEND;TZID=Europe/"
        "Rome:20261025T060000|RRULE:FREQ=DAILY;COUNT=2",
        "2026-10-24 22:00/2026-10-25 06:00 Family|2026-10-25 22:00/2026-10-26 07:00 Family");
    row("a day is nominal over the change", "DTSTART;TZID=Europe/Rome:20261024T120000|DURATION:P1D",
        "2026-10-24 12:00/2026-10-25 12:00 Family");
    row("a time that comes twice is the first",
        "DTSTART;TZID=Europe/Rome:20261025T023000|DTEND:20261025T013000Z",
        "2026-10-25 02:30/02:30 Family");
    row("folded and in small letters",
        "dtstart;tzid=Europe/\r\n Rome:202611\r\n\t01T090000|duration:PT1H",
        "2026-11-01 09:00/10:00 Family");
    row("cancelled", "DTSTART:20261101T090000Z|DTEND:20261101T100000Z|STATUS:CANCELLED", "");
    row("free is no reason", "DTSTART:20261101T090000Z|DTEND:20261101T100000Z|TRANSP:TRANSPARENT",
        "2026-11-01 10:00/11:00 Family");
    row("an alarm's lines are not the event's",
        "BEGIN:VALARM|TRIGGER:-PT5M|DURATION:PT9H|REPEAT:3|SUMMARY:No|END:VALARM|DTSTART:"
        "20261101T090000Z|DURATION:PT1H",
        "2026-11-01 10:00/11:00 Family");
    row("weekly since long ago, by the wall clock",
        "DTSTART;TZID=Europe/Rome:20110905T080000|DTEND;TZID=Europe/"
        "Rome:20110905T180000|RRULE:FREQ=WEEKLY;BYDAY=MO,WE",
        "2026-10-21 08:00/18:00 Family|2026-10-26 08:00/18:00 Family|2026-10-28 08:00/18:00 "
        "Family|2026-11-02 08:00/18:00 Family|2026-11-04 08:00/18:00 Family|2026-11-09 08:00/18:00 "
        "Family");
    row("days from the end of the month, daily",
        "DTSTART:20260101T080000Z|DURATION:PT1H|RRULE:FREQ=DAILY;BYMONTHDAY=-1,-2",
        "2026-10-30 09:00/10:00 Family|2026-10-31 09:00/10:00 Family");
    row("a weekday written twice",
        "DTSTART:20261022T080000Z|DURATION:PT1H|RRULE:FREQ=WEEKLY;BYDAY=SU,TH,TH;COUNT=3",
        "2026-10-22 10:00/11:00 Family|2026-10-25 09:00/10:00 Family|2026-10-29 09:00/10:00 "
        "Family");
    row("every night at a time that comes twice",
        "DTSTART;TZID=Europe/Rome:20261024T023000|DURATION:PT30M|RRULE:FREQ=DAILY;COUNT=3",
        "2026-10-24 02:30/03:00 Family|2026-10-25 02:30/02:00 Family|2026-10-26 02:30/03:00 "
        "Family");
    row("EXDATE",
        "DTSTART;TZID=Europe/"
        "Rome:20261026T080000|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=4|EXDATE;TZID=Europe/"
        "Rome:20261027T080000,20261028T080000",
        "2026-10-26 08:00/09:00 Family|2026-10-29 08:00/09:00 Family");
    row("EXDATE in UTC",
        "DTSTART;TZID=Europe/"
        "Rome:20261026T080000|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=2|EXDATE:20261027T070000Z",
        "2026-10-26 08:00/09:00 Family");
    row("EXDATE without its zone",
        "DTSTART;TZID=America/"
        "New_York:20261026T080000|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=2|EXDATE:20261027T080000",
        "2026-10-26 13:00/14:00 Family");
    row("EXDATE as a day",
        "DTSTART;TZID=Europe/"
        "Rome:20261026T080000|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=2|EXDATE;VALUE=DATE:20261027",
        "2026-10-26 08:00/09:00 Family");
    row("EXDATE as a time of whole days",
        "DTSTART;VALUE=DATE:20261026|RRULE:FREQ=DAILY;COUNT=2|EXDATE:20261026T230000Z",
        "2026-10-26 00:00/2026-10-27 00:00 Family");
    row("EXDATE of the begin",
        "DTSTART:20261026T080000Z|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=2|EXDATE:20261026T080000Z",
        "2026-10-27 09:00/10:00 Family");
    row("EXRULE",
        "DTSTART:20261026T080000Z|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=4|EXRULE:FREQ=DAILY;"
        "INTERVAL=2",
        "2026-10-27 09:00/10:00 Family|2026-10-29 09:00/10:00 Family");
    row("RDATE", "DTSTART:20261026T080000Z|DURATION:PT1H|RDATE:20261028T080000Z,20261027T090000Z",
        "2026-10-26 09:00/10:00 Family|2026-10-27 10:00/11:00 Family|2026-10-28 09:00/10:00 "
        "Family");
    row("EXDATE in zones that nothing named before",
        "DTSTART;VALUE=DATE:20261026|RRULE:FREQ=DAILY;COUNT=3|"
        "EXDATE;TZID=Asia/Tokyo:20261027T120000|EXDATE;TZID=America/New_York:20261028T120000",
        "2026-10-26 00:00/2026-10-27 00:00 Family");
    row("RDATE with periods",
        "DTSTART:20261026T080000Z|DURATION:PT1H|RDATE;VALUE=PERIOD:20261028T080000Z/"
        "PT3H,20261027T090000Z/20261027T093000Z",
        "2026-10-26 09:00/10:00 Family|2026-10-27 10:00/10:30 Family|2026-10-28 09:00/12:00 "
        "Family");
    row("RDATE and RRULE meet",
        "DTSTART:20261026T080000Z|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=2|RDATE:20261027T080000Z",
        "2026-10-26 09:00/10:00 Family|2026-10-27 09:00/10:00 Family");
    row("UNTIL in UTC counts to the second",
        "DTSTART;TZID=Europe/"
        "Rome:20261026T080000|DURATION:PT1H|RRULE:FREQ=DAILY;UNTIL=20261028T070000Z",
        "2026-10-26 08:00/09:00 Family|2026-10-27 08:00/09:00 Family|2026-10-28 08:00/09:00 "
        "Family");
    row("UNTIL as a day holds the day",
        "DTSTART;TZID=Europe/Rome:20261026T080000|DURATION:PT1H|RRULE:FREQ=DAILY;UNTIL=20261027",
        "2026-10-26 08:00/09:00 Family|2026-10-27 08:00/09:00 Family");
    row("whole days until midnight UTC",
        "DTSTART;VALUE=DATE:20261026|RRULE:FREQ=DAILY;UNTIL=20261027T000000Z",
        "2026-10-26 00:00/2026-10-27 00:00 Family|2026-10-27 00:00/2026-10-28 00:00 Family");
    row("the begin counts although the rule does not say so",
        "DTSTART:20261026T080000Z|DURATION:PT1H|RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2",
        "2026-10-26 09:00/10:00 Family|2026-10-27 09:00/10:00 Family");
    row("moved instance",
        "DTSTART:20261026T080000Z|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=3|END:VEVENT|BEGIN:VEVENT|"
        "UID:1|RECURRENCE-ID:20261027T080000Z|SUMMARY:Office|LOCATION:06 "
        "1234567|DTSTART:20261027T120000Z|DURATION:PT2H",
        "2026-10-26 09:00/10:00 Family|2026-10-27 13:00/15:00 Office|2026-10-28 09:00/10:00 "
        "Family");
    row("instance with a day as its id",
        "DTSTART;TZID=Europe/"
        "Rome:20261026T080000|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=2|END:VEVENT|BEGIN:VEVENT|UID:1|"
        "RECURRENCE-ID;VALUE=DATE:20261027|SUMMARY:Office|DTSTART:20261027T120000Z|DURATION:PT2H",
        "2026-10-26 08:00/09:00 Family|2026-10-27 13:00/15:00 Office");
    row("cancelled instance",
        "DTSTART;TZID=Europe/"
        "Rome:20261026T080000|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=3|END:VEVENT|BEGIN:VEVENT|UID:1|"
        "RECURRENCE-ID;TZID=Europe/Rome:20261027T080000|STATUS:CANCELLED",
        "2026-10-26 08:00/09:00 Family|2026-10-28 08:00/09:00 Family");
    row("this and future",
        "DTSTART;TZID=Europe/"
        "Rome:20261023T080000|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=4|END:VEVENT|BEGIN:VEVENT|UID:1|"
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/"
        "Rome:20261025T080000|SUMMARY:Later|DTSTART;TZID=Europe/Rome:20261025T093000|DURATION:PT2H",
        "2026-10-23 08:00/09:00 Family|2026-10-24 08:00/09:00 Family|2026-10-25 09:30/11:30 "
        "Later|2026-10-26 09:30/11:30 Later");
    row("this and future cancelled",
        "DTSTART:20261026T080000Z|DURATION:PT1H|RRULE:FREQ=DAILY|END:VEVENT|BEGIN:VEVENT|UID:1|"
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20261028T080000Z|STATUS:CANCELLED",
        "2026-10-26 09:00/10:00 Family|2026-10-27 09:00/10:00 Family");
    row("a single change after this and future",
        "DTSTART:20261026T080000Z|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=3|END:VEVENT|BEGIN:VEVENT|"
        "UID:1|RECURRENCE-ID;RANGE=THISANDFUTURE:20261027T080000Z|SUMMARY:Later|DTSTART:"
        "20261027T090000Z|DURATION:PT1H|END:VEVENT|BEGIN:VEVENT|UID:1|RECURRENCE-ID:"
        "20261028T080000Z|SUMMARY:Once|DTSTART:20261028T100000Z|DURATION:PT1H",
        "2026-10-26 09:00/10:00 Family|2026-10-27 10:00/11:00 Later|2026-10-28 11:00/12:00 Once");
    row("a change whose series is elsewhere",
        "DTSTART:20261026T080000Z|DURATION:PT1H|RECURRENCE-ID:20261025T080000Z",
        "2026-10-26 09:00/10:00 Family");
    row("the newer version counts",
        "DTSTART:20261026T080000Z|DURATION:PT1H|SEQUENCE:2|END:VEVENT|BEGIN:VEVENT|UID:1|SEQUENCE:"
        "1|SUMMARY:Old|DTSTART:20261027T080000Z|DURATION:PT1H",
        "2026-10-26 09:00/10:00 Family");
    row("two events that share a UID by mistake",
        "DTSTART:20261026T080000Z|DURATION:PT1H|END:VEVENT|BEGIN:VEVENT|UID:1|SUMMARY:Other|"
        "DTSTART:20261027T080000Z|DURATION:PT1H",
        "2026-10-26 09:00/10:00 Family|2026-10-27 09:00/10:00 Other");
}

void ICalReaderTest::times()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, expected);
    const QDateTime from = at("2026-10-20 00:00");
    const QDateTime to = at("2026-11-10 00:00");
    // Through the index, and without it.
    const RuleCalendar near = rules(oneEvent(lines), at("2026-10-25 12:00"));
    const RuleCalendar far = near.movedTo(at("2031-01-01 00:00"));
    QCOMPARE(dump(near, near.between(from, to, 6)), expected);
    QCOMPARE(dump(far, far.between(from, to, 6)), expected);
    QCOMPARE(dump(near.problems()), QString());
}

void ICalReaderTest::problems_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *lines, const char *expected) {
        QTest::newRow(name) << QByteArray(lines) << QString::fromUtf8(expected);
    };
    row("no begin", "DURATION:PT1H", "NoBegin 4  Family: ");
    row("no such day", "DTSTART:20260231T080000Z", "NoBegin 4  Family: 20260231T080000Z");
    row("no such hour", "DTSTART:20260301T250000Z",
        "NoBegin 4 2026-03-01 Family: 20260301T250000Z");
    row("letters", "DTSTART:tomorrow", "NoBegin 4  Family: tomorrow");
    row("end", "DTSTART:20261101T080000Z|DTEND:x", "UnreadableTime 4 2026-11-01 Family: x");
    row("end before begin", "DTSTART:20261101T080000Z|DTEND:20261031T080000Z",
        "EndBeforeBegin 4 2026-11-01 Family: 20261031T080000Z");
    row("duration", "DTSTART:20261101T080000Z|DURATION:1 hour",
        "UnreadableTime 4 2026-11-01 Family: 1 hour");
    row("negative duration", "DTSTART:20261101T080000Z|DURATION:-PT1H",
        "UnreadableTime 4 2026-11-01 Family: -PT1H");
    row("duration beyond all numbers", "DTSTART:20261101T080000Z|DURATION:P99999999999W",
        "UnreadableTime 4 2026-11-01 Family: P99999999999W");
    row("EXDATE", "DTSTART:20261101T080000Z|RRULE:FREQ=DAILY|EXDATE:x",
        "UnreadableTime 4 2026-11-01 Family: x");
    row("RDATE", "DTSTART:20261101T080000Z|RDATE;VALUE=PERIOD:20261101T080000Z/x",
        "UnreadableTime 4 2026-11-01 Family: 20261101T080000Z/x");
    row("unknown zone is local", "DTSTART;TZID=Middle Earth:20261101T080000",
        "UnknownZone 4 2026-11-01 Family: Middle Earth");
    row("a path is no zone", "DTSTART;TZID=../../etc/passwd:20261101T080000",
        "UnknownZone 4 2026-11-01 Family: ../../etc/passwd");
    for (const char *rule : {"FREQ=SOMETIMES",
                             "BYDAY=MO",
                             "FREQ=DAILY;INTERVAL=0",
                             "FREQ=DAILY;INTERVAL=-1",
                             "FREQ=DAILY;COUNT=0",
                             "FREQ=DAILY;COUNT=99999999999",
                             "FREQ=DAILY;UNTIL=20260231",
                             "FREQ=DAILY;UNTIL=soon",
                             "FREQ=MONTHLY;BYMONTHDAY=32",
                             "FREQ=MONTHLY;BYMONTHDAY=0",
                             "FREQ=WEEKLY;BYDAY=XX",
                             "FREQ=WEEKLY;BYDAY=",
                             "FREQ=MONTHLY;BYDAY=0MO",
                             "FREQ=DAILY;BYHOUR=24",
                             "FREQ=DAILY;BYHOUR=-1",
                             "FREQ=YEARLY;BYMONTH=13",
                             "FREQ=YEARLY;RSCALE=HEBREW",
                             "FREQ=YEARLY;SKIP=FORWARD",
                             "FREQ=DAILY;FREQ=WEEKLY",
                             "FREQ=DAILY;X-NEW=1",
                             "FREQ",
                             ""}) {
        const QByteArray text(rule);
        QTest::addRow("rule %s", rule)
            << QByteArray("DTSTART:20261101T080000Z|RRULE:" + text)
            << u"UnreadableRule 4 2026-11-01 Family: "_s + QString::fromLatin1(text);
    }
    row("more repeats than anybody means",
        "DTSTART:20261101T080000Z|RRULE:FREQ=SECONDLY;BYSECOND=1,2,3,4,5,6,7,8,9;COUNT=10000000",
        "TooManyTimes 4 2026-11-01 Family: "
        "FREQ=SECONDLY;BYSECOND=1,2,3,4,5,6,7,8,9;COUNT=10000000");
    row("by the second for ever", "DTSTART:20261101T080000Z|DURATION:PT1H|RRULE:FREQ=SECONDLY",
        "TooManyTimes 4 2026-11-01 Family: ");
}

void ICalReaderTest::problems()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, expected);
    const RuleCalendar calendar =
        rules(oneEvent(lines)
                  + oneEvent("DTSTART:20261102T080000Z|DURATION:PT1H").replace("UID:1", "UID:2"),
              at("2026-11-01 12:00"));
    QCOMPARE(dump(calendar.problems()), expected);
    const auto others = calendar.activeAt(at("2026-11-02 09:30"));
    QCOMPARE(others.size(), std::size_t {1});
}

void ICalReaderTest::refused()
{
    for (const char *text :
         {"", "<html><body>Sign in</body></html>", "BEGIN:VCARD\r\nEND:VCARD\r\n", "\0\0\0"}) {
        const auto read = readCalendar(QByteArray(text), {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    }
    CalendarReading reading;
    reading.limits.bytes = 50;
    QVERIFY(!readCalendar(oneEvent("DTSTART:20261101T080000Z"), reading));
}

/** An ordinary appointment is not read, yet one that changes a rule takes its instance away. */
void ICalReaderTest::filter()
{
    CalendarReading reading;
    reading.zone = QTimeZone("Europe/Rome");
    reading.isWanted = [](const QString &, const QString &location) {
        return location.startsWith(u'+');
    };
    const QByteArray bytes =
        calendar("BEGIN:VEVENT|UID:d|SUMMARY:Dentist|LOCATION:Via "
                 "Roma|DTSTART:nonsense|RRULE:FREQ=NONE|END:VEVENT|"
                 "BEGIN:VEVENT|UID:1|SUMMARY:Family|LOCATION:+39340|DTSTART:20261026T080000Z|"
                 "DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=2|END:VEVENT|"
                 "BEGIN:VEVENT|UID:1|RECURRENCE-ID:20261027T080000Z|SUMMARY:Family|LOCATION:Home|"
                 "DTSTART:20261027T080000Z|DURATION:PT1H|END:VEVENT|"
                 "BEGIN:VEVENT|UID:2|SUMMARY:Swimming|DTSTART:20261026T080000Z|DURATION:PT1H|RRULE:"
                 "FREQ=DAILY;COUNT=2|END:VEVENT|"
                 "BEGIN:VEVENT|UID:2|RECURRENCE-ID:20261027T080000Z|SUMMARY:Work|LOCATION:+39340|"
                 "DTSTART:20261027T100000Z|DURATION:PT1H|END:VEVENT");
    auto read = readCalendar(bytes, reading);
    QVERIFY(read);
    QCOMPARE(read->seen, 5);
    const RuleCalendar calendar({*read}, at("2026-10-26 12:00"));
    QCOMPARE(dump(calendar, calendar.between(at("2026-10-20 00:00"), at("2026-11-10 00:00"))),
             u"2026-10-26 09:00/10:00 Family\n2026-10-27 11:00/12:00 Work"_s);
    QCOMPARE(dump(calendar.problems()), QString());
    QCOMPARE(calendar.events().size(), std::size_t {2});
}

void ICalReaderTest::cutOff()
{
    const QByteArray whole = oneEvent("DTSTART:20261101T080000Z|DURATION:PT1H");
    QVERIFY(read(whole).isComplete);
    const CalendarContents open = read(whole.first(whole.indexOf("END:VCALENDAR")));
    QVERIFY(!open.isComplete);
    QCOMPARE(open.events.size(), std::size_t {1});
    const CalendarContents half = read(whole.first(whole.indexOf("DURATION")));
    QVERIFY(!half.isComplete);
    QVERIFY(half.events.empty());
    QCOMPARE(dump(half.problems), u"CutOff 4  Family: "_s);
    const CalendarContents glued = read(whole.first(whole.indexOf("DURATION")) + whole);
    QVERIFY(glued.isComplete);
    QCOMPARE(glued.events.size(), std::size_t {1});
    QCOMPARE(dump(glued.problems), u"CutOff 4  Family: "_s);
}

void ICalReaderTest::severalSources()
{
    CalendarContents one = read(oneEvent("DTSTART:20261101T080000Z|DURATION:PT1H"));
    one.source = {u"Home"_s, 1};
    CalendarContents two =
        read(oneEvent("DTSTART;TZID=America/"
                      "New_York:20261101T030000|DURATION:PT2H|RRULE:FREQ=DAILY|END:"
                      "VEVENT|BEGIN:VEVENT|UID:3|SUMMARY:Bad|DTSTART:x"));
    two.source = {u"Holidays"_s, 5};
    const RuleCalendar calendar({one, two}, at("2026-11-01 00:00"));
    QCOMPARE(calendar.calendars().size(), std::size_t {2});
    const auto active = calendar.activeAt(at("2026-11-01 09:30"));
    QCOMPARE(active.size(), std::size_t {2});
    // 03:00 in New York is 08:00 UTC: the same begin, so in the order of the sources.
    QCOMPARE(active[0].begin, active[1].begin);
    QCOMPARE(calendar.events()[active[0].event].calendar, 0);
    QCOMPARE(calendar.events()[active[1].event].calendar, 1);
    QCOMPARE(calendar.problems().size(), std::size_t {1});
    QCOMPARE(calendar.problems()[0].calendar, 1);
}

/** A time that the clock skips counts with the offset of before: 02:30 is 03:30 that night. */
void ICalReaderTest::gap()
{
    const RuleCalendar calendar =
        rules(oneEvent("DTSTART;TZID=Europe/Rome:20260328T023000|DURATION:PT1H|RRULE:FREQ=DAILY"),
              at("2026-03-28 12:00"));
    QCOMPARE(dump(calendar, calendar.between(at("2026-03-28 00:00"), at("2026-03-31 00:00"))),
             u"2026-03-28 02:30/03:30 Family\n2026-03-29 03:30/04:30 Family\n"
             "2026-03-30 02:30/03:30 Family"_s);
}

QTEST_GUILESS_MAIN(ICalReaderTest)
#include "tst_icalreader.moc"
