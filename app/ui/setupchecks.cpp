// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupchecks.h"

#include "service/linephrases.h"
#include "ui/troubles.h"

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

using State = SetupCheck::State;

/** Somebody answers on the port. */
bool hasModem(const NetworkStatus &network)
{
    return network.modem != ModemState::Absent && network.modem != ModemState::Lost
        && network.modem != ModemState::Probing;
}

/** The SIM card lets us in. */
bool isOpen(const NetworkStatus &network)
{
    return network.modem == ModemState::NotRegistered || network.modem == ModemState::Ready;
}

} // namespace

std::vector<SetupCheck> SetupChecks::of(const NetworkStatus &network,
                                        const std::optional<DoctorReport> &report)
{
    return {port(network),
            answers(network),
            sim(network),
            pin(network),
            registered(network),
            examined("events"_L1, DoctorCheck::Events, tr("Its events arrive"), report),
            examined("callerid"_L1, DoctorCheck::CallerId, tr("Callers are shown"), report),
            examined("join"_L1, DoctorCheck::Join, tr("Calls can be joined"), report)};
}

SetupCheck SetupChecks::port(const NetworkStatus &network)
{
    if (hasModem(network) || network.modem == ModemState::Probing) {
        return {"port"_L1, State::Ok,
                network.port.isEmpty() ? tr("The modem's port opens")
                                       : tr("The port %1 opens").arg(network.port)};
    }
    const bool absent = network.trouble == PortTrouble::None
        || network.trouble == PortTrouble::NotThere || network.trouble == PortTrouble::Vanished;
    if (absent) {
        return {"port"_L1, State::Waits,
                tr("Waiting for a modem: plug the stick in; it is found by itself")};
    }
    const bool opened = network.trouble == PortTrouble::Silent;
    return {"port"_L1, opened ? State::Ok : State::Failed,
            opened ? tr("The port %1 opens").arg(network.port) : Troubles::line(network)};
}

SetupCheck SetupChecks::answers(const NetworkStatus &network)
{
    if (hasModem(network)) {
        const QString name = QString(network.manufacturer % u' ' % network.model).trimmed();
        return {"answers"_L1, State::Ok,
                name.isEmpty() ? tr("A modem answers") : tr("%1 answers", "modem").arg(name)};
    }
    if (network.trouble == PortTrouble::Silent) {
        return {"answers"_L1, State::Failed, Troubles::line(network)};
    }
    return {"answers"_L1, State::Waits, tr("A modem answers")};
}

SetupCheck SetupChecks::sim(const NetworkStatus &network)
{
    if (!hasModem(network) || network.modem == ModemState::Initialising) {
        return {"sim"_L1, State::Waits, tr("SIM card")};
    }
    return network.modem == ModemState::NoSim
        ? SetupCheck {"sim"_L1, State::Failed,
                      tr("There is no SIM card in the modem, or it does not sit right")}
        : SetupCheck {"sim"_L1, State::Ok, tr("There is a SIM card")};
}

SetupCheck SetupChecks::pin(const NetworkStatus &network)
{
    if (isOpen(network)) {
        return {"pin"_L1, State::Ok, tr("The SIM card is open")};
    }
    if (network.modem != ModemState::SimLocked) {
        return {"pin"_L1, State::Waits, tr("PIN of the SIM card")};
    }
    return {"pin"_L1, network.simLock == SimLock::Pin ? State::Attention : State::Failed,
            LinePhrases::simLock(network)};
}

SetupCheck SetupChecks::registered(const NetworkStatus &network)
{
    if (network.modem == ModemState::Ready) {
        return {"network"_L1, State::Ok,
                network.operatorName.isEmpty() ? tr("In the network")
                                               : tr("Network: %1").arg(network.operatorName)};
    }
    return {"network"_L1, State::Waits,
            network.modem == ModemState::NotRegistered ? tr("Looking for the network…")
                                                       : tr("Network")};
}

SetupCheck SetupChecks::examined(QLatin1StringView name, DoctorCheck check, const QString &what,
                                 const std::optional<DoctorReport> &report)
{
    if (!report) {
        return {name, State::Waits, what};
    }
    const auto line = std::ranges::find(report->lines, check, &DoctorLine::check);
    if (line == report->lines.end() || line->state == DoctorState::Skipped) {
        return {name, State::Waits, what};
    }
    const State state = line->state == DoctorState::Ok ? State::Ok
        : line->state == DoctorState::Attention        ? State::Attention
                                                       : State::Failed;
    return {name, state,
            state == State::Ok || line->remedy.isEmpty()
                ? line->sentence
                : QString(line->sentence % u' ' % line->remedy)};
}

QString SetupChecks::state(SetupCheck::State state)
{
    switch (state) {
    case State::Waits:
        return tr("waits");
    case State::Ok:
        return tr("ok");
    case State::Attention:
        return tr("needs you");
    case State::Failed:
        return tr("wrong");
    }
    return {};
}

QString SetupChecks::icon(SetupCheck::State state)
{
    switch (state) {
    case State::Waits:
        return u"unknown"_s;
    case State::Ok:
        return u"ok"_s;
    case State::Attention:
        return u"warning"_s;
    case State::Failed:
        return u"failed"_s;
    }
    return {};
}

} // namespace vp
