// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/daycounts.h"
#include "store/messagestore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;

namespace {

const QDateTime Midnight(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC);

/** A day in memory. */
struct Day
{
    std::unique_ptr<Database> database = Database::open(u":memory:"_s).value();
    CallHistory history {*database};
    MessageStore messages {*database};

    void call(OutcomeKind outcome, std::chrono::seconds after,
              std::chrono::milliseconds untilJoined = 7s,
              StoryDirection direction = StoryDirection::Inbound)
    {
        CallRecord record;
        record.direction = direction;
        record.remoteNumber = u"+393331112233"_s;
        record.startedAt = Midnight.addSecs(after.count());
        record.endedAt = record.startedAt.addSecs(60);
        if (outcome == OutcomeKind::Joined) {
            record.joinedAt = record.startedAt.addMSecs(untilJoined.count());
        }
        record.outcome = CallOutcome {outcome, CallParty::Remote, {}};
        QVERIFY(history.save(record));
    }
    void message(std::chrono::seconds after)
    {
        MessageRecord record;
        record.direction = MessageDirection::In;
        record.remote = u"+393331112233"_s;
        record.text = u"Ciao"_s;
        record.at = Midnight.addSecs(after.count());
        QVERIFY(messages.saveReceived(record, {}, true));
    }
    [[nodiscard]] DayCount count() const { return DayCounter(*database).since(Midnight).value(); }
};

} // namespace

class DayCountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingYet();
    void yesterdayDoesNotCount();
    void everySortOnce();
    void halfWereSooner();
};

void DayCountsTest::nothingYet()
{
    QCOMPARE(Day().count(), DayCount());
}

void DayCountsTest::yesterdayDoesNotCount()
{
    Day day;
    day.call(OutcomeKind::Joined, -1s);
    day.message(-1s);
    QCOMPARE(day.count(), DayCount());
    day.call(OutcomeKind::Joined, 0s);
    day.message(0s);
    QCOMPARE(day.count().calls, 1);
    QCOMPARE(day.count().messages, 1);
}

void DayCountsTest::everySortOnce()
{
    Day day;
    day.call(OutcomeKind::Joined, 10s);
    day.call(OutcomeKind::GaveUp, 20s);
    day.call(OutcomeKind::Rejected, 30s);
    day.call(OutcomeKind::NotReached, 40s, 0s, StoryDirection::Outbound);
    const DayCount counted = day.count();
    QCOMPARE(counted.calls, 4);
    QCOMPARE(counted.missed, 1); // a call of the owner's own is not missed
    QCOMPARE(counted.rejected, 1);
    QCOMPARE(counted.messages, 0);
}

void DayCountsTest::halfWereSooner()
{
    Day day;
    day.call(OutcomeKind::Joined, 10s, 9s);
    day.call(OutcomeKind::Joined, 20s, 5s);
    day.call(OutcomeKind::Joined, 30s, 60s); // one slow call is no habit
    day.call(OutcomeKind::GaveUp, 40s);
    QCOMPARE(day.count().untilJoined, std::optional<std::chrono::milliseconds>(9s));
}

QTEST_MAIN(DayCountsTest)
#include "tst_daycounts.moc"
