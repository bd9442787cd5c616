// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyworld.h"

#include <QTest>

#include <cstdio>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Reaction = sim::PartyBehaviour::Reaction;

Q_DECLARE_METATYPE(vp::test::Cast)

/**
 * A's second phone, deflection and transfer: what is said, what it leads to, each fall-back; and
 * every mishap at every instant of each, in virtual time. VP_STORIES=all tries every pair of
 * instants.
 */
class TestWays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysTheseCommands_data();
    void saysTheseCommands();
    void lastPhoneNotReached();
    void eachPhoneHasItsTime();
    void resumedCallerIsHeldAgain();
    void declineGoesOnToTheNextPhone();
    void phoneThatIsOffGoesOnToTheNext();
    void phoneThatAnswersIsToldByTheJoiner();
    void outboundGoesOnToTheNextPhone();
    void callerOnTheFreeLineEndsThePlan();
    void deflectionVerdict_data();
    void deflectionVerdict();
    void deflectionOnItsWayWhenTheCallerLeaves();
    void oneMishapAtEveryInstant_data();
    void oneMishapAtEveryInstant();
    void twoMishaps_data();
    void twoMishaps();
    void cleanupTestCase();

private:
    void play(const Cast &cast, const std::vector<std::pair<int, Mishap>> &mishaps);
    static void runTo(StoryWorld &world, CallStage stage);
    int m_stories = 0;
    int m_rows = 0;
    std::chrono::milliseconds m_longestAlone {0};
};

namespace {

constexpr int MaximumInstants = 500;
const QString phoneA1 = u"+393331112222"_s;
const QString phoneA2 = u"+393337778888"_s;
const QString phoneC = u"+393401234567"_s;

Cast castOf(StoryDirection direction, CallWays ways, bool deflection = false)
{
    Cast cast;
    cast.direction = direction;
    cast.ways = std::move(ways);
    cast.deflection = deflection;
    return cast;
}

Cast twoPhones(StoryDirection direction)
{
    Cast cast;
    cast.direction = direction;
    cast.masterAnswersHimself = false;
    cast.secondPhone = true;
    return cast;
}

void castRows()
{
    QTest::addColumn<Cast>("cast");
    constexpr auto in = StoryDirection::Inbound;
    constexpr auto out = StoryDirection::Outbound;
    QTest::newRow("in: two phones") << twoPhones(in);
    QTest::newRow("in: deflected") << castOf(in, {CallWay::Deflect, CallWay::Join}, true);
    QTest::newRow("in: handed over") << castOf(in, {CallWay::Transfer, CallWay::Join});
    QTest::newRow("out: two phones") << twoPhones(out);
    QTest::newRow("in: deflection not known")
        << castOf(in, {CallWay::Deflect, CallWay::Join, CallWay::Transfer});
    QTest::newRow("out: handed over") << castOf(out, {CallWay::Transfer, CallWay::Join});
    Cast all = twoPhones(in);
    all.ways = {CallWay::Deflect, CallWay::Transfer, CallWay::Join};
    QTest::newRow("in: two phones, every way") << all;
}

bool isOver(StoryWorld &world)
{
    return world.joiner().stage() == CallStage::Bridged || !world.outcomes().empty();
}

int instantsOf(const Cast &cast)
{
    StoryWorld world(cast);
    world.begin();
    int instants = 0;
    int beyond = 0;
    while (instants < MaximumInstants && beyond <= 6 && world.tick()) {
        ++instants;
        beyond += isOver(world) ? 1 : 0;
    }
    return instants;
}

QString describe(const std::vector<std::pair<int, Mishap>> &mishaps)
{
    QStringList words;
    for (const auto &[instant, mishap] : mishaps) {
        words.append(u"%1 at %2"_s.arg(QLatin1StringView(nameOf(mishap))).arg(instant));
    }
    return words.join(u", "_s);
}

} // namespace

void TestWays::runTo(StoryWorld &world, CallStage stage)
{
    for (int i = 0; i < 3000 && world.joiner().stage() != stage && world.tick(); ++i) { }
    QCOMPARE(world.joiner().stage(), stage);
}

