// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/searchfield.h"

namespace vp {

class VirtualPhone;

/** What the field above the pages offers for @p text: contacts, then numbers of the last calls,
 * then to block the number that was typed. */
[[nodiscard]] std::vector<SearchField::Suggestion> searchAnswers(const VirtualPhone &phone,
                                                                 const QString &text);

} // namespace vp
