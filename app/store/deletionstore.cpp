// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deletionstore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

Result<> plain(const Result<QSqlQuery> &done)
{
    if (!done) {
        return tl::unexpected(done.error());
    }
    return {};
}

} // namespace

DeletionStore::DeletionStore(Database &database, qint64 bot)
    : m_database(database)
    , m_bot(bot)
{
}

Result<> DeletionStore::save(const ChatDeletion &deletion)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return plain(
        runSql(database,
               u"INSERT OR REPLACE INTO chat_deletions (bot, chat_id, message_id, line, "
               "due) VALUES (?,?,?,?,?)"_s,
               {m_bot, deletion.chatId, deletion.messageId, u"1"_s, rows::time(deletion.due)}));
}

Result<> DeletionStore::remove(const ChatDeletion &deletion)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return plain(runSql(database,
                        u"DELETE FROM chat_deletions WHERE bot=? AND chat_id=? AND message_id=?"_s,
                        {m_bot, deletion.chatId, deletion.messageId}));
}

Result<std::vector<ChatDeletion>> DeletionStore::all() const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto found = runSql(database,
                        u"SELECT chat_id, message_id, due FROM chat_deletions WHERE bot=? ORDER "
                        "BY due, chat_id, message_id"_s,
                        {m_bot});
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<ChatDeletion> deletions;
    while (found->next()) {
        deletions.push_back({found->value(0).toLongLong(), found->value(1).toLongLong(),
                             rows::timeOf(found->value(2))});
    }
    if (const Result<> whole = endOfRows(*found); !whole) {
        return tl::unexpected(whole.error());
    }
    return deletions;
}

} // namespace vp
