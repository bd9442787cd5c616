// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemsession.h"
#include "modem/supplementaryservices.h"
#include "sim/loopbackport.h"
#include "sim/simulatedmodem.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestModemSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void becomesReady();
    void waitsForAPortWithBackOff();
    void comesBackAfterAnUnplug();
    void silentModemIsLostAndFoundAgain();
    void restartedModemIsSetUpAgain();
    void pinIsSaidNotTried();
    void leftoverCallsAreEnded();
    void pingsOnlyInSilence();
    void eventsMayComeOnTheirOwnPort();
    void servicesWorkThroughTheSession();
    void tonesAreHeard();
    void radioIsSwitchedOnAgain();
    void probeAgainSetsUpAnew();
    void probeAgainOpensAPort();
    void extraInitIsSentAfterOurs();
    void extraInitIsGuarded_data();
    void extraInitIsGuarded();

private:
    void makeSession(const QStringList &extra = {}, bool eventPort = false);
    void runUntil(ModemState state, std::chrono::milliseconds limit = 2min);
    [[nodiscard]] ModemState state() const { return m_session->status().modem; }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<sim::SimulatedNetwork> m_network;
    std::unique_ptr<sim::SimulatedModem> m_modem;
    std::unique_ptr<ModemSession> m_session;
    QByteArrayList m_commands;
};

void TestModemSession::init()
{
    m_commands.clear();
    m_clock = std::make_unique<ManualClock>();
    m_network = std::make_unique<sim::SimulatedNetwork>(*m_clock);
    m_modem = std::make_unique<sim::SimulatedModem>(*m_network, *m_clock);
    m_modem->setNoise(false);
    connect(m_modem.get(), &sim::SimulatedModem::commandReceived, this,
            [this](const QByteArray &line) { m_commands.append(line); });
}

void TestModemSession::cleanup()
{
    m_session.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_modem.reset();
    m_network.reset();
}

void TestModemSession::makeSession(const QStringList &extra, bool eventPort)
{
    ModemSessionOptions options;
    options.commandPort = [this] {
        return sim::LoopbackPort::connectTo(*m_modem, *m_clock);
    };
    if (eventPort) {
        options.eventPort = [this] {
            return sim::LoopbackPort::connectTo(*m_modem, *m_clock,
                                                sim::LoopbackPort::Channel::Events);
        };
    }
    options.portName = u"sim"_s;
    options.extraInit = extra;
    m_session = std::make_unique<ModemSession>(options, *m_clock);
}

void TestModemSession::runUntil(ModemState wanted, std::chrono::milliseconds limit)
{
    const auto end = m_clock->steady() + limit;
    while (state() != wanted && m_clock->steady() < end && m_clock->advanceToNext()) { }
    QCOMPARE(state(), wanted);
}

void TestModemSession::becomesReady()
{
    makeSession();
    QSignalSpy ready(&m_session->calls(), &CallProvider::readyChanged);
    m_session->start();
    runUntil(ModemState::Ready);
    const NetworkStatus &status = m_session->status();
    QVERIFY(status.manufacturer.contains(u"huawei"_s, Qt::CaseInsensitive));
    QVERIFY(!status.operatorName.isEmpty());
    QVERIFY(status.signalPercent.has_value());
    QVERIFY(status.joinListed);
    QVERIFY(status.transferListed);
    QCOMPARE(ready.size(), 1);
    QVERIFY(m_session->calls().isReady());
    QVERIFY(m_commands.contains("AT+CLIP=1"));
    QVERIFY(m_commands.contains("AT^CURC=1"));
    for (const QByteArray &command : std::as_const(m_commands)) {
        QVERIFY2(!command.contains("DDSETEX") && !command.contains("U2DIAG")
                     && !command.startsWith("ATZ"),
                 command.constData());
    }
}

void TestModemSession::waitsForAPortWithBackOff()
{
    m_modem->unplug();
    makeSession();
    m_session->start();
    QCOMPARE(state(), ModemState::Absent);
    m_clock->advance(10min);
    QCOMPARE(state(), ModemState::Absent);
    m_modem->plug();
    m_session->retryNow();
    runUntil(ModemState::Ready, 10s);
}

