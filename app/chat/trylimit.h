// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QHash>

#include <deque>

namespace vp {

/** Wrong tries of a secret: five by each, then an hour of silence; and twenty an hour by all. */
class TryLimit
{
public:
    static constexpr int MostEach = 5;
    static constexpr int MostOfAll = 20;
    static constexpr std::chrono::hours Pause {1};

    explicit TryLimit(Clock &clock)
        : m_clock(clock)
    {
    }
    [[nodiscard]] bool mayTry(qint64 who);
    /** Counts before the try is judged: whoever sends many at once has no more for it. */
    void count(qint64 who);
    /** It was right after all. */
    void forgive(qint64 who);
    [[nodiscard]] int left(qint64 who) const;
    /** Too many by all together, whoever they are. */
    [[nodiscard]] bool isFlooded();
    void clear();

private:
    struct Tries
    {
        int wrong = 0;
        std::chrono::milliseconds last {0}; ///< steady time
    };
    void dropOld();

    Clock &m_clock;
    QHash<qint64, Tries> m_tries; ///< bounded by MostOfAll an hour
    std::deque<std::chrono::milliseconds> m_all; ///< steady times, the oldest first
};

} // namespace vp
