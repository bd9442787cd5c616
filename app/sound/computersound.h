// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace vp {

/**
 * The microphone and the speaker that the desktop uses now, as one device: samples of 16 bits,
 * little endian, one channel, 8,000 a second, in both directions. It is open at once and not ready
 * yet: the first readyRead() tells that it is; it closes by itself when there is no sound server,
 * no microphone, no speaker, or when one of them is gone. @p server as PulseAudio names one; empty
 * = the one of this session. Errors: Unsupported.
 */
[[nodiscard]] Result<std::unique_ptr<QIODevice>> openComputerSound(const QString &server = {});

} // namespace vp
