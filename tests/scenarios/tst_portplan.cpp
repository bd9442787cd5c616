// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/portplan.h"
#include "main/stickports.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QString SocketA = u"/sys/devices/1-2"_s;
const QString SocketB = u"/sys/devices/1-3"_s;

serial::UsbTty tty(const QString &name, const QString &device, int interface, int product = 0x14a5,
                   int vendor = 0x12d1)
{
    return {.name = name,
            .device = device,
            .vendor = vendor,
            .product = product,
            .interfaceNumber = interface,
            .interfaceProtocol = 0xff,
            .interfaceClass = 0xff,
            .deviceName = u"HUAWEI Mobile"_s,
            .links = {QString(u"/dev/serial/by-path/"_s % name)}};
}

serial::Surroundings twoSticks()
{
    return {{tty(u"ttyUSB0"_s, SocketA, 0), tty(u"ttyUSB1"_s, SocketA, 2),
             tty(u"ttyUSB2"_s, SocketB, 0), tty(u"ttyUSB3"_s, SocketB, 2)},
            {}};
}

serial::Surroundings oneStick()
{
    return {{tty(u"ttyUSB0"_s, SocketA, 0), tty(u"ttyUSB1"_s, SocketA, 1),
             tty(u"ttyUSB2"_s, SocketA, 2)},
            {}};
}

QStringList paths(const PortPlan &plan)
{
    QStringList all;
    for (const PortCandidate &each : plan.candidates) {
        all.append(each.path);
    }
    return all;
}

PortWish wish(const QString &text)
{
    return PortWish::parse(text);
}

const StickBook NothingKnown;

} // namespace

class TestPortPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wishes_data();
    void wishes();
    void oneStickIsTaken();
    void voicePort_data();
    void voicePort();
    void ofSeveralNoneIsTaken();
    void portsInUse();
    void onlyTheTypeOfAnImei();
    void stickBesideIsNotTaken();
    void imeiTriesAllButTheOthers();
    void namedPortAndItsSiblings();
    void namedPortOfAKnownStick();
    void namedPortIsAwaited();
    void whatIsNoUsbPortIsTakenAsItIs();
    void cdRomIsTold();
    void rememberedPortIsFirst();
    void bookIsReadAgain();
    void damagedBookIsHarmless();
};

void TestPortPlan::wishes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PortWish::Kind>("kind");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QByteArray>("imei");
    using Kind = PortWish::Kind;
    QTest::newRow("none") << u"  "_s << Kind::Any << QString() << QByteArray();
    QTest::newRow("path") << u" /dev/ttyUSB0 "_s << Kind::Path << u"/dev/ttyUSB0"_s << QByteArray();
    QTest::newRow("IMEI is a secret")
        << u"imei:353142000000019"_s << Kind::Modem << QString() << QByteArray("35314200000001");
    QTest::newRow("as on the label")
        << u"IMEI:35-314200-000001-9"_s << Kind::Modem << QString() << QByteArray("35314200000001");
    QTest::newRow("with the software version")
        << u"imei:3531420000000177"_s << Kind::Modem << QString() << QByteArray("35314200000001");
}

void TestPortPlan::wishes()
{
    QFETCH(QString, text);
    QFETCH(PortWish::Kind, kind);
    QFETCH(QString, shown);
    QFETCH(QByteArray, imei);
    QCOMPARE(wish(text).kind, kind);
    QCOMPARE(wish(text).shown(), shown);
    QCOMPARE(wish(text).imei, imei);
}

void TestPortPlan::oneStickIsTaken()
{
    const PortPlan plan = planPorts({}, {}, oneStick(), NothingKnown, {});
    QCOMPARE(paths(plan), (QStringList {u"/dev/ttyUSB2"_s, u"/dev/ttyUSB1"_s, u"/dev/ttyUSB0"_s}));
    QCOMPARE(plan.candidates.front().place, SocketA);
    QCOMPARE(plan.trouble, PortTrouble::None);
    QCOMPARE(planPorts({}, {}, {}, NothingKnown, {}).trouble, PortTrouble::NotThere);
}

void TestPortPlan::voicePort_data()
{
    QTest::addColumn<int>("product");
    QTest::addColumn<int>("vendor");
    QTest::addColumn<int>("diagnostics"); // interface with that protocol, -1 = none
    QTest::addColumn<int>("commands");
    QTest::addColumn<QString>("path");
    QTest::newRow("in the table") << 0x1001 << 0x12d1 << -1 << 2 << u"ttyUSB1"_s;
    QTest::newRow("a Huawei's diagnostics") << 0x14a5 << 0x12d1 << 1 << 2 << u"ttyUSB1"_s;
    QTest::newRow("another's diagnostics") << 0x0117 << 0x19d2 << 1 << 2 << QString();
    QTest::newRow("takes the commands itself") << 0x14a5 << 0x12d1 << 2 << 2 << QString();
    QTest::newRow("not known") << 0x14a5 << 0x12d1 << -1 << 2 << QString();
}

