// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "voice/pcmformat.h"

#include <QByteArray>

namespace vp {

/**
 * @p samples as an Ogg/Opus file of one channel at about 16 kbit/s. Takes a fiftieth of the time
 * that they last: for a worker. readSound() reads it again. Errors: InvalidInput without samples,
 * Unsupported when the encoder refuses (native = its code).
 */
[[nodiscard]] Result<QByteArray> toOpus(SampleSpan samples);
/** The same as a WAV file of 16 bits; nothing can fail. */
[[nodiscard]] QByteArray toWav(SampleSpan samples);

} // namespace vp
