// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyworld.h"

#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Reaction = sim::PartyBehaviour::Reaction;

Q_DECLARE_METATYPE(vp::test::Cast)

/** The rows of the failure table, one by one: which outcome, which commands, and never a call left.
 */
class TestCallJoiner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheOutcome_data();
    void tellsTheOutcome();
    void inboundSaysTheseCommands();
    void outboundSaysTheseCommands();
    void secondCallerGetsBusyOnceTheJointStands();
    void secondCallerBeforeTheHoldGetsBusyFirst();
    void secondCallerOutlivesAFailedStory();
    void joinIsTriedThreeTimes();
    void refusedJoinWaits_data();
    void refusedJoinWaits();
    void refusedJoinWaitsNotForEver();
    void bothAreHeldAndGoOn_data();
    void bothAreHeldAndGoOn();
    void refusesASecondStory();
    void closeWhileReleasingKeepsTheFirstReason();
    void lostModemEndsTheStory();
    void callerWhoLeavesWhileAIsDialledIsNotJoined();
    void onePartyIsLetGo_data();
    void onePartyIsLetGo();
    void nobodyIsLetGoAlone();
    void ringsUntilSomebodyDecides_data();
    void ringsUntilSomebodyDecides();

private:
    static void runTo(StoryWorld &world, CallStage stage);
};

void TestCallJoiner::runTo(StoryWorld &world, CallStage stage)
{
    for (int i = 0; i < 2000 && world.joiner().stage() != stage && world.tick(); ++i) { }
    QCOMPARE(world.joiner().stage(), stage);
}

void TestCallJoiner::tellsTheOutcome_data()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("masterReaction");
    QTest::addColumn<int>("remoteReaction");
    QTest::addColumn<int>("fault"); // -1: none
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("party");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, StoryDirection direction, Reaction a, Reaction c,
                        int fault, OutcomeKind kind, CallParty party, ReleaseReason reason) {
        QTest::newRow(name) << static_cast<int>(direction) << static_cast<int>(a)
                            << static_cast<int>(c) << fault << static_cast<int>(kind)
                            << static_cast<int>(party) << static_cast<int>(reason);
    };
    constexpr auto in = StoryDirection::Inbound;
    constexpr auto out = StoryDirection::Outbound;
    constexpr auto yes = Reaction::Answer;
    constexpr auto reached = OutcomeKind::NotReached;
    constexpr auto a = CallParty::Master;
    constexpr auto c = CallParty::Remote;
    const int join = static_cast<int>(sim::Fault::JoinRefused);
    const int hold = static_cast<int>(sim::Fault::HoldRefused);
    const int dial = static_cast<int>(sim::Fault::DialRefused);
    const int noJoin = static_cast<int>(sim::Fault::JoinIgnored);
    const int noHold = static_cast<int>(sim::Fault::HoldIgnored);
    const int lateOk = static_cast<int>(sim::Fault::LateOk);
    const int split = static_cast<int>(sim::Fault::SplitLines);
    const int glued = static_cast<int>(sim::Fault::GluedLines);
    const int garbage = static_cast<int>(sim::Fault::Garbage);
    row("in: joined", in, yes, yes, -1, OutcomeKind::Joined, c, ReleaseReason::Normal);
    row("in: A busy", in, Reaction::Busy, yes, -1, reached, a, ReleaseReason::Busy);
    row("in: A does not answer", in, Reaction::Manual, yes, -1, reached, a,
        ReleaseReason::NoAnswer);
    row("in: A declines", in, Reaction::Decline, yes, -1, reached, a, ReleaseReason::Declined);
    row("in: A is switched off", in, Reaction::SwitchedOff, yes, -1, reached, a,
        ReleaseReason::Unreachable);
    row("in: hold refused", in, yes, yes, hold, OutcomeKind::HoldRefused, CallParty::Nobody,
        ReleaseReason::Unknown);
    row("in: hold ignored", in, yes, yes, noHold, OutcomeKind::HoldRefused, CallParty::Nobody,
        ReleaseReason::Unknown);
    row("in: join refused", in, yes, yes, join, OutcomeKind::JoinRefused, CallParty::Nobody,
        ReleaseReason::Unknown);
    row("in: join ignored", in, yes, yes, noJoin, OutcomeKind::JoinRefused, CallParty::Nobody,
        ReleaseReason::Unknown);
    row("in: dialling refused", in, yes, yes, dial, OutcomeKind::DialRefused, a,
        ReleaseReason::Unknown);
    row("in: OK comes late", in, yes, yes, lateOk, OutcomeKind::Joined, c, ReleaseReason::Normal);
    row("in: every byte alone", in, yes, yes, split, OutcomeKind::Joined, c, ReleaseReason::Normal);
    row("in: lines glued", in, yes, yes, glued, OutcomeKind::Joined, c, ReleaseReason::Normal);
    row("in: garbage between the lines", in, yes, yes, garbage, OutcomeKind::Joined, c,
        ReleaseReason::Normal);
    row("out: joined", out, yes, yes, -1, OutcomeKind::Joined, c, ReleaseReason::Normal);
    row("out: A busy", out, Reaction::Busy, yes, -1, reached, a, ReleaseReason::Busy);
    row("out: A does not answer", out, Reaction::Manual, yes, -1, reached, a,
        ReleaseReason::NoAnswer);
    row("out: C busy", out, yes, Reaction::Busy, -1, reached, c, ReleaseReason::Busy);
    row("out: C does not answer", out, yes, Reaction::NoAnswer, -1, reached, c,
        ReleaseReason::NoAnswer);
    row("out: C declines", out, yes, Reaction::Decline, -1, reached, c, ReleaseReason::Declined);
    row("out: C is switched off", out, yes, Reaction::SwitchedOff, -1, reached, c,
        ReleaseReason::Unreachable);
    row("out: hold refused", out, yes, yes, hold, OutcomeKind::HoldRefused, CallParty::Nobody,
        ReleaseReason::Unknown);
    row("out: join refused", out, yes, yes, join, OutcomeKind::JoinRefused, CallParty::Nobody,
        ReleaseReason::Unknown);
    row("out: dialling refused", out, yes, yes, dial, OutcomeKind::DialRefused, a,
        ReleaseReason::Unknown);
    row("out: OK comes late", out, yes, yes, lateOk, OutcomeKind::Joined, c, ReleaseReason::Normal);
    row("out: every byte alone", out, yes, yes, split, OutcomeKind::Joined, c,
        ReleaseReason::Normal);
    row("out: lines glued", out, yes, yes, glued, OutcomeKind::Joined, c, ReleaseReason::Normal);
}

