// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/loopbackport.h"
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

} // namespace

/** Every fault, seen by a host at the other end of a port in memory. */
class TestModemFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void joinRefused();
    void joinIgnored();
    void holdRefused();
    void holdIgnored();
    void dialRefused();
    void silence();
    void mute();
    void commandTimeout();
    void garbage();
    void splitLines();
    void gluedLines();
    void echo();
    void lateOk();
    void e1550_data();
    void e1550();
    void quietEarlyEnd();
    void hungUntilRestarted();
    void clearing();
    void restartDropsCalls();
    void restartKeepsCalls();
    void unplugAndBack();
    void resetByCommand();
    void portIsAsynchronous();
    void portLosesItself();

private:
    /** What arrives at the host within @p time after writing @p bytes; CR LF shown as "|". */
    QByteArray talk(const QByteArray &bytes, std::chrono::milliseconds time = 0ms)
    {
        m_port->readAll();
        m_port->write(bytes);
        m_clock->advance(time);
        return m_port->readAll().replace("\r\n", "|");
    }
    void openPort()
    {
        m_port = std::move(*LoopbackPort::connectTo(*m_modem, *m_clock));
        QCOMPARE(talk("ATE0+CMEE=1;+CLIP=1\r").right(4), "|OK|");
    }
    /** C is held, A is active. */
    void heldAndActive()
    {
        m_network->incoming(C);
        talk("ATA\r", 1s);
        talk("AT+CHLD=2\r", 1s);
        talk("ATD+393331112222;\r", 20s);
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SimulatedNetwork> m_network;
    std::unique_ptr<SimulatedModem> m_modem;
    std::unique_ptr<QIODevice> m_port;
};

void TestModemFaults::init()
{
    m_port.reset();
    m_modem.reset();
    m_network.reset();
    m_clock = std::make_unique<ManualClock>();
    m_network = std::make_unique<SimulatedNetwork>(*m_clock);
    m_modem = std::make_unique<SimulatedModem>(*m_network, *m_clock);
    m_modem->setNoise(false);
    openPort();
}

void TestModemFaults::joinRefused()
{
    heldAndActive();
    m_modem->inject(Fault::JoinRefused, 1);
    QCOMPARE(talk("AT+CHLD=3\r", 1s), "|+CME ERROR: 3|");
    QCOMPARE(m_network->calls().front().state, CallState::Held);
    QCOMPARE(talk("AT+CHLD=3\r", 1s), "|OK|");
    QVERIFY(m_network->calls().front().multiparty);
}

void TestModemFaults::joinIgnored()
{
    heldAndActive();
    m_modem->inject(Fault::JoinIgnored);
    QCOMPARE(talk("AT+CHLD=3\r", 1min), "|OK|");
    QVERIFY(!m_network->calls().front().multiparty);
}

void TestModemFaults::holdRefused()
{
    m_modem->inject(Fault::HoldRefused);
    m_network->incoming(C);
    talk("ATA\r", 1s);
    QCOMPARE(talk("AT+CHLD=2\r", 1s), "|+CME ERROR: 3|");
    QCOMPARE(talk("AT+CHLD=2\r", 1s), "|+CME ERROR: 3|");
    QCOMPARE(m_network->calls().front().state, CallState::Active);
}

void TestModemFaults::holdIgnored()
{
    m_modem->inject(Fault::HoldIgnored, 1);
    m_network->incoming(C);
    talk("ATA\r", 1s);
    QCOMPARE(talk("AT+CHLD=2\r", 1s), "|OK|");
    QCOMPARE(m_network->calls().front().state, CallState::Active);
    QCOMPARE(talk("AT+CHLD=2\r", 1s), "|OK|");
    QCOMPARE(m_network->calls().front().state, CallState::Held);
}

void TestModemFaults::dialRefused()
{
    m_modem->inject(Fault::DialRefused, 1);
    QCOMPARE(talk("ATD+393331112222;\r", 1s), "|+CME ERROR: 3|");
    QVERIFY(m_network->calls().empty());
    QCOMPARE(talk("ATD+393331112222;\r"), "|OK|");
}

void TestModemFaults::silence()
{
    m_modem->inject(Fault::Silence, 2);
    QCOMPARE(talk("AT\r", 1min), "");
    m_network->incoming(C);
    QCOMPARE(talk("ATA\r", 2s), ""); // neither told nor carried out
    QCOMPARE(m_network->calls().front().state, CallState::Incoming);
    QCOMPARE(talk("AT\r"), "|OK|");
}

void TestModemFaults::mute()
{
    m_network->incoming(C);
    m_modem->inject(Fault::Mute, 1);
    QCOMPARE(talk("ATA\r", 1s), "|^CONN:1,0|");
    QCOMPARE(talk("AT\r"), "|OK|");
}