void TestWays::saysTheseCommands_data()
{
    QTest::addColumn<Cast>("cast");
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<int>("kind");
    constexpr auto in = StoryDirection::Inbound;
    constexpr auto out = StoryDirection::Outbound;
    const auto row = [](const char *name, const Cast &cast, const QStringList &faults,
                        const QString &sent, OutcomeKind kind) {
        QTest::newRow(name) << cast << faults << sent << static_cast<int>(kind);
    };
    const CallWays deflect {CallWay::Deflect, CallWay::Join};
    const CallWays handOver {CallWay::Transfer, CallWay::Join};
    const CallWays joinFirst {CallWay::Join, CallWay::Transfer};
    const QString reach = u"ATA AT+CHLD=2 ATD+393331112222; "_s;
    row("deflected", castOf(in, deflect, true), {}, u"AT+CTFR=+393331112222,145"_s,
        OutcomeKind::Deflected);
    row("deflection refused: answered at once", castOf(in, deflect), {},
        QString(u"AT+CTFR=+393331112222,145 "_s + reach + u"AT+CHLD=3"_s), OutcomeKind::Joined);
    row("deflection accepted and never done", castOf(in, deflect, true), {u"deflection-ignored"_s},
        QString(u"AT+CTFR=+393331112222,145 "_s + reach + u"AT+CHLD=3"_s), OutcomeKind::Joined);
    row("handed over", castOf(in, handOver), {}, QString(reach + u"AT+CHLD=4"_s),
        OutcomeKind::Transferred);
    row("handing over refused: joined", castOf(in, handOver), {u"transfer"_s},
        QString(reach + u"AT+CHLD=4 AT+CHLD=3"_s), OutcomeKind::Joined);
    row("handing over accepted and never done: joined", castOf(in, handOver),
        {u"transfer-ignored"_s}, QString(reach + u"AT+CHLD=4 AT+CHLD=3"_s), OutcomeKind::Joined);
    row("join refused: handed over", castOf(in, joinFirst), {u"join"_s},
        QString(reach + u"AT+CHLD=3 AT+CHLD=3 AT+CHLD=3 AT+CHLD=4"_s), OutcomeKind::Transferred);
    row("both refused", castOf(in, joinFirst), {u"join"_s, u"transfer"_s},
        QString(reach + u"AT+CHLD=3 AT+CHLD=3 AT+CHLD=3 AT+CHLD=4"_s), OutcomeKind::JoinRefused);
    row("join only", castOf(in, {CallWay::Join}), {u"join"_s},
        QString(reach + u"AT+CHLD=3 AT+CHLD=3 AT+CHLD=3"_s), OutcomeKind::JoinRefused);
    row("outbound, join refused: handed over", castOf(out, joinFirst), {u"join"_s},
        u"ATD+393331112222; AT+CHLD=2 ATD+393401234567; AT+CHLD=3 AT+CHLD=3 AT+CHLD=3 AT+CHLD=4"_s,
        OutcomeKind::Transferred);
    row("second phone", twoPhones(in), {},
        QString(reach + u"AT+CHLD=12 ATD+393337778888; AT+CHLD=3"_s), OutcomeKind::Joined);
}

void TestWays::saysTheseCommands()
{
    QFETCH(Cast, cast);
    QFETCH(QStringList, faults);
    QFETCH(QString, sent);
    QFETCH(int, kind);
    StoryWorld world(cast);
    for (const QString &fault : std::as_const(faults)) {
        world.modem().inject(*sim::FaultBox::fromWord(fault));
    }
    world.begin();
    while (!isOver(world) && world.tick()) { }
    const bool isHandedOn = kind == static_cast<int>(OutcomeKind::Transferred)
        || kind == static_cast<int>(OutcomeKind::Deflected);
    QCOMPARE(!world.network().away().empty(), isHandedOn);
    QStringList said = world.callCommands();
    if (kind == static_cast<int>(OutcomeKind::JoinRefused)) {
        said = said.first(sent.count(u' ') + 1); // and what ends both legs
    }
    QCOMPARE(said.join(u' '), sent);
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.outcomes().size(), 1U);
    QCOMPARE(static_cast<int>(world.outcomes().front().kind), kind);
}

void TestWays::lastPhoneNotReached()
{
    StoryWorld world(twoPhones(StoryDirection::Inbound));
    std::vector<std::pair<QString, ReleaseReason>> missed;
    connect(&world.joiner(), &CallJoiner::stageChanged, this, [&](CallStage stage) {
        if (stage == CallStage::NextPhone) {
            missed.emplace_back(world.joiner().phone().text(), world.joiner().missReason());
        }
    });
    world.happen(Mishap::SecondPhoneBusy);
    world.begin();
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(missed.size(), 1U);
    QCOMPARE(missed.front().first, phoneA1);
    QCOMPARE(missed.front().second, ReleaseReason::NoAnswer);
    const CallOutcome &outcome = world.outcomes().front();
    QCOMPARE(outcome.kind, OutcomeKind::NotReached);
    QCOMPARE(outcome.party, CallParty::Master);
    QCOMPARE(outcome.cause.reason, ReleaseReason::Busy);
}

