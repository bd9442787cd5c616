// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "telephony/callprovider.h"

#include <QObject>

#include <chrono>

namespace vp {

class Line;

/**
 * Rings one phone to show that the line can: nobody is joined, nothing is kept in the history, and
 * whoever answers is hung up on at once. Somebody who calls meanwhile comes first.
 */
class RingTest : public QObject
{
    Q_OBJECT
public:
    enum class Step : std::uint8_t {
        Idle,
        Dialling,
        Rings, ///< the network says so
        Answered,
        NotAnswered,
        Busy,
        Unreachable,
        Failed,
        Stopped, ///< by us, or for somebody who calls
    };
    Q_ENUM(Step)
    static constexpr std::chrono::seconds LongestDialling {40};
    static constexpr std::chrono::seconds LongestRinging {25};
    /** Whoever answers is to see that it was we. */
    static constexpr std::chrono::seconds Answering {2};

    /** Both outlive this. */
    RingTest(Line &line, Clock &clock, QObject *parent = nullptr);

    /** Errors: NotReady, CallInProgress, Unsupported (no voice). */
    Result<> start(const PhoneNumber &number);
    void stop();
    /** Whoever has just answered is hung up on @p time from now, and not after Answering. */
    void stayOn(std::chrono::seconds time);
    [[nodiscard]] bool isRunning() const { return m_running; }
    /** Where it is, or how the last one ended. */
    [[nodiscard]] Step step() const { return m_step; }

Q_SIGNALS:
    void moved(vp::RingTest::Step step);

private:
    void added(const Call &call);
    void changed(const Call &call);
    void removed(const Call &call);
    void go(Step step);
    void end(Step step);
    void patienceEnded();
    void hangUp(Step why);

    Line &m_line;
    Deadline m_patience;
    Step m_step = Step::Idle;
    Step m_why = Step::Idle; ///< we hang up for; Idle = we do not
    int m_call = 0; ///< 0 = it is not in the table yet
    bool m_running = false;
};

} // namespace vp
