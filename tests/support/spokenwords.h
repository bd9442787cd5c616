// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/tones.h"

#include <chrono>

namespace vp::test {

/** Notes with gaps, as words have them, at about -18 dBFS. */
inline Samples words(std::chrono::milliseconds length)
{
    using namespace std::chrono_literals;
    Samples all;
    for (double hertz = 350; timeOf(all.size()) < length;
         hertz = hertz < 1500 ? hertz * 1.17 : 360) {
        for (const Samples &part : {tone(hertz, 250ms, -18), silence(50ms)}) {
            all.insert(all.end(), part.begin(), part.end());
        }
    }
    all.resize(samplesIn(length));
    return all;
}

} // namespace vp::test
