// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/loopbackport.h"
#include "sim/simulatedmodem.h"

#include <QtTest>

using namespace vp;
using namespace vp::sim;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString A = u"+393331112222"_s;
const QString C = u"+393401234567"_s;

/** Line ends made visible: "|" stands for CR LF. */
QByteArray visible(QByteArray wire)
{
    return wire.replace("\r\n", "|").replace("\r", "\\r");
}

} // namespace

/** What sets the makes of modem apart, beyond the dialogues of the transcripts. */
class TestDialects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void names();
    void identity_data();
    void identity();
    void vocabulary_data();
    void vocabulary();
    void triesCountDownUnderLock();
    void onlyHuaweiPacksServiceCodes();
    void joiningIsRefusedWhereItIsNotListed();
    void otherMakesKeepHuaweiWordsToThemselves();
    void eventsMayComeOnTheOtherPort();
    void answeringEndsWithTheConnection();
    void answeringEndsWithTheCaller();
    void eventsThatWereNotAskedFor_data();
    void eventsThatWereNotAskedFor();

private:
    void play(const QByteArray &name)
    {
        m_modem->setDialect(*modemDialect(name));
        ask("ATE0");
    }
    /** What the modem says to @p command at once. */
    QByteArray ask(const QByteArray &command)
    {
        m_said.clear();
        m_modem->feed(command + '\r');
        return visible(m_said);
    }
    /** What it says within @p time. */
    QByteArray hear(std::chrono::milliseconds time)
    {
        m_said.clear();
        m_clock->advance(time);
        return visible(m_said);
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SimulatedNetwork> m_network;
    std::unique_ptr<SimulatedModem> m_modem;
    QByteArray m_said;
};

void TestDialects::init()
{
    m_modem.reset();
    m_network.reset();
    m_clock = std::make_unique<ManualClock>();
    m_network = std::make_unique<SimulatedNetwork>(*m_clock);
    m_modem = std::make_unique<SimulatedModem>(*m_network, *m_clock);
    m_modem->setNoise(false);
    connect(m_modem.get(), &SimulatedModem::output, this,
            [this](const QByteArray &bytes) { m_said += bytes; });
}

void TestDialects::names()
{
    QCOMPARE(m_modem->dialect().name, "huawei-e173");
    QCOMPARE(dialectNames().constFirst(), "huawei-e173");
    QCOMPARE(dialectNames().size(), 12);
    for (const QByteArray &name : dialectNames()) {
        QCOMPARE(modemDialect(name)->name, name);
        QVERIFY(!dialectSummary(name).isEmpty());
        const SimulatedModem modem(*m_network, *m_clock, *modemDialect(name));
        QCOMPARE(modem.dialect().name, name);
    }
    QVERIFY(!modemDialect("nokia"));
    QVERIFY(dialectSummary("nokia").isEmpty());
}

void TestDialects::identity_data()
{
    QTest::addColumn<QByteArray>("manufacturer");
    QTest::addColumn<QByteArray>("model");
    const auto row = [](const char *name, const char *manufacturer, const char *model) {
        QTest::newRow(name) << QByteArray(manufacturer) << QByteArray(model);
    };
    row("huawei-e173", "huawei", "E173");
    row("huawei-21", "huawei", "E173");
    row("huawei-mu509", "huawei", "MU509");
    row("huawei-silent", "huawei", "E1552");
    row("quectel-ccinfo", "Quectel", "EC25");
    row("quectel-dsci", "Quectel", "EP06");
    row("simcom", "SIMCOM INCORPORATED", "SIMCOM_SIM7600E-H");
    row("sim800", "SIMCOM_Ltd", "SIMCOM_SIM800L");
    row("zte", "ZTE INCORPORATED", "K3565-Z");
    row("wavecom", "WAVECOM MODEM", "MULTIBAND  900E  1800");
    row("generic", "Nokia", "Nokia N79");
}

void TestDialects::identity()
{
    QFETCH(QByteArray, manufacturer);
    QFETCH(QByteArray, model);
    play(QTest::currentDataTag());
    QCOMPARE(ask("AT+CGMI"), '|' + manufacturer + "||OK|");
    QCOMPARE(ask("AT+CGMM"), '|' + model + "||OK|");
    QVERIFY(ask("AT+CGMR").endsWith("||OK|"));
    QCOMPARE(ask("ATE0V1"), "|OK|");
}

