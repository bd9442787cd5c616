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

constexpr int Kills = 8;
constexpr int RunsOfALane = 4;
constexpr int MostLanes = 4;
/** ms; some ten times what a run and the rest after the last one take. */
constexpr int PatienceOfARun = 30'000;
constexpr int PatienceOfTheRest = 1'200'000;

} // namespace

/**
 * kill -9 of the shipped program at random instants, commands and chat messages. The times are
 * real, so a start value gives the same plans, not the same instants. Many kills are shared by
 * several phones side by side, which mostly wait.
 */
class TestFaultKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostAndNothingDoubled();
};

void TestFaultKill::nothingIsLostAndNothingDoubled()
{
    FaultRun run(u"kill"_s, Kills);
    const int lanes = std::clamp(run.runs() / RunsOfALane, 1, MostLanes);
    std::vector<std::unique_ptr<KillWorld>> worlds;
    for (int lane = 0; lane < lanes; ++lane) {
        worlds.push_back(std::make_unique<KillWorld>(run, run.first() + lane, lanes));
        worlds.back()->start();
    }
    const auto isOver = [&worlds] {
        const bool failed = std::ranges::any_of(
            worlds, [](const auto &world) { return !world->complaint().isEmpty(); });
        return failed
            || std::ranges::all_of(worlds, [](const auto &world) { return world->isAtRest(); });
    };
    const bool over = QTest::qWaitFor(isOver, run.runs() * PatienceOfARun + PatienceOfTheRest);
    QString complaint;
    std::vector<qint64> ready;
    for (const auto &world : worlds) {
        if (over && world->complaint().isEmpty()) {
            world->judge();
        }
        if (!over || !world->complaint().isEmpty()) {
            complaint += world->complaint() + u' ' + world->keep() + u'\n';
        }
        ready.insert(ready.end(), world->readyTimes().begin(), world->readyTimes().end());
    }
    std::ranges::sort(ready);
    if (!ready.empty()) {
        run.count(u"ms until ready (median)"_s, ready[ready.size() / 2]);
    }
    run.report();
    QVERIFY2(over && complaint.isEmpty(), qPrintable(complaint));
    QCOMPARE(run.counted(u"kills"_s), run.runs());
}

QTEST_GUILESS_MAIN(TestFaultKill)
#include "tst_faultkill.moc"
