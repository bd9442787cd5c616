// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/soundtest.h"
#include "service/soundtestphrases.h"
#include "service/windowside.h"
#include "soundworld.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

using Stage = SoundTest::Stage;
using Verdict = SoundTest::Verdict;

/** The whole phone calls its owner's, in virtual time, to hear whether sound gets through. */
class SoundTestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void bothWays();
    void wrongKeyIsNoAnswer();
    void keyByTheNetworkAlone();
    void hearsNothing();
    void voiceWithoutKey();
    void voiceAtADeafModem_data();
    void voiceAtADeafModem();
    void ownEchoIsNoVoice();
    void nothingComesBack();
    void muteModem();
    void notAnswered();
    void nobodyIsCalledWithoutPort();
    void callerComesFirst();
    void stopped();
    void silentBeforehand();

private:
    [[nodiscard]] SoundTest &test() { return *m_world->phone->window().sound; }
    void begin();
    void isOver(Verdict verdict, const QString &words);
    std::optional<SoundWorld> m_world;
};

void SoundTestTest::init()
{
    m_world.emplace();
    m_world->start();
    m_world->masterIs(sim::PartyBehaviour::Reaction::Answer);
}

/** Until A's phone has answered and been told for five seconds. */
void SoundTestTest::begin()
{
    QVERIFY(test().start(*PhoneNumber::parse(PhoneWorld::master(), m_world->settings->region())));
    QCOMPARE(test().stage(), Stage::Calling);
    QVERIFY(QTest::qWaitFor(
        [this] {
            m_world->advance(20ms);
            return test().stage() == Stage::Asking || !test().isRunning();
        },
        Patience));
    m_world->advance(5s);
}

void SoundTestTest::isOver(Verdict verdict, const QString &words)
{
    m_world->advance(5s);
    QCOMPARE(test().verdict(), verdict);
    QCOMPARE(test().stage(), Stage::Idle);
    QVERIFY(m_world->network.calls().empty());
    QTRY_VERIFY_WITH_TIMEOUT(m_world->voicePort.isNull(), Patience);
    QVERIFY2(SoundTestPhrases::state(test()).contains(words),
             qPrintable(SoundTestPhrases::state(test())));
    QCOMPARE(m_world->rows(), std::size_t {0}); // nothing is kept of it
}

void SoundTestTest::bothWays()
{
    begin();
    QCOMPARE(test().stage(), Stage::Asking);
    QVERIFY(levelOf(m_world->heardBy(PhoneWorld::master())) > -40);
    m_world->network.press(PhoneWorld::master(), u'1');
    isOver(Verdict::Both, u"both directions"_s);
    begin(); // and again
    m_world->network.press(PhoneWorld::master(), u'1');
    isOver(Verdict::Both, u"both directions"_s);
}

void SoundTestTest::wrongKeyIsNoAnswer()
{
    begin();
    m_world->network.press(PhoneWorld::master(), u'7');
    m_world->advance(3s);
    QCOMPARE(test().stage(), Stage::Asking);
    m_world->network.press(PhoneWorld::master(), u'1');
    isOver(Verdict::Both, u"both directions"_s);
}

void SoundTestTest::keyByTheNetworkAlone()
{
    begin();
    Q_EMIT m_world->modem.output("\r\n^DDTMF: 1\r\n");
    isOver(Verdict::SpeaksOnly, u"brings nothing back"_s);
}

void SoundTestTest::hearsNothing()
{
    begin();
    m_world->network.press(PhoneWorld::master(), u'2');
    isOver(Verdict::HearsOnly, u"your phone hears nothing"_s);
}

void SoundTestTest::voiceWithoutKey()
{
    begin();
    m_world->modem.voice().say(PhoneWorld::master(), toPcm(words(20s)));
    m_world->advance(SoundTest::Longest);
    isOver(Verdict::HearsVoice, u"neither 1 nor 2"_s);
}

void SoundTestTest::voiceAtADeafModem_data()
{
    QTest::addColumn<bool>("speaks");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("words");
    QTest::newRow("he speaks") << true << Verdict::HearsVoice << u"neither 1 nor 2"_s;
    QTest::newRow("he says nothing")
        << false << Verdict::NothingHeard << u"neither a key nor a voice"_s;
}

