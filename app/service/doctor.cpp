// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/doctor.h"

#include "service/doctorphrases.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using Finding = DoctorFinding;
using State = DoctorState;

constexpr int WeakSignalPercent = 20;
constexpr int ManyDisconnects = 3;

/** Where neither 2G nor 3G is left for a telephone. */
constexpr std::array ClosedCountries {"AU"_L1, "JP"_L1, "SG"_L1, "TW"_L1, "US"_L1};

constexpr std::array SkippedFindings {
    Finding::NotLookedAt,          Finding::EventsUnknown,     Finding::CallWaitingUnknown,
    Finding::ServiceCentreUnknown, Finding::MemoryUnknown,     Finding::VoiceUnknown,
    Finding::PowerUnknown,         Finding::TechnologyUnknown, Finding::VoicePortNotKnown};

constexpr std::array GoodFindings {
    Finding::PortOpens,      Finding::ModemAnswers,     Finding::EventsArrive,
    Finding::SimReady,       Finding::PinNotAsked,      Finding::Registered,
    Finding::NewTechnology,  Finding::OldTechnology,    Finding::CallerIdOn,
    Finding::JoinListed,     Finding::TransferListed,   Finding::TransferNotListed,
    Finding::CallWaitingOff, Finding::CallWaitingOn,    Finding::ServiceCentreSet,
    Finding::MemoryRoomy,    Finding::VoiceWorks,       Finding::PowerSteady,
    Finding::ManagerAbsent,  Finding::BotKeepsToItself, Finding::ChatConnected,
    Finding::VoicePortOpens, Finding::VoicePortSounds};

constexpr std::array DoubtfulFindings {
    Finding::EventsElsewhere,     Finding::EventsNotHeard,      Finding::SimBusy,
    Finding::SimUnknown,          Finding::RegisteredWeakly,    Finding::Roaming,
    Finding::RegistrationUnknown, Finding::OldTechnologyClosed, Finding::CallerIdRefused,
    Finding::JoinNotListed,       Finding::HoldUnknown,         Finding::ServiceCentreMissing,
    Finding::MemoryNearlyFull,    Finding::PowerSaves,          Finding::PowerBreaks,
    Finding::ManagerRuns,         Finding::BotOpenToGroups,     Finding::ChatConnecting,
    Finding::VoicePortForbidden,  Finding::VoicePortHeld,       Finding::VoicePortGone};

/** Whatever is in none of the tables has failed. */
State stateOf(Finding finding)
{
    const auto isIn = [finding](const auto &table) {
        return std::ranges::find(table, finding) != table.end();
    };
    if (isIn(SkippedFindings)) {
        return State::Skipped;
    }
    if (isIn(GoodFindings)) {
        return State::Ok;
    }
    return isIn(DoubtfulFindings) ? State::Attention : State::Failed;
}

Finding portFinding(const ModemFindings &found, const DoctorSurroundings &around)
{
    if (around.heldByUs) {
        return Finding::PortHeldByUs;
    }
    if (!around.openError) {
        return found.portLost ? Finding::PortLost : Finding::PortOpens;
    }
    const ErrorCode code = around.openError->code;
    if (code == ErrorCode::PermissionDenied) {
        return Finding::PortForbidden;
    }
    if (code == ErrorCode::Conflict) {
        const bool manager = around.holder == "ModemManager"_L1
            || (around.holder.isEmpty() && around.modemManagerRuns);
        return manager ? Finding::PortHeldByModemManager : Finding::PortHeld;
    }
    return around.portNamed ? Finding::NamedPortMissing : Finding::NoPort;
}

Finding eventsFinding(const ModemFindings &found)
{
    if (found.eventsHeard) {
        return Finding::EventsArrive;
    }
    if (found.eventsElsewhere) {
        return Finding::EventsElsewhere;
    }
    const bool chatty = found.manufacturer.contains("huawei"_L1, Qt::CaseInsensitive);
    return chatty ? Finding::EventsNotHeard : Finding::EventsUnknown;
}

