// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vp {

struct CommandLine;

/** `--audit`: prints who did what from the chat in the last days, the oldest first; beside a phone
 * that runs, too. The exit code. */
[[nodiscard]] int runAudit(const CommandLine &line);

} // namespace vp
