// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simulatedmodem.h"

#include <QtTest>

using namespace vp;
using namespace vp::sim;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Hearing = SimulatedNetwork::Hearing;
using Reaction = PartyBehaviour::Reaction;

namespace {
const QString A = u"+393331112222"_s;
const QString C = u"+393401234567"_s;
} // namespace

/** Calls that go on without our line: what the wire says, what people hear, who pays. */
class TestTransfers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void transferConnectsBothAndFreesTheLine();
    void transferIsRefused_data();
    void transferIsRefused();
    void whoLeavesDuringTheTransferLeavesNobody();
    void transferToARingingPhone();
    void deflectionSendsTheCallerOn();
    void deflectionIsRefused_data();
    void deflectionIsRefused();
    void deflectedPhoneIsBusy();
    void deflectedCallerGivesUp();
    void deflectedPhoneNeverAnswers();

private:
    QByteArray ask(const QByteArray &command)
    {
        m_said.clear();
        m_modem->feed(command + '\r');
        return QByteArray(m_said).replace("\r\n", "|");
    }
    QByteArray hear(std::chrono::milliseconds time)
    {
        m_said.clear();
        m_clock->advance(time);
        return QByteArray(m_said).replace("\r\n", "|");
    }
    void setProvisioned(bool transfer, bool deflection)
    {
        SimulatedNetwork::Service service = m_network->service();
        service.transfer = transfer;
        service.deflection = deflection;
        m_network->setService(service);
    }
    /** C is held, A talks. */
    void heldAndActive();
    [[nodiscard]] CallRecord recordOf(const QString &number) const;

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SimulatedNetwork> m_network;
    std::unique_ptr<SimulatedModem> m_modem;
    QByteArray m_said;
};

void TestTransfers::init()
{
    m_modem.reset();
    m_network.reset();
    m_clock = std::make_unique<ManualClock>();
    m_network = std::make_unique<SimulatedNetwork>(*m_clock);
    NetworkDelays delays = NetworkDelays::zero();
    delays.alert = 1s;
    delays.answer = 2s;
    delays.refuse = 500ms;
    delays.release = 200ms;
    m_network->setDelays(delays);
    m_modem = std::make_unique<SimulatedModem>(*m_network, *m_clock);
    m_modem->setNoise(false);
    connect(m_modem.get(), &SimulatedModem::output, this,
            [this](const QByteArray &bytes) { m_said += bytes; });
    ask("ATE0;+CMEE=1;+CLIP=1;+CRC=1");
}

void TestTransfers::heldAndActive()
{
    m_network->incoming(C);
    QCOMPARE(ask("ATA"), "|OK|");
    m_clock->advance(1s);
    QCOMPARE(ask("AT+CHLD=2"), "|OK|");
    m_clock->advance(1s);
    QCOMPARE(ask("ATD" + A.toLatin1() + ';'), "|OK|");
    m_clock->advance(4s);
    QCOMPARE(m_network->calls().at(0).state, CallState::Held);
    QCOMPARE(m_network->calls().at(1).state, CallState::Active);
}

CallRecord TestTransfers::recordOf(const QString &number) const
{
    for (const CallRecord &record : m_network->records()) {
        if (record.call.number == number) {
            return record;
        }
    }
    return {};
}

