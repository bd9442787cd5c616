// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/networkstatus.h"

#include <QCoreApplication>
#include <QString>

namespace vp {

/** Why there is no modem, in the words of the window. */
class Troubles
{
    Q_DECLARE_TR_FUNCTIONS(Troubles)
public:
    /** What is wrong, short enough for the status line; empty when nothing is. */
    [[nodiscard]] static QString line(const NetworkStatus &network);
    /** What is wrong and what mends it, in whole sentences; empty when nothing is. */
    [[nodiscard]] static QString remedy(const NetworkStatus &network);
    /** What to type in a terminal so that this user may use the modem. */
    [[nodiscard]] static QString permissionCommand();
    /** The reason to tell: a lost or absent modem whose reason is unknown is one that is not there.
     */
    [[nodiscard]] static PortTrouble troubleOf(const NetworkStatus &network);
};

} // namespace vp
