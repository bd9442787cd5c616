// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../scenarios/endtoendworld.h"
#include "faultrun.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using World = EndToEndWorld;

namespace {

constexpr int ShortRuns = 3;
constexpr int Limit = 60'000; ///< ms; at least ten times what is usual
constexpr int AlreadyRunning = 75; ///< the exit code that says so (main/commandline.h)

} // namespace

/** The shipped program, started twice at the same moment. */
class TestFaultTwins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneFolder();

private:
    void runOnce(FaultRun &run, World &world, bool twinFirst);
};

/** One of them owns everything, the other says so and leaves. */
void TestFaultTwins::runOnce(FaultRun &run, World &world, bool twinFirst)
{
    const std::size_t shown = world.server.shownIn(World::Owner).size();
    const std::size_t requests = world.server.requests().size();
    QProcess twin;
    world.makeTwin(twin);
    if (twinFirst) {
        twin.start();
        world.launch();
    } else {
        world.launch();
        twin.start();
    }
    std::array<QProcess *, 2> both {&world.phone, &twin};
    const auto lives = [&both] {
        return std::ranges::count_if(
            both, [](QProcess *one) { return one->state() != QProcess::NotRunning; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(lives() == 1 && world.server.holdsPoll()
                                 && world.server.shownIn(World::Owner).size() > shown,
                             Limit);
    QProcess *const loser = twin.state() == QProcess::NotRunning ? &twin : &world.phone;
    QProcess *const winner = loser == &twin ? &world.phone : &twin;
    QCOMPARE(loser->exitStatus(), QProcess::NormalExit);
    QCOMPARE(loser->exitCode(), AlreadyRunning);
    const QByteArray words = loser->readAll();
    QVERIFY2(words.contains("already running"), words.constData());
    QVERIFY2(world.server.shownIn(World::Owner).back().text.contains(u"The phone is up"_s),
             qPrintable(world.server.shownIn(World::Owner).back().text)); // it has the port, too
    run.count(u"first started won"_s, (winner == &twin) == twinFirst ? 1 : 0);

    world.say(u"/getmasterphone"_s);
    QTRY_VERIFY_WITH_TIMEOUT(world.server.shownIn(World::Owner).size() >= shown + 2, Limit);
    QTRY_VERIFY_WITH_TIMEOUT(world.server.holdsPoll() && !world.server.hasUnconfirmed(), Limit);
    QCOMPARE(world.server.shownIn(World::Owner).size(), shown + 2); // each was told once
    const auto &log = world.server.requests();
    QVERIFY(std::none_of(log.begin() + static_cast<std::ptrdiff_t>(requests), log.end(),
                         [](const LoggedRequest &request) { return request.status == 409; }));
    run.count(u"answered once"_s);
    winner->terminate();
    QTRY_VERIFY_WITH_TIMEOUT(lives() == 0, Limit);
    QCOMPARE(winner->exitCode(), 0);
}

void TestFaultTwins::oneFolder()
{
    FaultRun run(u"twins"_s, ShortRuns);
    World world;
    QTRY_VERIFY_WITH_TIMEOUT(world.modem.isPlugged(), Limit);
    world.prepare();
    for (int number = run.first(); number < run.end(); ++number) {
        runOnce(run, world, run.chance(number).bounded(2) == 0);
        if (QTest::currentTestFailed()) {
            break;
        }
    }
    run.report();
    QVERIFY2(!QTest::currentTestFailed(), world.report().constData());
    QCOMPARE(world.server.violations(), QStringList());
}

QTEST_GUILESS_MAIN(TestFaultTwins)
#include "tst_faulttwins.moc"
