// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesworld.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;
using namespace vp::test;
using World = RulesWorld;
using Reaction = sim::PartyBehaviour::Reaction;

class TestCallRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void calendarDecides();
    void calendarIsTakenAwayWithItsAddress();
    void brokenCalendarKeepsTheOldOne();
    void sharedListStopsAndNamesItself();
    void sharedListNotToldIfSo();
    void whomTheOwnerCalledPasses();
    void ownEntryStopsAndCounts();
    void overrideEndsByItself();
    void doNotDisturbLetsTheSecondCallThrough();
    void questionAndCallAgree();
    void chatAnswersWhoGets();
};

namespace {

RoutingReason firstReason(const CallRecord &record)
{
    return record.reasons.front().kind;
}

} // namespace

void TestCallRules::calendarDecides()
{
    World world("+39 02 1234567");
    world.partyIs(u"+39021234567"_s, Reaction::Answer);
    const CallRecord row = world.callFrom(Anna);
    QCOMPARE(row.masterNumber, u"+39021234567"_s);
    QCOMPARE(firstReason(row), RoutingReason::GroupEvent);
    QCOMPARE(row.reasons.front().what, u"family"_s);
    QCOMPARE(row.reasons.front().source, u"Home"_s);
    QVERIFY(row.reasons.front().until.isValid());
}

void TestCallRules::calendarIsTakenAwayWithItsAddress()
{
    World world("reject");
    QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::GroupEvent);
    World::check(world.settings->set(SettingKey::CalendarUrls, {}));
    world.waitFor([&] { return world.phone->ruleDesk().calendars().book().count() == 0; });
    QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::NoCalendar);
}

void TestCallRules::brokenCalendarKeepsTheOldOne()
{
    World world("reject");
    for (const QByteArray &bad :
         {QByteArray("<html>Please log in</html>"), calendarTo("sms").left(120), QByteArray()}) {
        world.phone->ruleDesk().calendars().refresh();
        world.serve(u"c.example"_s, bad);
        world.waitFor([&] {
            const SourceState state =
                world.phone->ruleDesk().calendars().calendars().front().source;
            return state.failure && !state.isRefreshing;
        });
        QCOMPARE(world.phone->ruleDesk().calendars().book().count(), 1);
        QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::GroupEvent);
    }
}

void TestCallRules::sharedListStopsAndNamesItself()
{
    World world({}, spamList());
    const CallRecord row = world.callFrom(Spammer);
    QCOMPARE(row.outcome->kind, OutcomeKind::Rejected);
    QCOMPARE(row.reasons.front(),
             (DecisionReason {RoutingReason::SharedBlocklist, u"survey"_s, u"world"_s, {}}));
    const std::vector<SeenMessage> seen = world.messages();
    QCOMPARE(seen.size(), 1U);
    QVERIFY(seen.front().silent);
    QVERIFY2(seen.front().texts.constLast().contains(u"on the list world"_s),
             qPrintable(seen.front().texts.constLast()));
    QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::NoCalendar);
}

void TestCallRules::sharedListNotToldIfSo()
{
    World world({}, spamList());
    World::check(world.settings->set(SettingKey::BlocklistNotify, u"false"_s));
    QCOMPARE(world.callFrom(Spammer).outcome->kind, OutcomeKind::Rejected);
    QVERIFY(world.messages().empty());
}

void TestCallRules::whomTheOwnerCalledPasses()
{
    World world({}, spamList());
    world.masterIs(Reaction::Answer);
    world.partyIs(Spammer, Reaction::Answer);
    QVERIFY(world.phone->call(Spammer));
    world.advance(30s);
    world.network.hangUp(Spammer);
    world.advance(10s);
    QCOMPARE(firstReason(world.callFrom(Spammer)), RoutingReason::AllowedAsCalled);
    World::check(world.settings->set(SettingKey::AllowCalled, u"false"_s));
    QCOMPARE(firstReason(world.callFrom(Spammer)), RoutingReason::SharedBlocklist);
}

