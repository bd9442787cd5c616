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

Result<std::optional<qint64>> BlockStore::insert(const BlockEntry &entry)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto done =
        runSql(database,
               u"INSERT INTO block_entries (line, kind, value, upper, allow, note, created_at) "
               "VALUES (?,?,?,?,?,?,?) ON CONFLICT DO NOTHING"_s,
               {m_line, rows::numberOf(entry.kind), rows::text(entry.first), rows::text(entry.last),
                entry.allow ? 1 : 0, rows::text(entry.note), entry.createdAt.toMSecsSinceEpoch()});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return done->numRowsAffected() == 1 ? std::optional(done->lastInsertId().toLongLong())
                                        : std::nullopt;
}

Result<qint64> BlockStore::add(const BlockEntry &entry)
{
    const Result<std::optional<qint64>> inserted = insert(entry);
    if (!inserted) {
        return tl::unexpected(inserted.error());
    }
    if (*inserted) {
        return **inserted;
    }
    auto row = runSql(QSqlDatabase::database(m_database.connectionName()),
                      u"SELECT id FROM block_entries WHERE line=? AND kind=? AND value=? AND "
                      "upper=? AND allow=? AND removed_at IS NULL"_s,
                      {m_line, rows::numberOf(entry.kind), rows::text(entry.first),
                       rows::text(entry.last), entry.allow ? 1 : 0});
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!row->next()) {
        return failure(ErrorCode::Storage, u"neither added nor there"_s);
    }
    return row->value(0).toLongLong();
}

Result<std::vector<qint64>> BlockStore::addNew(const std::vector<BlockEntry> &entries)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    Transaction whole(database);
    if (const Result<> begun = whole.begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    std::vector<qint64> ids;
    for (const BlockEntry &entry : entries) {
        const Result<std::optional<qint64>> inserted = insert(entry);
        if (!inserted) {
            return tl::unexpected(inserted.error());
        }
        if (*inserted) {
            ids.push_back(**inserted);
        }
    }
    if (const Result<> kept = whole.commit(); !kept) {
        return tl::unexpected(kept.error());
    }
    return ids;
}

Result<std::vector<qint64>> BlockStore::forAll(const std::vector<qint64> &ids,
                                               const std::function<Result<>(qint64 id)> &step)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    Transaction whole(database);
    if (const Result<> begun = whole.begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    std::vector<qint64> done;
    for (const qint64 id : ids) {
        const Result<> made = step(id);
        if (made) {
            done.push_back(id);
        } else if (made.error().code != ErrorCode::NotFound) {
            return tl::unexpected(made.error());
        }
    }
    if (const Result<> kept = whole.commit(); !kept) {
        return tl::unexpected(kept.error());
    }
    return done;
}

Result<std::vector<qint64>> BlockStore::removeAll(const std::vector<qint64> &ids,
                                                  const QDateTime &now)
{
    return forAll(ids, [this, &now](qint64 id) { return remove(id, now); });
}

Result<std::vector<qint64>> BlockStore::restoreAll(const std::vector<qint64> &ids)
{
    return forAll(ids, [this](qint64 id) { return restore(id); });
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
