// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/troubles.h"

#include "service/linephrases.h"
#include "service/portphrases.h"

namespace vp {

using namespace Qt::StringLiterals;

PortTrouble Troubles::troubleOf(const NetworkStatus &network)
{
    if (network.modem != ModemState::Absent && network.modem != ModemState::Lost) {
        return PortTrouble::None;
    }
    if (network.trouble != PortTrouble::None) {
        return network.trouble;
    }
    return network.modem == ModemState::Lost ? PortTrouble::Vanished : PortTrouble::NotThere;
}

QString Troubles::line(const NetworkStatus &network)
{
    if (network.recovery.step != RecoveryStep::None) {
        return tr("The modem does not answer");
    }
    switch (troubleOf(network)) {
    case PortTrouble::None:
        return {};
    case PortTrouble::NotThere:
        return tr("No modem is plugged in");
    case PortTrouble::NoPermission:
        return tr("The modem may not be used by this user");
    case PortTrouble::HeldByOther:
        return tr("Another program uses the modem");
    case PortTrouble::Silent:
        return tr("No modem answers on this port");
    case PortTrouble::Vanished:
        return tr("The modem was lost and is awaited");
    case PortTrouble::CdRomMode:
        return tr("The stick is still a CD-ROM");
    case PortTrouble::HeldByModemManager:
        return tr("ModemManager uses the modem");
    case PortTrouble::SeveralSticks:
        return tr("Several modems: choose one");
    case PortTrouble::OtherStick:
        return tr("Another modem is plugged in");
    case PortTrouble::TakenByInstance:
        return tr("Another VirtualPhone uses the modem");
    case PortTrouble::WrongPort:
        return tr("This port is not for commands");
    }
    return {};
}

QString Troubles::remedy(const NetworkStatus &network)
{
    if (const QString step = LinePhrases::recovery(network.recovery); !step.isEmpty()) {
        return QString(step % u'.');
    }
    if (network.modem == ModemState::Ready && network.events == EventSource::Nowhere) {
        return QString(PortPhrases::silence(network) % u'.');
    }
    const QString port = network.port.isEmpty() ? tr("The modem's port") : network.port;
    switch (troubleOf(network)) {
    case PortTrouble::None:
        return {};
    case PortTrouble::NotThere:
        return network.port.isEmpty()
            ? tr("No modem was found. Plug in the stick, or name its serial port.")
            : tr("There is no %1. Plug in the stick, or name another serial port.", "%1 = port")
                  .arg(network.port);
    case PortTrouble::NoPermission:
        return tr("%1 may not be used by this user. Run “sudo usermod -aG dialout %2”, then log "
                  "out and in again.",
                  "port, user")
            .arg(port, qEnvironmentVariable("USER", u"$USER"_s));
    case PortTrouble::HeldByOther:
        return tr("%1 is used by another program (ModemManager is not it). Close that one.", "port")
            .arg(port);
    case PortTrouble::Silent:
        return tr("%1 opens, but no modem answers there: it is probably the wrong port. Name "
                  "another one, or unplug the stick and plug it in again.",
                  "port")
            .arg(port);
    case PortTrouble::Vanished:
        return tr("The modem worked and went away. Plug the stick in again; it is picked up by "
                  "itself.");
    case PortTrouble::HeldByModemManager:
        return tr("%1 is held by ModemManager, which opens every modem. It can be asked to leave "
                  "this one alone while VirtualPhone runs.",
                  "port")
            .arg(port);
    case PortTrouble::CdRomMode:
    case PortTrouble::SeveralSticks:
    case PortTrouble::OtherStick:
    case PortTrouble::TakenByInstance:
    case PortTrouble::WrongPort:
        return QString(PortPhrases::trouble(network) % u'.');
    }
    return {};
}

QString Troubles::permissionCommand()
{
    return u"sudo usermod -aG dialout "_s + qEnvironmentVariable("USER", u"$USER"_s);
}

} // namespace vp
