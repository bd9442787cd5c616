// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/eventlocation.h"
#include "calendar/rulecalendar.h"
#include "stopwatch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QDateTime Now = QDateTime(QDate(2026, 11, 26), QTime(14, 30), Qt::UTC);
constexpr std::array Heads {
    ";TZID=Europe/Rome:", ";TZID=America/New_York:", ";TZID=Asia/Tokyo:", ":"};

QByteArray stamp(const QDateTime &time, int head)
{
    return time.toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1() + (head == 3 ? "Z" : "");
}

QByteArray rule(QRandomGenerator &dice, const QDateTime &begin)
{
    constexpr std::array days {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    const QByteArray day = days[static_cast<std::size_t>(begin.date().dayOfWeek() - 1)];
    const int kind = dice.bounded(100);
    QByteArray text = kind < 60 ? "FREQ=WEEKLY;BYDAY=" + day
        : kind < 85
        ? QByteArray("FREQ=DAILY")
        : "FREQ=MONTHLY;BYDAY=" + QByteArray::number(1 + (begin.date().day() - 1) / 7) + day;
    if (dice.bounded(100) < 5) {
        text += ";COUNT=" + QByteArray::number(dice.bounded(50, 3000));
    } else if (dice.bounded(100) < 5) {
        text += ";UNTIL=" + stamp(Now.addDays(dice.bounded(-300, 300)), 3);
    }
    return text;
}

/** An event of the mix that the figures of the peers were taken with. */
QByteArray event(QRandomGenerator &dice, int number)
{
    const int head = dice.bounded(4);
    const QDateTime begin = Now.addDays(-dice.bounded(15 * 365)).addSecs(-60 * dice.bounded(1440));
    const QByteArray uid = QByteArray::number(number);
    const QByteArray place = "UID:" + uid + "\r\nSUMMARY:Group " + uid + "\r\nLOCATION:+39 340 "
        + QByteArray::number(1'000'000 + number) + "\r\nDESCRIPTION:" + QByteArray(200, 'x')
        + "\r\n";
    QByteArray text = "BEGIN:VEVENT\r\n" + place + "DTSTART" + Heads[static_cast<std::size_t>(head)]
        + stamp(begin, head) + "\r\nDURATION:PT" + QByteArray::number(dice.bounded(30, 600))
        + "M\r\nRRULE:" + rule(dice, begin) + "\r\n";
    if (dice.bounded(4) == 0) {
        text += QByteArray("EXDATE") + Heads[static_cast<std::size_t>(head)]
            + stamp(begin.addDays(7), head) + "\r\n";
    }
    text += "END:VEVENT\r\n";
    if (dice.bounded(100) < 17) {
        const qint64 weeks = begin.daysTo(Now) / 7;
        const QDateTime moved = begin.addDays(7 * weeks);
        text += "BEGIN:VEVENT\r\n" + place + "RECURRENCE-ID" + Heads[static_cast<std::size_t>(head)]
            + stamp(moved, head) + "\r\nDTSTART" + Heads[static_cast<std::size_t>(head)]
            + stamp(moved.addSecs(3600), head) + "\r\nDURATION:PT1H\r\nEND:VEVENT\r\n";
    }
    return text;
}

QByteArray calendarOf(int events)
{
    QRandomGenerator dice(5545);
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:bench\r\n";
    for (int i = 0; i < events; ++i) {
        text += event(dice, i);
    }
    return text + "END:VCALENDAR\r\n";
}

/** Median and 99th of a hundred of some thousand questions, in microseconds. */
template<class Ask>
std::pair<double, double> latency(Ask &&ask)
{
    constexpr int rounds = 5000;
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        ask(i);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e3);
    }
    std::sort(times.begin(), times.end());
    return {times[rounds / 2], times[rounds * 99 / 100]};
}

/** The reader that the predecessor used, on the same file. */
void peer(const QString &file)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {QStringLiteral(VP_PEER), u"--at"_s, file, Now.toString(Qt::ISODate)});
    python.waitForFinished(120'000);
    std::printf("  peer (active, load s, query s): %s",
                python.exitCode() == 0 ? python.readAllStandardOutput().constData()
                                       : "not there\n");
}

void measure(int events, const QString &folder)
{
    const QByteArray text = calendarOf(events);
    CalendarReading reading;
    const Stopwatch loading;
    std::vector<CalendarContents> contents {*readCalendar(text, reading)};
    const double load = loading.milliseconds();
    const Stopwatch indexing;
    const RuleCalendar calendar(std::move(contents), Now);
    const double index = indexing.milliseconds();
    std::size_t check = 0;
    const auto all =
        latency([&](int i) { check += calendar.activeAt(Now.addSecs(i * 60)).size(); });
    const auto one = latency([&](int i) {
        const auto event = static_cast<std::size_t>(i) % calendar.events().size();
        check += calendar.activeAt(Now.addSecs(i * 60), event) ? 1 : 0;
    });
    const Stopwatch asking;
    const std::size_t far = calendar.activeAt(Now.addDays(-800)).size();
    const double outside = asking.milliseconds();
    std::printf(
        "calendar.%d load %.1f ms, index %.1f ms; active now %zu of %zu; all active: median "
        "%.2f us, p99 %.2f us; one event: median %.3f us, p99 %.3f us; outside of the index "
        "%.1f ms (%zu) [%zu]\n",
        events, load, index, calendar.activeAt(Now).size(), calendar.events().size(), all.first,
        all.second, one.first, one.second, outside, far, check);
    reading.isWanted = [](const QString &, const QString &location) {
        return isRule(readLocation(u"Via Roma 12, 20121 Milano "_s + location.right(2), Region {}));
    };
    const Stopwatch passing;
    const auto none = readCalendar(text, reading);
    std::printf("  the same as ordinary appointments: %.1f ms, %zu events\n",
                passing.milliseconds(), none->events.size());
    constexpr int mostForPeer = 1000; // the next step takes it half a minute
    if (events <= mostForPeer) {
        QFile file(folder + u"/calendar.ics"_s);
        if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size()) {
            file.close();
            peer(file.fileName());
        }
    }
}

} // namespace

/** Calendars of the sizes that the goals name: load, and who is active. */
int main()
{
    const QTemporaryDir folder;
    for (const int events : {10, 1000, 10'000}) {
        measure(events, folder.path());
    }
    return 0;
}
