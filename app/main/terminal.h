// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vp::terminal {

/** A line on standard output. */
void print(const QString &text);
/** A line on standard error. */
void complain(const QString &text);
/** Asks, and gives the line that is answered; none at the end of standard input. */
[[nodiscard]] std::optional<QString> ask(const QString &question);
/** Whether a person answers: standard input is a terminal. */
[[nodiscard]] bool isAsked();
/** The same as ask(), and a terminal does not show what is typed. Ctrl-C ends the program, and the
 * terminal shows again what is typed. */
[[nodiscard]] std::optional<QString> askSecret(const QString &question);

} // namespace vp::terminal
