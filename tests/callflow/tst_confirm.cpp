// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/tones.h"
#include "voiceworld.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

PhoneNumber number(const QString &text)
{
    return PhoneNumber::parse(text, Region {}).value();
}

/** How often @p question begins in @p heard. */
int timesAsked(const Samples &question, const Samples &heard)
{
    int times = 0;
    const SampleSpan beginning = SampleSpan(question).first(samplesIn(500ms));
    for (std::size_t at = 0; at + beginning.size() < heard.size(); at += FrameSamples) {
        times += correlation(beginning, heard, at) > 0.95 ? 1 : 0;
    }
    return times;
}

} // namespace

/** A's phone has answered, and is asked to press 1; on a simulated stick, with its sound. */
class ConfirmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void askedAndTaken();
    void heardByEarAlone();
    void declined();
    void wrongDigitRepeats();
    void nobodyPresses();
    void mailboxIsLeft_data();
    void mailboxIsLeft();
    void takenAtOnceIsSuspected();
    void notAsked_data();
    void notAsked();
    void hangsUpInstead();
    void callerGivesUp();
    void otherPhoneIsChosen();
    void muteStick();
    void deafStick();
    void outgoing_data();
    void outgoing();

private:
    void press(const QString &who, char digit)
    {
        QVERIFY(m_world->network.press(who, QLatin1Char(digit)));
    }
    void addSecondPhone() { m_world->plan.steps.push_back({number(VoiceWorld::Second), 15s}); }
    void setMaster(sim::PartyBehaviour::Reaction reaction)
    {
        sim::PartyBehaviour behaviour;
        behaviour.reaction = reaction;
        m_world->network.setParty(VoiceWorld::Master, behaviour);
    }
    [[nodiscard]] bool wasIn(CallStage stage) const { return m_world->entered.contains(stage); }
    /** For how long he talked with the caller. */
    [[nodiscard]] bool talked(const QString &who) const
    {
        return std::ranges::any_of(m_world->network.records(), [&who](const auto &record) {
            return record.call.number == who && !record.conversations.empty();
        });
    }

    std::optional<VoiceWorld> m_world;
};

void ConfirmTest::init()
{
    m_world.emplace();
    m_world->announcer->setPrompt({});
    m_world->announcer->setQuestion(melody(1500ms));
    m_world->joiner->setConfirmMode(ConfirmMode::Always);
}

void ConfirmTest::cleanup()
{
    m_world.reset();
}

void ConfirmTest::askedAndTaken()
{
    QVERIFY(m_world->callUntil(CallStage::Confirming));
    m_world->clock.advance(2s);
    const Samples heard = m_world->heardBy(VoiceWorld::Master);
    const std::size_t begin = beginOf(heard);
    const double alike = likeness(m_world->announcer->question(), heard);
    qInfo().nospace() << "A hears it " << timeOf(begin).count()
                      << " ms after his answer, correlation " << alike;
    QVERIFY(timeOf(begin) <= 300ms);
    QVERIFY(alike > 0.99);
    QVERIFY(levelOf(m_world->heardBy(VoiceWorld::Caller)) < -90); // he is on hold
    QVERIFY(m_world->commands.contains("AT^DDTMFCFG=0,1"));
    QVERIFY(!wasIn(CallStage::Joining));
    press(VoiceWorld::Master, '1');
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(!m_world->isPortOpen());
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::Joined);
    QVERIFY(talked(VoiceWorld::Master));
}

/** The modem does not tell what is pressed: it is found in the sound. */
void ConfirmTest::heardByEarAlone()
{
    QVERIFY(m_world->callUntil(CallStage::Confirming));
    m_world->clock.advance(600ms);
    m_world->modem.voice().say(VoiceWorld::Master, toPcm(touchTone('1', 100ms)));
    m_world->clock.advance(200ms);
    QVERIFY(wasIn(CallStage::Joining));
}

