// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callworld.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace vp;
using namespace vp::test;

/** What follows a call in the chat: its next steps, missed calls told together, reminders; numbers
 * that are sent or shared; taps that come late. */
class TestNextSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEndHasItsSteps_data();
    void everyEndHasItsSteps();
    void otherPhoneIsTried();
    void buttonsOutliveARestart();
    void missedCallsShareAMessage();
    void missedCallsAreToldApart_data();
    void missedCallsAreToldApart();
    void joinedAfterMissed();
    void missedTogetherOutlivesARestart();
    void remindsInAnHour();
    void remindsAfterARestart();
    void writtenToAndKept();
    void secondCallerHasSteps();
    void guestsHaveTheirSteps();
    void unknownButtonsAreTakenAway();
    void sharedContact_data();
    void sharedContact();
    void sharedContactIsSaved();
    void lateTapIsAsked_data();
    void lateTapIsAsked();
    void lateHangUpIsAsked();
    void lateHangUpEndsNoOtherCall();
    void endAndCallEndsNoOtherCall();
};

namespace {

void missCall(CallWorld &world, std::chrono::seconds rings = 12s)
{
    world.masterIs(Reaction::Manual);
    world.network.incoming(Anna);
    world.advance(rings);
    world.network.hangUp(Anna);
    world.advance(5s);
}

/** A button of the newest message, tapped before a while that nobody knows. */
void tapLate(CallWorld &world, const QString &label)
{
    ChatTap tap;
    tap.id = u"late"_s;
    tap.chatId = PhoneWorld::Owner;
    tap.senderId = PhoneWorld::Owner;
    tap.messageId = world.messages().back().messageId;
    tap.data = world.buttonOf(label).data;
    tap.maybeAge = 31s;
    Q_EMIT world.chat.tapReceived(tap);
}

ChatMessage shared(const QString &number, const QString &name, bool isUser = false)
{
    ChatMessage message;
    message.chatId = PhoneWorld::Owner;
    message.senderId = PhoneWorld::Owner;
    message.senderName = u"Olga"_s;
    message.contact = {number, name, isUser};
    return message;
}

} // namespace

void TestNextSteps::everyEndHasItsSteps_data()
{
    QTest::addColumn<bool>("inbound");
    QTest::addColumn<Reaction>("phone");
    QTest::addColumn<QStringList>("buttons");
    const QString remind = u"⏰ Remind in 1 h"_s;
    const QString block = u"🚫 Block"_s;
    QTest::newRow("in, talked to")
        << true << Reaction::Answer << QStringList {u"📞 Call back"_s, block};
    QTest::newRow("in, no answer")
        << true << Reaction::Manual
        << QStringList {u"📞 Call back"_s, u"📲 Try Office"_s, remind, block};
    QTest::newRow("in, busy") << true << Reaction::Busy
                              << QStringList {u"📞 Call back"_s, u"📲 Try Office"_s, remind, block};
    QTest::newRow("out, talked to") << false << Reaction::Answer << QStringList {u"📞 Call again"_s};
    QTest::newRow("out, my phone is busy")
        << false << Reaction::Busy << QStringList {u"📞 Call again"_s, u"📲 Try Office"_s, remind};
}

void TestNextSteps::everyEndHasItsSteps()
{
    QFETCH(bool, inbound);
    QFETCH(Reaction, phone);
    QFETCH(QStringList, buttons);
    CallWorld world;
    world.masterIs(phone);
    world.partyIs(Anna, Reaction::Answer);
    if (inbound) {
        world.network.incoming(Anna);
    } else {
        world.say(u"/call "_s + Anna);
    }
    world.advance(60s);
    world.network.hangUp(Anna);
    world.advance(10s);
    QVERIFY(world.newestRow().outcome);
    QStringList shown = world.lastButtons();
    shown.removeAll(u"💬 SMS"_s);
    shown.removeAll(u"👤 Add contact"_s);
    QCOMPARE(shown, buttons);
}

void TestNextSteps::otherPhoneIsTried()
{
    CallWorld world;
    world.masterIs(Reaction::Busy);
    world.partyIs(Anna, Reaction::Answer);
    world.ring();
    world.advance(20s);
    QVERIFY(world.tap(u"Try Office"_s));
    world.advance(20s);
    QCOMPARE(world.dialled(), (QStringList {dial(world.master()), dial(Office), dial(Anna)}));
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
}

