// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/routingpolicy.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

QDateTime hour(int at)
{
    return {QDate(2026, 12, 24), QTime(at, 0), Qt::UTC};
}

PhoneNumber phone(const QString &name)
{
    static const std::map<QString, QString> numbers {
        {u"master"_s, u"+393331112222"_s}, {u"home"_s, u"+393337778888"_s},
        {u"office"_s, u"+390612345678"_s}, {u"line"_s, u"+393399990000"_s},
        {u"anna"_s, u"+393407654321"_s},
    };
    const auto found = numbers.find(name);
    return found == numbers.end() ? PhoneNumber {}
                                  : PhoneNumber::parse(found->second, Region {}).value();
}

QString nameOf(const PhoneNumber &number)
{
    for (const QString &name : {u"master"_s, u"home"_s, u"office"_s, u"line"_s, u"anna"_s}) {
        if (phone(name) == number) {
            return name;
        }
    }
    return number.text();
}

RingPlan plan(const QString &names)
{
    RingPlan plan;
    for (const QString &name : names.split(u'+')) {
        plan.steps.push_back({name == "master"_L1 ? PhoneNumber {} : phone(name)});
    }
    return plan;
}

RuleAction action(const QString &text)
{
    const auto word = parseRuleAction(text, Region {});
    return word ? *word : RuleAction {RuleAction::Kind::Phones, plan(text)};
}

/** "family:office@8/2" */
EventClaim claim(const QString &text)
{
    static const QRegularExpression shape(u"^(\\w+):([^@]+)@(\\d+)(?:/(\\d+))?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        qFatal("no event: %s", qPrintable(text));
    }
    EventClaim claim;
    const bool contact = match.captured(1) == "contact"_L1;
    claim.by = contact ? EventClaim::By::Contact : EventClaim::By::Group;
    claim.who = contact ? u"Anna Rossi"_s : match.captured(1);
    claim.title = text;
    claim.calendar = u"Home"_s;
    claim.priority = match.captured(4).toInt();
    claim.begin = hour(match.captured(3).toInt());
    claim.end = hour(13);
    if (match.captured(2) != "?"_L1) {
        claim.action = action(match.captured(2));
    }
    return claim;
}

RoutingRules usualRules()
{
    RoutingRules rules;
    rules.masterPhone = phone(u"master"_s);
    rules.ownPhones = {phone(u"master"_s)};
    rules.line = phone(u"line"_s);
    rules.notInContacts = {RuleAction::Kind::Master};
    return rules;
}

/** One word of the table's third column. */
void learn(RoutingInput &input, const QString &word)
{
    RoutingRules &rules = input.rules;
    const QString name = word.section(u'=', 0, 0);
    const QString value = word.section(u'=', 1);
    const auto disturb = [&rules]() -> DoNotDisturb & {
        if (!rules.doNotDisturb) {
            rules.doNotDisturb = DoNotDisturb {hour(18), {}, true, {}};
        }
        return *rules.doNotDisturb;
    };
    const BlockFinding found {{}, u"+3934*"_s, false};
    const std::map<QString, std::function<void()>> words {
        {u"known"_s,
         [&] {
             input.contact =
                 KnownCaller {{u"Anna Rossi"_s},
                              value.isEmpty() ? QStringList {u"family"_s} : value.split(u'+')};
         }},
        {u"cal"_s,
         [&] {
             rules.calendarConfigured = true;
         }},
        {u"nomaster"_s,
         [&] {
             rules.masterPhone.reset();
         }},
        {u"plan"_s,
         [&] {
             rules.ringPlan = plan(value);
         }},
        {u"voicemail"_s,
         [&] {
             rules.voicemailExists = true;
         }},
        {u"hiddenRule"_s,
         [&] {
             rules.hiddenNumber = action(value);
         }},
        {u"strangerRule"_s,
         [&] {
             rules.notInContacts = action(value);
         }},
        {u"noEventRule"_s,
         [&] {
             rules.noEventNow = action(value);
         }},
        {u"override"_s,
         [&] {
             rules.override = RoutingOverride {action(value), hour(18)};
         }},
        {u"overrideEnds"_s,
         [&] {
             rules.override->until = hour(value.toInt());
         }},
        {u"dnd"_s,
         [&] {
             disturb();
         }},
        {u"dndRule"_s,
         [&] {
             disturb().action = action(value);
         }},
        {u"dndEnds"_s,
         [&] {
             disturb().until = hour(value.toInt());
         }},
        {u"dndExcept"_s,
         [&] {
             disturb().exceptGroups = QStringList {value};
         }},
        {u"dndNoRepeat"_s,
         [&] {
             disturb().repeatsPass = false;
         }},
        {u"repeat"_s,
         [&] {
             input.isRepeat = true;
         }},
        {u"block"_s,
         [&] {
             input.ownBlock = found;
         }},
        {u"blockExact"_s,
         [&] {
             input.ownBlock = BlockFinding {{}, u"+393407654321"_s, true};
         }},
        {u"allow"_s,
         [&] {
             input.allowEntry = found;
         }},
        {u"called"_s,
         [&] {
             input.calledByOwner = true;
         }},
        {u"calledBack"_s,
         [&] {
             input.calledBack = true;
         }},
        {u"shared"_s,
         [&] {
             input.sharedBlock = BlockFinding {u"world"_s, u"survey"_s};
         }},
        {u"listsFirst"_s,
         [&] {
             rules.blocklistsBeforeContacts = true;
         }},
    };
    const auto known = words.find(name);
    if (known != words.end()) {
        known->second();
    } else {
        input.claims.push_back(claim(word));
    }
}

