// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "service/phonestatus.h"
#include "telephony/modemfindings.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace vp {

/** What the doctor looks at, in this order. */
enum class DoctorCheck : std::uint8_t {
    Port,
    Answers,
    Events,
    Sim,
    Pin,
    Network,
    Technology,
    CallerId,
    Join,
    Transfer,
    CallWaiting,
    ServiceCentre,
    MessageMemory,
    Voice,
    UsbPower,
    ModemManager,
    VoicePort, ///< that carries the sound of calls; only where it was looked for
    Bot, ///< only where one is set up and known
    Telegram, ///< the way to it; only where a bot is set up
};

/** In order of weight. */
enum class DoctorState : std::uint8_t { Skipped, Ok, Attention, Failed };

/** What was found; the sentence and the remedy of each are in DoctorPhrases. */
enum class DoctorFinding : std::uint8_t {
    NotLookedAt, ///< because something before it failed
    PortOpens,
    NoPort,
    NamedPortMissing,
    PortForbidden,
    PortHeld,
    PortHeldByModemManager,
    PortHeldByUs,
    PortLost,
    ModemAnswers,
    ModemSilent,
    EventsArrive,
    EventsElsewhere,
    EventsNotHeard,
    EventsUnknown,
    SimReady,
    SimMissing,
    SimBroken,
    SimBusy,
    SimUnknown,
    PinNotAsked,
    PinNeeded,
    PinLastTry,
    PukNeeded,
    OtherLock,
    Registered,
    RegisteredWeakly,
    Roaming,
    Searching,
    NetworkDenied,
    MessagesOnly,
    RegistrationUnknown,
    NewTechnology,
    OldTechnology,
    OldTechnologyClosed,
    TechnologyUnknown,
    CallerIdOn,
    CallerIdRefused,
    JoinListed,
    JoinNotListed,
    HoldNotListed,
    HoldUnknown,
    TransferListed,
    TransferNotListed,
    CallWaitingOff,
    CallWaitingOn,
    CallWaitingUnknown,
    ServiceCentreSet,
    ServiceCentreMissing,
    ServiceCentreUnknown,
    MemoryRoomy,
    MemoryNearlyFull,
    MemoryFull,
    MemoryUnknown,
    VoiceWorks,
    NoVoice,
    VoiceUnknown,
    PowerSteady,
    PowerSaves,
    PowerBreaks,
    PowerUnknown,
    ManagerAbsent,
    ManagerRuns,
    BotKeepsToItself,
    BotOpenToGroups,
    ChatConnected,
    ChatConnecting,
    ChatOffline,
    ChatProxyAway,
    ChatProxyRefused,
    ChatIntercepted,
    ChatClockNotSet,
    ChatServerTrouble,
    ChatTokenRefused,
    ChatUsedElsewhere,
    VoicePortOpens, ///< and is quiet, as it is without a call
    VoicePortSounds,
    VoicePortNotKnown,
    VoicePortForbidden,
    VoicePortHeld,
    VoicePortGone,
};

/** What became of opening the port that carries the sound of calls. */
struct VoicePortFacts
{
    bool isKnown = false;
    std::optional<Error> error {}; ///< none = it opens
    bool bringsSound = false; ///< also without a call
    bool operator==(const VoicePortFacts &) const = default;
};

/** What the computer, not the modem, says about the port. */
struct DoctorSurroundings
{
    QString port {}; ///< the one that was opened or tried; empty = none was found
    std::optional<Error> openError {};
    QString holder {}; ///< the program that holds it, where that may be known
    bool heldByUs = false; ///< by another VirtualPhone that runs
    bool modemManagerRuns = false;
    std::optional<bool> usbSavesPower {}; ///< autosuspend; none = no USB device, or not told
    int disconnects = 0; ///< lately
    bool portNamed = false; ///< a person named it
    QString country {}; ///< ISO 3166, of the settings
    std::optional<bool> botOpenToGroups {}; ///< none = there is no bot, or it is not known
    std::optional<ChatHealth> chat {}; ///< none = there is no bot
    std::optional<VoicePortFacts> voicePort {}; ///< none = it was not looked for
    bool operator==(const DoctorSurroundings &) const = default;
};

/** One line: what, how it is, a sentence, and what helps (may be empty; with Ok it is advice). */
struct DoctorLine
{
    DoctorCheck check = DoctorCheck::Port;
    DoctorState state = DoctorState::Skipped;
    DoctorFinding finding = DoctorFinding::NotLookedAt;
    QString sentence {};
    QString remedy {};
    bool operator==(const DoctorLine &) const = default;
};

/** The whole examination. */
struct DoctorReport
{
    ModemFindings findings {};
    std::vector<DoctorLine> lines {};
    [[nodiscard]] DoctorState worst() const
    {
        DoctorState worst = DoctorState::Ok;
        for (const DoctorLine &line : lines) {
            worst = std::max(worst, line.state);
        }
        return worst;
    }
};

} // namespace vp
