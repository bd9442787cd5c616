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

/** Why a sound is no prompt: `native` of an InvalidInput. */
inline constexpr int SoundTooLong = 1;
inline constexpr int SoundSilent = 2;
/**
 * A whole sound that is to be said to people: as readSound(), but what lasts longer than
 * @p longest, or holds nothing to be heard, is InvalidInput with one of the above.
 */
[[nodiscard]] Result<Samples> readPrompt(const QString &path, std::chrono::seconds longest);
/** The same of what has been read, or recorded. */
[[nodiscard]] Result<Samples> judgedPrompt(Samples samples, std::chrono::seconds longest);

} // namespace vp