void TestModemFaults::commandTimeout()
{
    heldAndActive();
    m_modem->swallowNext("AT+CHLD=3");
    QCOMPARE(talk("AT\r"), "|OK|");
    QCOMPARE(talk("AT+CHLD=3\r", 1min), "");
    QVERIFY(!m_network->calls().front().multiparty);
    m_modem->swallowNext("at+chld=3", true);
    QCOMPARE(talk("AT+CHLD=3\r", 1min), "");
    QVERIFY(m_network->calls().front().multiparty);
    QCOMPARE(talk("AT+CHLD=2\r"), "|OK|");
}

void TestModemFaults::garbage()
{
    m_modem->inject(Fault::Garbage, 1);
    const QByteArray dirty = talk("AT+CSQ\r");
    QVERIFY2(dirty.endsWith("|+CSQ: 17,99||OK|"), dirty.toHex(' ').constData());
    QVERIFY(!dirty.startsWith('|'));
    QCOMPARE(talk("AT+CSQ\r"), "|+CSQ: 17,99||OK|");
}

void TestModemFaults::splitLines()
{
    m_modem->inject(Fault::SplitLines);
    QByteArrayList reads;
    connect(m_port.get(), &QIODevice::readyRead, this, [&] { reads << m_port->readAll(); });
    talk("AT\r");
    QCOMPARE(reads, (QByteArrayList {"\r", "\n", "O", "K", "\r", "\n"}));
}

void TestModemFaults::gluedLines()
{
    m_modem->inject(Fault::GluedLines);
    QByteArrayList reads;
    connect(m_port.get(), &QIODevice::readyRead, this, [&] { reads << m_port->readAll(); });
    m_network->setDelays(NetworkDelays::zero());
    talk("ATD+393331112222;\r", 1s);
    QCOMPARE(reads, QByteArrayList {"\r\nOK\r\n^ORIG:1,0\r\n^CONF:1\r\n^CONN:1,0\r\n"});
}

void TestModemFaults::echo()
{
    m_modem->inject(Fault::Echo);
    QCOMPARE(talk("ATE0\r"), "ATE0\r|OK|");
    QCOMPARE(talk("AT\r"), "AT\r|OK|");
    m_modem->clearFaults();
    QCOMPARE(talk("AT\r"), "|OK|");
}

void TestModemFaults::lateOk()
{
    m_modem->inject(Fault::LateOk);
    m_network->incoming(C);
    QCOMPARE(talk("ATA\r", 699ms), "");
    QCOMPARE(talk("AT+CSQ\r", 1ms), "|^CONN:1,0||OK||+CSQ: 17,99||OK|");
    talk("AT+CHLD=2\r", 1s);
    QCOMPARE(talk("ATD+393331112222;\r", 1s), "|^ORIG:2,0||OK|");
    talk("AT+CHUP\r", 1s);
    talk("AT+CHLD=0\r", 1s);
    m_network->incoming(C);
    talk("ATA\r");
    m_port->readAll();
    m_network->hangUp(C);
    QCOMPARE(m_port->readAll().replace("\r\n", "|"), "|^CEND:1,0,104,16||OK|");
}

void TestModemFaults::e1550_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<bool>("dies");
    const int mild = static_cast<int>(Fault::E1550);
    const int strict = static_cast<int>(Fault::E1550Strict);
    QTest::newRow("the leg itself") << mild << QByteArray("AT+CHLD=12\r") << false << true;
    QTest::newRow("the other leg") << mild << QByteArray("AT+CHLD=11\r") << false << false;
    QTest::newRow("after its confirmation") << mild << QByteArray("AT+CHLD=12\r") << true << false;
    QTest::newRow("by hanging up") << mild << QByteArray("AT+CHUP\r") << false << false;
    QTest::newRow("strict, the other leg") << strict << QByteArray("AT+CHLD=11\r") << false << true;
    QTest::newRow("strict, after its confirmation")
        << strict << QByteArray("AT+CHLD=11\r") << true << false;
}

void TestModemFaults::e1550()
{
    QFETCH(int, fault);
    QFETCH(QByteArray, command);
    QFETCH(bool, confirmed);
    QFETCH(bool, dies);
    m_modem->inject(static_cast<Fault>(fault));
    QSignalSpy died(m_modem.get(), &SimulatedModem::died);
    m_network->incoming(C);
    talk("ATA\r", 1s);
    talk("AT+CHLD=2\r", 1s);
    talk("ATD+393331112222;\r", confirmed ? 5s : 1s);
    talk(command);
    QCOMPARE(m_modem->isDead(), dies);
    QCOMPARE(died.size(), dies ? 1 : 0);
    QCOMPARE(talk("AT\r", 1min).isEmpty(), dies);
    m_modem->unplug();
    m_modem->plug();
    QVERIFY(!m_modem->isDead());
    openPort();
}

