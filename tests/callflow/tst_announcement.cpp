// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/tones.h"
#include "voiceworld.h"

#include <QTest>

#include <cmath>
#include <optional>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

/** The sound of a call, from the announcer's file to the caller's ear, on a simulated stick. */
class AnnouncementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void callerHearsIt();
    void longOneIsFaded();
    void noticeIsSaidInFull();
    void calledOneIsToldBeforeTheJoin();
    void calledOneHearsNothing_data();
    void calledOneHearsNothing();
    void calledOneIsToldAndSomebodyLeaves_data();
    void calledOneIsToldAndSomebodyLeaves();
    void whomNobodyTookIsToldSo_data();
    void whomNobodyTookIsToldSo();
    void anotherPhoneIsTried_data();
    void anotherPhoneIsTried();
    void muteStickIsNotAskedAgain();
    void longReassuranceIsFaded();
    void noReassuranceAfterRefusal_data();
    void noReassuranceAfterRefusal();
    void secondHoldIsRefused();
    void callerLeavesWhileAnotherPhoneIsTried_data();
    void callerLeavesWhileAnotherPhoneIsTried();
    void apologyIsNotHeard_data();
    void apologyIsNotHeard();
    void callerLeavesDuringTheApology();
    void muteStick();
    void deafStick();
    void noPort();
    void portGoneWhileSpeaking();
    void callerHangsUp();
    void ownerCloses();
    void nothingToSay();
    void nobodyListens();

private:
    /** A call of A's to C, until @p stage. */
    bool placeUntil(CallStage stage)
    {
        const PhoneNumber remote = PhoneNumber::parse(VoiceWorld::Caller, Region {}).value();
        if (!m_world->joiner->bridgeOutbound(m_world->plan, remote)) {
            return false;
        }
        while (m_world->network.calls().empty() && m_world->clock.advanceToNext()) { }
        return m_world->callUntil(stage);
    }

    /** A's first phone is busy, and he takes the call at the second one; C is told in between. */
    void ringTwoPhones(const Samples &reassurance)
    {
        m_world->announcer->setPrompt({});
        m_world->announcer->setReassurance(reassurance);
        sim::PartyBehaviour busy;
        busy.reaction = sim::PartyBehaviour::Reaction::Busy;
        m_world->network.setParty(VoiceWorld::Master, busy);
        m_world->plan.steps.push_back(
            {PhoneNumber::parse(VoiceWorld::Second, Region {}).value(), 15s});
    }
    std::optional<VoiceWorld> m_world;
};

void AnnouncementTest::init()
{
    m_world.emplace();
    QCOMPARE(m_world->session->status().modem, ModemState::Ready);
}

void AnnouncementTest::cleanup()
{
    m_world.reset();
}

void AnnouncementTest::callerHearsIt()
{
    QVERIFY(m_world->callUntil(CallStage::Holding));
    QCOMPARE(m_world->modem.voice().underruns(), 0); // from its first to its last word
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    const Samples heard = m_world->heardBy(VoiceWorld::Caller);
    const std::size_t begin = beginOf(heard);
    QVERIFY2(timeOf(begin) <= 300ms, QByteArray::number(timeOf(begin).count()).constData());

    const Samples &prompt = m_world->announcer->prompt();
    const std::size_t at = begin - std::min(begin, beginOf(prompt));
    const double alike = correlation(prompt, heard, at);
    const double level = levelOf(SampleSpan(heard).subspan(at, prompt.size()));
    qInfo().nospace() << "C hears it " << timeOf(begin).count()
                      << " ms after his answer, correlation " << alike << ", level " << level
                      << " dBFS";
    QVERIFY(alike > 0.99);
    QVERIFY(std::abs(level - PromptLevel) < 1);
    QVERIFY(levelOf(SampleSpan(heard).subspan(at + prompt.size())) < -90); // and nothing afterwards

    // Held within a few frames of its end, and A is called as soon as C is held.
    QVERIFY(m_world->between(CallStage::Announcing, CallStage::Holding) <= 2500ms + 100ms);
    QVERIFY(m_world->commands.indexOf("AT^DDSETEX=2") == m_world->commands.indexOf("ATA") + 1);
    QCOMPARE(m_world->commands.count("AT^DDSETEX=2"), 2); // and after ATD
    QVERIFY(!m_world->isPortOpen()); // A has the line for himself
    QVERIFY(m_world->heardBy(VoiceWorld::Master).empty()
            || levelOf(m_world->heardBy(VoiceWorld::Master)) < -90);
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->clock.advance(1min);
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::Joined);
    QVERIFY(m_world->network.calls().empty());
    QVERIFY(m_world->announcer->canAnnounce());
}

