// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smsworld.h"

#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 FirstBot = 7;
constexpr qint64 NewBot = 8;
constexpr qint64 Order = 500; ///< both bots count their messages from 1
constexpr int OutOfOrder = 38; ///< the network, for now

class BotWorld : public SmsChatWorld
{
public:
    explicit BotWorld(const QString &owners = u"1001"_s)
    {
        if (!settings->set(SettingKey::TelegramOwners, owners)) {
            qFatal("a setting of the test is refused");
        }
        chat.setBotId(FirstBot);
        restart();
        start();
    }
    /** Another token is set, and the program started with it. */
    void changeBot()
    {
        chat.setBotId(NewBot);
        restart();
        start();
    }
    void orders(const QString &text)
    {
        write(order(u"/sms +393407654321 "_s + text, Order));
        advance(5s);
    }
    [[nodiscard]] int saying(const QString &part, qint64 chatId = Owner) const
    {
        return static_cast<int>(
            std::ranges::count_if(messages(chatId), [&part](const SeenMessage &message) {
                return message.texts.constLast().contains(part);
            }));
    }
};

} // namespace

/** Numbers of chat messages, and of chats, that mean something else than before. */
class TestOtherBot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsOrdersAreNoRepeats();
    void itsEditsChangeNothingOfTheFirst();
    void oneMessageAsksForOneSms();
    void aFailureIsToldByTheNewBot();
    void aGroupMayMove();
    void aLockedGroupMayMoveToo();
    void othersDoNotMoveGroups();
};

void TestOtherBot::itsOrdersAreNoRepeats()
{
    BotWorld world;
    world.orders(u"hello"_s);
    world.orders(u"hello"_s); // the server repeats itself
    QCOMPARE(world.ordered(), QStringList {u"hello"_s});
    world.changeBot();
    world.orders(u"hello"_s);
    QCOMPARE(world.ordered(), QStringList({u"hello"_s, u"hello"_s}));
    QCOMPARE(world.saying(u"has asked for another SMS"_s), 0);
}

void TestOtherBot::itsEditsChangeNothingOfTheFirst()
{
    BotWorld world;
    world.modem.refuseSms(OutOfOrder, 50);
    world.orders(u"at eight"_s);
    world.changeBot();
    ChatMessage edit = world.order(u"/sms +393407654321 at nine"_s, Order);
    edit.isEdited = true;
    world.write(edit);
    QCOMPARE(world.ordered(), QStringList {u"at eight"_s});
}

void TestOtherBot::oneMessageAsksForOneSms()
{
    BotWorld world;
    world.orders(u"hello"_s);
    world.orders(u"good bye"_s);
    QCOMPARE(world.ordered(), QStringList {u"hello"_s});
    QCOMPARE(world.saying(u"has asked for another SMS"_s), 1);
}

void TestOtherBot::aFailureIsToldByTheNewBot()
{
    BotWorld world;
    world.modem.refuseSms(OutOfOrder, 50);
    world.orders(u"at eight"_s);
    world.changeBot();
    world.advance(3h);
    QCOMPARE(world.phone->messages(1).front().state, MessageState::Failed);
    QCOMPARE(world.saying(u"not sent"_s), 1);
    QCOMPARE(world.saying(u"at eight"_s), 1);
}

void TestOtherBot::aGroupMayMove()
{
    constexpr qint64 moved = -1005005;
    BotWorld world(u"1001,-5005"_s);
    world.chat.moveGroup(PhoneWorld::Group, moved);
    world.receive(Anna, u"first"_s);
    world.advance(10s);
    QCOMPARE(world.saying(u"first"_s, moved), 1);
    QCOMPARE(world.settings->text(SettingKey::TelegramOwners), u"1001,-1005005"_s);
    QCOMPARE(world.saying(u"supergroup"_s), 0);
    world.receive(Anna, u"second"_s);
    QCOMPARE(world.saying(u"second"_s, moved), 1);
    // A reply there is to the SMS that is shown there.
    ChatMessage reply = world.order(u"Yes"_s);
    reply.chatId = moved;
    reply.isPrivate = false;
    reply.replyTo = world.messages(moved).front().messageId;
    world.write(reply);
    world.advance(10s);
    QCOMPARE(world.ordered(), QStringList {u"Yes"_s});
}

void TestOtherBot::aLockedGroupMayMoveToo()
{
    constexpr qint64 moved = -1005005;
    BotWorld world;
    QVERIFY(world.settings->lock(SettingKey::TelegramOwners, u"1001,-5005"_s));
    world.receive(Anna, u"first"_s);
    QCOMPARE(world.saying(u"first"_s, PhoneWorld::Group), 1);
    Q_EMIT world.chat.chatMoved(PhoneWorld::Group, moved); // somebody made it one
    world.receive(Anna, u"second"_s);
    QCOMPARE(world.saying(u"second"_s, PhoneWorld::Group), 0);
    QCOMPARE(world.saying(u"second"_s, moved), 1);
    QCOMPARE(world.saying(u"its id is -1005005 now, no longer -5005"_s), 1);
    QCOMPARE(world.settings->text(SettingKey::TelegramOwners), u"1001,-5005"_s);
}

void TestOtherBot::othersDoNotMoveGroups()
{
    BotWorld world(u"1001,-5005"_s);
    Q_EMIT world.chat.chatMoved(-6006, -1006006); // a group that nobody allowed
    Q_EMIT world.chat.chatMoved(PhoneWorld::Owner, -1006006);
    Q_EMIT world.chat.chatMoved(PhoneWorld::Group, 6006);
    world.receive(Anna, u"first"_s);
    QCOMPARE(world.saying(u"first"_s, PhoneWorld::Group), 1);
    QCOMPARE(world.saying(u"first"_s), 1);
    QCOMPARE(world.settings->text(SettingKey::TelegramOwners), u"1001,-5005"_s);
}

QTEST_GUILESS_MAIN(TestOtherBot)
#include "tst_otherbot.moc"
