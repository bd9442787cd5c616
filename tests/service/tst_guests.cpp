// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guestworld.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

/** Who is let in for a while, by the password or by a link, and until when. */
class TestGuests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesInByThePassword();
    void passwordLastsADay();
    void passwordLastsUntilTheNextStart();
    void passwordIsDeletedAfterABadGateway();
    void passwordOfTheRunBeforeIsDeleted();
    void whoComesInReadsTheNumber();
    void floodLeavesNoPassword();
    void deletionsHaveAPace_data();
    void deletionsHaveAPace();
    void wrongPasswordsAreSilenced();
    void manyAtOnceAreCounted();
    void guessersTogetherAreSilenced();
    void nobodyIsTold();
    void switchedOff_data();
    void switchedOff();
    void ownersNeedNoPassword();
    void invitedGuestSurvivesARestart();
    void linkIsGoodOnceAndForAWhile();
    void linkIsNotOnTheDisk();
    void linkOfARemovedOwner();
    void cancelledLink();
    void endIsTold();
    void guestAsksForMore();
    void copiesOfOneQuestionAgree();
    void removalClosesEveryCopy();
    void removedGuestIsOut();
    void removedOwnerIsOut();
};

void TestGuests::comesInByThePassword()
{
    World world;
    QList<qint64> removed;
    connect(&world.chat, &sim::SimulatedChat::removed, this,
            [&removed](qint64 chatId, qint64) { removed.append(chatId); });
    world.start();
    says(world, u"/getmasterphone"_s);
    QVERIFY(world.messages(Bob).empty());
    comesIn(world);
    QVERIFY2(world.lastText(Bob).contains("You may use this phone"_L1),
             qPrintable(world.lastText(Bob)));
    QVERIFY2(world.lastText().contains("gave the password"_L1), qPrintable(world.lastText()));
    QVERIFY(world.lastText().contains(QString::number(Bob)));
    QCOMPARE(removed, QList<qint64> {Bob});
    says(world, u"/getmasterphone"_s);
    QVERIFY(world.lastText(Bob).contains("+39 333 111 2222"_L1));
    says(world, u"/call 3407654321"_s);
    QCOMPARE(world.dialled().size(), 1);
}

void TestGuests::passwordLastsADay()
{
    World world;
    world.start();
    comesIn(world);
    world.advance(24h - 10s);
    world.forgetMessages();
    says(world, u"/getmasterphone"_s);
    QCOMPARE(world.messages(Bob).size(), 1U);
    world.advance(30s);
    QVERIFY(world.lastText(Bob).contains("has ended"_L1));
    world.forgetMessages();
    says(world, u"/getmasterphone"_s);
    says(world, u"/call 3407654321"_s);
    QVERIFY(world.messages(Bob).empty());
    QVERIFY(world.dialled().isEmpty());
}

void TestGuests::passwordLastsUntilTheNextStart()
{
    World world;
    world.start();
    comesIn(world);
    world.restart();
    world.forgetMessages();
    world.phone->start();
    world.advance(20s);
    QCOMPARE(world.messages(Bob).size(), 1U); // both are told
    QVERIFY2(world.lastText(Bob).contains("has ended"_L1), qPrintable(world.lastText(Bob)));
    world.forgetMessages();
    says(world, u"/call 3407654321"_s);
    QVERIFY(world.messages(Bob).empty());
    QVERIFY(world.dialled().isEmpty());
    world.restart();
    world.phone->start();
    world.advance(20s);
    QVERIFY(world.messages(Bob).empty()); // once
}

void TestGuests::passwordIsDeletedAfterABadGateway()
{
    World world;
    QList<qint64> removed;
    connect(&world.chat, &sim::SimulatedChat::removed, this,
            [&removed](qint64 chatId, qint64) { removed.append(chatId); });
    world.start();
    world.chat.failNext({ErrorCode::Network, 502, {}});
    comesIn(world);
    QVERIFY(removed.isEmpty());
    world.advance(1min);
    QCOMPARE(removed, QList<qint64> {Bob});
    world.chat.failNext({ErrorCode::Network, 502, {}});
    world.say(u"/addtemporaryowner open sesame"_s); // an owner's
    QCOMPARE(removed.size(), 1);
    world.advance(1min);
    QCOMPARE(removed, (QList<qint64> {Bob, PhoneWorld::Owner}));
}

