// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/speechmeter.h"

#include <QFile>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace vp {

/** What a caller has left. */
struct TakenMessage
{
    QString path; ///< of its samples, as toPcm() writes them; empty = no disk took them all
    Samples samples; ///< without the silence at the end
};

/**
 * Takes what a caller says down, frame by frame: on the disk as it comes, so that a crash costs
 * nothing, and in memory, so that neither does a full disk.
 */
class MessageRecorder
{
public:
    /** Speech that is worth keeping. */
    static constexpr std::chrono::milliseconds LeastSpeech {2000};
    /** He has finished, or never begins. */
    static constexpr std::chrono::milliseconds SilenceEnds {5000};

    /** Writes to the new file @p path, readable for its owner only; empty = to none. What was begun
     * before and not ended is dropped. */
    void begin(const QString &path, std::chrono::milliseconds longest);
    [[nodiscard]] bool isRunning() const { return m_running; }
    /** One or more whole frames; what is beyond the longest is left out. */
    void add(SampleSpan samples);
    /** By silence or by length: nothing more is to be added. */
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isWorthKeeping() const { return m_speech >= LeastSpeech; }
    /** What there is; the file of what is not worth keeping is removed, and nothing is given. */
    TakenMessage end();

    /** How long anybody speaks in @p samples, as add() measures it. */
    [[nodiscard]] static std::chrono::milliseconds speechIn(SampleSpan samples);

private:
    void write();

    bool m_running = false;
    QFile m_file;
    qsizetype m_written = 0; ///< samples
    Samples m_samples;
    std::chrono::milliseconds m_longest {0};
    SpeechMeter m_meter;
    std::chrono::milliseconds m_speech {0};
    std::chrono::milliseconds m_silence {0}; ///< at the end
};

} // namespace vp

Q_DECLARE_METATYPE(vp::TakenMessage)
