// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace vp {

/**
 * USB sticks that are not there, by umockdev: they show up in sysfs, in udev's events and, as links
 * to whatever terminal plays them, below /dev. Only programs with umockdev's library loaded before
 * all others see them: this one must be started by umockdev-wrapper, and so are its children then.
 */
class FakeUsb
{
public:
    struct Tty
    {
        QString name; ///< "ttyUSB2"
        int interfaceNumber = 0;
        QString terminal; ///< what /dev/ttyUSB2 leads to; empty = no node
        int protocol = 0xff;
    };
    struct Stick
    {
        QString socket; ///< "1-2"
        int product = 0x1001;
        int vendor = 0x12d1;
        std::vector<Tty> ttys {};
        QString name = QStringLiteral("HUAWEI Mobile");
    };
    FakeUsb();
    ~FakeUsb();
    /** False when this program was not started by umockdev-wrapper. */
    [[nodiscard]] static bool isPossible();
    void plug(const Stick &stick);
    /** One more port of a stick that was plugged without it: they come one by one. */
    void addPort(const Stick &stick, const Tty &tty);
    void unplug(const Stick &stick);
    /** /dev/serial/by-path/… of the port, as udev names it. */
    [[nodiscard]] static QString byPath(const Stick &stick, const Tty &tty);
    /** Where it all is kept. */
    [[nodiscard]] QString root() const;
    /** The stick's folder in sysfs. */
    [[nodiscard]] static QString device(const Stick &stick);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vp
