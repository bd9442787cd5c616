// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/stickports.h"

#include "main/modemports.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** Told by the vendor and the serial number, if there is such a name: people know it best. */
QString lastingNameOf(const serial::UsbTty &tty)
{
    const auto byId = std::ranges::find_if(
        tty.links, [](const QString &link) { return link.contains("/by-id/"_L1); });
    return byId == tty.links.cend() ? tty.links.value(0) : *byId;
}

PortUse commandUse(EventSource events)
{
    return events == EventSource::CommandPort ? PortUse::CommandsAndEvents : PortUse::Commands;
}

} // namespace

std::vector<StickPort> usedPorts(const std::vector<serial::UsbTty> &ttys, const QString &commands,
                                 const StickRecord &record, EventSource events,
                                 const QString &voice)
{
    std::vector<StickPort> ports;
    for (const serial::UsbTty &tty : ttys) {
        PortUse use = PortUse::Drained;
        if (tty.name == commands) {
            use = commandUse(events);
        } else if (tty.path() == voice) {
            use = PortUse::Voice;
        } else if (events == EventSource::OtherPort && tty.interfaceNumber == record.events) {
            use = PortUse::Events;
        }
        ports.push_back({tty.path(), lastingNameOf(tty), tty.interfaceNumber, use});
    }
    std::ranges::sort(ports, {}, &StickPort::interfaceNumber);
    return ports;
}

QString typeCodeOf(const QByteArray &imei)
{
    constexpr qsizetype shortestImei = 14; // without its check digit
    constexpr qsizetype typeDigits = 8;
    return imei.size() < shortestImei ? QString() : QString::fromLatin1(imei.left(typeDigits));
}

std::vector<serial::UsbTty> ModemPorts::currentTtys() const
{
    std::vector<serial::UsbTty> ttys = serial::stickOf(m_around.ttys, m_current.tty->name).ttys;
    std::ranges::sort(ttys, {}, &serial::UsbTty::interfaceNumber);
    return ttys;
}

QString ModemPorts::voicePort() const
{
    return m_current.tty ? voicePortOf(currentTtys(), m_record.voice, *m_current.tty) : QString();
}

std::vector<StickPort> ModemPorts::ports() const
{
    if (m_device == nullptr) {
        return {};
    }
    if (!m_current.tty) {
        return {{m_current.path, {}, -1, commandUse(m_events)}};
    }
    return usedPorts(currentTtys(), m_current.tty->name, m_record, m_events, voicePort());
}

} // namespace vp
