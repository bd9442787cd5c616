// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "main/servicenotice.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstddef>
#include <cstring>
#include <memory>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;

namespace {

/** The service manager's end. */
class Manager
{
public:
    explicit Manager(const QByteArray &address)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        std::memcpy(name.sun_path, address.constData(), std::size_t(address.size()));
        m_isBound = ::bind(m_socket, reinterpret_cast<const sockaddr *>(&name),
                           socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(address.size())))
            == 0;
    }
    ~Manager() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Manager)

    [[nodiscard]] bool isBound() const { return m_isBound; }
    /** What has come since the last question. */
    [[nodiscard]] QByteArrayList heard() const
    {
        QByteArrayList all;
        std::array<char, 64> buffer {};
        for (ssize_t got = 0; (got = ::recv(m_socket, buffer.data(), buffer.size(), 0)) > 0;) {
            all.append(QByteArray(buffer.data(), got));
        }
        return all;
    }

private:
    int m_socket = -1;
    bool m_isBound = false;
};

} // namespace

class TestServiceNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        qunsetenv("WATCHDOG_PID");
    }

    void tellsReadyThenThatItLivesThenThatItLeaves()
    {
        const QTemporaryDir dir;
        const QByteArray path = dir.filePath(u"notify"_s).toLocal8Bit();
        const Manager manager(path);
        QVERIFY(manager.isBound());
        qputenv("NOTIFY_SOCKET", path);
        qputenv("WATCHDOG_USEC", "60000000");
        qputenv("WATCHDOG_PID", QByteArray::number(::getpid()));
        ManualClock clock;
        ServiceNotice notice(clock);
        QVERIFY(qEnvironmentVariableIsEmpty("NOTIFY_SOCKET"));
        QVERIFY(qEnvironmentVariableIsEmpty("WATCHDOG_USEC"));
        clock.advance(5min);
        QCOMPARE(manager.heard(), QByteArrayList());
        notice.ready();
        QCOMPARE(manager.heard(), (QByteArrayList {"READY=1", "WATCHDOG=1"}));
        clock.advance(29s);
        QCOMPARE(manager.heard(), QByteArrayList());
        clock.advance(1s);
        QCOMPARE(manager.heard(), QByteArrayList {"WATCHDOG=1"});
        clock.advance(60s);
        QCOMPARE(manager.heard(), (QByteArrayList {"WATCHDOG=1", "WATCHDOG=1"}));
        notice.stopping();
        QCOMPARE(manager.heard(), QByteArrayList {"STOPPING=1"});
    }

    void reachesTheAbstractNameSpace()
    {
        const QByteArray name = "vp-notice-" + QByteArray::number(::getpid());
        const Manager manager('\0' + name);
        QVERIFY(manager.isBound());
        qputenv("NOTIFY_SOCKET", '@' + name);
        ManualClock clock;
        ServiceNotice notice(clock);
        notice.ready();
        QCOMPARE(manager.heard(), QByteArrayList {"READY=1"});
        QVERIFY(clock.untilNext() < 0ms);
    }

    void feedsNobodyElsesWatchdog()
    {
        const QTemporaryDir dir;
        const QByteArray path = dir.filePath(u"notify"_s).toLocal8Bit();
        const Manager manager(path);
        qputenv("NOTIFY_SOCKET", path);
        qputenv("WATCHDOG_USEC", "60000000");
        qputenv("WATCHDOG_PID", "1");
        ManualClock clock;
        ServiceNotice notice(clock);
        notice.ready();
        QCOMPARE(manager.heard(), QByteArrayList {"READY=1"});
        QVERIFY(clock.untilNext() < 0ms);
    }

    void isSilentWithoutAManager_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("no path") << QByteArray("notify");
        QTest::newRow("a sign alone") << QByteArray("@");
        QTest::newRow("nobody there") << QByteArray("/nonexistent/notify");
        QTest::newRow("too long") << QByteArray("/" + QByteArray(200, 'x'));
    }

    void isSilentWithoutAManager()
    {
        QFETCH(const QByteArray, address);
        if (!address.isEmpty()) {
            qputenv("NOTIFY_SOCKET", address);
        }
        ManualClock clock;
        ServiceNotice notice(clock);
        notice.ready();
        notice.stopping();
        QVERIFY(clock.untilNext() < 0ms);
    }
};

QTEST_GUILESS_MAIN(TestServiceNotice)
#include "tst_servicenotice.moc"