void TestCallJoiner::tellsTheOutcome()
{
    QFETCH(int, direction);
    QFETCH(int, masterReaction);
    QFETCH(int, remoteReaction);
    QFETCH(int, fault);
    QFETCH(int, kind);
    QFETCH(int, party);
    QFETCH(int, reason);
    StoryWorld world({static_cast<StoryDirection>(direction), true});
    sim::PartyBehaviour behaviour;
    behaviour.reaction = static_cast<Reaction>(masterReaction);
    world.network().setParty(u"+393331112222"_s, behaviour);
    behaviour.reaction = static_cast<Reaction>(remoteReaction);
    behaviour.hangUpAfter = 60s;
    world.network().setParty(u"+393401234567"_s, behaviour);
    if (fault >= 0) {
        world.modem().inject(static_cast<sim::Fault>(fault));
    }
    world.begin();
    world.settle();
    const QByteArray log = world.log().join(u'\n').toUtf8();
    QVERIFY2(world.complaint().isEmpty(),
             qPrintable(world.complaint() + u'\n' + QString::fromUtf8(log)));
    QCOMPARE(world.outcomes().size(), 1U);
    const CallOutcome &outcome = world.outcomes().front();
    QVERIFY2(static_cast<int>(outcome.kind) == kind, log.constData());
    QCOMPARE(static_cast<int>(outcome.party), party);
    if (outcome.kind != OutcomeKind::Joined) {
        QCOMPARE(static_cast<int>(outcome.cause.reason), reason);
    }
}

void TestCallJoiner::inboundSaysTheseCommands()
{
    StoryWorld world({StoryDirection::Inbound, true});
    world.begin();
    runTo(world, CallStage::Bridged);
    QCOMPARE(world.callCommands(),
             (QStringList {u"ATA"_s, u"AT+CHLD=2"_s, u"ATD+393331112222;"_s, u"AT+CHLD=3"_s}));
    world.happen(Mishap::RemoteHangsUp);
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.outcomes().front().party, CallParty::Remote);
    QCOMPARE(world.callCommands().size(), 5); // and one to end A
}

