// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/networkstatus.h"

#include <QCoreApplication>
#include <QString>

namespace vp {

/** Why there is no modem on any port, and what a person can do about it. Plain text, translated,
 * without a full stop at the end. */
class PortPhrases
{
    Q_DECLARE_TR_FUNCTIONS(PortPhrases)
public:
    [[nodiscard]] static QString trouble(const NetworkStatus &status);
    /** Whether somebody has to do something about it, rather than plug the modem in. */
    [[nodiscard]] static bool needsPerson(PortTrouble trouble);
    /** "HUAWEI Mobile (/dev/serial/by-path/…); …" */
    [[nodiscard]] static QString sticks(const std::vector<PluggedStick> &sticks);
    /** It answers, but tells nothing by itself; empty when it does. */
    [[nodiscard]] static QString silence(const NetworkStatus &status);
};

} // namespace vp
