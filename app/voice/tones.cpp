// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/tones.h"

#include "voice/dtmfdetector.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string_view>

namespace vp {

namespace {

constexpr std::chrono::milliseconds Edge {5};

} // namespace

Samples tone(double hertz, std::chrono::milliseconds time, double level)
{
    constexpr double mostSine = 32767;
    const double amplitude =
        std::min(mostSine, 32768 * std::numbers::sqrt2 * std::pow(10, level / 20));
    Samples samples(samplesIn(time));
    const double step = 2 * std::numbers::pi * hertz / SampleRate;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        samples[i] =
            static_cast<qint16>(std::lround(amplitude * std::sin(step * static_cast<double>(i))));
    }
    fade(samples, Edge);
    return samples;
}

Samples touchTone(char digit, std::chrono::milliseconds time, double level)
{
    const std::size_t key = std::string_view(DtmfDetector::Keys).find(digit);
    if (key == std::string_view::npos) {
        return {};
    }
    Samples low = tone(DtmfDetector::RowTones[key / DtmfDetector::Columns], time, level);
    const Samples high = tone(DtmfDetector::ColumnTones[key % DtmfDetector::Columns], time, level);
    std::ranges::transform(low, high, low.begin(), [](qint16 one, qint16 other) {
        return static_cast<qint16>(std::clamp(one + other, -32768, 32767));
    });
    return low;
}

Samples beep()
{
    constexpr std::chrono::milliseconds time {400};
    return tone(1000, time, PromptLevel);
}

Samples silence(std::chrono::milliseconds time)
{
    return Samples(samplesIn(time));
}

} // namespace vp
