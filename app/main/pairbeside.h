// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vp {

/** `--pair` beside a phone that runs with @p dataDir: the phone makes the offer, this terminal
 * shows it and asks. The exit code. */
[[nodiscard]] int runPairBeside(const QString &dataDir);

} // namespace vp
