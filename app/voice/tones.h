// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/pcmformat.h"

namespace vp {

/** A sine of @p hertz at @p level dBFS; it begins and ends without a click. */
[[nodiscard]] Samples tone(double hertz, std::chrono::milliseconds time, double level);
/** The two tones of a digit, each at @p level dBFS; empty for what is no digit. @see ITU-T Q.23 */
[[nodiscard]] Samples touchTone(char digit, std::chrono::milliseconds time, double level = -15);
/** What a caller hears before he may speak: 0.4 s of 1,000 Hz. */
[[nodiscard]] Samples beep();
/** Nothing to be heard. */
[[nodiscard]] Samples silence(std::chrono::milliseconds time);

} // namespace vp
