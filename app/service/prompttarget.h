// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <chrono>
#include <cstdint>

namespace vp {

/** On which occasion callers hear something. */
enum class PromptUse : std::uint8_t {
    Announcement, ///< they are being connected
    Greeting, ///< before they leave a message
    GreetingBefore, ///< the same, before A's phone is called
    NamePrompt, ///< they are asked for their name
    RecordNotice, ///< they are told that the call is recorded
};

inline constexpr std::array PromptUses {PromptUse::Announcement, PromptUse::Greeting,
                                        PromptUse::GreetingBefore, PromptUse::NamePrompt,
                                        PromptUse::RecordNotice};

/** A group may hear another one. */
[[nodiscard]] constexpr bool knowsGroups(PromptUse use)
{
    return use == PromptUse::Announcement || use == PromptUse::Greeting;
}

/** Who hears it, when. */
struct PromptTarget
{
    PromptUse use = PromptUse::Announcement;
    QString group {}; ///< empty = all; @see knowsGroups()
    bool operator==(const PromptTarget &) const = default;
};

/** No prompt of one's own may last longer. An announcement ends with voice/maxSeconds anyhow. */
[[nodiscard]] constexpr std::chrono::seconds longestPrompt(PromptUse use)
{
    return std::chrono::seconds(use == PromptUse::Announcement ? 15 : 30);
}

} // namespace vp
