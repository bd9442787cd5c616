// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mentionstore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

MentionStore::MentionStore(Database &database, qint64 bot, QString line)
    : m_database(database)
    , m_bot(bot)
    , m_line(std::move(line))
{
}

Result<> MentionStore::save(qint64 chatId, qint64 chatMessage, const QString &number,
                            const QDateTime &at)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto done =
        runSql(database,
               u"INSERT INTO mentions (line, bot, chat_id, chat_message, number, "
               "at) VALUES (?,?,?,?,?,?) ON CONFLICT (line, bot, chat_id, "
               "chat_message) DO UPDATE SET number=excluded.number, at=excluded.at"_s,
               {m_line, m_bot, chatId, chatMessage, rows::text(number), at.toMSecsSinceEpoch()});
    if (!done) {
        return tl::unexpected(done.error());
    }
    const auto pruned = runSql(database,
                               u"DELETE FROM mentions WHERE line=? AND position <= "
                               "(SELECT max(position) FROM mentions) - ?"_s,
                               {m_line, Capacity});
    return pruned ? Result<> {} : tl::unexpected(pruned.error());
}

Result<std::optional<QString>> MentionStore::find(qint64 chatId, qint64 chatMessage) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(database,
                      u"SELECT number FROM mentions WHERE line=? AND bot=? AND chat_id=? AND "
                      "chat_message=?"_s,
                      {m_line, m_bot, chatId, chatMessage});
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->next() ? std::optional(row->value(0).toString()) : std::optional<QString>();
}

} // namespace vp
