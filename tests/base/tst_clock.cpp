// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;

class ClockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firesInOrderOfTimeThenOfStart();
    void firesAtItsOwnTime();
    void neverFromInsideStart();
    void restartCountsAnew();
    void stopDisarms();
    void stopInsideASlot();
    void startInsideItsOwnSlot();
    void whatASlotStartsRunsInTheSameStep();
    void deletedInItsOwnSlot();
    void deletedInTheSlotOfAnother();
    void negativeIsNow();
    void untilNextAndAdvanceToNext();
    void wallFollows();
    void systemClockFires();
    void systemClockStops();
    void systemDeadlineDeletedInItsOwnSlot();
    void systemClockNeverJumpsBack();
};

void ClockTest::firesInOrderOfTimeThenOfStart()
{
    ManualClock clock;
    QString order;
    std::vector<std::unique_ptr<Deadline>> deadlines;
    const auto start = [&](char name, std::chrono::milliseconds after) {
        deadlines.push_back(std::make_unique<Deadline>(clock));
        connect(deadlines.back().get(), &Deadline::expired, this,
                [&order, name] { order += QLatin1Char(name); });
        deadlines.back()->start(after);
    };
    start('d', 30ms);
    start('a', 10ms);
    start('b', 20ms);
    start('c', 20ms);
    start('e', 30ms);
    clock.advance(29ms);
    QCOMPARE(order, u"abc"_s);
    clock.advance(1ms);
    QCOMPARE(order, u"abcde"_s);
}

void ClockTest::firesAtItsOwnTime()
{
    ManualClock clock;
    Deadline deadline(clock);
    std::vector<std::chrono::milliseconds> times;
    connect(&deadline, &Deadline::expired, this, [&] { times.push_back(clock.steady()); });
    deadline.start(25s);
    clock.advance(1h);
    QCOMPARE(times, std::vector<std::chrono::milliseconds> {25s});
    QCOMPARE(clock.steady(), std::chrono::milliseconds(1h));
    QVERIFY(!deadline.isActive());
}

void ClockTest::neverFromInsideStart()
{
    ManualClock clock;
    Deadline deadline(clock);
    QSignalSpy spy(&deadline, &Deadline::expired);
    deadline.start(0ms);
    QVERIFY(spy.isEmpty());
    QVERIFY(deadline.isActive());
    clock.advance(0ms);
    QCOMPARE(spy.size(), 1);
}

void ClockTest::restartCountsAnew()
{
    ManualClock clock;
    Deadline deadline(clock);
    QSignalSpy spy(&deadline, &Deadline::expired);
    deadline.start(10ms);
    clock.advance(9ms);
    deadline.start(10ms);
    clock.advance(9ms);
    QVERIFY(spy.isEmpty());
    clock.advance(1ms);
    QCOMPARE(spy.size(), 1);
    clock.advance(1h);
    QCOMPARE(spy.size(), 1); // single-shot
}

void ClockTest::stopDisarms()
{
    ManualClock clock;
    Deadline deadline(clock);
    QSignalSpy spy(&deadline, &Deadline::expired);
    deadline.start(10ms);
    deadline.stop();
    deadline.stop();
    QVERIFY(!deadline.isActive());
    QVERIFY(clock.untilNext() < 0ms);
    clock.advance(1h);
    QVERIFY(spy.isEmpty());
}

void ClockTest::stopInsideASlot()
{
    ManualClock clock;
    Deadline first(clock);
    Deadline second(clock);
    QSignalSpy spy(&second, &Deadline::expired);
    connect(&first, &Deadline::expired, this, [&second] { second.stop(); });
    first.start(10ms);
    second.start(10ms); // due at the same moment, yet behind the one that stops it
    clock.advance(1h);
    QVERIFY(spy.isEmpty());
}

void ClockTest::startInsideItsOwnSlot()
{
    ManualClock clock;
    Deadline deadline(clock);
    int fired = 0;
    connect(&deadline, &Deadline::expired, this, [&] {
        if (++fired < 5) {
            deadline.start(10ms);
        }
    });
    deadline.start(10ms);
    clock.advance(49ms);
    QCOMPARE(fired, 4);
    clock.advance(1ms);
    QCOMPARE(fired, 5);
    QVERIFY(!deadline.isActive());
}

void ClockTest::whatASlotStartsRunsInTheSameStep()
{
    ManualClock clock;
    Deadline first(clock);
    Deadline second(clock);
    std::chrono::milliseconds at = -1ms;
    connect(&first, &Deadline::expired, this, [&second] { second.start(5ms); });
    connect(&second, &Deadline::expired, this, [&] { at = clock.steady(); });
    first.start(10ms);
    clock.advance(20ms);
    QCOMPARE(at, std::chrono::milliseconds(15ms));
}

