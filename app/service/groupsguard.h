// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace vp {

class ChatTransport;

/** Whether strangers may take the bot into their groups although no group is to steer the phone;
 * none = not known (yet). */
[[nodiscard]] std::optional<bool> isOpenToGroups(const ChatTransport &bot,
                                                 const std::vector<qint64> &owners);

} // namespace vp
