// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smsworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using Reaction = sim::PartyBehaviour::Reaction;

/** What was written long ago, or is heard a second time. */
class TestLateInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatMovesNothingIsNeverLate_data();
    void whatMovesNothingIsNeverLate();
    void lateReplyAsks();
    void lateNumberAsks();
    void clockThatIsBehindAsks_data();
    void clockThatIsBehindAsks();
    void repeatedCloseEndsNothing();
    void repeatedSmsGoesOutOnce();
    void editsExecuteNothing_data();
    void editsExecuteNothing();
    void tapOfACallThatIsOver();
};

void TestLateInput::whatMovesNothingIsNeverLate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer");
    QTest::newRow("settings") << u"/settings"_s << u"Settings"_s;
    QTest::newRow("search") << u"/search Anna"_s << u"Anna Rossi"_s;
    QTest::newRow("status") << u"/status"_s << u"Modem:"_s;
    QTest::newRow("help") << u"/help"_s << u"/getowners"_s;
    QTest::newRow("who gets") << u"/getmasterphonefromnumber 3407654321"_s << u"Anna Rossi"_s;
    QTest::newRow("master phone") << u"/setmasterphone +393331112299"_s << u"+39 333 111 2299"_s;
}

void TestLateInput::whatMovesNothingIsNeverLate()
{
    QFETCH(QString, text);
    QFETCH(QString, answer);
    SmsChatWorld world;
    world.start();
    world.forgetMessages();
    world.say(text, 20h);
    QVERIFY2(world.lastText().contains(answer), qPrintable(world.lastText()));
}

void TestLateInput::lateReplyAsks()
{
    SmsChatWorld world;
    world.start();
    world.receive(Anna, u"Are you coming?"_s);
    ChatMessage reply = world.order(u"Yes, at eight"_s);
    reply.replyTo = world.newest();
    reply.date = reply.date.addSecs(-11 * 60);
    world.write(reply);
    world.advance(10s);
    QVERIFY(world.ordered().isEmpty());
    QVERIFY2(world.lastText().contains(u"Yes, at eight"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Send"_s));
    world.advance(10s);
    QCOMPARE(world.ordered(), QStringList {u"Yes, at eight"_s});
}

void TestLateInput::lateNumberAsks()
{
    SmsChatWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.say(u"340 765 4321"_s, 14min);
    world.advance(10s);
    QVERIFY(world.dialled().isEmpty());
    QVERIFY(!world.lastButtons().isEmpty());
}

void TestLateInput::clockThatIsBehindAsks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("asks"); // else it is refused
    QTest::newRow("call") << u"/call 3407654321"_s << true;
    QTest::newRow("SMS") << u"/sms +393407654321 late"_s << true;
    QTest::newRow("modem") << u"/command AT+CSQ"_s << true;
    QTest::newRow("service code") << u"/ussd *100#"_s << false;
}

/** Written in the future: nobody can tell when. */
void TestLateInput::clockThatIsBehindAsks()
{
    QFETCH(QString, text);
    QFETCH(bool, asks);
    SmsChatWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.say(text, -1h);
    world.advance(10s);
    QVERIFY(world.dialled().isEmpty());
    QVERIFY(world.ordered().isEmpty());
    QVERIFY2(world.lastText().contains(u"clock is behind"_s), qPrintable(world.lastText()));
    QCOMPARE(!world.lastButtons().isEmpty(), asks);
}

/** The last run was cut off at it: the call of now is another one. */
void TestLateInput::repeatedCloseEndsNothing()
{
    SmsChatWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    ChatMessage close = world.order(u"/close"_s);
    world.say(u"/call 3407654321"_s);
    world.advance(15s);
    close.isRepeated = true;
    world.write(close);
    world.advance(5s);
    QVERIFY(world.phone->liveCall());
}

void TestLateInput::repeatedSmsGoesOutOnce()
{
    SmsChatWorld world;
    world.start();
    ChatMessage order = world.order(u"/sms +393407654321 once"_s);
    world.write(order);
    world.advance(10s);
    order.isRepeated = true;
    world.write(order);
    world.advance(20s);
    QCOMPARE(world.ordered(), QStringList {u"once"_s});
}

void TestLateInput::editsExecuteNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"/call 3407654321"_s, u"3407654321"_s, u"/sms +393407654321 hello"_s, u"/close"_s,
          u"/setmasterphone +393331112299"_s, u"/command AT+CSQ"_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestLateInput::editsExecuteNothing()
{
    QFETCH(QString, text);
    SmsChatWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.say(u"/call +393298765432"_s);
    world.advance(20s);
    const std::size_t before = world.messages().size();
    const qsizetype dialled = world.dialled().size();
    ChatMessage message = world.order(text);
    message.isEdited = true;
    world.write(message);
    world.advance(20s);
    QVERIFY(world.phone->liveCall());
    QCOMPARE(world.dialled().size(), dialled);
    QVERIFY(world.ordered().isEmpty());
    QCOMPARE(world.settings->text(SettingKey::MasterPhone), PhoneWorld::master());
    QCOMPARE(world.messages().size(), before);
}

void TestLateInput::tapOfACallThatIsOver()
{
    SmsChatWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.say(u"/call +393298765432"_s);
    world.advance(20s);
    QCOMPARE(world.lastButtons().front(), u"⏹ Hang up"_s);
    const SeenMessage live = world.messages().back();
    world.say(u"/close"_s);
    world.advance(10s);
    world.chat.tap(PhoneWorld::Owner, live.messageId, live.keyboard.front().front().data);
    world.advance(2s);
    QVERIFY2(world.toasts.constLast().contains(u"lready"_s), qPrintable(world.toasts.constLast()));
    for (const SeenMessage &seen : world.messages()) {
        if (seen.messageId == live.messageId) {
            QVERIFY(seen.keyboard.front().front().text != u"⏹ Hang up"_s);
        }
    }
}

QTEST_MAIN(TestLateInput)
#include "tst_lateinput.moc"
