// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/soundtest.h"

#include "service/line.h"
#include "service/voicephrases.h"
#include "voice/announcer.h"
#include "voice/dtmfdetector.h"
#include "voice/speaker.h"
#include "voice/speechmeter.h"
#include "voice/tones.h"
#include "voice/voicechannel.h"

#include <algorithm>
#include <utility>

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr int EnoughSpeech = 15; ///< frames: 0.3 s
constexpr int EchoLasts = 25; ///< frames: what comes back of our own words comes within 0.5 s
constexpr auto Settles = 600ms;

Samples threeTones()
{
    Samples all;
    for (int i = 0; i < 3; ++i) {
        for (const Samples &part : {beep(), silence(300ms)}) {
            all.insert(all.end(), part.begin(), part.end());
        }
    }
    return all;
}

} // namespace

struct SoundTest::Sound
{
    explicit Sound(Clock &clock)
        : channel(clock)
        , speaker(clock)
    {
    }
    VoiceChannel channel;
    Speaker speaker;
    DtmfDetector detector;
    SpeechMeter meter;
    Samples sentence;
};

SoundTest::SoundTest(Line &line, Clock &clock, PortOpener opener, QObject *parent)
    : QObject(parent)
    , m_ring(line, clock)
    , m_opener(std::move(opener))
    , m_sound(std::make_unique<Sound>(clock))
    , m_again(clock)
    , m_mute(clock)
    , m_over(clock)
    , m_settle(clock)
{
    connect(&m_ring, &RingTest::moved, this, &SoundTest::moved);
    connect(&m_sound->channel, &VoiceChannel::heard, this, &SoundTest::listen);
    connect(&m_sound->channel, &VoiceChannel::playedOut, this, [this] {
        m_echo = EchoLasts;
        m_again.start(Pause);
    });
    connect(&m_sound->channel, &VoiceChannel::lost, this, [this] { end(Verdict::PortFailed); });
    connect(&line.calls(), &CallProvider::toneHeard, this, [this](char digit) {
        if (m_stage == Stage::Asking) {
            pressed(digit);
        }
    });
    connect(&line.calls(), &CallProvider::callAdded, this, [this](const Call &call) {
        if (!call.isOutgoing()) {
            stop(); // who calls needs the port
        }
    });
    connect(&m_again, &Deadline::expired, this, &SoundTest::say);
    connect(&m_mute, &Deadline::expired, this, [this] {
        if (m_sound->channel.counts().received == m_before) {
            end(Verdict::ModemMute);
        }
    });
    connect(&m_over, &Deadline::expired, this, &SoundTest::judge);
    connect(&m_settle, &Deadline::expired, this, &SoundTest::judge);
}

SoundTest::~SoundTest() = default;

Result<> SoundTest::start(const PhoneNumber &number)
{
    if (!m_opener) {
        return failure(ErrorCode::Unsupported);
    }
    if (isRunning()) {
        return failure(ErrorCode::CallInProgress);
    }
    m_meant = Verdict::None;
    if (!m_sound->channel.open(m_opener)) {
        m_verdict = Verdict::PortFailed;
        Q_EMIT changed();
        return {};
    }
    if (const Result<> begun = m_ring.start(number); !begun) {
        m_sound->channel.close();
        return begun;
    }
    m_sound->sentence = threeTones();
    m_sound->speaker.say(VoicePhrases::soundTest(), VoicePhrases::voice(),
                         [this](const Result<Samples> &sound) {
                             m_sound->sentence = sound ? withTone(*sound) : m_sound->sentence;
                         });
    return {};
}

void SoundTest::stop()
{
    if (isRunning()) {
        end(Verdict::Stopped);
    }
}

void SoundTest::moved(RingTest::Step step)
{
    if (m_ring.isRunning()) {
        m_verdict = Verdict::None;
        m_stage = step == RingTest::Step::Answered ? Stage::Asking
            : step == RingTest::Step::Rings        ? Stage::Rings
                                                   : Stage::Calling;
        if (m_stage == Stage::Asking) {
            ask();
        }
        Q_EMIT changed();
        return;
    }
    if (m_meant == Verdict::None) { // not we have hung up
        if (m_stage == Stage::Asking) {
            judge();
        } else {
            m_meant = step == RingTest::Step::Stopped ? Verdict::Stopped : Verdict::NotReached;
        }
    }
    m_sound->channel.close();
    m_stage = Stage::Idle;
    m_verdict = std::exchange(m_meant, Verdict::None);
    Q_EMIT changed();
}

void SoundTest::ask()
{
    m_sound->detector.reset();
    m_sound->meter = {};
    m_before = m_sound->channel.counts().received;
    m_speech = 0;
    m_heardKey = false;
    m_hearsUs.reset();
    m_ring.stayOn(Longest + Silence);
    m_mute.start(Silence);
    m_over.start(Longest);
    say();
}

void SoundTest::say()
{
    m_again.stop();
    m_sound->channel.play(m_sound->sentence);
}

void SoundTest::listen(const std::vector<qint16> &heard)
{
    if (m_stage != Stage::Asking) {
        return;
    }
    // In the pauses alone: a stick may let us hear what we say ourselves. One that takes nothing of
    // it cannot, and leaves no pause.
    if (m_again.isActive() || m_sound->channel.isStalled()) {
        const SampleSpan all(heard);
        for (std::size_t at = 0; at + FrameSamples <= all.size(); at += FrameSamples) {
            const bool isSpeech = m_sound->meter.isSpeech(all.subspan(at, FrameSamples));
            m_speech += isSpeech && m_echo == 0 ? 1 : 0;
            m_echo = std::max(m_echo - 1, 0);
        }
    }
    for (const char digit : m_sound->detector.feed(heard)) {
        m_heardKey = true;
        pressed(digit);
    }
}

void SoundTest::pressed(char digit)
{
    if (digit == '1' || digit == '2') {
        m_hearsUs = digit == '1';
        m_settle.start(Settles);
    }
}

void SoundTest::judge()
{
    const bool isHeard = m_heardKey || m_speech >= EnoughSpeech;
    if (!m_hearsUs) {
        end(isHeard ? Verdict::HearsVoice : Verdict::NothingHeard);
    } else if (*m_hearsUs) {
        end(isHeard ? Verdict::Both : Verdict::SpeaksOnly);
    } else {
        end(isHeard ? Verdict::HearsOnly : Verdict::NothingHeard);
    }
}

/** Told by changed() as soon as the call is over. */
void SoundTest::end(Verdict verdict)
{
    for (Deadline *each : {&m_again, &m_mute, &m_over, &m_settle}) {
        each->stop();
    }
    m_sound->channel.close();
    if (std::exchange(m_meant, verdict) == Verdict::None) {
        m_ring.stop();
    }
}

} // namespace vp
