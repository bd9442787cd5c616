// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sleepwatcher.h"
#include "fakelogind.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vp;
using vp::test::FakeLogind;
using namespace Qt::StringLiterals;

namespace {
constexpr int PatienceMs = 20'000;
} // namespace

class TestSleepWatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void holdsADelayLock();
    void sleepWaitsForUs();
    void lockIsTakenAnewAfterTheSleep();
    void blocksOnlyWhenAsked();
    void unblockedWhileBeingAskedIsGivenBack();
    void restartedLogindIsAskedAgain();
    void refusalIsBorne();
    void goesWithUs();
    void withoutLogindNothingHappens();

private:
    static QDBusConnection bus() { return QDBusConnection::sessionBus(); }
};

#define TRY(what) QTRY_VERIFY_WITH_TIMEOUT(what, PatienceMs)

void TestSleepWatcher::initTestCase()
{
    QVERIFY(bus().isConnected());
}

void TestSleepWatcher::holdsADelayLock()
{
    FakeLogind logind;
    QVERIFY(logind.isOwned());
    SleepWatcher watcher(bus());
    TRY(logind.held(u"delay"_s) == 1);
    QCOMPARE(logind.asked, QStringList {u"sleep|delay"_s});
    QCOMPARE(logind.held(u"block"_s), 0);
}

void TestSleepWatcher::sleepWaitsForUs()
{
    FakeLogind logind;
    SleepWatcher watcher(bus());
    TRY(logind.held(u"delay"_s) == 1);
    watcher.readyToSleep(); // nobody sleeps: the lock stays
    QSignalSpy asleep(&watcher, &SleepGuard::aboutToSleep);
    Q_EMIT logind.PrepareForSleep(true);
    TRY(asleep.size() == 1);
    QCOMPARE(logind.held(u"delay"_s), 1);
    watcher.readyToSleep();
    TRY(logind.held(u"delay"_s) == 0);
    QCOMPARE(logind.asked.size(), 1);
}

void TestSleepWatcher::lockIsTakenAnewAfterTheSleep()
{
    FakeLogind logind;
    SleepWatcher watcher(bus());
    TRY(logind.held(u"delay"_s) == 1);
    QSignalSpy woke(&watcher, &SleepGuard::woke);
    QSignalSpy asleep(&watcher, &SleepGuard::aboutToSleep);
    for (int night = 1; night <= 3; ++night) {
        Q_EMIT logind.PrepareForSleep(true);
        Q_EMIT logind.PrepareForSleep(true); // told twice is once
        TRY(asleep.size() == night);
        watcher.readyToSleep();
        TRY(logind.held(u"delay"_s) == 0);
        Q_EMIT logind.PrepareForSleep(false);
        TRY(woke.size() == night);
        TRY(logind.held(u"delay"_s) == 1);
    }
}

void TestSleepWatcher::blocksOnlyWhenAsked()
{
    FakeLogind logind;
    SleepWatcher watcher(bus());
    watcher.setSleepBlocked(true);
    watcher.setSleepBlocked(true);
    TRY(logind.held(u"block"_s) == 1);
    QCOMPARE(logind.asked.count(u"sleep|block"_s), 1);
    watcher.setSleepBlocked(false);
    TRY(logind.held(u"block"_s) == 0);
    TRY(logind.held(u"delay"_s) == 1);
}

void TestSleepWatcher::unblockedWhileBeingAskedIsGivenBack()
{
    FakeLogind logind;
    SleepWatcher watcher(bus());
    watcher.setSleepBlocked(true);
    watcher.setSleepBlocked(false);
    TRY(logind.asked.contains(u"sleep|block"_s));
    TRY(logind.held(u"block"_s) == 0);
}

void TestSleepWatcher::restartedLogindIsAskedAgain()
{
    auto logind = std::make_unique<FakeLogind>();
    SleepWatcher watcher(bus());
    watcher.setSleepBlocked(true);
    TRY(logind->held(u"block"_s) == 1 && logind->held(u"delay"_s) == 1);
    logind.reset();
    logind = std::make_unique<FakeLogind>();
    TRY(logind->held(u"block"_s) == 1 && logind->held(u"delay"_s) == 1);
}

void TestSleepWatcher::refusalIsBorne()
{
    FakeLogind logind(true);
    SleepWatcher watcher(bus());
    watcher.setSleepBlocked(true);
    TRY(logind.asked.size() == 2);
    QSignalSpy asleep(&watcher, &SleepGuard::aboutToSleep);
    Q_EMIT logind.PrepareForSleep(true);
    TRY(asleep.size() == 1);
    watcher.readyToSleep();
    QCOMPARE(logind.held(u"delay"_s), 0);
}

void TestSleepWatcher::goesWithUs()
{
    FakeLogind logind;
    auto watcher = std::make_unique<SleepWatcher>(bus());
    watcher->setSleepBlocked(true);
    TRY(logind.held(u"block"_s) == 1 && logind.held(u"delay"_s) == 1);
    watcher.reset();
    TRY(logind.held(u"block"_s) == 0 && logind.held(u"delay"_s) == 0);
}

void TestSleepWatcher::withoutLogindNothingHappens()
{
    SleepWatcher watcher(bus());
    watcher.setSleepBlocked(true);
    watcher.readyToSleep();
    SleepWatcher unconnected {QDBusConnection(u"no such bus"_s)};
    unconnected.setSleepBlocked(true);
    unconnected.readyToSleep();
}

QTEST_GUILESS_MAIN(TestSleepWatcher)
#include "tst_sleepwatcher.moc"
