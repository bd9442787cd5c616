// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/announcer.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace vp {

namespace {
constexpr auto Edge = 5ms; ///< begins and ends without a click
/** Frames that the modem is kept filled with: 60 ms of looking away are not heard. */
constexpr int Ahead = 3;
constexpr auto LastFrames = 60ms + Ahead * FrameTime; ///< that the fade needs, and the way there
constexpr auto Pause = 1500ms; ///< for thinking it over
constexpr auto Late = 1s; ///< that frames may be while something is said in full

} // namespace

Samples spoken(Samples samples)
{
    Samples level = levelled(std::move(samples));
    fade(level, Edge);
    return level;
}

Announcer::Announcer(Clock &clock, VoicePortOpener opener, QObject *parent)
    : CallVoice(parent)
    , m_opener(std::move(opener))
    , m_channel(clock)
    , m_end(clock)
    , m_soon(clock)
    , m_pause(clock)
    , m_headset(clock)
{
    m_channel.setAhead(Ahead);
    connect(&m_channel, &VoiceChannel::playedOut, this, [this] {
        if (m_task == Task::Asking) {
            m_pause.start(Pause);
        } else if (m_task == Task::AskingName) {
            m_task = Task::Naming;
        } else if (m_task == Task::Greeting) {
            greeted();
        } else {
            finish();
        }
    });
    connect(&m_channel, &VoiceChannel::lost, this, &Announcer::stopped);
    connect(&m_channel, &VoiceChannel::fellSilent, this, &Announcer::stopped);
    connect(&m_channel, &VoiceChannel::stalled, this, &Announcer::unheard);
    connect(&m_channel, &VoiceChannel::heard, this, &Announcer::listen);
    connect(&m_end, &Deadline::expired, this, [this] { m_channel.fadeOut(); });
    connect(&m_pause, &Deadline::expired, this, [this] {
        if (m_task == Task::Asking) {
            askAgain();
        } else if (m_task == Task::Talking) {
            openAgain();
        } else {
            finishMessage();
        }
    });
    connect(&m_soon, &Deadline::expired, this, [this] {
        const Task task = std::exchange(m_task, Task::None);
        if (task == Task::Asking) {
            Q_EMIT cannotAsk();
        } else if (task == Task::Announcing) {
            Q_EMIT announced();
        } else if (task == Task::Named) {
            tellName();
        } else {
            Q_EMIT messageEnded(m_messageEnd);
        }
    });
}

Announcer::~Announcer() = default;

void Announcer::setPrompt(Samples prompt)
{
    m_prompt = spoken(std::move(prompt));
}

void Announcer::setNotice(Samples notice)
{
    m_notice = spoken(std::move(notice));
}

void Announcer::setQuestion(Samples question)
{
    m_question = spoken(std::move(question));
}

void Announcer::prepare()
{
    if (m_channel.isOpen() || !m_opener) {
        return;
    }
    m_wasMute = false;
    if (const Result<> opened = m_channel.open(m_opener); !opened) {
        qCInfo(lcModem) << "the voice port cannot be opened:"
                        << redactedText(opened.error().detail);
    }
}

void Announcer::announce()
{
    Samples all = m_notice;
    all.insert(all.end(), m_prompt.begin(), m_prompt.end());
    say(std::move(all), timeOf(m_notice.size()) + longestPart());
}

std::chrono::milliseconds Announcer::longestPart() const
{
    return std::max<std::chrono::milliseconds>(m_longest, LastFrames + FrameTime) - LastFrames;
}

void Announcer::giveNotice()
{
    prepare(); // his phone may have taken the call at once
    say(m_notice, timeOf(m_notice.size()) + Late);
}

void Announcer::setReassurance(Samples reassurance)
{
    m_reassurance = spoken(std::move(reassurance));
}

void Announcer::reassure()
{
    prepare();
    m_isAfterHold = true;
    say(m_reassurance, longestPart());
}

void Announcer::setApology(Samples apology)
{
    m_apology = spoken(std::move(apology));
}

void Announcer::apologise()
{
    prepare();
    m_isAfterHold = true;
    say(m_apology, timeOf(m_apology.size()) + Late);
}

void Announcer::say(Samples all, std::chrono::milliseconds longest)
{
    m_task = Task::Announcing;
    if (!m_channel.isOpen()) {
        finish();
        return;
    }
    m_sentBefore = m_channel.counts().sent;
    m_channel.play(std::move(all));
    m_channel.expectSound();
    m_end.start(longest);
}