Finding simFinding(SimCondition sim)
{
    switch (sim) {
    case SimCondition::Missing:
        return Finding::SimMissing;
    case SimCondition::Broken:
        return Finding::SimBroken;
    case SimCondition::Busy:
        return Finding::SimBusy;
    case SimCondition::Unknown:
        return Finding::SimUnknown;
    case SimCondition::Ready:
    case SimCondition::PinNeeded:
    case SimCondition::PukNeeded:
    case SimCondition::OtherLock:
        break;
    }
    return Finding::SimReady;
}

Finding pinFinding(const ModemFindings &found)
{
    switch (found.sim) {
    case SimCondition::Ready:
        return Finding::PinNotAsked;
    case SimCondition::PinNeeded:
        return found.pinTriesLeft.value_or(3) <= 1 ? Finding::PinLastTry : Finding::PinNeeded;
    case SimCondition::PukNeeded:
        return Finding::PukNeeded;
    case SimCondition::OtherLock:
        return Finding::OtherLock;
    case SimCondition::Unknown:
    case SimCondition::Missing:
    case SimCondition::Broken:
    case SimCondition::Busy:
        break;
    }
    return Finding::NotLookedAt;
}

/** @see 3GPP TS 27.007, 7.2 */
Finding networkFinding(const ModemFindings &found)
{
    enum { Idle = 0, Home, Looking, Denied, Unknown, Abroad, HomeMessages, AbroadMessages };
    switch (found.registration.value_or(Unknown)) {
    case Home:
        return found.signalPercent.value_or(100) < WeakSignalPercent ? Finding::RegisteredWeakly
                                                                     : Finding::Registered;
    case Abroad:
        return Finding::Roaming;
    case Idle:
    case Looking:
        return Finding::Searching;
    case Denied:
        return Finding::NetworkDenied;
    case HomeMessages:
    case AbroadMessages:
        return Finding::MessagesOnly;
    default:
        return Finding::RegistrationUnknown;
    }
}

Finding technologyFinding(const ModemFindings &found, const QString &country)
{
    const Generation newest = found.newest;
    if (newest == Generation::Fourth || found.current == Generation::Fourth) {
        return Finding::NewTechnology;
    }
    if (newest == Generation::Unknown) {
        return Finding::TechnologyUnknown;
    }
    const bool closed = std::ranges::find(ClosedCountries, country) != ClosedCountries.end();
    return closed ? Finding::OldTechnologyClosed : Finding::OldTechnology;
}

Finding joinFinding(const ModemFindings &found)
{
    if (!found.holdListed || !found.joinListed) {
        return Finding::HoldUnknown;
    }
    if (!*found.holdListed) {
        return Finding::HoldNotListed;
    }
    return *found.joinListed ? Finding::JoinListed : Finding::JoinNotListed;
}

Finding memoryFinding(const std::optional<MemoryUse> &use)
{
    if (!use) {
        return Finding::MemoryUnknown;
    }
    if (use->used >= use->total) {
        return Finding::MemoryFull;
    }
    constexpr int nearly = 80; // percent
    return use->used * 100 / use->total >= nearly ? Finding::MemoryNearlyFull
                                                  : Finding::MemoryRoomy;
}

Finding powerFinding(const DoctorSurroundings &around)
{
    if (around.disconnects >= ManyDisconnects) {
        return Finding::PowerBreaks;
    }
    if (!around.usbSavesPower) {
        return Finding::PowerUnknown;
    }
    return *around.usbSavesPower ? Finding::PowerSaves : Finding::PowerSteady;
}

Finding chatFinding(ChatHealth health)
{
    switch (health) {
    case ChatHealth::NotSetUp:
    case ChatHealth::Connecting:
        return Finding::ChatConnecting;
    case ChatHealth::Connected:
        return Finding::ChatConnected;
    case ChatHealth::Offline:
        return Finding::ChatOffline;
    case ChatHealth::ProxyAway:
        return Finding::ChatProxyAway;
    case ChatHealth::ProxyRefused:
        return Finding::ChatProxyRefused;
    case ChatHealth::Intercepted:
        return Finding::ChatIntercepted;
    case ChatHealth::ClockNotSet:
        return Finding::ChatClockNotSet;
    case ChatHealth::ServerTrouble:
        return Finding::ChatServerTrouble;
    case ChatHealth::TokenRefused:
        return Finding::ChatTokenRefused;
    case ChatHealth::UsedElsewhere:
        return Finding::ChatUsedElsewhere;
    }
    return Finding::ChatConnecting;
}

