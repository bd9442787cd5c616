// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/callsearch.h"
#include "store/database.h"
#include "store/voicemailstore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QDateTime Start(QDate(2026, 11, 22), QTime(13, 0), Qt::UTC);

/** A history in memory. */
struct Shelf
{
    std::unique_ptr<Database> database = Database::open(u":memory:"_s).value();
    CallHistory history {*database};
    CallSearch search {*database};

    qint64 add(const QString &name, const QString &number, OutcomeKind outcome, int day,
               StoryDirection direction = StoryDirection::Inbound)
    {
        CallRecord record;
        record.direction = direction;
        record.remoteName = name;
        record.remoteNumber = number;
        record.startedAt = Start.addDays(day);
        record.endedAt = record.startedAt.addSecs(60);
        if (outcome == OutcomeKind::Joined) {
            record.joinedAt = record.startedAt.addSecs(7);
        }
        record.outcome = CallOutcome {outcome, CallParty::Remote, {}};
        record.steps = {{record.startedAt, CallStage::Ringing}};
        record.reasons = {{RoutingReason::NoCalendar}};
        return history.save(record).value();
    }
    /** The ids that are found, all pages. */
    [[nodiscard]] QList<qint64> found(const CallFilter &filter, int limit = 100) const
    {
        QList<qint64> ids;
        qint64 before = 0;
        for (;;) {
            const CallPage page = search.page(filter, limit, before).value();
            for (const CallRecord &call : page.calls) {
                ids.append(call.id);
            }
            if (page.isLast) {
                return ids;
            }
            before = page.nextBefore;
        }
    }
    [[nodiscard]] int rows(const QString &table) const
    {
        QSqlQuery query(QSqlDatabase::database(database->connectionName()));
        query.exec(u"SELECT count(*) FROM "_s + table);
        return query.next() ? query.value(0).toInt() : -1;
    }
};

} // namespace

class CallSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsOfCalls();
    void textIsTakenLiterally();
    void spansOfTime();
    void spanEndsWithItsOldestCall();
    void pagesMeet();
    void sparsePagesBringTheirOwnSteps();
    void looksThroughAFewRowsAtATime();
    void removesAllBelowACall();
    void messagesOfRemovedCallsGo();
    void whatLastsStays();
};

void CallSearchTest::sortsOfCalls()
{
    Shelf shelf;
    const qint64 joined = shelf.add({}, u"+39111"_s, OutcomeKind::Joined, 0);
    const qint64 missed = shelf.add({}, u"+39222"_s, OutcomeKind::GaveUp, 1);
    const qint64 rejected = shelf.add({}, u"+39333"_s, OutcomeKind::Rejected, 2);
    const qint64 out =
        shelf.add({}, u"+39444"_s, OutcomeKind::NotReached, 3, StoryDirection::Outbound);
    QCOMPARE(shelf.found({}), (QList {out, rejected, missed, joined}));
    QCOMPARE(shelf.found({CallSort::Missed}), QList {missed});
    QCOMPARE(shelf.found({CallSort::Incoming}), (QList {rejected, missed, joined}));
    QCOMPARE(shelf.found({CallSort::Outgoing}), QList {out});
    QCOMPARE(shelf.found({CallSort::Blocked}), QList {rejected});
}

void CallSearchTest::textIsTakenLiterally()
{
    Shelf shelf;
    const qint64 anna =
        shelf.add(u"Anna 100% O'Neil"_s, u"+393401234567"_s, OutcomeKind::Joined, 0);
    const qint64 bruno = shelf.add(u"Bruno_B"_s, u"+390255551234"_s, OutcomeKind::Joined, 1);
    QCOMPARE(shelf.found({CallSort::All, u" anna "_s}), QList {anna});
    QCOMPARE(shelf.found({CallSort::All, u"%"_s}), QList {anna});
    QCOMPARE(shelf.found({CallSort::All, u"_"_s}), QList {bruno});
    QCOMPARE(shelf.found({CallSort::All, u"o'neil"_s}), QList {anna});
    QCOMPARE(shelf.found({CallSort::All, u"+39 02 5555"_s}), QList {bruno});
    QCOMPARE(shelf.found({CallSort::All, u"340 123-4567"_s}), QList {anna});
    QCOMPARE(shelf.found({CallSort::All, u"'; DROP TABLE calls; --"_s}), QList<qint64> {});
    QCOMPARE(shelf.rows(u"calls"_s), 2);
}

void CallSearchTest::spansOfTime()
{
    Shelf shelf;
    const qint64 first = shelf.add({}, u"+39111"_s, OutcomeKind::Joined, 5);
    const qint64 second = shelf.add({}, u"+39111"_s, OutcomeKind::Joined, 2); // clock set back
    const qint64 third = shelf.add({}, u"+39111"_s, OutcomeKind::Joined, 9);
    QCOMPARE(shelf.found({CallSort::All, {}, Start.addDays(5), {}}), (QList {third, first}));
    QCOMPARE(shelf.found({CallSort::All, {}, {}, Start.addDays(5)}), QList {second});
    QCOMPARE(shelf.found({CallSort::All, {}, Start.addDays(2), Start.addDays(9)}),
             (QList {second, first}));
    QCOMPARE(shelf.found({CallSort::All, {}, Start.addDays(20), {}}), QList<qint64> {});
}

