// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messageticks.h"
#include "smsworld.h"
#include "tonguesworld.h"

#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

const QString Eyes = u"\U0001F440"_s;
const QString Sent = u"\U0001F44C"_s;
const QString Delivered = u"\U0001F44D"_s;
const QString Failed = u"\U0001F44E"_s;

/** Ticks by reactions, and what was reacted with. */
class TickWorld : public SmsChatWorld
{
public:
    TickWorld()
    {
        if (!settings->set(SettingKey::CompactTicks, u"true"_s)) {
            qFatal("a setting of the test is refused");
        }
        connect(&chat, &sim::SimulatedChat::reacted, this,
                [this](qint64 chatId, qint64 messageId, const QString &emoji) {
                    reactions[{chatId, messageId}].append(emoji);
                });
        start();
        posted = 0;
    }
    /** An order by /sms; gives its message. */
    qint64 orders(const QString &text)
    {
        const ChatMessage message = order(u"/sms +393407654321 "_s + text);
        write(message);
        advance(20s);
        return message.messageId;
    }
    /** Messages with @p part in them. */
    [[nodiscard]] int saying(const QString &part) const
    {
        return static_cast<int>(std::ranges::count_if(messages(), [&part](const auto &message) {
            return message.texts.constLast().contains(part);
        }));
    }
    QStringList reactedTo(qint64 messageId) { return reactions[{Owner, messageId}]; }

    std::map<std::pair<qint64, qint64>, QStringList> reactions;
};

} // namespace

/** Reactions instead of messages, hours without a sound, and each owner's language. */
class TestCompactTicks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reactionsFollowTheSms();
    void repliesAreTickedToo();
    void aFailureIsSaidInWords();
    void aRefusedReactionBecomesAMessage();
    void anOutageShowsTheNewest();
    void aFloodHoldsThisChatOnly();
    void oneThatFailsHoldsNoOther();
    void theNextRunGoesOn();
    void aTapHasItsMessage();
    void quietHours();
    void quietHoursAreChosenInTheChat();
    void everyOwnerReadsHisLanguage();
    void onlyTheFirstOwnersAnswerIsSent();
};

void TestCompactTicks::reactionsFollowTheSms()
{
    TickWorld world;
    const qint64 order = world.orders(u"See you at eight"_s);
    QCOMPARE(world.ordered(), QStringList {u"See you at eight"_s});
    const QStringList seen = world.reactedTo(order);
    QVERIFY2(seen.contains(Sent) || seen.contains(Delivered), qPrintable(seen.join(u' ')));
    QVERIFY(!seen.contains(Failed));
    QCOMPARE(world.posted, 0);
}

void TestCompactTicks::repliesAreTickedToo()
{
    TickWorld world;
    world.receive(Anna, u"Are you coming?"_s);
    world.posted = 0;
    world.reply(world.newest(), u"Yes"_s);
    world.advance(20s);
    QCOMPARE(world.ordered(), QStringList {u"Yes"_s});
    QVERIFY(!world.reactedTo(world.lastOrder).isEmpty());
    QCOMPARE(world.posted, 0);
}

void TestCompactTicks::aFailureIsSaidInWords()
{
    TickWorld world;
    world.modem.refuseSms(38 /* network out of order */, 50);
    const qint64 order = world.orders(u"See you"_s);
    world.advance(2h);
    QCOMPARE(world.reactedTo(order).constLast(), Failed);
    QCOMPARE(world.saying(u"not sent"_s), 1);
    QVERIFY2(world.lastText().contains(u"not sent"_s), qPrintable(world.lastText()));
    world.modem.refuseSms(38, 0);
    QVERIFY(world.tap(u"Retry"_s));
    world.advance(30s);
    QVERIFY2(world.lastText().contains(u"✓ sent"_s), qPrintable(world.lastText()));
    QVERIFY(world.reactedTo(order).constLast() != Failed);
    QCOMPARE(world.saying(u"See you"_s), 1);
}

void TestCompactTicks::aRefusedReactionBecomesAMessage()
{
    TickWorld world;
    world.chat.failNext({ErrorCode::Rejected, 400, u"message to react not found"_s});
    const qint64 order = world.orders(u"See you"_s);
    QVERIFY(world.reactedTo(order).isEmpty());
    QCOMPARE(world.posted, 1);
    QVERIFY2(world.lastText().contains(u"✓ sent"_s), qPrintable(world.lastText()));
}

void TestCompactTicks::anOutageShowsTheNewest()
{
    TickWorld world;
    world.chat.setLinkState(ChatLinkState::Offline);
    const qint64 order = world.orders(u"See you"_s);
    QVERIFY(world.reactedTo(order).isEmpty());
    world.advance(10min);
    world.chat.setLinkState(ChatLinkState::Connected);
    world.advance(1min);
    const QStringList seen = world.reactedTo(order);
    QVERIFY2(!seen.isEmpty() && seen.constLast() != Eyes, qPrintable(seen.join(u' ')));
}

