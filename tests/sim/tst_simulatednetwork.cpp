// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/networkjournal.h"
#include "sim/simulatednetwork.h"

#include <QtTest>

using namespace vp;
using namespace vp::sim;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Reaction = PartyBehaviour::Reaction;
using Hearing = SimulatedNetwork::Hearing;

namespace {

const QString A = u"+393331112222"_s;
const QString C = u"+393401234567"_s;
const QString D = u"+393298765432"_s;

NetworkDelays tenths()
{
    NetworkDelays delays;
    delays.originate = 100ms;
    delays.alert = 1s;
    delays.answer = 2s;
    delays.refuse = 3s;
    delays.unreachable = 4s;
    delays.connect = 500ms;
    delays.hold = 300ms;
    delays.join = 400ms;
    delays.release = 200ms;
    delays.forward = 5s;
    delays.mailbox = 600ms;
    delays.radioLost = 3s;
    return delays;
}

QString tableOf(const SimulatedNetwork &network)
{
    QStringList words;
    for (const NetworkCall &call : network.calls()) {
        const QString text = NetworkJournal::describe(call); // "call 1 active NUMBER multiparty"
        words << text.section(u' ', 1, 2) + (call.multiparty ? u" multiparty"_s : QString());
    }
    return words.join(u", "_s);
}

} // namespace

class TestSimulatedNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void outgoing_data();
    void outgoing();
    void callersGiveUp();
    void bridgeAndItsRecord();
    void conferenceLegLeaves();
    void ourHangUpEndsTheConference();
    void hangUpKeepsHeldCalls();
    void secondCaller();
    void waitingCallRingsWhenAlone();
    void sidesChangeOneAtATime();
    void joinLapsesWhenASideLeaves();
    void dialHoldsTheActiveParty();
    void failedDialMayResumeTheHeldParty();
    void noDialWhileSettingUp();
    void endingIsFinal();
    void lostRadioEndsEverything();
    void unreachableLine();
    void answerByHandAtAnyTime();
    void indexesAreReused();

private:
    /** C is held, A is active. */
    void heldAndActive();
    void advance(std::chrono::milliseconds time) { m_clock->advance(time); }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SimulatedNetwork> m_network;
    QStringList m_facts; ///< with their times in ms
};

void TestSimulatedNetwork::init()
{
    m_network.reset();
    m_clock = std::make_unique<ManualClock>();
    m_network = std::make_unique<SimulatedNetwork>(*m_clock);
    m_network->setDelays(tenths());
    m_facts.clear();
    const auto note = [this](const QString &what) {
        m_facts << QString::number(qint64 {m_clock->steady().count()}) + u' ' + what;
    };
    using Network = SimulatedNetwork;
    connect(m_network.get(), &Network::callOriginated, this, [note] { note(u"originated"_s); });
    connect(m_network.get(), &Network::callAlerting, this, [note] { note(u"alerting"_s); });
    connect(m_network.get(), &Network::callForwarded, this, [note] { note(u"forwarded"_s); });
    connect(m_network.get(), &Network::callConnected, this, [note] { note(u"connected"_s); });
    connect(m_network.get(), &Network::callReleased, this,
            [note](const NetworkCall &, const ReleaseNote &release) {
                note(u"released "_s + QString::number(release.endStatus) + u','
                     + QString::number(release.cause.value_or(-1)));
            });
}

void TestSimulatedNetwork::heldAndActive()
{
    QCOMPARE(m_network->incoming(C), 1);
    QVERIFY(m_network->accept());
    advance(1s);
    QVERIFY(m_network->hold({2, 0}));
    advance(1s);
    QCOMPARE(m_network->dial(A), 2);
    advance(10s);
    QCOMPARE(tableOf(*m_network), u"1 held, 2 active"_s);
}

