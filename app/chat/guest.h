// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace vp {

/** What a guest may do. Stored: append only. */
enum class GuestRights : std::uint8_t {
    CallsOnly = 0, ///< call, hang up, search, ask who would ring; sees calls
    CallsAndSms = 1, ///< also write SMS, and see those that come, but for one-time codes
};
inline constexpr GuestRights LastGuestRights = GuestRights::CallsAndSms;

/** Somebody who may use the phone for a while. */
struct Guest
{
    qint64 id = 0; ///< of the user
    QString name {}; ///< what he calls himself: hostile
    GuestRights rights = GuestRights::CallsAndSms;
    QDateTime since {}; ///< UTC
    std::optional<QDateTime> until {}; ///< UTC; none = until he is removed
    qint64 invitedBy =
        0; ///< the owner; 0 = he knew the password, and is forgotten at the next start
    /** The same end on the clock that nobody sets; only for this run. */
    std::optional<std::chrono::milliseconds> steadyUntil {};
    bool operator==(const Guest &) const = default;
    [[nodiscard]] bool hasEnded(const QDateTime &wall, std::chrono::milliseconds steady) const
    {
        return (until && wall >= *until) || (steadyUntil && steady >= *steadyUntil);
    }
};

} // namespace vp
