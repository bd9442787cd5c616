// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemsession.h"
#include "modem/portjudge.h"
#include "sim/loopbackport.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"

#include <QCoreApplication>
#include <QTest>

using namespace vp;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Judge final : PortJudge
{
    Result<> identified(const QByteArray &told) override
    {
        imei = told;
        return verdict;
    }
    bool wantsRoles() const override { return wants; }
    bool rolesTold(const std::vector<PortRole> &told) override
    {
        roles = told;
        wants = false;
        return stays;
    }
    void eventCame(const QByteArray &line) override { events.append(line); }
    void explain(NetworkStatus &status) const override
    {
        if (status.trouble == PortTrouble::HeldByOther) {
            status.trouble = PortTrouble::TakenByInstance;
        }
    }
    Result<> verdict;
    bool wants = false;
    bool stays = true;
    QByteArray imei;
    std::vector<PortRole> roles;
    QByteArrayList events;
};

} // namespace

/** What a session asks its judge, and how it obeys. */
class TestPortJudge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void hearsWhoTheModemIs();
    void refusedModemIsLeft();
    void hearsTheRoles();
    void otherPortIsOpenedAtOnce();
    void hearsEvents();
    void eventsOfAnotherPortAreTaken();
    void withoutAJudgeNobodyAsks();

private:
    void start(PortJudge *judge);
    void run(ModemState until);

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<sim::SimulatedNetwork> m_network;
    std::unique_ptr<sim::SimulatedModem> m_modem;
    std::unique_ptr<ModemSession> m_session;
    QByteArrayList m_commands;
    int m_opened = 0;
};

void TestPortJudge::init()
{
    m_commands.clear();
    m_opened = 0;
    m_clock = std::make_unique<ManualClock>();
    m_network = std::make_unique<sim::SimulatedNetwork>(*m_clock);
    m_modem = std::make_unique<sim::SimulatedModem>(*m_network, *m_clock);
    m_modem->setNoise(false);
    connect(m_modem.get(), &sim::SimulatedModem::commandReceived, this,
            [this](const QByteArray &line) { m_commands.append(line); });
}

void TestPortJudge::cleanup()
{
    m_session.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_modem.reset();
    m_network.reset();
}

void TestPortJudge::start(PortJudge *judge)
{
    ModemSessionOptions options;
    options.commandPort = [this] {
        ++m_opened;
        return sim::LoopbackPort::connectTo(*m_modem, *m_clock);
    };
    options.judge = judge;
    m_session = std::make_unique<ModemSession>(options, *m_clock);
    m_session->start();
}

void TestPortJudge::run(ModemState until)
{
    const auto end = m_clock->steady() + 2min;
    while (m_session->status().modem != until && m_clock->steady() < end
           && m_clock->advanceToNext()) { }
    QCOMPARE(m_session->status().modem, until);
}

void TestPortJudge::hearsWhoTheModemIs()
{
    Judge judge;
    start(&judge);
    run(ModemState::Ready);
    QCOMPARE(judge.imei, QByteArray("353142000000019"));
    QVERIFY(judge.roles.empty());
    QVERIFY(!m_commands.contains("AT^GETPORTMODE"));
    QCOMPARE(m_opened, 1);
}

void TestPortJudge::refusedModemIsLeft()
{
    Judge judge;
    judge.verdict = failure(ErrorCode::Conflict, u"another instance has it"_s);
    start(&judge);
    run(ModemState::Absent);
    QCOMPARE(m_session->status().trouble, PortTrouble::TakenByInstance);
    QVERIFY(!m_commands.contains("AT+CLIP=1"));
    judge.verdict = {};
    run(ModemState::Ready); // by the back-off
    QCOMPARE(m_session->status().trouble, PortTrouble::None);
}

void TestPortJudge::hearsTheRoles()
{
    Judge judge;
    judge.wants = true;
    start(&judge);
    run(ModemState::Ready);
    QVERIFY(
        (judge.roles == std::vector {PortRole::Modem, PortRole::Diagnostics, PortRole::Commands}));
    QCOMPARE(m_opened, 1);
}

void TestPortJudge::otherPortIsOpenedAtOnce()
{
    Judge judge;
    judge.wants = true;
    judge.stays = false;
    start(&judge);
    run(ModemState::Ready);
    QCOMPARE(m_opened, 2);
    QCOMPARE(m_commands.count("AT^GETPORTMODE"), 1);
    QCOMPARE(m_commands.count("AT+CGSN"), 2);
}

void TestPortJudge::hearsEvents()
{
    Judge judge;
    start(&judge);
    run(ModemState::Ready);
    judge.events.clear();
    m_network->setService({.registration = 1, .signal = 9});
    m_clock->advance(2s);
    QVERIFY(!judge.events.isEmpty());
}

void TestPortJudge::eventsOfAnotherPortAreTaken()
{
    Judge judge;
    start(&judge);
    run(ModemState::Ready);
    m_session->takeEvents("\r\n^RSSI:31\r\n");
    m_session->setEventSource(EventSource::OtherPort);
    QCOMPARE(m_session->status().signalPercent, 100);
    QCOMPARE(m_session->status().events, EventSource::OtherPort);
    QVERIFY(judge.events.contains("^RSSI:31"));
}

void TestPortJudge::withoutAJudgeNobodyAsks()
{
    start(nullptr);
    run(ModemState::Ready);
    QVERIFY(!m_commands.contains("AT+CGSN"));
}

QTEST_GUILESS_MAIN(TestPortJudge)
#include "tst_portjudge.moc"
