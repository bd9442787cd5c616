// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/releaseplan.h"

#include <QTest>

using namespace vp;

namespace {

Call make(int id, CallDirection direction, CallState state, bool progress, int index)
{
    Call call;
    call.id = id;
    call.index = index;
    call.direction = direction;
    call.state = state;
    call.progress = progress;
    return call;
}
Call incoming(int id, CallState state, int index = -1)
{
    return make(id, CallDirection::Incoming, state, false, index < 0 ? id : index);
}
Call outgoing(int id, CallState state, bool progress, int index = -1)
{
    return make(id, CallDirection::Outgoing, state, progress, index < 0 ? id : index);
}
using Way = ReleaseStep::Way;

} // namespace

Q_DECLARE_METATYPE(std::vector<Call>)

class TestReleasePlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesTheSafeWay_data();
    void choosesTheSafeWay();
    void neverKillsAnE1550();
    void triesAnotherWayWhereOneDoesNothing();
};

void TestReleasePlan::choosesTheSafeWay_data()
{
    QTest::addColumn<std::vector<Call>>("calls");
    QTest::addColumn<std::vector<int>>("wanted");
    QTest::addColumn<bool>("insist");
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("index");
    const auto row = [](const char *name, std::vector<Call> calls, std::vector<int> wanted, Way way,
                        int index = 0, bool insist = false) {
        QTest::newRow(name) << calls << wanted << insist << static_cast<int>(way) << index;
    };
    using S = CallState;
    row("nothing there", {}, {1}, Way::Nothing);
    row("not the one that is wanted", {incoming(1, S::Active)}, {2}, Way::Nothing);
    row("ringing caller is rejected", {incoming(1, S::Incoming)}, {1}, Way::HangUp);
    row("single active call", {incoming(1, S::Active)}, {1}, Way::HangUp);
    row("single held call: CHUP would leave it", {incoming(1, S::Held)}, {1}, Way::One, 1);
    row("held without a known index", {incoming(1, S::Held, 0)}, {1}, Way::HeldOrWaiting);
    row("dialling, not yet accepted", {outgoing(1, S::Dialing, false, 0)}, {1}, Way::Wait);
    row("dialling, accepted", {outgoing(1, S::Dialing, false)}, {1}, Way::HangUp);
    row("dialling, never accepted, for long", {outgoing(1, S::Dialing, false, 0)}, {1}, Way::HangUp,
        0, true);
    row("C held, A dialling without progress, both",
        {incoming(1, S::Held), outgoing(2, S::Dialing, false)}, {1, 2}, Way::HeldOrWaiting);
    row("C held, A rings, both", {incoming(1, S::Held), outgoing(2, S::Alerting, true)}, {1, 2},
        Way::One, 1);
    row("C stays, A without progress must wait",
        {incoming(1, S::Held), outgoing(2, S::Dialing, false)}, {2}, Way::Wait);
    row("C stays, A never progresses", {incoming(1, S::Held), outgoing(2, S::Dialing, false)}, {2},
        Way::HangUp, 0, true);
    row("C stays, A rings", {incoming(1, S::Held), outgoing(2, S::Alerting, true)}, {2}, Way::One,
        2);
    row("C is gone from the held side, A without progress stays",
        {incoming(1, S::Held), outgoing(2, S::Dialing, false)}, {1}, Way::HeldOrWaiting);
    row("joined, all", {incoming(1, S::Active), outgoing(2, S::Active, true)}, {1, 2}, Way::HangUp);
    row("joined, one", {incoming(1, S::Active), outgoing(2, S::Active, true)}, {2}, Way::One, 2);
    row("waiting caller, nothing held", {incoming(1, S::Active), incoming(2, S::Waiting)}, {2},
        Way::HeldOrWaiting);
    row("waiting caller, one held: he waits", {incoming(1, S::Held), incoming(2, S::Waiting)}, {2},
        Way::Wait);
    row("active ends, the waiting one is spared", {incoming(1, S::Active), incoming(2, S::Waiting)},
        {1}, Way::One, 1);
    row("accepted by accident", {incoming(1, S::Held), incoming(2, S::Active)}, {2}, Way::One, 2);
    row("accepted by accident beside a dialling leg",
        {incoming(1, S::Active), outgoing(2, S::Dialing, false)}, {1}, Way::Wait);
}

