// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "voice/pcmformat.h"

#include <QString>

namespace vp {

/**
 * The sound of a file that libsndfile knows (WAV, FLAC, Ogg, MP3 …), mixed to one channel and
 * resampled, at most @p atMost of it. Errors: NotFound, InvalidInput (no sound file, or an empty
 * one), with the file's name only in detail.
 */
[[nodiscard]] Result<Samples> readSound(const QString &path, std::chrono::seconds atMost);

} // namespace vp
