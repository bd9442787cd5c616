// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/tones.h"
#include "voiceworld.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

/** A caller is asked for his name before he is held; on a simulated stick, with its sound. */
class ScreeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void saidAndTaken();
    void neverLonger_data();
    void neverLonger();
    void notAsked();
    void muteStick_data();
    void muteStick();
    void portGone_data();
    void portGone();
    void callerHangsUp();
    void ownerDecides_data();
    void ownerDecides();
    void phoneDeclines();

private:
    /** What he says once he has heard the tone. */
    void answers(const Samples &said)
    {
        m_world->modem.voice().sayAfterTone(VoiceWorld::Caller, toPcm(said));
    }
    [[nodiscard]] bool wasIn(CallStage stage) const { return m_world->entered.contains(stage); }
    [[nodiscard]] NameEnd told() const { return m_told.front(); }

    std::optional<VoiceWorld> m_world;
    std::vector<Samples> m_names;
    std::vector<NameEnd> m_told;
};

void ScreeningTest::init()
{
    m_names.clear();
    m_told.clear();
    m_world.emplace();
    m_world->announcer->setPrompt(melody(1s));
    m_world->announcer->setQuestion(melody(900ms));
    m_world->announcer->setNamePrompt(melody(1200ms));
    m_world->announcer->setAsksName(true);
    connect(m_world->announcer.get(), &Announcer::nameTaken, this,
            [this](const Samples &name) { m_names.push_back(name); });
    connect(m_world->joiner.get(), &CallJoiner::nameAsked, this,
            [this](NameEnd end) { m_told.push_back(end); });
}

/** Announcement, question, name, hold; and A's phone is asked although no setting says so. */
void ScreeningTest::saidAndTaken()
{
    const Samples said = melody(1200ms);
    answers(said);
    QVERIFY(m_world->callUntil(CallStage::CallingMaster));
    QCOMPARE(m_names.size(), 1U);
    QVERIFY2(likeness(said, m_names.front()) > 0.99, "what he said is what was taken down");
    const auto length = timeOf(m_names.front().size());
    QVERIFY2(length >= 1200ms && length <= 1700ms, qPrintable(QString::number(length.count())));
    QCOMPARE(told(), NameEnd::Said);
    // Prompt and tone, 2 s, and a few frames: dialling waits for nothing else.
    const auto asked = m_world->between(CallStage::Screening, CallStage::Holding);
    QVERIFY2(asked >= 3900ms && asked <= 4200ms, qPrintable(QString::number(asked.count())));
    QVERIFY(m_world->callUntil(CallStage::Confirming));
    m_world->clock.advance(1s);
    QVERIFY(!wasIn(CallStage::Joining));
    QVERIFY(m_world->network.press(VoiceWorld::Master, u'1'));
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(!m_world->isPortOpen());
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::Joined);
    QVERIFY(m_world->network.calls().empty());
}

void ScreeningTest::neverLonger_data()
{
    QTest::addColumn<int>("said"); // ms
    QTest::addColumn<int>("most"); // ms behind the tone
    QTest::addColumn<NameEnd>("end");
    QTest::newRow("whoever talks on is cut off") << 20'000 << 4000 << NameEnd::Said;
    QTest::newRow("whoever says nothing") << 0 << 3000 << NameEnd::Nothing;
    QTest::newRow("a click is no name") << 60 << 3200 << NameEnd::Nothing;
}

void ScreeningTest::neverLonger()
{
    QFETCH(int, said);
    QFETCH(int, most);
    QFETCH(NameEnd, end);
    answers(melody(std::chrono::milliseconds {said}));
    QVERIFY(m_world->callUntil(CallStage::CallingMaster));
    const std::chrono::milliseconds prompt = 1200ms + 300ms + 400ms; // with the tone
    const auto asked = m_world->between(CallStage::Screening, CallStage::Holding);
    QVERIFY2(asked <= prompt + std::chrono::milliseconds {most} + 100ms,
             qPrintable(QString::number(asked.count())));
    QCOMPARE(told(), end);
    QCOMPARE(m_names.size(), end == NameEnd::Said ? 1U : 0U);
    QVERIFY(m_world->callUntil(CallStage::Confirming)); // asked none the less
}

void ScreeningTest::notAsked()
{
    m_world->announcer->setAsksName(false);
    QVERIFY(m_world->callUntil(CallStage::Bridged));
    QVERIFY(!wasIn(CallStage::Screening));
    QVERIFY(!wasIn(CallStage::Confirming));
    QVERIFY(m_told.empty());
}

