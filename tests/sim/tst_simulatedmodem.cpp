// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simulatedmodem.h"

#include <QSignalSpy>
#include <QtTest>

using namespace vp;
using namespace vp::sim;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString A = u"+393331112222"_s;
const QString C = u"+393401234567"_s;
const QString D = u"+393298765432"_s;

/** Line ends made visible: "␍␊" as in the manuals would need UTF-8, so "|" stands for CR LF. */
QByteArray visible(QByteArray wire)
{
    return wire.replace("\r\n", "|").replace("\r", "\\r");
}

} // namespace

class TestSimulatedModem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void answers_data();
    void answers();
    void echoComesByteByByte();
    void commandsMayBeConcatenated();
    void linesMayComeInPieces();
    void errorLevels();
    void outgoingCall();
    void incomingCall_data();
    void incomingCall();
    void ringsEveryFiveSeconds();
    void waitingCall();
    void bridge();
    void callListShowsHiddenCallers();
    void forwardedCall();
    void endStatus_data();
    void endStatus();
    void nothingRings();
    void registrationIsTold();
    void noiseOnTimers();
    void silencedEvents();
    void separateEventPort();
    void simPin();
    void smsStore();
    void smsThatDoNotFitWait();
    void smsSubmission();
    void smsRoutedToTheHost();

private:
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
    /** Echo off, events as a host wants them. */
    void setUp()
    {
        QCOMPARE(ask("ATE0;+CMEE=1;+CLIP=1;+CRC=1;+CCWA=1;+CSSN=1,1;+CNMI=2,1,0,1,0"),
                 "ATE0;+CMEE=1;+CLIP=1;+CRC=1;+CCWA=1;+CSSN=1,1;+CNMI=2,1,0,1,0\\r|OK|");
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SimulatedNetwork> m_network;
    std::unique_ptr<SimulatedModem> m_modem;
    QByteArray m_said;
};

void TestSimulatedModem::init()
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

void TestSimulatedModem::answers_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *command, const char *answer) {
        QTest::newRow(command) << QByteArray(command) << QByteArray(answer);
    };
    row("AT", "|OK|");
    row("at", "|OK|");
    row("ATI",
        "|Manufacturer: huawei|Model: E173|Revision: 11.126.85.00.209|"
        "IMEI: 353142000000019|+GCAP: +CGSM,+DS,+ES||OK|");
    row("AT+CGMI", "|huawei||OK|");
    row("AT+CGMM", "|E173||OK|");
    row("AT+CGMR", "|11.126.85.00.209||OK|");
    row("AT+CGSN", "|353142000000019||OK|");
    row("AT+CIMI", "|001010000000017||OK|");
    row("AT^ICCID?", "|^ICCID: 89399900000000000174||OK|");
    row("AT+CPIN?", "|+CPIN: READY||OK|");
    row("AT^CPIN?", "|^CPIN: READY,,10,3,10,3||OK|");
    row("AT+CHLD=?", "|+CHLD: (0,1,1x,2,2x,3,4)||OK|");
    row("AT+CLCC", "|OK|");
    row("AT+CREG?", "|+CREG: 0,1||OK|");
    row("AT+CREG=2;+CREG?", "|+CREG: 2,1,\"9110\",\"7E6\"||OK|");
    row("AT+COPS=3,0;+COPS?", "|+COPS: 0,0,\"SimNet\",2||OK|");
    row("AT+COPS=3,2;+COPS?", "|+COPS: 0,2,\"00101\",2||OK|");
    row("AT+CSQ", "|+CSQ: 17,99||OK|");
    row("AT^CVOICE?", "|^CVOICE:0,8000,16,20||OK|");
    row("AT^DDSETEX=2", "|OK|");
    row("AT^PORTSEL=0", "|OK|");
    row("AT^CURC=1", "|OK|");
    row("AT^GETPORTMODE",
        "|^GETPORTMODE: TYPE: WCDMA: huawei,MDM:0,DIAG:1,PCUI:2,CDROM:3,SD:4,||OK|");
    row("AT^SYSINFO", "|^SYSINFO:2,3,0,5,1,,4||OK|");
    row("AT^U2DIAG=0", "|OK|");
    row("AT+CFUN?", "|+CFUN: 1||OK|");
    row("AT+CNUM", "|+CNUM: \"\",\"+393209990001\",145||OK|");
    row("AT+CSCA?", "|+CSCA: \"+393349230000\",145||OK|");
    row("AT+CSCS=?", "|+CSCS: (\"IRA\",\"UCS2\",\"GSM\")||OK|");
    row("AT+CSCS=\"GSM\";+CSCS?", "|+CSCS: \"GSM\"||OK|");
    row("AT+CMGF=0", "|OK|");
    row("AT+CSMS=0", "|+CSMS: 1,1,1||OK|");
    row("AT+CPMS=\"SM\",\"SM\",\"SM\"", "|+CPMS: 0,20,0,20,0,20||OK|");
    row("AT+CNMI=2,1,0,1,0;+CNMI?", "|+CNMI: 2,1,0,1,0||OK|");
    row("AT+CNMI=9", "|+CMS ERROR: 302|");
    row("AT+CMGL=4", "|OK|");
    row("AT+CMGR=3", "|+CMS ERROR: 321|");
    row("AT^NOSUCH", "|COMMAND NOT SUPPORT|");
    row("AT+NOSUCH=1", "|COMMAND NOT SUPPORT|");
    row("ATY", "|ERROR|");
    row("AT+CEER", "|+CEER: No cause information available||OK|");
    row("ATA", "|NO CARRIER|");
    row("ATD12;", "|OK|");
    row("ATD12", "|NO CARRIER|");
    row("ATDabc;", "|NO CARRIER|");
    row("AT+CHUP", "|OK|");
    row("AT+CHLD=3", "|+CME ERROR: 3|");
    row("AT+CHLD=x", "|+CME ERROR: 50|");
    row("AT+CTFR=+393401234567", "|+CME ERROR: 3|");
    row("hello", "");
    row("", "");
}

