// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "service/windowside.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using Reaction = sim::PartyBehaviour::Reaction;

/** Commands that are no call, and who may use them. */
class TestChatCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void helpNamesEveryCommand();
    void masterPhoneIsChanged();
    void masterPhoneFixedByAVariable();
    void badMasterPhone();
    void masterPhoneChangesWithoutADisk();
    void chatThatFailedIsHeardAgain();
    void newMasterPhoneRings();
    void strangersGetSilence_data();
    void strangersGetSilence();
    void strangerGetsHisIdOnceAnHour();
    void groupNeedsPermission();
    void allowedGroupIsTold();
    void editsAndForwardsAreIgnored();
    void ownersChangeAtOnce();
};

void TestChatCommands::answers_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("answer");
    QTest::newRow("getid") << u"/getid"_s << u"Your id: 1001"_s;
    QTest::newRow("getid with the bot's name")
        << u"/GetId@simulated_phone_bot"_s << u"Your id: 1001"_s;
    QTest::newRow("getowners") << u"/getowners"_s << u"1001 Anna (you)"_s;
    QTest::newRow("getmasterphone") << u"/getmasterphone"_s << u"+39 333 111 2222"_s;
    QTest::newRow("start") << u"/start"_s << u"/help"_s;
    QTest::newRow("unknown") << u"/xyzzy"_s << u"There is no /xyzzy."_s;
    QTest::newRow("misspelt") << u"/cal 340"_s << u"Did you mean /call?"_s;
    QTest::newRow("history") << u"/history"_s << u"neither a call nor a message"_s;
    QTest::newRow("misspelt status") << u"/staus"_s << u"Did you mean /status?"_s;
    QTest::newRow("plain text") << u"hello"_s << u"Send a phone number to call it"_s;
    QTest::newRow("missing argument") << u"/setmasterphone"_s << u"/setmasterphone +39"_s;
}

void TestChatCommands::answers()
{
    QFETCH(QString, command);
    QFETCH(QString, answer);
    PhoneWorld world;
    world.start();
    world.say(command);
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY2(world.lastText().contains(answer), qPrintable(world.lastText()));
}

void TestChatCommands::helpNamesEveryCommand()
{
    PhoneWorld world;
    world.start();
    world.say(u"/help"_s);
    for (const QString &name : {u"/call"_s,
                                u"/close"_s,
                                u"/getmasterphone"_s,
                                u"/setmasterphone"_s,
                                u"/getowners"_s,
                                u"/getid"_s,
                                u"/help"_s,
                                u"/sms"_s,
                                u"/search <name>"_s,
                                u"/getcontactscount"_s,
                                u"/getmasterphonefromnumber <number>"_s,
                                u"/addtemporaryowner <password>"_s,
                                u"/verbose_on, /verbose_off"_s,
                                u"/command <c>"_s,
                                u".vcf"_s,
                                u"/log [<day>]"_s,
                                u"/whatif"_s,
                                u"/problems"_s,
                                u"/block"_s,
                                u"/allow"_s,
                                u"/status"_s,
                                u"/history"_s,
                                u"/ussd"_s,
                                u"/dtmf"_s,
                                u"/forward"_s,
                                u"/dnd"_s,
                                u"/settings"_s}) {
        QVERIFY2(world.lastText().contains(name), qPrintable(name));
    }
}

void TestChatCommands::masterPhoneIsChanged()
{
    PhoneWorld world;
    world.start();
    world.say(u"/setmasterphone 06 9999 8888"_s);
    QCOMPARE(world.lastText(), u"From now on +39 06 9999 8888 rings."_s);
    QCOMPARE(world.settings->text(SettingKey::MasterPhone), u"+390699998888"_s);
    QCOMPARE(Settings(world.folder.filePath(u"settings.ini"_s)).text(SettingKey::MasterPhone),
             u"+390699998888"_s);
}

