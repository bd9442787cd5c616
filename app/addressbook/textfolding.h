// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vp {

/** @p text as names are compared: without regard to case, accents and surplus blanks. */
[[nodiscard]] QString foldedText(const QString &text);

/**
 * Letters to change, add, drop or swap with the neighbour; @p limit + 1 as soon as it is more than
 * @p limit.
 */
[[nodiscard]] int editDistance(QStringView a, QStringView b, int limit);

/** How many typing errors a name of this length may have and still be meant: 0 to 3. */
[[nodiscard]] int forgivenErrors(qsizetype length);

} // namespace vp