void TestNextSteps::buttonsOutliveARestart()
{
    CallWorld world;
    missCall(world);
    const SeenMessage missed = world.messages().back();
    const QString back = world.buttonOf(u"Call back"_s).data;
    world.advance(15min);
    world.restart();
    world.start();
    world.masterIs(Reaction::Answer);
    world.partyIs(Anna, Reaction::Answer);
    world.chat.tap(PhoneWorld::Owner, missed.messageId, back);
    world.advance(20s);
    QCOMPARE(world.dialled().last(2), (QStringList {dial(world.master()), dial(Anna)}));
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
}

void TestNextSteps::missedCallsShareAMessage()
{
    CallWorld world;
    for (int i = 0; i < 3; ++i) {
        missCall(world);
        world.advance(4min);
    }
    const std::vector<SeenMessage> seen = world.messages();
    QCOMPARE(seen.size(), 1U);
    QVERIFY(!seen.front().silent); // one sound, and edits make none
    const QString title = world.lastText().section(u'\n', 0, 0);
    QVERIFY2(title.startsWith(u"📵 3 missed calls · "_s), qPrintable(title));
    QCOMPARE(title.count(u", "_s), 2);
    QVERIFY2(world.lastText().contains(u"gave up"_s) || world.lastText().contains(u"hung up"_s),
             qPrintable(world.lastText()));
    QVERIFY(world.lastButtons().contains(u"📞 Call back"_s));
    QCOMPARE(world.rows(), 3U);
}

void TestNextSteps::missedCallsAreToldApart_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("caller");
    QTest::newRow("after ten minutes") << 11 << Anna;
    QTest::newRow("of another number") << 1 << u"+393407650000"_s;
}

void TestNextSteps::missedCallsAreToldApart()
{
    QFETCH(int, minutes);
    QFETCH(QString, caller);
    CallWorld world;
    missCall(world);
    world.advance(std::chrono::minutes(minutes));
    world.network.incoming(caller);
    world.advance(10s);
    world.network.hangUp(caller);
    world.advance(5s);
    QCOMPARE(world.messages().size(), 2U);
    QVERIFY(!world.messages().back().silent);
    QVERIFY2(world.lastText().startsWith(u"📵 Missed call · "_s), qPrintable(world.lastText()));
}

