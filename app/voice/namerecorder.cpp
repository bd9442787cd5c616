// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/namerecorder.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace vp {

namespace {
constexpr auto KeptSilence = 200ms; ///< at either end: a word begins and ends softly
} // namespace

void NameRecorder::add(SampleSpan samples)
{
    const std::size_t room = samplesIn(Longest) - std::min(samplesIn(Longest), m_samples.size());
    const SampleSpan taken = samples.first(std::min(room, samples.size()));
    for (std::size_t at = 0; at < taken.size(); at += FrameSamples) {
        const SampleSpan frame =
            taken.subspan(at, std::min(std::size_t {FrameSamples}, taken.size() - at));
        const bool speaks = m_meter.isSpeech(frame);
        if (speaks) {
            m_begins = m_ends == 0 ? m_samples.size() : m_begins;
            m_ends = m_samples.size() + frame.size();
        }
        m_samples.insert(m_samples.end(), frame.begin(), frame.end());
        m_speech += speaks ? FrameTime : 0ms;
        m_silence = speaks ? 0ms : m_silence + FrameTime;
    }
}

bool NameRecorder::isOver() const
{
    const std::chrono::milliseconds length = timeOf(m_samples.size());
    return length >= Longest || (!hasName() && m_silence >= Patience)
        || (hasName() && m_silence >= SilenceEnds && length >= Shortest);
}

Samples NameRecorder::name() const
{
    if (!hasName()) {
        return {};
    }
    const std::size_t kept = samplesIn(KeptSilence);
    const std::size_t from = m_begins - std::min(kept, m_begins);
    const std::size_t to = std::min(m_ends + kept, m_samples.size());
    const SampleSpan said = SampleSpan(m_samples).subspan(from, to - from);
    return {said.begin(), said.end()};
}

} // namespace vp