void TestCallJoiner::outboundSaysTheseCommands()
{
    StoryWorld world({StoryDirection::Outbound, true});
    world.begin();
    runTo(world, CallStage::Bridged);
    QCOMPARE(world.callCommands(),
             (QStringList {u"ATD+393331112222;"_s, u"AT+CHLD=2"_s, u"ATD+393401234567;"_s,
                           u"AT+CHLD=3"_s}));
    world.happen(Mishap::MasterHangsUp);
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.outcomes().front().party, CallParty::Master);
}

void TestCallJoiner::secondCallerGetsBusyOnceTheJointStands()
{
    StoryWorld world({StoryDirection::Inbound, true});
    int told = 0;
    int rejected = 0;
    connect(&world.joiner(), &CallJoiner::secondCaller, this, [&told] { ++told; });
    connect(&world.joiner(), &CallJoiner::secondCallerGone, this,
            [&rejected](const Call & /*call*/, bool byUs) { rejected += byUs ? 1 : 0; });
    world.begin();
    runTo(world, CallStage::CallingMaster);
    world.happen(Mishap::SecondCaller);
    runTo(world, CallStage::Joining);
    QCOMPARE(told, 1);
    QVERIFY2(!world.callCommands().contains(u"AT+CHLD=0"_s),
             "it would have dropped the held caller");
    runTo(world, CallStage::Bridged);
    world.clock().advance(5s);
    QVERIFY(world.callCommands().contains(u"AT+CHLD=0"_s));
    QCOMPARE(rejected, 1);
    QCOMPARE(world.joiner().stage(), CallStage::Bridged);
    QCOMPARE(world.network().calls().size(), 2U);
    world.settle();
    QCOMPARE(world.complaint(), QString());
}

void TestCallJoiner::secondCallerBeforeTheHoldGetsBusyFirst()
{
    StoryWorld world({StoryDirection::Outbound, true});
    world.begin();
    runTo(world, CallStage::CallingMaster);
    world.clock().advance(4s);
    world.happen(Mishap::SecondCaller);
    runTo(world, CallStage::Bridged);
    const QStringList sent = world.callCommands();
    QVERIFY(sent.contains(u"AT+CHLD=0"_s));
    QVERIFY2(sent.indexOf(u"AT+CHLD=0"_s) < sent.indexOf(u"AT+CHLD=2"_s),
             "a hold would have accepted him");
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.outcomes().front().kind, OutcomeKind::Joined);
}

void TestCallJoiner::secondCallerOutlivesAFailedStory()
{
    StoryWorld world({StoryDirection::Inbound, false});
    bool rang = false;
    connect(&world.joiner(), &CallJoiner::secondCallerRings, this, [&rang] { rang = true; });
    world.begin();
    runTo(world, CallStage::CallingMaster);
    world.clock().advance(20s);
    world.happen(Mishap::SecondCaller);
    world.happen(Mishap::MasterHangsUp); // declines
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.outcomes().front().kind, OutcomeKind::NotReached);
    QVERIFY2(rang, "he must not be dropped with the story he rang in on");
}

void TestCallJoiner::joinIsTriedThreeTimes()
{
    StoryWorld world({StoryDirection::Inbound, true});
    world.modem().inject(sim::Fault::JoinRefused, 2);
    world.begin();
    runTo(world, CallStage::Bridged);
    QCOMPARE(world.callCommands().count(u"AT+CHLD=3"_s), 3);
    world.settle();
    QCOMPARE(world.complaint(), QString());
}

void TestCallJoiner::refusedJoinWaits_data()
{
    QTest::addColumn<int>("mishap"); // -1: somebody tries again
    QTest::addColumn<bool>("handsOver");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int mishap, bool handsOver, OutcomeKind kind) {
        QTest::newRow(name) << mishap << handsOver << static_cast<int>(kind);
    };
    row("tried again", -1, false, OutcomeKind::Joined);
    row("tried again after both ways", -1, true, OutcomeKind::Joined);
    row("the caller leaves", static_cast<int>(Mishap::RemoteHangsUp), false, OutcomeKind::GaveUp);
    row("A leaves", static_cast<int>(Mishap::MasterHangsUp), true, OutcomeKind::HungUpEarly);
    row("the owner ends it", static_cast<int>(Mishap::OwnerCloses), false, OutcomeKind::Closed);
    row("the modem restarts", static_cast<int>(Mishap::ModemResetKeeping), true,
        OutcomeKind::ModemLost);
}

