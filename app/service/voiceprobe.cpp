// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/voiceprobe.h"

#include <utility>

namespace vp {

VoiceProbe::VoiceProbe(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_end(clock)
{
    connect(&m_end, &Deadline::expired, this, &VoiceProbe::finish);
}

VoiceProbe::~VoiceProbe()
{
    close();
}

void VoiceProbe::start(const Opener &opener, Callback told)
{
    m_told.push_back(std::move(told));
    if (m_told.size() > 1) {
        return;
    }
    m_facts = {};
    m_facts.isKnown = opener != nullptr;
    if (opener) {
        Result<std::unique_ptr<QIODevice>> opened = opener();
        if (opened) {
            m_port = std::move(*opened);
            m_end.start(Listens);
            return;
        }
        m_facts.error = opened.error();
    }
    m_end.start(std::chrono::milliseconds(0));
}

void VoiceProbe::finish()
{
    if (m_port) {
        m_facts.bringsSound = m_port->bytesAvailable() > 0;
        if (!m_port->isOpen()) {
            m_facts.error = Error {ErrorCode::PortLost, 0, {}};
        }
    }
    close();
    for (const Callback &told : std::exchange(m_told, {})) {
        told(m_facts);
    }
}

void VoiceProbe::hurry()
{
    if (m_port) {
        finish();
    }
}

void VoiceProbe::close()
{
    m_end.stop();
    if (m_port) {
        m_port->close();
        m_port.release()->deleteLater();
    }
}

} // namespace vp
