// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesworld.h"
#include "service/untilwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using World = RulesWorld;
using Problem = UntilWords::Problem;

namespace {

const QString Mobile = u"+393351112233"_s;

void nameMobile(World &world)
{
    World::check(world.settings->set(SettingKey::PhoneNames, u"Mobile="_s + Mobile));
}

bool sees(const World &world, const QString &part, qint64 chatId = PhoneWorld::Owner)
{
    return world.lastText(chatId).contains(part);
}

} // namespace

/** /forward and /dnd. */
class TestTemporaryRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void until_data();
    void until();
    void forwardsAtOnce_data();
    void forwardsAtOnce();
    void refused_data();
    void refused();
    void askedByButtons();
    void unusualChoicesAsk_data();
    void unusualChoicesAsk();
    void endsByItselfAndSaysSo();
    void endedByAButton();
    void survivesARestart();
    void endedWhileOff();
    void ownersAreTold();
    void changedElsewhere();
    void lateWordsAreNotTomorrows();
    void disturb();
};

void TestTemporaryRules::until_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("at"); // local
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char *words, const char *what, const char *at,
                        Problem problem = Problem::None) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(what)
                             << QString::fromUtf8(at) << problem;
    };
    // It is Thursday, 26 November 2026, 12:00.
    row("Mobile", "Mobile", "");
    row("Mobile until 18:00", "Mobile", "2026-11-26T18:00:00");
    row("Mobile UNTIL 18", "Mobile", "2026-11-26T18:00:00");
    row("Mobile until 18h", "Mobile", "2026-11-26T18:00:00");
    row("Mobile until 11:00", "Mobile", "2026-11-27T11:00:00");
    row("Mobile until tomorrow", "Mobile", "2026-11-27T08:00:00");
    row("Mobile until tomorrow 9:30", "Mobile", "2026-11-27T09:30:00");
    row("Mobile until tonight", "Mobile", "2026-11-26T22:00:00");
    row("Mobile until today", "Mobile", "2026-11-27T00:00:00");
    row("Mobile until 2026-12-24", "Mobile", "2026-12-24T08:00:00");
    row("Mobile until 2026-12-24 18:00", "Mobile", "2026-12-24T18:00:00");
    row("Mobile 18:00", "Mobile", "2026-11-26T18:00:00");
    row("Mobile tomorrow 18:00", "Mobile", "2026-11-27T18:00:00");
    row("Mobile 2 h", "Mobile", "2026-11-26T14:00:00");
    row("Mobile for 90 minutes", "Mobile", "2026-11-26T13:30:00");
    row("Mobile fino alle 18:00", "Mobile", "2026-11-26T18:00:00");
    row("Mobile bis morgen 9:00", "Mobile", "2026-11-27T09:00:00");
    row("Mobile bis 18 Uhr", "Mobile", "2026-11-26T18:00:00");
    row("Mobile jusqu’à demain 9:00", "Mobile", "2026-11-27T09:00:00");
    row("Mobile hasta las 18:00", "Mobile", "2026-11-26T18:00:00");
    row("+39 340 765 4321 until 18:00", "+39 340 765 4321", "2026-11-26T18:00:00");
    row("340 765 4321", "340 765 4321", "");
    row("340 765 43 21", "340 765 43 21", "");
    row("until 18:00", "", "2026-11-26T18:00:00");
    row("Anna Bis", "Anna Bis", "");
    row("Mobile until 25:00", "Mobile", "", Problem::Unreadable);
    row("Mobile until never", "Mobile", "", Problem::Unreadable);
    row("Mobile until 2026-02-30", "Mobile", "", Problem::NoSuchTime);
    row("Mobile until 2026-11-25 18:00", "Mobile", "", Problem::Over);
    row("Mobile until 2028-11-25 18:00", "Mobile", "", Problem::TooFar);
    row("Mobile for 0 h", "Mobile", "", Problem::Over);
    row("", "", "");
}

void TestTemporaryRules::until()
{
    QFETCH(QString, words);
    QFETCH(QString, at);
    const UntilWords until = splitUntil(words, QDateTime(QDate(2026, 11, 26), QTime(12, 0)));
    QTEST(until.what, "what");
    QTEST(until.problem, "problem");
    QCOMPARE(until.at ? until.at->toLocalTime().toString(Qt::ISODate) : QString(), at);
}

void TestTemporaryRules::forwardsAtOnce_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("rule");
    QTest::newRow("phone") << u"mobile"_s << Mobile;
    QTest::newRow("number") << u"335 111 22 44"_s << u"+393351112244"_s;
    QTest::newRow("contact") << u"anna rossi"_s << Anna;
    QTest::newRow("part of a name") << u"Anna"_s << Anna;
    QTest::newRow("master") << u"Master"_s << u"master"_s;
}

