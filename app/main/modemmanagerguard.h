// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/modemmanagerinhibitor.h"

#include <QObject>

namespace vp {

class ModemPorts;
class ModemSession;
class Settings;

/** Keeps ModemManager away from the stick that is used or wanted, once the person has agreed to it
 * (modem/inhibitModemManager); without, it only tells who holds the port. */
class ModemManagerGuard : public QObject
{
    Q_OBJECT
public:
    ModemManagerGuard(ModemPorts &ports, ModemSession &session, Settings &settings,
                      QObject *parent = nullptr);

private:
    void keepAway();

    ModemPorts &m_ports;
    ModemSession &m_session;
    Settings &m_settings;
    ModemManagerInhibitor m_inhibitor;
    QString m_refused; ///< asking again would ask the person for the password again
};

} // namespace vp
