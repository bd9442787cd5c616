// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/deliverpdu.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"

#include <QTest>

using namespace vp;
using namespace vp::sim;

/** What the simulated SIM and network do with messages that are sent, and with a SIM in trouble. */
class TestSimSmsCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void reportIsAsGammuWritesIt();
    void reportsOnlyWhenWanted_data();
    void reportsOnlyWhenWanted();
    void commaBeforeTheLengthOnZte();
    void refusesOnRequest();

private:
    QByteArray say(const QByteArray &bytes)
    {
        m_said.clear();
        m_modem->feed(bytes);
        return QByteArray(m_said).replace("\r\n", "|");
    }
    /** The vector of the facts: to +393401234567, with or without a wish for a report. */
    QByteArray send(bool wantsReport)
    {
        const QByteArray pdu = QByteArray("00") + (wantsReport ? "31" : "11")
            + "000C919343103254760000A70AE8329BFD4697D9EC37";
        (void)say("AT+CMGS=23\r");
        return say(pdu + '\x1a');
    }

    ManualClock m_clock;
    std::unique_ptr<SimulatedNetwork> m_network;
    std::unique_ptr<SimulatedModem> m_modem;
    QByteArray m_said;
};

void TestSimSmsCommands::init()
{
    m_modem.reset();
    m_network = std::make_unique<SimulatedNetwork>(m_clock);
    m_modem = std::make_unique<SimulatedModem>(*m_network, m_clock);
    m_modem->setNoise(false);
    connect(m_modem.get(), &SimulatedModem::output, this,
            [this](const QByteArray &bytes) { m_said += bytes; });
    (void)say("ATE0\r");
    (void)say("AT+CMGF=0\r");
}

void TestSimSmsCommands::reportIsAsGammuWritesIt()
{
    const QDateTime time(QDate(2026, 11, 22), QTime(10, 15, 30), Qt::OffsetFromUTC, 3600);
    const QByteArray pdu = statusReportPdu(0x2a, QByteArray::fromHex("0C91934310325476"), time, 0);
    QVERIFY2(pdu.endsWith("062A0C91934310325476621122015103406211220151034000"), pdu.constData());
}

void TestSimSmsCommands::reportsOnlyWhenWanted_data()
{
    QTest::addColumn<int>("routing"); // the fourth field of +CNMI
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("as it comes") << 1 << true << QByteArray("|+CDS: 25|07");
    QTest::newRow("kept first") << 2 << true << QByteArray("|+CDSI: \"SM\",0|");
    QTest::newRow("not told") << 0 << true << QByteArray();
    QTest::newRow("not wanted") << 1 << false << QByteArray();
}

void TestSimSmsCommands::reportsOnlyWhenWanted()
{
    QFETCH(int, routing);
    QFETCH(bool, wanted);
    QFETCH(QByteArray, told);
    (void)say("AT+CNMI=2,1,0," + QByteArray::number(routing) + ",0\r");
    QVERIFY(send(wanted).contains("+CMGS: 0|"));
    m_said.clear();
    m_modem->reportSms(0);
    m_modem->reportSms(7); // nothing was sent as that
    const QByteArray said = m_said.replace("\r\n", "|");
    QVERIFY2(told.isEmpty() ? said.isEmpty() : said.startsWith(told), said.constData());
}

void TestSimSmsCommands::commaBeforeTheLengthOnZte()
{
    const std::optional<ModemDialect> zte = modemDialect("zte");
    QVERIFY(zte.has_value());
    m_modem->setDialect(*zte);
    (void)say("ATE0\rAT+CMGF=0\r");
    (void)say("AT+CNMI=2,1,0,1,0\r");
    QVERIFY(send(true).contains("+CMGS: 0|"));
    m_said.clear();
    m_modem->reportSms(0);
    const QByteArray said = m_said.replace("\r\n", "|");
    QVERIFY2(said.startsWith("|+CDS: ,25|07"), said.constData());
}

void TestSimSmsCommands::refusesOnRequest()
{
    m_modem->refuseSms(42, 2);
    QVERIFY(send(true).contains("+CMS ERROR: 42"));
    QVERIFY(send(true).contains("+CMS ERROR: 42"));
    QVERIFY(send(true).contains("+CMGS: 0|"));
    m_modem->deliverSms(QStringLiteral("+393401234567"), QStringLiteral("x"));
    m_modem->refuseSmsDeletion(1);
    QVERIFY(say("AT+CMGD=0\r").contains("+CMS ERROR: 320"));
    QCOMPARE(m_modem->storedSmsCount(), 1);
    QVERIFY(say("AT+CMGD=0\r").contains("OK"));
    QCOMPARE(m_modem->storedSmsCount(), 0);
}

QTEST_GUILESS_MAIN(TestSimSmsCommands)
#include "tst_simsms.moc"