void TestSimulatedModem::answers()
{
    QFETCH(QByteArray, command);
    ask("ATE0+CMEE=1");
    QTEST(ask(command), "answer");
}

void TestSimulatedModem::echoComesByteByByte()
{
    QByteArrayList pieces;
    connect(m_modem.get(), &SimulatedModem::output, this,
            [&pieces](const QByteArray &bytes) { pieces << visible(bytes); });
    for (const char c : QByteArray("ATE0\r")) {
        m_modem->feed(QByteArray(1, c));
    }
    QCOMPARE(pieces, (QByteArrayList {"A", "T", "E", "0", "\\r|OK|"}));
    QCOMPARE(ask("AT"), "|OK|");
    QCOMPARE(ask("ATE1"), "|OK|");
    QCOMPARE(ask("AT"), "AT\\r|OK|");
}

void TestSimulatedModem::commandsMayBeConcatenated()
{
    QCOMPARE(ask("ATE0V1"), "ATE0V1\\r|OK|");
    QCOMPARE(ask("ATI0;+CSQ;+CPIN?").count("||"), 1);
    QCOMPARE(ask("AT+CSQ;+CREG?"), "|+CSQ: 17,99|+CREG: 0,1||OK|");
    QCOMPARE(ask("AT+CSQ;+NOSUCH;+CREG?"), "|+CSQ: 17,99||COMMAND NOT SUPPORT|");
}

void TestSimulatedModem::linesMayComeInPieces()
{
    ask("ATE0");
    m_said.clear();
    m_modem->feed("AT+C");
    m_modem->feed("SQ\r\nAT");
    QCOMPARE(visible(m_said), "|+CSQ: 17,99||OK|");
    m_said.clear();
    m_modem->feed("\x1b\rAT\r"); // escape drops what was begun
    QCOMPARE(visible(m_said), "|OK|");
}

void TestSimulatedModem::errorLevels()
{
    ask("ATE0");
    QCOMPARE(ask("AT+CHLD=3"), "|ERROR|");
    ask("AT+CMEE=1");
    QCOMPARE(ask("AT+CHLD=3"), "|+CME ERROR: 3|");
    ask("AT+CMEE=2");
    QCOMPARE(ask("AT+CHLD=3"), "|+CME ERROR: operation not allowed|");
    QCOMPARE(ask("AT+CMGR=1"), "|+CMS ERROR: invalid memory index|");
    QCOMPARE(ask("AT+CMEE=3"), "|ERROR|");
}

