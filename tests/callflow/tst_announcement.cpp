// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callflow/calljoiner.h"
#include "modem/modemsession.h"
#include "sim/loopbackport.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"
#include "sim/simulatedvoice.h"
#include "voice/announcer.h"
#include "voice/tones.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTest>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace std::chrono_literals;

namespace {

const QString Master = u"+393331112222"_s;
const QString Caller = u"+393401234567"_s;

/** Something that is nothing like itself a moment later. */
Samples melody(std::chrono::milliseconds length)
{
    Samples all;
    for (double hertz = 400; timeOf(all.size()) < length;
         hertz = hertz < 1200 ? hertz * 1.19 : 410) {
        const Samples note = tone(hertz, 170ms, -22);
        all.insert(all.end(), note.begin(), note.end());
    }
    all.resize(samplesIn(length));
    return all;
}

/** Of @p one with @p other from @p at on, -1 to 1. */
double correlation(SampleSpan one, SampleSpan other, std::size_t at)
{
    double both = 0;
    double first = 0;
    double second = 0;
    for (std::size_t i = 0; i < one.size() && at + i < other.size(); ++i) {
        both += double {1} * one[i] * other[at + i];
        first += double {1} * one[i] * one[i];
        second += double {1} * other[at + i] * other[at + i];
    }
    return first * second == 0 ? 0 : both / std::sqrt(first * second);
}

/** Where the first sound begins; the size when there is none. */
std::size_t beginOf(const Samples &samples)
{
    const auto found = std::ranges::find_if(samples, [](qint16 s) { return std::abs(s) > 200; });
    return static_cast<std::size_t>(found - samples.begin());
}

} // namespace

/** The sound of a call, from the announcer's file to the caller's ear, on a simulated stick. */
class AnnouncementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void callerHearsIt();
    void longOneIsFaded();
    void muteStick();
    void noPort();
    void portGoneWhileSpeaking();
    void callerHangsUp();
    void ownerCloses();
    void nothingToSay();
    void nobodyListens();

private:
    /** A call of C, until @p stage; false when it never came. */
    bool callUntil(CallStage stage);
    [[nodiscard]] Samples heardByCaller() const { return fromPcm(m_modem->voice().heard(Caller)); }
    /** How long the story was in the stage that it left for @p next. */
    [[nodiscard]] std::chrono::milliseconds between(CallStage one, CallStage next) const
    {
        return m_entered.at(next) - m_entered.at(one);
    }
    [[nodiscard]] bool isPortOpen() const { return m_port && m_port->isOpen(); }
    void build(bool voice);

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<sim::SimulatedNetwork> m_network;
    std::unique_ptr<sim::SimulatedModem> m_modem;
    std::unique_ptr<ModemSession> m_session;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<CallJoiner> m_joiner;
    std::map<CallStage, std::chrono::milliseconds> m_entered;
    std::vector<CallOutcome> m_outcomes;
    QByteArrayList m_commands;
    bool m_portThere = true;
    QPointer<QIODevice> m_port;
};

void AnnouncementTest::init()
{
    m_portThere = true;
    build(true);
}