void TestWays::eachPhoneHasItsTime()
{
    StoryWorld world(twoPhones(StoryDirection::Inbound));
    world.happen(Mishap::SecondPhoneRings);
    world.begin();
    world.settle();
    QCOMPARE(world.outcomes().front().cause.reason, ReleaseReason::NoAnswer);
    std::vector<std::chrono::milliseconds> rang;
    for (const sim::CallRecord &record : world.network().records()) {
        if (record.call.isOutgoing()) {
            rang.push_back(*record.ended - *record.alerting);
        }
    }
    QCOMPARE(rang.size(), 2U);
    QVERIFY2(rang[0] >= 25s && rang[0] < 27s, qPrintable(QString::number(rang[0].count())));
    QVERIFY2(rang[1] >= 15s && rang[1] < 17s, qPrintable(QString::number(rang[1].count())));
}

void TestWays::resumedCallerIsHeldAgain()
{
    StoryWorld world(twoPhones(StoryDirection::Inbound));
    sim::SimulatedNetwork::Service service = world.network().service();
    service.autoResume = true;
    world.network().setService(service);
    world.happen(Mishap::MasterBusy);
    world.begin();
    runTo(world, CallStage::Bridged);
    QCOMPARE(world.callCommands().count(u"AT+CHLD=2"_s), 2);
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.outcomes().front().kind, OutcomeKind::Joined);
}

void TestWays::declineGoesOnToTheNextPhone()
{
    StoryWorld world(twoPhones(StoryDirection::Inbound));
    world.begin();
    runTo(world, CallStage::CallingMaster);
    world.clock().advance(6s);
    world.happen(Mishap::MasterHangsUp);
    runTo(world, CallStage::Bridged);
    QVERIFY2(!world.callCommands().contains(u"AT+CHLD=12"_s), "there was nothing to end");
    world.settle();
    QCOMPARE(world.complaint(), QString());
}

void TestWays::phoneThatIsOffGoesOnToTheNext()
{
    StoryWorld world(twoPhones(StoryDirection::Inbound));
    sim::PartyBehaviour nowhere;
    nowhere.reaction = Reaction::SwitchedOff;
    world.network().setParty(phoneA1, nowhere);
    world.network().setParty(phoneA2, nowhere);
    world.begin();
    world.settle();
    QCOMPARE(world.complaint(), QString());
    // Switched off is no reason to stop; the second one was asked, too.
    QCOMPARE(world.callCommands().filter(u"ATD"_s).size(), 2);
    QCOMPARE(world.outcomes().front().cause.reason, ReleaseReason::Unreachable);
}

void TestWays::phoneThatAnswersIsToldByTheJoiner()
{
    StoryWorld world(twoPhones(StoryDirection::Inbound));
    world.begin();
    runTo(world, CallStage::CallingMaster);
    QCOMPARE(world.joiner().phone().text(), phoneA1);
    runTo(world, CallStage::Bridged);
    QCOMPARE(world.joiner().phone().text(), phoneA2);
    world.settle();
}

void TestWays::outboundGoesOnToTheNextPhone()
{
    StoryWorld world(twoPhones(StoryDirection::Outbound));
    world.begin();
    runTo(world, CallStage::Bridged);
    QCOMPARE(
        world.callCommands().filter(u"ATD"_s),
        (QStringList {u"ATD+393331112222;"_s, u"ATD+393337778888;"_s, u"ATD+393401234567;"_s}));
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.outcomes().front().kind, OutcomeKind::Joined);
}

void TestWays::callerOnTheFreeLineEndsThePlan()
{
    StoryWorld world(twoPhones(StoryDirection::Outbound));
    bool rang = false;
    connect(&world.joiner(), &CallJoiner::secondCallerRings, this, [&rang] { rang = true; });
    world.begin();
    runTo(world, CallStage::NextPhone);
    world.happen(Mishap::SecondCaller);
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.outcomes().size(), 1U);
    // Either he was given busy in time, or he goes first.
    QVERIFY(rang == (world.outcomes().front().kind == OutcomeKind::NotReached));
}

