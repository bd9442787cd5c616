// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killworld.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 6;
constexpr int Pulls = 2;
constexpr int RunsOfALane = 3;
constexpr int MostLanes = 4;
/** ms; some ten times what a life and the rest after the last one take. */
constexpr int PatienceOfALife = 10'000;
constexpr int PatienceOfTheRest = 180'000;

} // namespace

/**
 * The shipped program: killed, or its modem pulled, at random instants, commands and chat messages.
 * The times are real, so a start value gives the same plans, not the same instants. Many lives are
 * shared by several phones side by side, which mostly wait.
 */
class TestFaultKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killed();
    void unplugged();

private:
    void live(FaultRun &run, KillWorld::Fate fate);
    int m_marks = 0;
};

void TestFaultKill::live(FaultRun &run, KillWorld::Fate fate)
{
    m_marks = 0;
    const int lanes = std::clamp(run.runs() / RunsOfALane, 1, MostLanes);
    std::vector<std::unique_ptr<KillWorld>> worlds;
    for (int lane = 0; lane < lanes; ++lane) {
        worlds.push_back(std::make_unique<KillWorld>(run, fate, run.first() + lane, lanes));
        worlds.back()->start();
    }
    const auto isOver = [&worlds] {
        const bool failed = std::ranges::any_of(
            worlds, [](const auto &world) { return !world->complaint().isEmpty(); });
        return failed
            || std::ranges::all_of(worlds, [](const auto &world) { return world->isAtRest(); });
    };
    const bool over = QTest::qWaitFor(isOver, run.runs() * PatienceOfALife + PatienceOfTheRest);
    QString complaint;
    std::vector<qint64> ready;
    for (const auto &world : worlds) {
        if (world->isAtRest()) {
            world->judge();
        }
        if (!over || !world->complaint().isEmpty()) {
            complaint += world->complaint() + u' ' + world->keep() + u'\n';
        }
        m_marks += world->ledger().marks();
        ready.insert(ready.end(), world->readyTimes().begin(), world->readyTimes().end());
    }
    std::ranges::sort(ready);
    if (!ready.empty()) {
        run.count(u"ms until ready (median)"_s, ready[ready.size() / 2]);
    }
    run.count(u"marks"_s, m_marks);
    run.report();
    QVERIFY2(over && complaint.isEmpty(), qPrintable(complaint));
}

void TestFaultKill::killed()
{
    FaultRun run(u"kill"_s, Kills);
    live(run, KillWorld::Fate::Kill);
    QCOMPARE(run.counted(u"kills"_s), run.runs());
    QVERIFY2(m_marks <= run.runs(), "more than one may have been repeated at a kill");
}

void TestFaultKill::unplugged()
{
    FaultRun run(u"pull"_s, Pulls);
    live(run, KillWorld::Fate::Unplug);
    QCOMPARE(run.counted(u"unplugged"_s), run.runs());
    QCOMPARE(m_marks, 0); // nothing is in doubt while the program lives
}

QTEST_GUILESS_MAIN(TestFaultKill)
#include "tst_faultkill.moc"
