// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/ringplans.h"
#include "routing/routingpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

constexpr auto Reject = RoutingDecision::Action::Reject;
constexpr auto Bridge = RoutingDecision::Action::Bridge;

PhoneNumber number(const QString &text)
{
    return PhoneNumber::parse(text, Region {}).value_or(PhoneNumber {});
}

struct Row
{
    QString caller {}; ///< empty = hidden
    bool contact = false;
    bool calendar = false;
    QString master = u"+393331112222"_s;
    QString hiddenRule = u"reject"_s;
    QString strangerRule = u"master"_s;
    QString noEventRule = u"reject"_s;
};

RoutingDecision decideRow(const Row &row)
{
    const Contact contact {u"Anna Rossi"_s, u"Family"_s, {number(row.caller)}};
    RoutingInput input;
    if (!row.caller.isEmpty()) {
        input.caller = number(row.caller);
        input.contact = row.contact ? &contact : nullptr;
    }
    if (!row.master.isEmpty()) {
        input.masterPhone = number(row.master);
        input.ownPhones = {number(row.master)};
    }
    input.hiddenNumber = parseRuleAction(row.hiddenRule, Region {}).value();
    input.notInContacts = parseRuleAction(row.strangerRule, Region {}).value();
    input.noEventNow = parseRuleAction(row.noEventRule, Region {}).value();
    input.calendarConfigured = row.calendar;
    return decide(input);
}

} // namespace

Q_DECLARE_METATYPE(Row)

class TestRoutingPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data();
    void decides();
    void ringPlans_data();
    void ringPlans();
    void ringPlanIsRead();
    void ruleActions_data();
    void ruleActions();
    void refusesOtherWords();
};

void TestRoutingPolicy::decides_data()
{
    using enum RoutingReason;
    QTest::addColumn<Row>("row");
    QTest::addColumn<RoutingDecision::Action>("action");
    QTest::addColumn<QString>("target");
    QTest::addColumn<std::vector<RoutingReason>>("reasons");
    const QString anna = u"+393407654321"_s;
    const QString master = u"+393331112222"_s;
    const QString office = u"+390612345678"_s;
    using Reasons = std::vector<RoutingReason>;

    QTest::newRow("a contact, no calendar")
        << Row {.caller = anna, .contact = true} << Bridge << master << Reasons {NoCalendar};
    QTest::newRow("a contact, calendar, default")
        << Row {.caller = anna, .contact = true, .calendar = true} << Reject << QString()
        << Reasons {NoEventNow};
    QTest::newRow("a contact, calendar, rule says master")
        << Row {.caller = anna, .contact = true, .calendar = true, .noEventRule = u"master"_s}
        << Bridge << master << Reasons {NoEventNow};
    QTest::newRow("a contact, calendar, rule says a number")
        << Row {.caller = anna, .contact = true, .calendar = true, .noEventRule = office} << Bridge
        << office << Reasons {NoEventNow};
    QTest::newRow("a stranger, default")
        << Row {.caller = anna} << Bridge << master << Reasons {NotInContacts};
    QTest::newRow("a stranger, rejected") << Row {.caller = anna, .strangerRule = u"reject"_s}
                                          << Reject << QString() << Reasons {NotInContacts};
    QTest::newRow("hidden, default") << Row {} << Reject << QString() << Reasons {HiddenNumber};
    QTest::newRow("hidden, let through")
        << Row {.hiddenRule = u"master"_s} << Bridge << master << Reasons {HiddenNumber};
    QTest::newRow("hidden, to a number")
        << Row {.hiddenRule = office} << Bridge << office << Reasons {HiddenNumber};
    QTest::newRow("the master phone itself")
        << Row {.caller = master} << Reject << QString() << Reasons {OwnPhoneCalls};
    QTest::newRow("the master phone itself, although a contact")
        << Row {.caller = master, .contact = true} << Reject << QString()
        << Reasons {OwnPhoneCalls};
    QTest::newRow("no master phone is known")
        << Row {.caller = anna, .master = {}} << Reject << QString()
        << Reasons {NotInContacts, NoMasterPhone};
    QTest::newRow("no master phone, but the rule names a number")
        << Row {.caller = anna, .master = {}, .strangerRule = office} << Bridge << office
        << Reasons {NotInContacts};
    QTest::newRow("the rule's number calls")
        << Row {.caller = office, .strangerRule = office} << Reject << QString()
        << Reasons {NotInContacts, TargetIsCaller};
}

void TestRoutingPolicy::decides()
{
    QFETCH(Row, row);
    QFETCH(RoutingDecision::Action, action);
    QFETCH(QString, target);
    QFETCH(std::vector<RoutingReason>, reasons);
    const RoutingDecision decision = decideRow(row);
    QCOMPARE(decision.action, action);
    QCOMPARE(decision.target.text(), target);
    QCOMPARE(decision.reasons, reasons);
}