void TestChatCommands::masterPhoneFixedByAVariable()
{
    PhoneWorld world;
    QVERIFY(world.settings->lock(SettingKey::MasterPhone, u"+393331112222"_s).has_value());
    world.start();
    world.say(u"/setmasterphone 06 9999 8888"_s);
    QVERIFY2(world.lastText().contains("From now on +39 06 9999 8888 rings."_L1),
             qPrintable(world.lastText()));
    QVERIFY(world.lastText().contains("until the next start"_L1));
    world.say(u"/getmasterphone"_s);
    QVERIFY(world.lastText().contains("+39 06 9999 8888"_L1));
    QCOMPARE(Settings(world.folder.filePath(u"settings.ini"_s)).text(SettingKey::MasterPhone),
             PhoneWorld::master());
}

void TestChatCommands::masterPhoneChangesWithoutADisk()
{
    PhoneWorld world;
    world.start();
    const QString file = world.folder.filePath(u"settings.ini"_s);
    QVERIFY(QFile::remove(file));
    QVERIFY(QDir().mkpath(file)); // nobody can write a file of that name now
    world.say(u"/setmasterphone 06 9999 8888"_s);
    QVERIFY2(world.lastText().contains("until the next start, because it could not"_L1),
             qPrintable(world.lastText()));
    QCOMPARE(world.settings->text(SettingKey::MasterPhone), u"+390699998888"_s);
}

void TestChatCommands::chatThatFailedIsHeardAgain()
{
    PhoneWorld world;
    world.chat.failNext({ErrorCode::Rejected, 403, u"Forbidden: bot was blocked by the user"_s});
    world.phone->start();
    world.advance(60s);
    QVERIFY(world.messages().empty());
    const WindowPeople &people = world.phone->window().people;
    QCOMPARE(people.people().size(), 1U);
    QVERIFY2(people.people()[0].about.contains("gets no messages"_L1),
             qPrintable(people.people()[0].about));
    world.say(u"/getid"_s);
    world.advance(10s);
    QVERIFY(people.people()[0].about.isEmpty());
    QStringList texts;
    for (const SeenMessage &seen : world.messages()) {
        texts += seen.texts;
    }
    QVERIFY2(!texts.filter(u"Your id: 1001"_s).isEmpty(), qPrintable(texts.join(u'|')));
    QCOMPARE(texts.filter(u"The phone is up"_s).size(), 1);
}

void TestChatCommands::badMasterPhone()
{
    PhoneWorld world;
    world.start();
    world.say(u"/setmasterphone 112"_s);
    QVERIFY2(world.lastText().contains("Emergency"_L1), qPrintable(world.lastText()));
    world.say(u"/setmasterphone hello"_s);
    QVERIFY2(world.lastText().contains("not a phone number"_L1), qPrintable(world.lastText()));
    QCOMPARE(world.settings->text(SettingKey::MasterPhone), PhoneWorld::master());
}

void TestChatCommands::newMasterPhoneRings()
{
    PhoneWorld world;
    world.start();
    world.say(u"/setmasterphone 06 9999 8888"_s);
    world.network.incoming(u"+393407654321"_s);
    world.advance(5s);
    QCOMPARE(world.dialled(), QStringList {u"ATD+390699998888;"_s});
    world.say(u"/close"_s);
    world.advance(5s);
    world.network.incoming(u"+390699998888"_s); // A's phone is now this one
    world.advance(5s);
    QCOMPARE(kindsOf(world.newestRow().reasons), std::vector {RoutingReason::OwnPhoneCalls});
}