void TestModemFaults::quietEarlyEnd()
{
    m_modem->inject(Fault::QuietEarlyEnd);
    QCOMPARE(talk("ATD+393331112222;\r"), "|OK|");
    QCOMPARE(talk("AT+CHUP\r", 1min), "|OK|");
    QCOMPARE(talk("AT+CLCC\r"), "|OK|");
    talk("ATD+393331112222;\r", 1s);
    QCOMPARE(talk("AT+CHUP\r", 1min), "|OK||^CEND:1,0,29|");
}

void TestModemFaults::hungUntilRestarted()
{
    openPort();
    m_modem->inject(Fault::Hung);
    QCOMPARE(talk("AT\r", 10s), "");
    QCOMPARE(talk("\x1b"
                  "AT\r",
                  10s),
             "");
    QSignalSpy gone(m_modem.get(), &SimulatedModem::portGone);
    QSignalSpy back(m_modem.get(), &SimulatedModem::portBack);
    m_port->write("AT+CFUN=1,1\r");
    m_clock->advance(10s);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(back.size(), 1);
    m_port.reset();
    openPort();
}

void TestModemFaults::clearing()
{
    m_modem->inject(Fault::Silence);
    m_modem->swallowNext("AT");
    QCOMPARE(talk("AT\r"), "");
    m_modem->clearFaults();
    QCOMPARE(talk("AT\r"), "|OK|");
}

void TestModemFaults::restartDropsCalls()
{
    heldAndActive();
    m_port->readAll();
    m_modem->reset();
    QCOMPARE(m_port->readAll().replace("\r\n", "|"),
             "|^BOOT:20952548,0,0,0,72||^SIMST:1||^SRVST:2||^MODE:5,4|");
    // It knows of no call, though the network needs a moment to see that.
    QCOMPARE(talk("AT+CLCC\r"), "AT+CLCC\r|OK|");
    QCOMPARE(m_network->calls().size(), std::size_t {2});
    QCOMPARE(talk("", 1min), "");
    QVERIFY(m_network->calls().empty());
}

void TestModemFaults::restartKeepsCalls()
{
    heldAndActive();
    m_modem->reset(SimulatedModem::CallFate::StayUp);
    openPort();
    QCOMPARE(talk("AT+CLCC\r"),
             "|+CLCC: 1,1,1,0,0,\"+393401234567\",145|"
             "+CLCC: 2,0,0,0,0,\"+393331112222\",145||OK|");
    m_port->readAll();
    m_network->hangUp(A);
    QVERIFY(m_port->readAll().contains("^CEND:2,"));
}

void TestModemFaults::unplugAndBack()
{
    heldAndActive();
    QSignalSpy gone(m_modem.get(), &SimulatedModem::portGone);
    QSignalSpy closing(m_port.get(), &QIODevice::aboutToClose);
    QSignalSpy finished(m_port.get(), &QIODevice::readChannelFinished);
    m_modem->unplug();
    QCOMPARE(gone.size(), 1);
    QCOMPARE(closing.size(), 1);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_port->isOpen());
    const auto refused = LoopbackPort::connectTo(*m_modem, *m_clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PortLost);
    m_clock->advance(1min);
    QVERIFY(m_network->calls().empty());
    QCOMPARE(m_network->incoming(C), 0);
    m_modem->plug();
    openPort();
    QCOMPARE(talk("AT+CLCC\r"), "|OK|");
    QCOMPARE(m_network->incoming(C), 1);
}

void TestModemFaults::resetByCommand()
{
    QSignalSpy gone(m_modem.get(), &SimulatedModem::portGone);
    QCOMPARE(talk("AT+CFUN=1,1\r", 99ms), "|OK|");
    m_clock->advance(1ms);
    QCOMPARE(gone.size(), 1);
    QVERIFY(!m_modem->isPlugged());
    m_clock->advance(5s);
    QVERIFY(m_modem->isPlugged());
    openPort();
}

void TestModemFaults::portIsAsynchronous()
{
    QSignalSpy ready(m_port.get(), &QIODevice::readyRead);
    m_port->write("AT\r");
    QCOMPARE(ready.size(), 0);
    QCOMPARE(m_port->bytesAvailable(), 0);
    QVERIFY(!m_port->canReadLine());
    m_clock->advance(0ms);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(m_port->bytesAvailable(), 6);
    QVERIFY(m_port->canReadLine());
    QVERIFY(m_port->isSequential());
}

void TestModemFaults::portLosesItself()
{
    QSignalSpy closing(m_port.get(), &QIODevice::aboutToClose);
    qobject_cast<LoopbackPort *>(m_port.get())->unplug();
    QCOMPARE(closing.size(), 1);
    QVERIFY(!m_port->isOpen());
    QVERIFY(m_modem->isPlugged());
    openPort();
}

QTEST_GUILESS_MAIN(TestModemFaults)
#include "tst_modemfaults.moc"
