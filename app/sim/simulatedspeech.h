// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace vp::sim {

/** What simulated people say: 8,000 samples a second of 16 bits, little endian. */

/** Syllables of changing pitch, with pauses, as somebody heard through a wall. */
[[nodiscard]] QByteArray babble(std::chrono::milliseconds length);
/** A WAV file of one channel, 8,000 Hz and 16 bits, or samples without a header; at most ten
 * minutes of it. Errors: NotFound, InvalidInput with a sentence in detail. */
[[nodiscard]] Result<QByteArray> soundOfFile(const QString &path);

} // namespace vp::sim
