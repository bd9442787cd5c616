// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace vp {

/** A code in a text. */
struct OneTimeCode
{
    QString code; ///< as it is typed where it is asked for: without blanks and dashes
    qsizetype at = 0; ///< where it stands in the text, as it stands there
    qsizetype length = 0;
    bool operator==(const OneTimeCode &) const = default;
};

/** Whether a message may hold a code that lets somebody in: 4 to 8 digits or letters with digits,
 * and a word in some language that goes with such codes. In doubt it does. */
[[nodiscard]] bool mayHoldOneTimeCode(QStringView text);

/** The code that stands next to such a word. In doubt there is none: an amount, a date, a time, a
 * number behind an unrelated word. Whatever has one, mayHoldOneTimeCode(). */
[[nodiscard]] std::optional<OneTimeCode> oneTimeCode(const QString &text);

} // namespace vp
