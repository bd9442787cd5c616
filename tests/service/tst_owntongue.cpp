// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guestworld.h"
#include "service/pairing.h"
#include "service/windowside.h"
#include "tonguesworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

/** The first owner reads English, the second one Italian; the program speaks English. */
struct TonguesWorld : World
{
    TonguesWorld()
        : World(u"1001,1002"_s)
    {
        tongues = &two;
        restart();
        start();
        write(Owner, u"/getid"_s, u"en"_s);
        write(SecondOwner, u"/getid"_s, u"it-IT"_s);
        forgetMessages();
    }
    void write(qint64 who, const QString &text, const QString &language)
    {
        ChatMessage message;
        message.chatId = who;
        message.senderId = who;
        message.senderName = u"Somebody"_s;
        message.text = text;
        message.language = language;
        message.date = clock.wall().toUTC();
        deliver(message);
        QCoreApplication::processEvents(); // what is judged beside the loop
        advance(1s);
    }
    /** The newest message of a chat, in whose language; 'e', 'i', or ' ' where nothing came. */
    [[nodiscard]] char spokenTo(qint64 who) const
    {
        const QString text = lastText(who);
        return text.isEmpty() ? ' ' : text.contains("[it]"_L1) ? 'i' : 'e';
    }
    /** To the first and the second owner. */
    [[nodiscard]] QString spoken() const
    {
        return QString(QChar::fromLatin1(spokenTo(Owner)))
            + QChar::fromLatin1(spokenTo(SecondOwner));
    }

    TwoTongues two;
};

} // namespace

/** Whatever happens, each owner reads it in the language of his own Telegram. */
class TestOwnTongue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changedSettings();
    void rulesForAWhile();
    void answersThatComeLater();
    void menusThatNobodyAnswers();
    void people();
    void whoBecomesAnOwner();
    void theLogOfADay();
};

void TestOwnTongue::changedSettings()
{
    TonguesWorld world;
    world.write(PhoneWorld::SecondOwner, u"/settings"_s, u"it"_s);
    const auto tapHis = [&world](const QString &data) {
        ChatTap tap;
        tap.id = u"t"_s;
        tap.chatId = PhoneWorld::SecondOwner;
        tap.senderId = PhoneWorld::SecondOwner;
        tap.senderName = u"Bruno"_s;
        tap.messageId = world.messages(PhoneWorld::SecondOwner).back().messageId;
        tap.language = u"it"_s;
        tap.data = data;
        Q_EMIT world.chat.tapReceived(tap);
        world.advance(2s);
    };
    tapHis(u"m1:00000000:sv:oo.false"_s);
    QVERIFY(!world.settings->flag(SettingKey::TellOwners));
    QCOMPARE(world.spoken(), u"ei"_s);
    QVERIFY2(world.lastText().contains("Bruno"_L1), qPrintable(world.lastText()));
    world.forgetMessages();
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"My phones"_s));
    QVERIFY(world.tap(u"Add"_s));
    ChatMessage answer;
    answer.chatId = PhoneWorld::Owner;
    answer.senderId = PhoneWorld::Owner;
    answer.senderName = u"Anna"_s;
    answer.language = u"en"_s;
    answer.replyTo = world.messages().back().messageId;
    answer.date = world.clock.wall().toUTC();
    answer.text = u"Office 06 111 2244"_s;
    world.deliver(answer);
    QCOMPARE(world.spoken(), u"ei"_s);
    QVERIFY2(world.lastText(PhoneWorld::SecondOwner).contains("Office"_L1),
             qPrintable(world.lastText(PhoneWorld::SecondOwner)));
}

void TestOwnTongue::rulesForAWhile()
{
    TonguesWorld world;
    world.write(PhoneWorld::Owner, u"/dnd 1 h"_s, u"en"_s);
    world.advance(2s);
    QCOMPARE(world.spoken(), u"ei"_s);
    world.forgetMessages();
    world.advance(61min); // over: the same messages say so
    QCOMPARE(world.spoken(), u"ei"_s);
}

