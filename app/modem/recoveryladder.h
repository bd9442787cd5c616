// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "telephony/networkstatus.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <optional>

namespace vp {

/**
 * What is tried, and in which order, when a modem is gone: a silent one is closed and opened again,
 * then told to restart, then a person must plug it in again, while we go on trying for ever (1, 2,
 * 5, 10, 30, 60 s). Counts how often a working one was lost. Steady time only.
 */
class RecoveryLadder : public QObject
{
    Q_OBJECT
public:
    struct Loss
    {
        bool silent = false; ///< the port is there, and nobody answers
        bool wasWorking = false;
        bool talking = false; ///< people were connected, and nobody was on hold
        bool outOfTurn = false; ///< tried sooner than its turn came: no later try waits longer
    };
    struct Move
    {
        /** Tell it to restart before anything else; only when it did answer in this run. */
        bool restart = false;
        std::chrono::milliseconds wait {0}; ///< until the port is opened again
    };

    explicit RecoveryLadder(Clock &clock, QObject *parent = nullptr);

    /** It has been lost, or could not be reached again. */
    [[nodiscard]] Move lost(const Loss &loss);
    /** It went away and came back by itself (a restart without leaving the bus). */
    void countLoss();
    /** It answers, and knows what it is. */
    void answered() { m_everAnswered = true; }
    /** It is usable again, or waits for a person for another reason (a locked SIM). */
    void recovered();
    [[nodiscard]] const Recovery &state() const { return m_state; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool mayRestart() const;
    void forgetOldLosses();

    Clock &m_clock;
    Deadline m_calm; ///< when the oldest loss does not count any more
    Recovery m_state;
    std::deque<std::chrono::milliseconds> m_losses; ///< steady times
    std::optional<std::chrono::milliseconds> m_restartedAt;
    std::optional<std::chrono::milliseconds> m_talkingSince; ///< people were left talking
    std::size_t m_failures = 0; ///< in a row
    bool m_everAnswered = false;
};

} // namespace vp
