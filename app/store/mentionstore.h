// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace vp {

class Database;

/** Which number a chat message of ours is about, so that a reply to it knows whom it means.
 * Errors: Storage. */
class MentionStore
{
public:
    static constexpr int Capacity = 5000; ///< the newest ones
    /** @p bot = whose chat messages these are: their ids mean nothing to another one. */
    MentionStore(Database &database, qint64 bot, QString line = QStringLiteral("1"));
    /** @p number empty = of somebody who hides it; @p at = when, for the retention by days. */
    Result<> save(qint64 chatId, qint64 chatMessage, const QString &number, const QDateTime &at);
    /** The same of a message that the outbox of whichever bot still has to send. */
    Result<> await(qint64 ticket, qint64 chatId, const QString &number, const QDateTime &at);
    /** It is shown, or never will be. */
    Result<> forget(qint64 ticket);
    struct Awaited
    {
        qint64 ticket = 0;
        qint64 chatId = 0;
        QString number;
    };
    [[nodiscard]] Result<std::vector<Awaited>> awaited() const;
    [[nodiscard]] Result<std::optional<QString>> find(qint64 chatId, qint64 chatMessage) const;

private:
    Result<> write(qint64 chatId, qint64 chatMessage, const QString &number, const QDateTime &at);

    Database &m_database;
    qint64 m_bot;
    QString m_line;
};

} // namespace vp
