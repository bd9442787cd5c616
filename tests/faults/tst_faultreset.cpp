// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busyphone.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using CallFate = sim::SimulatedModem::CallFate;

namespace {

/** From the last sign of life until recovery has begun. */
constexpr auto NoticedInASetUp = 20s; ///< an ATA may take 15 s by itself
/** Nobody waits for us: a minute until it is asked anything, and a minute for the list of its SIM.
 */
constexpr auto NoticedOtherwise = 135s;
constexpr int MostMishaps = 3;

} // namespace

/** The modem restarts, or falls silent, at any instant of any work. */
class TestFaultReset : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void restartsAtAnyInstant();
    void oneCommandUnanswered();
    void silentForAWhile();

private:
    using Mishap = std::function<void(BusyPhone &, QRandomGenerator &)>;
    void play(FaultRun &run, const Mishap &mishap);
    void fallSilent(FaultRun &run, BusyPhone &world, QRandomGenerator &chance);
    QHash<int, int> m_instants; ///< by work
    QSet<QString> m_states;
};

void TestFaultReset::play(FaultRun &run, const Mishap &mishap)
{
    m_states.clear();
    for (int number = run.first(); number < run.end(); ++number) {
        QRandomGenerator chance = run.chance(number);
        const int kind = number % WorkCount;
        const auto work = static_cast<Work>(kind);
        if (!m_instants.contains(kind)) {
            m_instants[kind] = BusyPhone::instantsOf(work);
        }
        BusyPhone world(work);
        world.makeReady();
        world.begin();
        int left = chance.bounded(m_instants[kind]);
        for (int more = 0; more == 0 || (more < MostMishaps && chance.bounded(3) == 0); ++more) {
            while (left-- > 0) {
                world.tick();
            }
            m_states.insert(world.state());
            mishap(world, chance);
            if (QTest::currentTestFailed()) {
                qWarning().noquote() << run.named(number) << world.log().join(u'\n');
                return;
            }
            left = chance.bounded(80);
        }
        world.settle();
        const QString complaint = world.complaint();
        QVERIFY2(complaint.isEmpty(),
                 qPrintable(run.named(number) + complaint + u'\n' + world.log().join(u'\n')));
        world.countInto(run);
    }
    run.count(u"states of call and SMS"_s, m_states.size());
    run.report();
}

void TestFaultReset::restartsAtAnyInstant()
{
    FaultRun run(u"reset"_s, 60);
    play(run, [&run](BusyPhone &world, QRandomGenerator &chance) {
        world.modem.reset(chance.bounded(2) == 0 ? CallFate::Dropped : CallFate::StayUp);
        run.count(u"restarts"_s);
    });
}

void TestFaultReset::oneCommandUnanswered()
{
    FaultRun run(u"unanswered"_s, 60);
    play(run, [&run](BusyPhone &world, QRandomGenerator &chance) {
        world.modem.swallowNext("AT", chance.bounded(2) == 0);
        run.count(u"commands unanswered"_s);
    });
}

void TestFaultReset::silentForAWhile()
{
    FaultRun run(u"silence"_s, 60);
    play(run, [this, &run](BusyPhone &world, QRandomGenerator &chance) {
        fallSilent(run, world, chance);
    });
}

void TestFaultReset::fallSilent(FaultRun &run, BusyPhone &world, QRandomGenerator &chance)
{
    const bool hung = chance.bounded(2) == 0; // a restart by us mends that
    const auto live = world.phone->liveCall();
    const bool isUrgent =
        !world.session->calls().calls().empty() && live && live->stage != CallStage::Bridged;
    const bool wasReady = world.modemState() == ModemState::Ready;
    world.modem.inject(hung ? sim::Fault::Hung : sim::Fault::Silence);
    run.count(u"times silent"_s);
    const auto begin = world.clock.steady();
    const milliseconds length(1000 + chance.bounded(chance.bounded(2) == 0 ? 15'000 : 240'000));
    bool noticed = !wasReady;
    while (world.clock.steady() < begin + length) {
        world.tick();
        noticed = noticed || world.modemState() != ModemState::Ready;
        const auto since = world.clock.steady() - begin;
        QVERIFY2(noticed || since <= (isUrgent ? NoticedInASetUp : NoticedOtherwise),
                 qPrintable(u"silent for %1 ms, and nothing done"_s.arg(since.count())));
    }
    run.count(noticed ? u"noticed in time"_s : u"over before"_s);
    world.modem.clearFaults();
}

QTEST_GUILESS_MAIN(TestFaultReset)
#include "tst_faultreset.moc"
