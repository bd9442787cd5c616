// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/modemmanagerguard.h"

#include "base/logging.h"
#include "main/modemports.h"
#include "settings/settings.h"

namespace vp {

ModemManagerGuard::ModemManagerGuard(ModemPorts &ports, ModemSession &session, Settings &settings,
                                     QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_session(session)
    , m_settings(settings)
{
    connect(&m_inhibitor, &ModemManagerInhibitor::runningChanged, this, [this](bool running) {
        m_ports.setModemManagerRunning(running);
        m_refused.clear();
        keepAway();
        m_session.retryNow(); // to tell who holds it, or because it is free now
    });
    connect(&m_inhibitor, &ModemManagerInhibitor::inhibited, this, [this] {
        qCInfo(lcMain) << "ModemManager leaves the stick to this program";
        m_session.retryNow();
    });
    connect(&m_inhibitor, &ModemManagerInhibitor::refused, this,
            [this](const QString &device, const QString &why) {
                m_refused = device;
                qCWarning(lcMain) << "ModemManager does not leave the stick:" << why;
            });
    connect(&m_ports, &ModemPorts::held, this, &ModemManagerGuard::keepAway);
    connect(&m_ports, &ModemPorts::opened, this, &ModemManagerGuard::keepAway);
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (key != SettingKey::InhibitModemManager) {
            return;
        }
        m_refused.clear();
        if (m_settings.flag(key)) {
            keepAway();
        } else {
            m_inhibitor.release();
        }
    });
}

void ModemManagerGuard::keepAway()
{
    const QString device = m_ports.device();
    if (m_settings.flag(SettingKey::InhibitModemManager) && device != m_refused) {
        m_inhibitor.inhibit(device);
    }
}

} // namespace vp
