// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/commandline.h"

namespace vp {

/**
 * virtualphoned --import-legacy: shows what a folder of the predecessor holds, asks, and takes it
 * over; the exit code. Settings count from the next start of a running phone on, contacts at once.
 */
[[nodiscard]] int runLegacyImport(const CommandLine &line);

} // namespace vp
