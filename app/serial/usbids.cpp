// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/usbids.h"

#include <algorithm>
#include <array>

namespace vp::serial {

namespace {

constexpr int Huawei = 0x12d1;
constexpr int Zte = 0x19d2;
constexpr int Quectel = 0x2c7c;
constexpr int SimCom = 0x1e0e;
constexpr int Qualcomm = 0x05c6;
constexpr std::array KnownVendors {Huawei, Zte, Quectel, SimCom, 0x1199 /* Sierra */,
                                   0x1bbb /* Alcatel */};

/** Storage ids of usb-modeswitch-data that become modems. */
constexpr std::array HuaweiCdRoms {0x1446, 0x14b5, 0x14ba, 0x14d1, 0x14fe, 0x1520, 0x1521,
                                   0x1553, 0x1557, 0x155b, 0x15ca, 0x1c0b, 0x1c24};

struct Row
{
    int vendor = 0;
    int product = 0;
    int commands = -1; ///< interface number
    int voice = -1; ///< interface number; -1 = none that we know
};

/** Interfaces as chan_dongle, ModemManager and the kernel's option driver know them. */
constexpr std::array Table {
    Row {Huawei, 0x1001, 2, 1}, // E1550, E169, E160, E1552, E1756
    Row {Huawei, 0x140c, 3, 2}, // E17xx, E173
    Row {Huawei, 0x1436, 4, 3}, // E1750, some E173
    Row {Huawei, 0x14ac, 4, 3}, // E153Du-1, E173
    Row {Huawei, 0x1506, 3, 2}, // E171, E352, E3131
    Row {Huawei, 0x1465, 2, 1}, // K3765
    Row {Huawei, 0x1464, 2, 1}, // K4505
    Row {Quectel, 0x0125, 2, 1}, // EC25, EG25
    Row {Quectel, 0x0121, 2, 1}, // EC21
    Row {Quectel, 0x0191, 2, 1}, // EG91
    Row {Quectel, 0x0195, 2, 1}, // EG95
    Row {Quectel, 0x0306, 2, 1}, // EP06, EG06
    Row {Quectel, 0x0512, 2, 1}, // EG12
    Row {Qualcomm, 0x9003, 2, 1}, // Quectel UC20
    Row {Qualcomm, 0x9090, 2, 1}, // Quectel UC15
    Row {Qualcomm, 0x9215, 2, 1}, // Quectel EC20
    Row {SimCom, 0x9001, 2, 4}, // SIM7100, 7500, 7600
    Row {SimCom, 0x9011, 4, -1}, // A7600E-H, A7602
};

const Row *rowOf(int vendor, int product)
{
    const auto row = std::find_if(Table.begin(), Table.end(), [=](const Row &each) {
        return each.vendor == vendor && each.product == product;
    });
    return row == Table.end() ? nullptr : &*row;
}

} // namespace

bool usbids::isModem(int vendor, int product)
{
    return vendorRank(vendor) < std::ssize(KnownVendors) || rowOf(vendor, product) != nullptr;
}

std::vector<usbids::Known> usbids::modems()
{
    std::vector<Known> all;
    for (const int vendor : KnownVendors) {
        all.push_back({vendor, std::nullopt});
    }
    for (const Row &row : Table) {
        if (vendorRank(row.vendor) == std::ssize(KnownVendors)) {
            all.push_back({row.vendor, row.product});
        }
    }
    return all;
}

int usbids::vendorRank(int vendor)
{
    return static_cast<int>(std::find(KnownVendors.begin(), KnownVendors.end(), vendor)
                            - KnownVendors.begin());
}

bool usbids::isCdRomMode(int vendor, int product)
{
    constexpr int zteCdRom = 0x2000;
    return (vendor == Zte && product == zteCdRom)
        || (vendor == Huawei
            && std::find(HuaweiCdRoms.begin(), HuaweiCdRoms.end(), product) != HuaweiCdRoms.end());
}

bool usbids::tellsPortRoles(int vendor, int product)
{
    constexpr int mu609 = 0x1573;
    return vendor == Huawei && product != mu609;
}

std::optional<PortRole> usbids::roleInTable(int vendor, int product, int interfaceNumber)
{
    const Row *row = rowOf(vendor, product);
    if (row == nullptr) {
        return std::nullopt;
    }
    if (interfaceNumber == row->commands) {
        return PortRole::Commands;
    }
    if (interfaceNumber == row->voice) {
        return PortRole::Voice;
    }
    return vendor == Huawei && interfaceNumber == 0 ? PortRole::Modem : PortRole::Unknown;
}

PortRole usbids::roleOfProtocol(int protocol)
{
    switch (protocol) {
    case 0x02:
    case 0x12:
    case 0x32:
        return PortRole::Commands;
    case 0x01:
    case 0x10:
    case 0x31:
        return PortRole::Modem;
    case 0x03:
    case 0x13:
    case 0x33:
        return PortRole::Diagnostics;
    case 0x05:
    case 0x14:
        return PortRole::Gps;
    default:
        return PortRole::Unknown;
    }
}

} // namespace vp::serial