void AnnouncementTest::longOneIsFaded()
{
    m_world->announcer->setPrompt(melody(10s));
    m_world->announcer->setLongest(2s);
    QVERIFY(m_world->callUntil(CallStage::CallingMaster));
    QVERIFY(m_world->between(CallStage::Announcing, CallStage::Holding) <= 2s);
    QVERIFY(m_world->between(CallStage::Announcing, CallStage::Holding) > 1800ms);
    const Samples heard = m_world->heardBy(VoiceWorld::Caller);
    const auto last = std::find_if(heard.rbegin(), heard.rend(), [](qint16 s) { return s != 0; });
    QVERIFY(last != heard.rend() && std::abs(*last) < 500); // faded, not cut
}

/** That a call is recorded is no announcement that may be cut short. */
void AnnouncementTest::noticeIsSaidInFull()
{
    m_world->announcer->setNotice(melody(3s));
    m_world->announcer->setPrompt(tone(300, 10s, -15));
    m_world->announcer->setLongest(1s);
    QVERIFY(m_world->callUntil(CallStage::CallingMaster));
    const auto length = m_world->between(CallStage::Announcing, CallStage::Holding);
    QVERIFY2(length > 3800ms && length <= 4s, qPrintable(QString::number(length.count())));
    const double alike = likeness(spoken(melody(3s)), m_world->heardBy(VoiceWorld::Caller));
    QVERIFY2(alike > 0.99, qPrintable(QString::number(alike)));
    QVERIFY(m_world->announcer->takeNoticed());
    QVERIFY(!m_world->announcer->takeNoticed());
}

void AnnouncementTest::whomNobodyTookIsToldSo_data()
{
    using Reaction = sim::PartyBehaviour::Reaction;
    QTest::addColumn<Reaction>("master");
    QTest::newRow("A is busy") << Reaction::Busy;
    QTest::newRow("A lets it ring") << Reaction::Manual;
    QTest::newRow("A declines") << Reaction::Decline;
    QTest::newRow("A's phone is off") << Reaction::SwitchedOff;
}

/** After his hold, and before he is let go. */
void AnnouncementTest::whomNobodyTookIsToldSo()
{
    QFETCH(sim::PartyBehaviour::Reaction, master);
    m_world->announcer->setPrompt({});
    m_world->announcer->setApology(melody(1300ms));
    sim::PartyBehaviour behaviour;
    behaviour.reaction = master;
    m_world->network.setParty(VoiceWorld::Master, behaviour);
    QVERIFY(m_world->callUntil(CallStage::Announcing));
    QVERIFY(!m_world->joiner->mayTalkHere() && !m_world->joiner->mayRingInstead());
    QVERIFY(!m_world->joiner->mayTakeMessage());
    m_world->untilOver();
    const double alike = likeness(spoken(melody(1300ms)), m_world->heardBy(VoiceWorld::Caller));
    qInfo() << "correlation of what C hears with the sentence:" << alike;
    QVERIFY(alike > 0.99);
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::NotReached);
    QCOMPARE(m_world->outcomes.front().party, CallParty::Master);
    QVERIFY(m_world->network.calls().empty());
    QVERIFY(!m_world->isPortOpen());
}

void AnnouncementTest::anotherPhoneIsTried_data()
{
    QTest::addColumn<bool>("port");
    QTest::newRow("he hears it") << true;
    QTest::newRow("the port cannot be opened any more") << false;
}

