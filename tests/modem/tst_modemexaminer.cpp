// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemexaminer.h"
#include "modem/modemsession.h"
#include "scriptdevice.h"
#include "sim/loopbackport.h"
#include "sim/simulatedmodem.h"

#include <QCoreApplication>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace std::chrono_literals;

namespace {

/** A simulated stick, and an examiner alone with it. */
struct Bench
{
    Bench()
    {
        modem.setNoise(false);
        QObject::connect(&modem, &sim::SimulatedModem::commandReceived, &chat,
                         [this](const QByteArray &line) { wire.append(line); });
    }
    ~Bench() { chat.detach(); }
    void examine(std::chrono::milliseconds time = 60s)
    {
        if (port == nullptr) {
            port = std::move(*sim::LoopbackPort::connectTo(modem, clock));
            chat.attach(*port);
        }
        began = clock.steady();
        examiner.examineAlone(&chat, [this](const ModemFindings &given) {
            ++answers;
            found = given;
            took = clock.steady() - began;
        });
        clock.advance(time);
    }

    ManualClock clock;
    sim::SimulatedNetwork network {clock};
    sim::SimulatedModem modem {network, clock};
    AtChat chat {clock};
    ModemExaminer examiner {chat, clock};
    std::unique_ptr<QIODevice> port;
    QList<QByteArray> wire;
    ModemFindings found;
    std::chrono::milliseconds began {0};
    std::chrono::milliseconds took {0};
    int answers = 0;
};

} // namespace

/** What an examination finds on a stick that is well, and on sticks that are not. */
class TestModemExaminer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void healthyStick();
    void hearsAnEvent();
    void pinNeeded();
    void noNetwork();
    void simIsFull();
    void callWaitingOff();
    void silentPort_data();
    void silentPort();
    void strangerRefusesEverything();
    void portGoesAway();
    void neverLongerThanItsPatience();
    void dialsAndSendsNothing();
    void secondExaminationEndsTheFirst();
    void amongTheWorkOfASession();
    void sessionWithoutAModem();
};

void TestModemExaminer::healthyStick()
{
    Bench bench;
    bench.examine();
    QCOMPARE(bench.answers, 1);
    const ModemFindings &found = bench.found;
    QVERIFY(found.answers);
    QVERIFY(!found.portLost);
    QCOMPARE(found.manufacturer, u"huawei"_s);
    QCOMPARE(found.model, u"E173"_s);
    QCOMPARE(found.sim, SimCondition::Ready);
    QCOMPARE(found.pinTriesLeft, 3);
    QCOMPARE(found.registration, 1);
    QVERIFY(!found.operatorName.isEmpty());
    QVERIFY(found.signalPercent.value_or(0) > 0);
    QCOMPARE(found.callerIdAccepted, true);
    QCOMPARE(found.holdListed, true);
    QCOMPARE(found.joinListed, true);
    QCOMPARE(found.transferListed, true);
    QCOMPARE(found.callWaiting, true);
    QCOMPARE(found.serviceCentreSet, true);
    QCOMPARE(found.messages, (MemoryUse {0, 20}));
    QCOMPARE(found.voice, true);
    QCOMPARE(found.current, Generation::Third);
    QCOMPARE(found.newest, Generation::Third);
    // Nothing came, and it was waited for.
    QVERIFY(!found.eventsHeard);
    QVERIFY(bench.took >= 35s);
}

void TestModemExaminer::hearsAnEvent()
{
    Bench bench;
    bench.examine(5s);
    QCOMPARE(bench.answers, 0); // listens
    sim::SimulatedNetwork::Service service = bench.network.service();
    service.signal = 25;
    bench.network.setService(service);
    bench.clock.advance(1s);
    QCOMPARE(bench.answers, 1);
    QVERIFY(bench.found.eventsHeard);
}

