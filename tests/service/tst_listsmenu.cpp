// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesworld.h"
#include "service/blockwords.h"
#include "service/menudata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using World = RulesWorld;

namespace {

bool isBlocked(World &world, const QString &number)
{
    return world.phone->rules().decideFor(world.phone->rules().callerOf(number)).blocked;
}

} // namespace

/** What of the lists in the chat outlives a restart, and their words; the search beside them. */
class TestListsMenu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void hiddenInEveryCommand();
    void undoSurvivesARestart();
    void hostileButtons_data();
    void hostileButtons();
    void listIsSwitchedOff();
    void weekIsToldOnce();
    void weekIsToldAtTheNextStart();
    void quietWeekIsNotTold();
    void plainTextOffersASearch();
    void searchLeadsToAnSms();
    void entryIsTyped();
};

void TestListsMenu::words_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
    const auto row = [](const QString &typed, const QString &plain) {
        QTest::newRow(qPrintable(typed)) << typed << plain;
    };
    row(u"Hidden"_s, u"hidden"_s);
    row(u"nascosto"_s, u"hidden"_s);
    row(u"UNTERDRÜCKT"_s, u"hidden"_s);
    row(u"masqué"_s, u"hidden"_s);
    row(u"oculto"_s, u"hidden"_s);
    row(u"country NG"_s, u"country NG"_s);
    row(u"paese NG"_s, u"country NG"_s);
    row(u"Land Nigeria"_s, u"country NG"_s);
    row(u"pays +234"_s, u"country +234"_s);
    row(u"país España"_s, u"country ES"_s);
    row(u"paese Atlantide"_s, u"country Atlantide"_s);
    row(u"Landmann"_s, u"Landmann"_s);
    row(u"Anna Rossi"_s, u"Anna Rossi"_s);
    row(u"country"_s, u"country"_s);
    row(u""_s, u""_s);
}

void TestListsMenu::words()
{
    QFETCH(QString, typed);
    QTEST(plainBlockWords(typed), "plain");
}

void TestListsMenu::hiddenInEveryCommand()
{
    World world;
    world.say(u"/block nascosto"_s);
    QVERIFY2(world.lastText().contains("Blocked: hidden numbers"_L1), qPrintable(world.lastText()));
    world.say(u"/whatif nascosto tomorrow 18:00"_s);
    QVERIFY2(world.lastText().contains("Hidden number"_L1), qPrintable(world.lastText()));
    world.say(u"/getmasterphonefromnumber NASCOSTO"_s);
    QVERIFY2(world.lastText().contains("Hidden number"_L1), qPrintable(world.lastText()));
}

void TestListsMenu::undoSurvivesARestart()
{
    World world;
    world.say(u"/block "_s + Spammer);
    const SeenMessage before = world.messages().back();
    QVERIFY(isBlocked(world, Spammer));
    world.restart();
    world.start();
    QVERIFY(isBlocked(world, Spammer));
    world.chat.tap(PhoneWorld::Owner, before.messageId, before.keyboard.front().front().data);
    world.advance(1s);
    QVERIFY(!isBlocked(world, Spammer));
    const SeenMessage after = world.messages().back();
    QCOMPARE(after.messageId, before.messageId);
    QVERIFY(world.tap(u"Undo"_s));
    QVERIFY(isBlocked(world, Spammer));
}

void TestListsMenu::hostileButtons_data()
{
    QTest::addColumn<QString>("data");
    for (const QString &data :
         {u"m1:00000000:br:"_s, u"m1:00000000:br:x"_s, u"m1:00000000:br:1,x"_s,
          u"m1:00000000:br:999999999999999999999999"_s, u"m1:00000000:br:-1"_s,
          u"m1:00000000:bl:-5"_s, u"m1:00000000:bl:99999999999"_s, u"m1:00000000:bw:0"_s,
          u"m1:ffffffff:bw:0"_s, u"m1:00000000:bu:7"_s, u"m1:00000000:be:9"_s}) {
        QTest::newRow(qPrintable(data)) << data;
    }
}

