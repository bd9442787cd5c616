// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blockstore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto Columns =
    "SELECT id, kind, value, upper, allow, note, created_at FROM block_entries "_L1;

BlockEntry entryOf(const QSqlQuery &row)
{
    BlockEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.kind = static_cast<BlockKind>(row.value(1).toInt());
    entry.first = row.value(2).toString();
    entry.last = row.value(3).toString();
    entry.allow = row.value(4).toBool();
    entry.note = row.value(5).toString();
    entry.createdAt = rows::timeOf(row.value(6));
    return entry;
}

/** The statement must have met a row. */
Result<> touched(const Result<QSqlQuery> &done)
{
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (done->numRowsAffected() < 1) {
        return failure(ErrorCode::NotFound, u"no such entry"_s);
    }
    return {};
}

} // namespace

BlockStore::BlockStore(Database &database, QString line)
    : m_database(database)
    , m_line(std::move(line))
{
}

Result<qint64> BlockStore::add(const BlockEntry &entry)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const QVariantList what {m_line, rows::numberOf(entry.kind), rows::text(entry.first),
                             rows::text(entry.last), entry.allow ? 1 : 0};
    QVariantList all = what;
    all << rows::text(entry.note) << entry.createdAt.toMSecsSinceEpoch();
    const auto done =
        runSql(database,
               u"INSERT INTO block_entries (line, kind, value, upper, allow, note, created_at) "
               "VALUES (?,?,?,?,?,?,?) ON CONFLICT DO NOTHING"_s,
               all);
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (done->numRowsAffected() == 1) {
        return done->lastInsertId().toLongLong();
    }
    auto row = runSql(database,
                      u"SELECT id FROM block_entries WHERE line=? AND kind=? AND value=? AND "
                      "upper=? AND allow=? AND removed_at IS NULL"_s,
                      what);
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!row->next()) {
        return failure(ErrorCode::Storage, u"neither added nor there"_s);
    }
    return row->value(0).toLongLong();
}

Result<> BlockStore::remove(qint64 id, const QDateTime &now)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return touched(runSql(database,
                          u"UPDATE block_entries SET removed_at=? WHERE id=? AND line=? AND "
                          "removed_at IS NULL"_s,
                          {now.toMSecsSinceEpoch(), id, m_line}));
}

Result<> BlockStore::restore(qint64 id)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto done = runSql(
        database, u"UPDATE OR IGNORE block_entries SET removed_at=NULL WHERE id=? AND line=?"_s,
        {id, m_line});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return entry(id).map([](const BlockEntry & /*it is there, or its equal is*/) {});
}

Result<> BlockStore::setNote(qint64 id, const QString &note)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return touched(runSql(database, u"UPDATE block_entries SET note=? WHERE id=? AND line=?"_s,
                          {rows::text(note), id, m_line}));
}

Result<std::vector<BlockEntry>> BlockStore::entries() const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    // A kind of a later program, or of a damaged file, is no entry for us.
    auto row = runSql(database,
                      Columns
                          + u"WHERE line=? AND removed_at IS NULL AND kind BETWEEN 0 AND ? "
                            "ORDER BY id"_s,
                      {m_line, rows::numberOf(LastBlockKind)});
    if (!row) {
        return tl::unexpected(row.error());
    }
    std::vector<BlockEntry> entries;
    while (row->next()) {
        entries.push_back(entryOf(*row));
    }
    if (const Result<> whole = endOfRows(*row); !whole) {
        return tl::unexpected(whole.error());
    }
    return entries;
}

Result<BlockEntry> BlockStore::entry(qint64 id) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(database, Columns + u"WHERE id=? AND line=? AND kind BETWEEN 0 AND ?"_s,
                      {id, m_line, rows::numberOf(LastBlockKind)});
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!row->next()) {
        return failure(ErrorCode::NotFound, u"no such entry"_s);
    }
    return entryOf(*row);
}

Result<> BlockStore::count(qint64 id, const QDateTime &now)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return touched(runSql(
        database, u"UPDATE block_entries SET hits=hits+1, last_hit_at=? WHERE id=? AND line=?"_s,
        {now.toMSecsSinceEpoch(), id, m_line}));
}

Result<BlockCount> BlockStore::counted(qint64 id) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row =
        runSql(database, u"SELECT hits, last_hit_at FROM block_entries WHERE id=? AND line=?"_s,
               {id, m_line});
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!row->next()) {
        return failure(ErrorCode::NotFound, u"no such entry"_s);
    }
    return BlockCount {row->value(0).toInt(),
                       rows::optionalTime(row->value(1)).value_or(QDateTime())};
}

Result<int> BlockStore::purge(const QDateTime &time)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return runSql(database, u"DELETE FROM block_entries WHERE line=? AND removed_at < ?"_s,
                  {m_line, time.toMSecsSinceEpoch()})
        .map([](const QSqlQuery &done) { return done.numRowsAffected(); });
}

} // namespace vp
