// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/portscan.h"
#include "serial/usbids.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::serial;

class TestPortScan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ranks_data();
    void ranks();
    void roles_data();
    void roles();
    void cdRoms_data();
    void cdRoms();
    void sticksAreApart();
    void namedStickMayBeOfAnyVendor();
    void linksAreFollowed();
};

namespace {

using Ttys = std::vector<UsbTty>;

UsbTty tty(const QString &name, int vendor, int product, int interface, int protocol = 0xff)
{
    return {.name = name,
            .device = u"/sys/devices/1-2"_s,
            .vendor = vendor,
            .product = product,
            .interfaceNumber = interface,
            .interfaceProtocol = protocol,
            .interfaceClass = 0xff};
}

QStringList namesOf(const std::vector<UsbStick> &sticks)
{
    QStringList names;
    for (const UsbStick &stick : sticks) {
        for (const UsbTty &each : stick.ttys) {
            names.append(each.name);
        }
    }
    return names;
}

} // namespace

void TestPortScan::ranks_data()
{
    QTest::addColumn<Ttys>("ttys");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("old Huawei: the table knows it")
        << Ttys {tty(u"ttyUSB0"_s, 0x12d1, 0x1001, 0), tty(u"ttyUSB1"_s, 0x12d1, 0x1001, 1),
                 tty(u"ttyUSB2"_s, 0x12d1, 0x1001, 2)}
        << QStringList {u"ttyUSB2"_s, u"ttyUSB0"_s, u"ttyUSB1"_s};
    QTest::newRow("unknown old Huawei: the highest interface first")
        << Ttys {tty(u"ttyUSB0"_s, 0x12d1, 0x14a5, 0), tty(u"ttyUSB1"_s, 0x12d1, 0x14a5, 1),
                 tty(u"ttyUSB2"_s, 0x12d1, 0x14a5, 2)}
        << QStringList {u"ttyUSB2"_s, u"ttyUSB1"_s, u"ttyUSB0"_s};
    QTest::newRow("new Huawei: the protocol tells the role, against the table")
        << Ttys {tty(u"ttyUSB0"_s, 0x12d1, 0x1506, 0, 0x03),
                 tty(u"ttyUSB1"_s, 0x12d1, 0x1506, 1, 0x01),
                 tty(u"ttyUSB2"_s, 0x12d1, 0x1506, 2, 0x12)}
        << QStringList {u"ttyUSB2"_s, u"ttyUSB1"_s, u"ttyUSB0"_s};
    QTest::newRow("Quectel: interface 2, then 3")
        << Ttys {tty(u"ttyUSB0"_s, 0x2c7c, 0x0125, 0), tty(u"ttyUSB1"_s, 0x2c7c, 0x0125, 1, 0),
                 tty(u"ttyUSB3"_s, 0x2c7c, 0x0125, 3, 0), tty(u"ttyUSB2"_s, 0x2c7c, 0x0125, 2, 0)}
        << QStringList {u"ttyUSB2"_s, u"ttyUSB3"_s, u"ttyUSB0"_s, u"ttyUSB1"_s};
    QTest::newRow("an unknown vendor is never asked")
        << Ttys {tty(u"ttyUSB0"_s, 0x2341, 0x0043, 0), tty(u"ttyUSB1"_s, 0x2341, 0x0043, 1)}
        << QStringList();
    QTest::newRow("Qualcomm's id only where a modem is known by it")
        << Ttys {tty(u"ttyUSB0"_s, 0x05c6, 0x9090, 2)} << QStringList {u"ttyUSB0"_s};
    QTest::newRow("nothing plugged in") << Ttys {} << QStringList {};
}

void TestPortScan::ranks()
{
    QFETCH(Ttys, ttys);
    QFETCH(QStringList, expected);
    QCOMPARE(namesOf(sticksOf(ttys)), expected);
}

