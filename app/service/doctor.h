// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/doctorreport.h"

namespace vp {

/** Judges what was found, in words: one line a check, always all of them (the bot
 * where there is one), in their order. Pure. */
[[nodiscard]] DoctorReport diagnose(const ModemFindings &findings,
                                    const DoctorSurroundings &surroundings);

} // namespace vp
