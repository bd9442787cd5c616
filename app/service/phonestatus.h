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
    TokenRefused,
    UsedElsewhere
};

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