void TestCallJoiner::refusedJoinWaits()
{
    QFETCH(int, mishap);
    QFETCH(bool, handsOver);
    QFETCH(int, kind);
    Cast cast;
    if (handsOver) {
        cast.ways = {CallWay::Join, CallWay::Transfer};
    }
    StoryWorld world(cast);
    world.joiner().setTimeouts({25s, 60s, 12s, 15s});
    world.modem().inject(sim::Fault::JoinRefused, 3);
    world.modem().inject(sim::Fault::TransferRefused, 1);
    int refused = 0;
    connect(&world.joiner(), &CallJoiner::joinRefused, this, [&refused] { ++refused; });
    QVERIFY(!world.joiner().retryJoin());
    world.begin();
    while (!world.joiner().mayRetryJoin() && world.tick()) { }
    QCOMPARE(refused, 1);
    QCOMPARE(world.joiner().stage(), CallStage::Joining);
    world.clock().advance(5s);
    QVERIFY(world.joiner().mayRetryJoin());
    if (mishap >= 0) {
        world.happen(static_cast<Mishap>(mishap));
    } else {
        QVERIFY(world.joiner().retryJoin());
        QVERIFY(!world.joiner().retryJoin()); // once
        runTo(world, CallStage::Bridged);
    }
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.outcomes().size(), 1U);
    QCOMPARE(static_cast<int>(world.outcomes().front().kind), kind);
    QVERIFY(!world.joiner().mayRetryJoin());
}

void TestCallJoiner::refusedJoinWaitsNotForEver()
{
    StoryWorld world({});
    world.joiner().setTimeouts({25s, 60s, 12s, 15s});
    world.modem().inject(sim::Fault::JoinRefused);
    int refused = 0;
    connect(&world.joiner(), &CallJoiner::joinRefused, this, [&refused] { ++refused; });
    world.begin();
    for (int i = 0; i < 10'000 && world.tick(); ++i) {
        if (world.joiner().mayRetryJoin() && refused < 100) {
            static_cast<void>(world.joiner().retryJoin());
        }
    }
    QCOMPARE(refused, 3); // whoever taps and taps
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.outcomes().front().kind, OutcomeKind::JoinRefused);
    QCOMPARE(world.callCommands().count(u"AT+CHLD=3"_s), 12);
}

void TestCallJoiner::bothAreHeldAndGoOn_data()
{
    QTest::addColumn<StoryDirection>("direction");
    QTest::addColumn<int>("mishap");
    for (const StoryDirection direction : {StoryDirection::Inbound, StoryDirection::Outbound}) {
        const char *name = direction == StoryDirection::Inbound ? "inbound" : "outbound";
        QTest::addRow("%s, they go on", name) << direction << -1;
        for (const Mishap mishap :
             {Mishap::RemoteHangsUp, Mishap::MasterHangsUp, Mishap::SecondCaller,
              Mishap::OwnerCloses, Mishap::ModemResetKeeping, Mishap::ModemResetDropping}) {
            QTest::addRow("%s, %s while they wait", name, nameOf(mishap))
                << direction << static_cast<int>(mishap);
        }
    }
}

void TestCallJoiner::bothAreHeldAndGoOn()
{
    QFETCH(StoryDirection, direction);
    QFETCH(int, mishap);
    StoryWorld world({direction});
    QVERIFY(!world.joiner().holdOrResume()); // nobody is there
    world.begin();
    QVERIFY(!world.joiner().mayHold());
    runTo(world, CallStage::Bridged);
    QVERIFY(world.joiner().holdOrResume());
    for (int i = 0; i < 1000 && !world.joiner().mayResume() && world.tick(); ++i) { }
    QVERIFY(world.joiner().mayResume());
    QVERIFY(!world.joiner().mayHold());
    QCOMPARE(world.joiner().stage(), CallStage::Bridged);
    if (mishap >= 0) {
        world.happen(static_cast<Mishap>(mishap));
    } else {
        QVERIFY(world.joiner().holdOrResume());
        for (int i = 0; i < 1000 && !world.joiner().mayHold() && world.tick(); ++i) { }
        QVERIFY(world.joiner().mayHold());
        world.happen(Mishap::RemoteHangsUp);
    }
    world.settle();
    if (mishap == static_cast<int>(Mishap::SecondCaller)) {
        world.joiner().close();
        world.settle();
    }
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.outcomes().size(), 1U);
    QVERIFY(!world.joiner().holdOrResume());
}

