// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/routingpolicy.h"
#include "service/line.h"

#include <QHash>
#include <QObject>

namespace vp {

class ContactsLoader;
class Settings;
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
 * turn of the loop, before any file or network is touched. What the rules say is read from the
 * settings when they change, not when it rings.
 */
class IncomingCallDesk : public QObject
{
    Q_OBJECT
public:
    /** @p ways outlives it. */
    IncomingCallDesk(Line &line, Settings &settings, const ContactsLoader &contacts, Clock &clock,
                     const WayChooser &ways);
    /** From now on every caller is rejected: the program is being stopped. */
    void close() { m_closed = true; }
    /** Callers are welcome again. */
    void open() { m_closed = false; }

Q_SIGNALS:
    void secondCallerWaits(const vp::SecondCaller &caller);
    void secondCallerGone(const vp::SecondCaller &caller, bool rejectedByUs);

private:
    void readRules();
    void judge(const Call &call);
    void act(const Call &call, const RoutingDecision &decision);
    void takeWaiting();
    void onSecondCaller(const Call &call);
    void onSecondCallerGone(const Call &call, bool rejectedByUs);
    [[nodiscard]] std::optional<PhoneNumber> callerOf(const Call &call) const;
    [[nodiscard]] SecondCaller describe(const Call &call) const;

    Line &m_line;
    Settings &m_settings;
    const ContactsLoader &m_contacts;
    Clock &m_clock;
    const WayChooser &m_ways;
    RoutingInput m_rules; ///< everything but the call
    Region m_region;
    QHash<int, QDateTime> m_waitingSince; ///< second callers by call id
    bool m_closed = false;
};

} // namespace vp
