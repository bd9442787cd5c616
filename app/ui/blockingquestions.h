// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/blockingpage.h"

namespace vp {

class VirtualPhone;

/** What the page of blocking asks, answered by @p phone, which outlives it. */
[[nodiscard]] BlockingQuestions askLists(VirtualPhone &phone);

} // namespace vp