void TestCallRules::ownEntryStopsAndCounts()
{
    World world;
    BlocklistDesk &lists = world.phone->ruleDesk().lists();
    const Result<qint64> id = lists.add(u"+39 340 76*"_s);
    QVERIFY(id);
    QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::OwnBlockEntry);
    const Result<qint64> allowed = lists.add(Anna, true);
    QVERIFY(allowed);
    QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::NoCalendar);
    QVERIFY(lists.remove(*allowed));
    QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::OwnBlockEntry);
    QVERIFY(lists.remove(*id));
    QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::NoCalendar);
    QVERIFY(lists.restore(*id));
    QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::OwnBlockEntry);
    QVERIFY(!lists.add(u"no number"_s + QString(200, u'x')));
}

void TestCallRules::overrideEndsByItself()
{
    World world;
    RuleDesk &rules = world.phone->ruleDesk();
    World::check(rules.setOverride(u"reject"_s, world.clock.wall().addSecs(3600)));
    QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::OverrideInForce);
    world.advance(1h);
    QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::NoCalendar);
    World::check(rules.setOverride(u"reject"_s, world.clock.wall().addSecs(3600)));
    World::check(rules.endOverride());
    QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::NoCalendar);
    QVERIFY(!rules.setOverride(u"sometimes"_s, world.clock.wall().addSecs(3600)));
    QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::NoCalendar);
}

void TestCallRules::doNotDisturbLetsTheSecondCallThrough()
{
    World world;
    World::check(world.phone->ruleDesk().setDoNotDisturb(world.clock.wall().addSecs(7200)));
    QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::DoNotDisturb);
    QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::DisturbingRepeat);
    world.advance(10min);
    QCOMPARE(firstReason(world.callFrom(Anna)), RoutingReason::DoNotDisturb);
    QCOMPARE(firstReason(world.callFrom(Spammer)), RoutingReason::DoNotDisturb);
}

/** The tester, the chat and real calls ask the same place. */
void TestCallRules::questionAndCallAgree()
{
    World world({}, spamList());
    World::check(world.settings->set(SettingKey::PhoneNames, u"Office=+39021234567"_s));
    World::check(world.settings->set(SettingKey::CalendarUrls, u"https://c.example/a.ics"_s));
    world.serve(u"c.example"_s, calendarTo("Office"));
    world.waitFor([&] { return world.phone->ruleDesk().calendars().book().count() > 0; });
    for (const QString &number : {Anna, Spammer, u"+393330009999"_s, QString()}) {
        const CallRules &rules = world.phone->rules();
        const RoutingDecision asked = rules.decideFor(rules.callerOf(number));
        const CallRecord row = world.callFrom(number);
        QCOMPARE(kindsOf(row.reasons), kindsOf(asked.reasons));
        QCOMPARE(row.masterNumber, asked.target.text());
    }
}

void TestCallRules::chatAnswersWhoGets()
{
    World world("+39 02 1234567", spamList());
    world.say(u"/GetMasterPhoneFromNumber 340 765 4321"_s);
    QString text = world.lastText();
    QVERIFY2(text.contains(u"Anna Rossi"_s) && text.contains(u"rings +39 02 123 4567"_s)
                 && text.contains(u"«family» of Home"_s),
             qPrintable(text));
    world.say(u"/getmasterphonefromnumber "_s + Spammer);
    text = world.lastText();
    QVERIFY2(text.contains(u"is rejected"_s) && text.contains(u"on the list world: survey"_s)
                 && text.contains(u"default master phone"_s),
             qPrintable(text));
    world.say(u"/getmasterphonefromnumber hidden"_s);
    QVERIFY2(world.lastText().contains(u"the number is hidden"_s), qPrintable(world.lastText()));
    world.say(u"/getmasterphonefromnumber nobody"_s);
    QVERIFY2(world.lastText().contains(u"Write a number"_s), qPrintable(world.lastText()));
}

QTEST_GUILESS_MAIN(TestCallRules)
#include "tst_callrules.moc"