void TestCallJoiner::refusesASecondStory()
{
    StoryWorld world({StoryDirection::Inbound, true});
    world.begin();
    runTo(world, CallStage::CallingMaster);
    const PhoneNumber number = PhoneNumber::parse(u"+393331112222"_s, Region {}).value();
    const Result<> second = world.joiner().bridgeOutbound(RingPlan::only(number), number);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::CallInProgress);
    world.settle();
    QCOMPARE(world.outcomes().size(), 1U);
}

void TestCallJoiner::closeWhileReleasingKeepsTheFirstReason()
{
    StoryWorld world({StoryDirection::Inbound, true});
    world.begin();
    runTo(world, CallStage::Bridged);
    world.happen(Mishap::RemoteHangsUp);
    runTo(world, CallStage::Releasing);
    world.happen(Mishap::OwnerCloses);
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.outcomes().size(), 1U);
    QCOMPARE(world.outcomes().front().kind, OutcomeKind::Joined);
}

void TestCallJoiner::lostModemEndsTheStory()
{
    StoryWorld world({StoryDirection::Inbound, true});
    world.begin();
    runTo(world, CallStage::Bridged);
    world.modem().unplug(sim::SimulatedModem::CallFate::StayUp);
    runTo(world, CallStage::Idle);
    QCOMPARE(world.outcomes().size(), 1U);
    QCOMPARE(world.outcomes().front().kind, OutcomeKind::ModemLost);
    QCOMPARE(world.session().status().modem, ModemState::Lost);
    world.clock().advance(20s);
    world.modem().plug();
    world.settle();
    QCOMPARE(world.complaint(), QString()); // ready again, and what was still up has been ended
}

void TestCallJoiner::callerWhoLeavesWhileAIsDialledIsNotJoined()
{
    StoryWorld world({StoryDirection::Inbound, true});
    world.begin();
    runTo(world, CallStage::CallingMaster);
    world.happen(Mishap::RemoteHangsUp);
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.outcomes().front().kind, OutcomeKind::GaveUp);
    QVERIFY(!world.callCommands().contains(u"AT+CHLD=3"_s));
}

void TestCallJoiner::onePartyIsLetGo_data()
{
    QTest::addColumn<Cast>("cast");
    QTest::addColumn<CallStage>("when");
    QTest::addColumn<CallParty>("party");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<QString>("command"); // empty = all end, in whatever order is safe
    constexpr auto in = StoryDirection::Inbound;
    constexpr auto out = StoryDirection::Outbound;
    constexpr auto a = CallParty::Master;
    constexpr auto c = CallParty::Remote;
    const Cast rings {in, false};
    Cast twoPhones = rings;
    twoPhones.secondPhone = true;
    Cast message = rings;
    message.message = Cast::Message::WhenMissed;
    Cast asked {in, true};
    asked.confirm = ConfirmMode::Always;
    QTest::newRow("in: A rings, A")
        << rings << CallStage::CallingMaster << a << OutcomeKind::NotReached << QString();
    QTest::newRow("in: A rings, A; the next phone answers")
        << twoPhones << CallStage::CallingMaster << a << OutcomeKind::Joined << u"AT+CHLD=12"_s;
    QTest::newRow("in: A rings, A; C leaves a message")
        << message << CallStage::CallingMaster << a << OutcomeKind::MessageLeft << u"AT+CHLD=12"_s;
    QTest::newRow("in: A is asked, A")
        << asked << CallStage::Confirming << a << OutcomeKind::NotReached << QString();
    QTest::newRow("in: A rings, C")
        << twoPhones << CallStage::CallingMaster << c << OutcomeKind::Closed << QString();
    QTest::newRow("in: they talk, A")
        << Cast {in} << CallStage::Bridged << a << OutcomeKind::Closed << u"AT+CHLD=12"_s;
    QTest::newRow("in: they talk, C")
        << Cast {in} << CallStage::Bridged << c << OutcomeKind::Closed << u"AT+CHLD=11"_s;
    QTest::newRow("out: C rings, A")
        << Cast {out} << CallStage::CallingRemote << a << OutcomeKind::HungUpEarly << QString();
    QTest::newRow("out: C rings, C")
        << Cast {out} << CallStage::CallingRemote << c << OutcomeKind::Closed << QString();
    QTest::newRow("out: they talk, A")
        << Cast {out} << CallStage::Bridged << a << OutcomeKind::Closed << u"AT+CHLD=11"_s;
    QTest::newRow("out: they talk, C")
        << Cast {out} << CallStage::Bridged << c << OutcomeKind::Closed << u"AT+CHLD=12"_s;
}