void TestSimulatedNetwork::outgoing_data()
{
    QTest::addColumn<int>("reaction");
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char *name, Reaction reaction, const QStringList &facts) {
        QTest::newRow(name) << static_cast<int>(reaction) << facts;
    };
    row("answers", Reaction::Answer,
        {u"100 originated"_s, u"1100 alerting"_s, u"3100 connected"_s});
    row("busy", Reaction::Busy, {u"100 originated"_s, u"3100 released 104,17"_s});
    row("does not answer", Reaction::NoAnswer,
        {u"100 originated"_s, u"1100 alerting"_s, u"61100 released 104,19"_s});
    row("declines", Reaction::Decline,
        {u"100 originated"_s, u"1100 alerting"_s, u"3100 released 104,21"_s});
    row("switched off", Reaction::SwitchedOff, {u"100 originated"_s, u"4100 released 104,18"_s});
    row("goes to voicemail", Reaction::Voicemail,
        {u"100 originated"_s, u"1100 alerting"_s, u"6100 forwarded"_s, u"6700 connected"_s});
    row("rings until told", Reaction::Manual, {u"100 originated"_s, u"1100 alerting"_s});
}

void TestSimulatedNetwork::outgoing()
{
    QFETCH(int, reaction);
    PartyBehaviour behaviour;
    behaviour.reaction = static_cast<Reaction>(reaction);
    m_network->setParty(A, behaviour);
    QCOMPARE(m_network->dial(A), 1);
    QVERIFY(m_facts.isEmpty());
    advance(10min);
    QTEST(m_facts, "facts");
}

void TestSimulatedNetwork::callersGiveUp()
{
    QCOMPARE(m_network->incoming(C, 7s), 1);
    advance(8s);
    QCOMPARE(m_facts, QStringList {u"7000 released 104,16"_s});
    m_facts.clear();
    QCOMPARE(m_network->incoming(QString()), 1);
    advance(10min);
    QCOMPARE(m_facts, QStringList {u"68000 released 104,16"_s});
    QVERIFY(m_network->calls().empty());
}

void TestSimulatedNetwork::bridgeAndItsRecord()
{
    std::vector<std::pair<QString, Hearing>> heard;
    connect(m_network.get(), &SimulatedNetwork::partyHears, this,
            [&](const QString &number, Hearing what) { heard.emplace_back(number, what); });
    m_network->incoming(C); // 0 s
    m_network->accept();
    advance(500ms); // connected
    m_network->hold({2, 0});
    advance(500ms); // held at 0.8 s
    QCOMPARE(tableOf(*m_network), u"1 held"_s);
    m_network->dial(A); // at 1 s, answered at 4.1 s
    advance(4s);
    QVERIFY(m_network->hold({3, 0})); // at 5 s
    QCOMPARE(tableOf(*m_network), u"1 held, 2 active"_s);
    advance(400ms);
    QCOMPARE(tableOf(*m_network), u"1 active multiparty, 2 active multiparty"_s);
    advance(10s);
    QVERIFY(m_network->hangUp(C)); // at 15.4 s
    QCOMPARE(tableOf(*m_network), u"2 active"_s);
    advance(1s);
    m_network->hangUpLine();
    advance(1s); // A's call ends at 16.6 s
    QCOMPARE(m_network->records().size(), std::size_t {2});
    const CallRecord &caller = m_network->records().at(0);
    QCOMPARE(caller.call.number, C);
    QCOMPARE(caller.billed(), 14900ms);
    QCOMPARE(caller.silence(), 4900ms);
    QCOMPARE(caller.joined(), 5400ms);
    QCOMPARE(caller.held, (std::vector<CallRecord::Interval> {{800ms, 5400ms}}));
    QCOMPARE(caller.release.by, EndedBy::Remote);
    const CallRecord &master = m_network->records().at(1);
    QCOMPARE(master.alerting, 2100ms);
    QCOMPARE(master.answered, 4100ms);
    QCOMPARE(master.billed(), 12500ms);
    QCOMPARE(master.silence(), 2500ms); // 1.3 s before, 1.2 s after the conversation
    QCOMPARE(master.release, (ReleaseNote {EndedBy::Us, 29, 16}));
    const std::vector<std::pair<QString, Hearing>> expected {
        {C, Hearing::Ringing},      {C, Hearing::Silence}, {C, Hearing::Hold},
        {A, Hearing::Ringing},      {A, Hearing::Silence}, {C, Hearing::Conversation},
        {A, Hearing::Conversation}, {A, Hearing::Silence}, {C, Hearing::Nothing},
        {A, Hearing::Nothing}};
    QVERIFY(heard == expected);
}

