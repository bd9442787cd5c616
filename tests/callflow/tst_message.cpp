// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/tones.h"
#include "voiceworld.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

/** A caller leaves a message; on a simulated stick, with its sound. */
class MessageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void leftBySilence();
    void endedByKey();
    void keySkipsTheGreeting();
    void hangsUp_data();
    void hangsUp();
    void longest();
    void muteStick();
    void portGone_data();
    void portGone();
    void modemLost();
    void whenNobodyAnswers();
    void whenNobodyAnswersAndMute();
    void wantedByOwner_data();
    void wantedByOwner();
    void wantedWhileItRings();

private:
    /** Until he has heard the tone. */
    bool untilTone()
    {
        const bool records = m_world->callUntil(CallStage::Recording);
        m_world->clock.advance(timeOf(m_world->announcer->greeting().size()) + 1s);
        return records;
    }
    void say(std::chrono::milliseconds length)
    {
        m_said = melody(length);
        m_world->modem.voice().say(VoiceWorld::Caller, toPcm(m_said));
    }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }
    [[nodiscard]] CallOutcome outcome() const { return m_world->outcomes.front(); }

    QTemporaryDir m_folder;
    std::optional<VoiceWorld> m_world;
    std::vector<TakenMessage> m_taken;
    Samples m_said;
};

void MessageTest::init()
{
    m_taken.clear();
    for (const QString &name : files()) {
        QFile::remove(m_folder.filePath(name));
    }
    m_world.emplace();
    m_world->announcer->setPrompt({});
    m_world->announcer->setGreeting(melody(2s));
    m_world->announcer->setMessageFile([this] {
        return m_folder.filePath(QString::number(m_world->clock.steady().count()) + u".pcm"_s);
    });
    m_world->takesMessages = true;
    connect(m_world->announcer.get(), &Announcer::messageTaken, this,
            [this](const TakenMessage &message) { m_taken.push_back(message); });
}

void MessageTest::cleanup()
{
    m_world.reset();
}

void MessageTest::leftBySilence()
{
    QVERIFY(untilTone());
    const Samples heard = m_world->heardBy(VoiceWorld::Caller);
    QVERIFY(likeness(m_world->announcer->greeting(), heard) > 0.99); // with the tone
    say(6s);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(outcome().kind, OutcomeKind::MessageLeft);
    QCOMPARE(m_taken.size(), 1U);
    QVERIFY(likeness(m_said, m_taken.front().samples) > 0.99);
    QFile file(m_taken.front().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(toPcm(m_taken.front().samples)));
    QVERIFY(m_world->network.calls().empty());
    QVERIFY(!m_world->isPortOpen());
    QVERIFY(!m_world->commands.join(' ').contains("ATD"));
    QVERIFY(!m_world->commands.contains("AT+CHLD=2"));
    const auto length = m_world->between(CallStage::Recording, CallStage::Releasing);
    QVERIFY2(length > 12s && length < 16s, qPrintable(QString::number(length.count())));
}

void MessageTest::endedByKey()
{
    QVERIFY(untilTone());
    say(20s);
    m_world->clock.advance(4s);
    QVERIFY(m_world->network.press(VoiceWorld::Caller, u'#'));
    m_world->clock.advance(1s);
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(outcome().kind, OutcomeKind::MessageLeft);
    QCOMPARE(m_taken.size(), 1U);
    QVERIFY(timeOf(m_taken.front().samples.size()) < 6s);
}

void MessageTest::keySkipsTheGreeting()
{
    m_world->announcer->setGreeting(melody(20s));
    QVERIFY(m_world->callUntil(CallStage::Recording));
    m_world->clock.advance(1s);
    QVERIFY(m_world->network.press(VoiceWorld::Caller, u'1'));
    m_world->clock.advance(1s);
    say(4s);
    m_world->untilOver();
    QCOMPARE(outcome().kind, OutcomeKind::MessageLeft);
    QVERIFY(m_world->between(CallStage::Recording, CallStage::Releasing) < 15s);
}

void MessageTest::hangsUp_data()
{
    QTest::addColumn<int>("after"); // ms since the call was answered
    QTest::addColumn<int>("said"); // ms
    QTest::addColumn<bool>("left");
    QTest::newRow("in the greeting") << 1000 << 0 << false;
    QTest::newRow("without a word") << 6000 << 0 << false;
    QTest::newRow("after a word") << 8000 << 1000 << false;
    QTest::newRow("in the midst of it") << 9000 << 20'000 << true;
}

void MessageTest::hangsUp()
{
    QFETCH(int, after);
    QFETCH(int, said);
    QFETCH(bool, left);
    QVERIFY(m_world->callUntil(CallStage::Recording));
    if (said > 0) {
        m_world->clock.advance(4s);
        say(std::chrono::milliseconds {said});
        m_world->clock.advance(std::chrono::milliseconds {after} - 4s);
    } else {
        m_world->clock.advance(std::chrono::milliseconds {after});
    }
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(outcome().kind, left ? OutcomeKind::MessageLeft : OutcomeKind::NoMessage);
    QCOMPARE(outcome().party, CallParty::Remote);
    QCOMPARE(m_taken.size(), left ? 1U : 0U);
    QCOMPARE(files().size(), left ? 1 : 0); // nothing is stored of the others
}

void MessageTest::longest()
{
    m_world->announcer->setLongestMessage(10s);
    QVERIFY(untilTone());
    say(60s);
    m_world->untilOver();
    QCOMPARE(outcome().kind, OutcomeKind::MessageLeft);
    QCOMPARE(timeOf(m_taken.front().samples.size()), 10s);
}

