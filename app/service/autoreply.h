// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/numberreach.h"
#include "routing/routingpolicy.h"
#include "service/incomingcalldesk.h"
#include "service/storyrecorder.h"
#include "store/autosmsstore.h"
#include "store/voicemailstore.h"
#include "telephony/message.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace vp {

class CallRules;
class MessageDesk;
class Settings;

/**
 * Sends the SMS that nobody typed: to callers who hung up before they were joined, to callers who
 * were not accepted, and to A who calls. At most one per caller in 24 hours, never to a number
 * where it would be lost or dear, never to who is on a list, and never many at once: two machines
 * must not keep each other busy.
 */
class AutoReply : public QObject
{
    Q_OBJECT
public:
    /** So many in 24 hours at most, whatever happens. */
    static constexpr int MostPerDay = 30;
    /** The same for those that tell A who calls. */
    static constexpr int MostToldPerDay = 100;

    /** Everything outlives it. */
    AutoReply(Line &line, IncomingCallDesk &incoming, const CallRules &rules, MessageDesk &messages,
              Database &database, const Settings &settings, Clock &clock,
              QObject *parent = nullptr);

Q_SIGNALS:
    /** One is on its way. */
    void sent(const vp::MessageRecord &message, vp::AutoSmsKind kind, const QString &name);

private:
    /** To whom and about which call. */
    struct Letter
    {
        AutoSmsKind kind = AutoSmsKind::NotAccepted;
        PhoneNumber to;
        QString callerName;
        QString callerNumber;
        QDateTime callAt;
        QString ownWords {}; ///< of an owner, for this caller; empty = the usual ones
    };

    void told(const StoryNews &news);
    void tellPhone(const CallRecord &record, quint32 story);
    void secondCallerGone(const SecondCaller &caller, bool rejectedByUs);
    [[nodiscard]] std::optional<AutoSmsKind> kindFor(const CallRecord &record,
                                                     const RoutingDecision &decision) const;
    /** He has left something, whatever came afterwards: there is nothing to be said to him. */
    [[nodiscard]] bool hasLeftMessage(const CallRecord &record) const;
    [[nodiscard]] bool mayTell() const;
    [[nodiscard]] std::optional<AutoSmsKind> kindForSecond(const RoutingDecision &decision,
                                                           bool rejectedByUs) const;
    [[nodiscard]] bool mayWriteTo(const PhoneNumber &number) const;
    [[nodiscard]] bool isOwn(const PhoneNumber &number) const;
    [[nodiscard]] QString textOf(const Letter &letter) const;
    void reply(AutoSmsKind kind, const CallRecord &record);
    void send(const Letter &letter);

    IncomingCallDesk &m_incoming;
    const CallRules &m_rules;
    MessageDesk &m_messages;
    AutoSmsStore m_store;
    VoicemailStore m_voicemails;
    const Settings &m_settings;
    Clock &m_clock;
    RoutingDecision m_decision; ///< of the newest story
    quint32 m_toldStory = 0;
    QSet<QString> m_toldPhones; ///< of A, within m_toldStory
};

} // namespace vp