void CallSearchTest::spanEndsWithItsOldestCall()
{
    Shelf shelf;
    QList<qint64> ids;
    for (int day = 0; day < 5; ++day) {
        ids.append(shelf.add({}, u"+39111"_s, OutcomeKind::Joined, day));
    }
    const CallFilter filter {CallSort::All, {}, Start.addDays(3), {}};
    const CallPage first = shelf.search.page(filter, 1).value();
    QVERIFY(!first.isLast);
    const CallPage second = shelf.search.page(filter, 1, first.nextBefore).value();
    QCOMPARE(second.calls.front().id, ids.at(3));
    QVERIFY(second.isLast); // the older ones are not looked through
    QVERIFY(shelf.search.page({CallSort::All, {}, Start.addDays(9), {}}, 1).value().isLast);
}

void CallSearchTest::pagesMeet()
{
    Shelf shelf;
    for (int i = 0; i < 11; ++i) {
        shelf.add({}, u"+39111"_s, i % 2 == 0 ? OutcomeKind::Joined : OutcomeKind::Rejected, i);
    }
    QCOMPARE(shelf.found({CallSort::Blocked}, 2), (QList<qint64> {10, 8, 6, 4, 2}));
    QCOMPARE(shelf.found({}, 11).size(), 11);
    const CallPage page = shelf.search.page({}, 3, 100).value();
    QCOMPARE(page.nextBefore, 9);
    QVERIFY(!page.isLast);
}

void CallSearchTest::sparsePagesBringTheirOwnSteps()
{
    Shelf shelf;
    for (int i = 0; i < 30; ++i) {
        shelf.add({}, i % 10 == 0 ? u"+39777"_s : u"+39111"_s, OutcomeKind::Joined, i);
    }
    const CallPage page = shelf.search.page({CallSort::All, u"777"_s}, 10).value();
    QCOMPARE(page.calls.size(), 3U);
    for (const CallRecord &call : page.calls) {
        QCOMPARE(call.steps.size(), 1U);
        QCOMPARE(call.steps.front().at, call.startedAt);
        QCOMPARE(call.reasons.size(), 1U);
    }
}

void CallSearchTest::looksThroughAFewRowsAtATime()
{
    Shelf shelf;
    const qint64 old = shelf.add(u"Zoe"_s, u"+39999"_s, OutcomeKind::Joined, 0);
    QSqlQuery query(QSqlDatabase::database(shelf.database->connectionName()));
    // A history with a gap as wide as a page.
    QVERIFY(query.exec(u"UPDATE sqlite_sequence SET seq=%1 WHERE name='calls'"_s.arg(
        old + CallSearch::RowsAPage)));
    shelf.add(u"Anna"_s, u"+39111"_s, OutcomeKind::Joined, 1);
    const CallPage page = shelf.search.page({CallSort::All, u"Zoe"_s}, 10).value();
    QVERIFY(page.calls.empty());
    QVERIFY(!page.isLast);
    QCOMPARE(shelf.found({CallSort::All, u"Zoe"_s}), QList {old});
}

void CallSearchTest::removesAllBelowACall()
{
    Shelf shelf;
    const qint64 first = shelf.add({}, u"+39111"_s, OutcomeKind::Joined, 0);
    const qint64 second = shelf.add({}, u"+39222"_s, OutcomeKind::Joined, 1);
    shelf.add({}, u"+39333"_s, OutcomeKind::Joined, 2);
    QCOMPARE(shelf.search.remove({second, 4711}).value(), 1);
    QCOMPARE(shelf.rows(u"call_steps"_s), 2);
    QCOMPARE(shelf.rows(u"call_reasons"_s), 2);
    QCOMPARE(shelf.search.countBefore(Start.addDays(2)).value(), 1);
    QCOMPARE(shelf.search.removeBefore(Start.addDays(2), 10).value(), 1);
    QVERIFY(!shelf.history.record(first));
    QCOMPARE(shelf.rows(u"call_steps"_s), 1);
}

/** Told of or not: only the others stay as they are. */
void CallSearchTest::messagesOfRemovedCallsGo()
{
    Shelf shelf;
    VoicemailStore messages(*shelf.database, u""_s); // of the line of these calls
    QList<qint64> ids;
    for (int day = 0; day < 3; ++day) {
        ids.append(shelf.add({}, u"+39111"_s, OutcomeKind::MessageLeft, day));
        Voicemail mail;
        mail.callAt = Start.addDays(day);
        mail.file = u"1.ogg"_s;
        mail.state = VoicemailState::Ready;
        QVERIFY(messages.save(mail).has_value());
    }
    const auto stateOf = [&messages](int day) {
        return messages.ofCall(Start.addDays(day)).value()->state;
    };
    QCOMPARE(shelf.search.remove({ids.at(1)}).value(), 1);
    QCOMPARE(stateOf(0), VoicemailState::Ready);
    QCOMPARE(stateOf(1), VoicemailState::Gone);
    QCOMPARE(shelf.search.removeBefore(Start.addDays(1), 10).value(), 1);
    QCOMPARE(stateOf(0), VoicemailState::Gone);
    QCOMPARE(stateOf(2), VoicemailState::Ready);
    QCOMPARE(messages.oldestCall().value(), std::optional(Start.addDays(2)));
}

void CallSearchTest::whatLastsStays()
{
    Shelf shelf;
    CallRecord going;
    going.startedAt = Start;
    const qint64 id = shelf.history.save(going).value();
    QCOMPARE(shelf.search.remove({id}).value(), 0);
    QCOMPARE(shelf.search.removeBefore(Start.addDays(1), 10).value(), 0);
    QVERIFY(shelf.history.record(id).has_value());
}

QTEST_GUILESS_MAIN(CallSearchTest)
#include "tst_callsearch.moc"
