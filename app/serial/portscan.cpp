// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/portscan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vp::serial {

namespace {

constexpr int Huawei = 0x12d1;
constexpr std::array KnownVendors {
    Huawei, 0x19d2 /* ZTE */, 0x2c7c /* Quectel */, 0x1e0e /* SIMCom */, 0x1199 /* Sierra */,
    0x1bbb /* Alcatel */};

/** A hexadecimal attribute of sysfs, -1 when it is not there. */
int hexAttribute(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    bool ok = false;
    const int value = QString::fromLatin1(file.read(16)).trimmed().toInt(&ok, 16);
    return ok ? value : -1;
}

/**
 * 0 = most likely the port for commands and events. Huawei's newer sticks tell the role by the
 * protocol of the interface (PCUI, then modem, then others, then diagnostics); the old ones
 * (ff/ff/ff) have PCUI last.
 */
int roleRank(const UsbTty &tty)
{
    if (tty.vendor == Huawei) {
        switch (tty.interfaceProtocol) {
        case 0x02:
        case 0x12:
        case 0x32:
            return 0;
        case 0x01:
        case 0x10:
        case 0x31:
            return 20;
        case 0x03:
        case 0x13:
        case 0x33:
            return 40;
        default:
            return 10 + std::clamp(9 - tty.interfaceNumber, 0, 9);
        }
    }
    // Quectel EC25 and SIMCom 7600 take commands on interface 2, then 3.
    switch (tty.interfaceNumber) {
    case 2:
        return 0;
    case 3:
        return 1;
    default:
        return 10 + std::max(tty.interfaceNumber, 0);
    }
}

} // namespace

std::vector<UsbTty> scanUsbTtys(const QString &sysClassTty)
{
    std::vector<UsbTty> found;
    const QStringList names =
        QDir(sysClassTty).entryList({u"ttyUSB*"_s, u"ttyACM*"_s}, QDir::AllEntries | QDir::System);
    for (const QString &name : names) {
        const QString port =
            QFileInfo(QString(sysClassTty % u'/' % name % "/device"_L1)).canonicalFilePath();
        if (port.isEmpty()) {
            continue;
        }
        // A ttyUSB hangs below its interface, a ttyACM is the interface.
        QDir interface(port);
        if (!QFile::exists(interface.filePath(u"bInterfaceNumber"_s)) && !interface.cdUp()) {
            continue;
        }
        QDir device(interface);
        if (!device.cdUp()) {
            continue;
        }
        UsbTty tty {.name = name, .device = device.path()};
        tty.vendor = hexAttribute(device.filePath(u"idVendor"_s));
        tty.product = hexAttribute(device.filePath(u"idProduct"_s));
        tty.interfaceNumber = hexAttribute(interface.filePath(u"bInterfaceNumber"_s));
        tty.interfaceProtocol = hexAttribute(interface.filePath(u"bInterfaceProtocol"_s));
        if (tty.vendor > 0) {
            found.push_back(tty);
        }
    }
    return found;
}

QStringList rankedModemTtys(std::vector<UsbTty> ttys)
{
    // Sending AT to a stranger's printer or controller does harm, so only vendors of modems are
    // tried unasked.
    std::erase_if(ttys, [](const UsbTty &tty) {
        return std::ranges::find(KnownVendors, tty.vendor) == KnownVendors.end();
    });
    std::ranges::sort(ttys, {}, [](const UsbTty &tty) {
        return std::tuple(std::ranges::find(KnownVendors, tty.vendor) - KnownVendors.begin(),
                          tty.device, roleRank(tty), tty.name);
    });
    QStringList names;
    for (const UsbTty &tty : ttys) {
        names.append(tty.name);
    }
    return names;
}

} // namespace vp::serial
