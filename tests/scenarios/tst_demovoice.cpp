// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callflow/calljoiner.h"
#include "main/demoplayground.h"
#include "main/demosamples.h"
#include "voice/announcer.h"
#include "voice/soundfile.h"
#include "voice/tones.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vp;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** The demo's world as a person tries voicemail and press 1 in it; in virtual time. */
class DemoVoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void callerLeavesAMessage();
    void callerSaysAName();
    void ownerPressesOne();
    void greetingWithoutASpeaker();

private:
    [[nodiscard]] static QString anna() { return sim::DemoScript::people().front().number; }
    bool until(CallStage stage)
    {
        while (m_joiner->stage() != stage && m_clock->steady() < 3min && m_clock->advanceToNext()) {
        }
        return m_joiner->stage() == stage;
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<DemoPlayground> m_world;
    std::unique_ptr<ModemSession> m_session;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<CallJoiner> m_joiner;
    std::vector<TakenMessage> m_taken;
    std::vector<CallOutcome> m_outcomes;
};

void DemoVoiceTest::init()
{
    m_taken.clear();
    m_outcomes.clear();
    m_clock = std::make_unique<ManualClock>();
    m_world = std::make_unique<DemoPlayground>(*m_clock);
    ModemSessionOptions options;
    options.commandPort = m_world->opener();
    options.voice = true;
    m_session = std::make_unique<ModemSession>(options, *m_clock);
    m_announcer = std::make_unique<Announcer>(*m_clock, m_world->voiceOpener());
    m_announcer->setGreeting(tone(440, 2s, -15));
    m_announcer->setQuestion(tone(700, 1s, -15));
    m_announcer->setMessageFile([] { return QString(); });
    connect(m_announcer.get(), &Announcer::messageTaken, this,
            [this](const TakenMessage &message) { m_taken.push_back(message); });
    m_joiner = std::make_unique<CallJoiner>(m_session->calls(), *m_clock);
    m_joiner->setVoice(m_announcer.get());
    connect(m_joiner.get(), &CallJoiner::finished, this,
            [this](const CallOutcome &outcome) { m_outcomes.push_back(outcome); });
    const RingPlan plan =
        RingPlan::only(PhoneNumber::parse(DemoPlayground::ownPhone(), Region {}).value());
    connect(&m_session->calls(), &CallProvider::callAdded, this, [this, plan](const Call &call) {
        if (call.state == CallState::Incoming) {
            QVERIFY(m_joiner->bridgeInbound(call, plan).has_value());
        }
    });
    m_session->start();
    m_clock->advance(20s);
}

void DemoVoiceTest::cleanup()
{
    m_joiner.reset();
    m_announcer.reset();
    m_session.reset();
    m_world.reset();
}

/** Whom the owner's phone declines: greeting, tone, words. */
void DemoVoiceTest::callerLeavesAMessage()
{
    m_joiner->setMessageWhenMissed(true);
    m_world->callIn(anna());
    QVERIFY(until(CallStage::CallingMaster));
    m_clock->advance(8s);
    m_world->hangUp(DemoPlayground::ownPhone());
    QVERIFY(until(CallStage::Recording));
    QVERIFY(until(CallStage::Idle));
    QCOMPARE(m_outcomes.size(), 1U);
    QCOMPARE(m_outcomes.front().kind, OutcomeKind::MessageLeft);
    QCOMPARE(m_taken.size(), 1U);
    QVERIFY(MessageRecorder::speechIn(m_taken.front().samples) >= 3s);
}

/** Whoever is asked for it after a tone, and the owner's phone is asked. */
void DemoVoiceTest::callerSaysAName()
{
    std::vector<Samples> names;
    connect(m_announcer.get(), &Announcer::nameTaken, this,
            [&names](const Samples &name) { names.push_back(name); });
    m_announcer->setNamePrompt(tone(440, 1s, -15));
    m_announcer->setAsksName(true);
    m_world->callIn(anna());
    QVERIFY(until(CallStage::Confirming));
    QCOMPARE(names.size(), 1U);
    QVERIFY(MessageRecorder::speechIn(names.front()) >= 1s);
    m_clock->advance(2s);
    m_world->press(DemoPlayground::ownPhone(), u'2');
    QVERIFY(until(CallStage::Idle));
}

void DemoVoiceTest::ownerPressesOne()
{
    m_joiner->setConfirmMode(ConfirmMode::Always);
    m_world->callIn(anna());
    QVERIFY(until(CallStage::Confirming)); // it answers by itself
    m_clock->advance(2s);
    m_world->press(DemoPlayground::ownPhone(), u'1');
    QVERIFY(until(CallStage::Bridged));
    m_world->hangUp(anna());
    QVERIFY(until(CallStage::Idle));
    QCOMPARE(m_outcomes.front().kind, OutcomeKind::Joined);
}

/** Where no machine can say it, some tones are the greeting: else nobody could leave a message. */
void DemoVoiceTest::greetingWithoutASpeaker()
{
    const QTemporaryDir root;
    Settings settings(root.filePath(u"settings.ini"_s));
    DataFolder folder;
    folder.root = root.path();
    folder.contactsDir = root.path();
    const QByteArray programs = qgetenv("PATH");
    qputenv("PATH", root.path().toUtf8());
    writeSamples(folder, settings);
    qputenv("PATH", programs);
    const Result<Samples> greeting = readSound(settings.text(SettingKey::VoicemailGreeting), 30s);
    QVERIFY(greeting.has_value());
    QVERIFY(timeOf(greeting->size()) >= 1s);
}

QTEST_GUILESS_MAIN(DemoVoiceTest)
#include "tst_demovoice.moc"