void TestTemporaryRules::forwardsAtOnce()
{
    QFETCH(QString, words);
    World world;
    nameMobile(world);
    world.say(u"/FORWARD %1 until tomorrow 9:00"_s.arg(words));
    QVERIFY2(sees(world, u"All calls go to"_s), qPrintable(world.lastText()));
    QVERIFY2(sees(world, u"until tomorrow"_s), qPrintable(world.lastText()));
    QTEST(world.settings->text(SettingKey::OverrideRule), "rule");
    const RoutingDecision decision = world.phone->rules().decideFor(
        {*PhoneNumber::parse(u"+390612345678"_s, world.settings->region()), false});
    QCOMPARE(decision.action, RoutingDecision::Action::Bridge);
}

void TestTemporaryRules::refused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("answer");
    QTest::newRow("nobody") << u"Annna Rossi until 18:00"_s << u"Did you mean “Anna Rossi”?"_s;
    QTest::newRow("no time") << u"Mobile until 25:00"_s << u"no time that I can read"_s;
    QTest::newRow("over") << u"Mobile until 2020-01-01"_s << u"Nothing is changed"_s;
    QTest::newRow("emergency") << u"112 until 18:00"_s << u"mergency"_s;
    QTest::newRow("service code") << u"*21# until 18:00"_s << u"service code"_s;
    QTest::newRow("premium") << u"+39 899 123 456 until 18:00"_s << u"may be expensive"_s;
    QTest::newRow("injected") << u"335111\";AT+CHUP until 18:00"_s << u"neither one of"_s;
    QTest::newRow("markup") << u"<b>&"_s << u"“<b>&” is neither"_s;
    QTest::newRow("long") << QString(4000, u'x') << u"neither one of"_s;
    QTest::newRow("not in force") << u"off"_s << u"ended already"_s;
}

void TestTemporaryRules::refused()
{
    QFETCH(QString, words);
    QFETCH(QString, answer);
    World world;
    nameMobile(world);
    world.say(u"/forward "_s + words);
    QVERIFY2(world.lastText().contains(answer, Qt::CaseInsensitive), qPrintable(world.lastText()));
    QVERIFY(world.settings->text(SettingKey::OverrideUntil).isEmpty());
    QVERIFY(world.dialled().isEmpty());
}

void TestTemporaryRules::askedByButtons()
{
    World world;
    nameMobile(world);
    world.say(u"/forward"_s);
    QVERIFY(world.tap(u"Mobile"_s));
    QVERIFY2(sees(world, u"until when?"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"1 hour"_s));
    QCOMPARE(world.settings->text(SettingKey::OverrideRule), Mobile);
    QVERIFY2(sees(world, u"All calls go to Mobile"_s), qPrintable(world.lastText()));
    QCOMPARE(world.lastButtons(), QStringList {u"⏹ End now"_s});
}

void TestTemporaryRules::unusualChoicesAsk_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("choice"); // how long, where it is asked
    QTest::newRow("with its end") << u"/forward Hotline until 18:00"_s << QString();
    QTest::newRow("end by button") << u"/forward Hotline"_s << u"1 hour"_s;
}

/** A contact's several numbers are buttons; one of them is a premium number. */
void TestTemporaryRules::unusualChoicesAsk()
{
    QFETCH(QString, words);
    QFETCH(QString, choice);
    World world({}, {},
                "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Hotline\r\nTEL:+39899123456\r\n"
                "TEL:+393401234567\r\nEND:VCARD\r\n");
    world.say(words);
    QVERIFY2(world.tap(u"899"_s), qPrintable(world.lastText()));
    QVERIFY2(sees(world, u"expensive"_s), qPrintable(world.lastText()));
    QVERIFY(world.settings->text(SettingKey::OverrideRule).isEmpty());
    QVERIFY(world.tap(u"all the same"_s));
    if (!choice.isEmpty()) {
        QVERIFY2(world.tap(choice), qPrintable(world.lastButtons().join(u'|')));
    }
    QCOMPARE(world.settings->text(SettingKey::OverrideRule), u"+39899123456"_s);
    world.say(words);
    QVERIFY(world.tap(u"340"_s));
    QVERIFY2(!sees(world, u"expensive"_s), qPrintable(world.lastText()));
}

void TestTemporaryRules::endsByItselfAndSaysSo()
{
    World world;
    nameMobile(world);
    world.say(u"/forward Mobile 2 h"_s);
    world.advance(2h - 5s);
    QVERIFY(sees(world, u"All calls go to"_s));
    world.advance(10s);
    QVERIFY2(sees(world, u"your rules decide again"_s), qPrintable(world.lastText()));
    QVERIFY(world.lastButtons().isEmpty());
    QCOMPARE(world.messages().size(), 1U);
}