void ConfirmTest::declined()
{
    addSecondPhone();
    QVERIFY(m_world->callUntil(CallStage::Confirming));
    m_world->clock.advance(500ms);
    press(VoiceWorld::Master, '2');
    QCOMPARE(m_world->joiner->stage(), CallStage::NextPhone); // at once
    QCOMPARE(m_world->joiner->missReason(), ReleaseReason::Declined);
    while (m_world->joiner->stage() != CallStage::Confirming && m_world->clock.advanceToNext()) { }
    QCOMPARE(m_world->joiner->phone(), number(VoiceWorld::Second));
    m_world->clock.advance(500ms);
    press(VoiceWorld::Second, '1');
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->untilOver();
    QVERIFY(talked(VoiceWorld::Second));
    QVERIFY(!talked(VoiceWorld::Master));
}

void ConfirmTest::wrongDigitRepeats()
{
    QVERIFY(m_world->callUntil(CallStage::Confirming));
    m_world->clock.advance(800ms);
    press(VoiceWorld::Master, '5');
    m_world->clock.advance(1s);
    QCOMPARE(m_world->joiner->stage(), CallStage::Confirming);
    const Samples question = m_world->announcer->question();
    QVERIFY(timesAsked(question, m_world->heardBy(VoiceWorld::Master)) >= 2);
    press(VoiceWorld::Master, '1');
    QVERIFY(m_world->callUntil(CallStage::Bridged));
}

void ConfirmTest::nobodyPresses()
{
    JoinerTimeouts timeouts;
    timeouts.confirm = 10s;
    m_world->joiner->setTimeouts(timeouts);
    addSecondPhone();
    QVERIFY(m_world->callUntil(CallStage::NextPhone));
    QCOMPARE(m_world->between(CallStage::Confirming, CallStage::NextPhone), 10s);
    QCOMPARE(m_world->joiner->missReason(), ReleaseReason::NotConfirmed);
    const Samples question = m_world->announcer->question();
    QVERIFY(timesAsked(question, m_world->heardBy(VoiceWorld::Master)) >= 3); // over and over
    m_world->untilOver(); // and the second one does not press either
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::NotReached);
    QCOMPARE(m_world->outcomes.front().cause.reason, ReleaseReason::NotConfirmed);
    QVERIFY(m_world->network.calls().empty());
    QVERIFY(!m_world->isPortOpen());
    QVERIFY(!talked(VoiceWorld::Caller));
}

void ConfirmTest::mailboxIsLeft_data()
{
    QTest::addColumn<ConfirmMode>("mode");
    QTest::newRow("known by the forwarding") << ConfirmMode::Always;
    QTest::newRow("suspected, and asked") << ConfirmMode::Suspected;
}

void ConfirmTest::mailboxIsLeft()
{
    QFETCH(ConfirmMode, mode);
    m_world->joiner->setConfirmMode(mode);
    addSecondPhone();
    setMaster(sim::PartyBehaviour::Reaction::Voicemail);
    QVERIFY(m_world->callUntil(CallStage::NextPhone));
    QCOMPARE(wasIn(CallStage::Confirming), mode == ConfirmMode::Suspected);
    QCOMPARE(m_world->joiner->missReason(), ReleaseReason::NotConfirmed);
    m_world->untilOver();
    QVERIFY(!talked(VoiceWorld::Master));
}

void ConfirmTest::takenAtOnceIsSuspected()
{
    m_world->joiner->setConfirmMode(ConfirmMode::Suspected);
    sim::PartyBehaviour behaviour;
    behaviour.answerAfter = 300ms;
    m_world->network.setParty(VoiceWorld::Master, behaviour);
    QVERIFY(m_world->callUntil(CallStage::Confirming));
}

void ConfirmTest::notAsked_data()
{
    QTest::addColumn<ConfirmMode>("mode");
    QTest::addColumn<bool>("hasQuestion");
    QTest::addColumn<bool>("hasPort");
    QTest::newRow("switched off") << ConfirmMode::Never << true << true;
    QTest::newRow("nothing is suspected") << ConfirmMode::Suspected << true << true;
    QTest::newRow("no question") << ConfirmMode::Always << false << true;
    QTest::newRow("no port") << ConfirmMode::Always << true << false;
}

