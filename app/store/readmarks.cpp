// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readmarks.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

Result<int> counted(const Database &database, const QString &sql, const QVariantList &values)
{
    auto row = runSql(QSqlDatabase::database(database.connectionName()), sql, values);
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->next() ? row->value(0).toInt() : 0;
}

} // namespace

ReadMarks::ReadMarks(Database &database, QString line)
    : m_database(database)
    , m_line(std::move(line))
{
}

Result<> ReadMarks::setRead(const QString &remote, qint64 messageId)
{
    return runSql(QSqlDatabase::database(m_database.connectionName()),
                  u"INSERT INTO read_marks (line, remote, message_id) VALUES (?,?,?) "
                  "ON CONFLICT DO UPDATE SET message_id=max(message_id, excluded.message_id)"_s,
                  {m_line, rows::text(remote), messageId})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<int> ReadMarks::unread(const QString &remote) const
{
    return counted(m_database,
                   u"SELECT count(*) FROM (SELECT 1 FROM messages WHERE line=? AND remote=? AND "
                   "direction=0 AND id > ifnull((SELECT message_id FROM read_marks WHERE line=? "
                   "AND remote=?), 0) LIMIT ?)"_s,
                   {m_line, rows::text(remote), m_line, rows::text(remote), MostCounted});
}

Result<int> ReadMarks::unreadInAll() const
{
    return counted(m_database,
                   u"SELECT count(*) FROM (SELECT 1 FROM conversations c LEFT JOIN read_marks r ON "
                   "r.line=c.line AND r.remote=c.remote CROSS JOIN messages m ON m.line=c.line AND "
                   "m.remote=c.remote AND m.id > ifnull(r.message_id, 0) AND m.direction=0 WHERE "
                   "c.line=? AND c.last_id > ifnull(r.message_id, 0) LIMIT ?)"_s,
                   {m_line, MostCounted});
}

} // namespace vp
