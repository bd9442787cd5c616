// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/eventscript.h"
#include "sim/simcard.h"
#include "sim/simulatedmodem.h"

#include <QTest>

using namespace vp;
using namespace vp::sim;
using namespace Qt::StringLiterals;

/** The SIM as the host sees it. */
class TestSimCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void busyAfterItsPin();
    void namedBeforeItsPin();
    void another();
    void unusable();
    void script();

private:
    QByteArray ask(const QByteArray &command)
    {
        m_said.clear();
        m_modem->feed(command + '\r');
        return QByteArray(m_said).replace("\r\n", "|");
    }
    void restart()
    {
        m_modem->reset();
        ask("ATE0+CMEE=1");
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SimulatedNetwork> m_network;
    std::unique_ptr<SimulatedModem> m_modem;
    QByteArray m_said;
};

void TestSimCommands::init()
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

void TestSimCommands::busyAfterItsPin()
{
    m_modem->setSimPin("1234");
    m_modem->simCard().setBusyAfterPin(2);
    restart();
    QCOMPARE(ask("AT+CPIN=\"1234\""), "|^SIMST:1||OK|");
    QCOMPARE(ask("AT+CPIN?"), "|+CME ERROR: 14|");
    QCOMPARE(ask("AT+CPIN?"), "|+CME ERROR: 14|");
    QCOMPARE(ask("AT+CPIN?"), "|+CPIN: READY||OK|");
}

void TestSimCommands::namedBeforeItsPin()
{
    m_modem->setSimPin("1234");
    restart();
    QCOMPARE(ask("AT^ICCID?"), "|^ICCID: 89399900000000000174||OK|");
    QCOMPARE(ask("AT+CIMI"), "|+CME ERROR: 11|");
    m_modem->simCard().setReadable(false, false);
    QCOMPARE(ask("AT+CCID"), "|COMMAND NOT SUPPORT|");
    QCOMPARE(ask("AT^CPIN?"), "|COMMAND NOT SUPPORT|");
}

void TestSimCommands::another()
{
    m_modem->simCard().insert("89390000000000000018", "7777");
    restart();
    QCOMPARE(ask("AT+CCID"), "|+CCID: 89390000000000000018||OK|");
    QCOMPARE(ask("AT+CPIN=\"7777\""), "|^SIMST:1||OK|");
}

void TestSimCommands::unusable()
{
    m_modem->simCard().setNetworkLocked(true);
    restart();
    QCOMPARE(ask("AT+CPIN?"), "|+CPIN: PH-NET PIN||OK|");
    QCOMPARE(ask("AT+CLCC"), "|+CME ERROR: 40|");
    m_modem->simCard().setPresent(false);
    QCOMPARE(ask("AT+CPIN?"), "|+CME ERROR: 10|");
    QCOMPARE(ask("AT^ICCID?"), "|+CME ERROR: 10|");
}

void TestSimCommands::script()
{
    EventScript script(*m_network, *m_modem);
    QVERIFY(script.run(u"sim pin 1234 2"_s));
    QCOMPARE(m_modem->simCard().pinTries(), 2);
    QVERIFY(script.run(u"sim swap 89390000000000000018 4321"_s));
    QCOMPARE(m_modem->simCard().iccid(), "89390000000000000018");
    QVERIFY(m_modem->simCard().unlock("4321"));
    QVERIFY(script.run(u"sim out"_s));
    QCOMPARE(m_modem->simCard().lock(), SimCard::Lock::Absent);
    QVERIFY(script.run(u"sim in"_s));
    QVERIFY(script.run(u"sim locked"_s));
    QCOMPARE(m_modem->simCard().lock(), SimCard::Lock::Network);
    for (const QString &bad : {u"sim"_s, u"sim pin"_s, u"sim pin abc"_s, u"sim swap"_s}) {
        QVERIFY2(!script.run(bad), qPrintable(bad));
    }
}

QTEST_GUILESS_MAIN(TestSimCommands)
#include "tst_simcommands.moc"
