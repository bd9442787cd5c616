// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatmessage.h"

namespace vp {

/** The message of somebody who typed a command @p now, in place of tapping its button; without its
 * text. */
[[nodiscard]] inline ChatMessage typedAt(const QDateTime &now, const ChatTap &tap)
{
    ChatMessage message;
    message.chatId = tap.chatId;
    message.senderId = tap.senderId;
    message.senderName = tap.senderName;
    message.isPrivate = tap.isPrivate;
    message.language = tap.language;
    message.date = now.toUTC();
    return message;
}

} // namespace vp