void TestSimulatedModem::outgoingCall()
{
    PartyBehaviour party;
    party.answerAfter = 2s;
    party.hangUpAfter = 37s;
    m_network->setParty(C, party);
    setUp();
    QCOMPARE(ask("ATD+393401234567;"), "|OK|");
    QCOMPARE(hear(200ms), "|^ORIG:1,0|");
    QCOMPARE(ask("AT+CLCC"), "|+CLCC: 1,0,2,0,0,\"+393401234567\",145||OK|");
    QCOMPARE(hear(4s), "|^CONF:1|");
    QCOMPARE(ask("AT+CLCC"), "|+CLCC: 1,0,3,0,0,\"+393401234567\",145||OK|");
    QCOMPARE(hear(2s), "|^CONN:1,0|");
    QCOMPARE(ask("AT+CPAS"), "|+CPAS: 4||OK|");
    QCOMPARE(hear(37s), "|^CEND:1,37,104,16|");
    QCOMPARE(ask("AT+CEER"), "|+CEER: CC release, cause 16||OK|");
    m_modem->setNoCarrier(true);
    ask("ATD+393401234567;");
    QCOMPARE(hear(1min), "|^ORIG:1,0||^CONF:1||^CONN:1,0||^CEND:1,37,104,16||NO CARRIER|");
}

void TestSimulatedModem::incomingCall_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QByteArray>("ring");
    QTest::newRow("plain") << QByteArray("AT") << C << QByteArray("|RING|");
    QTest::newRow("with its kind") << QByteArray("AT+CRC=1") << C << QByteArray("|+CRING: VOICE|");
    QTest::newRow("with the caller")
        << QByteArray("AT+CLIP=1") << C << QByteArray("|RING||+CLIP: \"+393401234567\",145,,,,0|");
    QTest::newRow("hidden") << QByteArray("AT+CLIP=1;+CRC=1") << QString()
                            << QByteArray("|+CRING: VOICE||+CLIP: \"\",128,,,,1|");
    QTest::newRow("a short number")
        << QByteArray("AT+CLIP=1") << u"40916"_s << QByteArray("|RING||+CLIP: \"40916\",129,,,,0|");
}

void TestSimulatedModem::incomingCall()
{
    QFETCH(QByteArray, settings);
    QFETCH(QString, number);
    ask("ATE0");
    ask(settings);
    m_said.clear();
    m_network->incoming(number);
    QTEST(visible(m_said), "ring");
}

void TestSimulatedModem::ringsEveryFiveSeconds()
{
    setUp();
    m_network->incoming(C, 12s);
    const QByteArray ring = "|+CRING: VOICE||+CLIP: \"+393401234567\",145,,,,0|";
    QCOMPARE(hear(4999ms), "");
    QCOMPARE(hear(1ms), ring);
    QCOMPARE(hear(5s), ring);
    QCOMPARE(hear(10s), "|^CEND:1,0,104,16|");
    m_network->incoming(C);
    QCOMPARE(ask("ATA"), "|OK|");
    QCOMPARE(hear(1min), "|^CONN:1,0|"); // and no more ringing
}

void TestSimulatedModem::waitingCall()
{
    setUp();
    ask("ATD+393331112222;");
    hear(20s);
    m_said.clear();
    m_network->incoming(D);
    QCOMPARE(visible(m_said), "|+CCWA: \"+393298765432\",145,1,,0|");
    QCOMPARE(ask("AT+CLCC"),
             "|+CLCC: 1,0,0,0,0,\"+393331112222\",145|"
             "+CLCC: 2,1,5,0,0,\"+393298765432\",145||OK|");
    QCOMPARE(ask("AT+CHLD=0"), "|OK|");
    QCOMPARE(hear(1s), "|^CEND:2,0,102,17|");
    m_network->incoming(QString());
    QCOMPARE(visible(m_said), "|^CEND:2,0,102,17||+CCWA: \"\",128,1,,1|");
    QCOMPARE(ask("AT+CHLD=2"), "|OK|");
    QCOMPARE(hear(1s), "|^CONN:2,0|");
    QCOMPARE(ask("AT+CCWA=1,2,1"), "|+CCWA: 1,1||OK|");
    QCOMPARE(ask("AT+CCWA=1,0,1"), "|OK|");
    QCOMPARE(ask("AT+CCWA=1,2,1"), "|+CCWA: 0,255||OK|");
}

