// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <chrono>
#include <deque>

namespace vp {

/**
 * Which updates were handled, and what the server knows of it. Old is what was *seen*, never what
 * is below the last id: after a week without updates Telegram starts again at a random, possibly
 * lower, number.
 */
class UpdateReceipts
{
public:
    using Time = std::chrono::milliseconds;

    [[nodiscard]] bool isNew(qint64 id) const { return !m_seen.contains(id); }
    /** The update has been handled (or was handled before): the next offset confirms it. */
    void receive(qint64 id)
    {
        m_offset = id + 1;
        if (m_seen.contains(id)) {
            return;
        }
        m_seen.insert(id);
        m_order.push_back(id);
        if (m_order.size() > Remembered) {
            m_seen.remove(m_order.front());
            m_order.pop_front();
        }
    }
    /** Seen by an earlier run, which has told the server what it wanted to. */
    void remember(qint64 id)
    {
        const qint64 offset = m_offset;
        receive(id);
        m_offset = offset;
    }
    /** What to ask for next; 0 = nothing was received yet. */
    [[nodiscard]] qint64 offset() const { return m_offset; }
    /** A request with offset() leaves now. */
    void ask(Time now)
    {
        m_asked = m_offset;
        m_askedAt = now;
    }
    /** True when the server may not know offset() yet: it was never asked with, or so lately that
     * it may still be on its way. */
    [[nodiscard]] bool isUnconfirmed(Time now) const
    {
        return m_offset != 0 && (m_asked != m_offset || now - m_askedAt < OnItsWay);
    }

private:
    static constexpr std::size_t Remembered = 1000;
    static constexpr Time OnItsWay {500};
    QSet<qint64> m_seen;
    std::deque<qint64> m_order; ///< of m_seen, oldest first
    qint64 m_offset = 0;
    qint64 m_asked = 0;
    Time m_askedAt {0};
};

} // namespace vp
