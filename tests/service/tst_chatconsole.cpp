// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using Reaction = sim::PartyBehaviour::Reaction;

namespace {

/** A phone whose wire is listened to. */
class ConsoleWorld : public PhoneWorld
{
public:
    explicit ConsoleWorld(const QString &owners = QStringLiteral("1001"))
        : PhoneWorld(owners)
    {
        connect(&modem, &sim::SimulatedModem::commandReceived, this,
                [this](const QByteArray &line) { wire.append(line); });
    }
    QList<QByteArray> wire;
};

} // namespace

/** /command, /verbose_on and /verbose_off as an owner meets them. */
class TestChatConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answerIsShown_data();
    void answerIsShown();
    void refusedIsExplained_data();
    void refusedIsExplained();
    void asksFirst();
    void cancelSendsNothing();
    void lateCommandAsks();
    void buttonOfAnotherDay();
    void longAnswerIsCut();
    void noAnswerIsSaid();
    void lostModemIsSaid();
    void waitsWhileACallIsSetUp();
    void hangUpNeverWaits();
    void onlySomeMayWait();
    void onlyForOwnersByTheirOwnId();
    void mirrorShowsTheWire();
    void mirrorIsPacedAndBounded();
    void mirrorStopsWithTheOwner();
    void mirrorMasksSecrets();
};

void TestChatConsole::answerIsShown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("answer");
    QTest::newRow("one line") << u"/command AT+CSQ"_s << u"AT+CSQ\n+CSQ: 17,99\nOK"_s;
    QTest::newRow("as a phone types it") << u"/Command at+csq "_s << u"AT+CSQ\n+CSQ: 17,99\nOK"_s;
    QTest::newRow("bare line") << u"/command AT+CGMM"_s << u"AT+CGMM\nE173\nOK"_s;
    QTest::newRow("bare and named lines") << u"/command ATI"_s << u"+GCAP: +CGSM,+DS,+ES\nOK"_s;
    QTest::newRow("two commands") << u"/command AT+CGMM;+CSQ"_s
                                  << u"AT+CGMM;+CSQ\nE173\n+CSQ: 17,99\nOK"_s;
    QTest::newRow("only OK") << u"/command AT"_s << u"AT\nOK"_s;
    QTest::newRow("refused by the modem")
        << u"/command AT+XYZ?"_s << u"AT+XYZ?\nCOMMAND NOT SUPPORT"_s;
}

void TestChatConsole::answerIsShown()
{
    QFETCH(QString, typed);
    QFETCH(QString, answer);
    ConsoleWorld world;
    world.start();
    world.say(typed);
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY2(world.lastText().contains(answer), qPrintable(world.lastText()));
}

void TestChatConsole::refusedIsExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("PIN") << u"/command AT+CPIN=4711"_s << u"delete your message"_s;
    QTest::newRow("dial") << u"/command ATD112;"_s << u"/call"_s;
    QTest::newRow("SMS") << u"/command AT+CMGS=20"_s << u"/sms"_s;
    QTest::newRow("two lines") << u"/command AT+CSQ\nAT+CPIN=4711"_s << u"in one line"_s;
    QTest::newRow("no command") << u"/command please"_s << u"begins with AT"_s;
    QTest::newRow("nothing") << u"/command"_s << u"/command AT+CSQ"_s;
    QTest::newRow("blanks") << u"/command   "_s << u"/command AT+CSQ"_s;
    QTest::newRow("part of a line") << u"/command AT+CSQ;&F"_s << u"reset"_s;
}

void TestChatConsole::refusedIsExplained()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    ConsoleWorld world;
    world.start();
    world.wire.clear();
    world.say(typed);
    world.advance(5s);
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY2(world.lastText().contains(words), qPrintable(world.lastText()));
    QVERIFY(!world.lastText().contains(u"4711"_s));
    QVERIFY2(world.wire.isEmpty(), world.wire.join(' ').constData());
}

void TestChatConsole::asksFirst()
{
    ConsoleWorld world;
    world.start();
    world.wire.clear();
    world.say(u"/command AT+CCWA=1,0,1"_s);
    QVERIFY(world.wire.isEmpty());
    QVERIFY2(world.lastText().startsWith("AT+CCWA=1,0,1\n"_L1), qPrintable(world.lastText()));
    QCOMPARE(world.lastButtons(), (QStringList {u"📟 Send it"_s, u"✖ Cancel"_s}));
    QVERIFY(world.tap(u"Send it"_s));
    QCOMPARE(world.wire, QList<QByteArray> {"AT+CCWA=1,0,1"});
    QCOMPARE(world.lastText(), u"AT+CCWA=1,0,1\nOK"_s);
    QVERIFY(!world.network.service().callWaiting);
}

void TestChatConsole::cancelSendsNothing()
{
    ConsoleWorld world;
    world.start();
    world.wire.clear();
    world.say(u"/command AT+COPS=?"_s);
    QVERIFY(world.lastText().contains(u"five minutes"_s));
    QVERIFY(world.tap(u"Cancel"_s));
    world.advance(10s);
    QVERIFY(world.wire.isEmpty());
}

