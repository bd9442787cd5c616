// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vp {

/**
 * What was typed behind /block, with the words "hidden" and "country" of the chat's languages, and
 * the name of a country behind the latter, as BlockEntry::parse() knows them. Anything else stays
 * as it is.
 */
[[nodiscard]] QString plainBlockWords(const QString &typed);
/** "hidden", "nascosto" …: a caller without a number. */
[[nodiscard]] bool isHiddenWord(const QString &typed);

} // namespace vp