/** It takes nothing of the sentence, which so never ends; what he says is heard all the same. */
void SoundTestTest::voiceAtADeafModem()
{
    QFETCH(bool, speaks);
    QFETCH(Verdict, verdict);
    QFETCH(QString, words);
    m_world->modem.voice().setDeaf(true);
    begin();
    if (speaks) {
        m_world->modem.voice().say(PhoneWorld::master(), toPcm(vp::test::words(20s)));
    }
    m_world->advance(SoundTest::Longest);
    isOver(verdict, words);
    QVERIFY(m_world->heardBy(PhoneWorld::master()).empty()
            || levelOf(m_world->heardBy(PhoneWorld::master())) < -90);
}

/** What comes back while we speak is our own. */
void SoundTestTest::ownEchoIsNoVoice()
{
    begin();
    constexpr qsizetype echo = 10 * sim::SimulatedVoice::FrameBytes; // 200 ms
    for (int i = 0; i < 2000 && test().isRunning(); ++i) {
        const QByteArray heard = m_world->modem.voice().heard(PhoneWorld::master());
        m_world->modem.voice().say(PhoneWorld::master(),
                                   heard.mid(heard.size() - echo, sim::SimulatedVoice::FrameBytes));
        m_world->advance(20ms);
    }
    isOver(Verdict::NothingHeard, u"neither a key nor a voice"_s);
}

void SoundTestTest::nothingComesBack()
{
    begin();
    m_world->advance(SoundTest::Longest);
    isOver(Verdict::NothingHeard, u"neither a key nor a voice"_s);
    begin();
    m_world->network.hangUp(PhoneWorld::master());
    isOver(Verdict::NothingHeard, u"neither a key nor a voice"_s);
}

void SoundTestTest::muteModem()
{
    m_world->modem.voice().setMute(true);
    begin();
    isOver(Verdict::ModemMute, u"it is mute"_s);
}

void SoundTestTest::notAnswered()
{
    m_world->masterIs(sim::PartyBehaviour::Reaction::NoAnswer);
    begin();
    m_world->advance(RingTest::LongestRinging);
    isOver(Verdict::NotReached, u"Nobody answered"_s);
    m_world->masterIs(sim::PartyBehaviour::Reaction::SwitchedOff);
    begin();
    m_world->advance(30s);
    isOver(Verdict::NotReached, u"switched off"_s);
}

void SoundTestTest::nobodyIsCalledWithoutPort()
{
    m_world->voicePlugged = false;
    QVERIFY(test().start(*PhoneNumber::parse(PhoneWorld::master(), m_world->settings->region())));
    m_world->advance(10s);
    QVERIFY(m_world->dialled().isEmpty());
    isOver(Verdict::PortFailed, u"cannot be opened"_s);
}

void SoundTestTest::callerComesFirst()
{
    m_world->masterIs(sim::PartyBehaviour::Reaction::Manual);
    QVERIFY(test().start(*PhoneNumber::parse(PhoneWorld::master(), m_world->settings->region())));
    m_world->advance(4s);
    QCOMPARE(test().stage(), Stage::Rings);
    m_world->network.incoming(Caller, 60s);
    m_world->advance(5s);
    QVERIFY(!test().isRunning());
    QCOMPARE(test().verdict(), Verdict::Stopped);
}

void SoundTestTest::stopped()
{
    begin();
    test().stop();
    isOver(Verdict::Stopped, u"Stopped"_s);
    test().stop(); // there is nothing to stop
    QCOMPARE(test().verdict(), Verdict::Stopped);
}

void SoundTestTest::silentBeforehand()
{
    QCOMPARE(SoundTestPhrases::state(test()), QString());
    QVERIFY(SoundTestPhrases::advice(u"+39 333"_s).contains(u"calls +39 333, which may cost"_s));
}

QTEST_GUILESS_MAIN(SoundTestTest)
#include "tst_soundtest.moc"