void TestDialects::vocabulary_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *dialect, const char *command, const char *answer) {
        QTest::addRow("%s %s", dialect, command)
            << QByteArray(dialect) << QByteArray(command) << QByteArray(answer);
    };
    row("huawei-e173", "AT+QINDCFG=\"ccinfo\",1", "|COMMAND NOT SUPPORT|");
    row("huawei-e173", "AT+WIND?", "|COMMAND NOT SUPPORT|");
    row("huawei-silent", "AT^CURC=1", "|OK|");
    row("huawei-mu509", "AT+CHLD=?", "|+CHLD: (0,1,1x,2,2x)||OK|");
    row("quectel-ccinfo", "AT^CURC=1", "|ERROR|");
    row("quectel-ccinfo", "AT+QINDCFG=\"ccinfo\",1,0", "|OK|");
    row("quectel-ccinfo", "AT+QINDCFG=\"ccinfo\"", "|+QINDCFG: \"ccinfo\",0||OK|");
    row("quectel-ccinfo", "AT+QINDCFG=\"ring\",0,0", "|OK|");
    row("quectel-ccinfo", "AT+QINDCFG", "|ERROR|");
    row("quectel-ccinfo", "AT+QURCCFG=\"urcport\"", "|+QURCCFG: \"urcport\",\"usbat\"||OK|");
    row("quectel-ccinfo", "AT+QURCCFG=\"urcport\",\"all\"", "|OK|");
    row("quectel-ccinfo", "AT^DSCI?", "|^DSCI: 0||OK|");
    row("quectel-ccinfo", "AT+QPINC=\"SC\"", "|+QPINC: \"SC\",3,10||OK|");
    row("quectel-ccinfo", "AT+QPINC?", "|+QPINC: \"SC\",3,10|+QPINC: \"P2\",3,10||OK|");
    row("quectel-ccinfo", "AT+QPINC=\"XX\"", "|ERROR|");
    row("quectel-ccinfo", "AT+QCCID", "|+QCCID: 89399900000000000174||OK|");
    row("quectel-ccinfo", "AT+SPIC", "|ERROR|");
    row("simcom", "AT+SPIC", "|+SPIC: 3,10,3,10||OK|");
    row("huawei-e173", "AT+SPIC", "|COMMAND NOT SUPPORT|");
    row("quectel-dsci", "AT+QINDCFG=\"ccinfo\",1,0", "|ERROR|");
    row("quectel-dsci", "AT^DSCI=1", "|OK|");
    row("simcom", "AT+CLCC=?", "|+CLCC: (0,1)||OK|");
    row("simcom", "AT+CLCC=1", "|OK|");
    row("simcom", "AT^DSCI=1", "|ERROR|");
    row("sim800", "AT+CLCC?", "|+CLCC: 0||OK|");
    row("zte", "AT+ZPAS?", "|+BEARTYPE: \"UMTS\",\"CS_PS\"||OK|");
    row("zte", "AT^CVOICE?", "|ERROR|");
    row("wavecom", "AT+WIND=50", "|OK|");
    row("wavecom", "AT+WIND?", "|+WIND: 0||OK|");
    row("wavecom", "AT+WIND=5000", "|ERROR|");
    row("wavecom", "AT+CVHU=0", "|ERROR|");
    row("generic", "AT+WIND=50", "|ERROR|");
    row("generic", "AT+CLCC=1", "|ERROR|");
    row("generic", "AT+CLCC", "|OK|");
    row("generic", "AT+CHLD=?", "|+CHLD: (0,1,1x,2,2x,3,4)||OK|");
}

void TestDialects::vocabulary()
{
    QFETCH(QByteArray, dialect);
    QFETCH(QByteArray, command);
    play(dialect);
    QTEST(ask(command), "answer");
}

void TestDialects::triesCountDownUnderLock()
{
    m_modem->setSimPin("1234");
    for (const char *name : {"quectel-dsci", "sim800"}) {
        m_modem->reset();
        play(name);
        const QByteArray question =
            m_modem->dialect().identity.manufacturer == "Quectel" ? "AT+QPINC=\"SC\"" : "AT+SPIC";
        QVERIFY(ask(question).contains("3,10"));
        ask("AT+CPIN=\"0000\"");
        QVERIFY(ask(question).contains("2,10"));
        QCOMPARE(ask("AT+CPIN=\"1234\""), "|OK|");
        QVERIFY(ask(question).contains("3,10"));
    }
}