void TestSimulatedNetwork::conferenceLegLeaves()
{
    heldAndActive();
    m_network->hold({3, 0});
    advance(1s);
    QVERIFY(m_network->hold({1, 2}));
    advance(1s);
    QCOMPARE(tableOf(*m_network), u"1 active"_s);
}

void TestSimulatedNetwork::ourHangUpEndsTheConference()
{
    heldAndActive();
    m_network->hold({3, 0});
    advance(1s);
    m_network->hangUpLine();
    advance(1s);
    QVERIFY(m_network->calls().empty());
    QCOMPARE(m_network->records().size(), std::size_t {2});
}

void TestSimulatedNetwork::hangUpKeepsHeldCalls()
{
    heldAndActive();
    m_network->hangUpLine();
    advance(1s);
    QCOMPARE(tableOf(*m_network), u"1 held"_s);
}

void TestSimulatedNetwork::secondCaller()
{
    QStringList away;
    connect(m_network.get(), &SimulatedNetwork::callerTurnedAway, this,
            [&away](const QString &number, const QString &why) { away << number + u' ' + why; });
    heldAndActive();
    QCOMPARE(m_network->incoming(D), 3);
    QCOMPARE(tableOf(*m_network), u"1 held, 2 active, 3 waiting"_s);
    QCOMPARE(m_network->incoming(u"+390255551234"_s), 0);
    QVERIFY(m_network->hold({0, 0}));
    advance(1s);
    QCOMPARE(tableOf(*m_network), u"1 held, 2 active"_s);
    QCOMPARE(m_network->records().back().release, (ReleaseNote {EndedBy::Us, 102, 17}));
    SimulatedNetwork::Service service = m_network->service();
    service.callWaiting = false;
    m_network->setService(service);
    QCOMPARE(m_network->incoming(D), 0);
    QCOMPARE(away, (QStringList {u"+390255551234 busy"_s, D + u" busy"_s}));
}

void TestSimulatedNetwork::waitingCallRingsWhenAlone()
{
    m_network->incoming(C);
    m_network->accept();
    advance(1s);
    m_network->incoming(D);
    QCOMPARE(tableOf(*m_network), u"1 active, 2 waiting"_s);
    m_network->hangUp(C);
    QCOMPARE(tableOf(*m_network), u"2 incoming"_s);
    QVERIFY(m_network->accept());
    advance(1s);
    QCOMPARE(tableOf(*m_network), u"2 active"_s);
}

void TestSimulatedNetwork::sidesChangeOneAtATime()
{
    heldAndActive();
    QVERIFY(m_network->hold({2, 0}));
    QVERIFY(!m_network->hold({2, 0}));
    QVERIFY(!m_network->hold({3, 0}));
    QCOMPARE(m_network->dial(D), 0);
    QVERIFY(m_network->hold({1, 1})); // ending is always possible
    advance(1s);
    QCOMPARE(tableOf(*m_network), u"2 held"_s);
    QVERIFY(m_network->hold({2, 0}));
}

void TestSimulatedNetwork::joinLapsesWhenASideLeaves()
{
    heldAndActive();
    QVERIFY(m_network->hold({3, 0}));
    m_network->hangUp(A);
    advance(1s);
    QCOMPARE(tableOf(*m_network), u"1 held"_s);
}

