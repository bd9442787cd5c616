// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vp {

/** Makes the blocks of every WeekView children for screen readers; once is enough. */
void registerWeekAccess();

} // namespace vp
