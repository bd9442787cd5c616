// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/recoveryladder.h"

#include <algorithm>
#include <array>

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr std::array<std::chrono::milliseconds, 6> RetryAfter {1s, 2s, 5s, 10s, 30s, 60s};
constexpr auto ReopenAfter = 500ms;
constexpr auto RestartTakes = 60s; ///< until it must be back on the bus
constexpr auto RestartAgainAfter = 10min;
constexpr auto CountedTime = 10min;
constexpr std::size_t UnsteadyFrom = 3;
constexpr std::size_t MostCounted = 100;
} // namespace

RecoveryLadder::RecoveryLadder(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_calm(clock)
{
    connect(&m_calm, &Deadline::expired, this, [this] {
        forgetOldLosses();
        Q_EMIT changed();
    });
}

RecoveryLadder::Move RecoveryLadder::lost(const Loss &loss)
{
    const std::chrono::milliseconds now = m_clock.steady();
    if (loss.wasWorking) {
        m_failures = 0;
        m_talkingSince = loss.talking ? std::optional(now) : std::nullopt;
        m_restartedAt.reset();
        countLoss();
    }
    if (!m_state.since.isValid()) {
        m_state.since = m_clock.wall().toUTC();
    }
    Move move;
    move.wait = RetryAfter[std::min(m_failures, RetryAfter.size() - 1)];
    const bool restarting = m_state.step == RecoveryStep::Restarting && m_restartedAt;
    const bool inTime = restarting && now - *m_restartedAt < RestartTakes;
    if (inTime) {
        // Off the bus, or starting in its place: as announced.
    } else if (restarting) {
        m_state.step = RecoveryStep::Replug;
    } else if (!loss.silent) {
        // Unplugged: nothing to be done about it but to wait.
        m_state.step = loss.wasWorking ? RecoveryStep::None : m_state.step;
    } else if (m_everAnswered && m_failures == 0) {
        m_state.step = RecoveryStep::Reopening;
        move.wait = ReopenAfter;
    } else if (m_everAnswered && mayRestart()) {
        m_state.step = RecoveryStep::Restarting;
        move.restart = true;
        m_restartedAt = now;
    } else if (m_everAnswered) {
        m_state.step = RecoveryStep::Replug;
    }
    if (loss.wasWorking || !loss.outOfTurn) {
        ++m_failures;
    }
    ++m_state.attempts;
    return move;
}

/** A restart ends calls: people who talk are left to it, somebody on hold is not. */
bool RecoveryLadder::mayRestart() const
{
    const std::chrono::milliseconds now = m_clock.steady();
    const bool leftTalking = m_talkingSince && now - *m_talkingSince < RestartAgainAfter;
    const bool justDone = m_restartedAt && now - *m_restartedAt < RestartAgainAfter;
    return !leftTalking && !justDone;
}

void RecoveryLadder::countLoss()
{
    m_losses.push_back(m_clock.steady());
    if (m_losses.size() > MostCounted) {
        m_losses.pop_front();
    }
    forgetOldLosses();
}

void RecoveryLadder::forgetOldLosses()
{
    const std::chrono::milliseconds now = m_clock.steady();
    while (!m_losses.empty() && now - m_losses.front() >= CountedTime) {
        m_losses.pop_front();
    }
    m_state.losses = static_cast<int>(m_losses.size());
    // Once unsteady, it is steady again only when it has not been lost for the whole time.
    m_state.unsteady = m_losses.size() >= UnsteadyFrom || (m_state.unsteady && !m_losses.empty());
    if (m_losses.empty()) {
        m_calm.stop();
    } else {
        m_calm.start(m_losses.front() + CountedTime - now);
    }
}

void RecoveryLadder::recovered()
{
    m_failures = 0;
    m_restartedAt.reset();
    m_talkingSince.reset();
    m_state.step = RecoveryStep::None;
    m_state.since = {};
    m_state.attempts = 0;
    Q_EMIT changed();
}

} // namespace vp