void TestWays::deflectionVerdict_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("verdict"); // -1: none
    QTest::newRow("works") << true << QString() << static_cast<int>(DeflectionVerdict::Works);
    QTest::newRow("not known") << false << QString() << static_cast<int>(DeflectionVerdict::Fails);
    QTest::newRow("accepted and never done")
        << true << u"deflection-ignored"_s << static_cast<int>(DeflectionVerdict::Fails);
    QTest::newRow("no answer says nothing") << true << u"timeout"_s << -1;
}

void TestWays::deflectionVerdict()
{
    QFETCH(bool, known);
    QFETCH(QString, fault);
    QFETCH(int, verdict);
    StoryWorld world(castOf(StoryDirection::Inbound, {CallWay::Deflect}, known));
    std::vector<int> told;
    connect(&world.joiner(), &CallJoiner::deflectionTried, this,
            [&told](DeflectionVerdict each) { told.push_back(static_cast<int>(each)); });
    if (fault == "timeout"_L1) {
        world.modem().swallowNext("AT+CTFR", false);
    } else if (!fault.isEmpty()) {
        world.modem().inject(*sim::FaultBox::fromWord(fault));
    }
    world.begin();
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(told, verdict < 0 ? std::vector<int> {} : std::vector<int> {verdict});
}

void TestWays::deflectionOnItsWayWhenTheCallerLeaves()
{
    StoryWorld world(castOf(StoryDirection::Inbound, {CallWay::Deflect}, true));
    world.modem().swallowNext("AT+CTFR", false);
    world.begin();
    runTo(world, CallStage::Deflecting);
    world.clock().advance(2s);
    world.happen(Mishap::RemoteHangsUp);
    world.settle();
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(world.outcomes().front().kind, OutcomeKind::GaveUp); // no phone of A ever rang
}

void TestWays::play(const Cast &cast, const std::vector<std::pair<int, Mishap>> &mishaps)
{
    StoryWorld world(cast);
    world.begin();
    int instant = 0;
    for (const auto &[when, mishap] : mishaps) {
        while (instant < when && world.tick()) {
            ++instant;
        }
        world.happen(mishap);
    }
    world.settle();
    ++m_stories;
    m_longestAlone = std::max(m_longestAlone, world.abandoned());
    const QString complaint = world.complaint();
    if (!complaint.isEmpty()) {
        const QStringList tail = world.log().mid(qMax<qsizetype>(0, world.log().size() - 120));
        QFAIL(qPrintable(describe(mishaps) + u": "_s + complaint + u'\n' + tail.join(u'\n')));
    }
}

void TestWays::oneMishapAtEveryInstant_data()
{
    castRows();
}

void TestWays::oneMishapAtEveryInstant()
{
    QFETCH(Cast, cast);
    const int instants = instantsOf(cast);
    QVERIFY2(instants > 8 && instants < MaximumInstants, qPrintable(QString::number(instants)));
    ++m_rows;
    for (int instant = 0; instant <= instants; ++instant) {
        for (int mishap = 0; mishap < AllMishapCount; ++mishap) {
            play(cast, {{instant, static_cast<Mishap>(mishap)}});
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
}

void TestWays::twoMishaps_data()
{
    castRows();
}

void TestWays::twoMishaps()
{
    QFETCH(Cast, cast);
    const int instants = instantsOf(cast);
    ++m_rows;
    const int stride = qEnvironmentVariable("VP_STORIES") == u"all" ? 1 : qMax(1, instants / 2);
    for (int first = 0; first <= instants; first += stride) {
        for (int second = first; second <= instants; second += stride) {
            for (int pair = 0; pair < AllMishapCount * AllMishapCount; ++pair) {
                play(cast,
                     {{first, static_cast<Mishap>(pair / AllMishapCount)},
                      {second, static_cast<Mishap>(pair % AllMishapCount)}});
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
    }
}

void TestWays::cleanupTestCase()
{
    std::printf("stories: %d, longest hold with nobody called: %lld ms\n", m_stories,
                static_cast<long long>(m_longestAlone.count()));
    std::fflush(stdout);
    constexpr int allRows = 14;
    if (m_rows == allRows) {
        QVERIFY2(m_stories >= 10'000, "an interleaving test that has shrunk proves nothing");
    }
}

QTEST_GUILESS_MAIN(TestWays)
#include "tst_ways.moc"
