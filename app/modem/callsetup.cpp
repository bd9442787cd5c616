// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemcallprovider.h"
#include "profiles/releasecauses.h"

// The part of ModemCallProvider that makes calls and answers them.

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr auto OriginationWait = 3s;
constexpr auto AssumedRinging = 8s; ///< an open ATD that long was not refused: it rings
constexpr auto AnswerWait = 3s;
constexpr int AnswerLooks = 5; ///< a weak signal may make an answer take that much longer
} // namespace

void ModemCallProvider::dial(const PhoneNumber &number)
{
    if (!m_ready || !m_dialing.isEmpty() || m_dialOpen) {
        fail(CallRequest::Dial, {ErrorCode::NotReady, 0, {}});
        return;
    }
    if (!m_hasVoice) {
        fail(CallRequest::Dial, {ErrorCode::Unsupported, 0, QStringLiteral("no voice")});
        return;
    }
    m_dialing = number.text();
    m_dialTold = false;
    m_dialSpared = m_releaseEverything;
    m_failure = {};
    AtCommand command = m_profile->dial(number.wire());
    command.othersExist = !m_table.isEmpty();
    remember(m_chat.send(command, this,
                         [this](const Result<AtResponse> &result) { dialAnswered(result); }));
}

/** ATD is on the wire and says nothing until the far end does. */
void ModemCallProvider::dialOpened(AtChat::Ticket ticket)
{
    if (!m_ready || m_dialing.isEmpty()) {
        return;
    }
    m_dialTicket = ticket;
    m_dialOpen = true;
    m_originationWait.start(AssumedRinging);
    m_soon.start(0ms); // this may be inside dial()
}

/** The call exists from now on. */
void ModemCallProvider::tellOpenDial()
{
    if (m_dialOpen && !m_dialTold) {
        m_dialTold = true;
        applyOwnDial(m_table.dialed(m_dialing));
    }
    if (m_dialOpen) {
        m_dialing.clear();
    }
    pumpRelease();
}

void ModemCallProvider::originationOverdue()
{
    if (m_dialOpen) {
        apply(m_table.progressed(0)); // nothing tells it on a ZTE
    } else {
        noteSilence();
    }
}

void ModemCallProvider::dialAnswered(const Result<AtResponse> &result)
{
    tellOpenDial();
    const QString number = std::exchange(m_dialing, {});
    const bool wasOpen = std::exchange(m_dialOpen, false);
    m_originationWait.stop();
    if (!m_ready) {
        return;
    }
    using DialResult = CallTraits::DialResult;
    const bool isOk = result && result->isOk();
    const bool isConnect = result && result->final.result == FinalResult::Connect;
    if (wasOpen) {
        const bool isCancelled = !result && result.error().code == ErrorCode::Cancelled;
        if (isConnect || (isOk && m_traits.dialResult == DialResult::OkAnswered)) {
            apply(m_table.dialAnswered());
        } else if (isOk) {
            m_failure.reason = ReleaseReason::Declined;
        } else if (!isCancelled) {
            dialFailed(result, {});
            return;
        }
    } else if (isOk || isConnect) {
        if (!m_dialTold) {
            applyOwnDial(m_table.dialed(number));
        }
        if (!m_dialTold && m_traits.tellsProgress && !m_eventsSilent) {
            m_originationWait.start(OriginationWait);
        }
    } else {
        dialFailed(result, m_dialTold ? QString() : number);
        return;
    }
    Q_EMIT requestDone(CallRequest::Dial);
    verify();
}

void ModemCallProvider::dialFailed(const Result<AtResponse> &result, const QString &number)
{
    m_dialDoubtful = true;
    if (result && result->final.isCallResult()) {
        // BUSY and its like: it was dialled, and the far end (or the network) did not take it.
        if (!number.isEmpty()) {
            applyOwnDial(m_table.dialed(number));
        }
        m_failure.reason = reasonOfResult(result->final.result);
        Q_EMIT requestDone(CallRequest::Dial);
    } else {
        Q_EMIT requestFailed(CallRequest::Dial, result ? errorOf(result->final) : result.error());
    }
    verify();
}

void ModemCallProvider::answer(int id)
{
    const Call *call = m_table.find(id);
    if (call == nullptr || call->state != CallState::Incoming) {
        fail(CallRequest::Answer, {ErrorCode::NotFound, 0, {}});
        return;
    }
    if (!m_hasVoice) {
        fail(CallRequest::Answer, {ErrorCode::Unsupported, 0, QStringLiteral("no voice")});
        return;
    }
    m_answering = id;
    request(CallRequest::Answer, m_profile->answer());
}

void ModemCallProvider::answered(const Result<AtResponse> &result)
{
    const Call *call = m_table.find(m_answering);
    if (result && m_traits.tellsProgress && !m_eventsSilent && call != nullptr
        && call->state == CallState::Incoming) {
        m_answerLooks = 0;
        m_answerWait.start(AnswerWait);
    }
}

/** Nothing was told of the answer: was it silent, or does the network take its time? */
void ModemCallProvider::answerOverdue()
{
    const Call *call = m_table.find(m_answering);
    if (call == nullptr) {
        return;
    }
    if (call->isEstablished()) {
        noteSilence(); // the list knew of it, the events did not
    } else if (++m_answerLooks < AnswerLooks) {
        m_answerWait.start(AnswerWait);
        verify();
    }
}

} // namespace vp
