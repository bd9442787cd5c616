// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/pcmformat.h"

namespace vp {

/** Knows speech from silence by a threshold that follows the noise of the line. */
class SpeechMeter
{
public:
    /** Of the next frame, FrameSamples long or, at an end, shorter. */
    [[nodiscard]] bool isSpeech(SampleSpan frame);

private:
    double m_floor = -60; ///< dBFS
};

} // namespace vp
