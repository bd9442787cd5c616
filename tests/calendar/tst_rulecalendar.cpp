// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icalworld.h"

#include <QIODevice>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace icalworld;
using namespace vp;

namespace {

/** Says the same line again and again, and counts what was taken of it. */
class EndlessDevice : public QIODevice
{
public:
    EndlessDevice(QByteArray head, QByteArray line)
        : m_head(std::move(head))
        , m_line(std::move(line))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 taken = 0;
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *into, qint64 size) override
    {
        for (qint64 i = 0; i < size; ++i) {
            const qint64 at = taken + i;
            into[i] =
                at < m_head.size() ? m_head[at] : m_line[(at - m_head.size()) % m_line.size()];
        }
        taken += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    QByteArray m_line;
};

/** Some dozens of events of every kind. */
QByteArray manyEvents()
{
    QRandomGenerator dice(42);
    QByteArray lines;
    constexpr std::array rules {"FREQ=DAILY",
                                "FREQ=WEEKLY;BYDAY=MO,FR",
                                "FREQ=MONTHLY;BYMONTHDAY=-1",
                                "FREQ=HOURLY;INTERVAL=7",
                                "FREQ=YEARLY",
                                "FREQ=DAILY;INTERVAL=3;COUNT=500",
                                "FREQ=WEEKLY;UNTIL=20261120T000000Z"};
    for (int i = 0; i < 60; ++i) {
        const QDateTime begin = at("2026-11-26 00:00").addSecs(-60LL * dice.bounded(500'000));
        lines += "BEGIN:VEVENT|UID:" + QByteArray::number(i) + "|SUMMARY:" + QByteArray::number(i)
            + "|DTSTART:" + begin.toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1() + "|DURATION:PT"
            + QByteArray::number(dice.bounded(4000))
            + "M|RRULE:" + rules[static_cast<std::size_t>(i) % rules.size()] + "|END:VEVENT|";
    }
    return calendar(lines);
}

} // namespace

class RuleCalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void empty();
    void edges();
    void nextChange();
    void indexAndSeriesAgree();
    void copiesShare();
    void aging();
    void hostileTimes();
    void endlessFile();
    void endlessLine();
    void manyExceptions();
    void nesting();
    void manySeconds();
    void hostileZone();
};

void RuleCalendarTest::empty()
{
    const RuleCalendar calendar;
    QVERIFY(calendar.events().empty());
    QVERIFY(calendar.activeAt(at("2026-11-26 12:00")).empty());
    QVERIFY(!calendar.activeAt(at("2026-11-26 12:00"), 0));
    QVERIFY(!calendar.nextChangeAfter(at("2026-11-26 12:00")));
    QVERIFY(!calendar.isAging(at("2036-11-26 12:00")));
}

/** An event holds its begin and not its end. */
void RuleCalendarTest::edges()
{
    const RuleCalendar calendar =
        rules(oneEvent("DTSTART:20261126T080000Z|DURATION:PT1H|RRULE:FREQ=DAILY"),
              at("2026-11-26 12:00"));
    const QDateTime begin = at("2026-11-26 09:00");
    for (const int years : {0, 2}) { // with the index, and without
        const QDateTime there =
            years == 0 ? begin : QDateTime(begin.date().addYears(years), begin.time(), Qt::UTC);
        QCOMPARE(calendar.activeAt(there.addSecs(-1)).size(), std::size_t {0});
        QCOMPARE(calendar.activeAt(there).size(), std::size_t {1});
        QCOMPARE(calendar.activeAt(there.addSecs(3599)).size(), std::size_t {1});
        QCOMPARE(calendar.activeAt(there.addSecs(3600)).size(), std::size_t {0});
        QVERIFY(calendar.activeAt(there, 0));
        QVERIFY(!calendar.activeAt(there, 1));
        QCOMPARE(calendar.activeAt(there, 0)->begin, there);
    }
    QCOMPARE(calendar.between(begin, begin.addDays(5), 3).size(), std::size_t {3});
    QVERIFY(calendar.between(begin, begin).empty());
    QVERIFY(calendar.between(begin, begin.addDays(-1)).empty());
}

void RuleCalendarTest::nextChange()
{
    const RuleCalendar daily =
        rules(oneEvent("DTSTART:20261126T080000Z|DURATION:PT1H|RRULE:FREQ=DAILY"),
              at("2026-11-26 12:00"));
    QCOMPARE(daily.nextChangeAfter(at("2026-11-26 08:59")), at("2026-11-26 09:00"));
    QCOMPARE(daily.nextChangeAfter(at("2026-11-26 09:00")), at("2026-11-26 10:00"));
    QCOMPARE(daily.nextChangeAfter(at("2026-12-05 11:59")),
             at("2026-12-06 09:00")); // the index ends at noon
    QCOMPARE(daily.nextChangeAfter(at("2029-11-26 09:30")), at("2029-11-26 10:00"));
    QCOMPARE(daily.nextChangeAfter(at("2020-01-01 00:00")), std::nullopt);
    const RuleCalendar yearly =
        rules(oneEvent("DTSTART:20200101T080000Z|DURATION:PT1H|RRULE:FREQ=YEARLY"),
              at("2026-11-26 12:00"));
    QCOMPARE(yearly.nextChangeAfter(at("2026-11-26 12:00")), at("2027-01-01 09:00"));
    // One that goes on beyond the index, while another begins in between.
    const RuleCalendar both =
        rules(oneEvent("DTSTART:20261120T080000Z|DURATION:P60D|END:VEVENT|BEGIN:VEVENT|UID:2|"
                       "SUMMARY:B|DTSTART:20261220T080000Z|DURATION:PT1H"),
              at("2026-11-26 12:00"));
    QCOMPARE(both.nextChangeAfter(at("2026-11-26 12:00")), at("2026-12-20 09:00"));
}

void RuleCalendarTest::indexAndSeriesAgree()
{
    const RuleCalendar near = rules(manyEvents(), at("2026-11-26 12:00"));
    const RuleCalendar far = near.movedTo(at("2031-01-01 00:00"));
    QRandomGenerator dice(7);
    std::size_t active = 0;
    for (int i = 0; i < 500; ++i) {
        const QDateTime time = at("2026-11-24 13:00").addSecs(dice.bounded(10 * 86400));
        const auto here = near.activeAt(time);
        QCOMPARE(here, far.activeAt(time));
        QVERIFY(std::is_sorted(here.begin(), here.end(), [](const auto &a, const auto &b) {
            return std::tie(a.begin, a.event) < std::tie(b.begin, b.event);
        }));
        for (std::size_t event = 0; event < near.events().size(); ++event) {
            const auto last = std::find_if(here.rbegin(), here.rend(),
                                           [event](const auto &one) { return one.event == event; });
            QCOMPARE(near.activeAt(time, event).has_value(), last != here.rend());
            QVERIFY(last == here.rend() || near.activeAt(time, event) == *last);
        }
        active += here.size();
    }
    QVERIFY(active > 1000);
}

void RuleCalendarTest::copiesShare()
{
    const RuleCalendar calendar = rules(manyEvents(), at("2026-11-26 12:00"));
    const RuleCalendar copy = calendar;
    QCOMPARE(&copy.events(), &calendar.events());
    QCOMPARE(&calendar.movedTo(at("2027-11-26 12:00")).events(), &calendar.events());
}

void RuleCalendarTest::aging()
{
    const RuleCalendar calendar = rules(manyEvents(), at("2026-11-26 12:00"));
    QVERIFY(!calendar.isAging(at("2026-11-26 12:00")));
    QVERIFY(!calendar.isAging(at("2026-12-02 11:00")));
    QVERIFY(calendar.isAging(at("2026-12-02 13:00")));
    QVERIFY(calendar.isAging(at("2026-11-20 13:00"))); // the clock was set back
}

void RuleCalendarTest::hostileTimes()
{
    const RuleCalendar calendar = rules(
        oneEvent("DTSTART:00010101T000000Z|DURATION:PT1H|RRULE:FREQ=DAILY|END:VEVENT|BEGIN:VEVENT|"
                 "UID:2|SUMMARY:E|DTSTART:99991231T235959Z|DURATION:PT1H|RRULE:FREQ=YEARLY"),
        at("2026-11-26 12:00"));
    QCOMPARE(calendar.activeAt(at("2026-11-26 01:30")).size(), std::size_t {1});
    for (const QDateTime &time :
         {QDateTime(), QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max(), Qt::UTC),
          QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::min(), Qt::UTC)}) {
        (void)calendar.activeAt(time);
        (void)calendar.nextChangeAfter(time);
        (void)calendar.movedTo(time).activeAt(time);
        QVERIFY(calendar.between(time, time).empty());
    }
}

