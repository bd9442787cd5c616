// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/groupsguard.h"

#include "chat/chattransport.h"
#include "chat/groupaccess.h"

#include <algorithm>

namespace vp {

std::optional<bool> isOpenToGroups(const ChatTransport &bot, const std::vector<qint64> &owners)
{
    const auto *groups = dynamic_cast<const GroupAccess *>(&bot);
    const std::optional<bool> mayJoin = groups == nullptr ? std::nullopt : groups->mayJoinGroups();
    const bool isWanted = std::ranges::any_of(owners, [](qint64 id) { return id < 0; });
    return mayJoin ? std::optional(*mayJoin && !isWanted) : std::nullopt;
}

} // namespace vp