void TestModemExaminer::pinNeeded()
{
    Bench bench;
    bench.modem.setSimPin("1234");
    bench.modem.reset();
    bench.clock.advance(1s);
    bench.examine();
    QCOMPARE(bench.found.sim, SimCondition::PinNeeded);
    QCOMPARE(bench.found.pinTriesLeft, 3);
    QCOMPARE(bench.found.joinListed, std::nullopt);
    for (const QByteArray &line : bench.wire) {
        QVERIFY2(!line.contains("CPIN="), line.constData());
    }
}

void TestModemExaminer::noNetwork()
{
    Bench bench;
    sim::SimulatedNetwork::Service service = bench.network.service();
    service.registration = 2;
    bench.network.setService(service);
    bench.examine();
    QCOMPARE(bench.found.registration, 2);
    QCOMPARE(bench.found.callWaiting, std::nullopt); // it would ask the network
    QVERIFY(!bench.wire.contains("AT+CCWA=1,2,1"));
}

void TestModemExaminer::simIsFull()
{
    Bench bench;
    for (int i = 0; i < 25; ++i) {
        bench.modem.deliverSms(u"+393401234567"_s, u"hello"_s);
    }
    bench.examine();
    QCOMPARE(bench.found.messages, (MemoryUse {20, 20}));
}

void TestModemExaminer::callWaitingOff()
{
    Bench bench;
    sim::SimulatedNetwork::Service service = bench.network.service();
    service.callWaiting = false;
    bench.network.setService(service);
    bench.examine();
    QCOMPARE(bench.found.callWaiting, false);
}

void TestModemExaminer::silentPort_data()
{
    QTest::addColumn<QByteArray>("noise");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("diagnostic bytes") << QByteArray("\x7e\x13\x01\x00\x7e", 5);
    QTest::newRow("an error for everything") << QByteArray("\r\nERROR\r\n");
}

void TestModemExaminer::silentPort()
{
    QFETCH(QByteArray, noise);
    ManualClock clock;
    test::ScriptDevice device;
    AtChat chat(clock);
    ModemExaminer examiner(chat, clock);
    chat.attach(device);
    std::optional<ModemFindings> found;
    const auto began = clock.steady();
    examiner.examineAlone(this, [&found](const ModemFindings &given) { found = given; });
    for (int i = 0; i < 300 && !found; ++i) {
        clock.advance(100ms);
        if (!noise.isEmpty() && !device.takeSent().isEmpty()) {
            device.inject(noise);
        }
    }
    QVERIFY(found.has_value());
    QVERIFY(!found->answers);
    QVERIFY(clock.steady() - began <= 15s);
    chat.detach();
}

void TestModemExaminer::strangerRefusesEverything()
{
    ManualClock clock;
    test::ScriptDevice device;
    AtChat chat(clock);
    ModemExaminer examiner(chat, clock);
    chat.attach(device);
    std::optional<ModemFindings> found;
    examiner.examineAlone(this, [&found](const ModemFindings &given) { found = given; });
    QByteArrayList wire;
    for (int i = 0; i < 300 && !found; ++i) {
        const QByteArray sent = device.takeSent();
        if (!sent.isEmpty()) {
            wire.append(sent);
            device.inject(sent == "AT\r" ? "\r\nOK\r\n" : "\r\nERROR\r\n");
        }
        clock.advance(100ms);
    }
    QVERIFY(found.has_value());
    QVERIFY(found->answers);
    QVERIFY(wire.contains("ATE0\r") && wire.contains("ATV1\r")); // apart, once refused together
    QVERIFY(wire.indexOf("ATE0\r") < wire.indexOf("ATV1\r"));
    QCOMPARE(found->sim, SimCondition::Unknown);
    QCOMPARE(found->callerIdAccepted, false);
    QCOMPARE(found->joinListed, std::nullopt);
    QCOMPARE(found->messages, std::nullopt);
    QCOMPARE(found->voice, std::nullopt); // not asked: it is no Huawei
    chat.detach();
}

