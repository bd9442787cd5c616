// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/callbuttonstore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

CallButtonStore::CallButtonStore(Database &database, QString line)
    : m_database(database)
    , m_line(std::move(line))
{
}

Result<> CallButtonStore::save(const ToldCall &call)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto done =
        runSql(database,
               u"INSERT INTO call_buttons (line, id, direction, remote_number, remote_name, "
               "started_at, phones) VALUES (?,?,?,?,?,?,?) ON CONFLICT (line, id) DO UPDATE SET "
               "direction=excluded.direction, remote_number=excluded.remote_number, "
               "remote_name=excluded.remote_name, started_at=excluded.started_at, "
               "phones=excluded.phones"_s,
               {m_line, call.id, rows::numberOf(call.direction), rows::text(call.remoteNumber),
                rows::text(call.remoteName), rows::time(call.startedAt),
                rows::text(call.phones.join(u','))});
    if (!done) {
        return tl::unexpected(done.error());
    }
    const auto pruned = runSql(database,
                               u"DELETE FROM call_buttons WHERE line=? AND position <= "
                               "(SELECT max(position) FROM call_buttons) - ?"_s,
                               {m_line, Capacity});
    return pruned ? Result<> {} : tl::unexpected(pruned.error());
}

Result<std::optional<ToldCall>> CallButtonStore::find(quint32 id) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(database,
                      u"SELECT direction, remote_number, remote_name, started_at, phones FROM "
                      "call_buttons WHERE line=? AND id=?"_s,
                      {m_line, id});
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!row->next()) {
        return std::optional<ToldCall>();
    }
    return ToldCall {id,
                     rows::enumOf(row->value(0), StoryDirection::Outbound, StoryDirection::Inbound),
                     row->value(1).toString(),
                     row->value(2).toString(),
                     rows::timeOf(row->value(3)),
                     row->value(4).toString().split(u',', Qt::SkipEmptyParts)};
}

} // namespace vp
