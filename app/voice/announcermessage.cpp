// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "voice/announcer.h"
#include "voice/tones.h"

#include <utility>

// A caller leaves a message: greeting, tone, recording.

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr auto BeforeTone = 300ms;
/** The sound of a caller who is still there may stay away for so long. */
constexpr auto PatienceWithGap = 3s;
} // namespace

void Announcer::setGreeting(Samples greeting)
{
    m_greeting = spoken(std::move(greeting));
    if (!m_greeting.empty()) {
        for (const Samples &part : {silence(BeforeTone), beep()}) {
            m_greeting.insert(m_greeting.end(), part.begin(), part.end());
        }
    }
}

bool Announcer::canTakeMessage() const
{
    return hasPort() && m_newFile && !m_greeting.empty();
}

void Announcer::takeMessage()
{
    prepare();
    for (Deadline *announcement : {&m_end, &m_soon, &m_pause}) { // what he has heard so far is over
        announcement->stop();
    }
    m_task = Task::Greeting;
    m_messageEnd = MessageEnd::Mute;
    m_detector.reset();
    if (!m_channel.isOpen() || m_greeting.empty()) {
        finishMessage();
        return;
    }
    m_heardBefore = m_channel.counts().received;
    m_channel.play(m_greeting);
    m_channel.expectSound();
}

/** The last frame of the tone was handed over: from here on he speaks. */
void Announcer::greeted()
{
    m_task = Task::Recording;
    m_recorder.begin(m_newFile(), m_longestMessage);
}

void Announcer::record(const Samples &heard)
{
    m_pause.stop(); // it goes on
    const bool pressed = !m_detector.feed(heard).isEmpty();
    if (m_task == Task::Recording) {
        m_recorder.add(heard);
    }
    if (pressed) {
        endMessage();
    } else if (m_recorder.isOver()) {
        finishMessage();
    }
}

void Announcer::endMessage()
{
    if (m_task == Task::Recording) {
        finishMessage();
    } else if (m_task == Task::Greeting && m_channel.isOpen()) {
        m_channel.play(beep()); // he knows what it says
    }
}

MessageEnd Announcer::messageSoFar() const
{
    if (m_task == Task::Recording) {
        return m_recorder.isWorthKeeping() ? MessageEnd::Taken : MessageEnd::Nothing;
    }
    return m_task == Task::Greeting ? MessageEnd::Nothing : m_messageEnd;
}

void Announcer::finishMessage()
{
    if (m_task == Task::Recording) {
        const bool isCut = !m_channel.isOpen() && !m_recorder.isWorthKeeping();
        m_messageEnd = isCut ? MessageEnd::Mute : messageSoFar();
    }
    m_task = Task::Recorded;
    m_pause.stop();
    if (!m_soon.isActive()) {
        m_soon.start(0ms);
    }
}

/** The port is mute or gone: when he was heard, that is more likely the end of the call, which is
 * told in a moment. */
void Announcer::messageStopped()
{
    if (m_task != Task::Greeting && m_task != Task::Recording) {
        return;
    }
    const bool isOpen = m_channel.isOpen();
    const bool wasHeard = isOpen && m_channel.counts().received > m_heardBefore;
    qCInfo(lcModem) << "the voice port is mute";
    if (wasHeard || (!isOpen && m_task == Task::Recording)) {
        m_pause.start(PatienceWithGap);
    } else {
        finishMessage();
    }
}

void Announcer::keepMessage()
{
    if (!m_recorder.isRunning()) {
        return;
    }
    const TakenMessage message = m_recorder.end();
    if (!message.samples.empty()) {
        Q_EMIT messageTaken(message);
    }
}

} // namespace vp