void Announcer::finish()
{
    if (m_task == Task::Announcing && !m_soon.isActive()) {
        m_end.stop();
        if (std::exchange(m_isAfterHold, false) && m_channel.isOpen()) {
            m_muteAfterHold = m_wasMute;
        }
        const auto heard = static_cast<std::size_t>(m_channel.counts().sent - m_sentBefore);
        m_noticed = m_channel.isOpen() && !m_channel.isStalled() && !m_notice.empty()
            && heard * FrameSamples >= m_notice.size();
        m_soon.start(0ms);
    }
}

void Announcer::ask()
{
    prepare();
    if (std::exchange(m_task, Task::Asking) != Task::Asking) {
        m_detector.reset();
        m_heardBefore = m_channel.counts().received;
    }
    if (!m_channel.isOpen()) {
        m_soon.start(0ms);
        return;
    }
    askAgain();
    m_channel.expectSound();
}

void Announcer::askAgain()
{
    m_pause.stop();
    m_channel.play(m_question);
}

void Announcer::stopped()
{
    if (m_task == Task::Talking) {
        m_mute = true; // they may hear each other in a moment, and may hang up
        if (!m_channel.isOpen()) {
            m_pause.start(PortAgain);
        }
        Q_EMIT talkChanged();
        return;
    }
    m_wasMute = true;
    if (m_task == Task::AskingName || m_task == Task::Naming) {
        finishName();
        return;
    }
    if (m_task != Task::Announcing && m_task != Task::Asking) {
        messageStopped();
        return;
    }
    const bool wasHeard = m_channel.isOpen() && m_channel.counts().received > m_heardBefore;
    if (m_task == Task::Asking && wasHeard) {
        return; // more likely the end of the call, which is told in a moment
    }
    if (m_task != Task::None) {
        qCInfo(lcModem) << "the voice port is mute";
    }
    if (m_task == Task::Asking) {
        m_soon.start(0ms);
    }
    finish();
}

void Announcer::unheard()
{
    switch (m_task) {
    case Task::AskingName:
        m_heardBefore = m_channel.counts().received; // he does not know that he was asked
        stopped();
        return;
    case Task::Announcing:
    case Task::Talking:
        stopped();
        return;
    case Task::Asking:
        m_soon.start(0ms);
        finish();
        break;
    case Task::Greeting:
        finishMessage();
        break;
    case Task::None: // nothing is being said
    case Task::Naming:
    case Task::Named:
    case Task::Recording:
    case Task::Recorded:
        return;
    }
    m_wasMute = true;
    qCInfo(lcModem) << "the voice port takes no sound";
}

void Announcer::listen(const Samples &heard)
{
    if (m_task == Task::Greeting || m_task == Task::Recording) {
        record(heard);
        return;
    }
    if (m_task == Task::Talking) {
        m_headset.hear(heard);
        setMute(m_channel.isStalled());
        return;
    }
    listenForName(heard);
    if (m_task != Task::Asking) {
        return;
    }
    for (const char digit : m_detector.feed(heard)) {
        if (m_task == Task::Asking) { // the one before may have been enough
            Q_EMIT digitPressed(digit);
        }
    }
}

void Announcer::talk()
{
    prepare();
    for (Deadline *announcement : {&m_end, &m_soon, &m_pause}) {
        announcement->stop();
    }
    m_task = Task::Talking;
    m_mute = !m_channel.isOpen();
    connectTalk();
    Q_EMIT talkChanged();
}

void Announcer::connectTalk()
{
    if (!m_channel.isOpen()) {
        m_pause.start(PortAgain);
        return;
    }
    m_channel.play({});
    m_headset.forgetSaid(); // it was not meant for the caller
    m_channel.setSource([this] { return m_headset.nextFrame(); });
    m_channel.expectSound();
}

/** The call lives on in the network; they talk again as soon as the port is there. */
void Announcer::openAgain()
{
    prepare();
    connectTalk();
    if (m_channel.isOpen()) {
        Q_EMIT portReopened();
        Q_EMIT talkChanged();
    }
}

void Announcer::setMute(bool mute)
{
    if (std::exchange(m_mute, mute) != mute) {
        Q_EMIT talkChanged();
    }
}

void Announcer::release()
{
    keepMessage();
    const bool talked = std::exchange(m_task, Task::None) == Task::Talking;
    m_headset.close();
    m_mute = false;
    m_isAfterHold = false;
    m_end.stop();
    m_soon.stop();
    m_pause.stop();
    m_channel.close();
    if (talked) {
        Q_EMIT talkChanged();
    }
}

} // namespace vp
