// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/simlock.h"

#include <QDateTime>
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

/** Whether the stick carries calls: operators sell some with firmware for SMS and data only. */
enum class VoiceSupport : std::uint8_t { Unknown, Yes, No };
/** How a modem that stopped answering is being brought back. */
enum class RecoveryStep : std::uint8_t {
    None,
    Reopening, ///< the port is closed and opened again
    Restarting, ///< the modem was told to restart (CFUN=1,1)
    Replug, ///< nothing helped: only a person can, and we go on trying
};

/** Trouble with a modem that was there; a value. Times are for showing only. */
struct Recovery
{
    RecoveryStep step = RecoveryStep::None;
    QDateTime since {}; ///< UTC; invalid while all is well
    int attempts = 0; ///< to reach it again
    int losses = 0; ///< in the last ten minutes
    bool unsteady = false; ///< three or more: the power is probably weak
    bool operator==(const Recovery &) const = default;
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
    QString technology {}; ///< "2G", "3G", "4G"; empty = the modem does not tell
    std::optional<int> signalPercent {}; ///< 0-100; none = unknown
    int smsSlots = 0; ///< of the memory that messages go to; 0 = not told
    int smsSlotsUsed = 0;
    bool joinListed = true; ///< +CHLD=? lists 3
    bool holdListed = true; ///< +CHLD=? lists 2
    bool transferListed = false; ///< +CHLD=? lists 4
    VoiceSupport voice = VoiceSupport::Unknown;
    QString profile {}; ///< whose words are used: "huawei", "generic" …
    bool callsPolled = false; ///< progress is learnt by asking for the list of calls
    bool eventsSilent = false; ///< because the modem should tell it, and does not
    PortTrouble trouble = PortTrouble::None; ///< why there is no modem
    SimLock simLock = SimLock::None;
    std::optional<int> pinTriesLeft {}; ///< none = the modem does not tell
    PinVerdict pinVerdict = PinVerdict::None; ///< why the PIN was not entered by itself
    bool pinRefused = false; ///< the last one that was entered was wrong
    QString sim {}; ///< names the SIM for what is remembered of it; not its number; empty = unknown
    bool simSwapped = false; ///< another SIM than at the last time
    Recovery recovery {};
    std::vector<PluggedStick> sticks {}; ///< SeveralSticks: which
    EventSource events = EventSource::Unknown;
    QString problem {}; ///< technical detail of the last failure, for the log
    bool operator==(const NetworkStatus &) const = default;
};

} // namespace vp

Q_DECLARE_METATYPE(vp::NetworkStatus)