void TestPortPlan::voicePort()
{
    QFETCH(int, product);
    QFETCH(int, vendor);
    QFETCH(int, diagnostics);
    QFETCH(int, commands);
    QFETCH(QString, path);
    std::vector<serial::UsbTty> ttys;
    for (int i = 0; i < 3; ++i) {
        ttys.push_back(tty(u"ttyUSB%1"_s.arg(i), SocketA, i, product, vendor));
        if (i == diagnostics) {
            ttys.back().interfaceProtocol = 0x03;
        }
    }
    const serial::UsbTty &own = ttys.at(static_cast<std::size_t>(commands));
    const QString found = voicePortOf(ttys, voiceInterfaceOf(ttys), own);
    QVERIFY2(path.isEmpty() ? found.isEmpty() : found.endsWith(path), qPrintable(found));
}

void TestPortPlan::ofSeveralNoneIsTaken()
{
    const PortPlan plan = planPorts({}, {}, twoSticks(), NothingKnown, {});
    QVERIFY(plan.candidates.empty());
    QCOMPARE(plan.trouble, PortTrouble::SeveralSticks);
    QCOMPARE(plan.sticks,
             (std::vector<PluggedStick> {{u"HUAWEI Mobile"_s, u"/dev/serial/by-path/ttyUSB1"_s},
                                         {u"HUAWEI Mobile"_s, u"/dev/serial/by-path/ttyUSB3"_s}}));
}

void TestPortPlan::stickBesideIsNotTaken()
{
    serial::Surroundings around = twoSticks();
    const PortExclusions beside {.beside = {SocketB}, .others = {}};
    QCOMPARE(paths(planPorts({}, {}, around, NothingKnown, beside)),
             (QStringList {u"/dev/ttyUSB1"_s, u"/dev/ttyUSB0"_s}));
    around.ttys.erase(around.ttys.begin(), around.ttys.begin() + 2); // ours is gone
    const PortPlan plan = planPorts({}, {}, around, NothingKnown, beside);
    QVERIFY(plan.candidates.empty());
    QCOMPARE(plan.trouble, PortTrouble::NotThere);
}

void TestPortPlan::imeiTriesAllButTheOthers()
{
    const PortWish modem = wish(u"imei:353142000000019"_s);
    QCOMPARE(paths(planPorts(modem, {}, twoSticks(), NothingKnown, {})).size(), 4);
    QCOMPARE(paths(planPorts(modem, {}, twoSticks(), NothingKnown, {{}, {SocketA}})),
             (QStringList {u"/dev/ttyUSB3"_s, u"/dev/ttyUSB2"_s}));
    const PortPlan none = planPorts(modem, {}, twoSticks(), NothingKnown, {{}, {SocketA, SocketB}});
    QVERIFY(none.candidates.empty());
    QCOMPARE(none.trouble, PortTrouble::OtherStick);
}

void TestPortPlan::namedPortAndItsSiblings()
{
    // Nothing is known of the stick, so the named port comes first, under the name it was given.
    const PortPlan plan = planPorts(wish(u"/dev/modem"_s), {u"/dev/modem"_s, u"/dev/ttyUSB0"_s},
                                    oneStick(), NothingKnown, {});
    QCOMPARE(paths(plan), (QStringList {u"/dev/modem"_s, u"/dev/ttyUSB2"_s, u"/dev/ttyUSB1"_s}));
    QCOMPARE(plan.candidates.front().place, SocketA);
}

void TestPortPlan::namedPortOfAKnownStick()
{
    // The table knows which port takes commands, whichever was named.
    const serial::Surroundings around {{tty(u"ttyUSB0"_s, SocketA, 0, 0x1001),
                                        tty(u"ttyUSB1"_s, SocketA, 1, 0x1001),
                                        tty(u"ttyUSB2"_s, SocketA, 2, 0x1001)},
                                       {}};
    const PortPlan plan =
        planPorts(wish(u"/dev/ttyUSB1"_s), {u"/dev/ttyUSB1"_s}, around, NothingKnown, {});
    QCOMPARE(paths(plan).first(), u"/dev/ttyUSB2"_s);
    QCOMPARE(plan.candidates.size(), 3U);
}

void TestPortPlan::namedPortIsAwaited()
{
    const PortPlan plan = planPorts(wish(u"/dev/ttyUSB7"_s), {}, oneStick(), NothingKnown, {});
    QVERIFY(plan.candidates.empty());
    QCOMPARE(plan.trouble, PortTrouble::NotThere);
}

void TestPortPlan::whatIsNoUsbPortIsTakenAsItIs()
{
    const PortPlan plan = planPorts(wish(u"/tmp/modem"_s), {u"/tmp/modem"_s, u"/dev/pts/3"_s},
                                    oneStick(), NothingKnown, {});
    QCOMPARE(paths(plan), QStringList {u"/tmp/modem"_s});
    QCOMPARE(plan.candidates.front().place, u"/dev/pts/3"_s); // so that two names meet
    QVERIFY(!plan.candidates.front().tty);
}