void RuleCalendarTest::endlessFile()
{
    EndlessDevice device("BEGIN:VCALENDAR\r\n",
                         "BEGIN:VEVENT\r\nDTSTART:20261126T080000Z\r\nEND:VEVENT\r\n");
    CalendarReading reading;
    reading.limits.bytes = 1'000'000;
    const auto read = readCalendar(device, reading);
    QVERIFY(!read);
    QVERIFY(device.taken < 2'000'000);
    EndlessDevice page("<html>", "<p>\r\n");
    QVERIFY(!readCalendar(page, {}));
    QVERIFY(page.taken < 2'000'000); // that it is none is seen early
}

/** A line of gigabytes is never held: neither one that matters nor one that does not. */
void RuleCalendarTest::endlessLine()
{
    for (const char *property :
         {"SUMMARY:", "DESCRIPTION:", "EXDATE:", "RRULE:FREQ=DAILY;BYMONTHDAY="}) {
        QByteArray text = oneEvent("DTSTART:20261126T080000Z|DURATION:PT1H|" + QByteArray(property)
                                   + QByteArray(3'000'000, '1'));
        text += oneEvent("DTSTART:20261127T080000Z|DURATION:PT1H").replace("UID:1", "UID:2");
        const CalendarContents contents = read(text);
        QVERIFY(std::any_of(contents.events.begin(), contents.events.end(),
                            [](const auto &one) { return one.uid == u"2"_s; }));
        QVERIFY(contents.problems.size() <= 2);
        for (const CalendarEvent &event : contents.events) {
            QVERIFY(event.title.size() <= 1024);
        }
    }
}