void TestModemExaminer::portGoesAway()
{
    Bench bench;
    bench.modem.swallowNext("AT+CSCA?");
    bench.examine(2s);
    QCOMPARE(bench.answers, 0);
    bench.chat.detach();
    bench.clock.advance(1s);
    QCOMPARE(bench.answers, 1);
    QVERIFY(bench.found.answers);
    QVERIFY(bench.found.portLost);
}

void TestModemExaminer::neverLongerThanItsPatience()
{
    // Every command is answered just before its deadline, and events never come.
    ManualClock clock;
    test::ScriptDevice device;
    AtChat chat(clock);
    ModemExaminer examiner(chat, clock);
    chat.attach(device);
    std::optional<ModemFindings> found;
    const auto began = clock.steady();
    examiner.examineAlone(this, [&found](const ModemFindings &given) { found = given; });
    while (!found && clock.steady() - began < 10min) {
        const QByteArray sent = device.takeSent();
        clock.advance(sent == "AT\r" ? 900ms : 4900ms);
        if (!sent.isEmpty()) {
            device.inject(sent == "AT+CGMI\r" ? "\r\nhuawei\r\nOK\r\n" : "\r\nOK\r\n");
        }
    }
    QVERIFY(found.has_value());
    QVERIFY(clock.steady() - began <= ModemExaminer::Patience + 5s);
    chat.detach();
}

void TestModemExaminer::dialsAndSendsNothing()
{
    Bench bench;
    bench.examine();
    QVERIFY(bench.wire.size() > 15);
    for (const QByteArray &line : bench.wire) {
        for (const QByteArray &never :
             {QByteArray("ATD"), QByteArray("ATA"), QByteArray("CMGS"), QByteArray("CMGD"),
              QByteArray("CFUN"), QByteArray("CHUP"), QByteArray("CHLD=0"), QByteArray("CHLD=1"),
              QByteArray("CHLD=2"), QByteArray("CPIN="), QByteArray("CLCK"), QByteArray("CGSN"),
              QByteArray("ICCID"), QByteArray("&W"), QByteArray("U2DIAG")}) {
            QVERIFY2(!line.contains(never), line.constData());
        }
    }
}

void TestModemExaminer::secondExaminationEndsTheFirst()
{
    Bench bench;
    bench.examine(5s);
    int second = 0;
    bench.examiner.examineAlone(&bench.chat, [&second](const ModemFindings &) { ++second; });
    bench.clock.advance(100s);
    QCOMPARE(bench.answers, 1);
    QCOMPARE(second, 1);
}

void TestModemExaminer::amongTheWorkOfASession()
{
    ManualClock clock;
    sim::SimulatedNetwork network(clock);
    sim::SimulatedModem modem(network, clock);
    ModemSessionOptions options;
    options.commandPort = [&] {
        return sim::LoopbackPort::connectTo(modem, clock);
    };
    ModemSession session(options, clock);
    session.start();
    clock.advance(40s);
    std::optional<ModemFindings> found;
    session.examine(this, [&found](const ModemFindings &given) { found = given; });
    QVERIFY(!found);
    clock.advance(5s);
    QVERIFY(found.has_value());
    QVERIFY(found->answers);
    QVERIFY(found->eventsHeard); // the signal, since the port was opened
    QCOMPARE(found->model, u"E173"_s);
    QCOMPARE(found->messages, (MemoryUse {0, 20}));
    QCOMPARE(session.status().modem, ModemState::Ready);
    session.stop();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestModemExaminer::sessionWithoutAModem()
{
    ManualClock clock;
    ModemSessionOptions options;
    options.commandPort = []() -> Result<std::unique_ptr<QIODevice>> {
        return failure(ErrorCode::PortLost);
    };
    ModemSession session(options, clock);
    session.start();
    std::optional<ModemFindings> found;
    session.examine(this, [&found](const ModemFindings &given) { found = given; });
    QVERIFY(!found);
    clock.advance(100ms);
    QVERIFY(found.has_value());
    QVERIFY(!found->answers);
}

QTEST_GUILESS_MAIN(TestModemExaminer)
#include "tst_modemexaminer.moc"
