// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smsworld.h"

#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

/** What owners write to be sent as SMS: asked for, late, twice, edited, too often. */
class TestSmsOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUnknownNumberIsShownInFull();
    void aNumberInFullIsMeant();
    void withoutATextItIsAskedFor();
    void aDraftOutlivesARestart();
    void aLittleLateIsSaid();
    void theSameTwiceIsASlip();
    void theSameLaterIsMeant();
    void anEditChangesWhatWaits();
    void anEditKeepsToTheLimits();
    void anEditOfWhatIsOutDoesNothing();
    void anEditNamesNobodyElse();
    void strangersEditNothing();
    void whatItCostsIsSaid_data();
    void whatItCostsIsSaid();
    void manyAreAskedOnce();
};

namespace {

/** No SMS goes out meanwhile. */
void holdTheQueue(SmsChatWorld &world)
{
    world.masterIs(sim::PartyBehaviour::Reaction::Manual);
    world.say(u"/call "_s + Somebody);
}

} // namespace

void TestSmsOrders::anUnknownNumberIsShownInFull()
{
    SmsChatWorld world;
    world.start();
    world.say(u"/sms 340 765 4399 hello"_s);
    world.advance(10s);
    QCOMPARE(world.ordered(), QStringList {});
    QVERIFY2(world.lastText().contains(u"+39 340 765 4399"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Send"_s));
    world.advance(10s);
    QCOMPARE(world.ordered(), QStringList {u"hello"_s});
    world.say(u"/sms 340 765 4399 again"_s); // known now
    world.advance(10s);
    QCOMPARE(world.ordered().size(), 2);
    world.say(u"/sms 3407654321 to a contact"_s);
    world.advance(10s);
    QCOMPARE(world.ordered().size(), 3);
}

void TestSmsOrders::aNumberInFullIsMeant()
{
    SmsChatWorld world;
    world.start();
    world.say(u"/sms 00393407654399 hello"_s);
    world.advance(10s);
    QCOMPARE(world.ordered(), QStringList {u"hello"_s});
}

void TestSmsOrders::withoutATextItIsAskedFor()
{
    SmsChatWorld world;
    world.start();
    world.say(u"/sms Anna Rossi"_s);
    const qint64 prompt = world.newest();
    QVERIFY2(world.lastText().contains(u"SMS to Anna Rossi"_s), qPrintable(world.lastText()));
    QVERIFY(world.shownAs(prompt).replyPrompt.has_value());
    world.reply(prompt, u"See you"_s);
    world.advance(10s);
    QCOMPARE(world.ordered(), QStringList {u"See you"_s});
    QCOMPARE(world.phone->messages(1).front().remote, Anna);
}

void TestSmsOrders::aDraftOutlivesARestart()
{
    SmsChatWorld world;
    world.start();
    world.say(u"/sms Anna Rossi"_s);
    const qint64 prompt = world.newest();
    world.restart();
    world.start();
    world.reply(prompt, u"See you"_s);
    world.advance(10s);
    QCOMPARE(world.ordered(), QStringList {u"See you"_s});
}

void TestSmsOrders::aLittleLateIsSaid()
{
    SmsChatWorld world;
    world.start();
    const std::size_t before = world.messages().size();
    world.say(u"/sms Anna Rossi hello"_s, 5min);
    world.advance(10s);
    QCOMPARE(world.ordered(), QStringList {u"hello"_s});
    QCOMPARE(world.messages().size(), before + 2);
    QVERIFY2(world.messages().at(before).texts.constLast().contains(u"Late: you asked 5 min"_s),
             qPrintable(world.messages().at(before).texts.constLast()));
}

void TestSmsOrders::theSameTwiceIsASlip()
{
    SmsChatWorld world;
    world.start();
    holdTheQueue(world);
    world.write(world.order(u"/sms Anna Rossi hello"_s));
    world.advance(2s);
    world.write(world.order(u"/sms Anna Rossi hello"_s));
    QVERIFY2(world.lastText().contains(u"is being sent already"_s), qPrintable(world.lastText()));
    world.write(world.order(u"/sms Anna Rossi another"_s));
    QCOMPARE(world.ordered(), QStringList({u"another"_s, u"hello"_s}));
}

void TestSmsOrders::theSameLaterIsMeant()
{
    SmsChatWorld world;
    world.start();
    world.write(world.order(u"/sms Anna Rossi hello"_s));
    world.advance(10s);
    world.write(world.order(u"/sms Anna Rossi hello"_s));
    world.advance(10s);
    QCOMPARE(world.ordered().size(), 2);
}

void TestSmsOrders::anEditChangesWhatWaits()
{
    SmsChatWorld world;
    world.start();
    holdTheQueue(world);
    world.write(world.order(u"/sms Anna Rossi at eight"_s, 4711));
    world.advance(2s);
    ChatMessage edit = world.order(u"/sms Anna Rossi at nine – or "_s + QString(80, u'x'), 4711);
    edit.isEdited = true;
    world.write(edit);
    world.advance(5s);
    QCOMPARE(world.ordered(), QStringList {u"at nine – or "_s + QString(80, u'x')});
    bool said = false;
    for (const SeenMessage &seen : world.messages()) {
        said = said || seen.texts.constLast().contains(u"has your new text"_s);
    }
    QVERIFY(said);
    world.restart(); // and so it is on the disk
    world.start();
    world.advance(1min);
    const MessageRecord sent = world.phone->messages(1).front();
    QCOMPARE(sent.state, MessageState::Sent);
    QCOMPARE(sent.parts, 2);
    QCOMPARE(sent.partsHere, 2);
}

void TestSmsOrders::anEditKeepsToTheLimits()
{
    SmsChatWorld world;
    QVERIFY(world.settings->set(SettingKey::SmsPerHour, u"2"_s).has_value());
    world.start();
    holdTheQueue(world);
    world.write(world.order(u"/sms Anna Rossi at eight"_s, 4711));
    world.advance(2s);
    ChatMessage edit = world.order(u"/sms Anna Rossi "_s + QString(1000, u'x'), 4711);
    edit.isEdited = true;
    world.write(edit);
    world.advance(5s);
    QVERIFY2(world.lastText().contains("limits/smsPerHour"_L1), qPrintable(world.lastText()));
    QCOMPARE(world.ordered(), QStringList {u"at eight"_s});
}

void TestSmsOrders::anEditOfWhatIsOutDoesNothing()
{
    SmsChatWorld world;
    world.start();
    world.write(world.order(u"/sms Anna Rossi at eight"_s, 4711));
    world.advance(10s);
    const int posted = world.posted;
    ChatMessage edit = world.order(u"/sms Anna Rossi at nine"_s, 4711);
    edit.isEdited = true;
    world.write(edit);
    edit.messageId = 4712; // of a message that ordered nothing
    world.write(edit);
    edit.text = u"/call Anna Rossi"_s;
    world.write(edit);
    world.advance(10s);
    QCOMPARE(world.ordered(), QStringList {u"at eight"_s});
    QCOMPARE(world.posted, posted);
    QCOMPARE(world.dialled(), QStringList {});
}

void TestSmsOrders::anEditNamesNobodyElse()
{
    SmsChatWorld world;
    world.start();
    holdTheQueue(world);
    world.write(world.order(u"/sms Anna Rossi at eight"_s, 4711));
    world.advance(2s);
    ChatMessage edit = world.order(u"/sms "_s + Somebody + u" at eight"_s, 4711);
    edit.isEdited = true;
    world.write(edit);
    world.advance(5s);
    QVERIFY2(world.lastText().contains(u"was not taken"_s), qPrintable(world.lastText()));
    QCOMPARE(world.ordered(), QStringList {u"at eight"_s});
    QCOMPARE(world.phone->messages(1).front().remote, Anna);
}

void TestSmsOrders::strangersEditNothing()
{
    SmsChatWorld world;
    world.start();
    holdTheQueue(world);
    world.write(world.order(u"/sms Anna Rossi at eight"_s, 4711));
    world.advance(2s);
    const int posted = world.posted;
    ChatMessage edit = world.order(u"/sms Anna Rossi at nine"_s, 4711);
    edit.isEdited = true;
    edit.senderId = PhoneWorld::Stranger;
    world.write(edit);
    edit.senderId = PhoneWorld::Owner;
    edit.isForwarded = true;
    world.write(edit);
    edit.isForwarded = false;
    edit.isFromBot = true;
    world.write(edit);
    world.advance(5s);
    QCOMPARE(world.ordered(), QStringList {u"at eight"_s});
    QCOMPARE(world.posted, posted);
}

void TestSmsOrders::whatItCostsIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("one part") << u"Yes"_s << u"· 1 part"_s;
    QTest::newRow("two") << QString(200, u'a') << u"2 parts"_s;
    QTest::newRow("dear") << QString(QString(80, u'a') + u'–') << u"2 parts (because of “–”)"_s;
}

void TestSmsOrders::whatItCostsIsSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    SmsChatWorld world;
    world.start();
    world.say(u"/sms Anna Rossi "_s + text);
    world.advance(10s);
    QVERIFY2(world.lastText().contains(says), qPrintable(world.lastText()));
    QCOMPARE(world.lastText().count(u"part"_s), 1);
}

void TestSmsOrders::manyAreAskedOnce()
{
    SmsChatWorld world;
    QVERIFY(world.settings->setForThisRun(SettingKey::SmsPerHour, u"30"_s).has_value());
    world.start();
    for (int i = 0; i < 10; ++i) {
        world.say(u"/sms Anna Rossi number %1"_s.arg(i));
        world.advance(10s);
    }
    QCOMPARE(world.ordered().size(), 10);
    world.say(u"/sms Anna Rossi number 10"_s);
    QCOMPARE(world.ordered().size(), 10);
    QVERIFY2(world.lastText().contains(u"More than 10 SMS"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Send anyway"_s));
    world.advance(10s);
    QCOMPARE(world.ordered().size(), 11);
    world.say(u"/sms Anna Rossi number 11"_s); // not again
    world.advance(10s);
    QCOMPARE(world.ordered().size(), 12);
}

QTEST_GUILESS_MAIN(TestSmsOrders)
#include "tst_smsorders.moc"
