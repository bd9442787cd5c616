// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/datafolder.h"
#include "settings/settings.h"

namespace vp {

/** Fills the folder of a demo with the sample groups and the week of rules that are compiled in,
 * and sets that calendar. What cannot be written is logged and left out. */
void writeSamples(const DataFolder &folder, Settings &settings);

} // namespace vp
