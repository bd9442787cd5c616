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
constexpr auto LastFrames = 60ms; ///< that the fade needs
} // namespace

Announcer::Announcer(Clock &clock, VoicePortOpener opener, QObject *parent)
    : CallVoice(parent)
    , m_opener(std::move(opener))
    , m_channel(clock)
    , m_end(clock)
    , m_soon(clock)
{
    connect(&m_channel, &VoiceChannel::playedOut, this, &Announcer::finish);
    connect(&m_channel, &VoiceChannel::lost, this, &Announcer::finish);
    connect(&m_channel, &VoiceChannel::fellSilent, this, [this] {
        qCInfo(lcModem) << "the voice port is mute: the caller is told nothing";
        finish();
    });
    connect(&m_end, &Deadline::expired, this, [this] { m_channel.fadeOut(); });
    connect(&m_soon, &Deadline::expired, this, &Announcer::announced);
}

Announcer::~Announcer() = default;

void Announcer::setPrompt(Samples prompt)
{
    m_prompt = levelled(std::move(prompt));
    fade(m_prompt, Edge);
}

void Announcer::prepare()
{
    if (m_channel.isOpen() || !m_opener) {
        return;
    }
    if (const Result<> opened = m_channel.open(m_opener); !opened) {
        qCInfo(lcModem) << "the voice port cannot be opened:"
                        << redactedText(opened.error().detail);
    }
}

void Announcer::announce()
{
    m_announcing = true;
    if (!m_channel.isOpen()) {
        finish();
        return;
    }
    m_channel.play(m_prompt);
    m_channel.expectSound();
    m_end.start(std::max<std::chrono::milliseconds>(m_longest - LastFrames, 0ms));
}

void Announcer::finish()
{
    if (std::exchange(m_announcing, false)) {
        m_end.stop();
        m_soon.start(0ms);
    }
}

void Announcer::release()
{
    m_announcing = false;
    m_end.stop();
    m_soon.stop();
    m_channel.close();
}

} // namespace vp
