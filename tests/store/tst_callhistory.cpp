// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;

namespace {

const QDateTime Start(QDate(2026, 11, 22), QTime(13, 3, 5, 250), Qt::UTC);

CallRecord inbound()
{
    CallRecord record;
    record.line = u"home"_s;
    record.direction = StoryDirection::Inbound;
    record.remoteNumber = u"+393401234567"_s;
    record.remoteName = u"Anna 'Robert\"); DROP TABLE calls;-- 🙂"_s;
    record.masterNumber = u"+393298765432"_s;
    record.startedAt = Start;
    record.reasons = {{RoutingReason::GroupEvent, u"Family"_s, u"Home"_s,
                       QDateTime(QDate(2026, 12, 24), QTime(18, 0), Qt::UTC)},
                      {RoutingReason::NoCalendar}};
    record.steps = {
        {Start, CallStage::Ringing},
        {Start.addMSecs(5), CallStage::Answering},
        {Start.addMSecs(6), CallStage::NextPhone, u"+393337778888"_s, ReleaseReason::NoAnswer}};
    return record;
}

CallRecord finished()
{
    CallRecord record = inbound();
    record.joinedAt = Start.addMSecs(9001);
    record.endedAt = Start.addMSecs(261001);
    record.outcome = CallOutcome {
        OutcomeKind::Joined, CallParty::Remote, {ReleaseReason::Normal, 104, 16, 252s}};
    record.steps.push_back({Start.addMSecs(9001), CallStage::Bridged});
    record.steps.push_back({Start.addMSecs(261001), CallStage::Idle});
    return record;
}

void run(const Database &database, const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(database.connectionName()));
    QVERIFY2(query.exec(statement), qPrintable(statement));
}

} // namespace

class CallHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void savesAndReads();
    void growsStepByStep();
    void shrinksLists();
    void hiddenNumberAndNoNames();
    void everyOutcome();
    void unknownIdIsNotFound();
    void pagesByKey();
    void pageBounds_data();
    void pageBounds();
    void listsStayWithTheirCalls();
    void closesUnfinished();
    void nothingUnfinished();
    void survivesACrash();
    void damagedNumbersAreHarmless();
    void failedSaveChangesNothing();
    void errorHoldsNoNumber();

private:
    std::unique_ptr<Database> m_database;
};

void CallHistoryTest::init()
{
    m_database = Database::open(u":memory:"_s).value();
}

void CallHistoryTest::savesAndReads()
{
    CallHistory history(*m_database);
    CallRecord record = finished();
    const Result<qint64> id = history.save(record);
    QVERIFY(id.has_value());
    QVERIFY(*id > 0);
    record.id = *id;
    QVERIFY(history.record(*id).value() == record);
    QVERIFY(history.page(1).value().front() == record);
}

void CallHistoryTest::growsStepByStep()
{
    CallHistory history(*m_database);
    CallRecord record = inbound();
    record.id = history.save(record).value();
    for (const CallStage stage :
         {CallStage::Holding, CallStage::CallingMaster, CallStage::Joining, CallStage::Bridged}) {
        record.steps.push_back({record.steps.back().at.addMSecs(7), stage});
        QCOMPARE(history.save(record).value(), record.id);
        QVERIFY(history.record(record.id).value() == record);
    }
    QCOMPARE(history.page(10).value().size(), 1U);
}

void CallHistoryTest::shrinksLists()
{
    CallHistory history(*m_database);
    CallRecord record = finished();
    record.id = history.save(record).value();
    record.steps.resize(1);
    record.reasons.clear();
    QVERIFY(history.save(record).has_value());
    QVERIFY(history.record(record.id).value() == record);
}

void CallHistoryTest::hiddenNumberAndNoNames()
{
    CallHistory history(*m_database);
    CallRecord record;
    record.startedAt = Start;
    record.outcome = CallOutcome {OutcomeKind::Rejected, CallParty::Nobody, {}};
    record.id = history.save(record).value();
    QVERIFY(history.record(record.id).value() == record);
}