void MessageTest::muteStick()
{
    m_world->modem.voice().setMute(true);
    QVERIFY(m_world->callUntil(CallStage::Recording));
    m_world->untilOver();
    QCOMPARE(outcome().kind, OutcomeKind::Unrecorded);
    QVERIFY(m_taken.empty());
    QVERIFY(files().isEmpty());
    QVERIFY(m_world->between(CallStage::Recording, CallStage::Releasing) < 1s);
}

void MessageTest::portGone_data()
{
    QTest::addColumn<bool>("unplugged"); // else no more sound comes
    QTest::addColumn<int>("after"); // ms of speech
    QTest::addColumn<OutcomeKind>("kind");
    QTest::newRow("after much") << true << 5000 << OutcomeKind::MessageLeft;
    QTest::newRow("after little") << true << 1000 << OutcomeKind::Unrecorded;
    QTest::newRow("silent after much") << false << 5000 << OutcomeKind::MessageLeft;
    QTest::newRow("silent after little") << false << 1000 << OutcomeKind::NoMessage;
}

void MessageTest::portGone()
{
    QFETCH(bool, unplugged);
    QFETCH(int, after);
    QFETCH(OutcomeKind, kind);
    QVERIFY(untilTone());
    say(60s);
    m_world->clock.advance(std::chrono::milliseconds {after});
    if (unplugged) {
        m_world->port->close();
    } else {
        m_world->modem.voice().setMute(true);
    }
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(outcome().kind, kind);
    QCOMPARE(m_taken.size(), kind == OutcomeKind::MessageLeft ? 1U : 0U);
    if (kind == OutcomeKind::MessageLeft) {
        const auto length = timeOf(m_taken.front().samples.size());
        QVERIFY(length > 4s && length < 7s);
    }
    QVERIFY(m_world->network.calls().empty());
}

void MessageTest::modemLost()
{
    QVERIFY(untilTone());
    say(60s);
    m_world->clock.advance(5s);
    m_world->modem.reset(sim::SimulatedModem::CallFate::Dropped);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_taken.size(), 1U);
    QVERIFY(timeOf(m_taken.front().samples.size()) > 4s);
}

void MessageTest::whenNobodyAnswers()
{
    sim::PartyBehaviour away;
    away.reaction = sim::PartyBehaviour::Reaction::Manual;
    m_world->network.setParty(VoiceWorld::Master, away);
    m_world->takesMessages = false;
    m_world->joiner->setMessageWhenMissed(true);
    QVERIFY(untilTone());
    QVERIFY(m_world->entered.contains(CallStage::NextPhone));
    say(5s);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(outcome().kind, OutcomeKind::MessageLeft);
    QVERIFY(likeness(m_said, m_taken.front().samples) > 0.99);
}

/** As many sticks are after a hold: what happens is what would have happened without. */
void MessageTest::whenNobodyAnswersAndMute()
{
    sim::PartyBehaviour away;
    away.reaction = sim::PartyBehaviour::Reaction::Busy;
    m_world->network.setParty(VoiceWorld::Master, away);
    m_world->takesMessages = false;
    m_world->joiner->setMessageWhenMissed(true);
    QVERIFY(m_world->callUntil(CallStage::CallingMaster));
    m_world->modem.voice().setMute(true);
    m_world->untilOver();
    QVERIFY(m_world->entered.contains(CallStage::Recording));
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(outcome().kind, OutcomeKind::NotReached);
    QCOMPARE(outcome().cause.reason, ReleaseReason::Busy);
    QVERIFY(m_taken.empty());
}

void MessageTest::wantedByOwner_data()
{
    QTest::addColumn<CallStage>("at");
    QTest::newRow("while he is answered") << CallStage::Answering;
    QTest::newRow("while he is told something") << CallStage::Announcing;
    QTest::newRow("while he is put on hold") << CallStage::Holding;
    QTest::newRow("while A's phone rings") << CallStage::CallingMaster;
}

void MessageTest::wantedByOwner()
{
    QFETCH(CallStage, at);
    sim::PartyBehaviour slow;
    slow.reaction = sim::PartyBehaviour::Reaction::Manual;
    m_world->network.setParty(VoiceWorld::Master, slow);
    m_world->announcer->setPrompt(at == CallStage::Announcing ? melody(2s) : Samples());
    m_world->takesMessages = false;
    QVERIFY(m_world->callUntil(at));
    QVERIFY(m_world->joiner->mayTakeMessage());
    QVERIFY(m_world->joiner->takeMessageInstead().has_value());
    QVERIFY(!m_world->joiner->mayTakeMessage());
    QVERIFY(!m_world->joiner->mayRingInstead());
    QVERIFY(untilTone());
    say(4s);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(outcome().kind, OutcomeKind::MessageLeft);
    QVERIFY(!m_world->entered.contains(CallStage::Bridged));
    QVERIFY(m_world->network.calls().empty());
}

void MessageTest::wantedWhileItRings()
{
    m_world->letsRing = true;
    QVERIFY(m_world->callUntil(CallStage::Ringing));
    const Call call = *m_world->joiner->leg(CallParty::Remote);
    QVERIFY(m_world->joiner->takeMessage(call).has_value());
    QVERIFY(untilTone());
    say(4s);
    m_world->untilOver();
    QCOMPARE(outcome().kind, OutcomeKind::MessageLeft);
    m_world->announcer->setGreeting({});
    QCOMPARE(m_world->joiner->takeMessage(call).error().code, ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
