// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/outbox.h"
#include "service/ruledesk.h"
#include "service/rulephrases.h"
#include "service/workerqueue.h"

#include <QObject>
#include <QSet>

#include <map>
#include <utility>
#include <vector>

namespace vp {

class ChatLanguage;
class ContactsLoader;
class OwnerRegistry;

/**
 * Tells the owners, silently, what is wrong with calendars and lists: each thing once, also across
 * restarts; the message says so when it is over.
 */
class RuleNotices : public QObject
{
    Q_OBJECT
public:
    /** What has been told is remembered in @p folder. */
    RuleNotices(RuleDesk &rules, const ContactsLoader &contacts, Outbox &outbox,
                const OwnerRegistry &owners, Clock &clock, const QString &folder,
                QObject *parent = nullptr);
    /** Each owner in his own; it outlives this. */
    void setLanguage(const ChatLanguage &language) { m_language = &language; }

private:
    using Source = RulePhrases::Source;
    using Key = std::pair<Source, QString>;
    using Words = std::function<HtmlText()>; ///< asked once for each reader's language
    void lookAtSources();
    void lookAt(Source kind, const QString &name, const SourceState &state);
    void becameStale(Source kind, const QString &name);
    void recovered(Source kind, const QString &name);
    [[nodiscard]] SourceState stateOf(Source kind, const QString &name) const;
    void post(const Key &key, const Words &words);

    void lookAtProblems();
    /** @p whole: of all calendars, so that what is not among them is over. */
    void tell(const std::vector<RuleProblem> &problems, bool whole);
    void readTold();
    void saveTold() const;

    struct Notice
    {
        std::vector<OutboxTicket> tickets;
        std::vector<RuleProblem> problems;
    };
    void amend(const Notice &notice, const Words &words);
    void end(const Notice &notice, const Words &words);
    [[nodiscard]] std::vector<OutboxTicket> postToAll(const Words &words);

    RuleDesk &m_rules;
    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    Clock &m_clock;
    QString m_toldFile;
    bool m_hasContacts = false;
    std::map<Key, Notice> m_sources; ///< told, and not over yet
    std::vector<Notice> m_problems; ///< told in this run, and not all put right yet
    QSet<QByteArray> m_told; ///< problems that stand and were told, in some run
    int m_look = 0; ///< the newest one counts
    Deadline m_settle;
    WorkerQueue m_worker; ///< the last member: it ends its work before anything else goes
    const ChatLanguage *m_language = nullptr;
};

} // namespace vp
