// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/doctorphrases.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using Finding = DoctorFinding;

/** The texts of one finding, both with the arguments that belong to it. */
struct Row
{
    Finding finding;
    const char *sentence;
    const char *remedy = nullptr;
};

// clang-format off
constexpr std::array Rows {
    Row {Finding::NotLookedAt, QT_TRANSLATE_NOOP("DoctorPhrases", "Not looked at, because of what is wrong above.")},
    Row {Finding::PortOpens, QT_TRANSLATE_NOOP("DoctorPhrases", "The port %1 opens.")},
    Row {Finding::NoPort, QT_TRANSLATE_NOOP("DoctorPhrases", "No port of a modem was found."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Plug the stick in. If it is, it may still pose as a CD-ROM: install the package usb-modeswitch. A modem of another make is named with --modem.")},
    Row {Finding::NamedPortMissing, QT_TRANSLATE_NOOP("DoctorPhrases", "The port %1 is not there."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Plug the stick in, or leave the port out (--modem, or modem/port in the settings) so that it is searched for.")},
    Row {Finding::PortForbidden, QT_TRANSLATE_NOOP("DoctorPhrases", "The port %1 may not be opened by this user."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Run: sudo usermod -aG dialout %2 – and log in again.")},
    Row {Finding::PortHeld, QT_TRANSLATE_NOOP("DoctorPhrases", "The port %1 is held by another program (%2)."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "End that program.")},
    Row {Finding::PortHeldByModemManager, QT_TRANSLATE_NOOP("DoctorPhrases", "The port %1 is held by ModemManager."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Set modem/inhibitModemManager=true in settings.ini, or press “Take the modem” in the window: ModemManager then leaves this stick alone while VirtualPhone runs.")},
    Row {Finding::PortHeldByUs, QT_TRANSLATE_NOOP("DoctorPhrases", "The port %1 is held by the VirtualPhone that is running."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Stop it for the time of the examination, or ask it in the chat: /command says one thing at a time, and the button below /status tests the sound of calls.")},
    Row {Finding::PortLost, QT_TRANSLATE_NOOP("DoctorPhrases", "The port %1 went away during the examination."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Try another USB socket, or a hub with its own power supply.")},
    Row {Finding::ModemAnswers, QT_TRANSLATE_NOOP("DoctorPhrases", "A modem answers: %1.")},
    Row {Finding::ModemSilent, QT_TRANSLATE_NOOP("DoctorPhrases", "Nobody answers on this port."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Name another port of the stick with --modem, or pull the stick out and plug it in again.")},
    Row {Finding::EventsArrive, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem tells events on this port.")},
    Row {Finding::EventsElsewhere, QT_TRANSLATE_NOOP("DoctorPhrases", "No event came on this port, and the modem is set to tell events on its first port only."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Use the stick's other port with --modem, or name it with --modem-events.")},
    Row {Finding::EventsNotHeard, QT_TRANSLATE_NOOP("DoctorPhrases", "No event came on this port while it was listened to."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "If calls to the line are not noticed, use the stick's other port with --modem, or name it with --modem-events.")},
    Row {Finding::EventsUnknown, QT_TRANSLATE_NOOP("DoctorPhrases", "This make tells nothing by itself until somebody calls.")},
    Row {Finding::SimReady, QT_TRANSLATE_NOOP("DoctorPhrases", "The SIM is there.")},
    Row {Finding::SimMissing, QT_TRANSLATE_NOOP("DoctorPhrases", "There is no SIM in the modem."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Put the SIM in, gold contacts to the board, and plug the stick in again.")},
    Row {Finding::SimBroken, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem cannot read the SIM."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Clean its contacts, put it in again, and try it in a telephone.")},
    Row {Finding::SimBusy, QT_TRANSLATE_NOOP("DoctorPhrases", "The SIM is busy."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Wait half a minute and look again.")},
    Row {Finding::SimUnknown, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem does not tell how its SIM is."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Wait half a minute and look again; if nothing else is wrong, all is well.")},
    Row {Finding::PinNotAsked, QT_TRANSLATE_NOOP("DoctorPhrases", "The SIM does not ask for its PIN.")},
    Row {Finding::PinNeeded, QT_TRANSLATE_NOOP("DoctorPhrases", "The SIM asks for its PIN (tries left: %1)."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Enter the PIN in the window or give it in the variable virtualphone_simpin, or switch the question off in a telephone.")},
    Row {Finding::PinLastTry, QT_TRANSLATE_NOOP("DoctorPhrases", "The SIM asks for its PIN, and only one try is left."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Put the SIM into a telephone and enter the right PIN there; one more wrong one locks it.")},
    Row {Finding::PukNeeded, QT_TRANSLATE_NOOP("DoctorPhrases", "The SIM is locked after wrong PINs and asks for its PUK."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Put the SIM into a telephone and enter the PUK there; the operator knows it.")},
    Row {Finding::OtherLock, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem is locked to an operator, or by a code of its own."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Use a SIM of that operator, or have the stick unlocked.")},
    Row {Finding::Registered, QT_TRANSLATE_NOOP("DoctorPhrases", "The network is there: %1.")},
    Row {Finding::RegisteredWeakly, QT_TRANSLATE_NOOP("DoctorPhrases", "The network is there, but weak: %1."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Bring the stick nearer to a window with a USB extension cable.")},
    Row {Finding::Roaming, QT_TRANSLATE_NOOP("DoctorPhrases", "The SIM uses a foreign network: %1."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Calls may cost more: ask the operator.")},
    Row {Finding::Searching, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem has found no network."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Move the stick, look for its antenna socket, and check that the SIM works in a telephone.")},
    Row {Finding::NetworkDenied, QT_TRANSLATE_NOOP("DoctorPhrases", "The network refuses this SIM or this stick."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Check with the operator that the SIM is active and the stick is not barred.")},
    Row {Finding::MessagesOnly, QT_TRANSLATE_NOOP("DoctorPhrases", "The network grants SMS only, no calls."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "The stick needs a 2G or 3G network for calls: ask the operator whether it has one here.")},
    Row {Finding::RegistrationUnknown, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem does not tell whether it has a network."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Wait half a minute and look again.")},
    Row {Finding::NewTechnology, QT_TRANSLATE_NOOP("DoctorPhrases", "The stick knows 4G.")},
    Row {Finding::OldTechnology, QT_TRANSLATE_NOOP("DoctorPhrases", "The stick knows nothing newer than %1."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "It works as long as the operator keeps such a network: ask how long that is.")},
    Row {Finding::OldTechnologyClosed, QT_TRANSLATE_NOOP("DoctorPhrases", "The stick knows nothing newer than %1, and the operators of this country have closed such networks."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Use a 4G modem with voice, such as one with a Quectel EC25 or a SIMCom SIM7600.")},
    Row {Finding::TechnologyUnknown, QT_TRANSLATE_NOOP("DoctorPhrases", "Which networks this model knows is not in the list.")},
    Row {Finding::CallerIdOn, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem shows who calls.")},
    Row {Finding::CallerIdRefused, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem does not show who calls."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Every caller will count as hidden: ask the operator for caller identification (CLIP).")},
    Row {Finding::JoinListed, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem can hold calls and join them.")},
    Row {Finding::JoinNotListed, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem does not list that it joins calls, so callers may not be connected."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Try a call; if it fails, use a stick of another model.")},
    Row {Finding::HoldNotListed, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem cannot hold a call, so nobody can be connected."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Use a stick of another model; SMS work with this one.")},
    Row {Finding::HoldUnknown, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem does not tell whether it holds and joins calls."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Try a call.")},
    Row {Finding::TransferListed, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem lists handing a call over.")},
    Row {Finding::TransferNotListed, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem does not list handing a call over; it is not needed.")},
    Row {Finding::CallWaitingOff, QT_TRANSLATE_NOOP("DoctorPhrases", "Call waiting is off: a second caller hears “busy”.")},
    Row {Finding::CallWaitingOn, QT_TRANSLATE_NOOP("DoctorPhrases", "Call waiting is on: a second caller may ring into a call that is being connected."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "It is better off for this SIM: /command AT+CCWA=1,0,1 in the chat switches it off, AT+CCWA=1,1,1 on again.")},
    Row {Finding::CallWaitingUnknown, QT_TRANSLATE_NOOP("DoctorPhrases", "The network does not tell whether call waiting is on.")},
    Row {Finding::ServiceCentreSet, QT_TRANSLATE_NOOP("DoctorPhrases", "The number of the SMS centre is set.")},
    Row {Finding::ServiceCentreMissing, QT_TRANSLATE_NOOP("DoctorPhrases", "No SMS centre is set, so no SMS can be sent."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Set the number that the operator names, in the window under Diagnostics or with /command AT+CSCA=\"+39…\",145 in the chat.")},
    Row {Finding::ServiceCentreUnknown, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem does not tell its SMS centre.")},
    Row {Finding::MemoryRoomy, QT_TRANSLATE_NOOP("DoctorPhrases", "The memory for SMS holds %1 of %2.")},
    Row {Finding::MemoryNearlyFull, QT_TRANSLATE_NOOP("DoctorPhrases", "The memory for SMS is nearly full: %1 of %2."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "The running phone stores SMS and empties it: start it.")},
    Row {Finding::MemoryFull, QT_TRANSLATE_NOOP("DoctorPhrases", "The memory for SMS is full (%1 of %2): no SMS arrives."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "The running phone stores SMS and empties it: start it. If it runs, delete what is not needed in a telephone.")},
    Row {Finding::MemoryUnknown, QT_TRANSLATE_NOOP("DoctorPhrases", "The modem does not tell how full its memory for SMS is.")},
    Row {Finding::VoiceWorks, QT_TRANSLATE_NOOP("DoctorPhrases", "The firmware makes voice calls.")},
    Row {Finding::NoVoice, QT_TRANSLATE_NOOP("DoctorPhrases", "The firmware makes no voice calls: SMS only."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Use a stick whose voice is not locked by its operator.")},
    Row {Finding::VoiceUnknown, QT_TRANSLATE_NOOP("DoctorPhrases", "This make does not tell whether its firmware makes voice calls.")},
    Row {Finding::PowerSteady, QT_TRANSLATE_NOOP("DoctorPhrases", "The computer does not put the stick to sleep.")},
    Row {Finding::PowerSaves, QT_TRANSLATE_NOOP("DoctorPhrases", "The computer may put the stick to sleep, and calls would be missed."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Write “on” into the file power/control of the stick in /sys/bus/usb/devices, or keep it so with a udev rule.")},
    Row {Finding::PowerBreaks, QT_TRANSLATE_NOOP("DoctorPhrases", "The stick has vanished %1 times in a short time."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "It needs more power than the socket gives: use a hub with its own power supply.")},
    Row {Finding::PowerUnknown, QT_TRANSLATE_NOOP("DoctorPhrases", "Nothing is known of the port's power: it is not a USB device.")},
    Row {Finding::ManagerAbsent, QT_TRANSLATE_NOOP("DoctorPhrases", "ModemManager does not run.")},
    Row {Finding::ManagerRuns, QT_TRANSLATE_NOOP("DoctorPhrases", "ModemManager runs and may take the stick when it is plugged in."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Set modem/inhibitModemManager=true in settings.ini, or press “Take the modem” in the window: ModemManager then leaves this stick alone while VirtualPhone runs.")},
    Row {Finding::BotKeepsToItself, QT_TRANSLATE_NOOP("DoctorPhrases", "Nobody takes the bot into a group against your will.")},
    Row {Finding::BotOpenToGroups, QT_TRANSLATE_NOOP("DoctorPhrases", "Anybody can take the bot into a group, although no group may steer this phone."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "In Telegram, write /setjoingroups to @BotFather, choose the bot, then Disable. It counts from the next start.")},
    Row {Finding::ChatConnected, QT_TRANSLATE_NOOP("DoctorPhrases", "Telegram is connected.")},
    Row {Finding::ChatConnecting, QT_TRANSLATE_NOOP("DoctorPhrases", "Telegram is being connected."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Wait half a minute and look again.")},
    Row {Finding::ChatOffline, QT_TRANSLATE_NOOP("DoctorPhrases", "Telegram cannot be reached: the network does not lead there."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Check the computer's internet connection. Where Telegram is blocked, set telegram/proxy in the settings.")},
    Row {Finding::ChatProxyAway, QT_TRANSLATE_NOOP("DoctorPhrases", "The proxy on the way to Telegram does not answer."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Start it, or correct telegram/proxy in the settings.")},
    Row {Finding::ChatProxyRefused, QT_TRANSLATE_NOOP("DoctorPhrases", "The proxy on the way to Telegram lets nothing through."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "It asks for another name or password, or may not reach Telegram: correct telegram/proxy in the settings.")},
    Row {Finding::ChatIntercepted, QT_TRANSLATE_NOOP("DoctorPhrases", "Somebody else answers instead of Telegram, and nobody who is trusted vouches for him."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Look for a filter of this network that opens connections, and at the date of this computer. Nothing is told to him, the bot's token least of all.")},
    Row {Finding::ChatClockNotSet, QT_TRANSLATE_NOOP("DoctorPhrases", "By this computer's clock Telegram's certificate is not valid yet."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Set its date and its time.")},
    Row {Finding::ChatServerTrouble, QT_TRANSLATE_NOOP("DoctorPhrases", "Telegram is reached, but its server answers with an error."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Wait: it is tried again by itself.")},
    Row {Finding::ChatTokenRefused, QT_TRANSLATE_NOOP("DoctorPhrases", "Telegram refuses the bot's token."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Copy it again from @BotFather into the settings.")},
    Row {Finding::ChatUsedElsewhere, QT_TRANSLATE_NOOP("DoctorPhrases", "Another program receives this bot's messages."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Stop it, or give this phone a bot of its own.")},
    Row {Finding::VoicePortOpens, QT_TRANSLATE_NOOP("DoctorPhrases", "The port that carries the sound of calls opens; without a call it is quiet."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Whether it is heard in a call shows the test of the sound: in Diagnostics of the window, and below /status in the chat.")},
    Row {Finding::VoicePortSounds, QT_TRANSLATE_NOOP("DoctorPhrases", "The port that carries the sound of calls opens, and sound comes."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "Whether it is heard in a call shows the test of the sound: in Diagnostics of the window, and below /status in the chat.")},
    Row {Finding::VoicePortNotKnown, QT_TRANSLATE_NOOP("DoctorPhrases", "No port for the sound of calls is known: callers are joined in silence, and no message is recorded."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "If the stick has one, name it: --modem-voice PORT, or modem/voicePort in the settings.")},
    Row {Finding::VoicePortForbidden, QT_TRANSLATE_NOOP("DoctorPhrases", "The port for the sound of calls may not be opened by this user."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "sudo usermod -aG dialout %1, then log in again.")},
    Row {Finding::VoicePortHeld, QT_TRANSLATE_NOOP("DoctorPhrases", "Another program holds the port for the sound of calls."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "End that program; it may be ModemManager, or another phone.")},
    Row {Finding::VoicePortGone, QT_TRANSLATE_NOOP("DoctorPhrases", "The port for the sound of calls is not there, or cannot be opened."),
         QT_TRANSLATE_NOOP("DoctorPhrases", "If it was named, look whether the name is right; else unplug the stick and plug it in again.")},
};
// clang-format on

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < Rows.size(); ++i) {
        if (static_cast<std::size_t>(Rows[i].finding) != i) {
            return false;
        }
    }
    return Rows.back().finding == Finding::VoicePortGone;
}
static_assert(isInOrder(), "a row a finding, in the same order");

QString userName()
{
    return qEnvironmentVariable("USER", u"$USER"_s);
}

} // namespace

QString DoctorPhrases::title(DoctorCheck check)
{
    switch (check) {
    case DoctorCheck::Port:
        return tr("Port");
    case DoctorCheck::Answers:
        return tr("Modem");
    case DoctorCheck::Events:
        return tr("Events");
    case DoctorCheck::Sim:
        return tr("SIM");
    case DoctorCheck::Pin:
        return tr("PIN");
    case DoctorCheck::Network:
        return tr("Network");
    case DoctorCheck::Technology:
        return tr("Technology");
    case DoctorCheck::CallerId:
        return tr("Caller's number");
    case DoctorCheck::Join:
        return tr("Joining calls");
    case DoctorCheck::Transfer:
        return tr("Handing over");
    case DoctorCheck::CallWaiting:
        return tr("Call waiting");
    case DoctorCheck::ServiceCentre:
        return tr("SMS centre");
    case DoctorCheck::MessageMemory:
        return tr("SMS memory");
    case DoctorCheck::Voice:
        return tr("Voice");
    case DoctorCheck::UsbPower:
        return tr("USB power");
    case DoctorCheck::ModemManager:
        return tr("ModemManager");
    case DoctorCheck::VoicePort:
        return tr("Sound of calls");
    case DoctorCheck::Bot:
        return tr("Telegram bot");
    case DoctorCheck::Telegram:
        return tr("Telegram");
    }
    return {};
}

QString DoctorPhrases::state(DoctorState state)
{
    switch (state) {
    case DoctorState::Skipped:
        return tr("skipped");
    case DoctorState::Ok:
        return tr("ok");
    case DoctorState::Attention:
        return tr("attention");
    case DoctorState::Failed:
        return tr("failed");
    }
    return {};
}

QString DoctorPhrases::verdict(DoctorState worst)
{
    switch (worst) {
    case DoctorState::Skipped:
    case DoctorState::Ok:
        return tr("All is well.");
    case DoctorState::Attention:
        return tr("It works, but look at what needs attention.");
    case DoctorState::Failed:
        return tr("Something is wrong: mend the first line that failed.");
    }
    return {};
}

QString DoctorPhrases::generation(Generation generation)
{
    return generation == Generation::Unknown ? QString()
                                             : tr("%1G").arg(static_cast<int>(generation));
}

QString DoctorPhrases::network(const ModemFindings &found)
{
    QStringList parts;
    if (!found.operatorName.isEmpty()) {
        parts.append(found.operatorName);
    }
    if (found.current != Generation::Unknown) {
        parts.append(generation(found.current));
    }
    if (found.signalPercent) {
        parts.append(tr("signal %1 %").arg(*found.signalPercent));
    }
    return parts.isEmpty() ? tr("no details told") : parts.join(u", "_s);
}

QString DoctorPhrases::filled(const char *text, DoctorFinding finding, const ModemFindings &found,
                              const DoctorSurroundings &around)
{
    QString first = around.port;
    QString second = around.holder.isEmpty() ? tr("which one is not known") : around.holder;
    if (finding == Finding::PortForbidden) {
        second = userName();
    } else if (finding == Finding::ModemAnswers) {
        first = QString(found.manufacturer % u' ' % found.model).simplified();
        first = first.isEmpty() ? tr("it does not tell its name") : first;
    } else if (finding == Finding::PinNeeded) {
        first = found.pinTriesLeft ? QString::number(*found.pinTriesLeft) : tr("not known");
    } else if (finding >= Finding::Registered && finding <= Finding::Roaming) {
        first = network(found);
    } else if (finding == Finding::OldTechnology || finding == Finding::OldTechnologyClosed) {
        first = generation(found.newest);
    } else if (finding >= Finding::MemoryRoomy && finding <= Finding::MemoryFull) {
        const MemoryUse use = found.messages.value_or(MemoryUse {});
        first = QString::number(use.used);
        second = QString::number(use.total);
    } else if (finding == Finding::VoicePortForbidden) {
        first = userName();
    } else if (finding == Finding::PowerBreaks) {
        first = QString::number(around.disconnects);
    }
    QString sentence = tr(text);
    // One after the other would read "%2" inside of what a modem calls itself.
    sentence.replace(u"%1"_s, u"\uE000"_s).replace(u"%2"_s, u"\uE001"_s);
    return sentence.replace(u"\uE000"_s, first).replace(u"\uE001"_s, second);
}

QString DoctorPhrases::sentence(DoctorFinding finding, const ModemFindings &found,
                                const DoctorSurroundings &around)
{
    return filled(Rows[static_cast<std::size_t>(finding)].sentence, finding, found, around);
}

QString DoctorPhrases::remedy(DoctorFinding finding, const ModemFindings &found,
                              const DoctorSurroundings &around)
{
    const char *text = Rows[static_cast<std::size_t>(finding)].remedy;
    return text == nullptr ? QString() : filled(text, finding, found, around);
}

} // namespace vp
