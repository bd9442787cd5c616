// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/tones.h"
#include "voiceworld.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
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
    void keyIsPressedTwice();
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
    void wantedAndHoldRefused();
    void before_data();
    void before();
    void beforeAndHangsUp_data();
    void beforeAndHangsUp();
    void beforeWithoutMessage_data();
    void beforeWithoutMessage();
    void beforeAndOwnerWantsIt_data();
    void beforeAndOwnerWantsIt();
    void beforeAndOtherPhoneChosen();
    void beforeAndJoinRefused();
    void heldAfterAll();
    void noPortAfterHold();

private:
    void letPass(sim::PartyBehaviour::Reaction master);
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

/** The key that skips the greeting ends no message, however it is pressed. */
void MessageTest::keyIsPressedTwice()
{
    m_world->announcer->setGreeting(melody(20s));
    QVERIFY(m_world->callUntil(CallStage::Recording));
    m_world->clock.advance(1s);
    QVERIFY(m_world->network.press(VoiceWorld::Caller, u'1'));
    m_world->clock.advance(800ms); // the tone is over
    QVERIFY(m_world->network.press(VoiceWorld::Caller, u'1'));
    m_world->clock.advance(1s);
    QVERIFY(m_world->outcomes.empty());
    say(4s);
    m_world->untilOver();
    QCOMPARE(outcome().kind, OutcomeKind::MessageLeft);
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
    const QSignalSpy told(m_world->joiner.get(), &CallJoiner::mutedByHold);
    QVERIFY(m_world->callUntil(CallStage::CallingMaster));
    m_world->modem.voice().setMute(true);
    m_world->untilOver();
    QCOMPARE(told.size(), 1);
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

/** He can leave one all the same: for that he need not be on hold. */
void MessageTest::wantedAndHoldRefused()
{
    m_world->takesMessages = false;
    m_world->modem.inject(sim::Fault::HoldRefused);
    m_world->modem.inject(sim::Fault::HoldRefused);
    QVERIFY(m_world->callUntil(CallStage::Holding));
    QVERIFY(m_world->joiner->takeMessageInstead().has_value());
    QVERIFY(untilTone());
    say(4s);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(outcome().kind, OutcomeKind::MessageLeft);
    QVERIFY(m_world->network.calls().empty());
}

/** Callers are passed on, and greeted before. */
void MessageTest::letPass(sim::PartyBehaviour::Reaction reaction)
{
    sim::PartyBehaviour master;
    master.reaction = reaction;
    m_world->network.setParty(VoiceWorld::Master, master);
    m_world->takesMessages = false;
    m_world->announcer->setPrompt(melody(2s)); // which is not said
    m_world->announcer->setGreetingBefore(melody(3s));
    m_world->joiner->setMessageBefore(true);
}

void MessageTest::before_data()
{
    using Reaction = sim::PartyBehaviour::Reaction;
    QTest::addColumn<Reaction>("master");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<ReleaseReason>("reason");
    QTest::newRow("A takes it") << Reaction::Answer << OutcomeKind::Joined << ReleaseReason::Normal;
    QTest::newRow("A is busy") << Reaction::Busy << OutcomeKind::MessageLeft << ReleaseReason::Busy;
    QTest::newRow("A lets it ring")
        << Reaction::Manual << OutcomeKind::MessageLeft << ReleaseReason::NoAnswer;
}

void MessageTest::before()
{
    QFETCH(sim::PartyBehaviour::Reaction, master);
    QFETCH(OutcomeKind, kind);
    QFETCH(ReleaseReason, reason);
    letPass(master);
    m_world->joiner->setMessageWhenMissed(true); // he is not asked twice
    QVERIFY(m_world->callUntil(CallStage::Recording));
    m_world->clock.advance(5s);
    const Samples heard = m_world->heardBy(VoiceWorld::Caller);
    QVERIFY(likeness(spoken(melody(3s)), heard) > 0.99);
    QVERIFY(!m_world->commands.join(' ').contains("ATD"));
    QVERIFY(m_world->joiner->mayRingInstead());
    say(6s);
    QVERIFY(m_world->callUntil(CallStage::CallingMaster));
    QCOMPARE(m_taken.size(), 1U); // it is there while A's phone rings
    QVERIFY(likeness(m_said, m_taken.front().samples) > 0.99);
    QVERIFY(!m_world->isPortOpen());
    if (kind == OutcomeKind::Joined) {
        QVERIFY(m_world->callUntil(CallStage::Bridged));
        m_world->network.hangUp(VoiceWorld::Caller);
    }
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(outcome().kind, kind);
    QCOMPARE(outcome().cause.reason, reason);
    QCOMPARE(std::ranges::count(m_world->stages, CallStage::Recording), 1);
    QVERIFY(!m_world->entered.contains(CallStage::Announcing));
    QCOMPARE(m_taken.size(), 1U);
    QVERIFY(m_world->network.calls().empty());
}

void MessageTest::beforeAndHangsUp_data()
{
    QTest::addColumn<int>("after"); // ms since he was answered
    QTest::addColumn<int>("said"); // ms
    QTest::addColumn<OutcomeKind>("kind");
    QTest::newRow("in the greeting") << 1000 << 0 << OutcomeKind::GaveUp;
    QTest::newRow("without a word") << 6000 << 0 << OutcomeKind::GaveUp;
    QTest::newRow("in the midst of it") << 12'000 << 20'000 << OutcomeKind::MessageLeft;
    QTest::newRow("after it, while A's phone rings") << 20'000 << 5000 << OutcomeKind::MessageLeft;
}

void MessageTest::beforeAndHangsUp()
{
    QFETCH(int, after);
    QFETCH(int, said);
    QFETCH(OutcomeKind, kind);
    letPass(sim::PartyBehaviour::Reaction::Manual);
    QVERIFY(m_world->callUntil(CallStage::Recording));
    if (said > 0) {
        m_world->clock.advance(5s);
        say(std::chrono::milliseconds {said});
        m_world->clock.advance(std::chrono::milliseconds {after} - 5s);
    } else {
        m_world->clock.advance(std::chrono::milliseconds {after});
    }
    QVERIFY(m_world->outcomes.empty());
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(outcome().kind, kind);
    QCOMPARE(outcome().party, CallParty::Remote);
    QCOMPARE(files().size(), kind == OutcomeKind::MessageLeft ? 1 : 0);
    QVERIFY(m_world->network.calls().empty());
}

void MessageTest::beforeWithoutMessage_data()
{
    QTest::addColumn<bool>("mute");
    QTest::addColumn<bool>("key");
    QTest::addColumn<int>("most"); // ms until he is passed on
    QTest::newRow("mute stick") << true << false << 1000;
    QTest::newRow("key in the greeting") << false << true << 1500;
    QTest::newRow("he says nothing") << false << false << 10'000;
}

void MessageTest::beforeWithoutMessage()
{
    QFETCH(bool, mute);
    QFETCH(bool, key);
    QFETCH(int, most);
    letPass(sim::PartyBehaviour::Reaction::Answer);
    m_world->modem.voice().setMute(mute);
    QVERIFY(m_world->callUntil(CallStage::Recording));
    if (key) {
        m_world->clock.advance(1s);
        QVERIFY(m_world->network.press(VoiceWorld::Caller, u'1'));
    }
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    const auto length = m_world->between(CallStage::Recording, CallStage::Holding);
    QVERIFY2(length.count() < most, qPrintable(QString::number(length.count())));
    QVERIFY(m_taken.empty());
    m_world->network.hangUp(VoiceWorld::Master);
    m_world->untilOver();
    QCOMPARE(outcome().kind, OutcomeKind::Joined);
}

void MessageTest::beforeAndOwnerWantsIt_data()
{
    QTest::addColumn<int>("after"); // ms since he was answered
    QTest::addColumn<int>("said"); // ms
    QTest::addColumn<bool>("anew");
    QTest::newRow("in the greeting") << 1000 << 0 << true;
    QTest::newRow("before he says anything") << 5000 << 0 << true;
    QTest::newRow("after a word") << 7500 << 500 << true;
    QTest::newRow("in the midst of it") << 10'000 << 6000 << false;
}

/** He has been told that he is connected afterwards: now he is greeted as whoever is not. */
void MessageTest::beforeAndOwnerWantsIt()
{
    QFETCH(int, after);
    QFETCH(int, said);
    QFETCH(bool, anew);
    letPass(sim::PartyBehaviour::Reaction::Answer);
    m_world->announcer->setGreeting(melody(20s));
    QVERIFY(m_world->callUntil(CallStage::Recording));
    if (said > 0) {
        m_world->clock.advance(5s);
        say(std::chrono::milliseconds {said});
        m_world->clock.advance(std::chrono::milliseconds {after} - 5s);
    } else {
        m_world->clock.advance(std::chrono::milliseconds {after});
    }
    QVERIFY(m_world->joiner->takeMessageInstead().has_value());
    if (anew) { // in a greeting whose end a key is, and not that of the call
        m_world->clock.advance(1s);
        QVERIFY(m_world->network.press(VoiceWorld::Caller, u'1'));
        m_world->clock.advance(1s);
        QCOMPARE(m_world->joiner->stage(), CallStage::Recording);
        say(4s);
    }
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(outcome().kind, OutcomeKind::MessageLeft);
    QVERIFY(!m_world->commands.join(' ').contains("ATD"));
    QCOMPARE(m_taken.size(), 1U);
    QCOMPARE(files().size(), 1);
    QVERIFY(!m_taken.front().path.isEmpty()); // on the disk, as any other
    QVERIFY(likeness(m_said, m_taken.front().samples) > 0.99);
    QVERIFY(m_world->network.calls().empty());
}

/** Somebody waits for him: he need not hear the rest. */
void MessageTest::beforeAndOtherPhoneChosen()
{
    letPass(sim::PartyBehaviour::Reaction::Answer);
    QVERIFY(m_world->callUntil(CallStage::Recording));
    m_world->clock.advance(1s);
    const PhoneNumber second = PhoneNumber::parse(VoiceWorld::Second, Region {}).value();
    QVERIFY(m_world->joiner->ringInstead(RingPlan::only(second)));
    m_world->clock.advance(1s);
    QVERIFY(m_world->entered.contains(CallStage::Holding));
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(m_world->commands.join(' ').contains(VoiceWorld::Second.toLatin1()));
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->untilOver();
    QVERIFY(m_taken.empty());
    QVERIFY(files().isEmpty());
}

/** What he has left is what there is of the call, however it failed. */
void MessageTest::beforeAndJoinRefused()
{
    letPass(sim::PartyBehaviour::Reaction::Answer);
    m_world->modem.inject(sim::Fault::HoldRefused);
    QVERIFY(m_world->callUntil(CallStage::Recording));
    m_world->clock.advance(5s);
    say(5s);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(outcome().kind, OutcomeKind::MessageLeft);
    QCOMPARE(m_taken.size(), 1U);
}

/** The hold was refused, he leaves his message unheld, and the network holds him all the same. */
void MessageTest::heldAfterAll()
{
    m_world->takesMessages = false;
    m_world->modem.inject(sim::Fault::HoldRefused, 2);
    QVERIFY(m_world->callUntil(CallStage::Holding));
    QVERIFY(m_world->joiner->takeMessageInstead().has_value());
    QVERIFY(m_world->callUntil(CallStage::Recording));
    m_world->clock.advance(1s);
    QVERIFY(m_world->network.hold({2, 0}));
    m_world->clock.advance(3s);
    QCOMPARE(m_world->network.calls().front().state, CallState::Active);
    m_world->clock.advance(timeOf(m_world->announcer->greeting().size()) + 1s);
    say(4s);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(outcome().kind, OutcomeKind::MessageLeft);
    QVERIFY(m_world->network.calls().empty());
}

/** A port that somebody has pulled out is no stick that is silent after a hold. */
void MessageTest::noPortAfterHold()
{
    sim::PartyBehaviour away;
    away.reaction = sim::PartyBehaviour::Reaction::Manual;
    m_world->network.setParty(VoiceWorld::Master, away);
    m_world->takesMessages = false;
    m_world->joiner->setMessageWhenMissed(true);
    const QSignalSpy told(m_world->joiner.get(), &CallJoiner::mutedByHold);
    QVERIFY(untilTone());
    m_world->port->close();
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(outcome().kind, OutcomeKind::NotReached);
    QCOMPARE(told.size(), 0);
}

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
