// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/routingpolicy.h"
#include "service/line.h"

#include <QHash>
#include <QObject>

namespace vp {

class CallRules;
class ContactsLoader;
class WayChooser;

/** Somebody who calls while a story runs. */
struct SecondCaller
{
    int callId = 0;
    QString number; ///< empty = hidden
    QString name;
};

/**
 * Answers for the callers of one line: decides at the first word of a call and acts in the same
 * turn of the loop, before any file or network is touched.
 */
class IncomingCallDesk : public QObject
{
    Q_OBJECT
public:
    /** Everything outlives it. */
    IncomingCallDesk(Line &line, const CallRules &rules, const ContactsLoader &contacts,
                     Clock &clock, const WayChooser &ways);
    /** From now on every caller is rejected: the program is being stopped. */
    void close() { m_closed = true; }
    /** Callers are welcome again. */
    void open() { m_closed = false; }

Q_SIGNALS:
    /** About the story that begins in this turn of the loop. */
    void decided(const vp::RoutingDecision &decision);
    void secondCallerWaits(const vp::SecondCaller &caller);
    void secondCallerGone(const vp::SecondCaller &caller, bool rejectedByUs);

private:
    void judge(const Call &call);
    void act(const Call &call, const RoutingDecision &decision);
    void takeWaiting();
    void onSecondCaller(const Call &call);
    void onSecondCallerGone(const Call &call, bool rejectedByUs);
    [[nodiscard]] CallRecord recordOf(const Call &call) const;
    [[nodiscard]] SecondCaller describe(const Call &call) const;

    Line &m_line;
    const CallRules &m_rules;
    const ContactsLoader &m_contacts;
    Clock &m_clock;
    const WayChooser &m_ways;
    QHash<int, QDateTime> m_waitingSince; ///< second callers by call id
    bool m_closed = false;
};

} // namespace vp
