// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/calltable.h"

#include <QTest>

using namespace vp;
using Kind = CallTableChange::Kind;

class TestCallTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void learnsTheIndexFromTheEvents();
    void learnsTheIndexFromTheList();
    void listWinsOverOlderEvents();
    void eventWinsOverAnOlderList();
    void releasedCallIsNotRevivedByAnOlderList();
    void missingInTheListMeansEnded();
    void declinedIsNotNormal();
    void adoptsWhatItDidNotKnow();
    void repeatedRingIsOneCall();
    void waitingBecomesIncoming();
    void idsAreNeverReused();
    void withheldNumberStaysHidden();
    void clearTellsEveryCall();
};

namespace {

ListedCall listed(int index, CallDirection direction, CallState state, const QString &number = {})
{
    return {.index = index,
            .direction = direction,
            .state = state,
            .multiparty = false,
            .number = number};
}
constexpr auto in = CallDirection::Incoming;
constexpr auto out = CallDirection::Outgoing;

} // namespace

void TestCallTable::learnsTheIndexFromTheEvents()
{
    CallTable table;
    (void)table.dialed(QStringLiteral("+39340"));
    (void)table.originated(3);
    QCOMPARE(table.calls().front().index, 3);
    (void)table.progressed(3);
    QCOMPARE(table.calls().front().state, CallState::Alerting);
    QVERIFY(table.calls().front().progress);
    (void)table.connected(3);
    QCOMPARE(table.calls().front().state, CallState::Active);
}

void TestCallTable::learnsTheIndexFromTheList()
{
    CallTable table;
    (void)table.ringing(CallState::Incoming, QStringLiteral("+39340"), CallerValidity::Valid);
    const CallTableChanges changes = table.reconcile(
        {listed(2, in, CallState::Incoming, QStringLiteral("+39340"))}, table.serial(), false);
    QCOMPARE(table.calls().size(), 1U);
    QCOMPARE(table.calls().front().index, 2);
    QCOMPARE(changes.size(), 1U);
}

void TestCallTable::listWinsOverOlderEvents()
{
    CallTable table;
    (void)table.dialed(QStringLiteral("1"), 1);
    (void)table.connected(1);
    (void)table.reconcile({listed(1, out, CallState::Held)}, table.serial(), false);
    QCOMPARE(table.calls().front().state, CallState::Held);
    QVERIFY(!table.needsAnotherLook());
}

void TestCallTable::eventWinsOverAnOlderList()
{
    CallTable table;
    (void)table.dialed(QStringLiteral("1"), 1);
    const CallTable::Serial asked = table.serial();
    (void)table.connected(1);
    (void)table.reconcile({listed(1, out, CallState::Dialing)}, asked, false);
    QCOMPARE(table.calls().front().state, CallState::Active);
    QVERIFY(table.needsAnotherLook());
}

void TestCallTable::releasedCallIsNotRevivedByAnOlderList()
{
    CallTable table;
    (void)table.dialed(QStringLiteral("1"), 1);
    const CallTable::Serial asked = table.serial();
    (void)table.released(1, {});
    (void)table.reconcile({listed(1, out, CallState::Active)}, asked, false);
    QVERIFY(table.isEmpty());
    QVERIFY(table.needsAnotherLook());
    (void)table.reconcile({listed(1, out, CallState::Active)}, table.serial(), false);
    QCOMPARE(table.calls().size(), 1U); // asked again and still there: then it is
}

void TestCallTable::missingInTheListMeansEnded()
{
    CallTable table;
    (void)table.dialed(QStringLiteral("1"), 1);
    const CallTableChanges changes = table.reconcile({}, table.serial(), false);
    QCOMPARE(changes.size(), 1U);
    QCOMPARE(changes.front().kind, Kind::Removed);
    QCOMPARE(changes.front().call.state, CallState::Released);
    QVERIFY(table.isEmpty());
}

void TestCallTable::declinedIsNotNormal()
{
    ReleaseCause normal;
    normal.reason = ReleaseReason::Normal;
    CallTable table;
    (void)table.dialed(QStringLiteral("1"), 1);
    QCOMPARE(table.released(1, normal).front().call.release.reason, ReleaseReason::Declined);
    (void)table.dialed(QStringLiteral("1"), 1);
    (void)table.connected(1);
    QCOMPARE(table.released(1, normal).front().call.release.reason, ReleaseReason::Normal);
}

void TestCallTable::adoptsWhatItDidNotKnow()
{
    CallTable table;
    const CallTableChanges changes =
        table.reconcile({listed(1, in, CallState::Active, QStringLiteral("+39340")),
                         listed(2, out, CallState::Alerting)},
                        table.serial(), true);
    QCOMPARE(changes.size(), 2U);
    QCOMPARE(changes[0].kind, Kind::Added);
    QVERIFY(table.calls()[1].progress); // only because the state is to be trusted for it
    CallTable strict;
    (void)strict.reconcile({listed(2, out, CallState::Alerting)}, strict.serial(), false);
    QVERIFY(!strict.calls()[0].progress);
}

void TestCallTable::repeatedRingIsOneCall()
{
    CallTable table;
    for (int i = 0; i < 5; ++i) {
        (void)table.ringing(CallState::Incoming, QStringLiteral("+39340"), CallerValidity::Valid);
    }
    QCOMPARE(table.calls().size(), 1U);
}

void TestCallTable::waitingBecomesIncoming()
{
    CallTable table;
    (void)table.ringing(CallState::Waiting, QStringLiteral("+39340"), CallerValidity::Valid);
    const CallTableChanges changes =
        table.ringing(CallState::Incoming, QStringLiteral("+39340"), CallerValidity::Valid);
    QCOMPARE(changes.size(), 1U);
    QCOMPARE(changes.front().kind, Kind::Changed);
    QCOMPARE(table.calls().front().state, CallState::Incoming);
}

void TestCallTable::idsAreNeverReused()
{
    CallTable table;
    (void)table.dialed(QStringLiteral("1"), 1);
    const int first = table.calls().front().id;
    (void)table.released(1, {});
    (void)table.dialed(QStringLiteral("1"), 1);
    QVERIFY(table.calls().front().id != first);
    QCOMPARE(table.find(first), nullptr);
}

void TestCallTable::withheldNumberStaysHidden()
{
    CallTable table;
    (void)table.ringing(CallState::Incoming, {}, CallerValidity::Withheld);
    (void)table.reconcile({listed(1, in, CallState::Incoming, QStringLiteral("+39340"))},
                          table.serial(), false);
    QVERIFY(table.calls().front().isHidden());
}

void TestCallTable::clearTellsEveryCall()
{
    CallTable table;
    (void)table.dialed(QStringLiteral("1"), 1);
    (void)table.ringing(CallState::Waiting, {}, CallerValidity::Withheld);
    const CallTableChanges changes = table.clear(ReleaseReason::PortLost);
    QCOMPARE(changes.size(), 2U);
    QCOMPARE(changes.front().call.release.reason, ReleaseReason::PortLost);
    QVERIFY(table.isEmpty());
}

QTEST_GUILESS_MAIN(TestCallTable)
#include "tst_calltable.moc"
