// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/septets.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"

#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace vp::sim;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSupplementaryCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void septets_data();
    void septets();
    void packedCode();
    void plainCodeOfSeveralLines();
    void wrongFormIsRefused();
    void menu();
    void unknownCodeEnds();
    void cancelled();
    void forwards();
    void forwardedCallers();
    void refusedForwards();
    void forwardsOutliveTheModem();
    void callerId();
    void tones();

private:
    QByteArray say(const QByteArray &line)
    {
        m_out.clear();
        m_modem->feed(line + '\r');
        return m_out;
    }
    QByteArray after(std::chrono::milliseconds time)
    {
        m_out.clear();
        m_clock->advance(time);
        return m_out;
    }
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SimulatedNetwork> m_network;
    std::unique_ptr<SimulatedModem> m_modem;
    QByteArray m_out;
};

void TestSupplementaryCommands::init()
{
    m_clock = std::make_unique<ManualClock>();
    m_network = std::make_unique<SimulatedNetwork>(*m_clock);
    m_network->setDelays(NetworkDelays::zero());
    m_modem = std::make_unique<SimulatedModem>(*m_network, *m_clock);
    m_modem->setNoise(false);
    connect(m_modem.get(), &SimulatedModem::output, this,
            [this](const QByteArray &bytes) { m_out += bytes; });
    say("ATE0");
    say("AT+CMEE=1");
}

void TestSupplementaryCommands::cleanup()
{
    m_modem.reset();
    m_network.reset();
}

void TestSupplementaryCommands::septets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("published") << u"*100#"_s << QByteArray("AA180C3602");
    QTest::newRow("published, other") << u"*123#"_s << QByteArray("AA986C3602");
    QTest::newRow("seven and a CR") << u"1234567"_s << QByteArray("31D98C56B3DD1A");
    QTest::newRow("eight") << u"12345678"_s << QByteArray("31D98C56B3DD70");
    QTest::newRow("signs of their own") << u"@$_"_s << QByteArray("004104");
}

void TestSupplementaryCommands::septets()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, hex);
    QCOMPARE(packSeptets(text).toHex().toUpper(), hex);
    QCOMPARE(unpackSeptets(QByteArray::fromHex(hex)), text);
}

void TestSupplementaryCommands::packedCode()
{
    QCOMPARE(say("AT+CUSD=1,\"AA180C3602\",15"), "\r\nOK\r\n");
    QCOMPARE(after(5s),
             "\r\n+CUSD: 0,\"" + packSeptets(u"Credit: 12,34 EUR"_s).toHex().toUpper()
                 + "\",15\r\n");
}

void TestSupplementaryCommands::plainCodeOfSeveralLines()
{
    m_modem->setPackedUssd(false);
    QCOMPARE(say("AT+CUSD=1,\"*123#\",15"), "\r\nOK\r\n");
    QCOMPARE(after(5s), "\r\n+CUSD: 1,\"SimNet \"Gold\"\r\n1 Credit\r\n2 Offers\",15\r\n");
    say("AT+CUSD=1,\"*101#\",15"); // no reply of the menu
    QCOMPARE(after(5s), "\r\n+CUSD: 2\r\n");
    say("AT+CUSD=1,\"*101#\",15");
    QCOMPARE(after(5s), "\r\n+CUSD: 0,\"04110430043B0430043D0441003A0020003500200440\",72\r\n");
}

void TestSupplementaryCommands::wrongFormIsRefused()
{
    QCOMPARE(say("AT+CUSD=1,\"*100#\",15"), "\r\n+CME ERROR: 50\r\n");
    QVERIFY(after(5s).isEmpty());
}

void TestSupplementaryCommands::menu()
{
    m_modem->setPackedUssd(false);
    say("AT+CUSD=1,\"*123#\",15");
    after(5s);
    QVERIFY(m_network->subscriber().isMenuOpen());
    say("AT+CUSD=1,\"2\",15");
    QCOMPARE(after(5s), "\r\n+CUSD: 0,\"No offers today\",15\r\n");
    QVERIFY(!m_network->subscriber().isMenuOpen());
}

void TestSupplementaryCommands::unknownCodeEnds()
{
    m_modem->setPackedUssd(false);
    say("AT+CUSD=1,\"*999#\",15");
    QCOMPARE(after(5s), "\r\n+CUSD: 2\r\n");
}

void TestSupplementaryCommands::cancelled()
{
    m_modem->setPackedUssd(false);
    say("AT+CUSD=1,\"*100#\",15");
    QCOMPARE(say("AT+CUSD=2"), "\r\nOK\r\n");
    QVERIFY(after(5s).isEmpty());
}

