// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"
#include "base/clock.h"
#include "calendar/calendarevent.h"
#include "routing/routingpolicy.h"
#include "service/workerqueue.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <vector>

namespace vp {

class RuleDesk;

/** What the rules say now: who rings if somebody calls, and how much of the calendars is understood
 * by nobody. */
class RulesNow : public QObject
{
    Q_OBJECT
public:
    /** One kind of caller, and what would become of his call. */
    struct Caller
    {
        enum class Kind : std::uint8_t {
            Group, ///< an event in force names it, or it may disturb
            Contact, ///< an event in force names him
            AnyContact, ///< all the others
            Unknown, ///< a number in no contact
            Hidden,
        };
        Kind kind = Kind::AnyContact;
        QString name; ///< of the group or contact
        RoutingDecision decision;
        QDateTime until {}; ///< UTC, the end of the event that decides; invalid = none does
        bool operator==(const Caller &) const = default;
    };

    /** Both outlive it. */
    RulesNow(RuleDesk &rules, Clock &clock, QObject *parent = nullptr);

    /** By the same rules as real calls; whom an event singles out first, @p contacts tells his
     * groups. */
    [[nodiscard]] std::vector<Caller> callers(const AddressBook &contacts) const;
    /** How many events and lines of the calendars want to be put right, as far as it is known;
     * whoever asks is told by changed() when it is known better. */
    [[nodiscard]] int misread();

Q_SIGNALS:
    /** Somebody else may ring from now on: by an event that begins or ends, or by a change. */
    void changed();

private:
    /** Whether other events are in force than before. */
    bool look();
    void count();
    [[nodiscard]] RoutingDecision decideFor(const KnownCaller &who, const QDateTime &now) const;
    [[nodiscard]] std::vector<Caller> singledOut(const AddressBook &contacts,
                                                 const QDateTime &now) const;

    RuleDesk &m_rules;
    Clock &m_clock;
    std::vector<EventOccurrence> m_inForce;
    int m_misread = 0;
    bool m_isAsked = false; ///< for misread(): else nobody counts
    bool m_isStale = true; ///< m_misread
    bool m_isCounting = false;
    Deadline m_next;
    WorkerQueue m_worker; ///< the last member: it ends its work before anything else goes
};

} // namespace vp