/** Between two phones C is taken back, told so, held again; then the second one is called. */
void AnnouncementTest::anotherPhoneIsTried()
{
    QFETCH(bool, port);
    ringTwoPhones(melody(1300ms));
    QVERIFY(m_world->callUntil(CallStage::CallingMaster));
    m_world->portThere = port;
    QVERIFY(m_world->callUntil(CallStage::Announcing));
    QVERIFY(!m_world->joiner->mayTalkHere() && !m_world->joiner->mayTakeMessage());
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(!m_world->isPortOpen());
    const std::vector<CallStage> flow {
        CallStage::Answering,     CallStage::Holding,    CallStage::CallingMaster,
        CallStage::NextPhone,     CallStage::Announcing, CallStage::Holding,
        CallStage::CallingMaster, CallStage::Joining,    CallStage::Bridged};
    QCOMPARE(m_world->stages, flow);
    QCOMPARE(m_world->commands.count("AT+CHLD=2"), 3);
    if (port) {
        const double alike = likeness(spoken(melody(1300ms)), m_world->heardBy(VoiceWorld::Caller));
        qInfo() << "correlation of what C hears with the sentence:" << alike;
        QVERIFY(alike > 0.99);
    }
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::Joined);
    QVERIFY(m_world->network.calls().empty());
}

/** 0.3 s once; the next caller stays on hold. */
void AnnouncementTest::muteStickIsNotAskedAgain()
{
    ringTwoPhones(melody(3s));
    QVERIFY(m_world->callUntil(CallStage::CallingMaster));
    m_world->modem.voice().setMute(true);
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(m_world->entered.contains(CallStage::Announcing));
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QVERIFY(!m_world->announcer->canReassure());
    m_world->entered.clear();
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(!m_world->entered.contains(CallStage::Announcing));
}

void AnnouncementTest::longReassuranceIsFaded()
{
    ringTwoPhones(melody(10s));
    m_world->announcer->setLongest(1s);
    QVERIFY(m_world->callUntil(CallStage::Announcing));
    const auto begun = m_world->clock.steady();
    m_world->entered.erase(CallStage::CallingMaster);
    QVERIFY(m_world->callUntil(CallStage::CallingMaster));
    const auto delay = m_world->clock.steady() - begun;
    qInfo() << "the second phone is called after" << delay.count() << "ms";
    QVERIFY(delay > 800ms && delay < 3s); // in virtual time, with two changes in the network
    QVERIFY(m_world->callUntil(CallStage::Bridged));
}

void AnnouncementTest::noReassuranceAfterRefusal_data()
{
    QTest::addColumn<sim::Fault>("fault");
    QTest::newRow("what takes C back is refused") << sim::Fault::HoldRefused;
    QTest::newRow("the same changes nothing") << sim::Fault::HoldIgnored;
}

/** He stays on hold, the second phone is called, and the stick is not asked again. */
void AnnouncementTest::noReassuranceAfterRefusal()
{
    QFETCH(sim::Fault, fault);
    ringTwoPhones(melody(3s));
    QVERIFY(m_world->callUntil(CallStage::CallingMaster));
    m_world->modem.inject(fault);
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(m_world->entered.contains(CallStage::Announcing));
    QVERIFY(m_world->heardBy(VoiceWorld::Caller).empty()
            || likeness(spoken(melody(3s)), m_world->heardBy(VoiceWorld::Caller)) < 0.5);
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::Joined);
    m_world->modem.inject(fault, 0);
    m_world->entered.clear();
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(!m_world->entered.contains(CallStage::Announcing));
}

/** It ends as after any hold that is refused, and the next caller stays on hold. */
void AnnouncementTest::secondHoldIsRefused()
{
    ringTwoPhones(melody(3s));
    QVERIFY(m_world->callUntil(CallStage::Announcing));
    m_world->clock.advance(1500ms);
    m_world->modem.inject(sim::Fault::HoldRefused);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::HoldRefused);
    QVERIFY(m_world->network.calls().empty());
    m_world->modem.inject(sim::Fault::HoldRefused, 0);
    m_world->entered.clear();
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(!m_world->entered.contains(CallStage::Announcing));
}

void AnnouncementTest::callerLeavesWhileAnotherPhoneIsTried_data()
{
    QTest::addColumn<bool>("closes");
    QTest::newRow("C hangs up") << false;
    QTest::newRow("the owner ends all") << true;
}

