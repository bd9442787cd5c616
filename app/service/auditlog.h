// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/chatmessage.h"
#include "store/auditstore.h"

#include <QObject>

#include <vector>

namespace vp {

class Database;
class OwnerRegistry;

/** Writes down who did what from afar. On the disk a turn of the loop later, so that the bytes for
 * the modem go first; at the end whatever waits is written. */
class AuditLog : public QObject
{
    Q_OBJECT
public:
    /** @p database null = nothing is kept. */
    AuditLog(Database *database, Clock &clock, QObject *parent = nullptr);
    ~AuditLog() override;
    /** Forgets what is older than a year. */
    void start();

    /** Somebody, as it was last known who he is. */
    struct Actor
    {
        qint64 who = 0;
        QString name;
        qint64 chat = 0;
        AuditRole role = AuditRole::Phone;
    };
    [[nodiscard]] static Actor actorOf(const ChatMessage &message, const OwnerRegistry &owners);
    [[nodiscard]] static Actor actorOf(const ChatTap &tap, const OwnerRegistry &owners);
    void note(const Actor &actor, const QString &what, const QString &detail,
              AuditResult result = AuditResult::Done);
    void flush();

private:
    Database *m_database;
    Clock &m_clock;
    Deadline m_later;
    std::vector<AuditEntry> m_waiting; ///< bounded
};

} // namespace vp
