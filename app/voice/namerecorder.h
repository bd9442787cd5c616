// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/speechmeter.h"

#include <chrono>

namespace vp {

/** Takes a caller's name down, in memory only: it is worth nothing when his call is over. */
class NameRecorder
{
public:
    static constexpr std::chrono::milliseconds Longest {4000};
    /** Whoever has said his name is not cut off before this. */
    static constexpr std::chrono::milliseconds Shortest {2000};
    static constexpr std::chrono::milliseconds LeastSpeech {300};
    static constexpr std::chrono::milliseconds SilenceEnds {800};
    /** Whoever has said nothing until then will say nothing. */
    static constexpr std::chrono::milliseconds Patience {3000};

    void begin() { *this = {}; }
    /** One or more whole frames; what is beyond the longest is left out. */
    void add(SampleSpan samples);
    /** By silence or by length. */
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool hasName() const { return m_speech >= LeastSpeech; }
    /** With little silence around it; empty = he has said nothing. */
    [[nodiscard]] Samples name() const;

private:
    Samples m_samples;
    SpeechMeter m_meter;
    std::chrono::milliseconds m_speech {0};
    std::chrono::milliseconds m_silence {0}; ///< at the end
    std::size_t m_begins = 0; ///< the first word, in m_samples
    std::size_t m_ends = 0; ///< behind the last one
};

} // namespace vp