/** The run that was cut off at it has kept it without the password, which the chat still shows. */
void TestGuests::passwordOfTheRunBeforeIsDeleted()
{
    World world;
    QList<qint64> removed;
    connect(&world.chat, &sim::SimulatedChat::removed, this,
            [&removed](qint64 chatId, qint64) { removed.append(chatId); });
    world.start();
    ChatMessage message;
    message.text = u"/addtemporaryowner"_s;
    message.isRepeated = true;
    for (const qint64 who : {Bob, PhoneWorld::Owner}) {
        message.date = world.clock.wall().toUTC();
        message.chatId = message.senderId = who;
        world.deliver(message);
    }
    QCOMPARE(removed, (QList<qint64> {Bob, PhoneWorld::Owner}));
    message.isRepeated = false; // typed without a password
    message.date = world.clock.wall().toUTC();
    world.deliver(message);
    QCOMPARE(removed.size(), 2);
}

/** Several phones may have a bot each: which one it is says its number. */
void TestGuests::whoComesInReadsTheNumber()
{
    World world;
    QVERIFY(world.settings->set(SettingKey::LineNumber, u"+393401112233"_s).has_value());
    world.start();
    comesIn(world);
    QVERIFY2(world.lastText(Bob).contains("+39 340 111 2233"_L1), qPrintable(world.lastText(Bob)));
    world.say(u"/start"_s);
    QVERIFY2(world.lastText().contains("+39 340 111 2233"_L1), qPrintable(world.lastText()));
    world.instance = u"cottage"_s;
    world.restart();
    world.start();
    says(world, u"/start"_s);
    comesIn(world);
    QVERIFY2(world.lastText(Bob).contains("cottage"_L1), qPrintable(world.lastText(Bob)));
    world.say(u"/start"_s);
    QVERIFY2(world.lastText().contains("cottage"_L1), qPrintable(world.lastText()));
}

void TestGuests::floodLeavesNoPassword()
{
    World world;
    world.start();
    for (int i = 0; i < 20; ++i) {
        says(world, u"/addtemporaryowner guess"_s, Bob + 1 + i);
    }
    QList<qint64> removed;
    connect(&world.chat, &sim::SimulatedChat::removed, this,
            [&removed](qint64 chatId, qint64) { removed.append(chatId); });
    comesIn(world);
    QCOMPARE(world.password.checks, 20); // it is not looked at
    QCOMPARE(removed, QList<qint64> {Bob});
    for (int i = 0; i < 50; ++i) {
        comesIn(world, Bob + 1);
    }
    QCOMPARE(removed.count(Bob + 1), 19); // nor does a flood keep the bot busy: one was before
}

/** Who writes it again and again would use up our pace: the owners' messages come first. */
void TestGuests::deletionsHaveAPace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRepeated");
    QTest::newRow("nobody looks at his any more") << u"/addtemporaryowner guess"_s << false;
    QTest::newRow("as if the run before had kept it") << u"/addtemporaryowner"_s << true;
}

void TestGuests::deletionsHaveAPace()
{
    QFETCH(QString, text);
    QFETCH(bool, isRepeated);
    World world;
    world.start();
    int removed = 0;
    connect(&world.chat, &sim::SimulatedChat::removed, this, [&removed] { ++removed; });
    ChatMessage message;
    message.chatId = message.senderId = Bob;
    message.text = text;
    message.isRepeated = isRepeated;
    for (int i = 0; i < 100; ++i) {
        message.updateId = message.messageId = 10'000 + i;
        message.date = world.clock.wall().toUTC();
        world.deliver(message);
    }
    QCOMPARE(removed, 20);
    world.advance(1h);
    message.updateId = message.messageId = 11'000;
    message.date = world.clock.wall().toUTC();
    world.deliver(message);
    QCOMPARE(removed, 21);
}

