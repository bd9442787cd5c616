// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/portphrases.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty()) {
        sentence[0] = sentence.at(0).toUpper();
    }
    return sentence;
}

QString userName()
{
    return qEnvironmentVariable("USER", u"$USER"_s);
}

} // namespace

QString PortPhrases::trouble(const NetworkStatus &status)
{
    const QString where = status.port.isEmpty() ? tr("the modem's port") : status.port;
    switch (status.trouble) {
    case PortTrouble::None:
    case PortTrouble::NotThere:
    case PortTrouble::Vanished:
        return tr("No modem is connected");
    case PortTrouble::NoPermission:
        return capitalised(
            tr("%1 may not be used by this user. Add yourself to the group “dialout”: sudo usermod "
               "-aG dialout %2, then log in again",
               "%1 = port, %2 = user")
                .arg(where, userName()));
    case PortTrouble::HeldByOther:
        return capitalised(
            tr("%1 is held by another program. Close that one (ModemManager is not it)",
               "%1 = port")
                .arg(where));
    case PortTrouble::HeldByModemManager:
        return capitalised(
            tr("%1 is held by ModemManager, which opens every modem. Allow VirtualPhone in its "
               "settings to take the modem from it (modem/inhibitModemManager)",
               "%1 = port")
                .arg(where));
    case PortTrouble::Silent:
        return capitalised(tr("%1 does not answer as a modem. Unplug the stick and plug it in "
                              "again, or choose another port",
                              "%1 = port")
                               .arg(where));
    case PortTrouble::WrongPort:
        return capitalised(tr("%1 is not the stick's port for commands: it carries sound, "
                              "diagnostics or positions. Choose another port of the stick",
                              "%1 = port")
                               .arg(where));
    case PortTrouble::CdRomMode:
        return tr("The stick still shows itself as a CD-ROM. Install the package usb-modeswitch, "
                  "then unplug the stick and plug it in again");
    case PortTrouble::SeveralSticks:
        return tr("Several modems are plugged in, and none is taken without being asked for: %1. "
                  "Set one of these as the serial port, or imei: and a modem's IMEI",
                  "%1 = list of modems")
            .arg(sticks(status.sticks));
    case PortTrouble::OtherStick:
        return tr("The modem that is plugged in is not the one that was chosen by its IMEI");
    case PortTrouble::TakenByInstance:
        return tr("Another VirtualPhone uses this modem already");
    }
    return {};
}

bool PortPhrases::needsPerson(PortTrouble trouble)
{
    return trouble != PortTrouble::None && trouble != PortTrouble::NotThere
        && trouble != PortTrouble::Vanished;
}

QString PortPhrases::sticks(const std::vector<PluggedStick> &sticks)
{
    QStringList all;
    for (const PluggedStick &stick : sticks) {
        all.append(tr("%1 (%2)", "%1 = name of a modem, %2 = its port")
                       .arg(stick.name.isEmpty() ? tr("a modem") : stick.name, stick.port));
    }
    return all.join(u"; "_s);
}

QString PortPhrases::silence(const NetworkStatus &status)
{
    if (status.events != EventSource::Nowhere) {
        return {};
    }
    return tr("No port of the modem has told any event for a long time: an incoming call may stay "
              "unnoticed. Unplug the stick and plug it in again, or name the port that tells "
              "events");
}

} // namespace vp
