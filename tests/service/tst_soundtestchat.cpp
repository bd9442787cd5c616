// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/soundtest.h"
#include "service/soundtestdesk.h"
#include "service/windowside.h"
#include "soundworld.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

const QString Button = u"🔊 Test the sound"_s;
const QString CallData = u"e1:00000000:call"_s;

} // namespace

/** The test of the sound from the chat: the whole phone, in virtual time. */
class SoundTestChatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void askedThenToldInOneMessage();
    void cancelled();
    void stopped();
    void oneAtATime();
    void lateTapIsAskedAgain_data();
    void lateTapIsAskedAgain();
    void buttonOfBeforeTheRestart();
    void refusedByTheLine();
    void refusedByALimit();
    void withoutPhone();
    void withoutPort();
    void strangersCallNobody();

private:
    void ask();
    void answered();
    [[nodiscard]] qint64 newest() const { return m_world->messages().back().messageId; }
    std::optional<SoundWorld> m_world;
};

void SoundTestChatTest::init()
{
    m_world.emplace();
    m_world->set(SettingKey::TelegramOwners, u"1001,1002"_s);
    m_world->start();
    m_world->masterIs(sim::PartyBehaviour::Reaction::Answer);
    m_world->forgetMessages();
}

void SoundTestChatTest::ask()
{
    m_world->say(u"/status"_s);
    QVERIFY2(m_world->lastButtons().contains(Button),
             qPrintable(m_world->lastButtons().join(u' ')));
    QVERIFY(m_world->tap(Button));
    m_world->advance(1s);
    QVERIFY2(m_world->lastText().contains(u"This calls +39 333 111 2222, which may cost"_s),
             qPrintable(m_world->lastText()));
    QVERIFY(m_world->dialled().isEmpty());
}

/** Until A's phone has been told for five seconds. */
void SoundTestChatTest::answered()
{
    QVERIFY(m_world->tap(u"Call my phone"_s));
    const SoundTest &test = *m_world->phone->window().sound;
    QVERIFY(QTest::qWaitFor(
        [&] {
            m_world->advance(20ms);
            return test.stage() == SoundTest::Stage::Asking || !test.isRunning();
        },
        Patience));
    m_world->advance(5s);
}

void SoundTestChatTest::askedThenToldInOneMessage()
{
    ask();
    QCOMPARE(m_world->messages().size(), 2U); // the status, and this
    answered();
    QVERIFY2(m_world->lastText().contains(u"Press 1 on your phone"_s),
             qPrintable(m_world->lastText()));
    QCOMPARE(m_world->lastButtons(), QStringList {u"⏹ Stop the test"_s});
    m_world->network.press(PhoneWorld::master(), u'1');
    m_world->advance(5s);
    QVERIFY2(m_world->lastText().contains(u"both directions"_s), qPrintable(m_world->lastText()));
    QCOMPARE(m_world->messages().size(), 2U);
    QVERIFY(m_world->messages().back().texts.first().contains(u"which may cost"_s));
    QVERIFY(!m_world->messages().back().texts.filter(u"rings: take the call"_s).isEmpty());
    QCOMPARE(m_world->dialled().size(), 1);
    QVERIFY(m_world->network.calls().empty());
    QVERIFY(m_world->tap(u"Test again"_s)); // is asked too
    m_world->advance(1s);
    QVERIFY(m_world->lastText().contains(u"which may cost"_s));
    QCOMPARE(m_world->dialled().size(), 1);
    answered();
    m_world->network.press(PhoneWorld::master(), u'2');
    m_world->advance(5s);
    QVERIFY2(m_world->lastText().contains(u"your phone hears nothing"_s),
             qPrintable(m_world->lastText()));
}

void SoundTestChatTest::cancelled()
{
    ask();
    QVERIFY(m_world->tap(u"Cancel"_s));
    m_world->advance(10s);
    QCOMPARE(m_world->lastText(), u"Nobody was called."_s);
    QVERIFY(m_world->dialled().isEmpty());
}

void SoundTestChatTest::stopped()
{
    ask();
    answered();
    QVERIFY(m_world->tap(u"Stop the test"_s));
    m_world->advance(5s);
    QCOMPARE(m_world->lastText(), u"Stopped."_s);
    QVERIFY(m_world->network.calls().empty());
}

void SoundTestChatTest::oneAtATime()
{
    ask();
    answered();
    m_world->say(u"/status"_s, 0s, PhoneWorld::SecondOwner);
    QVERIFY(m_world->tap(Button, PhoneWorld::SecondOwner));
    m_world->advance(1s);
    m_world->toasts.clear();
    QVERIFY(m_world->tap(u"Call my phone"_s, PhoneWorld::SecondOwner));
    m_world->advance(1s);
    QCOMPARE(m_world->toasts, QStringList {u"The sound is being tested already."_s});
    m_world->network.press(PhoneWorld::master(), u'1');
    m_world->advance(5s);
    QVERIFY(m_world->lastText().contains(u"both directions"_s));
    QVERIFY(m_world->lastText(PhoneWorld::SecondOwner).contains(u"which may cost"_s));
    QCOMPARE(m_world->dialled().size(), 1);
}