void TestChatConsole::lateCommandAsks()
{
    ConsoleWorld world;
    world.start();
    world.wire.clear();
    world.say(u"/command AT+CHUP"_s, 10min);
    QVERIFY(world.wire.isEmpty());
    QVERIFY2(world.lastText().contains(u"10 min"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Send it"_s));
    QCOMPARE(world.wire, QList<QByteArray> {"AT+CHUP"});
}

void TestChatConsole::buttonOfAnotherDay()
{
    ConsoleWorld world;
    world.start();
    world.say(u"/command AT+CCWA=1,0,1"_s);
    world.advance(11min);
    world.wire.clear();
    world.tap(u"Send it"_s);
    QVERIFY(!world.wire.contains("AT+CCWA=1,0,1"));
}

void TestChatConsole::longAnswerIsCut()
{
    ConsoleWorld world;
    world.start();
    for (int i = 0; i < 20; ++i) {
        world.modem.deliverPdu(QByteArray("07919343290020000") + "40C919343103254760000"
                               + QByteArray("62112210513400A0").append(QByteArray(280, '4')));
    }
    world.advance(5s);
    world.forgetMessages();
    world.say(u"/command AT+CMGL=4"_s);
    const QString text = world.lastText();
    QVERIFY2(text.size() < 4096, qPrintable(QString::number(text.size())));
    QVERIFY2(text.endsWith("\nOK"_L1), qPrintable(text.right(100)));
}

void TestChatConsole::noAnswerIsSaid()
{
    ConsoleWorld world;
    world.start();
    world.modem.swallowNext("AT+CBC");
    world.say(u"/command AT+CBC"_s);
    QVERIFY(world.messages().empty());
    world.advance(25s);
    QVERIFY2(world.lastText().contains(u"did not answer in time"_s), qPrintable(world.lastText()));
    world.say(u"/command AT+CSQ"_s);
    QVERIFY2(world.lastText().contains(u"+CSQ: 17,99"_s), qPrintable(world.lastText()));
}

void TestChatConsole::lostModemIsSaid()
{
    ConsoleWorld world;
    world.start();
    world.modem.unplug();
    world.advance(1s);
    world.forgetMessages();
    world.say(u"/command AT+CSQ"_s);
    QVERIFY2(world.lastText().contains(u"not connected"_s), qPrintable(world.lastText()));
}

void TestChatConsole::waitsWhileACallIsSetUp()
{
    ConsoleWorld world;
    world.masterIs(Reaction::Answer, 5s);
    world.partyIs(u"+393407654321"_s, Reaction::Answer, 5s);
    world.start();
    world.say(u"/call 3407654321"_s);
    world.wire.clear();
    world.say(u"/command AT+CBC"_s);
    QVERIFY2(world.lastText().contains(u"being set up"_s), qPrintable(world.lastText()));
    QVERIFY(!world.wire.contains("AT+CBC"));
    for (int i = 0; i < 60 && !world.wire.contains("AT+CBC"); ++i) {
        const bool bridged = world.wire.contains("AT+CHLD=3");
        world.advance(500ms);
        QVERIFY(bridged || world.wire.contains("AT+CHLD=3") || !world.wire.contains("AT+CBC"));
    }
    QVERIFY(world.wire.contains("AT+CBC"));
    QVERIFY(world.wire.indexOf("AT+CBC") > world.wire.indexOf("AT+CHLD=3"));
}

void TestChatConsole::hangUpNeverWaits()
{
    ConsoleWorld world;
    world.masterIs(Reaction::Answer, 20s);
    world.start();
    world.say(u"/call 3407654321"_s);
    world.advance(2s);
    world.wire.clear();
    world.say(u"/command AT+CHUP"_s);
    QCOMPARE(world.wire.value(0), "AT+CHUP");
    world.advance(10s);
    QVERIFY(world.network.calls().empty());
}

void TestChatConsole::onlySomeMayWait()
{
    ConsoleWorld world;
    QVERIFY(world.settings->set(SettingKey::RingMasterSeconds, u"120"_s).has_value());
    world.masterIs(Reaction::NoAnswer);
    world.start();
    world.say(u"/call 3407654321"_s);
    for (int i = 0; i < 10; ++i) {
        world.say(u"/command AT+CBC"_s);
    }
    QVERIFY2(world.lastText().contains(u"Too many commands wait"_s), qPrintable(world.lastText()));
    world.wire.clear();
    world.say(u"/close"_s);
    world.advance(20s);
    QCOMPARE(world.wire.count("AT+CBC"), 8);
}

void TestChatConsole::onlyForOwnersByTheirOwnId()
{
    ConsoleWorld world(u"1001,-5005"_s);
    world.start();
    world.wire.clear();
    ChatMessage message;
    message.chatId = PhoneWorld::Group;
    message.senderId = PhoneWorld::Stranger; // may call from the allowed group, but not this
    message.isPrivate = false;
    message.date = world.clock.wall().toUTC();
    for (const QString &text :
         {u"/command AT+CSQ"_s, u"/verbose_on"_s, u"/command AT+CFUN=1,1"_s}) {
        message.text = text;
        world.deliver(message);
        QVERIFY2(world.lastText(PhoneWorld::Group).contains(u"by his own id"_s),
                 qPrintable(world.lastText(PhoneWorld::Group)));
    }
    QVERIFY(world.wire.isEmpty());

    message.senderId = PhoneWorld::Owner;
    message.text = u"/command AT+CCWA=1,0,1"_s;
    world.deliver(message);
    const std::vector<SeenMessage> seen = world.messages(PhoneWorld::Group);
    QVERIFY(!seen.back().keyboard.empty());
    ChatTap tap;
    tap.chatId = PhoneWorld::Group;
    tap.senderId = PhoneWorld::Stranger;
    tap.isPrivate = false;
    tap.messageId = seen.back().messageId;
    tap.data = seen.back().keyboard.front().front().data;
    Q_EMIT world.chat.tapReceived(tap);
    world.advance(5s);
    QVERIFY(world.wire.isEmpty());

    message.senderId = PhoneWorld::Owner;
    message.text = u"/command AT+CSQ"_s;
    world.deliver(message);
    QCOMPARE(world.wire, QList<QByteArray> {"AT+CSQ"});
}

void TestChatConsole::mirrorShowsTheWire()
{
    ConsoleWorld world;
    world.start();
    world.say(u"/verbose_on"_s);
    QVERIFY2(world.lastText().contains(u"/verbose_off"_s), qPrintable(world.lastText()));
    world.forgetMessages();
    world.say(u"/command AT+CSQ"_s);
    world.advance(5s);
    QVERIFY2(world.lastText().startsWith("> AT+CSQ\n< +CSQ: 17,99\n< OK"_L1),
             qPrintable(world.lastText()));
    QVERIFY(world.messages().back().silent);
    world.say(u"/verbose_on"_s);
    QVERIFY(world.lastText().contains(u"already"_s));
    world.say(u"/verbose_off"_s);
    world.forgetMessages();
    world.network.incoming(u"+393407654321"_s, 5s);
    world.advance(30s);
    for (const SeenMessage &message : world.messages()) {
        QVERIFY2(!message.texts.join(u' ').contains(u"< "_s), qPrintable(message.texts.join(u' ')));
    }
    world.say(u"/verbose_off"_s);
    QVERIFY(world.lastText().contains(u"was not shown"_s));
}

void TestChatConsole::mirrorIsPacedAndBounded()
{
    ConsoleWorld world;
    world.start();
    world.say(u"/verbose_on"_s);
    world.forgetMessages();
    for (int second = 0; second < 60; ++second) {
        for (int i = 0; i < 40; ++i) {
            Q_EMIT world.session->traffic(false, "^NOISE: " + QByteArray(400, 'x'));
        }
        world.advance(1s);
    }
    const std::vector<SeenMessage> seen = world.messages();
    QVERIFY2(seen.size() >= 15 && seen.size() <= 21, qPrintable(QString::number(seen.size())));
    for (const SeenMessage &message : seen) {
        QVERIFY(message.texts.constLast().size() < 4096);
    }
    QVERIFY2(seen.back().texts.constLast().contains(u"lines were left out"_s),
             qPrintable(seen.back().texts.constLast()));
}

void TestChatConsole::mirrorStopsWithTheOwner()
{
    ConsoleWorld world(u"1001,1002"_s);
    world.start();
    world.say(u"/verbose_on"_s, 0s, PhoneWorld::SecondOwner);
    QVERIFY(world.settings->set(SettingKey::TelegramOwners, u"1001"_s).has_value());
    world.forgetMessages();
    world.say(u"/command AT+CSQ"_s);
    world.advance(10s);
    QVERIFY(world.messages(PhoneWorld::SecondOwner).empty());
    QCOMPARE(world.messages().size(), 1U);
}

void TestChatConsole::mirrorMasksSecrets()
{
    ConsoleWorld world;
    world.start();
    world.say(u"/verbose_on"_s);
    world.forgetMessages();
    Q_EMIT world.session->traffic(true, "AT+CPIN=\"4711\"");
    Q_EMIT world.session->traffic(false, "353142000000019");
    Q_EMIT world.session->traffic(false, "^ICCID: 89399900000000000174");
    Q_EMIT world.session->traffic(false, "+CLIP: \"<b>&\",129");
    world.advance(5s);
    QCOMPARE(world.lastText(), u"> AT+CPIN=•••\n< •••\n< ^ICCID: •••\n< +CLIP: \"<b>&\",129"_s);
}

QTEST_GUILESS_MAIN(TestChatConsole)
#include "tst_chatconsole.moc"