void TestTemporaryRules::endedByAButton()
{
    World world;
    nameMobile(world);
    world.say(u"/forward Mobile 2 h"_s);
    QVERIFY(world.tap(u"End now"_s));
    QVERIFY2(sees(world, u"when Anna ended it"_s) || sees(world, u"your rules decide again"_s),
             qPrintable(world.lastText()));
    QVERIFY(world.settings->text(SettingKey::OverrideRule).isEmpty());
    world.say(u"/forward off"_s);
    QVERIFY(sees(world, u"ended already"_s));
}

void TestTemporaryRules::survivesARestart()
{
    World world;
    nameMobile(world);
    world.say(u"/forward Mobile 2 h"_s);
    const SeenMessage before = world.messages().back();
    world.restart();
    world.start();
    world.chat.tap(PhoneWorld::Owner, before.messageId, before.keyboard.front().front().data);
    world.advance(1s);
    QVERIFY(world.settings->text(SettingKey::OverrideRule).isEmpty());
    const SeenMessage after = world.messages().front();
    QCOMPARE(after.messageId, before.messageId);
    QVERIFY2(after.texts.constLast().contains(u"decide again"_s),
             qPrintable(after.texts.constLast()));
}

void TestTemporaryRules::endedWhileOff()
{
    World world;
    nameMobile(world);
    world.say(u"/forward Mobile 2 h"_s);
    const qint64 shown = world.messages().back().messageId;
    world.phone.reset();
    world.advance(3h);
    world.forgetMessages();
    world.restart();
    world.phone->start();
    world.advance(5s);
    const SeenMessage after = world.messages().front();
    QCOMPARE(after.messageId, shown);
    QVERIFY2(after.texts.constLast().contains(u"went to Mobile"_s),
             qPrintable(after.texts.constLast()));
    QVERIFY(after.keyboard.empty());
}

void TestTemporaryRules::ownersAreTold()
{
    World world;
    World::check(world.settings->set(SettingKey::TelegramOwners, u"1001,1002"_s));
    nameMobile(world);
    world.say(u"/forward Mobile 2 h"_s);
    QVERIFY2(sees(world, u"Set by Anna"_s, PhoneWorld::SecondOwner),
             qPrintable(world.lastText(PhoneWorld::SecondOwner)));
    QVERIFY(world.messages(PhoneWorld::SecondOwner).back().silent);
    QVERIFY(!world.messages().back().silent);
    QVERIFY(world.tap(u"End now"_s, PhoneWorld::SecondOwner));
    QVERIFY2(sees(world, u"decide again"_s), qPrintable(world.lastText()));
    QVERIFY(world.lastButtons().isEmpty());
}

void TestTemporaryRules::changedElsewhere()
{
    World world;
    nameMobile(world);
    world.say(u"/forward Mobile 2 h"_s);
    World::check(
        world.phone->ruleDesk().setOverride(u"master"_s, world.clock.wall().addSecs(7200)));
    world.advance(1s);
    QVERIFY2(sees(world, u"your phones"_s), qPrintable(world.lastText()));
    World::check(world.phone->ruleDesk().endOverride());
    world.advance(1s);
    QVERIFY2(sees(world, u"decide again"_s), qPrintable(world.lastText()));
}

void TestTemporaryRules::lateWordsAreNotTomorrows()
{
    World world;
    nameMobile(world);
    world.say(u"/forward Mobile for 30 minutes"_s, 1h);
    QVERIFY2(sees(world, u"over already"_s), qPrintable(world.lastText()));
    world.say(u"/dnd 30 min"_s, 1h);
    QVERIFY2(sees(world, u"over already"_s), qPrintable(world.lastText()));
    QVERIFY(world.settings->text(SettingKey::DisturbUntil).isEmpty());
}

void TestTemporaryRules::disturb()
{
    World world;
    World::check(world.settings->set(SettingKey::DisturbGroups, u"Family"_s));
    world.say(u"/dnd"_s);
    QVERIFY2(sees(world, u"Only these groups ring: Family"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"tomorrow 8:00"_s));
    QVERIFY2(sees(world, u"Do not disturb until tomorrow"_s), qPrintable(world.lastText()));
    const auto decide = [&world](const QString &number) {
        return world.phone->rules()
            .decideFor({*PhoneNumber::parse(number, world.settings->region()), false})
            .reasons.front()
            .kind;
    };
    QCOMPARE(decide(u"+390612345678"_s), RoutingReason::DoNotDisturb);
    world.say(u"/dnd off"_s);
    QVERIFY2(sees(world, u"Done"_s), qPrintable(world.lastText()));
    QVERIFY(world.settings->text(SettingKey::DisturbUntil).isEmpty());
}

QTEST_GUILESS_MAIN(TestTemporaryRules)
#include "tst_temporaryrules.moc"
