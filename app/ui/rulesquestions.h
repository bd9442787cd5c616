// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/workerqueue.h"
#include "ui/rulespage.h"

#include <memory>

namespace vp {

class VirtualPhone;

/** What the page of the rules asks, answered by @p phone, which outlives it. What may take long (a
 * calendar with thousands of repeats) is worked out beside the event loop. */
[[nodiscard]] RulesQuestions askPhone(VirtualPhone &phone);

} // namespace vp
