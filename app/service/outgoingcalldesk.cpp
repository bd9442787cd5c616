// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/outgoingcalldesk.h"

#include "service/waychooser.h"

#include <utility>

using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::seconds LongestWait = 10s;

} // namespace

OutgoingCallDesk::OutgoingCallDesk(Line &line, Clock &clock, const WayChooser &ways)
    : m_line(line)
    , m_ways(ways)
    , m_patience(clock)
{
    connect(&m_patience, &Deadline::expired, this, &OutgoingCallDesk::giveUp);
    connect(&m_line, &Line::idle, this, &OutgoingCallDesk::tryQueued);
    // Calls that are no part of a story go without the line becoming idle.
    connect(&m_line.calls(), &CallProvider::tableVerified, this, &OutgoingCallDesk::tryQueued);
}

Result<> OutgoingCallDesk::place(const CallPlan &plan)
{
    if (m_closed) {
        return failure(ErrorCode::Cancelled);
    }
    if (m_queued) {
        return failure(ErrorCode::CallInProgress);
    }
    if (!m_line.isReady()) {
        return failure(ErrorCode::NotReady);
    }
    if (m_line.network().voice == VoiceSupport::No) {
        return failure(ErrorCode::Unsupported, QStringLiteral("no voice"));
    }
    if (m_line.isFree()) {
        return dial(plan);
    }
    if (m_line.isClosing()) {
        enqueue(plan);
        return {};
    }
    return failure(ErrorCode::CallInProgress);
}

Result<> OutgoingCallDesk::endAndPlace(const CallPlan &plan)
{
    if (m_closed) {
        return failure(ErrorCode::Cancelled);
    }
    forgetQueued();
    m_line.endAll();
    return place(plan);
}

Result<> OutgoingCallDesk::placeHere(const PhoneNumber &remote, const QString &remoteName)
{
    if (m_closed) {
        return failure(ErrorCode::Cancelled);
    }
    if (m_queued || !m_line.isFree()) {
        return failure(m_line.isReady() ? ErrorCode::CallInProgress : ErrorCode::NotReady);
    }
    if (m_line.network().voice == VoiceSupport::No) {
        return failure(ErrorCode::Unsupported, QStringLiteral("no voice"));
    }
    CallRecord record;
    record.direction = StoryDirection::Outbound;
    record.remoteNumber = remote.text();
    record.remoteName = remoteName;
    record.reasons = {{RoutingReason::AskedByOwner}};
    m_line.recorder().begin(std::move(record));
    const Result<> started = m_line.joiner().callFromHere(remote);
    if (!started) {
        m_line.recorder().discard();
    }
    return started;
}

void OutgoingCallDesk::close()
{
    m_closed = true;
    forgetQueued();
}

bool OutgoingCallDesk::forgetQueued()
{
    m_patience.stop();
    return std::exchange(m_queued, std::nullopt).has_value();
}

Result<> OutgoingCallDesk::dial(const CallPlan &plan)
{
    CallRecord record;
    record.direction = StoryDirection::Outbound;
    record.remoteNumber = plan.remote.text();
    record.remoteName = plan.remoteName;
    record.masterNumber = plan.master.text();
    record.reasons = {{RoutingReason::AskedByOwner}};
    m_line.recorder().begin(std::move(record));
    const RingPlan phones = plan.phones.isEmpty() ? RingPlan::only(plan.master) : plan.phones;
    const Result<> started = m_line.joiner().bridgeOutbound(phones, plan.remote, m_ways.outbound());
    if (!started) {
        m_line.recorder().discard();
    }
    return started;
}

void OutgoingCallDesk::enqueue(const CallPlan &plan)
{
    m_queued = plan;
    m_patience.start(LongestWait);
}

void OutgoingCallDesk::tryQueued()
{
    if (!m_queued || !m_line.isFree()) {
        return;
    }
    m_patience.stop();
    const CallPlan plan = *std::exchange(m_queued, std::nullopt);
    const Result<> started = dial(plan);
    if (!started) {
        Q_EMIT queuedCallFailed(plan, started.error());
    }
}

void OutgoingCallDesk::giveUp()
{
    if (m_queued) {
        const CallPlan plan = *std::exchange(m_queued, std::nullopt);
        Q_EMIT queuedCallFailed(plan, Error {ErrorCode::CallInProgress, 0, {}});
    }
}

} // namespace vp
