// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/smssetup.h"

#include "profiles/smscommands.h"

namespace vp {

SmsSetUp::SmsSetUp()
{
    std::vector<AtCommand> memories;
    for (const QByteArray &name : SmsCommands::memories()) {
        memories.push_back(SmsCommands::useMemory(name));
    }
    m_steps = {{{SmsCommands::pduMode()}, true},
               {{SmsCommands::basicService()}, false},
               {std::move(memories), true},
               {SmsCommands::reportLadder(), false}};
}

void SmsSetUp::restart()
{
    m_step = 0;
    m_way = 0;
    m_memory.clear();
    m_slotCount = 0;
    m_tells = false;
}

const AtCommand &SmsSetUp::command() const
{
    return m_steps[m_step].ways[m_way];
}

bool SmsSetUp::answered(const AtResponse &response)
{
    if (isDone()) {
        return true;
    }
    const Step &step = m_steps[m_step];
    if (!response.isOk() && m_way + 1 < step.ways.size()) {
        ++m_way;
        return true;
    }
    if (!response.isOk() && step.needed) {
        return false;
    }
    if (response.isOk() && m_step == Memory) {
        m_memory = SmsCommands::memories().at(m_way);
        if (const auto use = SmsCommands::memoryUse(response.lines)) {
            m_slotCount = use->total;
        }
    }
    if (m_step == Reports) {
        m_tells = response.isOk();
    }
    ++m_step;
    m_way = 0;
    return true;
}

} // namespace vp