void TestRoutingPolicy::ringPlans_data()
{
    using enum RoutingReason;
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("master");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QStringList>("rings"); // with their seconds
    QTest::addColumn<std::vector<RoutingReason>>("reasons");
    const QString master = u"+393331112222"_s;
    const QString anna = u"+393407654321"_s;
    const QString home = u"+393337778888"_s;
    using Reasons = std::vector<RoutingReason>;
    QTest::newRow("none: the master phone")
        << QString() << master << anna << QStringList {u"+393331112222:0"_s}
        << Reasons {NotInContacts};
    QTest::newRow("the master phone by its word")
        << u"+393337778888:15,master:20"_s << master << anna
        << QStringList {u"+393337778888:15"_s, u"+393331112222:20"_s} << Reasons {NotInContacts};
    QTest::newRow("the master phone by its number")
        << u"+393337778888,+393331112222:20"_s << master << anna
        << QStringList {u"+393337778888:0"_s, u"+393331112222:20"_s} << Reasons {NotInContacts};
    QTest::newRow("a master phone without a place rings first")
        << u"+393337778888:15"_s << master << anna
        << QStringList {u"+393331112222:0"_s, u"+393337778888:15"_s} << Reasons {NotInContacts};
    QTest::newRow("no master phone is known")
        << u"master,+393337778888:15"_s << QString() << anna << QStringList {u"+393337778888:15"_s}
        << Reasons {NotInContacts};
    QTest::newRow("nobody is left") << u"master"_s << QString() << anna << QStringList()
                                    << Reasons {NotInContacts, NoMasterPhone};
    QTest::newRow("the line is left out")
        << u"master,+390612345678"_s << master << anna << QStringList {u"+393331112222:0"_s}
        << Reasons {NotInContacts, TargetIsLine};
    QTest::newRow("the caller is left out")
        << u"master,+393337778888"_s << master << home << QStringList {u"+393331112222:0"_s}
        << Reasons {NotInContacts, TargetIsCaller};
}

void TestRoutingPolicy::ringPlans()
{
    QFETCH(QString, plan);
    QFETCH(QString, master);
    QFETCH(QString, caller);
    QFETCH(QStringList, rings);
    QFETCH(std::vector<RoutingReason>, reasons);
    RoutingInput input;
    input.caller = number(caller);
    input.notInContacts = parseRuleAction(u"master"_s, Region {}).value();
    input.ringPlan = parseRingPlan(plan, Region {}).value();
    input.line = number(u"+390612345678"_s);
    if (!master.isEmpty()) {
        input.masterPhone = number(master);
    }
    const RoutingDecision decision = decide(input);
    QStringList planned;
    for (const RingStep &step : decision.plan.steps) {
        planned.append(u"%1:%2"_s.arg(step.number.text()).arg(step.ring.count()));
    }
    QCOMPARE(planned, rings);
    QCOMPARE(decision.action, rings.isEmpty() ? Reject : Bridge);
    QCOMPARE(decision.reasons, reasons);
    if (!rings.isEmpty()) {
        QCOMPARE(decision.target, decision.plan.steps.front().number);
    }
}

void TestRoutingPolicy::ringPlanIsRead()
{
    QVERIFY(parseRingPlan(u" , "_s, Region {}).value().isEmpty());
    for (const QString &text : {u"112"_s, u"mobile"_s, u"master,*21#"_s}) {
        QCOMPARE(parseRingPlan(text, Region {}).error().code, ErrorCode::InvalidInput);
    }
}

void TestRoutingPolicy::ruleActions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<RuleAction::Kind>("kind");
    QTest::addColumn<QString>("target");
    QTest::newRow("reject") << u"reject"_s << RuleAction::Kind::Reject << QString();
    QTest::newRow("any case and blanks") << u"  Master "_s << RuleAction::Kind::Master << QString();
    QTest::newRow("sms acts as reject") << u"sms"_s << RuleAction::Kind::Reject << QString();
    QTest::newRow("voicemail acts as reject")
        << u"voicemail"_s << RuleAction::Kind::Reject << QString();
    QTest::newRow("a number") << u"340 765 4321"_s << RuleAction::Kind::Number
                              << u"+393407654321"_s;
}

void TestRoutingPolicy::ruleActions()
{
    QFETCH(QString, text);
    QFETCH(RuleAction::Kind, kind);
    QFETCH(QString, target);
    const Result<RuleAction> action = parseRuleAction(text, Region {});
    QVERIFY(action.has_value());
    QCOMPARE(action->kind, kind);
    QCOMPARE(action->number.text(), target);
}

void TestRoutingPolicy::refusesOtherWords()
{
    for (const QString &text : {u""_s, u"sometimes"_s, u"112"_s, u"*21#"_s}) {
        const Result<RuleAction> action = parseRuleAction(text, Region {});
        QVERIFY2(!action.has_value(), qPrintable(text));
        QCOMPARE(action.error().code, ErrorCode::InvalidInput);
    }
}

QTEST_GUILESS_MAIN(TestRoutingPolicy)
#include "tst_routingpolicy.moc"