void ConfirmTest::notAsked()
{
    QFETCH(ConfirmMode, mode);
    QFETCH(bool, hasQuestion);
    QFETCH(bool, hasPort);
    m_world->joiner->setConfirmMode(mode);
    m_world->portThere = hasPort;
    if (!hasQuestion) {
        m_world->announcer->setQuestion({});
    }
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    if (hasPort) {
        QVERIFY(!wasIn(CallStage::Confirming));
    } else { // found out when it is to be opened
        QVERIFY(m_world->between(CallStage::Confirming, CallStage::Joining) <= 5ms);
    }
}

/** A mailbox that is full does so, and whoever knows no better. */
void ConfirmTest::hangsUpInstead()
{
    addSecondPhone();
    QVERIFY(m_world->callUntil(CallStage::Confirming));
    m_world->clock.advance(1s);
    m_world->network.hangUp(VoiceWorld::Master);
    QVERIFY(m_world->callUntil(CallStage::NextPhone));
    QCOMPARE(m_world->joiner->missReason(), ReleaseReason::Declined);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QVERIFY(m_world->network.calls().empty());
}

void ConfirmTest::callerGivesUp()
{
    addSecondPhone();
    QVERIFY(m_world->callUntil(CallStage::Confirming));
    m_world->clock.advance(1s);
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::GaveUp);
    QVERIFY(m_world->network.calls().empty());
    QVERIFY(!wasIn(CallStage::NextPhone));
    QVERIFY(!m_world->isPortOpen());
}

/** A mailbox has answered, and the owner sees that in the chat. */
void ConfirmTest::otherPhoneIsChosen()
{
    QVERIFY(m_world->callUntil(CallStage::Confirming));
    QVERIFY(m_world->joiner->mayRingInstead());
    QVERIFY(m_world->joiner->ringInstead(RingPlan::only(number(VoiceWorld::Second))));
    QCOMPARE(m_world->joiner->stage(), CallStage::NextPhone);
    while (m_world->joiner->stage() != CallStage::Confirming && m_world->clock.advanceToNext()) { }
    QCOMPARE(m_world->joiner->phone(), number(VoiceWorld::Second));
}

void ConfirmTest::muteStick()
{
    const QSignalSpy skipped(m_world->joiner.get(), &CallJoiner::confirmationSkipped);
    m_world->modem.voice().setMute(true);
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(m_world->between(CallStage::Confirming, CallStage::Joining) <= 310ms);
    QCOMPARE(skipped.size(), 1);
}

/** It sends, and takes nothing, long before A is to be asked. */
void ConfirmTest::deafStick()
{
    const QSignalSpy skipped(m_world->joiner.get(), &CallJoiner::confirmationSkipped);
    m_world->modem.voice().setDeaf(true);
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    const auto length = m_world->between(CallStage::Confirming, CallStage::Joining);
    QVERIFY2(length <= 400ms, qPrintable(QString::number(length.count())));
    QCOMPARE(skipped.size(), 1);
}

void ConfirmTest::outgoing_data()
{
    QTest::addColumn<bool>("mailbox");
    QTest::newRow("A takes it") << false;
    QTest::newRow("A's mailbox does") << true;
}

/** Who has asked for the call himself is not asked; but a mailbox does not get it either. */
void ConfirmTest::outgoing()
{
    QFETCH(bool, mailbox);
    if (mailbox) {
        setMaster(sim::PartyBehaviour::Reaction::Voicemail);
    }
    QVERIFY(m_world->joiner->bridgeOutbound(m_world->plan, number(VoiceWorld::Caller)));
    while (m_world->outcomes.empty() && !wasIn(CallStage::Bridged)
           && m_world->clock.advanceToNext()) { }
    QCOMPARE(wasIn(CallStage::Bridged), !mailbox);
    QVERIFY(!wasIn(CallStage::Confirming));
    QCOMPARE(wasIn(CallStage::CallingRemote), !mailbox);
    if (mailbox) {
        QCOMPARE(m_world->outcomes.front().cause.reason, ReleaseReason::NotConfirmed);
    }
}

QTEST_GUILESS_MAIN(ConfirmTest)
#include "tst_confirm.moc"
