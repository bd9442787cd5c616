// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace vp {

/** Whether a message may hold a code that lets somebody in: 4 to 8 digits or letters with digits,
 * and a word in some language that goes with such codes. In doubt it does. */
[[nodiscard]] bool mayHoldOneTimeCode(QStringView text);

} // namespace vp