void TestDialects::onlyHuaweiPacksServiceCodes()
{
    play("generic");
    QCOMPARE(ask("AT+CUSD=1,\"*100#\",15"), "|OK|");
    QVERIFY(hear(1min).startsWith("|+CUSD: 0,\""));
    play("huawei-mu509");
    QCOMPARE(ask("AT+CUSD=1,\"*100#\",15"), "|ERROR|");
    QCOMPARE(ask("AT+CUSD=1,\"AA180C3602\",15"), "|OK|");
}

void TestDialects::joiningIsRefusedWhereItIsNotListed()
{
    play("huawei-mu509");
    ask("AT+CMEE=1");
    m_network->incoming(C);
    ask("ATA");
    hear(1s);
    QCOMPARE(ask("AT+CHLD=2"), "|OK|");
    hear(1s);
    ask("ATD+393331112222;");
    hear(20s);
    QCOMPARE(ask("AT+CHLD=3"), "|+CME ERROR: 4|");
    QCOMPARE(ask("AT+CHLD=4"), "|+CME ERROR: 4|");
    hear(1s);
    QCOMPARE(m_network->calls().size(), 2);
    QVERIFY(!m_network->calls().front().multiparty);
    QCOMPARE(ask("AT+CHLD=11"), "|OK|");
}

void TestDialects::otherMakesKeepHuaweiWordsToThemselves()
{
    play("generic");
    SimulatedNetwork::Service service = m_network->service();
    service.signal = 9;
    m_said.clear();
    m_network->setService(service);
    m_modem->setSimPin("1234");
    m_modem->reset();
    ask("ATE0");
    QCOMPARE(ask("AT+CPIN=\"1234\""), "|OK|");
    QCOMPARE(visible(m_said), "|OK|");
    play("quectel-ccinfo");
    m_said.clear();
    m_modem->reset();
    QVERIFY(visible(m_said).startsWith("|RDY|"));
    QVERIFY(!m_said.contains('^'));
}

void TestDialects::eventsMayComeOnTheOtherPort()
{
    QByteArray events;
    connect(m_modem.get(), &SimulatedModem::eventOutput, this,
            [&events](const QByteArray &bytes) { events += bytes; });
    play("huawei-21");
    m_said.clear();
    m_network->incoming(C);
    QCOMPARE(visible(m_said), "");
    QCOMPARE(visible(events), "|RING|");
    ask("AT^PORTSEL=1");
    QCOMPARE(hear(5s), "|RING|");
}

void TestDialects::answeringEndsWithTheConnection()
{
    play("generic");
    m_network->incoming(C);
    QCOMPARE(ask("ATA"), "");
    QCOMPARE(ask("AT+CLCC"), ""); // waits for its turn
    QCOMPARE(hear(699ms), "");
    QCOMPARE(hear(1ms), "|OK||+CLCC: 1,1,0,0,0,\"+393401234567\",145||OK|");
    play("huawei-e173");
    QCOMPARE(ask("AT+CHUP"), "|OK|");
    hear(1s);
    m_network->incoming(C);
    QCOMPARE(ask("ATA"), "|OK|");
}

void TestDialects::answeringEndsWithTheCaller()
{
    play("generic");
    m_network->incoming(C);
    QCOMPARE(ask("ATA"), "");
    m_network->hangUp(C);
    QCOMPARE(visible(m_said), "|NO CARRIER|");
    QCOMPARE(ask("AT+CLCC"), "|OK|");
}

void TestDialects::eventsThatWereNotAskedFor_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("quectel-ccinfo") << QByteArray("|NO CARRIER|");
    QTest::newRow("quectel-dsci") << QByteArray("|NO CARRIER|");
    QTest::newRow("simcom") << QByteArray("|VOICE CALL: BEGIN||VOICE CALL: END: 000107|"
                                          "|NO CARRIER|");
    QTest::newRow("sim800") << QByteArray("|NO CARRIER|");
    QTest::newRow("wavecom") << QByteArray("|OK||NO CARRIER|");
    QTest::newRow("huawei-silent") << QByteArray();
}

void TestDialects::eventsThatWereNotAskedFor()
{
    PartyBehaviour party;
    party.hangUpAfter = 67s;
    m_network->setParty(A, party);
    play(QTest::currentDataTag());
    ask("ATD+393331112222;");
    QTEST(hear(2min), "expected");
}

QTEST_GUILESS_MAIN(TestDialects)
#include "tst_dialects.moc"
