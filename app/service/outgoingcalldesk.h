// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/callplanner.h"
#include "service/line.h"

#include <QObject>

#include <optional>

namespace vp {

class WayChooser;

/** Places calls on one line. A call asked for while the last one is being ended waits for that, at
 * most ten seconds. */
class OutgoingCallDesk : public QObject
{
    Q_OBJECT
public:
    /** @p ways outlives it. */
    OutgoingCallDesk(Line &line, Clock &clock, const WayChooser &ways);

    /** Calls now, or when what is being ended is over. Errors: NotReady, CallInProgress, Cancelled
     * (being stopped). */
    Result<> place(const CallPlan &plan);
    /** Ends what is running, then calls. */
    Result<> endAndPlace(const CallPlan &plan);
    /** Calls @p remote, who talks with this computer; nothing waits for anything. Errors as those
     * of place(), and Unsupported where the computer cannot talk. */
    Result<> placeHere(const PhoneNumber &remote, const QString &remoteName);
    [[nodiscard]] bool isQueued() const { return m_queued.has_value(); }
    /** No further call; a queued one is forgotten. */
    void close();
    /** Forgets a call that waits; true when there was one. */
    bool forgetQueued();

Q_SIGNALS:
    /** A call that waited could not be placed after all. */
    void queuedCallFailed(const vp::CallPlan &plan, const vp::Error &error);

private:
    Result<> dial(const CallPlan &plan);
    void enqueue(const CallPlan &plan);
    void tryQueued();
    void giveUp();

    Line &m_line;
    const WayChooser &m_ways;
    Deadline m_patience;
    std::optional<CallPlan> m_queued;
    bool m_closed = false;
};

} // namespace vp
