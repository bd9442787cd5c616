// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/callbuttonstore.h"
#include "store/callerhistory.h"
#include "store/database.h"
#include "store/reminderstore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(14, 0, 0, 250), Qt::UTC);

ToldCall call(quint32 id)
{
    return {id,
            StoryDirection::Outbound,
            u"+393407654321"_s,
            u"Anna'; --"_s,
            now,
            {u"+393331112222"_s, u"+39021234567"_s}};
}

} // namespace

/** What buttons below calls mean in later runs, reminders, and calls of a day. */
class TestCallButtonStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_database = std::move(*Database::open(u":memory:"_s)); }
    void keepsACall();
    void keepsTheNewest();
    void linesAreApart();
    void remindersComeInTheirOrder();
    void remindsOnceOfACall();
    void countsCallsOfADay();
    void lostDatabase();

private:
    std::unique_ptr<Database> m_database;
};

void TestCallButtonStore::keepsACall()
{
    CallButtonStore store(*m_database);
    QCOMPARE(store.find(0xffffffffU).value(), std::nullopt);
    QVERIFY(store.save(call(0xffffffffU)).has_value());
    QCOMPARE(store.find(0xffffffffU).value(), call(0xffffffffU));
    ToldCall changed = call(0xffffffffU);
    changed.phones.clear();
    changed.remoteName.clear();
    QVERIFY(store.save(changed).has_value());
    QCOMPARE(store.find(0xffffffffU).value(), changed);
}

void TestCallButtonStore::keepsTheNewest()
{
    CallButtonStore store(*m_database);
    QSqlDatabase database = QSqlDatabase::database(m_database->connectionName());
    QVERIFY(database.transaction());
    for (quint32 id = 1; id <= CallButtonStore::Capacity + 5; ++id) {
        QVERIFY(store.save(call(id)).has_value());
    }
    QVERIFY(database.commit());
    QCOMPARE(store.find(5).value(), std::nullopt);
    QVERIFY(store.find(6).value().has_value());
    QVERIFY(store.find(CallButtonStore::Capacity + 5).value().has_value());
}

void TestCallButtonStore::linesAreApart()
{
    QVERIFY(CallButtonStore(*m_database, u"2"_s).save(call(1)).has_value());
    QCOMPARE(CallButtonStore(*m_database).find(1).value(), std::nullopt);
}

void TestCallButtonStore::remindersComeInTheirOrder()
{
    ReminderStore store(*m_database, 7);
    const Result<qint64> late = store.add({0, -7, 8, 1, now.addSecs(60)});
    const Result<qint64> soon = store.add({0, 7, 9, 0xfedcba98U, now});
    QVERIFY(late && soon);
    const std::vector<CallReminder> all = store.all().value();
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all.front(), (CallReminder {*soon, 7, 9, 0xfedcba98U, now}));
    QCOMPARE(all.back(), (CallReminder {*late, -7, 8, 1, now.addSecs(60)}));
    QVERIFY(store.remove(*soon).has_value());
    QCOMPARE(store.all().value().size(), 1U);
}

void TestCallButtonStore::remindsOnceOfACall()
{
    ReminderStore store(*m_database, 7);
    QVERIFY(store.add({0, 7, 8, 1, now}).has_value());
    QCOMPARE(store.add({0, 7, 8, 1, now.addSecs(9)}).error().code, ErrorCode::Conflict);
    QVERIFY(store.add({0, 8, 8, 1, now}).has_value()); // another chat
    for (quint32 id = 2; id < ReminderStore::Capacity; ++id) {
        QVERIFY(store.add({0, 7, 8, id, now}).has_value());
    }
    QCOMPARE(store.add({0, 7, 8, 5000, now}).error().code, ErrorCode::Conflict);
}

void TestCallButtonStore::countsCallsOfADay()
{
    const auto called = [this](int secondsAgo, StoryDirection direction) {
        CallRecord record;
        record.line = u"1"_s;
        record.direction = direction;
        record.remoteNumber = u"+393407654321"_s;
        record.startedAt = now.addSecs(-secondsAgo);
        QVERIFY(CallHistory(*m_database).save(record).has_value());
    };
    called(7200, StoryDirection::Inbound); // before the day
    called(3600, StoryDirection::Inbound);
    called(60, StoryDirection::Inbound);
    called(30, StoryDirection::Outbound);
    called(0, StoryDirection::Inbound); // the call itself
    const CallerHistory history(*m_database);
    const auto count = [&](const QString &number) {
        return history.countBetween(number, StoryDirection::Inbound, now.addSecs(-3600), now);
    };
    QCOMPARE(count(u"+393407654321"_s).value(), 2);
    QCOMPARE(count(u"+393407654322"_s).value(), 0);
}

void TestCallButtonStore::lostDatabase()
{
    CallButtonStore buttons(*m_database);
    ReminderStore reminders(*m_database, 7);
    QSqlQuery query(QSqlDatabase::database(m_database->connectionName()));
    QVERIFY(query.exec(u"DROP TABLE call_buttons"_s) && query.exec(u"DROP TABLE call_reminders"_s));
    QCOMPARE(buttons.save(call(1)).error().code, ErrorCode::Storage);
    QCOMPARE(buttons.find(1).error().code, ErrorCode::Storage);
    QCOMPARE(reminders.add({0, 7, 8, 1, now}).error().code, ErrorCode::Storage);
    QCOMPARE(reminders.all().error().code, ErrorCode::Storage);
}

QTEST_GUILESS_MAIN(TestCallButtonStore)
#include "tst_callbuttonstore.moc"
