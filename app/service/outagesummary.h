// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"

#include <QCoreApplication>

namespace vp {

class CallHistory;
class Database;

/** What a chat is told first after a long time without it: silent, and everything else follows in
 * order. */
class OutageSummary
{
    Q_DECLARE_TR_FUNCTIONS(OutageSummary)
public:
    /** @p database may be null: then no SMS is known of. */
    [[nodiscard]] static HtmlText of(const OutboxBacklog &backlog, const CallHistory &history,
                                     Database *database, const QDateTime &now);
};

} // namespace vp
