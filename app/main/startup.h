// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/commandline.h"
#include "main/composition.h"

class QCoreApplication;

namespace vp {

/** Reads the arguments as the system gave them: needs no application object. */
[[nodiscard]] CommandLine readCommandLine(int argc, char **argv, bool window);
/** Prints what Action::Print or Action::Refuse says; the exit code. */
int printInstead(const CommandLine &line);
/** Why the program cannot start, and what helps, in the language of the translators. */
[[nodiscard]] QString startFailureText(const StartFailure &failure);
/** Prints it on standard error; the exit code. */
int printStartFailure(const StartFailure &failure);
/** Our texts in the language of the settings, or of the system; dates and numbers with them. */
void installTranslator(QCoreApplication &app, const QString &language);

/** What a person types for the real thing after a demo: the script where the program was built,
 * else the program, or the AppImage that it came from. Needs the application. */
[[nodiscard]] QString commandWithoutDemo();

} // namespace vp
