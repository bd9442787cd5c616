// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "voice/pcmformat.h"

#include <QIODevice>
#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace vp {

/**
 * Opens the microphone and the speaker of the computer as one device that carries samples as
 * toPcm() makes them: what is read was said, what is written is heard, bytesToWrite() waits to be
 * heard. The first readyRead() tells that both are there; it closes by itself when one is gone or
 * was never there, with the reason in errorString().
 */
using SoundOpener = std::function<Result<std::unique_ptr<QIODevice>>()>;

/**
 * Whoever sits at the computer, for the length of a call: what he says frame by frame, what he is
 * to hear, how loud both are. The clocks of the modem and of the computer's sound are two: what
 * gathers too much is let go where nobody speaks, and within a moment anyhow. When the sound of the
 * computer dies, it is opened again until it is there.
 */
class Headset : public QObject
{
    Q_OBJECT
public:
    enum class State : std::uint8_t {
        Closed,
        Opening, ///< Ready or Closed follows
        Ready,
        Lost, ///< it was ready, and is being opened again
    };

    explicit Headset(Clock &clock, QObject *parent = nullptr);
    ~Headset() override;

    void setOpener(SoundOpener opener) { m_opener = std::move(opener); }
    /** Whether there is any way to the computer's sound. */
    [[nodiscard]] bool exists() const { return m_opener != nullptr; }
    void open();
    void close();
    [[nodiscard]] State state() const { return m_state; }

    /** Whole frames that he is to hear. */
    void hear(SampleSpan samples);
    /** The next frame that he says; silence where there is none, and while he is mute. */
    [[nodiscard]] Samples nextFrame();
    /** What he has said and nobody has asked for is let go. */
    void forgetSaid();
    /** What he has said until now is not said any more, whichever it becomes. */
    void setMuted(bool muted);
    [[nodiscard]] bool isMuted() const { return m_muted; }

    /** In dBFS, of the last moment; falls slowly. */
    struct Levels
    {
        double heard = -96;
        double said = -96; ///< also while he is mute: he sees that the microphone works
    };
    [[nodiscard]] Levels levels() const { return m_levels; }

    static constexpr std::chrono::seconds Patience {5}; ///< until it is ready
    static constexpr std::chrono::seconds Again {2}; ///< between two tries to open it again
    static constexpr int Cushion = 2; ///< frames, before he is heard after a gap
    static constexpr int Enough = 4; ///< frames: above, a silent one is let go
    static constexpr int Most = 10; ///< frames: above, any

    /** Frames since open(), for tests and the log. */
    struct Counts
    {
        qint64 heardLetGo = 0;
        qint64 saidLetGo = 0;
        qint64 missing = 0; ///< silence instead of what he said
    };
    [[nodiscard]] const Counts &counts() const { return m_counts; }

Q_SIGNALS:
    void stateChanged(vp::Headset::State state);

private:
    void connectDevice();
    void dropDevice();
    void readAvailable();
    void thin();
    void deviceGone();
    void setState(State state);

    SoundOpener m_opener;
    std::unique_ptr<QIODevice> m_device;
    Deadline m_patience;
    State m_state = State::Closed;
    Samples m_said; ///< not asked for yet
    QByteArray m_half; ///< less than a sample
    bool m_filling = true; ///< until there is a cushion
    bool m_muted = false;
    Levels m_levels;
    Counts m_counts;
};

} // namespace vp
