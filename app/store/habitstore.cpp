// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/habitstore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <utility>

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

HabitStore::HabitStore(Database &database, QString line)
    : m_database(database)
    , m_line(std::move(line))
{
}

Result<> HabitStore::mute(qint64 chatId, const QString &sender)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return plain(runSql(database,
                        u"INSERT OR IGNORE INTO muted_senders (line, chat_id, sender) VALUES "
                        "(?,?,?)"_s,
                        {m_line, chatId, rows::text(sender)}));
}

Result<> HabitStore::unmute(qint64 chatId, const QString &sender)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return plain(runSql(database,
                        u"DELETE FROM muted_senders WHERE line=? AND chat_id=? AND sender=?"_s,
                        {m_line, chatId, rows::text(sender)}));
}

Result<std::vector<std::pair<qint64, QString>>> HabitStore::muted() const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto found = runSql(database,
                        u"SELECT chat_id, sender FROM muted_senders WHERE line=? ORDER BY "
                        "chat_id, sender"_s,
                        {m_line});
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<std::pair<qint64, QString>> muted;
    while (found->next()) {
        muted.emplace_back(found->value(0).toLongLong(), found->value(1).toString());
    }
    if (const Result<> whole = endOfRows(*found); !whole) {
        return tl::unexpected(whole.error());
    }
    return muted;
}

Result<> HabitStore::countAnswer(qint64 chatId)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return plain(runSql(database,
                        u"INSERT INTO chat_habits (line, chat_id, answers) VALUES (?,?,1) ON "
                        "CONFLICT DO UPDATE SET answers=answers+1"_s,
                        {m_line, chatId}));
}

Result<std::vector<std::pair<qint64, int>>> HabitStore::answers() const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto found = runSql(database,
                        u"SELECT chat_id, answers FROM chat_habits WHERE line=? ORDER BY chat_id"_s,
                        {m_line});
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<std::pair<qint64, int>> answers;
    while (found->next()) {
        answers.emplace_back(found->value(0).toLongLong(), found->value(1).toInt());
    }
    if (const Result<> whole = endOfRows(*found); !whole) {
        return tl::unexpected(whole.error());
    }
    return answers;
}

} // namespace vp
