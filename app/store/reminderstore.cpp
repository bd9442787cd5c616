// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reminderstore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

ReminderStore::ReminderStore(Database &database, qint64 bot, QString line)
    : m_database(database)
    , m_bot(bot)
    , m_line(std::move(line))
{
}

Result<qint64> ReminderStore::add(const CallReminder &reminder)
{
    const Result<std::vector<CallReminder>> known = all();
    if (!known) {
        return tl::unexpected(known.error());
    }
    const bool isThere = std::ranges::any_of(*known, [&reminder](const CallReminder &each) {
        return each.chatId == reminder.chatId && each.call == reminder.call;
    });
    if (isThere || known->size() >= Capacity) {
        return failure(ErrorCode::Conflict);
    }
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto done =
        runSql(database,
               u"INSERT INTO call_reminders (line, chat_id, message_id, call, due_at, bot) "
               "VALUES (?,?,?,?,?,?)"_s,
               {m_line, reminder.chatId, reminder.messageId, reminder.call,
                rows::time(reminder.dueAt), m_bot});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return done->lastInsertId().toLongLong();
}

Result<> ReminderStore::remove(qint64 id)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto done = runSql(database, u"DELETE FROM call_reminders WHERE id=?"_s, {id});
    return done ? Result<> {} : tl::unexpected(done.error());
}

Result<std::vector<CallReminder>> ReminderStore::all() const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row =
        runSql(database,
               u"SELECT id, chat_id, iif(ifnull(bot, ?)=?, message_id, 0), call, due_at FROM "
               "call_reminders WHERE line=? ORDER BY due_at, id"_s,
               {m_bot, m_bot, m_line});
    if (!row) {
        return tl::unexpected(row.error());
    }
    std::vector<CallReminder> reminders;
    while (row->next()) {
        reminders.push_back({row->value(0).toLongLong(), row->value(1).toLongLong(),
                             row->value(2).toLongLong(), row->value(3).toUInt(),
                             rows::timeOf(row->value(4))});
    }
    if (const Result<> end = endOfRows(*row); !end) {
        return tl::unexpected(end.error());
    }
    return reminders;
}

} // namespace vp