void TestChatCommands::strangersGetSilence_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"/call 3407654321"_s, u"/close"_s, u"/getowners"_s, u"/getmasterphone"_s,
          u"/setmasterphone 3407654321"_s, u"/sms +393407654321 x"_s, u"/addtemporaryowner x"_s,
          u"/command AT"_s, u"/xyzzy"_s, u"3407654321"_s, u"hello"_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestChatCommands::strangersGetSilence()
{
    QFETCH(QString, text);
    PhoneWorld world;
    world.start();
    world.say(text, 0s, PhoneWorld::Stranger);
    world.advance(10s);
    QVERIFY(world.messages(PhoneWorld::Stranger).empty());
    QVERIFY(world.messages(PhoneWorld::Owner).empty());
    QCOMPARE(world.dialled(), QStringList());
    QCOMPARE(world.settings->text(SettingKey::MasterPhone), PhoneWorld::master());
}

void TestChatCommands::strangerGetsHisIdOnceAnHour()
{
    PhoneWorld world;
    world.start();
    world.say(u"/getid"_s, 0s, PhoneWorld::Stranger);
    QCOMPARE(world.lastText(PhoneWorld::Stranger), u"This is a private phone. Your id: 6006"_s);
    world.say(u"/start"_s, 0s, PhoneWorld::Stranger);
    world.say(u"/help"_s, 0s, PhoneWorld::Stranger);
    QCOMPARE(world.messages(PhoneWorld::Stranger).size(), 1U);
    world.advance(1h);
    world.say(u"/start"_s, 0s, PhoneWorld::Stranger);
    QCOMPARE(world.messages(PhoneWorld::Stranger).size(), 2U);
}

void TestChatCommands::groupNeedsPermission()
{
    PhoneWorld world;
    world.start();
    ChatMessage message;
    message.chatId = PhoneWorld::Group;
    message.senderId = PhoneWorld::Owner;
    message.isPrivate = false;
    message.text = u"/call 3407654321"_s;
    message.date = world.clock.wall();
    world.deliver(message);
    QVERIFY(world.messages(PhoneWorld::Group).empty());
    QCOMPARE(world.dialled(), QStringList());
}

void TestChatCommands::allowedGroupIsTold()
{
    PhoneWorld world(u"1001,-5005"_s);
    world.start();
    ChatMessage message;
    message.chatId = PhoneWorld::Group;
    message.senderId = PhoneWorld::SecondOwner;
    message.isPrivate = false;
    message.date = world.clock.wall();
    message.text = u"nice weather"_s; // people also talk to each other
    world.deliver(message);
    QVERIFY(world.messages(PhoneWorld::Group).empty());
    message.text = u"/call 3407654321"_s;
    world.deliver(message);
    QCOMPARE(world.dialled().size(), 1);
    QCOMPARE(world.lastText(PhoneWorld::Group), world.lastText(PhoneWorld::Owner));
    QVERIFY(world.lastText(PhoneWorld::Group).contains("Calling you first"_L1));
}

void TestChatCommands::editsAndForwardsAreIgnored()
{
    PhoneWorld world;
    world.start();
    ChatMessage message;
    message.chatId = PhoneWorld::Owner;
    message.senderId = PhoneWorld::Owner;
    message.date = world.clock.wall();
    message.text = u"/call 3407654321"_s;
    for (bool ChatMessage::*flag :
         {&ChatMessage::isEdited, &ChatMessage::isForwarded, &ChatMessage::isFromBot}) {
        ChatMessage odd = message;
        odd.*flag = true;
        world.deliver(odd);
    }
    QCOMPARE(world.dialled(), QStringList());
    world.deliver(message);
    QCOMPARE(world.dialled().size(), 1);
}

void TestChatCommands::ownersChangeAtOnce()
{
    PhoneWorld world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::TelegramOwners, u"6006"_s).has_value());
    world.say(u"/getmasterphone"_s);
    QVERIFY(world.messages(PhoneWorld::Owner).empty());
    world.say(u"/getmasterphone"_s, 0s, PhoneWorld::Stranger);
    QCOMPARE(world.messages(PhoneWorld::Stranger).size(), 1U);
}

QTEST_GUILESS_MAIN(TestChatCommands)
#include "tst_chatcommands.moc"
