// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/promptstudio.h"

#include "base/logging.h"
#include "voice/pcmformat.h"
#include "voice/tones.h"

#include <algorithm>
#include <utility>

namespace vp {

namespace {
constexpr double Fall = 1.5; ///< dB for each piece of sound, of a meter
constexpr double Nothing = -96; ///< dBFS
/** What the server still holds of a sound whose last samples it has taken. */
constexpr int Tail = 15;
} // namespace

PromptStudio::PromptStudio(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_patience(clock)
{
    connect(&m_patience, &Deadline::expired, this, [this] { end(Trouble::NoSound); });
}

PromptStudio::~PromptStudio()
{
    drop();
}

void PromptStudio::setSound(std::function<Result<std::unique_ptr<QIODevice>>()> opener)
{
    m_opener = std::move(opener);
    Q_EMIT changed();
}

std::chrono::milliseconds PromptStudio::length() const
{
    return timeOf(m_recorded.size());
}

void PromptStudio::record(std::chrono::seconds longest)
{
    m_recorded.clear();
    m_longest = samplesIn(longest);
    open(State::Recording);
}

void PromptStudio::play(const Sound &sound)
{
    m_toPlay = sound;
    open(State::Playing);
}

void PromptStudio::playAnnouncement()
{
    const Sound sound = m_announcement ? m_announcement() : Sound();
    play(sound.empty() ? beep() : sound);
}

void PromptStudio::stop()
{
    if (m_state != State::Idle) {
        end(Trouble::None);
    }
}

void PromptStudio::open(State then)
{
    drop();
    m_wanted = then;
    m_trouble = Trouble::None;
    m_silentFrames = 0;
    m_level = Nothing;
    Result<std::unique_ptr<QIODevice>> opened =
        m_opener ? m_opener() : failure(ErrorCode::Unsupported);
    if (opened) {
        m_device = std::move(*opened);
        connect(m_device.get(), &QIODevice::readyRead, this, &PromptStudio::readAvailable);
        connect(m_device.get(), &QIODevice::aboutToClose, this, [this] {
            qCInfo(lcService) << "the sound of this computer is gone:" << m_device->errorString();
            end(m_state == State::Opening ? Trouble::NoSound : Trouble::Lost);
        });
        m_patience.start(Patience);
    } else {
        m_patience.start(std::chrono::milliseconds(0)); // told later than this call
    }
    setState(State::Opening);
}

void PromptStudio::readAvailable()
{
    m_half += m_device->readAll();
    const qsizetype whole = m_half.size() - m_half.size() % qsizetype {sizeof(qint16)};
    const Samples heard = fromPcm(QByteArrayView(m_half).first(whole));
    m_half.remove(0, whole);
    m_level = std::max(levelOf(heard), m_level - Fall);
    if (m_state == State::Opening) {
        m_patience.stop();
        if (m_wanted == State::Playing) {
            m_device->write(toPcm(m_toPlay));
        }
        setState(m_wanted);
        return; // what lay in the microphone before is not meant
    }
    hear(heard);
}

/** The microphone's frames are the clock of both. */
void PromptStudio::hear(const Sound &heard)
{
    if (m_state == State::Recording) {
        const std::size_t room = m_longest - std::min(m_longest, m_recorded.size());
        const auto count = static_cast<std::ptrdiff_t>(std::min(room, heard.size()));
        m_recorded.insert(m_recorded.end(), heard.begin(), heard.begin() + count);
        if (m_recorded.size() >= m_longest) {
            end(Trouble::None);
        }
    } else if (m_state == State::Playing && m_device->bytesToWrite() == 0
               && ++m_silentFrames >= Tail) {
        end(Trouble::None);
    }
}

void PromptStudio::end(Trouble trouble)
{
    drop();
    m_trouble = trouble;
    m_level = Nothing;
    m_state = State::Idle;
    Q_EMIT changed();
}

void PromptStudio::drop()
{
    m_patience.stop();
    m_half.clear();
    if (m_device) {
        m_device->disconnect(this);
        m_device->close();
        m_device.release()->deleteLater(); // this may be inside its own signal
    }
}

void PromptStudio::setState(State state)
{
    if (std::exchange(m_state, state) != state) {
        Q_EMIT changed();
    }
}

} // namespace vp
