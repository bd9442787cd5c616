// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sleepwatcher.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>

#include <memory>
#include <sys/socket.h>
#include <unistd.h>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Name = "org.freedesktop.login1"_L1;
constexpr auto Path = "/org/freedesktop/login1"_L1;
constexpr int PatienceMs = 20'000;

} // namespace

/** logind on the private bus of this test, written from its manual. A lock is one end of a pair of
 * sockets; its holder's closing is seen at the other. */
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit FakeLogind(bool refusing = false)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-logind"_s))
        , m_refusing(refusing)
    {
        m_bus.registerObject(Path, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_owned = m_bus.registerService(Name);
    }
    ~FakeLogind() override
    {
        m_bus.unregisterService(Name);
        QDBusConnection::disconnectFromBus(u"fake-logind"_s);
        for (const int end : m_ends) {
            ::close(end);
        }
    }
    [[nodiscard]] bool isOwned() const { return m_owned; }
    [[nodiscard]] int held(const QString &mode) const { return int(m_held.count(mode)); }
    QStringList asked; ///< what|mode of each request

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode, const QDBusMessage &message)
    {
        asked.append(what + u'|' + mode);
        if (m_refusing || who.isEmpty() || why.isEmpty()) {
            m_bus.send(message.createErrorReply(QDBusError::AccessDenied, u"no"_s));
            Q_EMIT changed();
            return {};
        }
        int pair[2] = {-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) {
            qFatal("no socket pair");
        }
        m_ends.append(pair[0]);
        m_held.append(mode);
        auto *notifier = new QSocketNotifier(pair[0], QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [this, notifier, mode] {
            notifier->setEnabled(false);
            m_held.removeOne(mode);
            Q_EMIT changed();
        });
        const QDBusUnixFileDescriptor given(pair[1]); // a copy of it
        ::close(pair[1]);
        Q_EMIT changed();
        return given;
    }

Q_SIGNALS:
    void PrepareForSleep(bool start);
    void changed();

private:
    QDBusConnection m_bus;
    QStringList m_held;
    QList<int> m_ends;
    bool m_refusing = false;
    bool m_owned = false;
};

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
