// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ringtest.h"

#include "service/line.h"

namespace vp {

namespace {

RingTest::Step stepOf(ReleaseReason reason)
{
    switch (reason) {
    case ReleaseReason::Busy:
    case ReleaseReason::Declined:
        return RingTest::Step::Busy;
    case ReleaseReason::NoAnswer:
        return RingTest::Step::NotAnswered;
    case ReleaseReason::Unreachable:
        return RingTest::Step::Unreachable;
    case ReleaseReason::EndedByUs:
        return RingTest::Step::Stopped;
    case ReleaseReason::Unknown:
    case ReleaseReason::Normal:
    case ReleaseReason::WrongNumber:
    case ReleaseReason::Barred:
    case ReleaseReason::Congestion:
    case ReleaseReason::NoNetwork:
    case ReleaseReason::NoCredit:
    case ReleaseReason::PortLost:
    case ReleaseReason::NotConfirmed:
        break;
    }
    return RingTest::Step::Failed;
}

} // namespace

RingTest::RingTest(Line &line, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_patience(clock)
{
    CallProvider &calls = m_line.calls();
    connect(&calls, &CallProvider::callAdded, this, &RingTest::added);
    connect(&calls, &CallProvider::callChanged, this, &RingTest::changed);
    connect(&calls, &CallProvider::callRemoved, this, &RingTest::removed);
    connect(&calls, &CallProvider::readyChanged, this, [this](bool ready) {
        if (!ready && m_running) {
            end(Step::Failed);
        }
    });
    connect(&calls, &CallProvider::requestFailed, this, [this](CallRequest request) {
        if (m_running && request == CallRequest::Dial && m_call == 0) {
            end(m_why == Step::Idle ? Step::Failed : m_why);
        }
    });
    connect(&calls, &CallProvider::tableVerified, this, [this] {
        const bool never = m_running && m_call == 0 && m_why != Step::Idle;
        if (never && m_line.calls().calls().empty()) {
            end(m_why); // it came to nothing
        }
    });
    connect(&m_patience, &Deadline::expired, this, &RingTest::patienceEnded);
}

Result<> RingTest::start(const PhoneNumber &number)
{
    if (!m_line.isReady()) {
        return failure(ErrorCode::NotReady);
    }
    if (m_line.network().voice == VoiceSupport::No) {
        return failure(ErrorCode::Unsupported);
    }
    if (m_running || !m_line.isFree()) {
        return failure(ErrorCode::CallInProgress);
    }
    m_running = true;
    m_line.setTested(true);
    m_call = 0;
    m_why = Step::Idle;
    m_patience.start(LongestDialling);
    m_line.calls().dial(number);
    go(Step::Dialling);
    return {};
}

void RingTest::stop()
{
    if (m_running && m_why == Step::Idle) {
        hangUp(Step::Stopped);
    }
}

void RingTest::stayOn(std::chrono::seconds time)
{
    if (m_running && m_step == Step::Answered) {
        m_patience.start(time);
    }
}

void RingTest::added(const Call &call)
{
    if (!m_running) {
        return;
    }
    if (!call.isOutgoing()) {
        stop();
    } else if (m_call == 0) {
        m_call = call.id;
        changed(call);
    }
}

void RingTest::changed(const Call &call)
{
    if (!m_running || call.id != m_call || m_why != Step::Idle) {
        return;
    }
    if (call.isEstablished() && m_step != Step::Answered) {
        m_patience.start(Answering);
        go(Step::Answered);
    } else if (call.state == CallState::Alerting && m_step == Step::Dialling) {
        m_patience.start(LongestRinging);
        go(Step::Rings);
    }
}

void RingTest::removed(const Call &call)
{
    if (!m_running || call.id != m_call) {
        return;
    }
    if (m_step == Step::Answered) {
        end(Step::Answered);
    } else {
        end(m_why == Step::Idle ? stepOf(call.release.reason) : m_why);
    }
}

void RingTest::patienceEnded()
{
    if (m_step == Step::Answered) {
        m_line.calls().releaseAll();
    } else {
        hangUp(Step::NotAnswered);
    }
}

/** Its end follows from the table, which the provider keeps at. */
void RingTest::hangUp(Step why)
{
    m_why = why;
    m_patience.stop();
    if (m_call == 0) {
        m_line.calls().withdraw();
        m_line.calls().releaseAll();
    } else {
        m_line.calls().release(m_call);
    }
}

void RingTest::go(Step step)
{
    m_step = step;
    Q_EMIT moved(step);
}

void RingTest::end(Step step)
{
    m_patience.stop();
    m_running = false;
    m_line.setTested(false);
    m_call = 0;
    go(step);
}

} // namespace vp