void TestPortPlan::cdRomIsTold()
{
    const serial::Surroundings around {{}, {{SocketA, 0x12d1, 0x1446, u"HUAWEI"_s}}};
    QCOMPARE(planPorts({}, {}, around, NothingKnown, {}).trouble, PortTrouble::CdRomMode);
    QCOMPARE(planPorts(wish(u"/dev/ttyUSB0"_s), {}, around, NothingKnown, {}).trouble,
             PortTrouble::CdRomMode);
}

void TestPortPlan::rememberedPortIsFirst()
{
    StickBook book;
    book.remember(
        {.id = u"a1"_s, .place = SocketA, .vendor = 0x12d1, .product = 0x14a5, .commands = 1});
    QCOMPARE(paths(planPorts({}, {}, oneStick(), book, {})).first(), u"/dev/ttyUSB1"_s);
    // Another of its kind was somewhere else.
    book.remember(
        {.id = u"b2"_s, .place = SocketB, .vendor = 0x12d1, .product = 0x14a5, .commands = 0});
    QCOMPARE(paths(planPorts({}, {}, oneStick(), book, {})).first(), u"/dev/ttyUSB1"_s);
    // The socket is new: as with the last of its kind.
    serial::Surroundings moved = oneStick();
    for (serial::UsbTty &each : moved.ttys) {
        each.device = u"/sys/devices/2-1"_s;
    }
    QCOMPARE(paths(planPorts({}, {}, moved, book, {})).first(), u"/dev/ttyUSB0"_s);
}

void TestPortPlan::bookIsReadAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sticks.ini"_s);
    const StickRecord record {.id = u"00ff"_s,
                              .place = u"/sys/devices/pci0000:00/usb1/1-2, odd = place"_s,
                              .vendor = 0x12d1,
                              .product = 0x1001,
                              .commands = 2,
                              .events = 0,
                              .voice = 1,
                              .rolesTold = true};
    StickBook(path).remember(record);
    const StickBook again(path);
    QVERIFY(again.find(u"00ff"_s) == record);
    QVERIFY(again.likely(record.place, 0x12d1, 0x1001) == record);
    QVERIFY(!again.find(u"other"_s));
    StickBook many(path);
    for (int i = 0; i < 40; ++i) {
        many.remember({.id = QString::number(i)});
    }
    QVERIFY(!StickBook(path).find(u"00ff"_s)); // only the latest are kept
    QVERIFY(StickBook(path).find(u"39"_s).has_value());
}

void TestPortPlan::damagedBookIsHarmless()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sticks.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[sticks]\nknown=a b c\na=commands=99999999 vendor=x place\nb=\n\xff\xfe\n");
    file.close();
    const StickBook book(path);
    QCOMPARE(book.find(u"a"_s)->commands, -1);
    QCOMPARE(book.find(u"a"_s)->vendor, -1);
    QVERIFY(!book.find(u"c"_s));
}

void TestPortPlan::portsInUse()
{
    std::vector<serial::UsbTty> ttys = oneStick().ttys;
    ttys[2].links.append(u"/dev/serial/by-id/usb-HUAWEI-if02"_s);
    std::ranges::reverse(ttys);
    StickRecord record;
    record.events = 2;
    std::vector<StickPort> ports =
        usedPorts(ttys, u"ttyUSB0"_s, record, EventSource::OtherPort, u"/dev/ttyUSB1"_s);
    const std::vector<StickPort> expected {
        {u"/dev/ttyUSB0"_s, u"/dev/serial/by-path/ttyUSB0"_s, 0, PortUse::Commands},
        {u"/dev/ttyUSB1"_s, u"/dev/serial/by-path/ttyUSB1"_s, 1, PortUse::Voice},
        {u"/dev/ttyUSB2"_s, u"/dev/serial/by-id/usb-HUAWEI-if02"_s, 2, PortUse::Events}};
    QCOMPARE(ports, expected);
    ports = usedPorts(ttys, u"ttyUSB0"_s, record, EventSource::CommandPort, {});
    QCOMPARE(ports.at(0).use, PortUse::CommandsAndEvents);
    QCOMPARE(ports.at(1).use, PortUse::Drained);
    QCOMPARE(ports.at(2).use, PortUse::Drained); // what was remembered is not so any more
    QVERIFY(usedPorts({}, {}, {}, EventSource::Unknown, {}).empty());
}

void TestPortPlan::onlyTheTypeOfAnImei()
{
    QCOMPARE(typeCodeOf("351234567890123"), u"35123456"_s);
    QCOMPARE(typeCodeOf("1234567"), QString());
    QCOMPARE(typeCodeOf({}), QString());
}

QTEST_GUILESS_MAIN(TestPortPlan)
#include "tst_portplan.moc"
