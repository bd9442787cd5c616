// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <map>

namespace vp {

/** Chats whose people were asked whether they mean so many calls or SMS: they are asked once an
 * hour. Times are those of the steady clock. */
class ManyAllowed
{
public:
    void allow(qint64 chatId, std::chrono::milliseconds now)
    {
        std::erase_if(m_until, [now](const auto &entry) { return entry.second <= now; });
        m_until[chatId] = now + std::chrono::hours(1);
    }
    [[nodiscard]] bool isAllowed(qint64 chatId, std::chrono::milliseconds now) const
    {
        const auto found = m_until.find(chatId);
        return found != m_until.end() && found->second > now;
    }

private:
    std::map<qint64, std::chrono::milliseconds> m_until;
};

} // namespace vp