void TestTransfers::transferConnectsBothAndFreesTheLine()
{
    heldAndActive();
    QCOMPARE(ask("AT+CHLD=4"), "|OK|");
    QCOMPARE(hear(200ms), "|^CEND:1,6,29,16||^CEND:2,1,29,16|");
    QCOMPARE(ask("AT+CLCC"), "|OK|");
    QVERIFY(m_network->calls().empty());
    QVERIFY2(m_network->records().empty(), "somebody still pays for both");
    QCOMPARE(m_network->away().size(), 2U);
    for (const NetworkCall &call : m_network->away()) {
        QCOMPARE(m_network->hearing(call), Hearing::Conversation);
    }
    m_clock->advance(30s);
    QVERIFY(m_network->incoming(u"+390255551234"_s) > 0); // the line is free meanwhile
    QVERIFY(m_network->hangUp(A));
    QVERIFY(m_network->away().empty());
    QCOMPARE(recordOf(C).conversations.size(), 1U);
    QCOMPARE(recordOf(A).billed(), 31'200ms);
    QCOMPARE(recordOf(A).silence(), 1'200ms);
    QCOMPARE(recordOf(C).billed() - recordOf(C).silence(), 30'000ms);
}

void TestTransfers::transferIsRefused_data()
{
    QTest::addColumn<bool>("provisioned");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("not provisioned") << false << -1 << QByteArray("|+CME ERROR: 3|");
    QTest::newRow("refused") << true << static_cast<int>(Fault::TransferRefused)
                             << QByteArray("|+CME ERROR: 3|");
    QTest::newRow("accepted, never done")
        << true << static_cast<int>(Fault::TransferIgnored) << QByteArray("|OK|");
}

void TestTransfers::transferIsRefused()
{
    QFETCH(bool, provisioned);
    QFETCH(int, fault);
    QFETCH(QByteArray, answer);
    heldAndActive();
    setProvisioned(provisioned, false);
    if (fault >= 0) {
        m_modem->inject(static_cast<Fault>(fault));
    }
    QCOMPARE(ask("AT+CHLD=4"), answer);
    m_clock->advance(5s);
    QCOMPARE(m_network->calls().at(0).state, CallState::Held);
    QCOMPARE(m_network->calls().at(1).state, CallState::Active);
}

void TestTransfers::whoLeavesDuringTheTransferLeavesNobody()
{
    heldAndActive();
    QCOMPARE(ask("AT+CHLD=4"), "|OK|");
    m_clock->advance(100ms);
    QVERIFY(m_network->hangUp(C));
    m_clock->advance(5s);
    QVERIFY(m_network->calls().empty());
    QVERIFY(m_network->away().empty());
    QCOMPARE(m_network->records().size(), 2U);
}

void TestTransfers::transferToARingingPhone()
{
    PartyBehaviour manual;
    manual.reaction = Reaction::Manual;
    m_network->setParty(A, manual);
    m_network->incoming(C);
    ask("ATA");
    m_clock->advance(1s);
    ask("AT+CHLD=2");
    m_clock->advance(1s);
    ask("ATD" + A.toLatin1() + ';');
    m_clock->advance(2s);
    QCOMPARE(m_network->calls().at(1).state, CallState::Alerting);
    QCOMPARE(ask("AT+CHLD=4"), "|OK|");
    m_clock->advance(1s);
    QVERIFY(m_network->calls().empty());
    QCOMPARE(m_network->away().at(1).state, CallState::Alerting);
    QVERIFY(m_network->answer(A));
    QCOMPARE(m_network->hearing(m_network->away().at(1)), Hearing::Conversation);
}

void TestTransfers::deflectionSendsTheCallerOn()
{
    setProvisioned(true, true);
    m_network->incoming(C);
    QCOMPARE(ask("AT+CTFR=" + A.toLatin1() + ",145"), "|OK|");
    QCOMPARE(hear(200ms), "|^CEND:1,0,29,16|");
    QVERIFY(m_network->calls().empty());
    QCOMPARE(m_network->hearing(m_network->away().at(0)), Hearing::Ringing);
    m_clock->advance(3s);
    QCOMPARE(m_network->hearing(m_network->away().at(0)), Hearing::Conversation);
    m_clock->advance(10s);
    QVERIFY(m_network->hangUp(C));
    QCOMPARE(recordOf(C).billed(), 10s);
    QCOMPARE(recordOf(A).billed(), 10s);
    QCOMPARE(recordOf(C).silence(), 0ms);
}

void TestTransfers::deflectionIsRefused_data()
{
    QTest::addColumn<bool>("provisioned");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray good = "AT+CTFR=" + A.toLatin1();
    QTest::newRow("not provisioned") << false << -1 << good << QByteArray("|+CME ERROR: 3|");
    QTest::newRow("refused") << true << static_cast<int>(Fault::DeflectionRefused) << good
                             << QByteArray("|+CME ERROR: 3|");
    QTest::newRow("accepted, never done")
        << true << static_cast<int>(Fault::DeflectionIgnored) << good << QByteArray("|OK|");
    QTest::newRow("no number") << true << -1 << QByteArray("AT+CTFR=")
                               << QByteArray("|+CME ERROR: 50|");
    QTest::newRow("no digits") << true << -1 << QByteArray("AT+CTFR=A1,129")
                               << QByteArray("|+CME ERROR: 50|");
}

void TestTransfers::deflectionIsRefused()
{
    QFETCH(bool, provisioned);
    QFETCH(int, fault);
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, answer);
    setProvisioned(true, provisioned);
    m_network->incoming(C);
    if (fault >= 0) {
        m_modem->inject(static_cast<Fault>(fault));
    }
    QCOMPARE(ask(command), answer);
    m_clock->advance(1s);
    QCOMPARE(m_network->calls().at(0).state, CallState::Incoming); // nothing is lost
    QCOMPARE(ask("ATA"), "|OK|");
}

void TestTransfers::deflectedPhoneIsBusy()
{
    setProvisioned(true, true);
    PartyBehaviour busy;
    busy.reaction = Reaction::Busy;
    m_network->setParty(A, busy);
    m_network->incoming(C);
    QCOMPARE(ask("AT+CTFR=" + A.toLatin1()), "|OK|");
    m_clock->advance(1s);
    QVERIFY(m_network->away().empty());
    QCOMPARE(recordOf(C).release.cause, std::optional(17));
    QCOMPARE(recordOf(C).billed(), 0ms);
}

void TestTransfers::deflectedCallerGivesUp()
{
    setProvisioned(true, true);
    PartyBehaviour manual;
    manual.reaction = Reaction::Manual;
    m_network->setParty(A, manual);
    m_network->incoming(C);
    ask("AT+CTFR=" + A.toLatin1());
    m_clock->advance(5s);
    QVERIFY(m_network->hangUp(C));
    QVERIFY(!m_network->answer(A));
    QVERIFY(m_network->away().empty());
}

void TestTransfers::deflectedPhoneNeverAnswers()
{
    setProvisioned(true, true);
    PartyBehaviour silent;
    silent.reaction = Reaction::NoAnswer;
    m_network->setParty(A, silent);
    m_network->incoming(C);
    ask("AT+CTFR=" + A.toLatin1());
    m_clock->advance(62s);
    QVERIFY(m_network->away().empty());
    QCOMPARE(recordOf(C).release.cause, std::optional(19));
}

QTEST_GUILESS_MAIN(TestTransfers)
#include "tst_transfers.moc"
