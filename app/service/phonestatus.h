// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/callstory.h"
#include "telephony/networkstatus.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace vp {

/** The chat's health, as the window shows it. */
enum class ChatHealth : std::uint8_t {
    NotSetUp,
    Connecting,
    Connected,
    Offline,
    ProxyAway, ///< offline, because nobody answers where the proxy should be
    ProxyRefused, ///< offline, because the proxy lets us through to nobody
    Intercepted, ///< offline, because somebody else answers instead of the server
    ClockNotSet, ///< offline, because the server's certificate is not valid yet by our clock
    ServerTrouble, ///< offline, because the server has a trouble of its own
    TokenRefused,
    UsedElsewhere
};

/** It is tried again by itself, and nothing reaches the chat until then. */
[[nodiscard]] constexpr bool isOffline(ChatHealth health)
{
    return health >= ChatHealth::Offline && health <= ChatHealth::ServerTrouble;
}

/** The story that runs now: an immutable snapshot. */
struct LiveCall
{
    CallRecord record; ///< steps so far, names, numbers
    CallStage stage = CallStage::Ringing;
    std::optional<CallState> masterState; ///< none = no such leg (yet, or any more)
    std::optional<CallState> remoteState;
    bool asksOwner = false; ///< it rings, and the owner is to say what becomes of it
    bool operator==(const LiveCall &) const = default;
};

/** Everything the frame shows at a glance. */
struct PhoneStatus
{
    NetworkStatus network;
    ChatHealth chat = ChatHealth::NotSetUp;
    QString botName;
    QString masterPhone; ///< E.164 or empty
    QString forwardedWhenOff; ///< whom callers reach while the computer is off; empty = nobody
    bool simulated = false; ///< --demo
    QString instance {}; ///< --name; empty = the only one
    bool operator==(const PhoneStatus &) const = default;
};

} // namespace vp
