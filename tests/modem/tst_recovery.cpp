// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/recoveryladder.h"
#include "sessionworld.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using sim::Fault;

namespace {

const QString A = u"+393331112222"_s;
const QString C = u"+393401234567"_s;
int warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext & /*context*/, const QString & /*text*/)
{
    if (type == QtWarningMsg || type == QtInfoMsg) {
        ++warnings;
    }
}

} // namespace

/** The ladder: every rung, and what must not be done on it. */
class TestRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void silenceIsFirstMetByOpeningAgain();
    void hungModemIsRestarted();
    void restartThatDoesNotHelpAsksForAPerson();
    void deadModemIsTriedForEverAndQuietly();
    void strangerIsNeverRestarted();
    void talkersAreNotCutOff();
    void somebodyOnHoldIsNotLeftThere();
    void silenceInEveryState_data();
    void silenceInEveryState();
    void commandsUnansweredInARow();
    void losingItOftenIsToldUntilItIsOver();
    void restartIsNoticedAtOnce();
    void simTakenOutIsNoticed();
    void leftoversAreEndedAndTold();
    void newCallerIsNoLeftover();
    void resetsAtRandomInstants();
    void triesOutOfTurnMakeNoWaitLonger();

private:
    void ready()
    {
        world->network.setDelays(sim::NetworkDelays::realistic());
        world->start();
        QVERIFY(world->runUntil(ModemState::Ready));
        world->clock.advance(2s);
    }
    [[nodiscard]] CallProvider &calls() const { return world->session->calls(); }
    [[nodiscard]] bool has(CallState state) const
    {
        const std::vector<Call> all = calls().calls();
        return std::any_of(all.begin(), all.end(),
                           [state](const Call &call) { return call.state == state; });
    }
    /** C has called and was answered. */
    void answered()
    {
        world->network.incoming(C);
        QVERIFY(world->runUntil([this] { return has(CallState::Incoming); }, 10s));
        calls().answer(calls().calls().front().id);
        QVERIFY(world->runUntil([this] { return has(CallState::Active); }, 20s));
    }
    void held()
    {
        answered();
        calls().hold();
        QVERIFY(world->runUntil([this] { return has(CallState::Held); }, 20s));
    }
    void dialled()
    {
        held();
        sim::PartyBehaviour manual;
        manual.reaction = sim::PartyBehaviour::Reaction::Manual;
        world->network.setParty(A, manual);
        calls().dial(*PhoneNumber::fromNetwork(A, Region {}));
        QVERIFY(world->runUntil(
            [this] { return has(CallState::Alerting) || has(CallState::Dialing); }, 20s));
        world->clock.advance(8s);
    }
    void joined()
    {
        dialled();
        world->network.answer(A);
        QVERIFY(world->runUntil([this] { return has(CallState::Active); }, 20s));
        calls().join();
        QVERIFY(world->runUntil([this] { return !has(CallState::Held); }, 20s));
    }
    [[nodiscard]] RecoveryStep step() const { return world->status().recovery.step; }

    std::unique_ptr<SessionWorld> world;
};

void TestRecovery::init()
{
    world.reset();
    world = std::make_unique<SessionWorld>();
}

void TestRecovery::silenceIsFirstMetByOpeningAgain()
{
    ready();
    const int opened = world->opened;
    world->modem.inject(Fault::Silence);
    QVERIFY(world->runUntil([this] { return step() == RecoveryStep::Reopening; }, 80s));
    QCOMPARE(world->status().modem, ModemState::Lost);
    QVERIFY(world->status().recovery.since.isValid());
    world->modem.clearFaults();
    QVERIFY(world->runUntil(ModemState::Ready, 5s));
    QCOMPARE(world->opened, opened + 1);
    QCOMPARE(step(), RecoveryStep::None);
    QVERIFY(!world->status().recovery.since.isValid());
    QCOMPARE(world->sent("AT+CFUN=1,1"), 0);
}

void TestRecovery::hungModemIsRestarted()
{
    ready();
    world->modem.inject(Fault::Hung);
    QVERIFY(world->runUntil([this] { return step() == RecoveryStep::Restarting; }, 2min));
    QVERIFY(world->runUntil(ModemState::Ready, 30s));
    QCOMPARE(world->sent("AT+CFUN=1,1"), 1);
    QCOMPARE(world->status().recovery.losses, 1);
}