void AnnouncementTest::cleanup()
{
    m_joiner.reset();
    m_announcer.reset();
    m_session.reset();
    m_modem.reset();
    m_network.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void AnnouncementTest::build(bool voice)
{
    cleanup();
    m_entered.clear();
    m_outcomes.clear();
    m_commands.clear();
    m_clock = std::make_unique<ManualClock>();
    m_network = std::make_unique<sim::SimulatedNetwork>(*m_clock);
    m_network->setDelays(sim::NetworkDelays::realistic());
    m_modem = std::make_unique<sim::SimulatedModem>(*m_network, *m_clock);
    m_modem->setNoise(false);
    ModemSessionOptions options;
    options.commandPort = [this] {
        return sim::LoopbackPort::connectTo(*m_modem, *m_clock);
    };
    options.voice = voice;
    m_session = std::make_unique<ModemSession>(options, *m_clock);
    m_announcer =
        std::make_unique<Announcer>(*m_clock, [this]() -> Result<std::unique_ptr<QIODevice>> {
            if (!m_portThere) {
                return failure(ErrorCode::PortLost);
            }
            auto port =
                sim::LoopbackPort::connectTo(*m_modem, *m_clock, sim::LoopbackPort::Channel::Voice);
            m_port = port->get();
            return port;
        });
    m_announcer->setPrompt(melody(2500ms));
    m_joiner = std::make_unique<CallJoiner>(m_session->calls(), *m_clock);
    m_joiner->setVoice(m_announcer.get());
    connect(m_joiner.get(), &CallJoiner::stageChanged, this,
            [this](CallStage stage) { m_entered.emplace(stage, m_clock->steady()); });
    connect(m_joiner.get(), &CallJoiner::finished, this,
            [this](const CallOutcome &outcome) { m_outcomes.push_back(outcome); });
    connect(m_modem.get(), &sim::SimulatedModem::commandReceived, this,
            [this](const QByteArray &line) { m_commands.append(line); });
    connect(&m_session->calls(), &CallProvider::callAdded, this, [this](const Call &call) {
        if (call.state == CallState::Incoming) {
            const PhoneNumber phone = PhoneNumber::parse(Master, Region {}).value();
            QVERIFY(m_joiner->bridgeInbound(call, RingPlan::only(phone)));
        }
    });
    m_session->start();
    m_clock->advance(20s);
    QCOMPARE(m_session->status().modem, ModemState::Ready);
    m_commands.clear();
}

bool AnnouncementTest::callUntil(CallStage stage)
{
    if (m_network->calls().empty()) {
        m_network->incoming(Caller);
    }
    while (!m_entered.contains(stage) && m_clock->steady() < 2min && m_clock->advanceToNext()) { }
    return m_entered.contains(stage);
}

void AnnouncementTest::callerHearsIt()
{
    QVERIFY(callUntil(CallStage::Holding));
    QCOMPARE(m_modem->voice().underruns(), 0); // from its first to its last word
    QVERIFY(callUntil(CallStage::Bridged));
    const Samples heard = heardByCaller();
    const std::size_t begin = beginOf(heard);
    QVERIFY2(timeOf(begin) <= 300ms, QByteArray::number(timeOf(begin).count()).constData());

    const Samples &prompt = m_announcer->prompt();
    const std::size_t at = begin - std::min(begin, beginOf(prompt));
    const double likeness = correlation(prompt, heard, at);
    const double level = levelOf(SampleSpan(heard).subspan(at, prompt.size()));
    qInfo().nospace() << "C hears it " << timeOf(begin).count()
                      << " ms after his answer, correlation " << likeness << ", level " << level
                      << " dBFS";
    QVERIFY(likeness > 0.99);
    QVERIFY(std::abs(level - PromptLevel) < 1);
    QVERIFY(levelOf(SampleSpan(heard).subspan(at + prompt.size())) < -90); // and nothing afterwards

    // Held within a few frames of its end, and A is called as soon as C is held.
    QVERIFY(between(CallStage::Announcing, CallStage::Holding) <= 2500ms + 100ms);
    QVERIFY(m_commands.indexOf("AT^DDSETEX=2") == m_commands.indexOf("ATA") + 1);
    QCOMPARE(m_commands.count("AT^DDSETEX=2"), 2); // and after ATD
    QVERIFY(!isPortOpen()); // A has the line for himself
    QVERIFY(fromPcm(m_modem->voice().heard(Master)).empty()
            || levelOf(fromPcm(m_modem->voice().heard(Master))) < -90);
    m_network->hangUp(Caller);
    m_clock->advance(1min);
    QCOMPARE(m_outcomes.size(), 1U);
    QCOMPARE(m_outcomes.front().kind, OutcomeKind::Joined);
    QVERIFY(m_network->calls().empty());
    QVERIFY(m_announcer->canAnnounce());
}

void AnnouncementTest::longOneIsFaded()
{
    m_announcer->setPrompt(melody(10s));
    m_announcer->setLongest(2s);
    QVERIFY(callUntil(CallStage::CallingMaster));
    QVERIFY(between(CallStage::Announcing, CallStage::Holding) <= 2s);
    QVERIFY(between(CallStage::Announcing, CallStage::Holding) > 1800ms);
    const Samples heard = heardByCaller();
    const auto last = std::find_if(heard.rbegin(), heard.rend(), [](qint16 s) { return s != 0; });
    QVERIFY(last != heard.rend() && std::abs(*last) < 500); // faded, not cut
}

void AnnouncementTest::muteStick()
{
    m_modem->voice().setMute(true);
    QVERIFY(callUntil(CallStage::Bridged));
    QVERIFY(between(CallStage::Announcing, CallStage::Holding) <= 310ms);
}

void AnnouncementTest::noPort()
{
    m_portThere = false;
    QVERIFY(callUntil(CallStage::Bridged));
    QVERIFY(between(CallStage::Announcing, CallStage::Holding) <= 5ms);
}

void AnnouncementTest::portGoneWhileSpeaking()
{
    QVERIFY(callUntil(CallStage::Announcing));
    m_clock->advance(500ms);
    QVERIFY(m_port);
    m_port->close();
    m_clock->advance(5ms);
    QVERIFY(m_entered.contains(CallStage::Holding));
}

void AnnouncementTest::callerHangsUp()
{
    QVERIFY(callUntil(CallStage::Announcing));
    m_clock->advance(500ms);
    m_network->hangUp(Caller);
    m_clock->advance(30s);
    QCOMPARE(m_outcomes.size(), 1U);
    QCOMPARE(m_outcomes.front().kind, OutcomeKind::GaveUp);
    QVERIFY(!isPortOpen());
    QVERIFY(!m_entered.contains(CallStage::CallingMaster)); // nobody was called for him
}

void AnnouncementTest::ownerCloses()
{
    QVERIFY(callUntil(CallStage::Announcing));
    m_joiner->close();
    m_clock->advance(30s);
    QCOMPARE(m_outcomes.front().kind, OutcomeKind::Closed);
    QVERIFY(!isPortOpen());
    QVERIFY(m_network->calls().empty());
}

void AnnouncementTest::nothingToSay()
{
    m_announcer->setPrompt({});
    QVERIFY(callUntil(CallStage::Bridged));
    QVERIFY(!m_entered.contains(CallStage::Announcing));
    QVERIFY(!isPortOpen());
}

/** Without a voice port the modem is not told to speak there, and nothing else is changed. */
void AnnouncementTest::nobodyListens()
{
    build(false);
    m_joiner->setVoice(nullptr);
    QVERIFY(callUntil(CallStage::Bridged));
    QVERIFY(!m_entered.contains(CallStage::Announcing));
    QVERIFY(!m_commands.contains("AT^DDSETEX=2"));
}

QTEST_GUILESS_MAIN(AnnouncementTest)
#include "tst_announcement.moc"