void TestSimulatedModem::bridge()
{
    PartyBehaviour party;
    party.answerAfter = 3s;
    m_network->setParty(A, party);
    setUp();
    m_network->incoming(C);
    QCOMPARE(ask("ATA"), "|OK|");
    QCOMPARE(hear(700ms), "|^CONN:1,0|");
    QCOMPARE(ask("AT+CHLD=2"), "|OK|");
    // The OK comes before the network's change.
    QCOMPARE(ask("AT+CLCC"), "|+CLCC: 1,1,0,0,0,\"+393401234567\",145||OK|");
    hear(600ms);
    QCOMPARE(ask("AT+CLCC"), "|+CLCC: 1,1,1,0,0,\"+393401234567\",145||OK|");
    QCOMPARE(ask("ATD+393331112222;"), "|OK|");
    QCOMPARE(hear(10s), "|^ORIG:2,0||^CONF:2||^CONN:2,0|");
    QCOMPARE(ask("AT+CHLD=3"), "|OK|");
    QCOMPARE(hear(1s), "");
    QCOMPARE(ask("AT+CLCC"),
             "|+CLCC: 1,1,0,0,1,\"+393401234567\",145|"
             "+CLCC: 2,0,0,0,1,\"+393331112222\",145||OK|");
    m_said.clear();
    m_network->hangUp(C);
    QCOMPARE(visible(m_said), "|^CEND:1,11,104,16|");
    QCOMPARE(ask("AT+CHLD=12"), "|OK|");
    QCOMPARE(hear(1s), "|^CEND:2,4,29,16|"); // 0.2 s later
    QCOMPARE(ask("AT+CLCC"), "|OK|");
}

void TestSimulatedModem::callListShowsHiddenCallers()
{
    setUp();
    m_network->incoming(QString());
    QCOMPARE(ask("AT+CLCC"), "|+CLCC: 1,1,4,0,0,\"\",128||OK|");
}

void TestSimulatedModem::forwardedCall()
{
    PartyBehaviour away;
    away.reaction = PartyBehaviour::Reaction::Voicemail;
    m_network->setParty(A, away);
    setUp();
    ask("ATD+393331112222;");
    QCOMPARE(hear(1min), "|^ORIG:1,0||^CONF:1||+CSSI: 2||^CONN:1,0|");
    m_said.clear();
    QVERIFY(m_network->holdByRemote(A, true));
    QVERIFY(m_network->holdByRemote(A, false));
    QCOMPARE(visible(m_said), "|+CSSU: 2||+CSSU: 3|");
    ask("AT+CHLD=2");
    hear(1s);
    m_said.clear();
    m_network->hangUp(A);
    QCOMPARE(visible(m_said), "|^CEND:1,35,104,16||+CSSU: 5|");
}

void TestSimulatedModem::endStatus_data()
{
    QTest::addColumn<QString>("party");
    QTest::addColumn<int>("after");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("ours before the network answered")
        << u"answer"_s << 1000 << QByteArray("AT+CHUP") << QByteArray("|^CEND:1,0,29|");
    QTest::newRow("ours while ringing")
        << u"answer"_s << 5000 << QByteArray("ATH") << QByteArray("|^CEND:1,0,29,16|");
    QTest::newRow("ours while talking")
        << u"answer"_s << 19300 << QByteArray("AT+CHLD=1") << QByteArray("|^CEND:1,10,29,16|");
    QTest::newRow("ours, by its index")
        << u"answer"_s << 19300 << QByteArray("AT+CHLD=11") << QByteArray("|^CEND:1,10,29,16|");
    QTest::newRow("rejected") << u"in"_s << 100 << QByteArray("AT+CHUP")
                              << QByteArray("|^CEND:1,0,102,21|");
    QTest::newRow("rejected as busy")
        << u"in"_s << 100 << QByteArray("AT+CHLD=0") << QByteArray("|^CEND:1,0,102,17|");
}

