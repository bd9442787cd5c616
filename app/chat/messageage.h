// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatmessage.h"

#include <chrono>
#include <optional>

namespace vp {

class Clock;

/** How long ago a message was written; none = nobody can tell, because this computer's clock is
 * behind and the server has not told its own yet. */
using MessageAge = std::optional<std::chrono::seconds>;

/** The age by @p clock of a message whose date is as of ChatMessage::date; never negative. One
 * without a date is new. */
[[nodiscard]] MessageAge ageOf(const ChatMessage &message, const Clock &clock);
/** Older than @p after, or of an age that nobody can tell. */
[[nodiscard]] inline bool isOlder(const MessageAge &age, std::chrono::seconds after)
{
    return !age || *age > after;
}
/** When it was written, by @p clock: now, where nobody can tell. */
[[nodiscard]] QDateTime writtenAt(const ChatMessage &message, const Clock &clock);

} // namespace vp
