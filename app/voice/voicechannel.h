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

/** Opens the voice port anew for every call; nothing that lay in it may be heard again. */
using VoicePortOpener = std::function<Result<std::unique_ptr<QIODevice>>()>;

/**
 * The sound of the call that is active: frames of 20 ms come from the modem, and each of them
 * takes one along to it, silence where there is nothing to say. So the modem's own clock paces
 * what we say: it does not drift. Where setAhead() says so the modem is kept filled with some
 * frames more, so that it does not run dry while we look away for a moment; when it did, it gets
 * as many more from then on, MostAhead in all, and the time of others is let go. Never more than
 * MostAtOnce go at a time, the rest with the next ones.
 *
 * Open only as long as a call needs it.
 */
class VoiceChannel : public QObject
{
    Q_OBJECT
public:
    explicit VoiceChannel(Clock &clock, QObject *parent = nullptr);
    ~VoiceChannel() override;

    /** What is said is heard so many frames later, 0-MostAhead; before open(). */
    void setAhead(int frames) { m_ahead = frames; }
    /** Errors are the opener's. */
    Result<> open(const VoicePortOpener &opener);
    /** The call is up, or something else is to be said: from now on a modem that sends nothing is
     * told by fellSilent(), and one that takes nothing by stalled(), however long it has been so.
     */
    void expectSound();
    /** Says nothing more, and emits nothing. */
    void close();
    [[nodiscard]] bool isOpen() const { return m_port != nullptr; }

    /** Says @p samples from the next frame on, in place of what is being said. playedOut() tells
     * the end, unless close() or another play() comes before. */
    void play(Samples samples);
    /** Lets what is being said fall to nothing within a frame: playedOut() follows. */
    void fadeOut();
    /** Asked for a frame whenever nothing else is to be said; empty = silence. Until close(). */
    void setSource(std::function<Samples()> source) { m_source = std::move(source); }
    [[nodiscard]] bool isPlaying() const { return m_next < m_sound.size(); }
    /** @see stalled() */
    [[nodiscard]] bool isStalled() const { return m_isStalled; }

    /** No frame for so long: the modem is mute. */
    static constexpr std::chrono::milliseconds Patience {300};
    static constexpr int MostAtOnce = 3; ///< frames
    static constexpr int MostAhead = 7; ///< frames, of the ten that a stick keeps
    /** So many frames that the port has not taken: the modem hears nothing of us. */
    static constexpr int MostUnwritten = Patience / FrameTime;

    /** Frames since open(). */
    struct Counts
    {
        qint64 received = 0;
        qint64 sent = 0;
        qint64 letGo = 0;
    };
    [[nodiscard]] const Counts &counts() const { return m_counts; }

Q_SIGNALS:
    /** What the other side says, one or more whole frames. */
    void heard(const vp::Samples &samples);
    /** The last frame was heard. */
    void playedOut();
    /** No frame came for Patience; told once, until frames come again. */
    void fellSilent();
    /** The modem sends, and takes nothing: what is said is not heard, and let go until it takes it
     * again. Told once until then, and again after expectSound(), unless it takes it within
     * Patience: what had waited from before goes first. */
    void stalled();
    /** The port is gone; the channel is closed. */
    void lost();

private:
    void readAvailable();
    void sendFrame();
    /** @p frames have come at once. */
    void pace(qint64 frames);
    /** True once what was played has left the modem. */
    [[nodiscard]] bool isHeardOut(qint64 frames, bool wasPlaying);
    void portGone();

    std::unique_ptr<QIODevice> m_port;
    Deadline m_silence;
    QByteArray m_received; ///< less than a frame
    bool m_expecting = false;
    bool m_isStalled = false;
    bool m_isStallTold = false; ///< to whoever expects sound now
    qint64 m_grace = 0; ///< frames, until a modem that took nothing before must have taken some
    std::function<Samples()> m_source;
    Samples m_sound;
    std::size_t m_next = 0; ///< in m_sound
    int m_ahead = 0; ///< frames
    int m_extra = 0; ///< frames, since we were late
    qint64 m_tail = NoTail; ///< frames, until what was played is heard
    static constexpr qint64 NoTail = -1;
    Counts m_counts;
};

} // namespace vp
