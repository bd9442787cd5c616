// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace vp {

/** What a ChatTransport is besides when its service has groups that people may take the bot into.
 */
class GroupAccess
{
public:
    GroupAccess() = default;
    virtual ~GroupAccess() = default;
    GroupAccess(const GroupAccess &) = delete;
    GroupAccess &operator=(const GroupAccess &) = delete;
    /** Whether anybody may; none = not known (yet). */
    [[nodiscard]] virtual std::optional<bool> mayJoinGroups() const = 0;
};

} // namespace vp
