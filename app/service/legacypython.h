// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace vp {

/** A value as a Python script writes it down. */
struct PythonValue
{
    enum class Kind : std::uint8_t {
        None,
        Flag,
        Number,
        Text,
        List,
        Name, ///< another constant's value: `text` is its name
        Variable, ///< a variable of the environment: `text` is its name
    };
    Kind kind = Kind::None;
    bool flag = false;
    double number = 0;
    QString text {};
    std::vector<PythonValue> items {};
    bool operator==(const PythonValue &) const = default;
};

/** An assignment at the left edge of the script. */
struct PythonConstant
{
    QString name;
    std::optional<PythonValue> value; ///< none: it would have to be run
    int line = 0; ///< from 1
    bool operator==(const PythonConstant &) const = default;
};

/**
 * The assignments of @p text, a Python script, in their order. Nothing is run: what is read are
 * None, True, False, numbers (also multiplied and added), texts in any quotes, lists, other
 * constants, and os.environ. Bounded in depth; needs time in proportion to the text.
 */
[[nodiscard]] std::vector<PythonConstant> readPythonConstants(const QString &text);

} // namespace vp
