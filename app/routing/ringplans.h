// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "telephony/ringplan.h"

#include <QString>

#include <optional>

namespace vp {

/**
 * Reads the setting phones/ringPlan, "master:20, +39 340 1234567:30, 06 1234567": a step that says
 * master has no number yet. InvalidInput otherwise; an empty text is an empty plan.
 */
[[nodiscard]] Result<RingPlan> parseRingPlan(const QString &text, const Region &region);

/**
 * A's phones in their order. The master phone takes its place in @p configured, by the word or by
 * its number; where it has none it rings first, so that a new master phone counts at once.
 */
[[nodiscard]] RingPlan masterPlan(const RingPlan &configured,
                                  const std::optional<PhoneNumber> &master);

} // namespace vp