RoutingInput inputOf(const QString &caller, const QString &facts)
{
    RoutingInput input;
    input.rules = usualRules();
    input.now = hour(12);
    input.hidden = caller == "hidden"_L1;
    if (!phone(caller).isNull()) {
        input.caller = phone(caller);
    }
    for (const QString &word : facts.split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty()) {
            learn(input, word.trimmed());
        }
    }
    return input;
}

QString spoken(const RoutingDecision &decision)
{
    static const std::map<RoutingDecision::Action, QString> words {
        {RoutingDecision::Action::Reject, u"reject"_s},
        {RoutingDecision::Action::Bridge, u"bridge"_s},
        {RoutingDecision::Action::RejectWithSms, u"sms"_s},
        {RoutingDecision::Action::Voicemail, u"voicemail"_s},
        {RoutingDecision::Action::Ask, u"ask"_s},
    };
    QStringList parts {words.at(decision.action)};
    for (const RingStep &step : decision.plan.steps) {
        parts.append(nameOf(step.number));
    }
    return parts.join(u' ');
}

/** Names of the reasons as they are written in the table. */
const std::map<RoutingReason, QString> &reasonNames()
{
    using enum RoutingReason;
    static const std::map<RoutingReason, QString> names {
        {OwnPhoneCalls, u"OwnPhoneCalls"_s},
        {HiddenNumber, u"HiddenNumber"_s},
        {NotInContacts, u"NotInContacts"_s},
        {NoEventNow, u"NoEventNow"_s},
        {NoCalendar, u"NoCalendar"_s},
        {NoMasterPhone, u"NoMasterPhone"_s},
        {TargetIsCaller, u"TargetIsCaller"_s},
        {TargetIsLine, u"TargetIsLine"_s},
        {OwnBlockEntry, u"OwnBlockEntry"_s},
        {SharedBlocklist, u"SharedBlocklist"_s},
        {AllowedByEntry, u"AllowedByEntry"_s},
        {AllowedAsCalled, u"AllowedAsCalled"_s},
        {AllowedAsCalledBack, u"AllowedAsCalledBack"_s},
        {DoNotDisturb, u"DoNotDisturb"_s},
        {DisturbingGroup, u"DisturbingGroup"_s},
        {DisturbingRepeat, u"DisturbingRepeat"_s},
        {OverrideInForce, u"OverrideInForce"_s},
        {ContactEvent, u"ContactEvent"_s},
        {GroupEvent, u"GroupEvent"_s},
        {EventPassedOver, u"EventPassedOver"_s},
        {EventUnreadable, u"EventUnreadable"_s},
        {NoVoicemail, u"NoVoicemail"_s},
        {BadNumber, u"BadNumber"_s},
    };
    return names;
}