void CallHistoryTest::everyOutcome()
{
    CallHistory history(*m_database);
    for (int kind = 0; kind <= static_cast<int>(LastOutcomeKind); ++kind) {
        for (int reason = 0; reason <= static_cast<int>(LastReleaseReason); ++reason) {
            CallRecord record = inbound();
            record.direction = kind % 2 == 0 ? StoryDirection::Outbound : StoryDirection::Inbound;
            record.outcome = CallOutcome {
                static_cast<OutcomeKind>(kind),
                static_cast<CallParty>(reason % 3),
                {static_cast<ReleaseReason>(reason), -1, 127, std::chrono::seconds(reason)}};
            record.id = history.save(record).value();
            QVERIFY(history.record(record.id).value() == record);
        }
    }
}

void CallHistoryTest::unknownIdIsNotFound()
{
    CallHistory history(*m_database);
    QCOMPARE(history.record(1).error().code, ErrorCode::NotFound);
    CallRecord record = inbound();
    record.id = 77;
    QCOMPARE(history.save(record).error().code, ErrorCode::NotFound);
    QVERIFY(history.page(10).value().empty());
}

void CallHistoryTest::pagesByKey()
{
    CallHistory history(*m_database);
    constexpr int count = 10000;
    QSqlDatabase::database(m_database->connectionName()).transaction();
    for (int i = 0; i < count; ++i) {
        run(*m_database,
            u"INSERT INTO calls (line, direction, remote_number, remote_name, master_number, "
            u"started_at) "
            "VALUES ('',0,'%1','','',%2)"_s.arg(i)
                .arg(i));
        run(*m_database,
            u"INSERT INTO call_steps (call_id, position, line, at, stage) VALUES (%1,0,'',%2,1)"_s
                .arg(i + 1)
                .arg(i));
        run(*m_database,
            u"INSERT INTO call_reasons (call_id, position, line, reason) VALUES (%1,0,'',%2)"_s
                .arg(i + 1)
                .arg(i % 10));
    }
    QSqlDatabase::database(m_database->connectionName()).commit();

    const auto whole = history.page(count).value();
    QCOMPARE(whole.size(), static_cast<std::size_t>(count));
    std::vector<CallRecord> pages;
    for (qint64 before = 0;;) {
        const auto page = history.page(97, before).value();
        if (page.empty()) {
            break;
        }
        pages.insert(pages.end(), page.begin(), page.end());
        before = page.back().id;
        if (pages.size() == 970U) { // a call that comes meanwhile shifts nothing
            QVERIFY(history.save(inbound()).has_value());
        }
    }
    QVERIFY(pages == whole);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        QCOMPARE(whole[i].id, static_cast<qint64>(whole.size() - i));
        QCOMPARE(whole[i].steps.size(), 1U);
        QCOMPARE(static_cast<int>(whole[i].reasons.front().kind),
                 static_cast<int>((whole[i].id - 1) % 10));
    }
}

void CallHistoryTest::pageBounds_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("newest first") << 10 << qint64(0) << QList<qint64> {3, 2, 1};
    QTest::newRow("limit") << 2 << qint64(0) << QList<qint64> {3, 2};
    QTest::newRow("before") << 10 << qint64(3) << QList<qint64> {2, 1};
    QTest::newRow("before the first") << 10 << qint64(1) << QList<qint64> {};
    QTest::newRow("beyond the newest") << 10 << qint64(99) << QList<qint64> {3, 2, 1};
    QTest::newRow("none") << 0 << qint64(0) << QList<qint64> {};
    QTest::newRow("negative limit is none") << -1 << qint64(0) << QList<qint64> {};
    QTest::newRow("negative key is the newest") << 1 << qint64(-5) << QList<qint64> {3};
}

void CallHistoryTest::pageBounds()
{
    QFETCH(int, limit);
    QFETCH(qint64, before);
    QFETCH(QList<qint64>, ids);
    CallHistory history(*m_database);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(history.save(inbound()).has_value());
    }
    QList<qint64> read;
    const auto page = history.page(limit, before).value();
    for (const CallRecord &record : page) {
        read.append(record.id);
    }
    QCOMPARE(read, ids);
}

void CallHistoryTest::listsStayWithTheirCalls()
{
    CallHistory history(*m_database);
    CallRecord first = finished();
    CallRecord bare;
    bare.startedAt = Start;
    CallRecord last = inbound();
    first.id = history.save(first).value();
    bare.id = history.save(bare).value();
    last.id = history.save(last).value();
    const auto page = history.page(10).value();
    QVERIFY(page == (std::vector<CallRecord> {last, bare, first}));
    run(*m_database, u"DELETE FROM calls WHERE id=%1"_s.arg(first.id));
    QSqlQuery left(u"SELECT count(*) FROM call_steps WHERE call_id=%1"_s.arg(first.id),
                   QSqlDatabase::database(m_database->connectionName()));
    QVERIFY(left.next());
    QCOMPARE(left.value(0).toInt(), 0);
}