void ClockTest::deletedInItsOwnSlot()
{
    ManualClock clock;
    auto deadline = std::make_unique<Deadline>(clock);
    int fired = 0;
    connect(deadline.get(), &Deadline::expired, this, [&] {
        ++fired;
        deadline.reset();
    });
    deadline->start(10ms);
    clock.advance(1h);
    QCOMPARE(fired, 1);
    QVERIFY(deadline == nullptr);
    QVERIFY(clock.untilNext() < 0ms);
}

void ClockTest::deletedInTheSlotOfAnother()
{
    ManualClock clock;
    Deadline first(clock);
    auto second = std::make_unique<Deadline>(clock);
    bool fired = false;
    connect(second.get(), &Deadline::expired, this, [&fired] { fired = true; });
    connect(&first, &Deadline::expired, this, [&second] { second.reset(); });
    first.start(10ms);
    second->start(10ms);
    clock.advance(1h);
    QVERIFY(!fired);
}

void ClockTest::negativeIsNow()
{
    ManualClock clock;
    Deadline deadline(clock);
    QSignalSpy spy(&deadline, &Deadline::expired);
    clock.advance(1s);
    deadline.start(-5s);
    QCOMPARE(clock.untilNext(), std::chrono::milliseconds(0));
    clock.advance(0ms);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(clock.steady(), std::chrono::milliseconds(1s));
}

void ClockTest::untilNextAndAdvanceToNext()
{
    ManualClock clock;
    QVERIFY(clock.untilNext() < 0ms);
    QVERIFY(!clock.advanceToNext());
    Deadline near(clock);
    Deadline far(clock);
    QSignalSpy spy(&near, &Deadline::expired);
    far.start(1h);
    near.start(7ms);
    QCOMPARE(clock.untilNext(), std::chrono::milliseconds(7));
    QVERIFY(clock.advanceToNext());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(clock.steady(), std::chrono::milliseconds(7));
    QVERIFY(clock.advanceToNext());
    QCOMPARE(clock.steady(), std::chrono::milliseconds(1h));
    QVERIFY(!clock.advanceToNext());
}

void ClockTest::wallFollows()
{
    ManualClock clock(QDateTime(QDate(2026, 3, 29), QTime(0, 59, 59), Qt::UTC));
    clock.advance(2s);
    QCOMPARE(clock.wall(), QDateTime(QDate(2026, 3, 29), QTime(1, 0, 1), Qt::UTC));
}

void ClockTest::systemClockFires()
{
    SystemClock clock;
    Deadline deadline(clock);
    QSignalSpy spy(&deadline, &Deadline::expired);
    const auto before = clock.steady();
    deadline.start(20ms);
    QVERIFY(spy.isEmpty());
    QVERIFY(deadline.isActive());
    QVERIFY(spy.wait(20000));
    QCOMPARE(spy.size(), 1);
    QVERIFY(!deadline.isActive());
    QVERIFY(clock.steady() - before
            >= 19ms); // a timer may come up to a millisecond early by rounding
}

void ClockTest::systemClockStops()
{
    SystemClock clock;
    Deadline stopped(clock);
    Deadline later(clock);
    QSignalSpy stoppedSpy(&stopped, &Deadline::expired);
    QSignalSpy laterSpy(&later, &Deadline::expired);
    stopped.start(1ms);
    later.start(30ms);
    stopped.stop();
    QVERIFY(laterSpy.wait(20000));
    QVERIFY(stoppedSpy.isEmpty());
}

void ClockTest::systemDeadlineDeletedInItsOwnSlot()
{
    SystemClock clock;
    auto deadline = std::make_unique<Deadline>(clock);
    Deadline later(clock);
    QSignalSpy laterSpy(&later, &Deadline::expired);
    connect(deadline.get(), &Deadline::expired, this, [&deadline] { deadline.reset(); });
    deadline->start(0ms);
    later.start(5ms);
    QVERIFY(laterSpy.wait(20000));
    QVERIFY(deadline == nullptr);
}

void ClockTest::systemClockNeverJumpsBack()
{
    const SystemClock clock;
    auto last = clock.steady();
    for (int i = 0; i < 10000; ++i) {
        const auto now = clock.steady();
        QVERIFY(now >= last);
        last = now;
    }
    QVERIFY(clock.wall().isValid());
}

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