void TestOwnTongue::answersThatComeLater()
{
    TonguesWorld world;
    world.masterIs(sim::PartyBehaviour::Reaction::Manual);
    world.write(PhoneWorld::SecondOwner, u"/call 3407654321"_s, u"it"_s);
    world.advance(3s);
    world.write(PhoneWorld::SecondOwner, u"/close"_s, u"it"_s);
    world.advance(20s);
    QCOMPARE(world.spokenTo(PhoneWorld::SecondOwner), 'i');
    world.forgetMessages();
    world.write(PhoneWorld::SecondOwner, u"/problems"_s, u"it"_s);
    const auto answered = [&world] {
        world.advance(1ms);
        return !world.lastText(PhoneWorld::SecondOwner).isEmpty();
    };
    QTRY_VERIFY(answered()); // a worker looks for them
    QCOMPARE(world.spokenTo(PhoneWorld::SecondOwner), 'i');
}

void TestOwnTongue::menusThatNobodyAnswers()
{
    TonguesWorld world;
    world.write(PhoneWorld::SecondOwner, u"/ussd *123#"_s, u"it"_s);
    world.advance(10s);
    world.advance(4min);
    QVERIFY2(world.lastText(PhoneWorld::SecondOwner).contains(u"[it] Nobody answered"_s),
             qPrintable(world.lastText(PhoneWorld::SecondOwner)));
    world.write(PhoneWorld::SecondOwner, u"/ussd *123#"_s, u"it"_s);
    world.advance(10s);
    const qint64 menu = world.messages(PhoneWorld::SecondOwner).back().messageId;
    world.write(PhoneWorld::Owner, u"/ussd *100#"_s, u"en"_s); // ends his
    world.advance(10s);
    for (const SeenMessage &seen : world.messages(PhoneWorld::SecondOwner)) {
        if (seen.messageId == menu) {
            QVERIFY2(seen.texts.back().contains(u"[it] The dialogue is over"_s),
                     qPrintable(seen.texts.back()));
        }
    }
}

void TestOwnTongue::people()
{
    TonguesWorld world;
    world.write(Bob, u"/addtemporaryowner guess"_s, u"it"_s);
    QCOMPARE(world.spokenTo(Bob), 'i');
    QCOMPARE(world.spoken(), u"ei"_s);
    world.write(Bob, u"/addtemporaryowner open sesame"_s, u"it"_s);
    QCOMPARE(world.spokenTo(Bob), 'i');
    world.write(Bob, u"/getmasterphone"_s, u"it"_s); // his language is known from now on
    world.forgetMessages();
    for (const PersonRow &row : world.phone->window().people.people()) {
        if (row.id == Bob || row.id == PhoneWorld::SecondOwner) {
            QCOMPARE(world.phone->window().people.remove(row), QString());
        }
    }
    world.advance(2s);
    QCOMPARE(world.spokenTo(Bob), 'i');
    QCOMPARE(world.spoken(), u"ei"_s);
}

void TestOwnTongue::whoBecomesAnOwner()
{
    TonguesWorld world;
    Pairing &pairing = world.phone->pairing();
    const PairingOffer offer = pairing.open();
    world.write(Bob, offer.code, u"it"_s);
    world.forgetMessages();
    QVERIFY(pairing.allow(Bob));
    world.advance(2s);
    const std::vector<SeenMessage> seen = world.messages(Bob);
    QVERIFY(std::ranges::any_of(seen, [](const SeenMessage &one) {
        return one.texts.constLast().contains("You are now an owner"_L1)
            && one.texts.constLast().contains("[it]"_L1);
    }));
    QCOMPARE(world.spoken(), u"ei"_s);
}

void TestOwnTongue::theLogOfADay()
{
    TonguesWorld world;
    QVERIFY(world.settings->set(SettingKey::LogDaily, u"true"_s));
    world.advance(25h);
    world.forgetMessages();
    world.say(u"/status"_s); // something for the next day's log
    world.advance(24h);
    const auto logTo = [&world](qint64 who) {
        for (const SeenMessage &one : world.messages(who)) {
            if (one.texts.constLast().contains(u"🗒"_s)) {
                return one.texts.constLast();
            }
        }
        return QString();
    };
    QVERIFY(!logTo(PhoneWorld::Owner).isEmpty());
    QVERIFY(!logTo(PhoneWorld::Owner).contains("[it]"_L1));
    QVERIFY2(logTo(PhoneWorld::SecondOwner).contains("[it]"_L1),
             qPrintable(logTo(PhoneWorld::SecondOwner)));
}

QTEST_MAIN(TestOwnTongue)
#include "tst_owntongue.moc"
