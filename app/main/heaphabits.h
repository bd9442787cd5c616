// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vp {

/** What was read in a worker and let go is given back to the system, not kept for a next time that
 * may never come. Before there is a second thread; nothing where the C library has no such habits.
 */
void keepHeapSmall();

} // namespace vp
