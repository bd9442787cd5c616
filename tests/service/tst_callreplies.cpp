// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callworld.h"

#include <QTest>

using namespace vp;
using namespace vp::test;

/** A reply to the message of a call is an SMS to its caller. */
class TestCallReplies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMissedCallIsAnswered();
    void alsoWhileItRuns();
    void alsoAfterARestart();
    void alsoWhenTheNextRunShowsIt();
    void numbersAreTextThen();
    void hiddenCallersAreRefused();
    void oldRepliesAreAsked();
    void otherMessagesAreNoCalls();
    void ownCallsAreAnsweredToo();
    void remindersAreAnswered();
    void onlyTheNewestCallAsks();
    void manyCallsAskOnce();

private:
    static void miss(CallWorld &world, const QString &number = Anna)
    {
        world.masterIs(Reaction::Manual);
        world.network.incoming(number, 10s);
        world.advance(30s);
    }
};

void TestCallReplies::aMissedCallIsAnswered()
{
    CallWorld world;
    miss(world);
    world.reply(u"I call you back"_s);
    world.advance(20s);
    QCOMPARE(world.sentTo(Anna), QStringList {u"I call you back"_s});
    QVERIFY2(world.lastText().contains(u"✓ sent"_s), qPrintable(world.lastText()));
}

void TestCallReplies::alsoWhileItRuns()
{
    CallWorld world;
    world.masterIs(Reaction::Manual);
    world.ring();
    world.reply(u"In a minute"_s);
    world.network.hangUp(Anna);
    world.advance(30s);
    QCOMPARE(world.sentTo(Anna), QStringList {u"In a minute"_s});
}

void TestCallReplies::alsoAfterARestart()
{
    CallWorld world;
    miss(world);
    const qint64 shown = world.messages().back().messageId;
    world.restart();
    world.start();
    ChatMessage message;
    message.chatId = PhoneWorld::Owner;
    message.senderId = PhoneWorld::Owner;
    message.text = u"Still there?"_s;
    message.date = world.clock.wall().toUTC();
    message.replyTo = shown;
    world.deliver(message);
    world.advance(20s);
    QCOMPARE(world.sentTo(Anna), QStringList {u"Still there?"_s});
}

void TestCallReplies::alsoWhenTheNextRunShowsIt()
{
    CallWorld world;
    world.chat.setLinkState(ChatLinkState::Offline);
    miss(world); // it has ended: nobody amends its message any more
    world.restart();
    world.chat.setLinkState(ChatLinkState::Connected);
    world.phone->start();
    world.advance(1min);
    qint64 shown = 0;
    for (const SeenMessage &message : world.messages()) {
        if (message.texts.constLast().contains(u"+39 340 765 4321"_s)) {
            shown = message.messageId;
        }
    }
    QVERIFY(shown != 0);
    ChatMessage message;
    message.chatId = PhoneWorld::Owner;
    message.senderId = PhoneWorld::Owner;
    message.text = u"What was it?"_s;
    message.date = world.clock.wall().toUTC();
    message.replyTo = shown;
    world.deliver(message);
    world.advance(20s);
    QCOMPARE(world.sentTo(Anna), QStringList {u"What was it?"_s});
}

void TestCallReplies::numbersAreTextThen()
{
    CallWorld world;
    miss(world);
    const qsizetype dialled = world.dialled().size();
    world.reply(u"+39 02 1234567"_s);
    world.advance(20s);
    QCOMPARE(world.sentTo(Anna), QStringList {u"+39 02 1234567"_s});
    QCOMPARE(world.dialled().size(), dialled);
}

void TestCallReplies::hiddenCallersAreRefused()
{
    CallWorld world;
    world.set(SettingKey::HiddenNumberRule, u"master"_s);
    miss(world, QString());
    world.reply(u"Who are you?"_s);
    world.advance(20s);
    QCOMPARE(world.lastText(), u"This caller hid the number, so no SMS can be sent there."_s);
    QVERIFY(world.phone->messages(10).empty());
}

