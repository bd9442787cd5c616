// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/call.h"
#include "telephony/networkstatus.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace vp {

class HtmlText; // of the chat, which the window does not know

/** What people are told of the SIM card and of a modem that comes and goes. */
class LinePhrases
{
    Q_DECLARE_TR_FUNCTIONS(LinePhrases)
public:
    /** What the card asks for and what mends it, without a full stop at the end. */
    [[nodiscard]] static QString simLock(const NetworkStatus &status);
    /** Why a PIN was not sent; empty when it was. */
    [[nodiscard]] static QString pinVerdict(PinVerdict verdict);
    /** What is known besides simLock(): that the last PIN was wrong, or why none was entered by
     * itself; may be empty. */
    [[nodiscard]] static QString pinDetail(const NetworkStatus &status);
    /** How a silent modem is being brought back; empty when it is not. */
    [[nodiscard]] static QString recovery(const Recovery &recovery);

    /** Chat messages: the trouble, and what becomes of the message when it is over. */
    [[nodiscard]] static HtmlText simLocked(const NetworkStatus &status);
    [[nodiscard]] static HtmlText simUnlocked();
    [[nodiscard]] static HtmlText simSwapped();
    [[nodiscard]] static HtmlText unsteady(const Recovery &recovery);
    [[nodiscard]] static HtmlText steadyAgain();
    [[nodiscard]] static HtmlText replug(const Recovery &recovery);
    [[nodiscard]] static HtmlText backAgain();
    [[nodiscard]] static HtmlText leftovers(const std::vector<Call> &calls);
};

} // namespace vp
