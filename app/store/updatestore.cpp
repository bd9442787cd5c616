// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/updatestore.h"

#include "base/clock.h"
#include "store/database.h"
#include "store/transaction.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** Ids that are remembered: more than a server repeats at once. */
constexpr int Remembered = 1000;

/** The numbers are stored: append only. */
enum State : int { Received = 0, Begun = 1, Finished = 2 };

constexpr auto discard = [](const QSqlQuery & /*done*/) {
};

} // namespace

UpdateStore::UpdateStore(Database &database, qint64 bot, const Clock &clock)
    : m_database(database)
    , m_bot(bot)
    , m_clock(clock)
{
}

Result<> UpdateStore::take(const std::vector<JournalledUpdate> &updates)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    Transaction transaction(database);
    if (const Result<> begun = transaction.begin(); !begun) {
        return begun;
    }
    const qint64 now = m_clock.wall().toMSecsSinceEpoch();
    int state = Begun;
    for (const JournalledUpdate &update : updates) {
        const auto added = runSql(
            database,
            u"INSERT OR IGNORE INTO updates (line, bot, update_id, state, at, content) VALUES "
            "(?,?,?,?,?,?)"_s,
            {u"1"_s, m_bot, update.id, std::exchange(state, Received), now, update.content});
        if (!added) {
            return tl::unexpected(added.error());
        }
    }
    const auto pruned = runSql(database,
                               u"DELETE FROM updates WHERE state=? AND position <= "
                               "(SELECT max(position) FROM updates) - ?"_s,
                               {static_cast<int>(Finished), Remembered});
    if (!pruned) {
        return tl::unexpected(pruned.error());
    }
    return transaction.commit();
}

Result<> UpdateStore::begin(qint64 id)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return runSql(database, u"UPDATE updates SET state=? WHERE bot=? AND update_id=? AND state=?"_s,
                  {static_cast<int>(Begun), m_bot, id, static_cast<int>(Received)})
        .map(discard);
}

/** A power cut that takes this away leaves it begun: then a person is asked. */
Result<> UpdateStore::finish(qint64 id)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const LightCommit light(database);
    return runSql(database,
                  u"UPDATE updates SET state=?, content=X'' WHERE bot=? AND update_id=?"_s,
                  {static_cast<int>(Finished), m_bot, id})
        .map(discard);
}

Result<std::vector<JournalledUpdate>> UpdateStore::open()
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto found = runSql(database,
                        u"SELECT update_id, content, state FROM updates WHERE state < 2 AND bot=? "
                        "ORDER BY position"_s,
                        {m_bot});
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<JournalledUpdate> updates;
    while (found->next()) {
        updates.push_back({found->value(0).toLongLong(), found->value(1).toByteArray(),
                           found->value(2).toInt() == Begun});
    }
    if (const Result<> whole = endOfRows(*found); !whole) {
        return tl::unexpected(whole.error());
    }
    return updates;
}

Result<std::vector<qint64>> UpdateStore::recent()
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto found = runSql(
        database, u"SELECT update_id FROM updates WHERE bot=? ORDER BY position DESC LIMIT ?"_s,
        {m_bot, Remembered});
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<qint64> ids;
    while (found->next()) {
        ids.push_back(found->value(0).toLongLong());
    }
    if (const Result<> whole = endOfRows(*found); !whole) {
        return tl::unexpected(whole.error());
    }
    std::ranges::reverse(ids);
    return ids;
}

} // namespace vp
