// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"

#include <QCoreApplication>

namespace vp {

class Database;
struct Outage;

/** What a chat is told first after a long time without it: silent, and everything else follows in
 * order. */
class OutageSummary
{
    Q_DECLARE_TR_FUNCTIONS(OutageSummary)
public:
    /** @p database may be null: then nothing is counted. Counts only, for it is asked before each
     * try of an outage. */
    [[nodiscard]] static HtmlText of(const OutboxBacklog &backlog, Database *database,
                                     const QDateTime &now);
    /** What the message of a start adds after a time without the program. Calls of that time are
     * known to nobody here, and not spoken of; SMS are those that the SIM has given since. */
    [[nodiscard]] static HtmlText wasOff(const Outage &outage, Database *database);
};

} // namespace vp
