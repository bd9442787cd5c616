// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/eventscript.h"
#include "sim/loopbackport.h"
#include "sim/simulatedmodem.h"

#include <QSignalSpy>
#include <QtTest>

using namespace vp;
using namespace vp::sim;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = WireAccident::Kind;

namespace {

const QString A = u"+393331112222"_s;
const QString C = u"+393401234567"_s;

} // namespace

/** What can go wrong at one byte of what a modem says, and how ends of calls may be told. */
class TestWireAccidents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void garbageInTheMiddle();
    void tornWrite();
    void lostRest();
    void resetInTheMiddle();
    void unplugInTheMiddle();
    void onlyWhatIsStillPending();
    void severalInOneWrite();
    void atEveryByteOfAStory_data();
    void atEveryByteOfAStory();
    void words();
    void endToldTwice();
    void endUntold();
    void slowOk();

private:
    /** What arrives within @p time after writing @p bytes; CR LF shown as "|". */
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
    /** Calls, is held, is joined with the one who is dialled, hangs up; all that was said. */
    qsizetype story();

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SimulatedNetwork> m_network;
    std::unique_ptr<SimulatedModem> m_modem;
    std::unique_ptr<QIODevice> m_port;
};

void TestWireAccidents::init()
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

void TestWireAccidents::garbageInTheMiddle()
{
    m_modem->schedule({Kind::Garbage, 3});
    const QByteArray said = talk("AT\r");
    QVERIFY2(said.startsWith("|O") && said.endsWith("K|"), said.toHex().constData());
    QVERIFY(said.size() > 4);
    QVERIFY(!said.contains('>'));
    QCOMPARE(talk("AT\r"), "|OK|");
}

void TestWireAccidents::tornWrite()
{
    QByteArrayList reads;
    connect(m_port.get(), &QIODevice::readyRead, this, [&] { reads << m_port->readAll(); });
    m_modem->schedule({Kind::Tear, 4});
    m_port->write("AT\r");
    m_clock->advance(29ms);
    QCOMPARE(reads, QByteArrayList {"\r\nOK"});
    m_network->incoming(C); // what is said meanwhile does not overtake
    QCOMPARE(reads.size(), 1);
    m_clock->advance(1ms);
    QCOMPARE(reads.join(), "\r\nOK\r\n\r\nRING\r\n\r\n+CLIP: \"+393401234567\",145,,,,0\r\n");
}

void TestWireAccidents::lostRest()
{
    m_modem->schedule({Kind::Loss, 2});
    QCOMPARE(talk("AT\r", 1min), "|");
    QCOMPARE(talk("AT\r"), "|OK|");
}

void TestWireAccidents::resetInTheMiddle()
{
    m_network->incoming(C);
    m_port->readAll();
    m_modem->schedule({Kind::Reset, 3});
    const QByteArray said = talk("AT\r", 0ms);
    QVERIFY2(said.startsWith("|O^BOOT") || said.startsWith("|O|^BOOT"), said.constData());
    QCOMPARE(talk("AT\r"), "AT\r|OK|"); // echo is on again
    m_clock->advance(1min);
    QVERIFY(m_network->calls().empty());
}

void TestWireAccidents::unplugInTheMiddle()
{
    QSignalSpy gone(m_modem.get(), &SimulatedModem::portGone);
    m_modem->schedule({Kind::Unplug, 0});
    QCOMPARE(talk("AT\r"), "");
    QCOMPARE(gone.size(), 1);
    QVERIFY(!m_modem->isPlugged());
    m_modem->plug();
    openPort();
}

void TestWireAccidents::onlyWhatIsStillPending()
{
    m_modem->schedule({Kind::Loss, 6 + 3}); // in the second answer
    m_modem->schedule({Kind::Loss, 6 + 6 + 2});
    QCOMPARE(talk("AT\r"), "|OK|");
    QCOMPARE(talk("AT\r"), "|O");
    m_modem->clearFaults();
    QCOMPARE(talk("AT\r"), "|OK|");
}

void TestWireAccidents::severalInOneWrite()
{
    m_modem->schedule({Kind::Garbage, 3});
    m_modem->schedule({Kind::Loss, 3});
    m_modem->schedule({Kind::Tear, 1});
    const QByteArray said = talk("AT\r", 1s);
    QVERIFY2(said.startsWith("|O"), said.toHex().constData());
    QVERIFY(!said.contains('K'));
    QCOMPARE(talk("AT\r"), "|OK|");
}

