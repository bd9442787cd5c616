// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/callsearch.h"
#include "store/database.h"
#include "store/sortedcalls.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

using By = CallOrder::By;

const QDateTime Start(QDate(2026, 11, 22), QTime(13, 0), Qt::UTC);

/** A history in memory. */
struct Shelf
{
    std::unique_ptr<Database> database = Database::open(u":memory:"_s).value();
    CallHistory history {*database};
    SortedCalls sorted {*database};

    qint64 add(const QString &name, const QString &number, int seconds,
               const QString &phone = u"+39333"_s)
    {
        CallRecord record;
        record.remoteName = name;
        record.remoteNumber = number;
        record.masterNumber = phone;
        record.startedAt = Start;
        record.endedAt = Start.addSecs(100 + seconds);
        const bool isJoined = seconds > 0;
        if (isJoined) {
            record.joinedAt = Start.addSecs(100);
        }
        record.outcome = CallOutcome {
            isJoined ? OutcomeKind::Joined : OutcomeKind::GaveUp, CallParty::Remote, {}};
        record.steps = {{Start, CallStage::Ringing}};
        return history.save(record).value();
    }
    /** The ids, all pages. */
    [[nodiscard]] QList<qint64> found(const CallOrder &order, int limit = 100,
                                      const CallFilter &filter = {}) const
    {
        QList<qint64> ids;
        for (qint64 after = 0;;) {
            const CallPage page = sorted.page(filter, order, limit, after).value();
            for (const CallRecord &call : page.calls) {
                ids.append(call.id);
            }
            if (page.isLast) {
                return ids;
            }
            after = page.nextBefore;
        }
    }
};

QList<qint64> turned(QList<qint64> ids)
{
    std::reverse(ids.begin(), ids.end());
    return ids;
}

} // namespace

class SortedCallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyColumn_data();
    void everyColumn();
    void oneThatGoesOnIsTheShortest();
    void filterHolds();
    void looksThroughAFewRowsAtATime();
    void callThatHasGoneIsSaid();
    void orderIsRemembered();
};

void SortedCallsTest::everyColumn_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QList<qint64>>("ids"); // upwards; the newest first among equals
    const auto row = [](const char *name, By by, const QList<qint64> &ids) {
        QTest::newRow(name) << static_cast<int>(by) << ids;
    };
    row("when", By::When, {1, 2, 3, 4, 5, 6});
    row("who", By::Who, {6, 5, 2, 4, 3, 1}); // letters of either size, numbers before names
    row("length", By::Length, {5, 2, 6, 3, 4, 1});
    row("went to", By::WentTo, {5, 3, 6, 4, 2, 1});
    row("result", By::Result, {6, 4, 3, 1, 5, 2});
}

void SortedCallsTest::everyColumn()
{
    QFETCH(int, by);
    QFETCH(QList<qint64>, ids);
    Shelf shelf;
    shelf.add(u"Zoe"_s, u"+39340"_s, 900);
    shelf.add(u"anna"_s, u"+39341"_s, 0);
    shelf.add(u"Bruno"_s, u"+39342"_s, 10, u"+39100"_s);
    shelf.add(u"Bruno"_s, u"+39342"_s, 60);
    shelf.add(u"Anna"_s, u"+39341"_s, 0, u"+39100"_s);
    shelf.add({}, u"+39999"_s, 10);
    const CallOrder up {static_cast<By>(by), false};
    const CallOrder down {static_cast<By>(by), true};
    for (const int limit : {1, 2, 4, 6, 100}) { // wherever pages end, equals or not
        QCOMPARE(shelf.found(up, limit), ids);
        QCOMPARE(shelf.found(down, limit), turned(ids));
    }
    const CallPage page = shelf.sorted.page({}, up, 3).value();
    QCOMPARE(page.calls.size(), 3U);
    QCOMPARE(page.calls.front().steps.size(), 1U); // whole records
}

void SortedCallsTest::oneThatGoesOnIsTheShortest()
{
    Shelf shelf;
    shelf.add({}, u"+39111"_s, 5);
    CallRecord going;
    going.startedAt = Start;
    const qint64 id = shelf.history.save(going).value();
    QCOMPARE(shelf.found({By::Length, false}).front(), id);
    QCOMPARE(shelf.found({By::Result, false}).front(), id);
}

void SortedCallsTest::filterHolds()
{
    Shelf shelf;
    for (int i = 1; i <= 12; ++i) {
        shelf.add(i % 3 == 0 ? u"Anna"_s : u"Bruno"_s, u"+39340"_s, i % 2 == 0 ? i : 0);
    }
    const CallFilter anna {CallSort::All, u"anna"_s};
    QCOMPARE(shelf.found({By::Length, true}, 2, anna), (QList<qint64> {12, 6, 3, 9}));
    QCOMPARE(shelf.found({By::When, false}, 1, anna), (QList<qint64> {3, 6, 9, 12}));
    QCOMPARE(shelf.found({By::Who, false}, 2, {CallSort::All, {}, Start.addDays(1), {}}),
             QList<qint64> {});
}

void SortedCallsTest::looksThroughAFewRowsAtATime()
{
    Shelf shelf;
    const qint64 wanted = shelf.add(u"Zoe"_s, u"+39999"_s, 5);
    QSqlQuery query(QSqlDatabase::database(shelf.database->connectionName()));
    QVERIFY(query.exec(
        u"INSERT INTO calls (line, direction, remote_number, remote_name, master_number, "
        "started_at, outcome, party) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM "
        "n WHERE i < %1) SELECT '', 0, '+39111', 'Anna', '', i, 0, 0 FROM n"_s.arg(
            CallSearch::RowsAPage)));
    const CallFilter zoe {CallSort::All, u"Zoe"_s};
    const CallOrder order {By::Who, false};
    const CallPage page = shelf.sorted.page(zoe, order, 10).value();
    QVERIFY(page.calls.empty());
    QVERIFY(!page.isLast);
    QCOMPARE(shelf.found(order, 10, zoe), QList {wanted});
}

void SortedCallsTest::callThatHasGoneIsSaid()
{
    Shelf shelf;
    shelf.add({}, u"+39111"_s, 5);
    QCOMPARE(shelf.sorted.page({}, {By::Who, false}, 10, 77).error().code, ErrorCode::NotFound);
}

void SortedCallsTest::orderIsRemembered()
{
    Shelf shelf;
    QCOMPARE(shelf.sorted.order().value(), CallOrder {});
    for (const CallOrder &order : {CallOrder {By::Length, true}, CallOrder {By::Who, false}}) {
        QVERIFY(shelf.sorted.setOrder(order).has_value());
        QCOMPARE(shelf.sorted.order().value(), order);
    }
    QSqlQuery query(QSqlDatabase::database(shelf.database->connectionName()));
    QVERIFY(query.exec(u"UPDATE call_orders SET by=99"_s)); // of a damaged file
    QCOMPARE(shelf.sorted.order().value().by, By::When);
}

QTEST_GUILESS_MAIN(SortedCallsTest)
#include "tst_sortedcalls.moc"
