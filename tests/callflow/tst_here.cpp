// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/sounddouble.h"
#include "voice/tones.h"
#include "voiceworld.h"

#include <QTest>

#include <optional>
#include <utility>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

/** A microphone that says a melody again and again, and a speaker that keeps what it plays. */
class Desk : public SoundDouble
{
public:
    explicit Desk(Clock &clock)
        : m_frame(clock)
    {
        connect(&m_frame, &Deadline::expired, this, [this] {
            m_frame.start(FrameTime);
            const std::size_t at = std::exchange(m_at, (m_at + FrameSamples) % said.size());
            say(toPcm(SampleSpan(said).subspan(at, FrameSamples)));
        });
        m_frame.start(FrameTime);
    }
    const Samples said = melody(2s);

private:
    Deadline m_frame;
    std::size_t m_at = 0;
};

} // namespace

/** C talks with this computer; on a simulated stick, with its sound. */
class HereTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void answeredWhileItRings();
    void answeredBeforeTheHold_data();
    void answeredBeforeTheHold();
    void tooLateOnceHeld();
    void calledFromHere();
    void remoteIsBusy();
    void computerSoundDies();
    void muteStick();
    void withoutSound();

private:
    void openDesk()
    {
        m_world->announcer->headset().open();
        m_world->clock.advance(100ms);
    }
    /** Both hear each other. */
    void talk()
    {
        m_world->modem.voice().say(VoiceWorld::Caller, toPcm(m_told));
        m_world->clock.advance(3s);
        QVERIFY(m_desk);
        QVERIFY(likeness(m_told, fromPcm(m_desk->heard())) > 0.99);
        const Samples heard = m_world->heardBy(VoiceWorld::Caller);
        const Samples end(heard.end() - 4 * SampleRate / 2, heard.end());
        double best = 0;
        for (std::size_t at = 0; at < end.size(); ++at) { // it is said over and over
            best = std::max(best, correlation(SampleSpan(m_desk->said).first(4000), end, at));
        }
        QVERIFY2(best > 0.95, qPrintable(QString::number(best)));
    }
    [[nodiscard]] CallJoiner &joiner() { return *m_world->joiner; }

    std::optional<VoiceWorld> m_world;
    QPointer<Desk> m_desk;
    bool m_deskThere = true;
    const Samples m_told = tone(620, 1500ms, -15);
};

void HereTest::init()
{
    m_deskThere = true;
    m_world.emplace();
    m_world->announcer->setPrompt({});
    m_world->announcer->headset().setOpener([this]() -> Result<std::unique_ptr<QIODevice>> {
        if (!m_deskThere) {
            return failure(ErrorCode::Unsupported);
        }
        auto made = std::make_unique<Desk>(m_world->clock);
        m_desk = made.get();
        return made;
    });
}

void HereTest::cleanup()
{
    m_world.reset();
}

void HereTest::answeredWhileItRings()
{
    m_world->letsRing = true;
    QVERIFY(m_world->callUntil(CallStage::Ringing));
    QVERIFY(joiner().mayTalkHere());
    openDesk();
    QVERIFY(joiner().talkHere(*joiner().leg(CallParty::Remote)));
    QVERIFY(!joiner().mayTalkHere());
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    talk();
    QVERIFY(joiner().isHere());
    QVERIFY(!joiner().mayHold() && !joiner().mayRingInstead());
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::Joined);
    QCOMPARE(m_world->outcomes.front().party, CallParty::Remote);
    QVERIFY(m_world->network.calls().empty());
    QVERIFY(!m_world->isPortOpen());
    QCOMPARE(m_world->announcer->headset().state(), Headset::State::Closed);
    QVERIFY(!m_world->commands.join(' ').contains("ATD"));
    QVERIFY(!m_world->commands.join(' ').contains("CHLD=2"));
}

void HereTest::answeredBeforeTheHold_data()
{
    QTest::addColumn<CallStage>("at");
    QTest::newRow("while he is answered") << CallStage::Answering;
    QTest::newRow("while he is told something") << CallStage::Announcing;
}

