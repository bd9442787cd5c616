// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busyphone.h"

#include <QSet>
#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using CallFate = sim::SimulatedModem::CallFate;

namespace {

constexpr auto ReadyAgainWithin = 3s;

} // namespace

/** The stick is pulled at any instant of any work, and put back at any time after. */
class TestFaultUnplug : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_instants.clear(); }
    void recoversFromAnyInstant();

private:
    void pull(BusyPhone &world, QRandomGenerator &chance);
    QHash<int, int> m_instants; ///< by work
    QSet<QString> m_states;
    milliseconds m_slowest {0};
    FaultRun m_run {u"unplug"_s, 80};
};

void TestFaultUnplug::pull(BusyPhone &world, QRandomGenerator &chance)
{
    m_states.insert(world.state());
    world.modem.unplug(chance.bounded(2) == 0 ? CallFate::Dropped : CallFate::StayUp);
    // Mostly put back soon, sometimes after every wait of the ladder.
    const int longest = chance.bounded(4) == 0 ? 180'000 : 4'000;
    const auto back = world.clock.steady() + milliseconds(chance.bounded(longest));
    while (world.clock.steady() + world.clock.untilNext() < back) {
        world.tick();
    }
    world.advance(back - world.clock.steady());
    world.modem.plug();
    world.session->retryNow(); // as the watch over the ports does
    m_run.count(u"unplugged"_s);
}

void TestFaultUnplug::recoversFromAnyInstant()
{
    for (int number = m_run.first(); number < m_run.end(); ++number) {
        QRandomGenerator chance = m_run.chance(number);
        const int kind = number % WorkCount;
        const auto work = static_cast<Work>(kind);
        if (!m_instants.contains(kind)) {
            m_instants[kind] = BusyPhone::instantsOf(work);
        }
        BusyPhone world(work);
        world.makeReady();
        world.begin();
        int left = chance.bounded(m_instants[kind]);
        for (int more = 0; more == 0 || (more < 3 && chance.bounded(3) == 0); ++more) {
            while (left-- > 0) {
                world.tick();
            }
            pull(world, chance);
            const auto back = world.clock.steady();
            while (world.modemState() != ModemState::Ready && world.clock.steady() < back + 1min) {
                world.tick();
            }
            m_slowest = std::max(m_slowest, world.clock.steady() - back);
            left = chance.bounded(60);
        }
        world.settle();
        const QString complaint = world.complaint();
        QVERIFY2(complaint.isEmpty(),
                 qPrintable(m_run.named(number) + complaint + u'\n' + world.log().join(u'\n')));
        world.countInto(m_run);
    }
    m_run.count(u"states of call and SMS"_s, m_states.size());
    m_run.count(u"ms at most until ready again"_s, m_slowest.count());
    m_run.report();
    QVERIFY2(m_slowest <= ReadyAgainWithin, qPrintable(QString::number(m_slowest.count())));
}

QTEST_GUILESS_MAIN(TestFaultUnplug)
#include "tst_faultunplug.moc"
