// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemsession.h"
#include "sim/loopbackport.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace vp;
using namespace std::chrono_literals;

namespace {

/** A message whose text is a number of four digits (UCS-2), as gammu writes it. */
QByteArray numbered(int number)
{
    QByteArray text;
    for (const char digit : QByteArray::number(number).rightJustified(4, '0')) {
        text += "00" + QByteArray(1, digit).toHex().toUpper();
    }
    return "0791934329002000040C919343103254760008621122015103400" + QByteArray("8") + text;
}

} // namespace

/** Messages between the whole session and the simulated stick with its SIM of twenty slots. */
class TestSimMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void waitingOnesAreTakenAtTheStart();
    void thousandThroughAFullSim();
    void nothingIsLostWhenTheModemComesAndGoes();
    void reportsReachUsOnEveryMake_data();
    void reportsReachUsOnEveryMake();

private:
    QByteArrayList m_stored;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<sim::SimulatedNetwork> m_network;
    std::unique_ptr<sim::SimulatedModem> m_modem;
    std::unique_ptr<ModemSession> m_session;
};

void TestSimMessages::init()
{
    m_stored.clear();
    m_clock = std::make_unique<ManualClock>();
    m_network = std::make_unique<sim::SimulatedNetwork>(*m_clock);
    m_modem = std::make_unique<sim::SimulatedModem>(*m_network, *m_clock);
    ModemSessionOptions options;
    options.commandPort = [this] {
        return sim::LoopbackPort::connectTo(*m_modem, *m_clock);
    };
    m_session = std::make_unique<ModemSession>(options, *m_clock);
    connect(&m_session->messages(), &MessageProvider::received, this,
            [this](const ReceivedPdu &pdu) {
                if (!m_stored.contains(pdu.hex)) { // as a store with a key does
                    m_stored.append(pdu.hex);
                }
                m_session->messages().stored(pdu.token);
            });
}

void TestSimMessages::cleanup()
{
    m_session.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_modem.reset();
    m_network.reset();
}

void TestSimMessages::waitingOnesAreTakenAtTheStart()
{
    for (int i = 0; i < 7; ++i) {
        m_modem->deliverPdu(numbered(i));
    }
    m_session->start();
    m_clock->advance(10s);
    QCOMPARE(m_stored.size(), 7);
    QCOMPARE(m_modem->storedSmsCount(), 0);
    m_modem->deliverPdu(numbered(7));
    m_clock->advance(1s);
    QCOMPARE(m_stored.size(), 8);
    QCOMPARE(m_modem->storedSmsCount(), 0);
}

void TestSimMessages::thousandThroughAFullSim()
{
    QByteArrayList expected;
    for (int i = 0; i < 1000; ++i) {
        expected.append(numbered(i));
    }
    int sent = 0;
    while (sent < 500) { // twenty in the SIM, the others wait in the network
        m_modem->deliverPdu(expected.at(sent++));
    }
    QCOMPARE(m_modem->storedSmsCount(), 20);
    m_session->start();
    while (sent < 1000) { // and more while they are taken out
        m_modem->deliverPdu(expected.at(sent++));
        m_clock->advance(30ms);
    }
    m_clock->advance(60s);
    QCOMPARE(m_stored.size(), 1000);
    QCOMPARE(m_stored, expected);
    QCOMPARE(m_modem->storedSmsCount(), 0);
}

void TestSimMessages::nothingIsLostWhenTheModemComesAndGoes()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    QByteArrayList expected;
    m_session->start();
    for (int i = 0; i < 600; ++i) {
        expected.append(numbered(i));
        m_modem->deliverPdu(expected.last());
        m_clock->advance(std::chrono::milliseconds(random.bounded(400)));
        if (random.bounded(12) == 0) {
            m_modem->unplug();
            m_clock->advance(std::chrono::milliseconds(random.bounded(3000)));
            m_modem->plug();
        } else if (random.bounded(12) == 0) {
            m_modem->reset();
        }
    }
    m_clock->advance(20min);
    QByteArrayList found = m_stored;
    std::sort(found.begin(), found.end());
    QVERIFY2(
        found == expected,
        qPrintable(
            QStringLiteral("seed %1: %2 of %3").arg(seed).arg(found.size()).arg(expected.size())));
    QCOMPARE(m_modem->storedSmsCount(), 0);
}

void TestSimMessages::reportsReachUsOnEveryMake_data()
{
    QTest::addColumn<QByteArray>("make");
    QTest::newRow("+CDS: 25") << QByteArray("huawei-e173");
    QTest::newRow("+CDS: ,25") << QByteArray("zte");
}

void TestSimMessages::reportsReachUsOnEveryMake()
{
    QFETCH(QByteArray, make);
    const auto dialect = sim::modemDialect(make);
    QVERIFY(dialect.has_value());
    m_modem->setDialect(*dialect);
    m_session->start();
    m_clock->advance(10s);
    std::optional<int> given;
    connect(&m_session->messages(), &MessageProvider::submitted, this,
            [&given](qint64 /*id*/, int reference) { given = reference; });
    std::vector<ReceivedPdu> reports;
    connect(&m_session->messages(), &MessageProvider::received, this,
            [&reports](const ReceivedPdu &pdu) { reports.push_back(pdu); });
    m_session->messages().submit({1, "0031000C919343103254760000A70AE8329BFD4697D9EC37", 23});
    m_clock->advance(10s);
    QVERIFY(given.has_value());
    m_modem->reportSms(0);
    m_clock->advance(1s);
    QCOMPARE(reports.size(), std::size_t(1));
    QCOMPARE(reports.front().length, 25);
    QCOMPARE(reports.front().slot, -1);
    const QByteArray reference = QByteArray::number(*given, 16).rightJustified(2, '0').toUpper();
    const QByteArray head = "06" + reference + "0C91934310325476"; // the type, it, the recipient
    QVERIFY2(reports.front().hex.contains(head), reports.front().hex.constData());
}

QTEST_GUILESS_MAIN(TestSimMessages)
#include "tst_simmessages.moc"
