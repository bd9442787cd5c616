// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/commandline.h"
#include "settings/settingsedit.h"

#include <vector>

namespace vp {

struct DataFolder;

/** Says why nothing was written; the exit code. */
int settingsNotWritten(const Error &error);
/** Says why what was written may not be what counts. */
void tellWhatWins(const std::vector<SettingChange> &changes, const DataFolder &folder);
/** virtualphoned --set: judges all values, writes them, prints what counts now; the exit code. */
[[nodiscard]] int runSettings(const CommandLine &line);

} // namespace vp
