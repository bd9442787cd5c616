// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/portscan.h"

#include "serial/usbids.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vp::serial {

namespace {

constexpr int VendorSpecific = 0xff;
constexpr int Huawei = 0x12d1;

PortRole roleOfName(const QString &name)
{
    if (name.contains("pcui"_L1, Qt::CaseInsensitive)) {
        return PortRole::Commands;
    }
    return name.contains("modem"_L1, Qt::CaseInsensitive) ? PortRole::Modem : PortRole::Unknown;
}

/** Among ports of which nothing is known: the old Huawei sticks have the right one last, others on
 * interface 2 or 3 more often than not. */
int guessedRank(const UsbTty &tty)
{
    constexpr int highest = 64; // more interfaces than any stick has
    const int number = std::clamp(tty.interfaceNumber, 0, highest);
    if (tty.vendor == Huawei) {
        return highest - number;
    }
    return number == 2 || number == 3 ? number - 2 : number + 2;
}

/** Smaller = more likely the port for commands and events. */
std::pair<int, int> rankOf(const UsbTty &tty)
{
    switch (roleOf(tty)) {
    case PortRole::Commands:
        return {0, 0};
    case PortRole::Unknown:
        return {1, guessedRank(tty)};
    case PortRole::Modem:
        return {2, 0};
    case PortRole::Other:
        return {3, 0};
    case PortRole::Diagnostics:
    case PortRole::Voice:
    case PortRole::Gps:
        break;
    }
    return {4, 0};
}

void rank(std::vector<UsbTty> &ttys)
{
    std::ranges::sort(ttys, {}, [](const UsbTty &tty) {
        return std::tuple(rankOf(tty), tty.interfaceNumber, tty.name);
    });
}

UsbStick gather(const std::vector<UsbTty> &ttys, const UsbTty &one)
{
    UsbStick stick {one.device, one.vendor, one.product, one.deviceName, {}};
    std::ranges::copy_if(ttys, std::back_inserter(stick.ttys),
                         [&one](const UsbTty &each) { return each.device == one.device; });
    rank(stick.ttys);
    return stick;
}

} // namespace

PortRole roleOf(const UsbTty &tty)
{
    const bool vendorClass = tty.interfaceClass < 0 || tty.interfaceClass == VendorSpecific;
    if (tty.vendor == Huawei && vendorClass) {
        if (const PortRole role = usbids::roleOfProtocol(tty.interfaceProtocol);
            role != PortRole::Unknown) {
            return role;
        }
    }
    if (const PortRole role = roleOfName(tty.interfaceName); role != PortRole::Unknown) {
        return role;
    }
    return usbids::roleInTable(tty.vendor, tty.product, tty.interfaceNumber)
        .value_or(PortRole::Unknown);
}

std::vector<UsbStick> sticksOf(const std::vector<UsbTty> &ttys)
{
    std::vector<UsbStick> sticks;
    for (const UsbTty &tty : ttys) {
        const bool known = std::ranges::find(sticks, tty.device, &UsbStick::device) != sticks.end();
        if (!known && usbids::isModem(tty.vendor, tty.product)) {
            sticks.push_back(gather(ttys, tty));
        }
    }
    std::ranges::sort(sticks, {}, [](const UsbStick &stick) {
        return std::tuple(usbids::vendorRank(stick.vendor), stick.device);
    });
    return sticks;
}

UsbStick stickOf(const std::vector<UsbTty> &ttys, const QString &name)
{
    const auto tty = std::ranges::find(ttys, name, &UsbTty::name);
    return tty == ttys.end() ? UsbStick {} : gather(ttys, *tty);
}

QStringList linkChain(const QString &path)
{
    constexpr int deepest = 8;
    QStringList chain;
    QString next = path;
    if (path.isEmpty()) {
        return chain;
    }
    for (int i = 0; i < deepest && !next.isEmpty(); ++i) {
        chain.append(next);
        next = QFileInfo(next).symLinkTarget();
    }
    const bool isThere = next.isEmpty() && QFileInfo::exists(chain.constLast());
    return isThere ? chain : QStringList();
}

} // namespace vp::serial