QString spoken(const DecisionReasons &reasons)
{
    QStringList words;
    for (const DecisionReason &reason : reasons) {
        const auto name = reasonNames().find(reason.kind);
        words.append(name == reasonNames().end() ? QString::number(static_cast<int>(reason.kind))
                                                 : name->second);
    }
    return words.join(u' ');
}

/** All rows of the table, in four columns behind the name. */
std::vector<QStringList> table()
{
    QFile file(QStringLiteral(VP_DECISIONS));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no table of decisions");
    }
    std::vector<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        QStringList cells = line.split(u'|');
        for (QString &cell : cells) {
            cell = cell.trimmed();
        }
        rows.push_back(cells);
    }
    return rows;
}

} // namespace

class TestRoutingPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableIsLong();
    void decides_data();
    void decides();
    void namesWhereAReasonComesFrom();
    void blockedCallersAreMarked();
    void orderOfFactsDoesNotCount();
};

void TestRoutingPolicy::tableIsLong()
{
    QVERIFY(table().size() >= 100);
}

void TestRoutingPolicy::decides_data()
{
    QTest::addColumn<QStringList>("cells");
    for (const QStringList &cells : table()) {
        QTest::newRow(qPrintable(cells.first())) << cells;
    }
}

void TestRoutingPolicy::decides()
{
    QFETCH(QStringList, cells);
    QCOMPARE(cells.size(), 5);
    const RoutingDecision decision = decide(inputOf(cells.at(1), cells.at(2)));
    QCOMPARE(spoken(decision), cells.at(3));
    QCOMPARE(spoken(decision.reasons), cells.at(4));
    QVERIFY(!decision.reasons.empty());
    QCOMPARE(decision.target,
             decision.plan.isEmpty() ? PhoneNumber {} : decision.plan.steps.front().number);
}

void TestRoutingPolicy::namesWhereAReasonComesFrom()
{
    const auto first = [](const QString &facts) {
        return decide(inputOf(u"anna"_s, facts)).reasons.front();
    };
    QCOMPARE(
        first(u"known,cal,family:office@8"_s),
        (DecisionReason {RoutingReason::GroupEvent, u"family:office@8"_s, u"Home"_s, hour(13)}));
    QCOMPARE(first(u"shared"_s),
             (DecisionReason {RoutingReason::SharedBlocklist, u"survey"_s, u"world"_s, {}}));
    QCOMPARE(first(u"block"_s),
             (DecisionReason {RoutingReason::OwnBlockEntry, u"+3934*"_s, {}, {}}));
    QCOMPARE(first(u"override=reject"_s),
             (DecisionReason {RoutingReason::OverrideInForce, {}, {}, hour(18)}));
    QCOMPARE(first(u"dnd"_s), (DecisionReason {RoutingReason::DoNotDisturb, {}, {}, hour(18)}));
}

void TestRoutingPolicy::blockedCallersAreMarked()
{
    QVERIFY(decide(inputOf(u"anna"_s, u"block"_s)).blocked);
    QVERIFY(decide(inputOf(u"anna"_s, u"shared"_s)).blocked);
    for (const QString &facts : {u"dnd"_s, u"strangerRule=sms"_s, u"block,allow"_s}) {
        QVERIFY2(!decide(inputOf(u"anna"_s, facts)).blocked, qPrintable(facts));
    }
}

void TestRoutingPolicy::orderOfFactsDoesNotCount()
{
    QRandomGenerator random(4);
    for (const QStringList &cells : table()) {
        RoutingInput input = inputOf(cells.at(1), cells.at(2));
        const RoutingDecision decision = decide(input);
        for (int turn = 0; turn < 5; ++turn) {
            std::shuffle(input.claims.begin(), input.claims.end(), random);
            QCOMPARE(decide(input).plan, decision.plan);
            QCOMPARE(spoken(decide(input).reasons), cells.at(4));
        }
    }
}

QTEST_GUILESS_MAIN(TestRoutingPolicy)
#include "tst_routingpolicy.moc"