void TestGuests::wrongPasswordsAreSilenced()
{
    World world;
    world.start();
    for (int i = 0; i < 5; ++i) {
        says(world, u"/addtemporaryowner guess"_s);
        QCOMPARE(world.messages(Bob).size(), static_cast<std::size_t>(i + 1));
    }
    QVERIFY(world.lastText(Bob).contains("in an hour"_L1));
    QVERIFY(world.lastText().contains("fifth"_L1));
    world.forgetMessages();
    int removed = 0;
    connect(&world.chat, &sim::SimulatedChat::removed, this, [&removed] { ++removed; });
    comesIn(world); // even the right one is not heard now
    QVERIFY(world.messages(Bob).empty());
    QCOMPARE(removed, 1); // but it does not stay there to be read
    QVERIFY(world.messages().empty());
    QCOMPARE(world.password.checks, 5);
    world.advance(1h);
    comesIn(world);
    QVERIFY(world.lastText(Bob).contains("You may use this phone"_L1));
}

void TestGuests::manyAtOnceAreCounted()
{
    World world;
    world.start();
    for (int i = 0; i < 50; ++i) {
        ChatMessage message;
        message.chatId = Bob;
        message.senderId = Bob;
        message.updateId = 10'000 + i;
        message.messageId = 10'000 + i;
        message.text = u"/addtemporaryowner guess%1"_s.arg(i);
        Q_EMIT world.chat.messageReceived(message); // before any is judged
    }
    QCOMPARE(world.password.checks, 5);
}

void TestGuests::guessersTogetherAreSilenced()
{
    World world;
    world.start();
    for (int i = 0; i < 30; ++i) {
        says(world, u"/addtemporaryowner guess"_s, Bob + i);
    }
    QCOMPARE(world.password.checks, 20);
    world.advance(30s);
    QVERIFY2(world.lastText().contains("Twenty wrong passwords"_L1), qPrintable(world.lastText()));
}

void TestGuests::nobodyIsTold()
{
    World world;
    QVERIFY(world.settings->set(SettingKey::TellGuest, u"false"_s).has_value());
    QVERIFY(world.settings->set(SettingKey::TellOwners, u"false"_s).has_value());
    world.start();
    says(world, u"/addtemporaryowner guess"_s);
    QVERIFY(world.messages(Bob).empty());
    QVERIFY(world.messages().empty());
}

void TestGuests::switchedOff_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("allowed");
    QTest::newRow("no password") << QString() << u"true"_s;
    QTest::newRow("not allowed") << u"open sesame"_s << u"false"_s;
}

void TestGuests::switchedOff()
{
    QFETCH(QString, password);
    QFETCH(QString, allowed);
    World world;
    world.password.right = password;
    QVERIFY(world.settings->set(SettingKey::TemporaryAllowed, allowed).has_value());
    int removed = 0;
    connect(&world.chat, &sim::SimulatedChat::removed, this, [&removed] { ++removed; });
    world.start();
    comesIn(world);
    QCOMPARE(removed, password.isEmpty() ? 0 : 1);
    says(world, u"/addtemporaryowner "_s);
    says(world, u"/call 3407654321"_s);
    QVERIFY(world.messages(Bob).empty());
    QVERIFY(world.messages().empty());
    QVERIFY(world.dialled().isEmpty());
}

void TestGuests::ownersNeedNoPassword()
{
    World world;
    world.start();
    world.say(u"/addtemporaryowner open sesame"_s);
    QVERIFY(world.lastText().contains("owner already"_L1));
    QCOMPARE(world.password.checks, 0);
}