void AnnouncementTest::callerLeavesWhileAnotherPhoneIsTried()
{
    QFETCH(bool, closes);
    ringTwoPhones(melody(3s));
    QVERIFY(m_world->callUntil(CallStage::Announcing));
    m_world->clock.advance(1500ms);
    QCOMPARE(m_world->joiner->stage(), CallStage::Announcing);
    if (closes) {
        m_world->joiner->close();
    } else {
        m_world->network.hangUp(VoiceWorld::Caller);
    }
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_world->outcomes.front().kind, closes ? OutcomeKind::Closed : OutcomeKind::GaveUp);
    QCOMPARE(std::count(m_world->stages.begin(), m_world->stages.end(), CallStage::CallingMaster),
             1);
    QVERIFY(m_world->network.calls().empty());
    QVERIFY(!m_world->isPortOpen());
}

void AnnouncementTest::apologyIsNotHeard_data()
{
    QTest::addColumn<bool>("port");
    QTest::newRow("the stick is mute after the hold") << true;
    QTest::newRow("the port cannot be opened") << false;
}

/** It ends as it would have without. */
void AnnouncementTest::apologyIsNotHeard()
{
    QFETCH(bool, port);
    m_world->announcer->setPrompt({});
    m_world->announcer->setApology(melody(5s));
    sim::PartyBehaviour busy;
    busy.reaction = sim::PartyBehaviour::Reaction::Busy;
    m_world->network.setParty(VoiceWorld::Master, busy);
    QVERIFY(m_world->callUntil(CallStage::CallingMaster));
    m_world->modem.voice().setMute(true);
    m_world->portThere = port;
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::NotReached);
    const auto length = m_world->between(CallStage::Announcing, CallStage::Releasing);
    QVERIFY2(length < 2s, qPrintable(QString::number(length.count())));
    QVERIFY(m_world->network.calls().empty());
}

void AnnouncementTest::callerLeavesDuringTheApology()
{
    m_world->announcer->setPrompt({});
    m_world->announcer->setApology(melody(5s));
    sim::PartyBehaviour busy;
    busy.reaction = sim::PartyBehaviour::Reaction::Busy;
    m_world->network.setParty(VoiceWorld::Master, busy);
    QVERIFY(m_world->callUntil(CallStage::Announcing));
    m_world->clock.advance(2s);
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::NotReached);
    QVERIFY(!m_world->isPortOpen());
}

/** Who is called from here hears that it is recorded, and nothing else, while A waits. */
void AnnouncementTest::calledOneIsToldBeforeTheJoin()
{
    const Samples notice = melody(1700ms);
    m_world->announcer->setPrompt(tone(300, 2s, -15));
    m_world->announcer->setNotice(notice);
    QVERIFY(placeUntil(CallStage::Announcing));
    QVERIFY(!m_world->joiner->mayTalkHere() && !m_world->joiner->mayRingInstead());
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(m_world->announcer->takeNoticed());
    QVERIFY(!m_world->isPortOpen());
    const std::vector<CallStage> flow {CallStage::CallingMaster, CallStage::Holding,
                                       CallStage::CallingRemote, CallStage::Announcing,
                                       CallStage::Joining,       CallStage::Bridged};
    QVERIFY(m_world->stages == flow);
    const auto length = m_world->between(CallStage::Announcing, CallStage::Joining);
    QVERIFY2(length >= 1660ms && length <= 1800ms, qPrintable(QString::number(length.count())));

    const Samples heard = m_world->heardBy(VoiceWorld::Caller);
    QVERIFY2(timeOf(beginOf(heard)) <= 300ms, qPrintable(QString::number(beginOf(heard))));
    const double alike = likeness(spoken(notice), heard);
    qInfo() << "correlation of what the called one hears with the notice:" << alike;
    QVERIFY(alike > 0.99);
    QVERIFY(m_world->heardBy(VoiceWorld::Master).empty()
            || levelOf(m_world->heardBy(VoiceWorld::Master)) < -90); // A waits
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::Joined);
    QVERIFY(m_world->network.calls().empty());
}

void AnnouncementTest::calledOneHearsNothing_data()
{
    QTest::addColumn<bool>("port");
    QTest::addColumn<int>("most"); // ms
    QTest::newRow("the stick is mute") << true << 310;
    QTest::newRow("the port cannot be opened") << false << 5;
}

