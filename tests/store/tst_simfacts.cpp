// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/simfacts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

class SimFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_database = std::move(*Database::open(u":memory:"_s)); }
    void isKeptBySimAndName();
    void newestCounts();
    void nothingIsKnownAtFirst();

private:
    std::unique_ptr<Database> m_database;
};

namespace {
const QDateTime now(QDate(2026, 11, 22), QTime(14, 0, 0, 250), Qt::UTC);
}

void SimFactsTest::isKeptBySimAndName()
{
    SimFacts facts(*m_database);
    QVERIFY(facts.set(u"one"_s, u"deflection"_s, {1, now}).has_value());
    QVERIFY(facts.set(u"two"_s, u"deflection"_s, {0, now}).has_value());
    QCOMPARE(facts.fact(u"one"_s, u"deflection"_s).value(), (SimFact {1, now}));
    QCOMPARE(facts.fact(u"two"_s, u"deflection"_s).value(), (SimFact {0, now}));
    QCOMPARE(facts.fact(u"one"_s, u"transfer"_s).error().code, ErrorCode::NotFound);
}

void SimFactsTest::newestCounts()
{
    SimFacts facts(*m_database);
    QVERIFY(facts.set(u"one"_s, u"deflection"_s, {0, now}).has_value());
    QVERIFY(facts.set(u"one"_s, u"deflection"_s, {1, now.addDays(1)}).has_value());
    QCOMPARE(facts.fact(u"one"_s, u"deflection"_s).value(), (SimFact {1, now.addDays(1)}));
}

void SimFactsTest::nothingIsKnownAtFirst()
{
    QCOMPARE(SimFacts(*m_database).fact(u"one"_s, u"deflection"_s).error().code,
             ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(SimFactsTest)
#include "tst_simfacts.moc"