void TestSimulatedModem::endStatus()
{
    QFETCH(QString, party);
    QFETCH(int, after);
    QFETCH(QByteArray, command);
    setUp();
    if (party == "in"_L1) {
        m_network->incoming(C);
    } else {
        ask("ATD+393401234567;");
    }
    hear(std::chrono::milliseconds(after));
    QCOMPARE(ask(command), "|OK|");
    QTEST(hear(1s), "end");
}

void TestSimulatedModem::nothingRings()
{
    SimulatedNetwork::Service service = m_network->service();
    service.registration = 3;
    m_network->setService(service);
    setUp();
    QCOMPARE(ask("ATD+393401234567;"), "|+CME ERROR: 30|");
    QCOMPARE(ask("AT+COPS?"), "|+COPS: 0||OK|");
    QCOMPARE(ask("AT+CFUN=4"), "|OK|");
    QCOMPARE(m_network->incoming(C), 0);
}

void TestSimulatedModem::registrationIsTold()
{
    setUp();
    ask("AT+CREG=2");
    m_said.clear();
    SimulatedNetwork::Service service = m_network->service();
    service.registration = 5;
    service.signal = 9;
    m_network->setService(service);
    QCOMPARE(visible(m_said), "|+CREG: 5,\"9110\",\"7E6\"||^RSSI:9|");
    QCOMPARE(ask("AT+CSQ"), "|+CSQ: 9,99||OK|");
}

void TestSimulatedModem::noiseOnTimers()
{
    setUp();
    QCOMPARE(hear(1h), "");
    m_modem->setNoise(true);
    QCOMPARE(hear(61s), "|^RSSI:17||^BOOT:20952548,0,0,0,72||^RSSI:17|");
}

void TestSimulatedModem::silencedEvents()
{
    setUp();
    ask("AT^CURC=0");
    ask("ATD+393401234567;");
    QCOMPARE(hear(1min), "");
}

void TestSimulatedModem::separateEventPort()
{
    QByteArray events;
    connect(m_modem.get(), &SimulatedModem::eventOutput, this,
            [&events](const QByteArray &bytes) { events += bytes; });
    m_modem->setEventPortSeparate(true);
    setUp();
    m_said.clear();
    m_network->incoming(C);
    QCOMPARE(visible(m_said), "");
    QCOMPARE(visible(events), "|+CRING: VOICE||+CLIP: \"+393401234567\",145,,,,0|");
    events.clear();
    m_modem->feedEventPort("AT+CSQ\r");
    QCOMPARE(visible(events), "AT+CSQ\\r|+CSQ: 17,99||OK|");
    QCOMPARE(ask("AT^PORTSEL=1"), "|OK|");
    m_said.clear();
    m_network->hangUp(C);
    QCOMPARE(visible(m_said), "|^CEND:1,0,104,16|");
}

void TestSimulatedModem::simPin()
{
    m_modem->setSimPin("1234");
    m_modem->reset();
    ask("ATE0+CMEE=1");
    QCOMPARE(ask("AT+CPIN?"), "|+CPIN: SIM PIN||OK|");
    QCOMPARE(ask("AT+CLCC"), "|+CME ERROR: 11|");
    QCOMPARE(ask("AT+CREG?"), "|+CREG: 0,0||OK|");
    QCOMPARE(m_network->incoming(C), 0);
    QCOMPARE(ask("AT+CPIN=\"0000\""), "|+CME ERROR: 16|");
    QCOMPARE(ask("AT^CPIN?"), "|^CPIN: SIM PIN,,10,2,10,3||OK|");
    QCOMPARE(ask("AT+CPIN=\"1234\""), "|^SIMST:1||OK|");
    QCOMPARE(ask("AT+CREG?"), "|+CREG: 0,1||OK|");
    m_modem->reset();
    ask("ATE0+CMEE=1");
    ask("AT+CPIN=\"1\"");
    ask("AT+CPIN=\"2\"");
    QCOMPARE(ask("AT+CPIN=\"3\""), "|+CME ERROR: 12|");
    QCOMPARE(ask("AT+CPIN?"), "|+CPIN: SIM PUK||OK|");
    QCOMPARE(ask("AT+CPIN=\"1234\""), "|+CME ERROR: 12|");
}

