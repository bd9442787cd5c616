// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/servicequeue.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace vp {

namespace {
constexpr auto Patience = 2min;
constexpr auto SettleTime = 3s;
} // namespace

ServiceQueue::ServiceQueue(AtChat &chat, CallProvider &calls, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_calls(calls)
    , m_patience(clock)
    , m_settle(clock)
    , m_soon(clock)
{
    connect(&m_patience, &Deadline::expired, this, [this] { failAll(ErrorCode::CallInProgress); });
    connect(&m_soon, &Deadline::expired, this, [this] {
        for (const std::function<void()> &what : std::exchange(m_later, {})) {
            what();
        }
    });
    connect(&m_settle, &Deadline::expired, this, &ServiceQueue::pump);
    connect(&calls, &CallProvider::callAdded, this, &ServiceQueue::callsChanged);
    connect(&calls, &CallProvider::callChanged, this, &ServiceQueue::callsChanged);
    connect(&calls, &CallProvider::callRemoved, this, &ServiceQueue::callsChanged);
    connect(&calls, &CallProvider::readyChanged, this, [this](bool ready) {
        if (ready) {
            pump();
        } else {
            failAll(ErrorCode::PortLost);
        }
    });
}

void ServiceQueue::ask(const AtCommand &command, QObject *context, AtChat::Callback callback)
{
    m_jobs.push_back({command, context, std::move(callback), false});
    later([this] { pump(); });
}

void ServiceQueue::askNow(const AtCommand &command, QObject *context, AtChat::Callback callback)
{
    m_jobs.push_front({command, context, std::move(callback), true});
    later([this] { pump(); });
}

void ServiceQueue::release()
{
    m_held = false;
    later([this] { pump(); });
}

void ServiceQueue::later(std::function<void()> what)
{
    m_later.push_back(std::move(what));
    m_soon.start(0ms);
}

void ServiceQueue::callsChanged()
{
    if (m_calls.calls().empty()) {
        m_settle.stop();
    } else {
        m_settle.start(SettleTime);
    }
    pump();
}

bool ServiceQueue::mayBegin() const
{
    const std::vector<Call> calls = m_calls.calls();
    return !m_settle.isActive() && std::all_of(calls.begin(), calls.end(), [](const Call &call) {
        return call.state == CallState::Active;
    });
}

void ServiceQueue::pump()
{
    std::erase_if(m_jobs, [](const Job &job) { return job.context == nullptr; });
    if (m_running || m_jobs.empty() || (m_held && !m_jobs.front().pastHold)) {
        return;
    }
    if (!m_calls.isReady()) {
        failAll(ErrorCode::NotReady);
        return;
    }
    if (!mayBegin()) {
        if (!m_patience.isActive()) {
            m_patience.start(Patience);
        }
        return;
    }
    m_patience.stop();
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_running = true;
    m_chat.send(job.command, this, [this, job](const Result<AtResponse> &result) {
        m_running = false;
        if (job.context != nullptr) {
            job.callback(result);
        }
        later([this] { pump(); });
    });
}

void ServiceQueue::failAll(ErrorCode code)
{
    m_patience.stop();
    for (const Job &job : std::exchange(m_jobs, {})) {
        later([job, code] {
            if (job.context != nullptr) {
                job.callback(failure(code));
            }
        });
    }
}

} // namespace vp