void TestListsMenu::hostileButtons()
{
    QFETCH(QString, data);
    World world({}, spamList());
    world.say(u"/block 02 1234 5678"_s);
    world.chat.tap(PhoneWorld::Owner, world.messages().back().messageId, data);
    world.advance(1s);
    QCOMPARE(world.phone->ruleDesk().lists().own().entries().size(), 1U);
    QVERIFY(isBlocked(world, u"+390212345678"_s));
    QVERIFY(isBlocked(world, Spammer));
}

void TestListsMenu::listIsSwitchedOff()
{
    World world({}, spamList());
    world.say(u"/block"_s);
    QVERIFY(world.tap(u"Shared lists"_s));
    QVERIFY(isBlocked(world, Spammer));
    QVERIFY(world.tap(u"✅ world"_s));
    QVERIFY(!isBlocked(world, Spammer));
    QVERIFY2(world.lastText().contains(u" · off"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"▫️ world"_s));
    QVERIFY(isBlocked(world, Spammer));
}

void TestListsMenu::weekIsToldOnce()
{
    World world({}, spamList());
    (void)world.callFrom(Spammer);
    (void)world.callFrom(Spammer);
    world.forgetMessages();
    world.advance(24h * 9);
    int told = 0;
    for (const SeenMessage &message : world.messages()) {
        if (message.texts.constLast().contains("This week 2 unwanted calls"_L1)) {
            ++told;
            QVERIFY(message.silent);
        }
    }
    QCOMPARE(told, 1);
    world.phone.reset(); // a list is being fetched
}

void TestListsMenu::weekIsToldAtTheNextStart()
{
    World world({}, spamList());
    (void)world.callFrom(Spammer);
    world.phone.reset();
    world.advance(24h * 8);
    world.forgetMessages();
    world.restart();
    world.phone->start();
    world.advance(5s);
    int told = 0;
    for (const SeenMessage &message : world.messages()) {
        told += message.texts.constLast().contains(" 1 unwanted call was stopped"_L1) ? 1 : 0;
    }
    QCOMPARE(told, 1);
    world.phone.reset(); // a list is being fetched
}

void TestListsMenu::quietWeekIsNotTold()
{
    World world;
    world.advance(24h * 9);
    for (const SeenMessage &message : world.messages()) {
        QVERIFY(!message.texts.constLast().contains("This week"_L1));
    }
}

void TestListsMenu::plainTextOffersASearch()
{
    World world;
    world.say(u"<ann>"_s);
    QVERIFY2(world.lastText().startsWith(u"Search “<ann>” in the contacts?"_s),
             qPrintable(world.lastText()));
    world.say(u"ann"_s);
    QVERIFY(world.tap(u"🔎 Search"_s));
    QVERIFY2(world.lastText().contains("Anna Rossi"_L1), qPrintable(world.lastText()));
    world.say(QString(3000, u'x'));
    QVERIFY(world.lastText().startsWith(u"Send a phone number"_s));
    QVERIFY(world.dialled().isEmpty());
}

void TestListsMenu::searchLeadsToAnSms()
{
    World world;
    world.say(u"/search ann"_s);
    QCOMPARE(world.lastButtons(), QStringList({u"📞 Anna Rossi"_s, u"✉️"_s}));
    QVERIFY(world.tap(u"✉️"_s));
    QVERIFY2(world.lastText().contains("SMS to Anna Rossi"_L1), qPrintable(world.lastText()));
}

void TestListsMenu::entryIsTyped()
{
    World world;
    world.say(u"/block"_s);
    QVERIFY(world.tap(u"➕ Add"_s));
    ChatMessage answer;
    answer.chatId = PhoneWorld::Owner;
    answer.senderId = PhoneWorld::Owner;
    answer.text = Spammer;
    answer.date = world.clock.wall().toUTC();
    answer.replyTo = world.messages().back().messageId;
    world.deliver(answer);
    QVERIFY(isBlocked(world, Spammer));
    world.deliver(answer);
    QCOMPARE(world.phone->ruleDesk().lists().own().entries().size(), 1U);
}

QTEST_GUILESS_MAIN(TestListsMenu)
#include "tst_listsmenu.moc"
