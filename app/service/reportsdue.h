// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>

#include <map>

namespace vp {

class MessageStore;

/** Messages that were sent and wait for their delivery reports, and for how long. */
class ReportsDue : public QObject
{
    Q_OBJECT
public:
    /** How long a report is waited for before that is said. */
    static constexpr std::chrono::hours Patience {1};

    explicit ReportsDue(Clock &clock, QObject *parent = nullptr);
    void await(qint64 id, std::chrono::milliseconds patience = Patience);
    /** Those of the last run. */
    void takeUp(const MessageStore &store);

Q_SIGNALS:
    /** Nobody told in time whether it arrived. */
    void overdue(qint64 id);

private:
    void look();

    Clock &m_clock;
    Deadline m_next;
    /** Steady time when no report is expected any more, and the message; the earliest first. */
    std::multimap<std::chrono::milliseconds, qint64> m_awaited;
};

} // namespace vp
