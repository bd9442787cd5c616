// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/sounddevices.h"

#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>

namespace vp {

/** What openComputerSound() opens. */
struct SoundWish
{
    SoundChoice choice {};
    /** Which of the chosen ones are not there is told before the first readyRead(), and again when
     * one goes away while it is used; may be empty. */
    std::function<void(MissingSound)> missing {};
    QString server {}; ///< as PulseAudio names one; empty = the one of this session
};

/**
 * A microphone and a speaker as one device, those that the desktop uses now where none is chosen or
 * the chosen one is not there: samples of 16 bits, little endian, one channel, 8,000 a second, in
 * both directions. It is open at once and not ready yet: the first readyRead() tells that it is; it
 * closes by itself when there is no sound server, no microphone, no speaker, or when one of them is
 * gone. Errors: Unsupported.
 */
[[nodiscard]] Result<std::unique_ptr<QIODevice>> openComputerSound(const SoundWish &wish = {});

/** What may be chosen now. @see SoundDeviceLister */
void listComputerSound(QObject *context, std::function<void(const Result<SoundDevices> &)> callback,
                       const QString &server = {});

} // namespace vp
