// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/atconsole.h"

#include <QString>

namespace vp {

/** One command of a line. @see ITU-T V.250, 5.3 and 5.4 */
struct ConsolePart
{
    enum class Form : std::uint8_t { Execute, Read, Test, Set };
    QString name; ///< "+CFUN", "&F", "E", "S0", in upper case
    Form form = Form::Execute;
    QString argument; ///< after "=", or the digits of a basic command; blanks dropped
};

/** The one table of what may be said to the modem. */
[[nodiscard]] ConsoleRule ruleFor(const ConsolePart &part);
/** How long its answer may take. */
[[nodiscard]] std::chrono::seconds deadlineFor(const ConsolePart &part);
[[nodiscard]] ConsoleVerdict verdictOf(ConsoleRule rule);
/** A line that begins everything anew in the modem, as a person would type it. */
[[nodiscard]] QString restartLine();

} // namespace vp
