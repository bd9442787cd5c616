// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/groupaccess.h"
#include "guestworld.h"
#include "service/greetingdesk.h"
#include "service/pairing.h"
#include "service/strangerlist.h"
#include "service/windowside.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

/** A bot that strangers may take into their groups, or may not. */
class GroupChat : public sim::SimulatedChat, public GroupAccess
{
public:
    using SimulatedChat::SimulatedChat;
    [[nodiscard]] std::optional<bool> mayJoinGroups() const override { return joins; }
    std::optional<bool> joins;
};

void write(World &world, qint64 who, const QString &name, const QString &text,
           bool forwarded = false)
{
    ChatMessage message;
    message.chatId = who;
    message.senderId = who;
    message.senderName = name;
    message.text = text;
    message.isForwarded = forwarded;
    message.date = world.clock.wall().toUTC();
    world.deliver(message);
}

WindowPeople &people(World &world)
{
    return world.phone->window().people;
}

} // namespace

/** Who writes to the bot and is nobody here; and how an owner is greeted. */
class TestStrangers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areCounted();
    void areForgotten();
    void aCrowdIsBounded();
    void whoComesInIsNone();
    void ignored();
    void ignoredByTheTapOfAnOwner();
    void ignoredMayStillBeInvited();
    void tapOfAGuestIgnoresNobody();
    void greetingHasButtons();
    void greetingCalls();
    void greetingIsForOwners();
    void groupsAreWarnedOf_data();
    void groupsAreWarnedOf();
};

void TestStrangers::areCounted()
{
    World world;
    world.start();
    QVERIFY(people(world).strangers().empty());
    QSignalSpy changed(&people(world), &WindowPeople::strangersChanged);
    write(world, Bob, u"Bob"_s, u"hello"_s);
    write(world, 6006, u"\u202Eevil\n"_s, u"/call 3407654321"_s);
    write(world, Bob, u"Bobby"_s, u"forwarded"_s, true);
    world.say(u"/status"_s); // an owner
    ChatMessage inGroup;
    inGroup.chatId = -77;
    inGroup.senderId = 6007;
    inGroup.isPrivate = false;
    inGroup.text = u"/start"_s;
    world.deliver(inGroup);
    const std::vector<StrangerRow> rows = people(world).strangers();
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].id, Bob);
    QCOMPARE(rows[0].messages, 2);
    QVERIFY2(rows[0].who.contains("Bobby"_L1) && rows[0].who.contains("555000111"_L1),
             qPrintable(rows[0].who));
    QVERIFY(!rows[0].last.isEmpty());
    QVERIFY(!rows[1].who.contains(u'\n') && !rows[1].who.contains(QChar(0x202E)));
    QCOMPARE(changed.count(), 3);
    QVERIFY(world.messages(Bob).empty());
    QVERIFY(world.dialled().isEmpty());
}

void TestStrangers::areForgotten()
{
    ManualClock clock;
    StrangerList list(clock);
    QVERIFY(list.heard(Bob, u"Bob"_s));
    QVERIFY(list.heard(Bob, u"Bob"_s));
    clock.advance(StrangerList::KeptFor - 10s);
    QCOMPARE(list.lately().front().messages, 2);
    clock.advance(20s);
    QVERIFY(list.lately().empty());
    QVERIFY(list.heard(Bob, u"Bob"_s));
    QCOMPARE(list.lately().front().messages, 1);
    World world;
    world.start();
    write(world, Bob, u"Bob"_s, u"hello"_s);
    QCOMPARE(people(world).strangers().size(), 1U);
    world.restart();
    world.phone->start();
    QVERIFY(people(world).strangers().empty());
}

