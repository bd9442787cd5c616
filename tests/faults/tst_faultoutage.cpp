// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrun.h"
#include "outageworld.h"
#include "resident.h"

#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int ShortRuns = 24;
constexpr std::chrono::milliseconds Outage = 1h;
constexpr std::chrono::milliseconds LongestStep = 60s;
constexpr qint64 MostGrowth = 5 * 1024; ///< KiB

} // namespace

/** Telegram away for an hour, and Telegram that asks for patience; each run is an SMS. */
class TestFaultOutage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anHourAway_data();
    void anHourAway();
    void everySecondCallIsRefused();
    void whatWasSaidLongAgo();
};

void TestFaultOutage::anHourAway_data()
{
    QTest::addColumn<int>("way");
    for (const auto &[way, name] : OutageWorld::Ways) {
        QTest::newRow(name) << static_cast<int>(way);
    }
}

void TestFaultOutage::anHourAway()
{
    QFETCH(int, way);
    const auto how = static_cast<OutageWorld::Way>(way);
    FaultRun run(u"outage ("_s + QString::fromLatin1(QTest::currentDataTag()) + u')', ShortRuns);
    OutageWorld world;
    world.begin();
    QVERIFY(world.server.holdsPoll());
    world.breakOff(how); // shortly: what a first time needs for good, such as OpenSSL
    world.live(5min, 30s);
    world.bringBack(how);
    world.live(60s, 2s);
    const qint64 before = residentKiB();
    world.breakOff(how);
    const auto pause = Outage / run.runs();
    for (int i = 0; i < run.runs(); ++i) {
        world.deliver();
        world.live(pause, std::min(pause, LongestStep));
    }
    const qint64 growth = residentKiB() - before;
    world.bringBack(how);
    const auto back = world.clock.ManualClock::steady();
    const auto most = std::chrono::seconds(run.runs() * 11 / 10 + 100);
    while (!world.allShown() && world.clock.ManualClock::steady() - back < most) {
        world.pass(500ms);
    }
    const auto took = world.clock.ManualClock::steady() - back;
    run.count(u"SMS"_s, run.runs());
    run.count(u"s until all were shown"_s, took.count() / 1000);
    run.count(u"shown again"_s, world.repeated());
    run.count(u"KiB grown meanwhile"_s, growth);
    run.report();
    QCOMPARE(world.complaint(), QString());
    QVERIFY2(world.repeated() <= 1, "only what was under way may come twice");
    QVERIFY2(growth <= MostGrowth, qPrintable(u"%1 KiB"_s.arg(growth)));
    QCOMPARE(world.modem.storedSmsCount(), 0);
}

void TestFaultOutage::everySecondCallIsRefused()
{
    FaultRun run(u"storm"_s, ShortRuns);
    OutageWorld world;
    world.begin();
    world.flood(run.chance(0));
    for (int i = 0; i < run.runs(); ++i) {
        world.deliver();
    }
    constexpr std::chrono::milliseconds step = 100ms;
    const auto most = std::chrono::seconds(run.runs() * 40 + 300);
    for (auto time = 0ms; time < most && !world.allShown(); time += step) {
        world.live(step, step);
    }
    run.count(u"answers 429"_s, world.floods());
    run.count(u"too early"_s, world.early());
    run.count(u"ms of least patience beyond what was asked"_s, world.leastSlack());
    run.count(u"virtual s"_s, world.clock.ManualClock::steady().count() / 1000);
    run.report();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.repeated(), 0);
    QCOMPARE(world.early(), 0);
    QVERIFY(world.floods() >= run.runs() / 2);
}

/** The phone was off; what waits at the server must be answered, and not be done. */
void TestFaultOutage::whatWasSaidLongAgo()
{
    FaultRun run(u"old updates"_s, ShortRuns);
    const int number =
        std::min(run.runs(), 500); // what the server keeps is more, but not asked for
    OutageWorld world;
    QRandomGenerator chance = run.chance(0);
    QStringList numbers;
    for (int i = 0; i < number; ++i) {
        numbers.append(u"+39340%1"_s.arg(1'000'000 + i));
        if (i % 2 == 0) {
            world.write(u"/call "_s + numbers.back(), 62s + 1s * chance.bounded(80'000));
        } else {
            world.write(u"/sms "_s + numbers.back() + u" late"_s,
                        602s + 1s * chance.bounded(80'000));
        }
    }
    int submitted = 0;
    connect(&world.modem, &sim::SimulatedModem::smsSubmitted, &world,
            [&submitted] { ++submitted; });
    world.begin();
    for (int i = 0; i < 20 * number + 400; ++i) {
        world.pass(250ms);
    }
    QString said;
    for (const ShownMessage &message : world.server.shownIn(PhoneWorld::Owner)) {
        said += QString(message.text).remove(u' ') + u'\n';
    }
    int answered = 0;
    for (const QString &each : numbers) {
        answered += said.contains(each) ? 1 : 0;
    }
    run.count(u"commands"_s, number);
    run.count(u"answered"_s, answered);
    run.count(u"dialled"_s, world.dialled().size());
    run.count(u"SMS sent"_s, submitted);
    run.report();
    QCOMPARE(world.dialled(), QStringList());
    QCOMPARE(submitted, 0);
    QVERIFY2(answered == number, qPrintable(said.left(2000)));
    QVERIFY(!world.server.hasUnconfirmed());
}

QTEST_GUILESS_MAIN(TestFaultOutage)
#include "tst_faultoutage.moc"