void CallHistoryTest::closesUnfinished()
{
    CallHistory history(*m_database);
    CallRecord done = finished();
    done.id = history.save(done).value();
    CallRecord cut = inbound();
    cut.id = history.save(cut).value();
    CallRecord bare;
    bare.startedAt = Start;
    bare.id = history.save(bare).value();

    QCOMPARE(history.closeUnfinished().value(), 2);
    QVERIFY(history.record(done.id).value() == done);
    cut.outcome = CallOutcome {OutcomeKind::ModemLost, CallParty::Nobody, {}};
    cut.endedAt = cut.steps.back().at;
    QVERIFY(history.record(cut.id).value() == cut);
    bare.outcome = cut.outcome;
    bare.endedAt = Start;
    QVERIFY(history.record(bare.id).value() == bare);
    QCOMPARE(history.closeUnfinished().value(), 0);
}

void CallHistoryTest::nothingUnfinished()
{
    QCOMPARE(CallHistory(*m_database).closeUnfinished().value(), 0);
}

void CallHistoryTest::survivesACrash()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"virtualphone.db"_s);
    CallRecord record = inbound();
    const auto running = Database::open(path);
    record.id = CallHistory(**running).save(record).value();
    // The files as they lie on the disk while the program still runs, as after a power cut.
    const QString copy = dir.filePath(u"copy.db"_s);
    QVERIFY(QFile::copy(path, copy));
    QVERIFY(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    const auto after = Database::open(copy);
    QVERIFY(after.has_value());
    QVERIFY(CallHistory(**after).record(record.id).value() == record);
    QCOMPARE(CallHistory(**after).closeUnfinished().value(), 1);
}

void CallHistoryTest::damagedNumbersAreHarmless()
{
    CallHistory history(*m_database);
    const qint64 id = history.save(finished()).value();
    run(*m_database, u"UPDATE calls SET outcome=999, party=-3, release_reason=77, direction=9"_s);
    run(*m_database, u"UPDATE call_steps SET stage=250"_s);
    run(*m_database, u"UPDATE call_reasons SET reason=-1"_s);
    const CallRecord record = history.record(id).value();
    QCOMPARE(record.outcome.value().kind, OutcomeKind::ModemLost);
    QCOMPARE(record.outcome.value().party, CallParty::Nobody);
    QCOMPARE(record.outcome.value().cause.reason, ReleaseReason::Unknown);
    QCOMPARE(record.steps.front().stage, CallStage::Idle);
    QCOMPARE(record.reasons.front().kind, RoutingReason::None);
}

void CallHistoryTest::failedSaveChangesNothing()
{
    CallHistory history(*m_database);
    CallRecord record = inbound();
    record.id = history.save(record).value();
    run(*m_database,
        u"CREATE TEMP TRIGGER full BEFORE INSERT ON call_steps WHEN NEW.position=2 "
        "BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s);
    const Result<qint64> saved = history.save(finished());
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, ErrorCode::Storage);
    CallRecord longer = finished();
    longer.id = record.id;
    QVERIFY(!history.save(longer).has_value());
    QCOMPARE(history.page(10).value().size(), 1U);
    QVERIFY(history.record(record.id).value() == record);
    run(*m_database, u"DROP TRIGGER full"_s);
    QVERIFY(history.save(longer).has_value()); // nothing is left locked
    QVERIFY(history.record(record.id).value() == longer);
}

void CallHistoryTest::errorHoldsNoNumber()
{
    CallHistory history(*m_database);
    run(*m_database, u"DROP TABLE call_reasons"_s);
    const Result<qint64> saved = history.save(finished());
    QVERIFY(!saved.has_value());
    QVERIFY(!saved.error().detail.isEmpty());
    QVERIFY(!saved.error().detail.contains(u"3401234567"_s));
}

QTEST_GUILESS_MAIN(CallHistoryTest)
#include "tst_callhistory.moc"
