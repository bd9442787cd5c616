// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/voiceswitch.h"

#include "base/logging.h"

#include <utility>

namespace vp {

VoiceSwitch::VoiceSwitch(AtChat &chat, CallProvider &calls, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_calls(calls)
{
    connect(&calls, &CallProvider::requestDone, this, &VoiceSwitch::requestDone);
    connect(&calls, &CallProvider::callAdded, this, &VoiceSwitch::callChanged);
    connect(&calls, &CallProvider::callChanged, this, &VoiceSwitch::callChanged);
    connect(&calls, &CallProvider::callRemoved, this, &VoiceSwitch::callRemoved);
}

void VoiceSwitch::setProfile(const ModemProfile &profile)
{
    m_path = profile.voicePath();
    m_open = false;
}

void VoiceSwitch::requestDone(CallRequest request)
{
    const bool makesCall = request == CallRequest::Answer || request == CallRequest::Dial;
    if (m_wanted && makesCall && m_path && !m_path->whenConnected) {
        send(m_path->open);
    }
}

void VoiceSwitch::callChanged(const Call &call)
{
    if (m_wanted && m_path && m_path->whenConnected && !m_open && call.state == CallState::Active) {
        m_open = true;
        send(m_path->open);
    }
}

void VoiceSwitch::callRemoved()
{
    if (m_calls.calls().empty() && std::exchange(m_open, false) && m_calls.isReady()
        && m_path->close) {
        send(*m_path->close);
    }
}

void VoiceSwitch::send(const AtCommand &command)
{
    m_chat.send(command, this, [](const Result<AtResponse> &result) {
        if (!result || !result->isOk()) {
            qCInfo(lcModem) << "the modem does not open its voice port";
        }
    });
}

} // namespace vp
