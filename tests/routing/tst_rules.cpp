// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/ringplans.h"
#include "routing/ruleaction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ringPlanIsRead();
    void masterTakesItsPlace_data();
    void masterTakesItsPlace();
    void ruleActions_data();
    void ruleActions();
    void refusesOtherWords();
};

void TestRules::masterTakesItsPlace_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("master");
    QTest::addColumn<QStringList>("rings"); // with their seconds
    const QString master = u"+393331112222"_s;
    QTest::newRow("none: the master phone")
        << QString() << master << QStringList {u"+393331112222:0"_s};
    QTest::newRow("by its word") << u"+393337778888:15,master:20"_s << master
                                 << QStringList {u"+393337778888:15"_s, u"+393331112222:20"_s};
    QTest::newRow("by its number") << u"+393337778888,+393331112222:20"_s << master
                                   << QStringList {u"+393337778888:0"_s, u"+393331112222:20"_s};
    QTest::newRow("without a place it rings first")
        << u"+393337778888:15"_s << master
        << QStringList {u"+393331112222:0"_s, u"+393337778888:15"_s};
    QTest::newRow("not known") << u"master,+393337778888:15"_s << QString()
                               << QStringList {u"+393337778888:15"_s};
    QTest::newRow("nobody is left") << u"master"_s << QString() << QStringList();
}

void TestRules::masterTakesItsPlace()
{
    QFETCH(QString, plan);
    QFETCH(QString, master);
    QStringList planned;
    const auto number = PhoneNumber::parse(master, Region {});
    const RingPlan read = parseRingPlan(plan, Region {}).value();
    for (const RingStep &step :
         masterPlan(read, number ? std::optional(*number) : std::nullopt).steps) {
        planned.append(u"%1:%2"_s.arg(step.number.text()).arg(step.ring.count()));
    }
    QTEST(planned, "rings");
}

void TestRules::ringPlanIsRead()
{
    QVERIFY(parseRingPlan(u" , "_s, Region {}).value().isEmpty());
    for (const QString &text : {u"112"_s, u"mobile"_s, u"master,*21#"_s}) {
        QCOMPARE(parseRingPlan(text, Region {}).error().code, ErrorCode::InvalidInput);
    }
}

void TestRules::ruleActions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<RuleAction::Kind>("kind");
    QTest::addColumn<QString>("target");
    QTest::newRow("reject") << u"reject"_s << RuleAction::Kind::Reject << QString();
    QTest::newRow("any case and blanks") << u"  Master "_s << RuleAction::Kind::Master << QString();
    QTest::newRow("sms") << u"SMS"_s << RuleAction::Kind::Sms << QString();
    QTest::newRow("voicemail") << u"voicemail"_s << RuleAction::Kind::Voicemail << QString();
    QTest::newRow("ask") << u"ask"_s << RuleAction::Kind::Ask << QString();
    QTest::newRow("a number") << u"340 765 4321"_s << RuleAction::Kind::Phones
                              << u"+393407654321"_s;
}

void TestRules::ruleActions()
{
    QFETCH(QString, text);
    QFETCH(RuleAction::Kind, kind);
    QFETCH(QString, target);
    const Result<RuleAction> action = parseRuleAction(text, Region {});
    QVERIFY(action.has_value());
    QCOMPARE(action->kind, kind);
    QCOMPARE(action->plan.isEmpty() ? QString() : action->plan.steps.front().number.text(), target);
}

void TestRules::refusesOtherWords()
{
    for (const QString &text : {u""_s, u"sometimes"_s, u"112"_s, u"*21#"_s}) {
        const Result<RuleAction> action = parseRuleAction(text, Region {});
        QVERIFY2(!action.has_value(), qPrintable(text));
        QCOMPARE(action.error().code, ErrorCode::InvalidInput);
    }
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
