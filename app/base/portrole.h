// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace vp {

/** What one serial port of a stick is for. */
enum class PortRole : std::uint8_t {
    Unknown,
    Commands, ///< takes commands and brings events ("PCUI")
    Modem, ///< for dialling up to the internet; answers commands, often brings no events
    Diagnostics, ///< "DIAG": answers no command; on voice sticks it carries the sound
    Voice, ///< carries the sound
    Gps,
    Other,
};

} // namespace vp
