// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vp {

/**
 * A line of the wire as it may be shown in a mirror, console or log: the arguments of CPIN, CLCK
 * and CPWD, and the numbers of SIMs and sticks are blanked; everything else stays as it is.
 */
[[nodiscard]] QByteArray shownLine(const QByteArray &line);

/** What stands for something that is not shown. */
inline constexpr const char *HiddenPart = "***";

} // namespace vp
