// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at/atcommand.h"
#include "base/result.h"
#include "telephony/supplementary.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <optional>

/** The words of +CUSD. Pure functions. @see 3GPP TS 27.007, 7.15; TS 23.038, 5 */
namespace vp::ussd {

/** How a stick wants a code: as text, or as the hexadecimal of its packed septets (Huawei). */
enum class Form : std::uint8_t { Plain, Packed };

/** What to try on the make called @p profileName, the likelier form first. */
[[nodiscard]] std::array<Form, 2> formsFor(const QByteArray &profileName);

/** Sends a code or a reply. InvalidInput when @p text is empty, too long, or does not fit the
 * form. */
[[nodiscard]] Result<AtCommand> send(const QString &text, Form form);
[[nodiscard]] AtCommand cancel();

/** Whether @p line begins a report. */
[[nodiscard]] bool isReport(const QByteArray &line);
/** Whether @p line can be a further line of a report, and not an event between its lines. */
[[nodiscard]] bool canContinue(const QByteArray &line);
/** Whether a report that came as @p text (lines joined by new line) is at its end. */
[[nodiscard]] bool isComplete(const QByteArray &text);
/**
 * Reads a whole report; nullopt when it is none. Its text goes from the first quote to the last
 * quote before the coding, so that quotes and new lines inside it stay. @p used is the form that
 * the stick took the code in; nullopt = not known.
 */
[[nodiscard]] std::optional<UssdReport> parse(const QByteArray &text, std::optional<Form> used);

} // namespace vp::ussd
