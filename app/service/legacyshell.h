// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vp {

/** A variable that a shell file sets. */
struct ShellAssignment
{
    QString name;
    QString value; ///< without its quotes; empty unless it is literal
    int line = 0; ///< from 1
    bool isLiteral = true; ///< false: only a shell could work the value out
    bool operator==(const ShellAssignment &) const = default;
};

/**
 * What @p text, a file for a shell, assigns to variables: "export NAME=word", "NAME=word" and
 * several of them in a line, in their order. Read as a shell reads quotes, comments and
 * continuations; nothing is run, so that a value with "$" or "`" in it is not literal. Needs time
 * in proportion to the text.
 */
[[nodiscard]] std::vector<ShellAssignment> readShellAssignments(const QString &text);

} // namespace vp
