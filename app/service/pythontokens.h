// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vp {

/** One word of a Python script. */
struct PythonToken
{
    enum class Kind : std::uint8_t { Name, Number, Text, Operator, Bad };
    Kind kind = Kind::Bad;
    QString text {}; ///< of a Text: what it stands for, without quotes and escapes
    double number = 0;
    [[nodiscard]] bool is(QStringView op) const { return kind == Kind::Operator && text == op; }
};

/** What Python takes for one line, however many it is spread over. */
struct PythonLine
{
    int line = 0; ///< where it begins, from 1
    bool isAtEdge = false; ///< not indented
    std::vector<PythonToken> tokens;
};

/** Takes a script apart; of a logical line no more than some thousand tokens are kept, the last one
 * is Bad then. */
[[nodiscard]] std::vector<PythonLine> readPythonLines(const QString &text);

} // namespace vp
