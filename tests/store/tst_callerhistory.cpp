// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/callerhistory.h"
#include "store/database.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(14, 0, 0, 250), Qt::UTC);

PhoneNumber numberOf(const QString &text)
{
    return PhoneNumber::parse(text, Region()).value();
}

} // namespace

class CallerHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_database = std::move(*Database::open(u":memory:"_s)); }
    void knowsTheLastOfEachDirection();
    void theCallItselfDoesNotCount();
    void othersDoNotCount();
    void goesByTheIndex();

private:
    void called(const QString &number, StoryDirection direction, const QDateTime &at,
                const QString &line = u"1"_s)
    {
        CallRecord record;
        record.line = line;
        record.direction = direction;
        record.remoteNumber = number;
        record.startedAt = at;
        QVERIFY(CallHistory(*m_database).save(record).has_value());
    }
    std::unique_ptr<Database> m_database;
};

void CallerHistoryTest::knowsTheLastOfEachDirection()
{
    called(u"+390212345678"_s, StoryDirection::Outbound, now.addSecs(-600));
    called(u"+390212345678"_s, StoryDirection::Outbound, now.addSecs(-300));
    called(u"+390212345678"_s, StoryDirection::Inbound, now.addSecs(-60));
    const CallerHistory history(*m_database);
    const PhoneNumber number = numberOf(u"02 12345678"_s);
    QCOMPARE(history.lastCall(number, StoryDirection::Outbound, now).value(),
             std::optional(now.addSecs(-300)));
    QCOMPARE(history.lastCall(number, StoryDirection::Inbound, now).value(),
             std::optional(now.addSecs(-60)));
}

void CallerHistoryTest::theCallItselfDoesNotCount()
{
    called(u"+390212345678"_s, StoryDirection::Inbound, now);
    const CallerHistory history(*m_database);
    const PhoneNumber number = numberOf(u"+390212345678"_s);
    QVERIFY(!history.lastCall(number, StoryDirection::Inbound, now).value().has_value());
    QVERIFY(history.lastCall(number, StoryDirection::Inbound, now.addMSecs(1)).value().has_value());
}

void CallerHistoryTest::othersDoNotCount()
{
    called(u"+390212345679"_s, StoryDirection::Outbound, now.addSecs(-60));
    called(u"+390212345678"_s, StoryDirection::Outbound, now.addSecs(-60), u"2"_s);
    called(u""_s, StoryDirection::Inbound, now.addSecs(-60));
    const CallerHistory history(*m_database);
    const auto number = numberOf(u"+390212345678"_s);
    QVERIFY(!history.lastCall(number, StoryDirection::Outbound, now).value().has_value());
    QVERIFY(!history.lastCall(PhoneNumber(), StoryDirection::Inbound, now).value().has_value());
    QVERIFY(CallerHistory(*m_database, u"2"_s)
                .lastCall(number, StoryDirection::Outbound, now)
                .value()
                .has_value());
}

void CallerHistoryTest::goesByTheIndex()
{
    QSqlQuery query(u"EXPLAIN QUERY PLAN SELECT max(started_at) FROM calls WHERE line='1' AND "
                    "remote_number='x' AND direction=1 AND started_at<5"_s,
                    QSqlDatabase::database(m_database->connectionName()));
    QVERIFY(query.next());
    const QString plan = query.value(3).toString();
    QVERIFY2(plan.contains(u"COVERING INDEX calls_remote"_s), qPrintable(plan));
}

QTEST_GUILESS_MAIN(CallerHistoryTest)
#include "tst_callerhistory.moc"