void TestRecovery::restartThatDoesNotHelpAsksForAPerson()
{
    ready();
    world->modem.inject(Fault::Silence);
    QVERIFY(world->runUntil([this] { return step() == RecoveryStep::Replug; }, 4min));
    QCOMPARE(world->sent("AT+CFUN=1,1"), 1);
    QVERIFY(world->status().recovery.attempts >= 2);
    world->modem.clearFaults();
    world->modem.unplug();
    world->clock.advance(5s);
    world->modem.plug();
    QVERIFY(world->runUntil(ModemState::Ready, 5s));
    QCOMPARE(step(), RecoveryStep::None);
}

void TestRecovery::deadModemIsTriedForEverAndQuietly()
{
    ready();
    world->modem.inject(Fault::Silence);
    world->clock.advance(10min);
    const int opened = world->opened;
    const qsizetype restarts = world->sent("AT+CFUN=1,1");
    warnings = 0;
    const QtMessageHandler before = qInstallMessageHandler(countWarnings);
    world->clock.advance(1h);
    qInstallMessageHandler(before);
    const int tries = world->opened - opened;
    QVERIFY2(tries >= 30 && tries <= 62, qPrintable(QString::number(tries)));
    QVERIFY2(world->sent("AT+CFUN=1,1") - restarts <= 7, "a restart each ten minutes at most");
    QVERIFY2(warnings <= 16, qPrintable(QString::number(warnings)));
    world->modem.clearFaults();
    QVERIFY(world->runUntil(ModemState::Ready, 70s));
}

void TestRecovery::strangerIsNeverRestarted()
{
    world->modem.inject(Fault::Silence);
    world->start();
    world->clock.advance(30min);
    QCOMPARE(world->sent("AT+CFUN=1,1"), 0);
    QCOMPARE(step(), RecoveryStep::None);
    QCOMPARE(world->status().trouble, PortTrouble::Silent);
}

void TestRecovery::talkersAreNotCutOff()
{
    ready();
    joined();
    world->modem.inject(Fault::Silence);
    world->clock.advance(9min);
    QCOMPARE(world->sent("AT+CFUN=1,1"), 0);
    QCOMPARE(world->network.calls().size(), 2U);
    QVERIFY(world->runUntil([this] { return world->sent("AT+CFUN=1,1") > 0; }, 5min));
}

void TestRecovery::somebodyOnHoldIsNotLeftThere()
{
    ready();
    held();
    world->modem.inject(Fault::Hung);
    QVERIFY2(world->runUntil([this] { return world->network.calls().empty(); }, 60s),
             "silence for ever is worse than the end");
    QVERIFY(world->runUntil(ModemState::Ready, 60s));
}

void TestRecovery::silenceInEveryState_data()
{
    QTest::addColumn<int>("setup");
    QTest::addColumn<int>("command");
    const char *states[] {"ringing", "answered", "held", "dialled", "joined"};
    const char *commands[] {"nothing", "hold", "dial", "join", "release", "release all", "swap"};
    for (int state = 0; state < 5; ++state) {
        for (int command = 0; command < 7; ++command) {
            QTest::addRow("%s, %s", states[state], commands[command]) << state << command;
        }
    }
}

void TestRecovery::silenceInEveryState()
{
    QFETCH(int, setup);
    QFETCH(int, command);
    ready();
    switch (setup) {
    case 0:
        world->network.incoming(C);
        QVERIFY(world->runUntil([this] { return has(CallState::Incoming); }, 10s));
        break;
    case 1:
        answered();
        break;
    case 2:
        held();
        break;
    case 3:
        dialled();
        break;
    default:
        joined();
        break;
    }
    world->modem.inject(Fault::Silence);
    switch (command) {
    case 1:
        calls().hold();
        break;
    case 2:
        calls().dial(*PhoneNumber::fromNetwork(u"+393331112299"_s, Region {}));
        break;
    case 3:
        calls().join();
        break;
    case 4:
        calls().release(calls().calls().front().id);
        break;
    case 5:
        calls().releaseAll();
        break;
    case 6:
        calls().swap();
        break;
    default:
        break;
    }
    QVERIFY2(world->runUntil([this] { return !calls().isReady(); }, 10s),
             "found out within 10 s while a call is up");
    QVERIFY(calls().calls().empty());
    world->modem.clearFaults();
    QVERIFY(world->runUntil(ModemState::Ready, 15s));
    world->clock.advance(20s);
    const bool rings = setup == 0 && !world->network.calls().empty();
    QVERIFY2(rings || world->network.calls().empty(), "what was left up has been ended");
}

void TestRecovery::commandsUnansweredInARow()
{
    ready();
    answered();
    const int opened = world->opened;
    for (int i = 0; i < 3; ++i) {
        world->modem.swallowNext("AT+CLCC");
    }
    QVERIFY(world->runUntil([this, opened] { return world->opened > opened; }, 60s));
    QVERIFY(world->runUntil(ModemState::Ready, 10s));
}

