// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>

namespace vp::serial {

/**
 * Opens a tty (raw, 115200 8N1, exclusive). Errors: PortLost (does not exist), PermissionDenied
 * (not allowed), Conflict (another program holds it), each with the path in detail. The returned
 * device emits aboutToClose() exactly once, and closes itself, at the first fatal error (Qt 6.4
 * repeats ReadError without end).
 */
[[nodiscard]] Result<std::unique_ptr<QIODevice>> open(const QString &path);

/** The same, and whatever waited there to be read or sent is thrown away. */
[[nodiscard]] Result<std::unique_ptr<QIODevice>> openEmpty(const QString &path);

/** Ports of known modems, of each stick the most likely one first. Paths under /dev. */
[[nodiscard]] QStringList candidates();

/** The other ports of the same USB device, the best first; empty for anything that is no USB tty (a
 * pty). */
[[nodiscard]] QStringList siblings(const QString &path);

} // namespace vp::serial
