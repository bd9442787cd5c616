// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "modem/atchat.h"
#include "telephony/callprovider.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>

namespace vp {

/**
 * Requests that make the modem ask the network, which may take a minute: one at a time, and none
 * begins while a call is being set up, is on hold, or has just changed, because the next step of
 * its set-up follows at once. What waits longer than two minutes for its turn fails with
 * CallInProgress; what waits when the modem goes fails with PortLost; what waits when its context
 * dies is not sent.
 */
class ServiceQueue : public QObject
{
    Q_OBJECT
public:
    ServiceQueue(AtChat &chat, CallProvider &calls, Clock &clock, QObject *parent = nullptr);

    /** @p callback comes exactly once, later than this call, unless @p context has died. */
    void ask(const AtCommand &command, QObject *context, AtChat::Callback callback);
    /** The same past a hold(), which is the asker's own. */
    void askNow(const AtCommand &command, QObject *context, AtChat::Callback callback);
    /** Nothing but askNow() begins until release(): the network is still busy with the last one. */
    void hold() { m_held = true; }
    void release();
    /** Calls @p what later than now. */
    void later(std::function<void()> what);

private:
    struct Job
    {
        AtCommand command;
        QPointer<QObject> context;
        AtChat::Callback callback;
        bool pastHold = false;
    };
    void pump();
    void failAll(ErrorCode code);
    void callsChanged();
    [[nodiscard]] bool mayBegin() const;

    AtChat &m_chat;
    CallProvider &m_calls;
    Deadline m_patience;
    Deadline m_settle; ///< after the last change of a call that stays
    Deadline m_soon;
    std::deque<Job> m_jobs;
    std::deque<std::function<void()>> m_later;
    bool m_running = false;
    bool m_held = false;
};

} // namespace vp