void TestPortScan::roles_data()
{
    QTest::addColumn<UsbTty>("tty");
    QTest::addColumn<PortRole>("expected");
    for (const int protocol : {0x02, 0x12, 0x32}) {
        QTest::addRow("protocol %02x: commands", static_cast<unsigned>(protocol))
            << tty(u"t"_s, 0x12d1, 0x9999, 0, protocol) << PortRole::Commands;
    }
    for (const int protocol : {0x01, 0x10, 0x31}) {
        QTest::addRow("protocol %02x: modem", static_cast<unsigned>(protocol))
            << tty(u"t"_s, 0x12d1, 0x9999, 0, protocol) << PortRole::Modem;
    }
    for (const int protocol : {0x03, 0x13, 0x33}) {
        QTest::addRow("protocol %02x: diagnostics", static_cast<unsigned>(protocol))
            << tty(u"t"_s, 0x12d1, 0x9999, 0, protocol) << PortRole::Diagnostics;
    }
    QTest::newRow("protocol 14: position") << tty(u"t"_s, 0x12d1, 0x9999, 0, 0x14) << PortRole::Gps;
    QTest::newRow("the same number means nothing with another vendor")
        << tty(u"t"_s, 0x19d2, 0x9999, 0, 0x02) << PortRole::Unknown;
    UsbTty standard = tty(u"t"_s, 0x12d1, 0x9999, 0, 0x01);
    standard.interfaceClass = 0x02; // CDC ACM: 01 is "AT commands V.250" there
    QTest::newRow("nor in another class") << standard << PortRole::Unknown;
    UsbTty named = tty(u"t"_s, 0x12d1, 0x9999, 0);
    named.interfaceName = u"HUAWEI Mobile Connect - 3G PC UI (PCUI) Interface"_s;
    QTest::newRow("called PCUI") << named << PortRole::Commands;
    named.interfaceName = u"HUAWEI Mobile Connect - 3G Modem"_s;
    QTest::newRow("called modem") << named << PortRole::Modem;
    QTest::newRow("SIM7600's sound") << tty(u"t"_s, 0x1e0e, 0x9001, 4) << PortRole::Voice;
    QTest::newRow("E1550's sound") << tty(u"t"_s, 0x12d1, 0x1001, 1) << PortRole::Voice;
    QTest::newRow("nothing known") << tty(u"t"_s, 0x19d2, 0x0117, 1) << PortRole::Unknown;
}

void TestPortScan::roles()
{
    QFETCH(UsbTty, tty);
    QFETCH(PortRole, expected);
    QCOMPARE(roleOf(tty), expected);
}

void TestPortScan::cdRoms_data()
{
    QTest::addColumn<int>("vendor");
    QTest::addColumn<int>("product");
    QTest::addColumn<bool>("expected");
    for (const int product : {0x1446, 0x14b5, 0x14ba, 0x1557, 0x1c0b, 0x1c24, 0x14fe, 0x155b,
                              0x1553, 0x1520, 0x1521, 0x15ca, 0x14d1}) {
        QTest::addRow("Huawei %04x", static_cast<unsigned>(product)) << 0x12d1 << product << true;
    }
    QTest::newRow("ZTE") << 0x19d2 << 0x2000 << true;
    QTest::newRow("a Huawei in modem mode") << 0x12d1 << 0x1001 << false;
    QTest::newRow("the number of another vendor") << 0x19d2 << 0x1446 << false;
}

void TestPortScan::cdRoms()
{
    QFETCH(int, vendor);
    QFETCH(int, product);
    QFETCH(bool, expected);
    QCOMPARE(usbids::isCdRomMode(vendor, product), expected);
}

void TestPortScan::sticksAreApart()
{
    UsbTty other = tty(u"ttyUSB1"_s, 0x12d1, 0x1001, 2);
    other.device = u"/sys/devices/1-3"_s;
    const auto sticks = sticksOf(
        {tty(u"ttyUSB0"_s, 0x12d1, 0x1001, 0), other, tty(u"ttyUSB2"_s, 0x12d1, 0x1001, 2)});
    QCOMPARE(sticks.size(), 2U);
    QCOMPARE(namesOf({sticks.at(0)}), (QStringList {u"ttyUSB2"_s, u"ttyUSB0"_s}));
    QCOMPARE(namesOf({sticks.at(1)}), QStringList {u"ttyUSB1"_s});
}

void TestPortScan::namedStickMayBeOfAnyVendor()
{
    const Ttys ttys {tty(u"ttyUSB0"_s, 0x2341, 0x0043, 0), tty(u"ttyUSB1"_s, 0x2341, 0x0043, 1)};
    QCOMPARE(stickOf(ttys, u"ttyUSB1"_s).ttys.size(), 2U);
    QVERIFY(stickOf(ttys, u"ttyUSB7"_s).ttys.empty());
}

void TestPortScan::linksAreFollowed()
{
    const QTemporaryDir folder;
    const QString real = folder.filePath(u"ttyUSB2"_s);
    QFile file(real);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(u"ttyUSB2"_s, folder.filePath(u"by-path"_s)));
    QVERIFY(QFile::link(folder.filePath(u"by-path"_s), folder.filePath(u"mine"_s)));
    QVERIFY(QFile::link(folder.filePath(u"round"_s), folder.filePath(u"round"_s)));
    QVERIFY(QFile::link(folder.filePath(u"gone"_s), folder.filePath(u"dangling"_s)));
    QCOMPARE(linkChain(folder.filePath(u"mine"_s)),
             (QStringList {folder.filePath(u"mine"_s), folder.filePath(u"by-path"_s), real}));
    QCOMPARE(linkChain(real), QStringList {real});
    QVERIFY(linkChain(folder.filePath(u"round"_s)).isEmpty());
    QVERIFY(linkChain(folder.filePath(u"dangling"_s)).isEmpty());
    QVERIFY(linkChain(folder.filePath(u"nothing"_s)).isEmpty());
    QVERIFY(linkChain(QString()).isEmpty());
}

QTEST_GUILESS_MAIN(TestPortScan)
#include "tst_portscan.moc"
