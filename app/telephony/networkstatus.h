// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

#include <optional>

namespace vp {

/** How far the modem is. */
enum class ModemState : std::uint8_t {
    Absent, ///< no port, or it could not be opened
    Probing, ///< open, asking whether somebody answers
    Initialising,
    SimLocked, ///< the SIM wants a PIN or PUK
    NoSim,
    NotRegistered, ///< initialised, no network yet
    Ready,
    Lost, ///< was there, is gone; we try again
};

/** Why there is no modem. */
enum class PortTrouble : std::uint8_t {
    None,
    NotThere, ///< no such port, or no candidate at all
    NoPermission, ///< the port exists, but we may not use it (group dialout)
    HeldByOther, ///< another program has it open (ModemManager is the usual one)
    Silent, ///< it opens, and nobody answers AT
    Vanished, ///< it worked, and went away
};

/** Everything a status line shows about one line; a value. */
struct NetworkStatus
{
    ModemState modem = ModemState::Absent;
    QString port {}; ///< as opened
    QString manufacturer {};
    QString model {};
    QString revision {};
    QString operatorName {};
    bool roaming = false;
    std::optional<int> signalPercent {}; ///< 0-100; none = unknown
    bool joinListed = true; ///< +CHLD=? lists 3
    bool holdListed = true; ///< +CHLD=? lists 2
    QString sim {}; ///< names the SIM for what is remembered of it; not its number; empty = unknown
    bool transferListed = false; ///< +CHLD=? lists 4
    PortTrouble trouble = PortTrouble::None; ///< why there is no modem
    QString problem {}; ///< technical detail of the last failure, for the log
    bool operator==(const NetworkStatus &) const = default;
};

} // namespace vp

Q_DECLARE_METATYPE(vp::NetworkStatus)
