// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/phonestatus.h"

#include <cstdint>

namespace vp {

class ChatTransport;
enum class ChatTrouble : std::uint8_t;

/** How the chat's connection is, and when it is offline, why, as far as the connection tells. */
[[nodiscard]] ChatHealth healthOf(const ChatTransport &chat);
/** Of a connection that is offline. */
[[nodiscard]] ChatHealth healthOf(ChatTrouble trouble);

} // namespace vp