void RuleCalendarTest::manyExceptions()
{
    QByteArray dates;
    for (int i = 0; i < 5000; ++i) {
        dates += i == 0 ? "" : ",";
        dates += at("2020-01-01 09:00").addDays(i).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    }
    const RuleCalendar calendar =
        rules(oneEvent("DTSTART:20200101T080000Z|DURATION:PT1H|RRULE:FREQ=DAILY|EXDATE:" + dates),
              at("2026-11-26 12:00"));
    QVERIFY(calendar.between(at("2026-11-26 00:00"), at("2026-11-30 00:00")).empty());
    QCOMPARE(calendar.between(at("2034-11-26 00:00"), at("2034-11-30 00:00")).size(),
             std::size_t {4});
}

void RuleCalendarTest::nesting()
{
    QByteArray deep;
    for (int i = 0; i < 100'000; ++i) {
        deep += "BEGIN:X|";
    }
    const CalendarContents contents = read(
        calendar("BEGIN:VEVENT|UID:1|SUMMARY:A|DTSTART:20261126T080000Z|" + deep
                 + "END:VEVENT|BEGIN:VEVENT|UID:2|SUMMARY:B|DTSTART:20261127T080000Z|END:VEVENT"));
    QCOMPARE(contents.events.size(), std::size_t {2});
    QCOMPARE(dump(contents.problems), u"NestedTooDeep 15  A: "_s);
}

/** Hundreds of rules without an end by the second: each is a problem, and the work is bounded. */
void RuleCalendarTest::manySeconds()
{
    QByteArray lines;
    for (int i = 0; i < 300; ++i) {
        lines += "BEGIN:VEVENT|UID:s" + QByteArray::number(i)
            + "|SUMMARY:S|DTSTART:20110101T080000Z|DURATION:PT1H|RRULE:FREQ=SECONDLY|END:VEVENT|";
    }
    const RuleCalendar calendar = rules(
        icalworld::calendar(
            "BEGIN:VEVENT|UID:good|SUMMARY:Good|DTSTART:20261126T080000Z|DURATION:PT1H|END:VEVENT|"
            + lines),
        at("2026-11-26 12:00"));
    QCOMPARE(dump(calendar, calendar.activeAt(at("2026-11-26 09:30"))),
             u"2026-11-26 09:00/10:00 Good"_s);
    QCOMPARE(calendar.problems().size(), std::size_t {300});
    QVERIFY(calendar.activeAt(at("2030-11-26 09:30")).empty());
}

void RuleCalendarTest::hostileZone()
{
    const QByteArray zone =
        "BEGIN:VTIMEZONE|TZID:Evil|BEGIN:STANDARD|DTSTART:19700101T000000|TZOFFSETFROM:+0100|"
        "TZOFFSETTO:+0200|RRULE:FREQ=SECONDLY|END:STANDARD|END:VTIMEZONE|";
    const RuleCalendar calendar =
        rules(icalworld::calendar(zone
                                  + "BEGIN:VEVENT|UID:1|SUMMARY:A|DTSTART;TZID=Evil:"
                                    "20261126T080000|DURATION:PT1H|END:VEVENT"),
              at("2026-11-26 12:00"));
    QCOMPARE(dump(calendar.problems()), u"UnknownZone 13 2026-11-26 A: Evil"_s);
    QCOMPARE(dump(calendar, calendar.activeAt(at("2026-11-26 08:30"))),
             u"2026-11-26 08:00/09:00 A"_s);
}

QTEST_GUILESS_MAIN(RuleCalendarTest)
#include "tst_rulecalendar.moc"
