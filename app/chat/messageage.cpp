// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/messageage.h"

#include "base/clock.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace vp {

namespace {

/** Nobody writes in the future: what seems so for longer is a clock that is behind. */
constexpr std::chrono::seconds MostAhead = 5s;

} // namespace

MessageAge ageOf(const ChatMessage &message, const Clock &clock)
{
    if (!message.date.isValid()) {
        return 0s;
    }
    const std::chrono::seconds age {message.date.secsTo(clock.wall())};
    return age < -MostAhead ? std::nullopt : MessageAge {std::max(age, 0s)};
}

QDateTime writtenAt(const ChatMessage &message, const Clock &clock)
{
    return message.date.isValid() && ageOf(message, clock) ? message.date : clock.wall();
}

} // namespace vp