void TestSimulatedModem::smsStore()
{
    const QByteArray pdu = "0791934329002000040ED0D637396C7EBBCB0000621122015103400AE8329BFD4697D9"
                           "EC37";
    setUp();
    m_said.clear();
    m_modem->deliverPdu(pdu);
    QCOMPARE(visible(m_said), "|+CMTI: \"SM\",0|");
    QCOMPARE(ask("AT+CMGL=0"), "|+CMGL: 0,0,,29|" + pdu + "||OK|");
    QCOMPARE(ask("AT+CMGL=0"), "|OK|");
    QCOMPARE(ask("AT+CMGR=0"), "|+CMGR: 1,,29|" + pdu + "||OK|");
    m_modem->reset(); // the SIM remembers
    setUp();
    QCOMPARE(ask("AT+CMGL=4"), "|+CMGL: 0,1,,29|" + pdu + "||OK|");
    QCOMPARE(ask("AT+CMGD=0"), "|OK|");
    QCOMPARE(ask("AT+CMGD=0"), "|+CMS ERROR: 321|");
    QCOMPARE(ask("AT+CMGL=4"), "|OK|");
}

void TestSimulatedModem::smsThatDoNotFitWait()
{
    setUp();
    for (int i = 0; i < 20; ++i) {
        m_modem->deliverSms(C, u"n"_s + QString::number(i));
    }
    QVERIFY(visible(m_said).endsWith("|+CMTI: \"SM\",19||^SMMEMFULL: \"SM\"|"));
    m_said.clear();
    m_modem->deliverSms(C, u"late"_s);
    QCOMPARE(visible(m_said), "");
    QCOMPARE(ask("AT+CMGD=7"), "|+CMTI: \"SM\",7||^SMMEMFULL: \"SM\"||OK|");
    QCOMPARE(ask("AT+CMGD=1,4"), "|OK|");
    QCOMPARE(m_modem->storedSmsCount(), 0);
}

void TestSimulatedModem::smsSubmission()
{
    QSignalSpy submitted(m_modem.get(), &SimulatedModem::smsSubmitted);
    const QByteArray pdu = "0011000C919343103254760000A707C374F80DDA9401";
    setUp();
    QCOMPARE(ask("AT+CMGS=21"), "|> ");
    QCOMPARE(ask("\x1b"), "|OK|");
    QCOMPARE(submitted.size(), 0);
    QCOMPARE(ask("AT+CMGS=21"), "|> ");
    m_said.clear();
    m_modem->feed(pdu + '\x1a');
    QCOMPARE(visible(m_said), "|+CMGS: 0||OK|");
    QCOMPARE(submitted.value(0).value(0).toByteArray(), pdu);
    ask("AT+CMGS=22");
    m_said.clear();
    m_modem->feed(pdu + '\x1a');
    QCOMPARE(visible(m_said), "|+CMS ERROR: 304|");
    QCOMPARE(ask("AT+CMGS=1000"), "|+CMS ERROR: 304|");
}

void TestSimulatedModem::smsRoutedToTheHost()
{
    const QByteArray pdu = "0791934329002000040C91934310325476000062112201510340"
                           "0AE8329BFD4697D9EC37";
    setUp();
    ask("AT+CSMS=1;+CNMI=2,2");
    m_said.clear();
    m_modem->deliverPdu(pdu);
    QCOMPARE(visible(m_said), "|+CMT: ,28|" + pdu + '|');
    QCOMPARE(ask("AT+CNMA"), "|OK|");
    QCOMPARE(ask("AT+CNMA"), "|+CMS ERROR: 340|");
    QCOMPARE(m_modem->storedSmsCount(), 0);
}

QTEST_GUILESS_MAIN(TestSimulatedModem)
#include "tst_simulatedmodem.moc"
