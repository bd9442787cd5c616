// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "voice/announcer.h"

// A caller is asked for his name: sentence, tone, recording.

namespace vp {

using namespace std::chrono_literals;

void Announcer::setNamePrompt(Samples prompt)
{
    m_namePrompt = withTone(std::move(prompt));
}

void Announcer::askName()
{
    prepare();
    for (Deadline *announcement : {&m_end, &m_soon, &m_pause}) {
        announcement->stop();
    }
    m_task = Task::AskingName;
    m_nameEnd = NameEnd::Mute;
    m_name.begin();
    if (!m_channel.isOpen() || m_wasMute) {
        finishName(); // he has not heard the announcement either
        return;
    }
    m_heardBefore = m_channel.counts().received;
    m_channel.play(m_namePrompt);
    m_channel.expectSound();
}

void Announcer::listenForName(const Samples &heard)
{
    if (m_task != Task::Naming) {
        return;
    }
    m_name.add(heard);
    if (m_name.isOver()) {
        finishName();
    }
}

/** Whatever there is now is what there is: A's phone waits for nothing. */
void Announcer::finishName()
{
    if (m_task == Task::Naming) {
        m_nameEnd = m_name.hasName() ? NameEnd::Said : NameEnd::Nothing;
    } else if (m_channel.isOpen() && m_channel.counts().received > m_heardBefore) {
        m_nameEnd = NameEnd::Nothing; // cut off in the sentence
    }
    m_task = Task::Named;
    if (!m_soon.isActive()) {
        m_soon.start(0ms);
    }
}

void Announcer::tellName()
{
    const NameEnd end = m_nameEnd;
    if (end == NameEnd::Said) {
        Q_EMIT nameTaken(m_name.name());
    }
    m_name.begin(); // whoever needs it has it
    Q_EMIT nameEnded(end);
}

} // namespace vp
