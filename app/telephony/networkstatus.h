// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

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
    CdRomMode, ///< the stick shows itself as a CD-ROM: usb_modeswitch is missing
    HeldByModemManager,
    SeveralSticks, ///< and none is taken unasked
    OtherStick, ///< not the one with the IMEI that was asked for
    TakenByInstance, ///< another instance of this program uses it
    WrongPort, ///< the stick's port for sound, diagnostics or position
};

/** Where the modem's events come from. */
enum class EventSource : std::uint8_t {
    Unknown, ///< none has come yet
    CommandPort,
    OtherPort, ///< another port of the stick, which is listened to
    Nowhere, ///< no port of the stick has brought any for a long time
};

/** A stick to choose from. */
struct PluggedStick
{
    QString name {}; ///< what it calls itself; may be empty
    QString port {}; ///< a name that outlives renumbering, where there is one
    bool operator==(const PluggedStick &) const = default;
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
    PortTrouble trouble = PortTrouble::None; ///< why there is no modem
    std::vector<PluggedStick> sticks {}; ///< SeveralSticks: which
    EventSource events = EventSource::Unknown;
    QString problem {}; ///< technical detail of the last failure, for the log
    bool operator==(const NetworkStatus &) const = default;
};

} // namespace vp

Q_DECLARE_METATYPE(vp::NetworkStatus)
