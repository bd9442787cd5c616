// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace vp {

/** Waits of 1, 2, 4 … 30 s, each up to a quarter longer, so that many clients do not come back
 * together. */
class BackOff
{
public:
    [[nodiscard]] std::chrono::milliseconds next()
    {
        const std::chrono::milliseconds wait = m_next;
        m_next = std::min(m_next * 2, Longest);
        const auto quarter = static_cast<quint32>(wait.count() / 4);
        return wait + std::chrono::milliseconds {QRandomGenerator::global()->bounded(quarter + 1)};
    }
    void reset() { m_next = Shortest; }

private:
    static constexpr std::chrono::milliseconds Shortest {1000};
    static constexpr std::chrono::milliseconds Longest {30'000};
    std::chrono::milliseconds m_next = Shortest;
};

} // namespace vp
