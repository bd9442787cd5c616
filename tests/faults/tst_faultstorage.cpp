// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskworld.h"
#include "faultrun.h"
#include "memoryfolder.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;
using namespace vp::test;

namespace {

constexpr int Steps = 500;
/** As the owner is told of it, and as it ends. */
const QString Trouble = u"Messages cannot be stored"_s;
const QString Over = u"can be stored again"_s;

enum class Kind : std::uint8_t { Once, Row, Full };

/** Every step meets every kind in three times five hundred runs, and few runs meet all of both. */
struct Fault
{
    explicit Fault(int run)
        : nth(1 + (run * 37) % Steps)
        , kind(static_cast<Kind>((run / Steps + run) % 3))
    {
    }
    int nth;
    Kind kind;
};

/** Some minutes of messages in both directions; true = the program was killed in between. */
bool live(DiskWorld &world, QRandomGenerator &chance)
{
    const auto pause = [&] {
        world.advance(std::chrono::milliseconds(chance.bounded(9000)));
        world.reportAll();
    };
    const bool killed = chance.bounded(2) == 0;
    for (int i = 0; i < 8; ++i) {
        const QString text = u"news %1 "_s.arg(i);
        world.arrive(u"+39340765432%1"_s.arg(i % 3), i % 4 == 2 ? text.repeated(40) : text);
        pause();
        if (i % 2 == 1) {
            world.order(u"+3934076543%1"_s.arg(50 + i), u"order %1"_s.arg(i));
            pause();
        }
        if (i == 5 && killed) {
            world.killAndReopen();
            world.start();
        }
    }
    return killed;
}

} // namespace

/** The n-th thing that is asked of the disk fails, once, some times in a row, or for ten minutes
 * because it is full. */
class TestFaultStorage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useMemoryFolder(); }
    void nothingIsLost();
    void fullDiskIsToldOnce();

private:
    FaultyDisk m_disk;
};

void TestFaultStorage::nothingIsLost()
{
    FaultRun faults(u"storage"_s, 24);
    for (int run = faults.first(); run < faults.end(); ++run) {
        QRandomGenerator chance = faults.chance(run);
        const Fault fault(run);
        m_disk.mend();
        DiskWorld world(m_disk);
        world.start();
        const int before = m_disk.refused();
        const int count = fault.kind == Kind::Once ? 1
            : fault.kind == Kind::Row              ? 2 + chance.bounded(30)
                                                   : std::numeric_limits<int>::max();
        m_disk.refuseFrom(fault.nth,
                          fault.kind == Kind::Full ? FaultyDisk::Refusal::Full
                                                   : FaultyDisk::Refusal::Error,
                          count);
        const bool killed = live(world, chance);
        world.advance(10min);
        m_disk.mend();
        for (int i = 0; i < 16; ++i) { // two sweeps, and what hangs on reports
            world.advance(2min);
            world.reportAll();
        }
        const QString wrong = world.verdict(killed);
        QVERIFY2(wrong.isEmpty(), qPrintable(faults.named(run) + wrong));
        const int told = world.shownWith(Trouble) + world.shownWith(Over);
        // Who is killed cannot say that it is over, and may have to tell anew.
        QVERIFY2(told <= (killed ? 2 : 1), qPrintable(faults.named(run) + u"told too often"_s));
        QVERIFY2(killed || world.shownWith(Trouble) == 0,
                 qPrintable(faults.named(run) + u"not over"_s));
        faults.count(u"killed"_s, killed ? 1 : 0);
        faults.count(u"steps refused"_s, m_disk.refused() - before);
        faults.count(u"times told"_s, told);
        faults.count(u"messages in"_s, world.arrived.size());
        faults.count(u"sent"_s, world.submitted.size());
        faults.count(u"orders refused in words"_s, world.shownWith(u"was not sent"_s));
        faults.count(u"deletions watched"_s, world.removals);
        faults.count(u"shown again unmarked after a kill"_s, world.repeatedUnmarked());
        faults.count(u"lost"_s, 0);
    }
    faults.report();
}

void TestFaultStorage::fullDiskIsToldOnce()
{
    m_disk.mend();
    DiskWorld world(m_disk);
    world.start();
    m_disk.refuseFrom(1, FaultyDisk::Refusal::Full, std::numeric_limits<int>::max());
    for (int i = 0; i < 5; ++i) {
        world.arrive(u"+393407654321"_s, u"waits %1"_s.arg(i));
        world.advance(2min);
    }
    QCOMPARE(world.modem.storedSmsCount(), 5);
    QCOMPARE(world.shownWith(Trouble), 1);
    QCOMPARE(world.shownWith(u"waits"_s), 0);
    m_disk.mend();
    world.advance(2min);
    QCOMPARE(world.modem.storedSmsCount(), 0);
    QCOMPARE(world.shownWith(u"waits"_s), 5);
    QCOMPARE(world.shownWith(Trouble), 0);
    QCOMPARE(world.shownWith(Over), 1); // the same message, edited
    QCOMPARE(world.verdict(false), QString());
}

QTEST_GUILESS_MAIN(TestFaultStorage)
#include "tst_faultstorage.moc"
