// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/modemmanagerinhibitor.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; ///< ms
const QString Service = u"org.freedesktop.ModemManager1"_s;
const QString Path = u"/org/freedesktop/ModemManager1"_s;
const QString Stick = u"/sys/devices/pci0000:00/usb1/1-2"_s;
const QString Other = u"/sys/devices/pci0000:00/usb1/1-3"_s;

} // namespace

/** ModemManager as others see it, on a connection of its own. */
class FakeModemManager : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ModemManager1")
public:
    FakeModemManager()
    {
        m_bus.registerObject(Path, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(Service);
    }
    ~FakeModemManager() override
    {
        m_bus.unregisterService(Service);
        m_bus.unregisterObject(Path);
        QDBusConnection::disconnectFromBus(u"fake"_s);
    }
    QStringList calls;
    bool refuses = false;

public Q_SLOTS:
    void InhibitDevice(const QString &uid, bool inhibit)
    {
        calls.append(QString(uid % (inhibit ? u" on"_s : u" off"_s)));
        if (refuses) {
            sendErrorReply(u"org.freedesktop.DBus.Error.AccessDenied"_s, u"no"_s);
        }
    }

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake"_s);
};

/** On a private bus that plays the system's. */
class TestModemManagerInhibitor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isNoticedWhenItRuns();
    void isNoticedWhenItComesAndGoes();
    void leavesTheDevice();
    void oneDeviceAtATime();
    void refusalIsTold();
    void forgetsWithItsEnd();
    void nothingIsAskedOfOneThatDoesNotRun();
};

void TestModemManagerInhibitor::initTestCase()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    QVERIFY(QDBusConnection::systemBus().isConnected());
}

void TestModemManagerInhibitor::isNoticedWhenItRuns()
{
    const FakeModemManager manager;
    const ModemManagerInhibitor inhibitor;
    QTRY_VERIFY_WITH_TIMEOUT(inhibitor.isRunning(), Patience);
}

void TestModemManagerInhibitor::isNoticedWhenItComesAndGoes()
{
    const ModemManagerInhibitor inhibitor;
    QVERIFY(!inhibitor.isRunning());
    QSignalSpy changed(&inhibitor, &ModemManagerInhibitor::runningChanged);
    auto manager = std::make_unique<FakeModemManager>();
    QTRY_VERIFY_WITH_TIMEOUT(inhibitor.isRunning(), Patience);
    manager.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!inhibitor.isRunning(), Patience);
    QCOMPARE(changed.size(), 2);
}

void TestModemManagerInhibitor::leavesTheDevice()
{
    const FakeModemManager manager;
    ModemManagerInhibitor inhibitor;
    QTRY_VERIFY_WITH_TIMEOUT(inhibitor.isRunning(), Patience);
    QSignalSpy done(&inhibitor, &ModemManagerInhibitor::inhibited);
    inhibitor.inhibit(Stick);
    inhibitor.inhibit(Stick); // while it is on its way
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QCOMPARE(inhibitor.device(), Stick);
    inhibitor.inhibit(Stick);
    inhibitor.release();
    QTRY_COMPARE_WITH_TIMEOUT(manager.calls,
                              (QStringList {QString(Stick % u" on"_s), QString(Stick % u" off"_s)}),
                              Patience);
    QVERIFY(inhibitor.device().isEmpty());
}

void TestModemManagerInhibitor::oneDeviceAtATime()
{
    const FakeModemManager manager;
    ModemManagerInhibitor inhibitor;
    QTRY_VERIFY_WITH_TIMEOUT(inhibitor.isRunning(), Patience);
    inhibitor.inhibit(Stick);
    QTRY_COMPARE_WITH_TIMEOUT(inhibitor.device(), Stick, Patience);
    inhibitor.inhibit(Other);
    QTRY_COMPARE_WITH_TIMEOUT(inhibitor.device(), Other, Patience);
    QCOMPARE(manager.calls,
             (QStringList {QString(Stick % u" on"_s), QString(Stick % u" off"_s),
                           QString(Other % u" on"_s)}));
}

void TestModemManagerInhibitor::refusalIsTold()
{
    FakeModemManager manager;
    manager.refuses = true;
    ModemManagerInhibitor inhibitor;
    QTRY_VERIFY_WITH_TIMEOUT(inhibitor.isRunning(), Patience);
    QSignalSpy refused(&inhibitor, &ModemManagerInhibitor::refused);
    inhibitor.inhibit(Stick);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);
    QVERIFY(refused.at(0).at(1).toString().contains("AccessDenied"_L1));
    QVERIFY(inhibitor.device().isEmpty());
    manager.refuses = false; // the person has thought better of it
    inhibitor.inhibit(Stick);
    QTRY_COMPARE_WITH_TIMEOUT(inhibitor.device(), Stick, Patience);
}

void TestModemManagerInhibitor::forgetsWithItsEnd()
{
    auto manager = std::make_unique<FakeModemManager>();
    ModemManagerInhibitor inhibitor;
    QTRY_VERIFY_WITH_TIMEOUT(inhibitor.isRunning(), Patience);
    inhibitor.inhibit(Stick);
    QTRY_COMPARE_WITH_TIMEOUT(inhibitor.device(), Stick, Patience);
    manager.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!inhibitor.isRunning(), Patience);
    QVERIFY(inhibitor.device().isEmpty());
    manager = std::make_unique<FakeModemManager>();
    QTRY_VERIFY_WITH_TIMEOUT(inhibitor.isRunning(), Patience);
    inhibitor.inhibit(Stick);
    QTRY_COMPARE_WITH_TIMEOUT(manager->calls, QStringList {QString(Stick % u" on"_s)}, Patience);
}

void TestModemManagerInhibitor::nothingIsAskedOfOneThatDoesNotRun()
{
    ModemManagerInhibitor inhibitor;
    QSignalSpy done(&inhibitor, &ModemManagerInhibitor::inhibited);
    QSignalSpy refused(&inhibitor, &ModemManagerInhibitor::refused);
    inhibitor.inhibit(Stick);
    const FakeModemManager manager;
    QTRY_VERIFY_WITH_TIMEOUT(inhibitor.isRunning(), Patience);
    QVERIFY(done.isEmpty() && refused.isEmpty() && manager.calls.isEmpty());
}

QTEST_GUILESS_MAIN(TestModemManagerInhibitor)
#include "tst_modemmanagerinhibitor.moc"