void TestReleasePlan::choosesTheSafeWay()
{
    QFETCH(std::vector<Call>, calls);
    QFETCH(std::vector<int>, wanted);
    QFETCH(bool, insist);
    QFETCH(int, way);
    QFETCH(int, index);
    const ReleaseStep step = planRelease(calls, wanted, insist);
    QCOMPARE(static_cast<int>(step.way), way);
    QCOMPARE(step.index, index);
}

void TestReleasePlan::neverKillsAnE1550()
{
    // Every table of up to three calls in every state, every wish: CHLD=1x never while a dialled
    // leg lacks progress, CHLD=0 never when it would drop a held party who is to stay.
    std::vector<Call> shapes;
    for (const CallState state :
         {CallState::Active, CallState::Held, CallState::Incoming, CallState::Waiting}) {
        shapes.push_back(incoming(0, state));
    }
    for (const CallState state :
         {CallState::Active, CallState::Held, CallState::Dialing, CallState::Alerting}) {
        for (const bool progress : {false, true}) {
            shapes.push_back(outgoing(0, state, progress));
        }
    }
    int tables = 0;
    const auto check = [&tables](std::vector<Call> calls) {
        for (std::size_t i = 0; i < calls.size(); ++i) {
            calls[i].id = static_cast<int>(i) + 1;
            calls[i].index = calls[i].id;
        }
        for (unsigned wish = 1; wish < (1U << calls.size()); ++wish) {
            std::vector<int> wanted;
            for (std::size_t i = 0; i < calls.size(); ++i) {
                if ((wish >> i & 1U) != 0) {
                    wanted.push_back(calls[i].id);
                }
            }
            for (const int round : {0, 1, 2, 3, 4, 5}) {
                const bool insist = round % 2 != 0;
                const ReleaseStep step =
                    planRelease(calls, wanted, insist, {.guarded = true, .tried = round});
                const bool endangered = std::any_of(calls.begin(), calls.end(), [](const Call &c) {
                    return c.isOutgoing() && !c.isEstablished() && !c.progress;
                });
                QVERIFY(!(endangered && step.way == Way::One && calls.size() > 1));
                const bool waits = std::any_of(calls.begin(), calls.end(), [](const Call &c) {
                    return c.state == CallState::Waiting;
                });
                const bool dropsOther = std::any_of(calls.begin(), calls.end(), [&](const Call &c) {
                    return c.state == CallState::Held
                        && std::find(wanted.begin(), wanted.end(), c.id) == wanted.end();
                });
                QVERIFY(!(step.way == Way::HeldOrWaiting && dropsOther && !waits));
                ++tables;
            }
        }
    };
    for (const Call &a : shapes) {
        check({a});
        for (const Call &b : shapes) {
            check({a, b});
            for (const Call &c : shapes) {
                check({a, b, c});
            }
        }
    }
    QVERIFY(tables > 10'000);
}

void TestReleasePlan::triesAnotherWayWhereOneDoesNothing()
{
    const auto waysFor = [](const std::vector<Call> &calls, const std::vector<int> &wanted) {
        std::vector<ReleaseStep> ways;
        for (int tried = 0; tried < 6; ++tried) {
            ways.push_back(planRelease(calls, wanted, false, {.guarded = false, .tried = tried}));
        }
        return ways;
    };
    const auto has = [](const std::vector<ReleaseStep> &ways, const ReleaseStep &step) {
        return std::find(ways.begin(), ways.end(), step) != ways.end();
    };
    using S = CallState;
    // C is to stay on hold: A alone, by its index, then by CHUP; never CHLD=0.
    const auto beside = waysFor({incoming(1, S::Held), outgoing(2, S::Dialing, false)}, {2});
    QCOMPARE(beside.front(), (ReleaseStep {Way::One, 2}));
    QVERIFY(has(beside, {Way::HangUp}));
    QVERIFY(!has(beside, {Way::HeldOrWaiting}));
    // A held call that CHLD=1x does not end goes by CHLD=0.
    const auto held = waysFor({incoming(1, S::Held)}, {1});
    QCOMPARE(held.front(), (ReleaseStep {Way::One, 1}));
    QVERIFY(has(held, {Way::HeldOrWaiting}));
    // A dialling call without a known index need not wait on a modem that stands it.
    QCOMPARE(waysFor({outgoing(1, S::Dialing, false, 0)}, {1}).front(), ReleaseStep {Way::HangUp});
    QVERIFY(has(waysFor({outgoing(1, S::Dialing, false)}, {1}), {Way::One, 1}));
}

QTEST_GUILESS_MAIN(TestReleasePlan)
#include "tst_releaseplan.moc"