/** By its own number (3GPP TS 22.030, 6.5.5.1), and never before the modem can bear it. */
void TestCallJoiner::onePartyIsLetGo()
{
    QFETCH(Cast, cast);
    QFETCH(CallStage, when);
    QFETCH(CallParty, party);
    QFETCH(QString, command);
    StoryWorld world(cast);
    CallJoiner &joiner = world.joiner();
    world.begin();
    runTo(world, when);
    for (int i = 0; i < 1000 && !joiner.mayHangUp(party) && world.tick(); ++i) { }
    QVERIFY(joiner.hangUp(party));
    const qsizetype before = world.callCommands().size();
    for (int i = 0; i < 2000 && joiner.leg(party) && world.tick(); ++i) { }
    if (!command.isEmpty()) {
        QCOMPARE(world.callCommands().value(before), command);
    }
    if (party == CallParty::Master && cast.secondPhone) {
        runTo(world, CallStage::Bridged);
        world.happen(Mishap::RemoteHangsUp);
    }
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.outcomes().size(), 1U);
    QTEST(world.outcomes().front().kind, "kind");
}

void TestCallJoiner::nobodyIsLetGoAlone()
{
    StoryWorld world({StoryDirection::Inbound, false});
    QVERIFY(!world.joiner().hangUp(CallParty::Master)); // nobody is there
    world.begin();
    runTo(world, CallStage::Holding);
    QVERIFY(!world.joiner().hangUp(CallParty::Remote)); // he is alone
    QCOMPARE(world.joiner().hangUp(CallParty::Nobody).error().code, ErrorCode::NotFound);
    world.joiner().close();
    world.settle();
    QCOMPARE(world.complaint(), QString());
}

void TestCallJoiner::ringsUntilSomebodyDecides_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *word, OutcomeKind kind) {
        QTest::newRow(word) << QString::fromLatin1(word) << static_cast<int>(kind);
    };
    row("bridge", OutcomeKind::Joined);
    row("reject", OutcomeKind::Rejected);
    row("close", OutcomeKind::Closed);
    row("caller leaves", OutcomeKind::GaveUp);
    row("modem is lost", OutcomeKind::ModemLost);
    row("bridge, after a second caller", OutcomeKind::Joined);
}

void TestCallJoiner::ringsUntilSomebodyDecides()
{
    QFETCH(QString, word);
    StoryWorld world({.asks = true});
    CallJoiner &joiner = world.joiner();
    world.begin();
    runTo(world, CallStage::Ringing);
    const std::vector<Call> calls = world.session().calls().calls();
    QCOMPARE(calls.size(), 1U);
    const RingPlan plan = RingPlan::only(PhoneNumber::parse(u"+393331112222"_s, Region {}).value());
    QCOMPARE(joiner.letRing(calls.front()).error().code, ErrorCode::CallInProgress);
    Call other = calls.front();
    other.id += 7;
    QCOMPARE(joiner.bridgeInbound(other, plan).error().code, ErrorCode::CallInProgress);
    QCOMPARE(joiner.reject(other).error().code, ErrorCode::CallInProgress);
    if (word.contains("second"_L1)) {
        world.happen(Mishap::SecondCaller);
    }
    world.clock().advance(40s);
    QVERIFY2(world.callCommands().isEmpty(), qPrintable(world.callCommands().join(u' ')));
    QCOMPARE(joiner.stage(), CallStage::Ringing);

    if (word.startsWith("bridge"_L1)) {
        QVERIFY(joiner.bridgeInbound(calls.front(), plan));
        runTo(world, CallStage::Bridged);
        world.happen(Mishap::RemoteHangsUp);
    } else if (word == "reject"_L1) {
        QVERIFY(joiner.reject(calls.front()));
    } else if (word == "close"_L1) {
        joiner.close();
    } else if (word == "caller leaves"_L1) {
        world.happen(Mishap::RemoteHangsUp);
    } else {
        world.modem().unplug(sim::SimulatedModem::CallFate::Dropped);
        world.clock().advance(1s);
        world.modem().plug();
    }
    world.settle();
    QCOMPARE(joiner.stage(), CallStage::Idle);
    QCOMPARE(world.outcomes().size(), 1U);
    QTEST(static_cast<int>(world.outcomes().front().kind), "kind");
    QVERIFY(world.network().calls().empty());
    QCOMPARE(joiner.letRing(calls.front()).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestCallJoiner)
#include "tst_calljoiner.moc"
