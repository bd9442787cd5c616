// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/serialport.h"
#include "usbworld.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

constexpr int Patience = 60'000; ///< ms; twenty times what is usual
const QString Service = u"org.freedesktop.ModemManager1"_s;
const QString Path = u"/org/freedesktop/ModemManager1"_s;

} // namespace

/** A ModemManager that has a port open until it is asked to leave the device. */
class HoldingModemManager : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ModemManager1")
public:
    explicit HoldingModemManager(std::unique_ptr<QIODevice> port)
        : m_port(std::move(port))
    {
        m_bus.registerObject(Path, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(Service);
    }
    ~HoldingModemManager() override
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
            return;
        }
        m_port.reset();
    }

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake"_s);
    std::unique_ptr<QIODevice> m_port;
};

/** The real virtualphoned and a port that another program holds. */
class TestModemManager : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void otherHolderIsTold();
    void isNamedAndNotDisturbedUnasked();
    void leavesTheStickWhenThePersonHasAgreed();
    void refusalIsNotAskedAgain();

private:
    /** Opens the stick's port as another program does. */
    [[nodiscard]] std::unique_ptr<QIODevice> hold() const;
    void agree() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeUsb> m_usb;
    std::unique_ptr<UsbModem> m_modem;
    std::unique_ptr<PhoneProcess> m_phone;
    FakeUsb::Stick m_stick;
};

void TestModemManager::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_usb = std::make_unique<FakeUsb>();
    m_modem = std::make_unique<UsbModem>(m_folder->path(), u"1-2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_modem->isReady(), Patience);
    m_stick = {.socket = u"1-2"_s, .ttys = {{u"ttyUSB0"_s, 2, m_modem->terminal()}}};
    m_usb->plug(m_stick);
    m_phone = std::make_unique<PhoneProcess>(m_folder->filePath(u"home"_s),
                                             m_folder->filePath(u"session"_s));
    m_phone->set(u"DBUS_SYSTEM_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
}

void TestModemManager::cleanup()
{
    if (QTest::currentTestFailed()) {
        qWarning().noquote() << m_phone->said().right(6000);
    }
    QVERIFY(m_phone->stops());
    m_phone.reset();
    m_modem.reset();
    m_usb.reset();
}

std::unique_ptr<QIODevice> TestModemManager::hold() const
{
    auto port = serial::open(m_stick.ttys.front().terminal);
    return port ? std::move(*port) : nullptr;
}

void TestModemManager::agree() const
{
    QDir(m_folder->path()).mkpath(u"home/data"_s);
    QFile file(m_folder->filePath(u"home/data/settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[modem]\ninhibitModemManager=true\n");
}

void TestModemManager::otherHolderIsTold()
{
    std::unique_ptr<QIODevice> port = hold();
    QVERIFY(port != nullptr);
    agree(); // to something that does not run
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"/dev/ttyUSB0 is held by another program"_s), Patience);
    port.reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"modem ready"_s), Patience);
}

void TestModemManager::isNamedAndNotDisturbedUnasked()
{
    std::unique_ptr<QIODevice> port = hold();
    QVERIFY(port != nullptr);
    const HoldingModemManager manager(std::move(port));
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"/dev/ttyUSB0 is held by ModemManager"_s), Patience);
    QVERIFY(manager.calls.isEmpty());
    QVERIFY(!m_phone->says(u"modem ready"_s));
}

void TestModemManager::leavesTheStickWhenThePersonHasAgreed()
{
    std::unique_ptr<QIODevice> port = hold();
    QVERIFY(port != nullptr);
    const HoldingModemManager manager(std::move(port));
    agree();
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"modem ready"_s), Patience);
    QCOMPARE(manager.calls, QStringList {QString(FakeUsb::device(m_stick) % u" on"_s)});
}

void TestModemManager::refusalIsNotAskedAgain()
{
    std::unique_ptr<QIODevice> port = hold();
    QVERIFY(port != nullptr);
    HoldingModemManager manager(std::move(port));
    manager.refuses = true;
    agree();
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"ModemManager does not leave the stick"_s), Patience);
    QCOMPARE(manager.calls.size(), 1);
    m_phone->forget();
    // Another stick comes and goes, after which the first is tried anew.
    ScriptTerminal terminal;
    const FakeUsb::Stick other {.socket = u"1-3"_s, .ttys = {{u"ttyUSB5"_s, 2, terminal.path()}}};
    m_usb->plug(other);
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"Several modems are plugged in"_s), Patience);
    m_phone->forget();
    m_usb->unplug(other);
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"is held by ModemManager"_s), Patience);
    QCOMPARE(manager.calls.size(), 1);
}

QTEST_GUILESS_MAIN(TestModemManager)
#include "tst_modemmanager.moc"
