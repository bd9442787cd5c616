// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dailylogstore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

DailyLogStore::DailyLogStore(Database &database, QString line)
    : m_database(database)
    , m_line(std::move(line))
{
}

Result<QDateTime> DailyLogStore::readerSince(qint64 chatId, const QDateTime &now)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(database, u"SELECT since FROM daily_log_readers WHERE line=? AND chat_id=?"_s,
                      {m_line, chatId});
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (row->next()) {
        const QDateTime since = rows::timeOf(row->value(0));
        if (since <= now.addDays(1)) {
            return since;
        }
    }
    row->finish();
    return runSql(database,
                  u"INSERT OR REPLACE INTO daily_log_readers (line, chat_id, since) VALUES "
                  "(?,?,?)"_s,
                  {m_line, chatId, now.toMSecsSinceEpoch()})
        .map([&now](const QSqlQuery & /*done*/) { return now; });
}

Result<> DailyLogStore::forgetReadersBut(const std::vector<qint64> &chatIds)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    QStringList ids;
    for (const qint64 id : chatIds) {
        ids.append(QString::number(id));
    }
    return runSql(database,
                  u"DELETE FROM daily_log_readers WHERE line=? AND chat_id NOT IN (%1)"_s.arg(
                      ids.join(u',')),
                  {m_line})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<bool> DailyLogStore::wasGiven(qint64 chatId, QDate day) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(database, u"SELECT 1 FROM daily_logs WHERE line=? AND chat_id=? AND day=?"_s,
                      {m_line, chatId, day.toString(Qt::ISODate)});
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->next();
}

Result<> DailyLogStore::given(qint64 chatId, QDate day, const QDateTime &until)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return runSql(database,
                  u"INSERT OR REPLACE INTO daily_logs (line, chat_id, day, until) VALUES "
                  "(?,?,?,?)"_s,
                  {m_line, chatId, day.toString(Qt::ISODate), until.toMSecsSinceEpoch()})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<std::optional<QDateTime>> DailyLogStore::lastEnd(const QDateTime &before) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(database, u"SELECT max(until) FROM daily_logs WHERE line=? AND until<?"_s,
                      {m_line, before.toMSecsSinceEpoch()});
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->next() ? rows::optionalTime(row->value(0)) : std::nullopt;
}

} // namespace vp
