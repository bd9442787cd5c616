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
constexpr const char *FirstPdu = "0011000C919343103254760000A707C374F80DDA9401";

} // namespace

/** The modem with every bad habit, one by one. */
class TestStranger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void staleBytesWaitForWhoeverOpens();
    void neverEchoes();
    void takesOneCommandALine();
    void knowsNothingElse_data();
    void knowsNothingElse();
    void needsSomeSecondsAfterPowerOn();
    void thinksAboutThePin();
    void saysOkLaterInAnotherWrite();
    void tellsEventsBeforeTheOk();
    void ringsWithTheKindOnly();
    void leavesOutThePlusSign();
    void tellsEndsOnceTwiceOrNotAtAll();
    void staysSilentAfterABadMessage();
    void keepsADiallingLeg();
    void aRefusedDialHoldsTheFirstCall();

private:
    /** Each piece that arrives within @p time after writing @p line, CR LF shown as "|". */
    QByteArrayList pieces(const QByteArray &line, std::chrono::milliseconds time)
    {
        m_pieces.clear();
        m_port->write(line + '\r');
        m_clock->advance(time);
        return m_pieces;
    }
    QByteArray talk(const QByteArray &line, std::chrono::milliseconds time = 40ms)
    {
        return pieces(line, time).join();
    }
    void openPort()
    {
        m_port = std::move(*LoopbackPort::connectTo(*m_modem, *m_clock));
        connect(m_port.get(), &QIODevice::readyRead, this,
                [this] { m_pieces << m_port->readAll().replace("\r\n", "|"); });
    }
    void warmUp()
    {
        m_clock->advance(5s);
        openPort();
        m_port->readAll();
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SimulatedNetwork> m_network;
    std::unique_ptr<SimulatedModem> m_modem;
    std::unique_ptr<QIODevice> m_port;
    QByteArrayList m_pieces;
};

void TestStranger::init()
{
    m_port.reset();
    m_modem.reset();
    m_network.reset();
    m_clock = std::make_unique<ManualClock>();
    m_network = std::make_unique<SimulatedNetwork>(*m_clock);
    m_modem = std::make_unique<SimulatedModem>(*m_network, *m_clock, *modemDialect("stranger"));
    m_pieces.clear();
}

void TestStranger::staleBytesWaitForWhoeverOpens()
{
    openPort();
    QCOMPARE(m_port->readAll().replace("\r\n", "|"), "99,99||OK||+CRE");
    openPort(); // who does not read them finds them in front of the first answer
    QCOMPARE(talk("AT"), "99,99||OK||+CRE|OK|");
}

void TestStranger::neverEchoes()
{
    warmUp();
    QCOMPARE(talk("AT"), "|OK|");
    QCOMPARE(talk("ATE1"), "|OK|");
    QCOMPARE(talk("AT"), "|OK|");
}

void TestStranger::takesOneCommandALine()
{
    warmUp();
    QCOMPARE(talk("ATE0V1"), "|ERROR|");
    QCOMPARE(talk("AT+CSQ;+CREG?"), "|ERROR|");
    QCOMPARE(talk("ATE0"), "|OK|");
    QCOMPARE(talk("ATV1"), "|OK|");
}

void TestStranger::knowsNothingElse_data()
{
    for (const char *command :
         {"AT+CMEE=1", "AT^CURC=1", "AT+CCWA=1", "AT+CSSN=1,1", "AT+CLCC=1", "AT+CEER",
          "AT+QINDCFG=\"ccinfo\",1", "AT+WIND=50", "AT+CSMS=0", "AT+CCID", "AT+CLIR=1", "ATI"}) {
        QTest::newRow(command);
    }
}

void TestStranger::knowsNothingElse()
{
    warmUp();
    QCOMPARE(talk(QTest::currentDataTag()), "|ERROR|");
}

void TestStranger::needsSomeSecondsAfterPowerOn()
{
    openPort();
    m_port->readAll();
    QCOMPARE(talk("AT"), "|OK|");
    QCOMPARE(talk("AT+CGMI"), "|ACME Wireless||OK|");
    QCOMPARE(talk("AT+CLIP=1"), "|ERROR|");
    QCOMPARE(talk("AT+CREG?"), "|ERROR|");
    m_clock->advance(5s);
    QCOMPARE(talk("AT+CLIP=1"), "|OK|");
    m_modem->reset();
    QCOMPARE(talk("AT+CLIP=1"), "|ERROR|");
}

