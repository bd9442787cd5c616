// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventstore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

EventStore::EventStore(Database &database, QString line)
    : m_database(database)
    , m_line(std::move(line))
{
}

Result<> EventStore::add(const PhoneEvent &event)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const LightCommit light(database);
    return runSql(database, u"INSERT INTO events (line, at, kind, detail) VALUES (?,?,?,?)"_s,
                  {m_line, event.at.toMSecsSinceEpoch(), rows::numberOf(event.kind),
                   rows::text(event.detail)})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<std::vector<PhoneEvent>> EventStore::between(const QDateTime &from, const QDateTime &to,
                                                    int limit) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(database,
                      u"SELECT id, at, kind, detail FROM events WHERE line=? AND at>=? AND at<? "
                      "ORDER BY at, id LIMIT ?"_s,
                      {m_line, from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch(), limit});
    if (!row) {
        return tl::unexpected(row.error());
    }
    std::vector<PhoneEvent> events;
    while (row->next()) {
        events.push_back({row->value(0).toLongLong(), rows::timeOf(row->value(1)),
                          rows::enumOf(row->value(2), LastPhoneEventKind, PhoneEventKind::Started),
                          row->value(3).toString()});
    }
    if (const Result<> whole = endOfRows(*row); !whole) {
        return tl::unexpected(whole.error());
    }
    return events;
}

Result<bool> EventStore::wasCutOff() const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(
        database,
        u"SELECT kind FROM events WHERE line=? AND kind IN (?,?) ORDER BY id DESC "
        "LIMIT 1"_s,
        {m_line, rows::numberOf(PhoneEventKind::Started), rows::numberOf(PhoneEventKind::Stopped)});
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->next() && row->value(0).toInt() == rows::numberOf(PhoneEventKind::Started);
}

Result<> EventStore::prune(const QDateTime &before)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto done = runSql(database,
                             u"DELETE FROM events WHERE line=? AND (at<? OR id<=(SELECT max(id) "
                             "FROM events)-?)"_s,
                             {m_line, before.toMSecsSinceEpoch(), Capacity});
    return done.map([](const QSqlQuery & /*done*/) {});
}

} // namespace vp