void TestSupplementaryCommands::forwards()
{
    QCOMPARE(say("AT+CCFC=3,2"), "\r\n+CCFC: 0,7\r\n\r\nOK\r\n");
    QCOMPARE(say("AT+CCFC=3,3,\"+393331112222\",145,1"), "\r\nOK\r\n");
    QCOMPARE(say("AT+CCFC=3,2"), "\r\n+CCFC: 1,1,\"+393331112222\",145\r\n\r\nOK\r\n");
    QCOMPARE(say("AT+CCFC=3,0"), "\r\nOK\r\n");
    QCOMPARE(say("AT+CCFC=3,2"), "\r\n+CCFC: 0,1,\"+393331112222\",145\r\n\r\nOK\r\n");
    QCOMPARE(say("AT+CCFC=3,1"), "\r\nOK\r\n");
    QVERIFY(m_network->subscriber().forward(3).active);
    QCOMPARE(say("AT+CCFC=3,4,,,1"), "\r\nOK\r\n");
    QCOMPARE(say("AT+CCFC=3,2"), "\r\n+CCFC: 0,7\r\n\r\nOK\r\n");
    QCOMPARE(say("AT+CCFC=3,1"), "\r\n+CME ERROR: 3\r\n");
    QCOMPARE(say("AT+CCFC=2,3,\"39333\",145,1,,,15"), "\r\nOK\r\n");
    QCOMPARE(say("AT+CCFC=2,2"), "\r\n+CCFC: 1,1,\"+39333\",145,,,15\r\n\r\nOK\r\n");
    QCOMPARE(say("AT+CCFC=7,2"), "\r\n+CME ERROR: 50\r\n");
}

void TestSupplementaryCommands::forwardedCallers()
{
    QSignalSpy away(m_network.get(), &SimulatedNetwork::callerTurnedAway);
    say("AT+CCFC=3,3,\"+393331112222\",145,1");
    QVERIFY(m_network->incoming(u"+393401234567"_s) != 0); // reachable: it rings here
    m_network->hangUp(u"+393401234567"_s);
    m_clock->advance(1s);
    QCOMPARE(say("AT+CFUN=4"), "\r\nOK\r\n");
    QCOMPARE(m_network->incoming(u"+393401234567"_s), 0);
    QCOMPARE(away.takeFirst().at(1).toString(), u"forwarded to +393331112222"_s);
    say("AT+CFUN=1");
    say("AT+CCFC=0,3,\"+393335556666\",145,1");
    QCOMPARE(m_network->incoming(u"+393401234567"_s), 0);
    QCOMPARE(away.takeFirst().at(1).toString(), u"forwarded to +393335556666"_s);
}

void TestSupplementaryCommands::refusedForwards()
{
    m_network->subscriber().refuseForwards(4);
    QCOMPARE(say("AT+CCFC=3,3,\"+393331112222\",145,1"), "\r\n+CME ERROR: 4\r\n");
    QCOMPARE(say("AT+CCFC=3,2"), "\r\n+CCFC: 0,7\r\n\r\nOK\r\n");
}

void TestSupplementaryCommands::forwardsOutliveTheModem()
{
    say("AT+CCFC=3,3,\"+393331112222\",145,1");
    m_modem->unplug();
    QSignalSpy away(m_network.get(), &SimulatedNetwork::callerTurnedAway);
    m_network->incoming(u"+393401234567"_s);
    QCOMPARE(away.takeFirst().at(1).toString(), u"forwarded to +393331112222"_s);
    m_modem->plug();
    say("ATE0");
    QVERIFY(say("AT+CCFC=3,2").contains("+393331112222"));
}

void TestSupplementaryCommands::callerId()
{
    QCOMPARE(say("AT+CLIR?"), "\r\n+CLIR: 0,4\r\n\r\nOK\r\n");
    QCOMPARE(say("AT+CLIR=1"), "\r\nOK\r\n");
    QCOMPARE(say("AT+CLIR?"), "\r\n+CLIR: 1,4\r\n\r\nOK\r\n");
    QCOMPARE(say("AT+CLIR=3"), "\r\n+CME ERROR: 50\r\n");
}

void TestSupplementaryCommands::tones()
{
    QSignalSpy heard(m_network.get(), &SimulatedNetwork::toneHeard);
    QCOMPARE(say("AT+VTS=1"), "\r\n+CME ERROR: 3\r\n");
    m_network->incoming(u"+393401234567"_s);
    say("ATA");
    after(1s);
    QCOMPARE(say("AT+VTS=1"), "\r\nOK\r\n");
    QCOMPARE(say("AT^DTMF=1,#"), "\r\nOK\r\n");
    QCOMPARE(say("AT^DTMF=1,A"), "\r\nOK\r\n"); // accepted, and sounds as another
    QCOMPARE(say("AT^DTMF=2,1"), "\r\n+CME ERROR: 3\r\n");
    QCOMPARE(say("AT+VTS=12"), "\r\n+CME ERROR: 50\r\n");
    QCOMPARE(heard.size(), 3);
    QCOMPARE(heard.at(0).at(1).toChar(), QChar(u'1'));
    QCOMPARE(heard.at(1).at(1).toChar(), QChar(u'#'));
    QVERIFY(heard.at(2).at(1).toChar() != QChar(u'A'));
}

QTEST_GUILESS_MAIN(TestSupplementaryCommands)
#include "tst_supplementarycommands.moc"
