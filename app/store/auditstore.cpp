// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditstore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

AuditStore::AuditStore(Database &database, QString line)
    : m_database(database)
    , m_line(std::move(line))
{
}

Result<qint64> AuditStore::add(const AuditEntry &entry)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto done = runSql(database,
                             u"INSERT INTO audit (line, at, who, name, chat, role, what, detail, "
                             "result) VALUES (?,?,?,?,?,?,?,?,?)"_s,
                             {m_line, rows::time(entry.at), entry.who, rows::text(entry.name),
                              entry.chat, rows::numberOf(entry.role), rows::text(entry.what),
                              rows::text(entry.detail), rows::numberOf(entry.result)});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return done->lastInsertId().toLongLong();
}

Result<std::vector<AuditEntry>> AuditStore::page(int limit, qint64 beforeId) const
{
    const qint64 before = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    return read(u"id<? ORDER BY id DESC LIMIT ?"_s, {m_line, before, limit});
}

Result<std::vector<AuditEntry>> AuditStore::between(const QDateTime &from, const QDateTime &to,
                                                    int limit) const
{
    return read(u"at>=? AND at<? ORDER BY at, id LIMIT ?"_s,
                {m_line, from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch(), limit});
}

/** @p values begin with the line. */
Result<std::vector<AuditEntry>> AuditStore::read(const QString &where,
                                                 const QVariantList &values) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(database,
                      QString(u"SELECT id, at, who, name, chat, role, what, detail, result FROM "
                              "audit WHERE line=? AND "_s
                              % where),
                      values);
    if (!row) {
        return tl::unexpected(row.error());
    }
    std::vector<AuditEntry> entries;
    while (row->next()) {
        entries.push_back({row->value(0).toLongLong(), rows::timeOf(row->value(1)),
                           row->value(2).toLongLong(), row->value(3).toString(),
                           row->value(4).toLongLong(),
                           rows::enumOf(row->value(5), LastAuditRole, AuditRole::Stranger),
                           row->value(6).toString(), row->value(7).toString(),
                           rows::enumOf(row->value(8), LastAuditResult, AuditResult::Done)});
    }
    if (const Result<> end = endOfRows(*row); !end) {
        return tl::unexpected(end.error());
    }
    return entries;
}

Result<> AuditStore::prune(const QDateTime &before)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto done = runSql(database,
                             u"DELETE FROM audit WHERE line=? AND (at<? OR id<=(SELECT max(id) "
                             "FROM audit)-?)"_s,
                             {m_line, before.toMSecsSinceEpoch(), Capacity});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return {};
}

} // namespace vp
