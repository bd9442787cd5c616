// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/recordingdesk.h"

#include "base/logging.h"
#include "service/line.h"
#include "settings/voicevalues.h"
#include "voice/announcer.h"

#include <utility>

namespace vp {

RecordingDesk::RecordingDesk(RecordingParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_recorder(m_parts.clock, m_parts.voicePort)
{
    connect(&m_parts.line.joiner(), &CallJoiner::stageChanged, this, &RecordingDesk::stageChanged);
    connect(&m_recorder, &CallRecorder::taken, this, &RecordingDesk::changed); // also by itself
    connect(&m_recorder, &CallRecorder::wasMute, this, [this] {
        m_parts.line.recorder().addReason(RoutingReason::NotRecorded);
        Q_EMIT changed();
    });
}

void RecordingDesk::stageChanged()
{
    const CallStage stage = m_parts.line.joiner().stage();
    const bool wasTold = m_parts.announcer.takeNoticed();
    if (stage == CallStage::Answering || stage == CallStage::Idle) {
        m_told = false;
        m_hasBegun = false;
    } else {
        m_told = m_told || wasTold;
    }
    if (stage != CallStage::Bridged) {
        if (isRecording()) {
            m_recorder.end();
            Q_EMIT changed();
        }
        return;
    }
    if (m_parts.settings.text(SettingKey::VoiceRecordCalls) != voicevalue::Always) {
        return;
    }
    if (mayBegin()) {
        static_cast<void>(begin());
    } else if (m_parts.line.joiner().leg(CallParty::Master) && !m_told) {
        m_parts.line.recorder().addReason(RoutingReason::NotRecorded);
    }
}

bool RecordingDesk::mayBegin() const
{
    return m_told && !m_hasBegun && m_parts.line.joiner().stage() == CallStage::Bridged
        && !m_parts.line.joiner().isHere()
        && m_parts.settings.text(SettingKey::VoiceRecordCalls) != voicevalue::Off;
}

Result<> RecordingDesk::begin()
{
    if (!mayBegin()) {
        return failure(ErrorCode::NotFound);
    }
    m_hasBegun = true;
    const Result<> begun = m_recorder.begin();
    if (!begun) {
        qCInfo(lcService) << "a call is not recorded:" << redactedText(begun.error().detail);
        m_parts.line.recorder().addReason(RoutingReason::NotRecorded);
    }
    Q_EMIT changed();
    return begun;
}

Result<> RecordingDesk::end()
{
    if (!isRecording()) {
        return failure(ErrorCode::NotFound);
    }
    m_recorder.end();
    Q_EMIT changed();
    return {};
}

} // namespace vp
