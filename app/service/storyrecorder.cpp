// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storyrecorder.h"

#include "base/logging.h"
#include "store/database.h"

#include <QRandomGenerator>

#include <utility>

using namespace std::chrono_literals;

namespace vp {

StoryRecorder::StoryRecorder(CallHistory &history, Clock &clock, QString line, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_clock(clock)
    , m_line(std::move(line))
    , m_later(clock)
    , m_saveLater(clock)
{
    connect(&m_later, &Deadline::expired, this, &StoryRecorder::tell);
    connect(&m_saveLater, &Deadline::expired, this, &StoryRecorder::saveLive);
}

void StoryRecorder::begin(CallRecord record, bool asksOwner)
{
    flush();
    record.line = m_line;
    record.startedAt = m_clock.wall().toUTC();
    m_began = m_clock.steady();
    m_id = QRandomGenerator::system()->generate();
    m_live = LiveCall {std::move(record), CallStage::Ringing, {}, {}, asksOwner};
    if (m_live->record.direction == StoryDirection::Inbound) {
        m_live->record.steps.push_back({m_live->record.startedAt, CallStage::Ringing});
    }
    m_dirty = true;
    announce();
}

/** Within a story by the clock at its start: a clock that is set meanwhile makes it no longer. */
QDateTime StoryRecorder::storyTime() const
{
    return m_live->record.startedAt.addMSecs((m_clock.steady() - m_began).count());
}

void StoryRecorder::addReason(RoutingReason reason, const QString &phone)
{
    if (!m_live) {
        return;
    }
    if (m_live->record.reasons.empty() || m_live->record.reasons.back().kind != reason) {
        m_live->record.reasons.push_back({reason});
    }
    if (!phone.isEmpty()) {
        m_live->record.masterNumber = phone;
    }
    m_dirty = true;
    announce();
}

void StoryRecorder::takenHere()
{
    if (m_live) {
        m_live->record.masterNumber.clear();
        addReason(RoutingReason::TakenByOwner);
    }
}

void StoryRecorder::discard()
{
    m_live.reset();
    m_saveLater.stop();
    m_dirty = false;
    announce();
}

void StoryRecorder::step(CallStage stage, const QString &phone, ReleaseReason missed)
{
    // Idle is no step of a story: what it ended with comes by finish().
    if (!m_live || stage == CallStage::Idle || stage == m_live->stage) {
        return;
    }
    const QDateTime now = storyTime();
    m_live->stage = stage;
    m_live->asksOwner = false;
    CallStep step {now, stage};
    if (stage == CallStage::CallingMaster || stage == CallStage::NextPhone
        || stage == CallStage::Deflecting) {
        step.phone = phone;
    }
    if (stage == CallStage::NextPhone) {
        step.reason = missed;
    } else if (stage == CallStage::CallingMaster && !phone.isEmpty()) {
        m_live->record.masterNumber = phone;
    }
    m_live->record.steps.push_back(step);
    if (stage == CallStage::Bridged && !m_live->record.joinedAt) {
        m_live->record.joinedAt = now;
    }
    m_dirty = true;
    announce();
}

void StoryRecorder::setLegs(std::optional<CallState> master, std::optional<CallState> remote)
{
    if (!m_live || (m_live->masterState == master && m_live->remoteState == remote)) {
        return;
    }
    m_live->masterState = master;
    m_live->remoteState = remote;
    announce();
}

void StoryRecorder::finish(const CallOutcome &outcome)
{
    if (!m_live) {
        return;
    }
    const QDateTime now = storyTime();
    m_saveLater.stop(); // with its end
    m_ended = std::exchange(m_live, std::nullopt);
    m_ended->record.endedAt = now;
    m_ended->record.outcome = outcome;
    m_dirty = false;
    announce();
}

void StoryRecorder::saveAside(CallRecord record)
{
    record.line = m_line;
    save(record);
}

void StoryRecorder::flush()
{
    tell();
    if (m_saveLater.isActive()) {
        m_saveLater.stop();
        saveLive();
    }
}

void StoryRecorder::tell()
{
    m_later.stop();
    if (m_ended) {
        LiveCall ended = *std::exchange(m_ended, std::nullopt);
        const bool isNew = ended.record.id == 0;
        if (isNew) { // over at once: who is told of it wants to find it
            save(ended.record);
        }
        Q_EMIT told({m_id, ended, true});
        if (!isNew) {
            save(ended.record);
        }
    }
    if (m_live && std::exchange(m_dirty, false)) {
        Q_EMIT told({m_id, *m_live, false});
        if (m_live && !m_saveLater.isActive()) {
            m_saveLater.start(SaveAfter);
        }
    }
    if (std::exchange(m_changed, false)) {
        Q_EMIT liveChanged();
    }
}

void StoryRecorder::saveLive()
{
    if (m_live) {
        save(m_live->record);
    }
}

/** Later: a window that draws may not stand between an event of the modem and our next command. */
void StoryRecorder::announce()
{
    m_changed = true;
    m_later.start(0ms);
}

void StoryRecorder::save(CallRecord &record)
{
    const Result<qint64> row = m_history.save(record);
    if (!row) {
        qCWarning(lcService) << "a call was not stored:" << redactedText(row.error().detail);
        return;
    }
    record.id = *row;
    Q_EMIT saved(*row);
}

} // namespace vp
