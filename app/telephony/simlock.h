// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <cstdint>

namespace vp {

/** What stands between the SIM and the network. @see 3GPP TS 27.007, 8.3 */
enum class SimLock : std::uint8_t {
    None,
    Pin,
    Puk, ///< after too many wrong PINs; never entered by us
    Network, ///< the stick obeys only the SIMs of another operator (PH-NET PIN and its like)
    Other, ///< a lock of the stick itself, or an unknown one
};

/** What became of a PIN that was to be entered. */
enum class PinVerdict : std::uint8_t {
    None, ///< nothing was to be entered
    Sent, ///< it is on its way; what the SIM says shows in the status
    NotAsked, ///< the SIM asks for none now
    Missing, ///< there is none to be entered by itself
    Malformed, ///< a PIN has 4 to 8 digits
    KnownWrong, ///< this SIM refused it before
    LastTry, ///< one try is left (or nobody knows how many, after a failure): by hand only, and
             ///< confirmed
    OtherSim, ///< it belongs to another SIM
    Unanswered, ///< it was sent before, and nobody knows what the SIM said
    NotRemembered, ///< it could not be noted on the disk beforehand, so it was not sent
};

} // namespace vp

Q_DECLARE_METATYPE(vp::PinVerdict)
