// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/legacyfindings.h"
#include "service/legacypython.h"

#include <QLatin1StringView>

#include <optional>

namespace vp {

/** One thing that the predecessor could be told, and what it is called here. */
struct LegacyRow
{
    /** How a constant of the script becomes the text of a setting. */
    enum class Form : std::uint8_t {
        Text,
        Flag,
        Words, ///< a list, or one of its items
        Rule, ///< None = rejected, the master phone's constant = master, or a number
        Hours, ///< from seconds
        Address, ///< None = none
        Port,
    };
    QLatin1StringView constant; ///< of the script
    QLatin1StringView variable; ///< of the environment; may be empty
    QLatin1StringView setting; ///< ours, or a secret of ours
    Form form = Form::Text;
};

namespace legacytable {

/** The variables that are known begin so. */
inline constexpr QLatin1StringView VariablePrefix("virtualphone_");
inline constexpr QLatin1StringView MasterPhone("MASTERPHONE");
inline constexpr QLatin1StringView ContactsFolder("CONTACTS_FOLDER");

[[nodiscard]] const LegacyRow *byConstant(const QString &name);
[[nodiscard]] const LegacyRow *byVariable(const QString &name);
/** Whether a script with this constant may be the predecessor's. */
[[nodiscard]] bool isKnown(const QString &constant);
/** Why a known constant has no counterpart; none = it is nobody's business (state while it runs).
 * Unknown for all others. */
[[nodiscard]] std::optional<LegacyReason> reasonOf(const QString &constant);
/** "TELEGRAM_MESSAGE_…" for all that are told in one line; else the name itself. */
[[nodiscard]] QString familyOf(const QString &constant);

/** The text of our setting; none where the value has another form. A value that says nothing (an
 * empty text) is an empty text. */
[[nodiscard]] std::optional<QString> textOf(LegacyRow::Form form, const PythonValue &value);

} // namespace legacytable

} // namespace vp
