// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>

namespace vp {

/** On which occasion callers hear something. */
enum class PromptUse : std::uint8_t {
    Announcement, ///< they are being connected
    Greeting, ///< before they leave a message
    GreetingBefore, ///< the same, before A's phone is called
};

/** Who hears it, when. */
struct PromptTarget
{
    PromptUse use = PromptUse::Announcement;
    QString group {}; ///< empty = all; GreetingBefore knows no groups
    bool operator==(const PromptTarget &) const = default;
};

/** No prompt of one's own may last longer. An announcement ends with voice/maxSeconds anyhow. */
[[nodiscard]] constexpr std::chrono::seconds longestPrompt(PromptUse use)
{
    return std::chrono::seconds(use == PromptUse::Announcement ? 15 : 30);
}

} // namespace vp