/** They are joined at once all the same, and nobody may say that he was told. */
void AnnouncementTest::calledOneHearsNothing()
{
    QFETCH(bool, port);
    QFETCH(int, most);
    m_world->announcer->setNotice(melody(1s));
    m_world->modem.voice().setMute(true);
    m_world->portThere = port;
    QVERIFY(placeUntil(CallStage::Bridged));
    const auto length = m_world->between(CallStage::Announcing, CallStage::Joining);
    QVERIFY2(length <= std::chrono::milliseconds(most),
             qPrintable(QString::number(length.count())));
    QVERIFY(!m_world->announcer->takeNoticed());
}

void AnnouncementTest::calledOneIsToldAndSomebodyLeaves_data()
{
    QTest::addColumn<CallParty>("who");
    QTest::newRow("the called one") << CallParty::Remote;
    QTest::newRow("A") << CallParty::Master;
}

void AnnouncementTest::calledOneIsToldAndSomebodyLeaves()
{
    QFETCH(CallParty, who);
    m_world->announcer->setNotice(melody(3s));
    QVERIFY(placeUntil(CallStage::Announcing));
    m_world->clock.advance(500ms);
    m_world->network.hangUp(who == CallParty::Remote ? VoiceWorld::Caller : VoiceWorld::Master);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::HungUpEarly);
    QCOMPARE(m_world->outcomes.front().party, who);
    QVERIFY(!m_world->isPortOpen());
    QVERIFY(m_world->network.calls().empty());
    QVERIFY(!m_world->entered.contains(CallStage::Bridged));
}

void AnnouncementTest::muteStick()
{
    m_world->announcer->setNotice(melody(1s));
    m_world->modem.voice().setMute(true);
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(m_world->between(CallStage::Announcing, CallStage::Holding) <= 310ms);
    QVERIFY(!m_world->announcer->takeNoticed());
}

/** It sends, and takes nothing: nobody may say that the caller was told. */
void AnnouncementTest::deafStick()
{
    m_world->announcer->setNotice(melody(1s));
    m_world->modem.voice().setDeaf(true);
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    const auto length = m_world->between(CallStage::Announcing, CallStage::Holding);
    QVERIFY2(length <= 400ms, qPrintable(QString::number(length.count())));
    QVERIFY(!m_world->announcer->takeNoticed());
}

void AnnouncementTest::noPort()
{
    m_world->portThere = false;
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(m_world->between(CallStage::Announcing, CallStage::Holding) <= 5ms);
}

void AnnouncementTest::portGoneWhileSpeaking()
{
    QVERIFY(m_world->callUntil(CallStage::Announcing));
    m_world->clock.advance(500ms);
    QVERIFY(m_world->port);
    m_world->port->close();
    m_world->clock.advance(5ms);
    QVERIFY(m_world->entered.contains(CallStage::Holding));
}

void AnnouncementTest::callerHangsUp()
{
    QVERIFY(m_world->callUntil(CallStage::Announcing));
    m_world->clock.advance(500ms);
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->clock.advance(30s);
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::GaveUp);
    QVERIFY(!m_world->isPortOpen());
    QVERIFY(!m_world->entered.contains(CallStage::CallingMaster)); // nobody was called for him
}

void AnnouncementTest::ownerCloses()
{
    QVERIFY(m_world->callUntil(CallStage::Announcing));
    m_world->joiner->close();
    m_world->clock.advance(30s);
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::Closed);
    QVERIFY(!m_world->isPortOpen());
    QVERIFY(m_world->network.calls().empty());
}

void AnnouncementTest::nothingToSay()
{
    m_world->announcer->setPrompt({});
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(!m_world->entered.contains(CallStage::Announcing));
    QVERIFY(!m_world->isPortOpen());
}

/** Without a voice port the modem is not told to speak there, and nothing else is changed. */
void AnnouncementTest::nobodyListens()
{
    m_world.emplace(false);
    m_world->joiner->setVoice(nullptr);
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(!m_world->entered.contains(CallStage::Announcing));
    QVERIFY(!m_world->commands.contains("AT^DDSETEX=2"));
}

QTEST_GUILESS_MAIN(AnnouncementTest)
#include "tst_announcement.moc"
