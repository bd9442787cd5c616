// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/phonestatus.h"

namespace vp {

class ChatTransport;

/** How the chat's connection is, and when it is offline, why, as far as the connection tells. */
[[nodiscard]] ChatHealth healthOf(const ChatTransport &chat);

} // namespace vp
