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
    m_listens = false;
}

void VoiceSwitch::requestDone(CallRequest request)
{
    const bool makesCall = request == CallRequest::Answer || request == CallRequest::Dial;
    if (makesCall && isWanted() && !m_path->whenConnected) {
        open();
    }
}

void VoiceSwitch::callChanged(const Call &call)
{
    if (!m_open && call.state == CallState::Active && isWanted() && m_path->whenConnected) {
        m_open = true;
        open();
    }
}

void VoiceSwitch::callRemoved()
{
    if (m_calls.calls().empty() && std::exchange(m_open, false) && m_calls.isReady()
        && m_path->close) {
        send(*m_path->close);
    }
}

void VoiceSwitch::openAgain()
{
    if (isWanted() && m_calls.isReady() && !m_calls.calls().empty()) {
        m_open = m_open || m_path->whenConnected;
        open();
    }
}

void VoiceSwitch::open()
{
    send(m_path->open);
    if (m_path->listen && !std::exchange(m_listens, true)) {
        send(*m_path->listen);
    }
}

void VoiceSwitch::send(const AtCommand &command)
{
    m_chat.send(command, this, [](const Result<AtResponse> &result) {
        if (!result || !result->isOk()) {
            qCInfo(lcModem) << "the modem does not take a command about its voice port";
        }
    });
}

} // namespace vp