void TestCallReplies::oldRepliesAreAsked()
{
    CallWorld world;
    miss(world);
    ChatMessage message;
    message.chatId = PhoneWorld::Owner;
    message.senderId = PhoneWorld::Owner;
    message.text = u"On my way"_s;
    message.date = world.clock.wall().toUTC().addSecs(-1200);
    message.replyTo = world.messages().back().messageId;
    world.deliver(message);
    world.advance(20s);
    QVERIFY(world.sentTo(Anna).isEmpty());
    QVERIFY2(world.lastText().contains(u"Send it now?"_s), qPrintable(world.lastText()));
}

void TestCallReplies::otherMessagesAreNoCalls()
{
    CallWorld world;
    world.say(u"/help"_s);
    world.reply(u"what is that"_s);
    world.advance(20s);
    QVERIFY(world.phone->messages(10).empty());
}

void TestCallReplies::ownCallsAreAnsweredToo()
{
    CallWorld world;
    world.partyIs(Anna, Reaction::Busy);
    world.say(u"/call +393407654321"_s);
    world.advance(30s);
    world.reply(u"Call me, please"_s);
    world.advance(20s);
    QCOMPARE(world.sentTo(Anna), QStringList {u"Call me, please"_s});
}

void TestCallReplies::remindersAreAnswered()
{
    CallWorld world;
    miss(world);
    QVERIFY(world.tap(u"Remind"_s));
    world.advance(61min);
    world.reply(u"Sorry, I forgot"_s);
    world.advance(20s);
    QCOMPARE(world.sentTo(Anna), QStringList {u"Sorry, I forgot"_s});
}

/** Of two callers each message knows its own. */
void TestCallReplies::onlyTheNewestCallAsks()
{
    CallWorld world;
    miss(world);
    const qint64 first = world.messages().back().messageId;
    miss(world, u"+393407654399"_s);
    ChatMessage message;
    message.chatId = PhoneWorld::Owner;
    message.senderId = PhoneWorld::Owner;
    message.text = u"To the first"_s;
    message.date = world.clock.wall().toUTC();
    message.replyTo = first;
    world.deliver(message);
    message.chatId = PhoneWorld::Stranger; // nobody's
    message.senderId = PhoneWorld::Stranger;
    message.text = u"unused"_s;
    world.deliver(message);
    world.advance(20s);
    QCOMPARE(world.sentTo(Anna), QStringList {u"To the first"_s});
    QVERIFY(world.sentTo(u"+393407654399"_s).isEmpty());
}

void TestCallReplies::manyCallsAskOnce()
{
    CallWorld world;
    QVERIFY(world.settings->setForThisRun(SettingKey::CallsPerHour, u"13"_s).has_value());
    const auto call = [&world] {
        world.say(u"/call +393407654321"_s);
        world.advance(2s);
        const bool placed = world.phone->liveCall().has_value();
        world.say(u"/close"_s);
        world.advance(20s);
        return placed;
    };
    for (int i = 0; i < 10; ++i) {
        QVERIFY(call());
    }
    world.say(u"/call +393407654321"_s);
    QVERIFY2(world.lastText().contains(u"More than 10 calls"_s), qPrintable(world.lastText()));
    QVERIFY(!world.phone->liveCall());
    QVERIFY(world.tap(u"Call anyway"_s));
    world.advance(2s);
    QVERIFY(world.phone->liveCall());
    world.say(u"/close"_s);
    world.advance(20s);
    QVERIFY(call()); // asked once
    QVERIFY(call());
    QVERIFY(!call()); // and the limit is the limit
    QVERIFY2(world.lastText().contains(u"no call"_s) || world.rows() == 13U,
             qPrintable(world.lastText()));
}

QTEST_GUILESS_MAIN(TestCallReplies)
#include "tst_callreplies.moc"
