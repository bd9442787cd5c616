// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/auditstore.h"
#include "store/eventstore.h"
#include "telephony/callstory.h"
#include "telephony/message.h"

#include <QDateTime>

#include <vector>

namespace vp {

class CallHistory;
class Database;

/** Everything that is known of some span of time. */
struct DayLog
{
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC
    std::vector<CallRecord> calls; ///< each list with the oldest first
    std::vector<MessageRecord> messages;
    std::vector<AuditEntry> audit;
    std::vector<PhoneEvent> events;
    bool isCut = false; ///< there was more of something than a file should hold
    [[nodiscard]] bool isEmpty() const
    {
        return calls.empty() && messages.empty() && audit.empty() && events.empty();
    }
};

/** The span in numbers. A call counts when it ends. */
struct DayCounts
{
    int calls = 0;
    int forwarded = 0; ///< callers who were connected, or handed on
    int missed = 0;
    int spam = 0; ///< stopped by an entry or a list
    int received = 0; ///< SMS
    int sent = 0; ///< that left, or are still to
    int errors = 0;
    bool operator==(const DayCounts &) const = default;
};

[[nodiscard]] Result<DayLog> readDayLog(const CallHistory &history, Database &database,
                                        const QDateTime &from, const QDateTime &to);
[[nodiscard]] DayCounts countsOf(const DayLog &log);
/** Whether it is something that should not have happened. */
[[nodiscard]] bool isError(PhoneEventKind kind);
[[nodiscard]] bool isError(const CallOutcome &outcome);
[[nodiscard]] bool isError(const MessageRecord &message);
/** A caller who was not reached, and neither rule nor owner wanted it so. */
[[nodiscard]] bool isMissedCall(const CallOutcome &outcome);
[[nodiscard]] std::vector<OutcomeKind> missedOutcomes();

} // namespace vp