qsizetype TestWireAccidents::story()
{
    qsizetype said = 0;
    const auto count = connect(m_modem.get(), &SimulatedModem::output, this,
                               [&said](const QByteArray &bytes) { said += bytes.size(); });
    const auto send = [this](const char *command, std::chrono::milliseconds time) {
        if (m_port->isOpen()) {
            m_port->write(command);
        }
        m_clock->advance(time);
    };
    m_network->incoming(C);
    send("ATA\r", 1s);
    send("AT+CHLD=2\r", 1s);
    send("ATD+393331112222;\r", 10s);
    send("AT+CHLD=3\r", 1s);
    send("AT+CLCC\r", 0ms);
    m_network->hangUp(C);
    send("AT+CHUP\r", 1s);
    disconnect(count);
    return said;
}

void TestWireAccidents::atEveryByteOfAStory_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("garbage") << static_cast<int>(Kind::Garbage);
    QTest::newRow("tear") << static_cast<int>(Kind::Tear);
    QTest::newRow("loss") << static_cast<int>(Kind::Loss);
    QTest::newRow("reset") << static_cast<int>(Kind::Reset);
    QTest::newRow("unplug") << static_cast<int>(Kind::Unplug);
}

void TestWireAccidents::atEveryByteOfAStory()
{
    QFETCH(int, kind);
    const qsizetype length = story();
    QVERIFY(length > 200);
    for (qsizetype offset = 0; offset < length; ++offset) {
        init();
        m_modem->schedule({static_cast<Kind>(kind), offset});
        story();
        m_clock->advance(1min);
        m_modem->plug();
        // Whatever happened, it is a modem again, and nobody is left on the line.
        m_port = std::move(*LoopbackPort::connectTo(*m_modem, *m_clock));
        talk("\x1b\rATE0\r", 1s);
        QCOMPARE(talk("AT+CHUP\r", 1min), "|OK|");
        QCOMPARE(talk("AT+CLCC\r", 1s), "|OK|");
        QVERIFY(m_network->calls().empty());
    }
    qInfo("%lld instants", qlonglong {length});
}

void TestWireAccidents::words()
{
    EventScript script(*m_network, *m_modem);
    QVERIFY(script.run(u"accident lose 2"_s));
    QCOMPARE(talk("AT\r"), "|");
    for (const char *word : {"garbage", "tear", "lose", "reset", "unplug"}) {
        QVERIFY2(WireAccident::kindFromWord(QString::fromLatin1(word)), word);
        QVERIFY(EventScript::help().contains(QLatin1String(word)));
    }
    for (const char *line : {"accident", "accident tea 1", "accident lose", "accident lose -1",
                             "accident lose x", "accident lose 1 2"}) {
        QVERIFY2(!script.run(QString::fromLatin1(line)), line);
    }
}

void TestWireAccidents::endToldTwice()
{
    m_modem->inject(Fault::EndTwice, 1);
    m_network->incoming(C, 1s);
    QVERIFY(talk("", 1s).endsWith("|^CEND:1,0,104,16||^CEND:1,0,104,16|"));
    m_network->incoming(C, 1s);
    QVERIFY(talk("", 1s).endsWith("|^CEND:1,0,104,16|"));
}

void TestWireAccidents::endUntold()
{
    m_modem->inject(Fault::EndUntold, 1);
    m_network->incoming(C, 1s);
    QVERIFY(!talk("", 1min).contains("^CEND"));
    QVERIFY(m_network->calls().empty());
    m_network->incoming(C, 1s);
    QVERIFY(talk("", 1s).contains("^CEND"));
}

void TestWireAccidents::slowOk()
{
    QByteArrayList reads;
    connect(m_port.get(), &QIODevice::readyRead, this, [&] { reads << m_port->readAll(); });
    m_network->setDelays(NetworkDelays::zero());
    m_modem->inject(Fault::SlowOk);
    m_port->write("ATD+393331112222;\r");
    m_clock->advance(39ms);
    QCOMPARE(reads, (QByteArrayList {"\r\n^ORIG:1,0\r\n", "\r\n^CONF:1\r\n", "\r\n^CONN:1,0\r\n"}));
    m_port->write("AT+CSQ\r"); // waits for its turn
    m_clock->advance(1ms);
    QCOMPARE(reads.mid(3), (QByteArrayList {"\r\nOK\r\n", "\r\n+CSQ: 17,99\r\n"}));
    m_clock->advance(40ms);
    QCOMPARE(reads.constLast(), "\r\nOK\r\n");
    m_modem->clearFaults();
    QCOMPARE(talk("AT\r"), "");
    QCOMPARE(reads.constLast(), "\r\nOK\r\n");
}

QTEST_GUILESS_MAIN(TestWireAccidents)
#include "tst_wireaccidents.moc"
