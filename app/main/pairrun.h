// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/commandline.h"

namespace vp {

/** --pair: shows the code in the terminal, asks there about whoever sends it, makes him an owner,
 * leaves. Exit code: 0 = there is a new owner. */
int runPair(const CommandLine &line);

} // namespace vp
