// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/portscan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp::serial;

class TestPortScan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheKernelsTree();
    void ranks_data();
    void ranks();
};

namespace {

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/** Lays out devices/<stick>/<interface>[/<tty>] and class/<tty>/device -> there, as Linux does. */
bool addTty(const QDir &root, const QString &stick, const QString &interface, const QString &tty,
            const QByteArray &protocol)
{
    const QString device = root.filePath(QString(u"devices/"_s + stick));
    const QString node = QString(device + u'/' + stick + u":1."_s + interface);
    const bool usbSerial = tty.startsWith("ttyUSB"_L1);
    const QString port = usbSerial ? QString(node + u'/' + tty) : node;
    const QString entry = root.filePath(QString(u"class/"_s + tty));
    return root.mkpath(port) && root.mkpath(entry)
        && writeFile(QString(device + u"/idVendor"_s), "12d1\n")
        && writeFile(QString(device + u"/idProduct"_s), "1436\n")
        && writeFile(QString(node + u"/bInterfaceNumber"_s),
                     interface.rightJustified(2, u'0').toLatin1() + "\n")
        && writeFile(QString(node + u"/bInterfaceProtocol"_s), protocol + "\n")
        && QFile::link(port, QString(entry + u"/device"_s));
}

} // namespace

void TestPortScan::readsTheKernelsTree()
{
    QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(addTty(root, u"1-2"_s, u"0"_s, u"ttyUSB0"_s, "ff"));
    QVERIFY(addTty(root, u"1-2"_s, u"a"_s, u"ttyUSB1"_s, "12"));
    QVERIFY(addTty(root, u"1-3"_s, u"2"_s, u"ttyACM0"_s, "01"));
    QVERIFY(root.mkpath(u"class/ttyUSB9"_s)); // a tty without a device behind it
    QVERIFY(root.mkpath(u"class/tty1"_s));

    const std::vector<UsbTty> ttys = scanUsbTtys(root.filePath(u"class"_s));
    QCOMPARE(ttys.size(), 3U);
    const auto find = [&](const QString &name) {
        return *std::ranges::find(ttys, name, &UsbTty::name);
    };
    QCOMPARE(find(u"ttyUSB0"_s).vendor, 0x12d1);
    QCOMPARE(find(u"ttyUSB0"_s).product, 0x1436);
    QCOMPARE(find(u"ttyUSB0"_s).interfaceNumber, 0);
    QCOMPARE(find(u"ttyUSB1"_s).interfaceNumber, 0x0a);
    QCOMPARE(find(u"ttyUSB1"_s).interfaceProtocol, 0x12);
    QCOMPARE(find(u"ttyUSB1"_s).device, find(u"ttyUSB0"_s).device);
    QCOMPARE(find(u"ttyACM0"_s).interfaceNumber, 2);
    QVERIFY(find(u"ttyACM0"_s).device != find(u"ttyUSB0"_s).device);
}

void TestPortScan::ranks_data()
{
    QTest::addColumn<std::vector<UsbTty>>("ttys");
    QTest::addColumn<QStringList>("expected");
    using Ttys = std::vector<UsbTty>;
    const QString stick = u"/sys/devices/1-2"_s;

    QTest::newRow("old Huawei: the highest interface is PCUI")
        << Ttys {{u"ttyUSB0"_s, stick, 0x12d1, 0x1001, 0, 0xff},
                 {u"ttyUSB1"_s, stick, 0x12d1, 0x1001, 1, 0xff},
                 {u"ttyUSB2"_s, stick, 0x12d1, 0x1001, 2, 0xff}}
        << QStringList {u"ttyUSB2"_s, u"ttyUSB1"_s, u"ttyUSB0"_s};
    QTest::newRow("new Huawei: the protocol tells the role")
        << Ttys {{u"ttyUSB0"_s, stick, 0x12d1, 0x1506, 0, 0x03},
                 {u"ttyUSB1"_s, stick, 0x12d1, 0x1506, 1, 0x01},
                 {u"ttyUSB2"_s, stick, 0x12d1, 0x1506, 2, 0x02}}
        << QStringList {u"ttyUSB2"_s, u"ttyUSB1"_s, u"ttyUSB0"_s};
    QTest::newRow("Quectel: interface 2, then 3")
        << Ttys {{u"ttyUSB0"_s, stick, 0x2c7c, 0x0125, 0, 0xff},
                 {u"ttyUSB3"_s, stick, 0x2c7c, 0x0125, 3, 0},
                 {u"ttyUSB2"_s, stick, 0x2c7c, 0x0125, 2, 0}}
        << QStringList {u"ttyUSB2"_s, u"ttyUSB3"_s, u"ttyUSB0"_s};
    QTest::newRow("an unknown vendor is never asked")
        << Ttys {{u"ttyUSB0"_s, stick, 0x2341, 0x0043, 0, 0},
                 {u"ttyUSB1"_s, stick, 0x19d2, 0x0117, 2, 0}}
        << QStringList {u"ttyUSB1"_s};
    QTest::newRow("nothing plugged in") << Ttys {} << QStringList {};
}

void TestPortScan::ranks()
{
    QFETCH(std::vector<UsbTty>, ttys);
    QFETCH(QStringList, expected);
    QCOMPARE(rankedModemTtys(ttys), expected);
}

QTEST_GUILESS_MAIN(TestPortScan)
#include "tst_portscan.moc"