void SoundTestChatTest::lateTapIsAskedAgain_data()
{
    QTest::addColumn<bool>("isRepeated");
    QTest::addColumn<std::chrono::seconds>("age");
    QTest::newRow("it may have been obeyed") << true << 0s;
    QTest::newRow("it has waited") << false << 61s;
}

void SoundTestChatTest::lateTapIsAskedAgain()
{
    QFETCH(bool, isRepeated);
    QFETCH(std::chrono::seconds, age);
    ask();
    ChatTap tap;
    tap.id = u"late"_s;
    tap.chatId = tap.senderId = PhoneWorld::Owner;
    tap.messageId = newest();
    tap.data = CallData;
    tap.isRepeated = isRepeated;
    tap.maybeAge = age;
    Q_EMIT m_world->chat.tapReceived(tap);
    m_world->advance(10s);
    QVERIFY(m_world->dialled().isEmpty());
    QVERIFY(m_world->lastButtons().contains(u"📞 Call my phone"_s));
}

void SoundTestChatTest::buttonOfBeforeTheRestart()
{
    ask();
    answered();
    const qint64 message = newest();
    m_world->restart();
    m_world->start(); // hangs up what was left
    m_world->chat.tap(PhoneWorld::Owner, message, u"e1:00000000:stop"_s);
    m_world->advance(2s);
    QVERIFY2(m_world->lastText().contains(u"which may cost"_s), qPrintable(m_world->lastText()));
    QVERIFY(m_world->network.calls().empty());
}

void SoundTestChatTest::refusedByTheLine()
{
    ask();
    m_world->network.incoming(Caller, 60s);
    m_world->advance(3s);
    const qsizetype before = m_world->dialled().size();
    m_world->chat.tap(PhoneWorld::Owner, m_world->messages().at(1).messageId, CallData);
    m_world->advance(500ms);
    QVERIFY(!m_world->phone->window().sound->isRunning());
    QCOMPARE(m_world->dialled().size(), before);
    QVERIFY2(!m_world->messages().at(1).texts.last().contains(u"which may cost"_s),
             qPrintable(m_world->messages().at(1).texts.last()));
}

void SoundTestChatTest::refusedByALimit()
{
    m_world->set(SettingKey::WhileRoaming, u"refuse"_s);
    sim::SimulatedNetwork::Service abroad;
    abroad.registration = 5; // 3GPP TS 27.007, 7.2: registered, roaming
    m_world->network.setService(abroad);
    m_world->advance(60s);
    QVERIFY(m_world->phone->status().network.roaming);
    ask();
    QVERIFY(m_world->tap(u"Call my phone"_s));
    m_world->advance(2s);
    QVERIFY(!m_world->phone->window().sound->isRunning());
    QVERIFY(m_world->dialled().isEmpty());
    QVERIFY2(m_world->lastText().contains(u"abroad"_s), qPrintable(m_world->lastText()));
    QVERIFY(m_world->lastButtons().contains(u"🔁 Test again"_s));
}

void SoundTestChatTest::withoutPhone()
{
    m_world->set(SettingKey::MasterPhone, {});
    m_world->say(u"/status"_s);
    QVERIFY(m_world->tap(Button));
    m_world->advance(1s);
    QVERIFY2(m_world->lastText().contains(u"No master phone is set"_s),
             qPrintable(m_world->lastText()));
}

void SoundTestChatTest::withoutPort()
{
    SoundWorld silent({}, false);
    silent.start();
    silent.say(u"/status"_s);
    QVERIFY(!silent.lastButtons().contains(Button));
    silent.chat.tap(PhoneWorld::Owner, silent.messages().back().messageId, u"e1:00000000:again"_s);
    silent.advance(1s);
    QVERIFY2(silent.lastText().contains(u"nothing to test"_s), qPrintable(silent.lastText()));
}

void SoundTestChatTest::strangersCallNobody()
{
    ask();
    m_world->chat.tap(PhoneWorld::Stranger, newest(), CallData);
    m_world->advance(10s);
    QVERIFY(m_world->dialled().isEmpty());
    m_world->chat.tap(PhoneWorld::Owner, newest(), CallData); // the same does it for an owner
    m_world->advance(10s);
    QCOMPARE(m_world->dialled().size(), 1);
}

QTEST_GUILESS_MAIN(SoundTestChatTest)
#include "tst_soundtestchat.moc"