void TestStranger::thinksAboutThePin()
{
    warmUp();
    QCOMPARE(talk("AT+CPIN?", 1999ms), "");
    QCOMPARE(talk("AT+CSQ", 1ms), "|+CPIN: READY||OK||+CSQ: 17,99|");
}

void TestStranger::saysOkLaterInAnotherWrite()
{
    warmUp();
    QCOMPARE(pieces("AT+CSQ", 39ms), QByteArrayList {"|+CSQ: 17,99|"});
    m_clock->advance(1ms);
    QCOMPARE(m_pieces, (QByteArrayList {"|+CSQ: 17,99|", "|OK|"}));
}

void TestStranger::tellsEventsBeforeTheOk()
{
    PartyBehaviour busy;
    busy.reaction = PartyBehaviour::Reaction::Busy;
    m_network->setParty(A, busy);
    m_network->setDelays(NetworkDelays::zero());
    warmUp();
    QCOMPARE(pieces("ATD+393331112222;", 40ms), (QByteArrayList {"|NO CARRIER|", "|OK|"}));
    m_network->incoming(C);
    QCOMPARE(talk("ATA", 39ms), "");
    QCOMPARE(talk("AT+CLCC", 1ms), "|OK||+CLCC: 1,1,0,0,0,\"393401234567\",145|");
}

void TestStranger::ringsWithTheKindOnly()
{
    warmUp();
    talk("AT+CRC=0");
    m_pieces.clear();
    m_network->incoming(C);
    QCOMPARE(m_pieces.join(), "|+CRING: VOICE|");
}

void TestStranger::leavesOutThePlusSign()
{
    warmUp();
    talk("AT+CLIP=1");
    m_pieces.clear();
    m_network->incoming(C);
    QCOMPARE(m_pieces.join(), "|+CRING: VOICE||+CLIP: \"393401234567\",145,,,,0|");
    QCOMPARE(talk("AT+CLCC"), "|+CLCC: 1,1,4,0,0,\"393401234567\",145||OK|");
}

void TestStranger::tellsEndsOnceTwiceOrNotAtAll()
{
    warmUp();
    const QByteArrayList words {"|NO CARRIER|", "|NO CARRIER||NO CARRIER|", "", "|NO CARRIER|"};
    for (const QByteArray &word : words) {
        talk("ATD+393331112222;", 20s);
        m_pieces.clear();
        QVERIFY(m_network->hangUp(A));
        QCOMPARE(m_pieces.join(), word);
    }
    talk("ATD+393331112222;", 20s);
    QCOMPARE(talk("AT+CHUP", 1s), "|OK|"); // what we end ourselves is not told
}

void TestStranger::staysSilentAfterABadMessage()
{
    warmUp();
    QCOMPARE(talk("AT+CMGS=x", 1min), "");
    QCOMPARE(talk("AT+CMGS=21"), "|> ");
    m_pieces.clear();
    m_port->write(QByteArray("rubbish") + '\x1a');
    m_clock->advance(1min);
    QCOMPARE(m_pieces.join(), "");
    QCOMPARE(talk("AT+CMGS=21"), "|> ");
    m_pieces.clear();
    m_port->write(QByteArray(FirstPdu) + '\x1a');
    m_clock->advance(1s);
    QVERIFY2(m_pieces.join().startsWith("|+CMGS: "), m_pieces.join().constData());
    QCOMPARE(talk("AT"), "|OK|");
}

void TestStranger::keepsADiallingLeg()
{
    warmUp();
    talk("ATD+393331112222;", 2s);
    QCOMPARE(talk("AT+CHLD=1", 2s), "|OK|");
    QCOMPARE(m_network->calls().size(), std::size_t {1});
    QCOMPARE(talk("AT+CHLD=11", 1s), "|OK|");
    QVERIFY(m_network->calls().empty());
}

void TestStranger::aRefusedDialHoldsTheFirstCall()
{
    warmUp();
    m_network->incoming(C);
    talk("ATA", 2s);
    m_modem->inject(Fault::DialRefused, 1);
    QCOMPARE(talk("ATD+393331112222;", 1s), "|ERROR|");
    QCOMPARE(m_network->calls().size(), std::size_t {1});
    QCOMPARE(m_network->calls().front().state, CallState::Held);
}

QTEST_GUILESS_MAIN(TestStranger)
#include "tst_stranger.moc"
