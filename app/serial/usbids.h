// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/portrole.h"

#include <optional>
#include <vector>

namespace vp::serial {

/** Which sticks exist: what their USB ids and descriptors tell before a word is spoken with them.
 */
namespace usbids {

/** A device that may be asked whether it is a modem: AT does harm to a stranger's printer or
 * controller, so others are tried only when they are named. */
[[nodiscard]] bool isModem(int vendor, int product);
/** A make, or one device of a make that also makes other things. */
struct Known
{
    int vendor = 0;
    std::optional<int> product; ///< none = all of them
};
/** Everything that isModem() says yes to. */
[[nodiscard]] std::vector<Known> modems();
/** Position of the vendor among those we know; unknown ones come last. */
[[nodiscard]] int vendorRank(int vendor);
/** A stick that still shows itself as a CD-ROM with its Windows driver: usb_modeswitch has to
 * switch it. */
[[nodiscard]] bool isCdRomMode(int vendor, int product);
/** Whether the stick may be asked AT^GETPORTMODE: Huawei's own command, on which the MU609 crashes.
 */
[[nodiscard]] bool tellsPortRoles(int vendor, int product);
/** The role of an interface of a stick that is in the table; none = not in it. */
[[nodiscard]] std::optional<PortRole> roleInTable(int vendor, int product, int interfaceNumber);
/** The role by Huawei's interface descriptor ff/subclass/protocol; Unknown for any other. */
[[nodiscard]] PortRole roleOfProtocol(int protocol);

} // namespace usbids

} // namespace vp::serial
