// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/historykeeper.h"
#include "backupworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;

namespace {

/** A phone with rows of any age; it is 22 November. */
struct OldPhone
{
    BackupWorld world;
    ManualClock clock;
    Settings settings {world.places.settingsFile};
    std::unique_ptr<Database> database = Database::open(u":memory:"_s).value();
    HistoryKeeper keeper {settings, *database, clock};

    [[nodiscard]] qint64 daysAgo(int days) const
    {
        return clock.wall().addDays(-days).toMSecsSinceEpoch();
    }
    void call(int days, StoryDirection direction = StoryDirection::Inbound, bool isOver = true)
    {
        CallRecord record;
        record.direction = direction;
        record.startedAt = clock.wall().addDays(-days);
        record.steps = {{record.startedAt, CallStage::Ringing}};
        record.outcome = isOver ? std::optional(CallOutcome {}) : std::nullopt;
        static_cast<void>(CallHistory(*database).save(record));
    }
    /** Gives its id. */
    qint64 sms(int days, MessageState state, bool isTold = true)
    {
        MessageRecord record;
        const bool isIn = state == MessageState::Received || state == MessageState::Incomplete;
        record.direction = isIn ? MessageDirection::In : MessageDirection::Out;
        record.state = state;
        record.remote = u"+39%1"_s.arg(days);
        record.text = u"hello"_s;
        record.at = clock.wall().addDays(-days);
        MessageStore store(*database);
        const qint64 id = isIn ? store.saveReceived(record, {}, true).value()
                               : store.queue(record, {}, {}).value();
        if (isTold) {
            BackupWorld::query(*database, u"UPDATE messages SET told=1 WHERE id=%1"_s.arg(id));
        }
        return id;
    }
    [[nodiscard]] int rows(const QString &from) const
    {
        QSqlQuery query(QSqlDatabase::database(database->connectionName()));
        return query.exec(u"SELECT count(*) FROM "_s + from) && query.next()
            ? query.value(0).toInt()
            : -1;
    }
    void days(int days)
    {
        QVERIFY(settings.set(SettingKey::HistoryDays, QString::number(days)));
        clock.advance(3h);
    }
};

} // namespace

/** How long calls and messages are kept. */
class TestHistoryKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsForEverByDefault();
    void oldCallsGoWithTheirSteps();
    void waitsBeforeTheFirst();
    void nothingUnsentOrUntoldGoes();
    void readAtTheWindowIsEnough();
    void conversationsFollow();
    void octetsGoWithTheText();
    void ownCallsOfTheMonthStay();
    void manyRowsGoInPieces();
};

void TestHistoryKeeper::keepsForEverByDefault()
{
    OldPhone phone;
    phone.call(5000);
    phone.sms(5000, MessageState::Received);
    phone.keeper.start();
    phone.clock.advance(24h);
    QCOMPARE(phone.rows(u"calls"_s), 1);
    QCOMPARE(phone.rows(u"messages"_s), 1);
}

void TestHistoryKeeper::oldCallsGoWithTheirSteps()
{
    OldPhone phone;
    phone.call(31);
    phone.call(29);
    phone.call(31, StoryDirection::Inbound, false); // lasts
    BackupWorld::query(*phone.database,
                       u"INSERT INTO events VALUES (1, '', %1, 0, '')"_s.arg(phone.daysAgo(31)));
    for (const int days : {31, 29}) { // whom chat messages are about
        BackupWorld::query(
            *phone.database,
            u"INSERT INTO mentions VALUES (%1, '', 7, 42, %1, '+39340', %2)"_s.arg(days).arg(
                phone.daysAgo(days)));
    }
    QSignalSpy purged(&phone.keeper, &HistoryKeeper::purged);
    phone.days(30);
    QCOMPARE(phone.rows(u"calls"_s), 2);
    QCOMPARE(phone.rows(u"call_steps"_s), 2);
    QCOMPARE(phone.rows(u"events"_s), 0);
    QCOMPARE(phone.rows(u"mentions"_s), 1);
    QCOMPARE(purged.count(), 1);
    QCOMPARE(purged.front().front().toInt(), 3);
    phone.clock.advance(48h);
    QCOMPARE(phone.rows(u"calls"_s), 1);
}

void TestHistoryKeeper::waitsBeforeTheFirst()
{
    OldPhone phone;
    phone.call(31);
    QVERIFY(phone.settings.set(SettingKey::HistoryDays, u"30"_s));
    phone.clock.advance(1min);
    QCOMPARE(phone.rows(u"calls"_s), 1);
    QVERIFY(phone.settings.set(SettingKey::HistoryDays, u"0"_s)); // a slip of the finger
    phone.clock.advance(24h);
    QCOMPARE(phone.rows(u"calls"_s), 1);
}

