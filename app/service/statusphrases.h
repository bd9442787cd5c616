// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/htmltext.h"
#include "service/statusfacts.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace vp {

/** Words for how the phone is. */
class StatusPhrases
{
    Q_DECLARE_TR_FUNCTIONS(StatusPhrases)
public:
    [[nodiscard]] static HtmlText status(const StatusFacts &facts);
    /** What a person should look at, one sentence each. */
    [[nodiscard]] static QStringList wrong(const StatusFacts &facts);
    /** "signal ▂▄▆ 68 % (−71 dBm)". @see 3GPP TS 27.007, 8.5 */
    [[nodiscard]] static QString signal(int percent);
    /** "3 d 4 h", "2 h 05 min". */
    [[nodiscard]] static QString up(std::chrono::seconds length);

    [[nodiscard]] static QString refreshButton();
    [[nodiscard]] static QString balanceButton();
    [[nodiscard]] static QString historyButton();
    [[nodiscard]] static QString refreshed();

private:
    [[nodiscard]] static QString modemLine(const NetworkStatus &network);
    [[nodiscard]] static QString networkLine(const NetworkStatus &network);
    [[nodiscard]] static QString simLine(const StatusFacts &facts);
    [[nodiscard]] static QString forwardingLine(const StatusFacts &facts);
    [[nodiscard]] static QString chatLine(const StatusFacts &facts);
    [[nodiscard]] static QString lastCallLine(const StatusFacts &facts);
    [[nodiscard]] static QString action(const RuleAction &action, bool voicemailExists);
};

} // namespace vp