void TestSimulatedNetwork::dialHoldsTheActiveParty()
{
    m_network->incoming(C);
    m_network->accept();
    advance(1s);
    QCOMPARE(m_network->dial(A), 2);
    advance(350ms);
    QCOMPARE(tableOf(*m_network), u"1 held, 2 dialing"_s);
    advance(10s);
    QCOMPARE(tableOf(*m_network), u"1 held, 2 active"_s);
    QCOMPARE(m_network->dial(D), 0); // both sides are taken
}

void TestSimulatedNetwork::failedDialMayResumeTheHeldParty()
{
    SimulatedNetwork::Service service = m_network->service();
    service.autoResume = true;
    m_network->setService(service);
    PartyBehaviour busy;
    busy.reaction = Reaction::Busy;
    m_network->setParty(A, busy);
    m_network->incoming(C);
    m_network->accept();
    advance(1s);
    m_network->hold({2, 0});
    advance(1s);
    m_network->dial(A);
    advance(10s);
    QCOMPARE(tableOf(*m_network), u"1 active"_s);
}

void TestSimulatedNetwork::noDialWhileSettingUp()
{
    QCOMPARE(m_network->dial(A), 1);
    QCOMPARE(m_network->dial(C), 0);
    advance(2s);
    QCOMPARE(tableOf(*m_network), u"1 alerting"_s);
    QCOMPARE(m_network->dial(C), 0);
    m_network->hangUpLine();
    QCOMPARE(m_network->incoming(C), 2);
    advance(1s);
    QCOMPARE(tableOf(*m_network), u"2 incoming"_s);
    QCOMPARE(m_network->dial(A), 0);
}

void TestSimulatedNetwork::endingIsFinal()
{
    m_network->dial(A);
    advance(2s);
    m_network->hangUpLine();
    QVERIFY(!m_network->answer(A));
    QVERIFY(m_network->hold({1, 1})); // said twice, done once
    advance(1min);
    QCOMPARE(m_facts.last(), u"2200 released 29,16"_s);
    QCOMPARE(m_network->records().size(), std::size_t {1});
}

void TestSimulatedNetwork::lostRadioEndsEverything()
{
    heldAndActive();
    m_network->loseRadio();
    QCOMPARE(m_network->incoming(D), 0);
    advance(2s);
    QCOMPARE(m_network->calls().size(), std::size_t {2});
    advance(1s);
    QVERIFY(m_network->calls().empty());
    QCOMPARE(m_network->records().back().release.by, EndedBy::RadioLoss);
}

void TestSimulatedNetwork::unreachableLine()
{
    m_network->setReachable(false);
    QCOMPARE(m_network->incoming(C), 0);
    m_network->setReachable(true);
    QCOMPARE(m_network->incoming(C), 1);
}

void TestSimulatedNetwork::answerByHandAtAnyTime()
{
    PartyBehaviour busy;
    busy.reaction = Reaction::Busy;
    m_network->setParty(A, busy);
    m_network->dial(A);
    QVERIFY(m_network->answer(u"1"_s));
    QCOMPARE(m_facts, (QStringList {u"0 originated"_s, u"0 alerting"_s, u"0 connected"_s}));
    advance(1h);
    QCOMPARE(tableOf(*m_network), u"1 active"_s);
    QVERIFY(!m_network->answer(A));
    QVERIFY(!m_network->answer(C));
}

void TestSimulatedNetwork::indexesAreReused()
{
    heldAndActive();
    m_network->hangUp(C);
    const qint64 serial = m_network->calls().front().serial;
    QCOMPARE(m_network->incoming(D), 1);
    QVERIFY(m_network->find(u"1"_s)->serial > serial);
    QCOMPARE(tableOf(*m_network), u"1 waiting, 2 active"_s);
}

QTEST_GUILESS_MAIN(TestSimulatedNetwork)
#include "tst_simulatednetwork.moc"