void TestHistoryKeeper::nothingUnsentOrUntoldGoes()
{
    OldPhone phone;
    phone.sms(100, MessageState::Queued);
    phone.sms(101, MessageState::Sending);
    phone.sms(102, MessageState::Unknown);
    phone.sms(103, MessageState::Incomplete);
    phone.sms(104, MessageState::Received, false);
    const qint64 told = phone.sms(105, MessageState::Received);
    BackupWorld::query(
        *phone.database,
        u"INSERT INTO message_notices VALUES (%1, 42, 0, '', 1, NULL, 0, 7)"_s.arg(told));
    phone.sms(106, MessageState::Received);
    phone.sms(107, MessageState::Delivered);
    phone.sms(108, MessageState::Failed);
    phone.days(30);
    QCOMPARE(phone.rows(u"messages"_s), 6);
    QCOMPARE(phone.rows(u"messages WHERE state IN (5, 6)"_s), 0);
}

void TestHistoryKeeper::readAtTheWindowIsEnough()
{
    OldPhone phone; // without a bot nobody is told
    const qint64 id = phone.sms(40, MessageState::Received, false);
    phone.sms(41, MessageState::Received, false);
    BackupWorld::query(*phone.database,
                       u"INSERT INTO read_marks VALUES ('', '+3940', %1)"_s.arg(id));
    phone.days(30);
    QCOMPARE(phone.rows(u"messages"_s), 1);
    QCOMPARE(phone.rows(u"read_marks"_s), 0);
}

void TestHistoryKeeper::conversationsFollow()
{
    OldPhone phone;
    phone.sms(40, MessageState::Received);
    phone.sms(3, MessageState::Received);
    BackupWorld::query(*phone.database, u"UPDATE messages SET remote='+391'"_s);
    BackupWorld::query(*phone.database, u"DELETE FROM conversations"_s);
    BackupWorld::query(*phone.database, u"INSERT INTO conversations VALUES ('', '+391', 2, 2)"_s);
    phone.days(30);
    const auto list = MessageStore(*phone.database).conversations(10).value();
    QCOMPARE(list.size(), 1U);
    QCOMPARE(list.front().messages, 1);
    phone.days(2);
    QVERIFY(MessageStore(*phone.database).conversations(10).value().empty());
}

void TestHistoryKeeper::octetsGoWithTheText()
{
    OldPhone phone;
    const qint64 id = phone.sms(40, MessageState::Received);
    BackupWorld::query(
        *phone.database,
        u"INSERT INTO sms_received VALUES (1, '', %1, 1, 'x', 'hash', 0, '0791', 4, %2, 1)"_s
            .arg(phone.daysAgo(40))
            .arg(id));
    phone.days(30);
    QCOMPARE(phone.rows(u"messages"_s), 0);
    QCOMPARE(phone.rows(u"sms_received WHERE pdu=''"_s), 1); // known again, and not readable
    phone.clock.advance(24h * 90);
    QCOMPARE(phone.rows(u"sms_received"_s), 0);
}

void TestHistoryKeeper::ownCallsOfTheMonthStay()
{
    OldPhone phone;
    phone.call(10);
    phone.call(10, StoryDirection::Outbound); // the limit of minutes a month counts it
    phone.call(40, StoryDirection::Outbound);
    phone.sms(10, MessageState::Sent);
    phone.days(7);
    QCOMPARE(phone.rows(u"calls"_s), 1);
    QCOMPARE(phone.rows(u"messages"_s), 1);
    phone.clock.advance(24h * 10); // December
    QCOMPARE(phone.rows(u"calls"_s), 0);
    QCOMPARE(phone.rows(u"messages"_s), 0);
}

void TestHistoryKeeper::manyRowsGoInPieces()
{
    OldPhone phone;
    for (int i = 0; i < 130; ++i) {
        phone.call(31);
    }
    QVERIFY(phone.settings.set(SettingKey::HistoryDays, u"30"_s));
    phone.clock.advance(2min);
    QCOMPARE(phone.rows(u"calls"_s), 80);
    phone.clock.advance(1s);
    QCOMPARE(phone.rows(u"calls"_s), 0);
}

QTEST_GUILESS_MAIN(TestHistoryKeeper)
#include "tst_historykeeper.moc"
