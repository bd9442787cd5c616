// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/** What the kernel tells about a port without opening it. The last argument is for tests. */
namespace vp::serial {

/** Whether the computer may put the USB device of this port to sleep (power/control is "auto");
 * none for anything that is no USB tty. */
[[nodiscard]] std::optional<bool>
savesPower(const QString &port, const QString &sysClassTty = QStringLiteral("/sys/class/tty"));

/** The names of other processes that have this port open, as far as we may see their files. */
[[nodiscard]] QStringList holdersOf(const QString &port,
                                    const QString &proc = QStringLiteral("/proc"));

/** Whether a process of this name runs, whoever owns it. */
[[nodiscard]] bool isProcessRunning(const QString &name,
                                    const QString &proc = QStringLiteral("/proc"));

} // namespace vp::serial
