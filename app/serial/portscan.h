// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/portrole.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vp::serial {

/** One tty of a USB device, as the kernel describes it. */
struct UsbTty
{
    QString name {}; ///< "ttyUSB2"
    QString device {}; ///< the USB device's folder in sysfs: the same for all ttys of one stick
    int vendor = 0;
    int product = 0;
    int interfaceNumber = -1;
    int interfaceProtocol = -1; ///< bInterfaceProtocol; tells the roles of newer Huawei sticks
    int interfaceClass = -1;
    int interfaceSubclass = -1;
    QString interfaceName {}; ///< what the stick calls it; often empty
    QString deviceName {}; ///< what the stick calls itself, bounded and printable
    QStringList links {}; ///< names below /dev/serial that outlive renumbering, by-path first
    [[nodiscard]] QString path() const { return QString(u"/dev/" + name); }
    /** A name that stays when numbers change, else path(). */
    [[nodiscard]] QString stablePath() const
    {
        return links.isEmpty() ? path() : links.constFirst();
    }
    bool operator==(const UsbTty &) const = default;
};

/** A USB device without a tty. */
struct UsbDevice
{
    QString device {};
    int vendor = 0;
    int product = 0;
    QString name {};
    bool operator==(const UsbDevice &) const = default;
};

/** One stick with its ttys, the one that most likely takes commands and brings events first. */
struct UsbStick
{
    QString device {};
    int vendor = 0;
    int product = 0;
    QString name {};
    std::vector<UsbTty> ttys {};
    bool operator==(const UsbStick &) const = default;
};

/** What the port is for, by its descriptor, else its name, else the table of known sticks. */
[[nodiscard]] PortRole roleOf(const UsbTty &tty);

/** @p ttys by stick, of known modems only; sticks in the order of vendor and device. */
[[nodiscard]] std::vector<UsbStick> sticksOf(const std::vector<UsbTty> &ttys);

/** The stick that a tty belongs to, of whatever vendor; without ttys when @p name is none of
 * @p ttys. */
[[nodiscard]] UsbStick stickOf(const std::vector<UsbTty> &ttys, const QString &name);

/** @p path and where it leads, link by link: "/dev/serial/by-path/x", "/dev/ttyUSB2". Empty when
 * nothing is there. */
[[nodiscard]] QStringList linkChain(const QString &path);

} // namespace vp::serial
