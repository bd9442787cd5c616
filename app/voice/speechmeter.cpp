// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/speechmeter.h"

#include <algorithm>

namespace vp {

namespace {
constexpr double HighestFloor = -40; ///< dBFS: louder is no noise of a line
constexpr double LowestSpeech = -48;
constexpr double AboveFloor = 10; ///< dB
constexpr double FloorRises = 0.02; ///< dB a frame
} // namespace

bool SpeechMeter::isSpeech(SampleSpan frame)
{
    const double level = levelOf(frame);
    m_floor = std::clamp(level, m_floor - 1, m_floor + FloorRises);
    m_floor = std::min(m_floor, HighestFloor);
    return level > std::max(m_floor + AboveFloor, LowestSpeech);
}

} // namespace vp