void TestModemSession::comesBackAfterAnUnplug()
{
    makeSession();
    m_session->start();
    runUntil(ModemState::Ready);
    for (int round = 0; round < 20; ++round) {
        m_modem->unplug();
        m_clock->advance(100ms);
        QCOMPARE(state(), ModemState::Lost);
        QVERIFY(!m_session->calls().isReady());
        m_modem->plug();
        runUntil(ModemState::Ready, 3s);
    }
}

void TestModemSession::silentModemIsLostAndFoundAgain()
{
    makeSession();
    m_session->start();
    runUntil(ModemState::Ready);
    m_modem->inject(sim::Fault::Silence);
    m_clock->advance(75s); // a minute of silence, the ping's deadline, three calls
    QCOMPARE(state() == ModemState::Ready, false);
    m_modem->clearFaults();
    runUntil(ModemState::Ready);
}

void TestModemSession::restartedModemIsSetUpAgain()
{
    makeSession();
    m_session->start();
    runUntil(ModemState::Ready);
    m_commands.clear();
    m_modem->reset();
    m_clock->advance(61s); // the next command shows it
    runUntil(ModemState::Ready);
    QVERIFY2(m_commands.contains("AT+CLIP=1"), "without it no caller would have a number any more");
}

void TestModemSession::pinIsSaidNotTried()
{
    m_modem->setSimPin("1234");
    m_modem->reset();
    makeSession();
    m_session->start();
    runUntil(ModemState::SimLocked);
    m_clock->advance(5min);
    for (const QByteArray &command : std::as_const(m_commands)) {
        QVERIFY2(!command.startsWith("AT+CPIN="), command.constData());
    }
    QVERIFY(!m_session->calls().isReady());
}

void TestModemSession::leftoverCallsAreEnded()
{
    m_network->setDelays(sim::NetworkDelays::realistic());
    makeSession();
    m_session->start();
    runUntil(ModemState::Ready);
    m_network->incoming(u"+393401234567"_s);
    m_clock->advance(1s);
    const std::vector<Call> calls = m_session->calls().calls();
    QCOMPARE(calls.size(), 1U);
    m_session->calls().answer(calls.front().id);
    m_clock->advance(5s);
    m_session->stop(); // as if we had been killed
    QCOMPARE(m_network->calls().size(), 1U);
    m_session->start();
    runUntil(ModemState::Ready);
    m_clock->advance(1s);
    QVERIFY(m_network->calls().empty());
}

void TestModemSession::pingsOnlyInSilence()
{
    makeSession();
    m_session->start();
    runUntil(ModemState::Ready);
    m_clock->advance(1s); // messages are set up meanwhile
    m_commands.clear();
    m_clock->advance(10min);
    QVERIFY(m_commands.size() >= 8);
    QVERIFY(m_commands.size() <= 11);
    m_modem->setNoise(true); // ^RSSI every 30 s: it is alive
    m_clock->advance(61s);
    m_commands.clear();
    m_clock->advance(3min); // before the SIM is looked at again
    QCOMPARE(m_commands.size(), 0);
}

void TestModemSession::eventsMayComeOnTheirOwnPort()
{
    m_modem->setEventPortSeparate(true);
    makeSession({}, true);
    m_session->start();
    runUntil(ModemState::Ready);
    QSignalSpy added(&m_session->calls(), &CallProvider::callAdded);
    m_network->incoming(u"+393401234567"_s);
    m_clock->advance(1s);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.front().front().value<Call>().number, u"+393401234567"_s);
}

void TestModemSession::servicesWorkThroughTheSession()
{
    for (const bool packed : {true, false}) {
        m_modem->setPackedUssd(packed);
        makeSession();
        m_session->start();
        runUntil(ModemState::Ready);
        QStringList texts;
        for (const QString &code : {u"*100#"_s, u"*101#"_s, u"*123#"_s, u"1"_s}) {
            m_session->services().ussd().send(code, this,
                                              [&texts](const Result<UssdReport> &report) {
                                                  texts.append(report ? report->text : u"failed"_s);
                                              });
            m_clock->advance(5s);
        }
        QCOMPARE(texts,
                 (QStringList {u"Credit: 12,34 EUR"_s, u"Баланс: 5 р"_s,
                               u"SimNet \"Gold\"\n1 Credit\n2 Offers"_s, u"Credit: 12,34 EUR"_s}));
        m_session->stop();
    }
}