void TestGuests::invitedGuestSurvivesARestart()
{
    World world;
    world.start();
    const QString link = invites(world, u"7 day"_s, u"SMS"_s);
    QVERIFY2(!link.isEmpty(), qPrintable(world.lastText()));
    says(world, u"/start "_s + link);
    QVERIFY2(world.lastText(Bob).contains("You may use this phone"_L1),
             qPrintable(world.lastText(Bob)));
    QVERIFY(world.lastText().contains("invited by Anna"_L1));
    world.restart();
    world.start();
    says(world, u"/getmasterphone"_s);
    QVERIFY(world.lastText(Bob).contains("+39 333 111 2222"_L1));
    world.advance(7 * 24h);
    world.forgetMessages();
    says(world, u"/getmasterphone"_s);
    QVERIFY(world.messages(Bob).empty());
}

void TestGuests::linkIsGoodOnceAndForAWhile()
{
    World world;
    world.start();
    const QString link = invites(world, u"Always"_s, u"Calls only"_s);
    says(world, u"/start "_s + link);
    QVERIFY(world.lastText(Bob).contains("You may use this phone"_L1));
    says(world, u"/start "_s + link, Bob + 1);
    QVERIFY(world.lastText(Bob + 1).contains("This is a private phone"_L1));
    const QString late = invites(world, u"Always"_s, u"Calls only"_s);
    QVERIFY(!late.isEmpty() && late != link);
    world.advance(15min);
    says(world, u"/start "_s + late, Bob + 2);
    QVERIFY(world.lastText(Bob + 2).contains("This is a private phone"_L1));
}

void TestGuests::linkIsNotOnTheDisk()
{
    World world;
    world.start();
    const QString link = invites(world, u"Always"_s, u"Calls only"_s);
    QVERIFY(!link.isEmpty());
    QSqlQuery row(QSqlDatabase::database(world.database->connectionName()));
    QVERIFY(row.exec(u"SELECT * FROM outbox"_s));
    while (row.next()) {
        for (int i = 0; i < row.record().count(); ++i) {
            QVERIFY(!row.value(i).toString().contains(link));
        }
    }
}

void TestGuests::linkOfARemovedOwner()
{
    World world(u"1001,1002"_s);
    world.start();
    const QString link = invites(world, u"Always"_s, u"Calls only"_s);
    QVERIFY(world.settings->set(SettingKey::TelegramOwners, u"1002"_s).has_value());
    says(world, u"/start "_s + link);
    QVERIFY(world.lastText(Bob).contains("This is a private phone"_L1));
}

void TestGuests::cancelledLink()
{
    World world;
    world.start();
    const QString link = invites(world, u"Always"_s, u"Calls only"_s);
    QVERIFY(world.tap(u"Cancel the link"_s));
    says(world, u"/start "_s + link);
    QVERIFY(world.lastText(Bob).contains("This is a private phone"_L1));
}

void TestGuests::endIsTold()
{
    World world;
    world.start();
    const QString link = invites(world, u"2 hour"_s, u"Calls only"_s);
    says(world, u"/start "_s + link);
    world.forgetMessages();
    world.advance(1h + 45min);
    QVERIFY(world.messages(Bob).empty());
    world.advance(6min);
    QVERIFY2(world.lastText(Bob).contains("Your access ends at"_L1),
             qPrintable(world.lastText(Bob)));
    QVERIFY(world.tap(u"one day more"_s));
    world.advance(1h);
    says(world, u"/getmasterphone"_s);
    QVERIFY(world.lastText(Bob).contains("+39 333 111 2222"_L1));
}

void TestGuests::guestAsksForMore()
{
    World world;
    world.start();
    says(world, u"/start "_s + invites(world, u"2 hours"_s, u"Calls only"_s));
    world.advance(1h + 51min);
    QVERIFY(world.tap(u"Ask to extend"_s, Bob));
    QCOMPARE(world.toasts.constLast(), u"The owners are asked."_s);
    QVERIFY2(world.lastText().contains("asks for more time"_L1), qPrintable(world.lastText()));
    QVERIFY(!world.tap(u"Ask to extend"_s, Bob)); // once
    QVERIFY(world.tap(u"one day more"_s));
    world.advance(1h);
    says(world, u"/getmasterphone"_s);
    QVERIFY(world.lastText(Bob).contains("+39 333 111 2222"_L1));
}