void TestNextSteps::joinedAfterMissed()
{
    CallWorld world;
    missCall(world);
    world.masterIs(Reaction::Answer);
    world.network.incoming(Anna);
    world.advance(20s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY2(world.lastText().contains(u"Missed before: "_s), qPrintable(world.lastText()));
    world.network.hangUp(Anna);
    world.advance(5s);
    QVERIFY2(world.lastText().startsWith(u"☑️"_s), qPrintable(world.lastText()));
    missCall(world); // they spoke: what is missed now is news
    QCOMPARE(world.messages().size(), 2U);
}

void TestNextSteps::missedTogetherOutlivesARestart()
{
    CallWorld world;
    missCall(world);
    world.advance(2min);
    missCall(world);
    const qint64 message = world.messages().back().messageId;
    world.restart();
    world.phone->start();
    world.advance(10s);
    const std::vector<SeenMessage> seen = world.messages();
    const auto told = std::ranges::find(seen, message, &SeenMessage::messageId);
    QVERIFY(told != seen.end());
    QVERIFY2(told->texts.constLast().startsWith(u"📵 2 missed calls · "_s),
             qPrintable(told->texts.constLast()));
    QVERIFY(!told->keyboard.empty());
}

void TestNextSteps::remindsInAnHour()
{
    CallWorld world;
    missCall(world);
    QVERIFY(world.tap(u"Remind"_s));
    QVERIFY2(world.toasts.constLast().startsWith(u"I will remind you at "_s),
             qPrintable(world.toasts.constLast()));
    QVERIFY(world.tap(u"Remind"_s)); // again: no second one
    world.advance(59min);
    QCOMPARE(world.messages().size(), 1U);
    world.advance(2min);
    QCOMPARE(world.messages().size(), 2U);
    QVERIFY2(world.lastText().startsWith(u"⏰ Reminder: +39 340 765 4321"_s),
             qPrintable(world.lastText()));
    QVERIFY(!world.messages().back().silent);
    world.advance(3h);
    QCOMPARE(world.messages().size(), 2U);
    world.masterIs(Reaction::Answer);
    world.partyIs(Anna, Reaction::Answer);
    QVERIFY(world.tap(u"Call back"_s));
    world.advance(20s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
}

void TestNextSteps::remindsAfterARestart()
{
    CallWorld world;
    missCall(world);
    QVERIFY(world.tap(u"Remind"_s));
    world.advance(30min);
    world.restart();
    world.start();
    world.advance(28min);
    QVERIFY(!world.lastText().contains(u"Reminder"_s));
    world.advance(3min);
    QVERIFY2(world.lastText().startsWith(u"⏰ Reminder: "_s), qPrintable(world.lastText()));
    const std::size_t told = world.messages().size();
    world.restart();
    world.phone->start();
    world.advance(2min);
    for (const SeenMessage &message : world.messages()) {
        QVERIFY(world.messages().size() >= told);
        QVERIFY(message.texts.constLast().count(u"Reminder"_s) <= 1);
    }
}

void TestNextSteps::writtenToAndKept()
{
    CallWorld world;
    missCall(world);
    QVERIFY(world.tap(u"💬 SMS"_s));
    world.reply(u"Later?"_s);
    world.advance(5s);
    QCOMPARE(world.sentTo(Anna), QStringList {u"Later?"_s});
    QVERIFY(world.tap(u"Add contact"_s));
    QCOMPARE(world.lastText(), u"What is the name of +39 340 765 4321?"_s);
    world.reply(u"Anna Rossi"_s);
    QVERIFY2(world.lastText().contains(u"Anna Rossi · +39 340 765 4321"_s),
             qPrintable(world.lastText()));
    QVERIFY(world.tap(u"📇"_s));
}

void TestNextSteps::secondCallerHasSteps()
{
    CallWorld world;
    world.ring();
    world.advance(20s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    world.network.incoming(u"+393407650000"_s, 25s);
    world.advance(30s);
    QVERIFY2(world.lastText().startsWith(u"📵 Missed call during another one"_s),
             qPrintable(world.lastText()));
    QVERIFY(world.lastButtons().contains(u"📞 Call back"_s));
    QVERIFY(world.tap(u"Remind"_s));
    QVERIFY(world.toasts.constLast().startsWith(u"I will remind you"_s));
}

void TestNextSteps::guestsHaveTheirSteps()
{
    constexpr qint64 bob = 555000111;
    CallWorld world;
    world.password.right = u"open sesame"_s;
    world.say(u"/addtemporaryowner open sesame"_s, 0s, bob);
    QCoreApplication::processEvents();
    world.advance(2s);
    world.forgetMessages();
    missCall(world);
    QVERIFY(world.lastButtons().contains(u"🚫 Block"_s));
    QVERIFY(!world.lastButtons(bob).isEmpty());
    QVERIFY2(!world.lastButtons(bob).contains(u"🚫 Block"_s),
             qPrintable(world.lastButtons(bob).join(u'|')));
    // The owner's button is no use to him, and a stranger gets not even a word.
    world.chat.tap(bob, world.messages(bob).back().messageId, world.buttonOf(u"Block"_s).data);
    world.advance(2s);
    QVERIFY(!world.lastText().contains(u"Blocked"_s));
    QVERIFY(world.tap(u"Call back"_s, bob));
    world.advance(3s);
    QCOMPARE(world.dialled().last(), dial(world.master()));
}

void TestNextSteps::unknownButtonsAreTakenAway()
{
    CallWorld world;
    std::vector<qint64> bare;
    connect(&world.chat, &sim::SimulatedChat::buttonsRemoved, &world,
            [&bare](qint64 /*chat*/, qint64 message) { bare.push_back(message); });
    for (const QString &data :
         {u"c1:0badcafe:cb"_s, u"c1:0badcafe:rj"_s, u"q1:0badcafe:0"_s, u"nonsense"_s}) {
        world.chat.tap(PhoneWorld::Owner, 4711, data);
        world.advance(1s);
        QCOMPARE(world.toasts.constLast(), u"This button is no longer valid."_s);
    }
    QCOMPARE(bare, std::vector<qint64>(4, 4711));
    world.chat.tap(PhoneWorld::Stranger, 4711, u"c1:0badcafe:cb"_s);
    world.advance(1s);
    QCOMPARE(bare.size(), 4U);
    QVERIFY(world.dialled().isEmpty());
}

void TestNextSteps::sharedContact_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isUser");
    QTest::addColumn<QString>("dialled");
    QTest::newRow("international") << u"+39 340 765 4321"_s << false << Anna;
    QTest::newRow("a user's, without plus") << u"393407654321"_s << true << Anna;
    QTest::newRow("national") << u"340 765 4321"_s << false << Anna;
    QTest::newRow("emergency") << u"112"_s << false << QString();
    QTest::newRow("service code") << u"*21*+393407654321#"_s << false << QString();
    QTest::newRow("injection") << u"+393407654321;+CMGD=1,4"_s << false << QString();
}

void TestNextSteps::sharedContact()
{
    QFETCH(QString, number);
    QFETCH(bool, isUser);
    QFETCH(QString, dialled);
    CallWorld world;
    world.partyIs(Anna, Reaction::Answer);
    world.deliver(shared(number, u"<b>Anna</b>"_s, isUser));
    if (dialled.isEmpty()) {
        QVERIFY(!world.tap(u"Call"_s));
        world.advance(20s);
        QVERIFY(world.dialled().isEmpty());
        return;
    }
    QVERIFY2(world.lastText().contains(u"📞 Call <b>Anna</b> · +39 340 765 4321?"_s),
             qPrintable(world.lastText()));
    QVERIFY(world.dialled().isEmpty());
    QVERIFY(world.tap(u"Call"_s));
    world.advance(20s);
    QCOMPARE(world.dialled(), (QStringList {dial(world.master()), dial(dialled)}));
}

void TestNextSteps::sharedContactIsSaved()
{
    CallWorld world;
    world.deliver(shared(Anna, u"Anna; Rossi"_s));
    QVERIFY(world.tap(u"Add contact"_s));
    QVERIFY2(world.lastText().contains(u"into which group"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"📇"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        (world.advance(100ms),
         world.lastText().contains(u"1 "_s) && !world.lastButtons().filter(u"Undo"_s).isEmpty()),
        30'000);
    QFile file(world.folder.filePath(u"contacts/Contacts.vcf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray card = file.readAll();
    QVERIFY2(card.contains("Anna\\; Rossi") && card.contains("+393407654321"), card.constData());
    QVERIFY(world.tap(u"Undo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        (world.advance(100ms), !QFile::exists(file.fileName()) || !QFile(file.fileName()).size()),
        30'000);
}

void TestNextSteps::lateTapIsAsked_data()
{
    QTest::addColumn<bool>("isRepeated");
    QTest::newRow("it waited") << false;
    QTest::newRow("cut off at it") << true;
}

void TestNextSteps::lateTapIsAsked()
{
    QFETCH(bool, isRepeated);
    CallWorld world;
    missCall(world);
    world.masterIs(Reaction::Answer);
    world.partyIs(Anna, Reaction::Answer);
    const qsizetype before = world.dialled().size();
    ChatTap tap;
    tap.id = u"late"_s;
    tap.chatId = PhoneWorld::Owner;
    tap.senderId = PhoneWorld::Owner;
    tap.messageId = world.messages().back().messageId;
    tap.data = world.buttonOf(u"Call back"_s).data;
    tap.isRepeated = isRepeated;
    tap.maybeAge = isRepeated ? 0s : 61s;
    Q_EMIT world.chat.tapReceived(tap);
    world.advance(20s);
    QCOMPARE(world.dialled().size(), before);
    QVERIFY(world.tap(u"Call now"_s));
    world.advance(20s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
}

void TestNextSteps::lateHangUpIsAsked()
{
    CallWorld world;
    world.ring();
    world.advance(20s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    tapLate(world, u"Hang up"_s);
    world.advance(10s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QVERIFY(world.tap(u"Hang up now"_s));
    world.advance(10s);
    QVERIFY(world.network.calls().empty());
}

void TestNextSteps::lateHangUpEndsNoOtherCall()
{
    CallWorld world;
    world.ring();
    world.advance(20s);
    tapLate(world, u"Hang up"_s);
    world.advance(5s);
    const qint64 question = world.messages().back().messageId;
    const QString hangUp = world.buttonOf(u"Hang up now"_s).data;
    QVERIFY(!hangUp.isEmpty());
    world.network.hangUp(Anna);
    world.advance(10s);
    QVERIFY(world.network.calls().empty());
    world.network.incoming(Bruno);
    world.advance(25s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    world.chat.tap(PhoneWorld::Owner, question, hangUp);
    world.advance(10s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QCOMPARE(world.toasts.constLast(), u"Already ended."_s);
}

/** "End it and call" is about the call that was named, too. */
void TestNextSteps::endAndCallEndsNoOtherCall()
{
    CallWorld world;
    world.ring();
    world.advance(20s);
    world.say(u"/call 06 1234 5678"_s);
    const qint64 question = world.messages().back().messageId;
    const QString instead = world.buttonOf(u"End it and call"_s).data;
    QVERIFY(!instead.isEmpty());
    world.network.hangUp(Anna);
    world.advance(10s);
    world.network.incoming(Bruno);
    world.advance(25s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    const qsizetype dialled = world.dialled().size();
    world.chat.tap(PhoneWorld::Owner, question, instead);
    world.advance(10s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QCOMPARE(world.dialled().size(), dialled);
    QVERIFY(world.buttonOf(u"End it and call"_s).data != instead); // asked anew, about this one
}

QTEST_GUILESS_MAIN(TestNextSteps)
#include "tst_nextsteps.moc"