void TestRecovery::losingItOftenIsToldUntilItIsOver()
{
    ready();
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(!world->status().recovery.unsteady);
        world->modem.unplug();
        world->clock.advance(30s);
        world->modem.plug();
        QVERIFY(world->runUntil(ModemState::Ready, 5s));
        QCOMPARE(world->status().recovery.losses, i);
    }
    QVERIFY(world->status().recovery.unsteady);
    world->clock.advance(9min);
    QVERIFY(world->status().recovery.unsteady);
    world->clock.advance(2min);
    QVERIFY(!world->status().recovery.unsteady);
    QCOMPARE(world->status().recovery.losses, 0);
}

void TestRecovery::restartIsNoticedAtOnce()
{
    ready();
    world->commands.clear();
    world->modem.reset();
    world->clock.advance(2s);
    QVERIFY2(world->commands.contains("AT+CLIP=1"), "set up again without waiting for a ping");
    QVERIFY(world->runUntil(ModemState::Ready, 5s));
    QCOMPARE(world->status().recovery.losses, 1);
}

void TestRecovery::simTakenOutIsNoticed()
{
    ready();
    world->modem.simCard().setPresent(false);
    world->modem.reset();
    QVERIFY(world->runUntil(ModemState::NoSim, 5s));
}

void TestRecovery::leftoversAreEndedAndTold()
{
    ready();
    answered();
    QSignalSpy told(world->session.get(), &ModemSession::leftoversEnded);
    world->modem.unplug(sim::SimulatedModem::CallFate::StayUp);
    world->clock.advance(2s);
    QCOMPARE(world->network.calls().size(), 1U);
    world->modem.plug();
    QVERIFY(world->runUntil(ModemState::Ready, 10s));
    world->clock.advance(5s);
    QVERIFY(world->network.calls().empty());
    QCOMPARE(told.size(), 1);
    const auto calls = told.front().front().value<std::vector<Call>>();
    QCOMPARE(calls.size(), 1U);
    QCOMPARE(calls.front().number, C);
}

void TestRecovery::newCallerIsNoLeftover()
{
    ready();
    QSignalSpy told(world->session.get(), &ModemSession::leftoversEnded);
    world->modem.unplug();
    world->clock.advance(2s);
    world->modem.plug();
    world->network.incoming(C);
    QVERIFY(world->runUntil(ModemState::Ready, 10s));
    QVERIFY(world->runUntil([this] { return has(CallState::Incoming); }, 10s));
    QCOMPARE(told.size(), 0);
    QCOMPARE(world->network.calls().size(), 1U);
}

void TestRecovery::resetsAtRandomInstants()
{
    const quint32 seed = qEnvironmentVariableIsSet("VP_SEED")
        ? qEnvironmentVariable("VP_SEED").toUInt()
        : QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    qInfo("seed %u (VP_SEED repeats it)", seed);
    ready();
    int cutOff = 0;
    for (int round = 0; round < 200; ++round) {
        world->network.incoming(C);
        world->clock.advance(std::chrono::milliseconds(random.bounded(8000)));
        if (!calls().calls().empty() && has(CallState::Incoming)) {
            calls().answer(calls().calls().front().id);
        }
        world->clock.advance(std::chrono::milliseconds(random.bounded(8000)));
        cutOff += world->network.calls().empty() ? 0 : 1;
        const bool stays = random.bounded(2) == 0;
        world->modem.reset(stays ? sim::SimulatedModem::CallFate::StayUp
                                 : sim::SimulatedModem::CallFate::Dropped);
        world->clock.advance(std::chrono::milliseconds(random.bounded(3000)));
        QVERIFY2(world->runUntil(ModemState::Ready, 90s), qPrintable(QString::number(round)));
        world->network.hangUp(C);
        world->clock.advance(75s);
        QVERIFY2(world->runUntil(ModemState::Ready, 30s), qPrintable(QString::number(round)));
        QVERIFY2(world->network.calls().empty(), qPrintable(QString::number(round)));
    }
    qInfo("200 restarts, %d of them in a call", cutOff);
}

void TestRecovery::triesOutOfTurnMakeNoWaitLonger()
{
    ManualClock clock;
    RecoveryLadder ladder(clock);
    RecoveryLadder::Loss outOfTurn;
    outOfTurn.outOfTurn = true;
    QCOMPARE(ladder.lost({}).wait, 1000ms);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(ladder.lost(outOfTurn).wait, 2000ms);
    }
    QCOMPARE(ladder.lost({}).wait, 2000ms);
    QCOMPARE(ladder.lost({}).wait, 5000ms);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
