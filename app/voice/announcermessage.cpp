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
/** Whoever has skipped the greeting may hold his key for so long, or press it twice. */
constexpr auto KeyIsOld = 1s;
} // namespace

Samples withTone(Samples greeting)
{
    Samples all = spoken(std::move(greeting));
    if (!all.empty()) {
        for (const Samples &part : {silence(BeforeTone), beep()}) {
            all.insert(all.end(), part.begin(), part.end());
        }
    }
    return all;
}

void Announcer::setGreeting(Samples greeting)
{
    m_greeting = withTone(std::move(greeting));
}

void Announcer::setGreetingBefore(Samples greeting)
{
    m_greetingBefore = withTone(std::move(greeting));
}

const Samples &Announcer::greetingOf(MessageOccasion occasion) const
{
    return occasion == MessageOccasion::Before ? m_greetingBefore : m_greeting;
}

bool Announcer::canTakeMessage(MessageOccasion occasion) const
{
    return hasPort() && m_newFile && !greetingOf(occasion).empty();
}

void Announcer::takeMessage(MessageOccasion occasion)
{
    keepMessage(); // what was begun on another occasion is over
    m_occasion = occasion;
    const Samples &greeting = greetingOf(occasion);
    prepare();
    for (Deadline *announcement : {&m_end, &m_soon, &m_pause}) { // what he has heard so far is over
        announcement->stop();
    }
    m_task = Task::Greeting;
    m_messageEnd = MessageEnd::Mute;
    m_detector.reset();
    if (!m_channel.isOpen() || greeting.empty()) {
        finishMessage();
        return;
    }
    m_heardBefore = m_channel.counts().received;
    m_channel.play(greeting);
    m_channel.expectSound();
}

/** The last frame of the tone was handed over: from here on he speaks. */
void Announcer::greeted()
{
    m_task = Task::Recording;
    m_recordingSince = m_channel.counts().received;
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
        const auto since = (m_channel.counts().received - m_recordingSince) * FrameTime;
        if (m_occasion == MessageOccasion::Before || since >= KeyIsOld) {
            finishMessage();
        }
    } else if (m_task == Task::Greeting && m_occasion == MessageOccasion::Before) {
        m_messageEnd = MessageEnd::Nothing; // he wants to be passed on at once
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
    if (m_messageEnd == MessageEnd::Mute && !m_channel.isOpen()) {
        m_messageEnd = MessageEnd::NoPort;
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