void ScreeningTest::muteStick_data()
{
    QTest::addColumn<bool>("announced");
    QTest::newRow("found out by the announcement") << true;
    QTest::newRow("found out by the question") << false;
}

void ScreeningTest::muteStick()
{
    QFETCH(bool, announced);
    if (!announced) {
        m_world->announcer->setPrompt({});
    }
    m_world->modem.voice().setMute(true);
    QVERIFY(m_world->callUntil(CallStage::Bridged)); // and nobody is asked to press anything
    const CallStage first = announced ? CallStage::Announcing : CallStage::Screening;
    QVERIFY(m_world->between(first, CallStage::Holding) <= 310ms);
    QCOMPARE(told(), NameEnd::Mute);
    QVERIFY(!wasIn(CallStage::Confirming));
}

void ScreeningTest::portGone_data()
{
    QTest::addColumn<int>("after"); // ms since he was asked
    QTest::addColumn<bool>("said");
    QTest::newRow("in the question") << 500 << false;
    QTest::newRow("in his name") << 2700 << true;
}

void ScreeningTest::portGone()
{
    QFETCH(int, after);
    QFETCH(bool, said);
    answers(melody(5s));
    QVERIFY(m_world->callUntil(CallStage::Screening));
    m_world->clock.advance(std::chrono::milliseconds {after});
    QVERIFY(m_world->port);
    m_world->port->close();
    m_world->clock.advance(5ms);
    QVERIFY(wasIn(CallStage::Holding));
    QCOMPARE(m_names.size(), said ? 1U : 0U);
}

void ScreeningTest::callerHangsUp()
{
    answers(melody(5s));
    QVERIFY(m_world->callUntil(CallStage::Screening));
    m_world->clock.advance(3s);
    m_world->network.hangUp(VoiceWorld::Caller);
    m_world->clock.advance(30s);
    QCOMPARE(m_world->outcomes.size(), 1U);
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::GaveUp);
    QVERIFY(!m_world->isPortOpen());
    QVERIFY(!wasIn(CallStage::CallingMaster));
    QVERIFY(m_names.empty());
}

void ScreeningTest::ownerDecides_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<CallStage>("next");
    QTest::newRow("he closes") << 0 << CallStage::Releasing;
    QTest::newRow("a message") << 1 << CallStage::Recording;
    QTest::newRow("another phone") << 2 << CallStage::Screening; // he is still asked
}

void ScreeningTest::ownerDecides()
{
    QFETCH(int, what);
    QFETCH(CallStage, next);
    m_world->announcer->setGreeting(melody(1s));
    m_world->announcer->setMessageFile([] { return QString(); });
    QVERIFY(m_world->callUntil(CallStage::Screening));
    m_world->clock.advance(1s);
    if (what == 0) {
        m_world->joiner->close();
    } else if (what == 1) {
        QVERIFY(m_world->joiner->takeMessageInstead().has_value());
    } else {
        const PhoneNumber second = PhoneNumber::parse(VoiceWorld::Second, Region {}).value();
        QVERIFY(m_world->joiner->ringInstead(RingPlan::only(second)).has_value());
    }
    QCOMPARE(m_world->joiner->stage(), next);
    if (what == 2) {
        QVERIFY(m_world->callUntil(CallStage::CallingMaster));
        m_world->clock.advance(2s);
        QVERIFY(m_world->commands.contains("ATD" + VoiceWorld::Second.toLatin1() + ";"));
    }
    m_world->joiner->close();
    m_world->clock.advance(30s);
    QCOMPARE(m_world->outcomes.size(), 1U);
    QVERIFY(m_world->network.calls().empty());
    QVERIFY(!m_world->isPortOpen());
}

void ScreeningTest::phoneDeclines()
{
    answers(melody(1s));
    QVERIFY(m_world->callUntil(CallStage::Confirming));
    m_world->clock.advance(1s);
    QVERIFY(m_world->network.press(VoiceWorld::Master, u'2'));
    m_world->untilOver();
    QCOMPARE(m_world->outcomes.front().kind, OutcomeKind::NotReached);
    QCOMPARE(m_world->outcomes.front().cause.reason, ReleaseReason::Declined);
}

QTEST_GUILESS_MAIN(ScreeningTest)
#include "tst_screening.moc"
