// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/portscan.h"

namespace vp::serial {

/** What is plugged in now, as udev and the kernel tell it. Works without a running udev, too: then
 * only the stable names below /dev/serial are missing. */
struct Surroundings
{
    std::vector<UsbTty> ttys; ///< of all USB devices, in the order of their names
    std::vector<UsbDevice> cdRoms; ///< sticks that are still CD-ROMs, and have no tty
    bool operator==(const Surroundings &) const = default;
};

[[nodiscard]] Surroundings lookAround();

} // namespace vp::serial