void TestCompactTicks::aFloodHoldsThisChatOnly()
{
    ManualClock clock;
    sim::SimulatedChat chat(clock);
    Outbox outbox(chat, clock);
    MessageTicks ticks(chat, outbox, clock);
    QStringList log;
    connect(&chat, &sim::SimulatedChat::reacted, this,
            [&log](qint64 chatId, qint64) { log.append(u"react %1"_s.arg(chatId)); });
    connect(&chat, &sim::SimulatedChat::shown, this,
            [&log](qint64 chatId) { log.append(u"say %1"_s.arg(chatId)); });
    chat.setLinkState(ChatLinkState::Connected);
    chat.failNext({ErrorCode::TooManyRequests, 30, {}});
    ticks.show(1, 10, Eyes);
    clock.advance(2s);
    ticks.show(2, 20, Eyes);
    outbox.post(1, {HtmlText::escaped(u"hello"_s), {}});
    clock.advance(20s);
    QCOMPARE(log, QStringList {u"react 2"_s});
    clock.advance(20s);
    QCOMPARE(log.size(), 3);
    QVERIFY(log.contains(u"react 1"_s) && log.contains(u"say 1"_s));
    // What the messages have used up of a chat's pace is used up.
    log.clear();
    for (int i = 0; i < 6; ++i) {
        outbox.post(1, {HtmlText::escaped(QString::number(i)), {}});
    }
    ticks.show(1, 11, Eyes);
    ticks.show(1, 12, Eyes);
    clock.advance(3s);
    QVERIFY2(log.size() <= 6, qPrintable(log.join(u' ')));
    clock.advance(20s);
    QCOMPARE(log.size(), 8);
}

void TestCompactTicks::oneThatFailsHoldsNoOther()
{
    TickWorld world;
    world.chat.failNext({ErrorCode::Network, 500, u"Internal Server Error"_s});
    const ChatMessage first = world.order(u"/sms +393407654321 one"_s);
    const ChatMessage second = world.order(u"/sms +393407654321 two"_s);
    world.write(first);
    world.write(second);
    world.advance(3s);
    QVERIFY(world.reactedTo(first.messageId).isEmpty());
    QVERIFY(!world.reactedTo(second.messageId).isEmpty());
    world.advance(20s);
    QVERIFY(!world.reactedTo(first.messageId).isEmpty());
}

void TestCompactTicks::theNextRunGoesOn()
{
    TickWorld world;
    world.chat.setLinkState(ChatLinkState::Offline);
    const qint64 order = world.orders(u"See you"_s);
    world.restart();
    world.chat.setLinkState(ChatLinkState::Connected);
    world.start();
    world.advance(1min);
    const QStringList seen = world.reactedTo(order);
    QVERIFY2(!seen.isEmpty() && seen.constLast() != Eyes, qPrintable(seen.join(u' ')));
    QCOMPARE(world.ordered().size(), 1);
}

void TestCompactTicks::aTapHasItsMessage()
{
    TickWorld world;
    world.receive(Anna, u"Are you coming?"_s);
    world.posted = 0;
    QVERIFY(world.tap(u"On my way"_s));
    world.advance(20s);
    QCOMPARE(world.posted, 1); // there is nothing to react to
    QVERIFY2(world.lastText().contains(u"✓ sent"_s), qPrintable(world.lastText()));
}

void TestCompactTicks::quietHours()
{
    SmsChatWorld world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::QuietHours, u"22-7"_s).has_value());
    const auto isSilentAt = [&world](int hour, int minute) {
        const QDate day = world.clock.wall().toLocalTime().date();
        world.clock.setWall(QDateTime(day, QTime(hour, minute), Qt::LocalTime));
        world.receive(Anna, u"at %1:%2"_s.arg(hour).arg(minute));
        return world.messages().back().silent;
    };
    QVERIFY(!isSilentAt(21, 59));
    QVERIFY(isSilentAt(22, 0));
    QVERIFY(isSilentAt(23, 59));
    QVERIFY(isSilentAt(0, 5));
    QVERIFY(isSilentAt(6, 59));
    QVERIFY(!isSilentAt(7, 0));
    // A call at night, too; its message says all the same who called.
    QVERIFY(isSilentAt(22, 30));
    world.masterIs(sim::PartyBehaviour::Reaction::Answer);
    world.network.incoming(Anna, 10s);
    world.advance(30s);
    QVERIFY(world.messages().back().silent);
    QVERIFY2(world.lastText().contains(u"Anna Rossi"_s), qPrintable(world.lastText()));
    QVERIFY(world.settings->set(SettingKey::QuietHours, u"off"_s).has_value());
    QVERIFY(!isSilentAt(23, 0));
}