/** The end of a guest's time, by the guest's button and by the warning, in two chats. */
void TestGuests::copiesOfOneQuestionAgree()
{
    World world(u"1001,1002"_s);
    world.start();
    says(world, u"/start "_s + invites(world, u"2 hours"_s, u"Calls only"_s));
    world.advance(1h + 51min);
    QVERIFY(world.tap(u"Ask to extend"_s, Bob));
    const SeenMessage second = world.messages(PhoneWorld::SecondOwner).back();
    QVERIFY(!second.keyboard.empty());
    QVERIFY(world.tap(u"one day more"_s));
    QCOMPARE(world.toasts.constLast(), u"One day more."_s);
    for (const qint64 owner : {PhoneWorld::Owner, PhoneWorld::SecondOwner}) {
        QVERIFY(!world.tap(u"one day more"_s, owner));
        int closed = 0;
        for (const SeenMessage &seen : world.messages(owner)) {
            closed += seen.texts.constLast().contains("Already extended by"_L1) ? 1 : 0;
        }
        QCOMPARE(closed, owner == PhoneWorld::Owner ? 1 : 2);
    }
    world.chat.tap(PhoneWorld::SecondOwner, second.messageId,
                   second.keyboard.front().front().data); // at the same moment
    world.advance(1s);
    QVERIFY2(world.toasts.constLast().contains("Already extended by"_L1),
             qPrintable(world.toasts.constLast()));
    world.advance(24h + 15min);
    world.forgetMessages();
    says(world, u"/getmasterphone"_s);
    QVERIFY(world.messages(Bob).empty()); // one day, not two
}

void TestGuests::removalClosesEveryCopy()
{
    World world(u"1001,1002"_s);
    world.start();
    comesIn(world);
    const SeenMessage second = world.messages(PhoneWorld::SecondOwner).back();
    QVERIFY(!second.keyboard.empty());
    QVERIFY(world.tap(u"Remove"_s));
    QVERIFY(!world.tap(u"Remove"_s, PhoneWorld::SecondOwner));
    world.chat.tap(PhoneWorld::SecondOwner, second.messageId, second.keyboard.front().front().data);
    world.advance(1s);
    QVERIFY2(world.toasts.constLast().contains("Already removed by"_L1),
             qPrintable(world.toasts.constLast()));
}

void TestGuests::removedGuestIsOut()
{
    World world;
    world.start();
    comesIn(world);
    says(world, u"3407654321"_s);
    QVERIFY(!world.lastButtons(Bob).isEmpty());
    QVERIFY(world.tap(u"Remove"_s));
    world.advance(5s);
    QVERIFY(world.lastText(Bob).contains("taken back"_L1));
    for (const SeenMessage &message : world.messages(Bob)) {
        QVERIFY(message.keyboard.empty());
    }
    world.forgetMessages();
    comesIn(world); // he still knows the password
    says(world, u"/call 3407654321"_s);
    QVERIFY(world.messages(Bob).empty());
    QVERIFY(world.dialled().isEmpty());
}

void TestGuests::removedOwnerIsOut()
{
    World world(u"1001,1002"_s);
    world.start();
    world.say(u"/getowners"_s);
    QVERIFY(world.tap(u"Remove 1002"_s));
    QVERIFY(world.lastText().contains("be no owner any more"_L1));
    QVERIFY(world.tap(u"Remove 1002"_s));
    QCOMPARE(world.settings->text(SettingKey::TelegramOwners), u"1001"_s);
    world.forgetMessages();
    says(world, u"/call 3407654321"_s, PhoneWorld::SecondOwner);
    QVERIFY(world.messages(PhoneWorld::SecondOwner).empty());
    QVERIFY(world.dialled().isEmpty());
}

QTEST_GUILESS_MAIN(TestGuests)
#include "tst_guests.moc"
