// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "telephony/supplementary.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace vp {

class WhenOffDesk;

/** Words for what the network does for a line. Plain text, translated. */
class NetworkPhrases
{
    Q_DECLARE_TR_FUNCTIONS(NetworkPhrases)
public:
    /** What the network said, or what its silence means. */
    [[nodiscard]] static QString ussd(const UssdReport &report);
    [[nodiscard]] static QString ussdError(const Error &error);
    [[nodiscard]] static QString tonesError(const Error &error);
    [[nodiscard]] static QString ownNumber(const OwnNumberPolicy &policy);
    [[nodiscard]] static QString callWaiting(bool on);
    /** "Callers who find the line busy: +39 333 …". */
    [[nodiscard]] static QString forwarding(ForwardReason reason, const Forwarding &forwarding);
    /** Of the other requests to the network. */
    [[nodiscard]] static QString error(const Error &error);

    [[nodiscard]] static QString forwardedWhenOff(const QString &number);
    [[nodiscard]] static QString whenOff(const WhenOffDesk &desk);
    [[nodiscard]] static QString goesToSleep(const QString &forwardedTo);
    [[nodiscard]] static QString hasSlept(std::chrono::seconds length);

private:
    [[nodiscard]] static QString whose(ForwardReason reason);
};

} // namespace vp