Finding voicePortFinding(const VoicePortFacts &facts)
{
    if (!facts.isKnown) {
        return Finding::VoicePortNotKnown;
    }
    if (facts.error) {
        return facts.error->code == ErrorCode::PermissionDenied ? Finding::VoicePortForbidden
            : facts.error->code == ErrorCode::Conflict          ? Finding::VoicePortHeld
                                                                : Finding::VoicePortGone;
    }
    return facts.bringsSound ? Finding::VoicePortSounds : Finding::VoicePortOpens;
}

/** One of two findings, or a third when it is not known. */
Finding either(const std::optional<bool> &known, Finding yes, Finding no, Finding unknown)
{
    return known ? (*known ? yes : no) : unknown;
}

} // namespace

DoctorReport diagnose(const ModemFindings &found, const DoctorSurroundings &around)
{
    std::vector<std::pair<DoctorCheck, Finding>> table;
    const bool opens = portFinding(found, around) == Finding::PortOpens;
    const bool answers = opens && found.answers;
    const bool simWorks =
        answers && (found.sim == SimCondition::Ready || found.sim == SimCondition::Unknown);
    const auto add = [&table](DoctorCheck check, bool looked, Finding finding) {
        table.emplace_back(check, looked ? finding : Finding::NotLookedAt);
    };
    add(DoctorCheck::Port, true, portFinding(found, around));
    add(DoctorCheck::Answers, opens, found.answers ? Finding::ModemAnswers : Finding::ModemSilent);
    add(DoctorCheck::Events, answers, eventsFinding(found));
    add(DoctorCheck::Sim, answers, simFinding(found.sim));
    add(DoctorCheck::Pin, answers, pinFinding(found));
    add(DoctorCheck::Network, simWorks, networkFinding(found));
    add(DoctorCheck::Technology, answers, technologyFinding(found, around.country));
    add(DoctorCheck::CallerId, simWorks,
        either(found.callerIdAccepted, Finding::CallerIdOn, Finding::CallerIdRefused,
               Finding::CallerIdRefused));
    add(DoctorCheck::Join, simWorks, joinFinding(found));
    add(DoctorCheck::Transfer, simWorks,
        either(found.transferListed, Finding::TransferListed, Finding::TransferNotListed,
               Finding::NotLookedAt));
    add(DoctorCheck::CallWaiting, simWorks,
        either(found.callWaiting, Finding::CallWaitingOn, Finding::CallWaitingOff,
               Finding::CallWaitingUnknown));
    add(DoctorCheck::ServiceCentre, simWorks,
        either(found.serviceCentreSet, Finding::ServiceCentreSet, Finding::ServiceCentreMissing,
               Finding::ServiceCentreUnknown));
    add(DoctorCheck::MessageMemory, simWorks, memoryFinding(found.messages));
    add(DoctorCheck::Voice, answers,
        either(found.voice, Finding::VoiceWorks, Finding::NoVoice, Finding::VoiceUnknown));
    add(DoctorCheck::UsbPower, !around.port.isEmpty(), powerFinding(around));
    add(DoctorCheck::ModemManager, true,
        around.modemManagerRuns ? Finding::ManagerRuns : Finding::ManagerAbsent);
    if (around.voicePort) {
        add(DoctorCheck::VoicePort, answers, voicePortFinding(*around.voicePort));
    }
    if (around.botOpenToGroups) {
        add(DoctorCheck::Bot, true,
            *around.botOpenToGroups ? Finding::BotOpenToGroups : Finding::BotKeepsToItself);
    }
    if (around.chat) {
        add(DoctorCheck::Telegram, true, chatFinding(*around.chat));
    }

    DoctorReport report;
    report.findings = found;
    for (const auto &[check, finding] : table) {
        report.lines.push_back({check, stateOf(finding), finding,
                                DoctorPhrases::sentence(finding, found, around),
                                DoctorPhrases::remedy(finding, found, around)});
    }
    return report;
}

} // namespace vp
