// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskworld.h"
#include "faultrun.h"
#include "memoryfolder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;
using namespace vp::test;

namespace {

constexpr int Waiting = 25; ///< more than a SIM holds
constexpr int All = 45;

} // namespace

/** The SIM is full when the phone begins, and fills again while deletions fail. */
class TestFaultSimFull : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useMemoryFolder(); }
    void storedInOrderAndShownOnce();

private:
    [[nodiscard]] static QString order(const DiskWorld &world);
    FaultyDisk m_disk;
};

/** What is wrong with the order in which they stand in the store. */
QString TestFaultSimFull::order(const DiskWorld &world)
{
    std::vector<MessageRecord> all = world.phone->messages(1000);
    std::reverse(all.begin(), all.end());
    for (qsizetype i = 0; i < world.arrived.size(); ++i) {
        const QString &text = all.at(static_cast<std::size_t>(i)).text;
        if (text != world.arrived.at(i)) {
            return u"'%1' stands where '%2' should"_s.arg(text, world.arrived.at(i));
        }
    }
    return {};
}

void TestFaultSimFull::storedInOrderAndShownOnce()
{
    FaultRun faults(u"simfull"_s, 12);
    for (int run = faults.first(); run < faults.end(); ++run) {
        QRandomGenerator chance = faults.chance(run);
        DiskWorld world(m_disk);
        int next = 0;
        const auto arrive = [&] {
            world.arrive(u"+39340765432%1"_s.arg(next % 3), u"number %1."_s.arg(next));
            ++next;
        };
        while (next < Waiting) {
            arrive();
        }
        QCOMPARE(world.modem.storedSmsCount(), 20);
        int refusals = 0;
        const auto refuse = [&] {
            const int times = chance.bounded(6);
            refusals += times;
            world.modem.refuseSmsDeletion(times);
        };
        refuse();
        world.start();
        const bool again = chance.bounded(3) == 0;
        while (next < All) {
            arrive();
            world.advance(std::chrono::milliseconds(chance.bounded(4000)));
            if (chance.bounded(5) == 0) {
                refuse();
            }
            if (again && next == Waiting + 10) {
                world.killAndReopen();
                world.start();
            }
        }
        world.advance(100min); // a deletion may be refused at six sweeps
        const QString wrong = world.verdict(false);
        QVERIFY2(wrong.isEmpty(), qPrintable(faults.named(run) + wrong));
        // Who begins anew finds them by their places in the SIM.
        const QString mixed = again ? QString() : order(world);
        QVERIFY2(mixed.isEmpty(), qPrintable(faults.named(run) + mixed));
        faults.count(u"messages"_s, All);
        faults.count(u"deletions refused"_s, refusals);
        faults.count(u"restarts"_s, again ? 1 : 0);
        faults.count(u"lost or shown twice"_s, 0);
    }
    faults.report();
}

QTEST_GUILESS_MAIN(TestFaultSimFull)
#include "tst_faultsimfull.moc"