void TestModemSession::tonesAreHeard()
{
    makeSession();
    m_session->start();
    runUntil(ModemState::Ready);
    QString heard;
    connect(m_network.get(), &sim::SimulatedNetwork::toneHeard, this,
            [&heard](const QString &, QChar tone) { heard += tone; });
    m_network->incoming(u"+393401234567"_s);
    m_clock->advance(1s);
    m_session->calls().answer(m_session->calls().calls().front().id);
    m_clock->advance(5s);
    m_session->services().tones().send(u"12*#0"_s, std::nullopt, this, [](const Result<> &) {});
    m_clock->advance(3s);
    QCOMPARE(heard, u"12*#0"_s);
}

void TestModemSession::radioIsSwitchedOnAgain()
{
    makeSession();
    m_session->start();
    runUntil(ModemState::Ready);
    bool off = false;
    m_session->services().setRadio(false, this,
                                   [&off](const Result<> &done) { off = done.has_value(); });
    m_clock->advance(1s);
    QVERIFY(off);
    QCOMPARE(m_network->incoming(u"+393401234567"_s), 0);
    m_session->stop(); // the stick stays powered
    m_commands.clear();
    m_session->start();
    runUntil(ModemState::Ready);
    QCOMPARE(m_commands.count("AT+CFUN=1"), 1);
    QVERIFY(m_network->incoming(u"+393401234567"_s) != 0);
}

void TestModemSession::probeAgainSetsUpAnew()
{
    makeSession();
    m_session->start();
    runUntil(ModemState::Ready);
    m_commands.clear();
    m_session->probeAgain();
    QVERIFY(state() != ModemState::Ready);
    runUntil(ModemState::Ready, 5s);
    QVERIFY(m_commands.contains("AT+CLIP=1"));
    QVERIFY(!m_commands.contains("AT+CFUN=1"));
}

void TestModemSession::probeAgainOpensAPort()
{
    m_modem->unplug();
    makeSession();
    m_session->probeAgain(); // not started: nothing happens
    QCOMPARE(state(), ModemState::Absent);
    m_session->start();
    m_clock->advance(10min);
    m_modem->plug();
    m_session->probeAgain();
    runUntil(ModemState::Ready, 5s);
}

void TestModemSession::extraInitIsSentAfterOurs()
{
    makeSession({u"AT^HS=0,0"_s});
    m_session->start();
    runUntil(ModemState::Ready);
    QVERIFY(m_commands.indexOf("AT^HS=0,0") > m_commands.indexOf("AT+CLIP=1"));
}

void TestModemSession::extraInitIsGuarded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("one") << u"AT^HS=0,0"_s << true;
    QTest::newRow("two, blank line between") << u"AT+CSCS=\"GSM\"\n\n at+cops=0 "_s << true;
    for (const char *bad : {"ATD112;",
                            "AT+CHUP",
                            "ATZ",
                            "AT&F",
                            "AT+CPIN=1234",
                            "AT+CFUN=1,1",
                            "hello",
                            "AT+X;+CHUP",
                            "AT+X\rATD112;",
                            "AT\x1b",
                            "at+clck=\"SC\",0",
                            "AT^CURC=0",
                            "AT+CMGD=1,4",
                            "AT+CLIP=0",
                            "ATX1D+39899123456",
                            "ATM0H",
                            "ATB0Z",
                            "ATI0E1",
                            "AT^PORTSEL=1",
                            "AT+CSSN=0,0",
                            "AT+CCWA=0"}) {
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    QTest::newRow("too long") << QString(u"AT+X="_s + QString(200, u'1')) << false;
    QTest::newRow("too many") << u"AT+X=1\n"_s.repeated(17) << false;
}

void TestModemSession::extraInitIsGuarded()
{
    QFETCH(QString, text);
    QFETCH(bool, allowed);
    QCOMPARE(guardedExtraInit(text).has_value(), allowed);
}

QTEST_GUILESS_MAIN(TestModemSession)
#include "tst_modemsession.moc"
