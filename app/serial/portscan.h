// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vp::serial {

/** One tty of a USB device, as the kernel describes it below /sys/class/tty. */
struct UsbTty
{
    QString name; ///< "ttyUSB2"
    QString device; ///< the USB device's folder in sysfs: the same for all ttys of one stick
    int vendor = 0;
    int product = 0;
    int interfaceNumber = -1;
    int interfaceProtocol = -1; ///< bInterfaceProtocol; tells the roles of newer Huawei sticks
    bool operator==(const UsbTty &) const = default;
};

/** Every USB tty below @p sysClassTty ("/sys/class/tty"). */
[[nodiscard]] std::vector<UsbTty> scanUsbTtys(const QString &sysClassTty);

/** Names of the ttys of known modem vendors, the one that most likely takes AT commands and brings
 * events first. */
[[nodiscard]] QStringList rankedModemTtys(std::vector<UsbTty> ttys);

} // namespace vp::serial
