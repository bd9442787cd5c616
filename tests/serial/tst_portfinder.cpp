// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeusb.h"
#include "serial/portfinder.h"
#include "serial/portmonitor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::serial;

namespace {

constexpr int Patience = 30'000; ///< ms

FakeUsb::Stick e1550(const QString &socket, const QString &first = u"ttyUSB0"_s)
{
    const QString stem = first.chopped(1);
    const int number = first.last(1).toInt();
    FakeUsb::Stick stick {.socket = socket};
    for (int i = 0; i < 3; ++i) {
        stick.ttys.push_back({.name = QString(stem % QString::number(number + i)),
                              .interfaceNumber = i,
                              .terminal = u"/dev/null"_s});
    }
    return stick;
}

} // namespace

/** What udev and the kernel tell of sticks, with sticks that umockdev makes up. */
class TestPortFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsTheStick();
    void findsNothing();
    void tellsTwoOfAKindApart();
    void findsACdRom();
    void namesAreBounded();
    void monitorTellsPlugAndUnplug();
};

void TestPortFinder::initTestCase()
{
    if (!FakeUsb::isPossible()) {
        QSKIP("not started by umockdev-wrapper");
    }
}

void TestPortFinder::findsTheStick()
{
    FakeUsb usb;
    const FakeUsb::Stick stick = e1550(u"1-2"_s);
    usb.plug(stick);
    const Surroundings around = lookAround();
    QCOMPARE(around.ttys.size(), 3U);
    const UsbTty &last = around.ttys.at(2);
    QCOMPARE(last.name, u"ttyUSB2"_s);
    QCOMPARE(last.path(), u"/dev/ttyUSB2"_s);
    QCOMPARE(last.device, FakeUsb::device(stick));
    QCOMPARE(last.vendor, 0x12d1);
    QCOMPARE(last.product, 0x1001);
    QCOMPARE(last.interfaceNumber, 2);
    QCOMPARE(last.interfaceClass, 0xff);
    QCOMPARE(last.interfaceSubclass, 0xff);
    QCOMPARE(last.interfaceProtocol, 0xff);
    QCOMPARE(last.deviceName, u"HUAWEI Mobile"_s);
    QCOMPARE(last.stablePath(), FakeUsb::byPath(stick, stick.ttys.at(2)));
    QVERIFY(around.cdRoms.empty());
    QCOMPARE(linkChain(last.stablePath()),
             (QStringList {last.stablePath(), last.path(), u"/dev/null"_s}));
}

void TestPortFinder::findsNothing()
{
    const FakeUsb usb;
    QCOMPARE(lookAround(), Surroundings());
}

void TestPortFinder::tellsTwoOfAKindApart()
{
    FakeUsb usb;
    usb.plug(e1550(u"1-2"_s));
    usb.plug(e1550(u"1-3"_s, u"ttyUSB3"_s));
    const std::vector<UsbStick> sticks = sticksOf(lookAround().ttys);
    QCOMPARE(sticks.size(), 2U);
    QCOMPARE(sticks.at(0).ttys.front().name, u"ttyUSB2"_s);
    QCOMPARE(sticks.at(1).ttys.front().name, u"ttyUSB5"_s);
    QVERIFY(sticks.at(0).ttys.front().stablePath() != sticks.at(1).ttys.front().stablePath());
}

void TestPortFinder::findsACdRom()
{
    FakeUsb usb;
    const FakeUsb::Stick cdRom {.socket = u"1-2"_s, .product = 0x1446};
    usb.plug(cdRom);
    const Surroundings around = lookAround();
    QVERIFY(around.ttys.empty());
    QCOMPARE(around.cdRoms.size(), 1U);
    QCOMPARE(around.cdRoms.front().product, 0x1446);
    usb.unplug(cdRom);
    usb.plug(e1550(u"1-2"_s));
    QVERIFY(lookAround().cdRoms.empty());
}

void TestPortFinder::namesAreBounded()
{
    FakeUsb usb;
    FakeUsb::Stick stick = e1550(u"1-2"_s);
    stick.name = QString(u"<b>evil</b>\t\u202e"_s + QString(500, u'x'));
    usb.plug(stick);
    const QString name = lookAround().ttys.at(0).deviceName;
    QVERIFY(name.size() <= 64);
    QVERIFY(!name.contains(QChar(0x202e)));
}

void TestPortFinder::monitorTellsPlugAndUnplug()
{
    FakeUsb usb;
    PortMonitor monitor;
    QVERIFY(monitor.isListening());
    QSignalSpy changed(&monitor, &PortMonitor::changed);
    QSignalSpy removed(&monitor, &PortMonitor::removed);
    const FakeUsb::Stick stick = e1550(u"1-2"_s);
    usb.plug(stick);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), Patience);
    QCOMPARE(lookAround().ttys.size(), 3U);
    QVERIFY(removed.isEmpty());
    usb.unplug(stick);
    QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 3, Patience);
    QCOMPARE(removed.at(0).at(0).toString(), u"/dev/ttyUSB0"_s);
    QVERIFY(lookAround().ttys.empty());
}

QTEST_GUILESS_MAIN(TestPortFinder)
#include "tst_portfinder.moc"
