// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/backup.h"

namespace vp {

struct CommandLine;
struct DataFolder;

/** Where the data of @p folder lie, by its settings. */
[[nodiscard]] DataPlaces placesOf(const DataFolder &folder);
/** virtualphoned --backup FILE; the exit code. A phone may be running. */
[[nodiscard]] int runBackup(const CommandLine &line);
/** virtualphoned --restore FILE and --undo-restore: shows what changes, asks, and does it. */
[[nodiscard]] int runRestore(const CommandLine &line);

} // namespace vp