void TestCompactTicks::quietHoursAreChosenInTheChat()
{
    SmsChatWorld world;
    world.start();
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Do not disturb"_s));
    world.advance(2s);
    QVERIFY(world.tap(u"Quiet hours"_s));
    world.advance(2s);
    QVERIFY2(world.lastButtons().contains(u"✅ never"_s),
             qPrintable(world.lastButtons().join(u'|')));
    QVERIFY(world.tap(u"22–7"_s));
    world.advance(2s);
    QCOMPARE(world.settings->text(SettingKey::QuietHours), u"22:00-07:00"_s);
    QVERIFY(world.tap(u"Back"_s));
    world.advance(2s);
    QVERIFY2(world.lastButtons().contains(u"🌙 Quiet hours: 22–7"_s),
             qPrintable(world.lastButtons().join(u'|')));
}

void TestCompactTicks::everyOwnerReadsHisLanguage()
{
    TwoTongues tongues;
    PhoneWorld world(u"1001,1002"_s);
    world.tongues = &tongues;
    world.restart();
    world.start();
    for (const qint64 owner : {PhoneWorld::Owner, PhoneWorld::SecondOwner}) {
        ChatMessage message;
        message.chatId = owner;
        message.senderId = owner;
        message.text = u"/status"_s;
        message.date = world.clock.wall().toUTC();
        message.language = owner == PhoneWorld::SecondOwner ? u"it"_s : u"en"_s;
        world.deliver(message);
    }
    world.forgetMessages();
    const auto isItalian = [&world](qint64 owner) {
        return world.lastText(owner).contains(u"[it]"_s);
    };
    world.network.incoming(Anna, 10s);
    world.advance(30s);
    QVERIFY2(isItalian(PhoneWorld::SecondOwner),
             qPrintable(world.lastText(PhoneWorld::SecondOwner)));
    QVERIFY2(!isItalian(PhoneWorld::Owner), qPrintable(world.lastText()));
    world.modem.deliverSms(Anna, u"Hello"_s);
    world.advance(5s);
    QVERIFY2(isItalian(PhoneWorld::SecondOwner),
             qPrintable(world.lastText(PhoneWorld::SecondOwner)));
    QVERIFY2(!isItalian(PhoneWorld::Owner), qPrintable(world.lastText()));
    QVERIFY(tongues.speak({}).isEmpty()); // the program's own again
    world.restart();
    world.start();
    world.forgetMessages();
    world.modem.deliverSms(Anna, u"Hello again"_s);
    world.advance(5s);
    QVERIFY2(isItalian(PhoneWorld::SecondOwner), // though he has not written since
             qPrintable(world.lastText(PhoneWorld::SecondOwner)));
    QVERIFY2(!isItalian(PhoneWorld::Owner), qPrintable(world.lastText()));
}

void TestCompactTicks::onlyTheFirstOwnersAnswerIsSent()
{
    SmsChatWorld world;
    QVERIFY(world.settings->set(SettingKey::TelegramOwners, u"1001,1002"_s).has_value());
    world.start();
    world.receive(Anna, u"Are you coming?"_s);
    QString no;
    const SeenMessage copy = world.messages(PhoneWorld::SecondOwner).back();
    for (const auto &row : copy.keyboard) {
        for (const ChatButton &button : row) {
            no = button.text == u"💬 No"_s ? button.data : no;
        }
    }
    QVERIFY(!no.isEmpty());
    QVERIFY(world.tap(u"💬 Yes"_s));
    world.advance(20s);
    QCOMPARE(world.ordered(), QStringList {u"Yes"_s});
    // Whose copy was old when he tapped is told, and the copy is not any more.
    world.chat.tap(PhoneWorld::SecondOwner,
                   world.messages(PhoneWorld::SecondOwner).back().messageId, no);
    world.advance(20s);
    QCOMPARE(world.ordered().size(), 1);
    QCOMPARE(world.lastToast, u"Already answered: “Yes”"_s);
    QVERIFY2(world.lastText(PhoneWorld::SecondOwner).contains(u"Already answered: “Yes”"_s),
             qPrintable(world.lastText(PhoneWorld::SecondOwner)));
    QCOMPARE(world.lastButtons(PhoneWorld::SecondOwner), QStringList({u"📞 Call"_s, u"⋯"_s}));
    QVERIFY(world.tap(u"On my way"_s)); // the one who answered may say more
    world.advance(20s);
    QCOMPARE(world.ordered().size(), 2);
}

QTEST_GUILESS_MAIN(TestCompactTicks)
#include "tst_compactticks.moc"
