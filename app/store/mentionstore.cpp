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
    return write(chatId, chatMessage, number, at);
}

/** The outbox commits no harder than this. */
Result<> MentionStore::await(qint64 ticket, qint64 chatId, const QString &number,
                             const QDateTime &at)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const LightCommit light(database);
    return write(chatId, -ticket, number, at);
}

Result<> MentionStore::forget(qint64 ticket)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const LightCommit light(database);
    return runSql(database, u"DELETE FROM mentions WHERE line=? AND chat_message=?"_s,
                  {m_line, -ticket})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<std::vector<MentionStore::Awaited>> MentionStore::awaited() const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(database,
                      u"SELECT -chat_message, chat_id, number FROM mentions WHERE line=? AND "
                      "chat_message<0"_s,
                      {m_line});
    if (!row) {
        return tl::unexpected(row.error());
    }
    std::vector<Awaited> awaited;
    while (row->next()) {
        awaited.push_back(
            {row->value(0).toLongLong(), row->value(1).toLongLong(), row->value(2).toString()});
    }
    return endOfRows(*row).map([&awaited] { return std::move(awaited); });
}

Result<> MentionStore::write(qint64 chatId, qint64 chatMessage, const QString &number,
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