void HereTest::answeredBeforeTheHold()
{
    QFETCH(CallStage, at);
    m_world->announcer->setPrompt(at == CallStage::Announcing ? melody(3s) : Samples());
    QVERIFY(m_world->callUntil(at));
    m_world->announcer->headset().open();
    QVERIFY(joiner().talkHereInstead());
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    m_world->clock.advance(1s);
    talk();
    joiner().close();
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::Closed);
    QVERIFY(!m_world->entered.contains(CallStage::Holding));
    QVERIFY(m_world->network.calls().empty());
}

void HereTest::tooLateOnceHeld()
{
    QVERIFY(m_world->callUntil(CallStage::CallingMaster));
    QVERIFY(!joiner().mayTalkHere());
    QCOMPARE(joiner().talkHereInstead().error().code, ErrorCode::NotFound);
    joiner().close();
    m_world->untilOver();
}

void HereTest::calledFromHere()
{
    openDesk();
    const PhoneNumber remote = PhoneNumber::parse(VoiceWorld::Caller, Region {}).value();
    QVERIFY(joiner().callFromHere(remote));
    QCOMPARE(joiner().callFromHere(remote).error().code, ErrorCode::CallInProgress);
    while (m_world->network.calls().empty() && m_world->clock.advanceToNext()) { } // it is dialled
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(!m_world->entered.contains(CallStage::CallingMaster));
    talk();
    joiner().close();
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QVERIFY(m_world->network.calls().empty());
    QVERIFY(!m_world->isPortOpen());
}

void HereTest::remoteIsBusy()
{
    sim::PartyBehaviour busy;
    busy.reaction = sim::PartyBehaviour::Reaction::Busy;
    m_world->network.setParty(VoiceWorld::Caller, busy);
    openDesk();
    QVERIFY(joiner().callFromHere(PhoneNumber::parse(VoiceWorld::Caller, Region {}).value()));
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::NotReached);
    QCOMPARE(m_world->outcomes.front().party, CallParty::Remote);
    QCOMPARE(m_world->announcer->headset().state(), Headset::State::Closed);
}

/** The call goes on, in silence; and both hear each other again when the sound is back. */
void HereTest::computerSoundDies()
{
    m_world->letsRing = true;
    QVERIFY(m_world->callUntil(CallStage::Ringing));
    openDesk();
    QVERIFY(joiner().talkHere(*joiner().leg(CallParty::Remote)));
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    m_world->clock.advance(1s);
    m_deskThere = false;
    m_desk->close();
    m_world->clock.advance(10s);
    QCOMPARE(m_world->announcer->headset().state(), Headset::State::Lost);
    QCOMPARE(joiner().stage(), CallStage::Bridged);
    m_deskThere = true;
    m_world->clock.advance(3s);
    QCOMPARE(m_world->announcer->headset().state(), Headset::State::Ready);
    talk();
    joiner().close();
    m_world->untilOver();
}

void HereTest::muteStick()
{
    m_world->letsRing = true;
    QVERIFY(m_world->callUntil(CallStage::Ringing));
    openDesk();
    m_world->modem.voice().setMute(true);
    QVERIFY(joiner().talkHere(*joiner().leg(CallParty::Remote)));
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(m_world->announcer->isTalking());
    m_world->clock.advance(1s);
    QVERIFY(m_world->announcer->isMute());
    QCOMPARE(joiner().stage(), CallStage::Bridged); // it may come, and he may hang up
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
}

void HereTest::withoutSound()
{
    m_world->announcer->headset().setOpener({});
    m_world->letsRing = true;
    QVERIFY(m_world->callUntil(CallStage::Ringing));
    QVERIFY(!joiner().mayTalkHere());
    QCOMPARE(joiner().talkHere(*joiner().leg(CallParty::Remote)).error().code,
             ErrorCode::Unsupported);
    QCOMPARE(joiner().stage(), CallStage::Ringing);
    joiner().close();
    m_world->untilOver();
    const PhoneNumber remote = PhoneNumber::parse(VoiceWorld::Caller, Region {}).value();
    QCOMPARE(joiner().callFromHere(remote).error().code, ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(HereTest)
#include "tst_here.moc"
