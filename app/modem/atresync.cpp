// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "at/shownline.h"
#include "base/logging.h"
#include "modem/atchat.h"

#include <algorithm>

// The part of AtChat for what is not answered in time: it is given up, and the modem is called
// until it answers anew.

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr auto ResyncDeadline = 1s;
constexpr auto DrainTime = 200ms; ///< of silence, before what comes is believed to be new
constexpr int ResyncTries = 3;
/** Of one that was hurried: it may only be busy, and tells of ringing every 5 s meanwhile. */
constexpr int PatientTries = 5;
constexpr int MostTimeouts = 3; ///< in a row, though it answers AT in between
constexpr auto HurriedPatience = 5s; ///< with PatientTries no more than 10 s
constexpr auto HurriedPrompt = 500ms; ///< nothing was sent yet
} // namespace

void AtChat::startDeadline(std::chrono::milliseconds patience)
{
    m_isHurried = false;
    m_due = m_clock.steady() + patience;
    m_deadline.start(patience);
}

/** Something for a call is queued behind what is no such thing. */
bool AtChat::isCallWaiting() const
{
    return m_current && m_current->command.priority >= AtPriority::Message && !m_queue.empty()
        && m_queue.front().command.priority <= AtPriority::CallControl;
}

void AtChat::hurry()
{
    if (!m_current || m_isDoubtful || m_isHurried) {
        return;
    }
    const std::chrono::milliseconds patience =
        m_state == State::Prompting ? std::chrono::milliseconds(HurriedPrompt) : HurriedPatience;
    if (m_due - m_clock.steady() > patience) {
        m_isHurried = true;
        m_deadline.start(patience);
    }
}

void AtChat::onDeadline()
{
    if (m_current && m_isDoubtful) {
        finish(m_response); // nothing followed: it was its own
        return;
    }
    switch (m_state) {
    case State::Prompting:
    case State::Waiting:
        if (m_isHurried) {
            const bool isNotSent = m_state == State::Prompting;
            giveUpCurrent(isNotSent ? ErrorCode::Cancelled : ErrorCode::Timeout);
            break;
        }
        if (!std::exchange(m_saidSilent, true)) { // once a silence, not once a try
            qCInfo(lcAt) << "no answer in time to"
                         << redactedText(QString::fromLatin1(shownLine(m_current->command.text)));
        }
        ++m_timeouts;
        giveUpCurrent(ErrorCode::Timeout);
        break;
    case State::Resyncing:
        tryResync();
        break;
    case State::Draining:
        m_state = State::Idle;
        tellLate(false);
        if (m_timeouts >= MostTimeouts) {
            Q_EMIT unresponsive(); // it says OK to AT, and nothing to what matters
            return;
        }
        writeNext();
        break;
    case State::Idle:
        break;
    }
}

/** Nobody waits for the command in flight any longer; the modem is called anew. */
void AtChat::giveUpCurrent(ErrorCode code)
{
    const Error error = lossOf(code);
    Entry entry = std::move(*m_current);
    m_current.reset();
    if (m_isHurried && error.native == PayloadWasSent) {
        m_late = std::move(entry);
        m_lateLines = m_response.lines;
    } else {
        deliver(std::move(entry), tl::unexpected<Error>(error));
    }
    m_resyncTries = 0;
    m_state = State::Resyncing;
    m_syntax.expectPrompt(false);
    tryResync();
}

void AtChat::heardWhileResyncing(const QByteArray &line)
{
    if (m_state == State::Draining) {
        drain();
    } else if (m_isHurried && m_clock.steady() < m_due) {
        m_resyncTries = 0; // it lives, and is busy with what was given up
    }
    const auto isAnswer = [&line](const QByteArray &prefix) {
        return line.startsWith(prefix);
    };
    const bool isLateAnswer = m_late
        && std::any_of(m_late->command.prefixes.cbegin(), m_late->command.prefixes.cend(),
                       isAnswer);
    if (isLateAnswer) {
        m_lateLines = {line};
    } else if (line != "AT") {
        tell(m_begunEvent, line);
    }
}

/** Waits for silence, but not for ever. */
void AtChat::drain()
{
    m_deadline.start(
        std::clamp<std::chrono::milliseconds>(m_drainUntil - m_clock.steady(), 0ms, DrainTime));
}

/** What was hurried has been answered meanwhile, or never will be. */
void AtChat::tellLate(bool isLost)
{
    if (!m_late) {
        return;
    }
    Entry entry = std::move(*m_late);
    m_late.reset();
    if (!m_lateLines.isEmpty()) {
        deliver(std::move(entry), AtResponse {{}, std::exchange(m_lateLines, {})});
    } else {
        const ErrorCode code = isLost ? ErrorCode::PortLost : ErrorCode::Timeout;
        deliver(std::move(entry), tl::unexpected<Error>(Error {code, PayloadWasSent, {}}));
    }
}

void AtChat::tryResync()
{
    if (++m_resyncTries > (m_isHurried ? PatientTries : ResyncTries)) {
        m_state = State::Idle;
        tellLate(false);
        Q_EMIT unresponsive();
        return;
    }
    m_deadline.start(ResyncDeadline);
    // ESC leaves a pending SMS prompt, where the next command would become text.
    write("\x1b"
          "AT\r");
}

} // namespace vp