void TestStrangers::aCrowdIsBounded()
{
    ManualClock clock;
    StrangerList list(clock);
    for (int i = 1; i <= 10'000; ++i) {
        QVERIFY(list.heard(i, u"x"_s));
    }
    QCOMPARE(list.lately().size(), StrangerList::Most);
    QCOMPARE(list.lately().front().id, 10'000);
}

void TestStrangers::whoComesInIsNone()
{
    World world;
    world.start();
    write(world, Bob, u"Bob"_s, u"hello"_s);
    comesIn(world);
    QVERIFY(world.lastText(Bob).contains("You may use this phone"_L1));
    QVERIFY(people(world).strangers().empty());
}

void TestStrangers::ignored()
{
    World world;
    world.start();
    write(world, Bob, u"Bob"_s, u"hello"_s);
    people(world).ignore(people(world).strangers().front());
    QVERIFY(people(world).strangers().empty());
    for (const QString &text : {u"/start"_s, u"/getid"_s, u"/addtemporaryowner guess"_s}) {
        says(world, text);
    }
    comesIn(world); // even with the right password
    QVERIFY(world.messages(Bob).empty());
    QCOMPARE(world.password.checks, 0);
    QVERIFY(people(world).strangers().empty());
}

void TestStrangers::ignoredByTheTapOfAnOwner()
{
    World world;
    world.start();
    world.forgetMessages();
    says(world, u"/addtemporaryowner guess"_s);
    QVERIFY2(world.lastText().contains("tried a wrong password"_L1), qPrintable(world.lastText()));
    QCOMPARE(world.lastButtons(), QStringList {u"🔕 Ignore him"_s});
    QSignalSpy removed(&world.chat, &sim::SimulatedChat::buttonsRemoved);
    QVERIFY(world.tap(u"Ignore him"_s));
    QCOMPARE(removed.count(), 1);
    QVERIFY2(world.toasts.constLast().contains("until the next start"_L1),
             qPrintable(world.toasts.constLast()));
    world.forgetMessages();
    says(world, u"/addtemporaryowner guess"_s);
    says(world, u"/start"_s);
    QVERIFY(world.messages().empty()); // the owner is not told again
    QVERIFY(world.messages(Bob).empty());
}

void TestStrangers::ignoredMayStillBeInvited()
{
    World world;
    world.start();
    world.phone->window().people.ignore({Bob, {}, {}, 0});
    const QString link = invites(world, u"2 hours"_s, u"Calls only"_s);
    QVERIFY(!link.isEmpty());
    says(world, u"/start "_s + link);
    QVERIFY2(world.lastText(Bob).contains("You may use this phone"_L1),
             qPrintable(world.lastText(Bob)));
    says(world, u"/getmasterphone"_s);
    QVERIFY(world.lastText(Bob).contains("+39 333 111 2222"_L1));
}

/** A button that an owner got is no good in another chat. */
void TestStrangers::tapOfAGuestIgnoresNobody()
{
    World world(u"1001,1002"_s);
    world.start();
    comesIn(world, 6006);
    says(world, u"/addtemporaryowner guess"_s);
    const QString data = world.messages().back().keyboard.front().front().data;
    world.chat.tap(6006, world.messages(6006).back().messageId, data);
    world.advance(1s);
    QCOMPARE(people(world).strangers().size(), 1U);
}

void TestStrangers::greetingHasButtons()
{
    World world;
    world.start();
    Pairing &pairing = world.phone->pairing();
    const PairingOffer offer = pairing.open();
    world.say(offer.code, 0s, Bob);
    QVERIFY(pairing.allow(Bob));
    world.advance(2s);
    const QStringList buttons {u"📞 Call"_s, u"✉️ SMS"_s, u"📊 Status"_s, u"⚙️ Settings"_s};
    const auto greeting = world.messages(Bob);
    const auto found = std::ranges::find_if(greeting, [](const SeenMessage &seen) {
        return seen.texts.constLast().contains("You are now an owner"_L1);
    });
    QVERIFY(found != greeting.end());
    QStringList labels;
    for (const auto &row : found->keyboard) {
        for (const ChatButton &button : row) {
            labels.append(button.text);
        }
    }
    QCOMPARE(labels, buttons);
    world.say(u"/start"_s);
    QCOMPARE(world.lastButtons(), buttons);
    QVERIFY(world.tap(u"Status"_s));
    QVERIFY2(world.lastText().contains("Modem:"_L1), qPrintable(world.lastText()));
    world.say(u"/start"_s);
    QVERIFY(world.tap(u"Settings"_s));
    QCOMPARE(world.lastText(), u"⚙️ Settings"_s);
}

void TestStrangers::greetingCalls()
{
    World world;
    world.start();
    world.masterIs(sim::PartyBehaviour::Reaction::Answer);
    world.say(u"/start"_s);
    QVERIFY(world.tap(u"📞 Call"_s));
    QVERIFY2(world.lastText().contains("Whom shall I call"_L1), qPrintable(world.lastText()));
    ChatMessage answer;
    answer.chatId = PhoneWorld::Owner;
    answer.senderId = PhoneWorld::Owner;
    answer.replyTo = world.messages().back().messageId;
    answer.date = world.clock.wall().toUTC().addSecs(-600);
    answer.text = u"340 765 4321"_s;
    world.deliver(answer);
    QVERIFY(world.dialled().isEmpty()); // written ten minutes ago: asked
    QVERIFY(world.tap(u"Call now"_s));
    QCOMPARE(world.dialled().size(), 1);
    world.say(u"/close"_s);
    world.advance(20s);
    world.say(u"/start"_s);
    QVERIFY(world.tap(u"✉️ SMS"_s));
    QVERIFY2(world.lastText().contains("To whom is the SMS"_L1), qPrintable(world.lastText()));
    answer.replyTo = world.messages().back().messageId;
    answer.date = world.clock.wall().toUTC();
    answer.text = u"+39 340 765 4321"_s;
    world.deliver(answer);
    QVERIFY2(world.lastText().contains("+39 340 765 4321"_L1), qPrintable(world.lastText()));
    answer.replyTo = world.messages().back().messageId;
    answer.text = u"On my way"_s;
    world.deliver(answer);
    world.advance(10s);
    QCOMPARE(world.phone->messages(10).front().text, u"On my way"_s);
    QCOMPARE(world.phone->messages(10).front().remote, u"+393407654321"_s);
}

void TestStrangers::greetingIsForOwners()
{
    World world;
    world.start();
    comesIn(world);
    says(world, u"/start"_s);
    QVERIFY(world.lastButtons(Bob).isEmpty());
    const std::size_t before = world.messages(Bob).size();
    for (const auto &row : GreetingDesk::keyboard()) {
        for (const ChatButton &button : row) {
            world.chat.tap(Bob, world.messages(Bob).back().messageId, button.data);
            world.chat.tap(6006, 1, button.data);
            world.advance(1s);
        }
    }
    QCOMPARE(world.messages(Bob).size(), before);
    QVERIFY(world.messages(6006).empty());
}

void TestStrangers::groupsAreWarnedOf_data()
{
    QTest::addColumn<QString>("owners");
    QTest::addColumn<bool>("joins");
    QTest::addColumn<bool>("warned");
    QTest::newRow("it may, and no group is wanted") << u"1001"_s << true << true;
    QTest::newRow("it may, and one is wanted") << u"1001,-5005"_s << true << false;
    QTest::newRow("it may not") << u"1001"_s << false << false;
}

void TestStrangers::groupsAreWarnedOf()
{
    QFETCH(QString, owners);
    QFETCH(bool, joins);
    QFETCH(bool, warned);
    World world(owners);
    GroupChat chat(world.clock);
    chat.joins = joins;
    QString told;
    connect(&chat, &sim::SimulatedChat::shown, this,
            [&told](qint64 chatId, qint64, const ChatContent &content) {
                told = chatId == PhoneWorld::Owner ? content.text.plain() : told;
            });
    world.otherChat = &chat;
    world.restart();
    world.phone->start();
    world.advance(60s);
    QVERIFY(told.contains("The phone is up"_L1));
    QCOMPARE(told.contains("/setjoingroups"_L1), warned);
    QCOMPARE(people(world).advice().contains("/setjoingroups"_L1), warned);
    world.otherChat = nullptr;
    world.restart(); // before its chat goes
}

QTEST_MAIN(TestStrangers)
#include "tst_strangers.moc"
