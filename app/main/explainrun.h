// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/commandline.h"

#include <QDateTime>

#include <optional>

namespace vp {

/** "2026-12-24T18:00", with "Z" or "+01:00" behind it if it is not meant by the local clock. */
[[nodiscard]] std::optional<QDateTime> readExplainTime(const QString &text);

/**
 * virtualphoned --explain: who would get a call of this number, and why, from the same rules as
 * real calls; the exit code. Reads contacts, calendars and lists as they are on the disk, and
 * fetches what was never fetched. Needs no modem, and may run beside the phone itself.
 */
[[nodiscard]] int runExplain(const CommandLine &line);

} // namespace vp
