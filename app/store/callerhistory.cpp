// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/callerhistory.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace vp {

CallerHistory::CallerHistory(Database &database, QString line)
    : m_database(database)
    , m_line(std::move(line))
{
}

Result<std::optional<QDateTime>> CallerHistory::lastCall(const PhoneNumber &number,
                                                         StoryDirection direction,
                                                         const QDateTime &before) const
{
    if (number.isNull()) {
        return std::optional<QDateTime>(); // hidden callers have no history
    }
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row =
        runSql(database,
               u"SELECT max(started_at) FROM calls WHERE line=? AND remote_number=? AND "
               "direction=? AND started_at<?"_s,
               {m_line, number.text(), rows::numberOf(direction), before.toMSecsSinceEpoch()});
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->next() ? rows::optionalTime(row->value(0)) : std::nullopt;
}

Result<int> CallerHistory::stopped(const QDateTime &from, const QDateTime &to) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(database,
                      u"SELECT count(*) FROM calls JOIN call_reasons ON call_id=id AND position=0 "
                      "WHERE calls.line=? AND direction=? AND started_at>=? AND started_at<? AND "
                      "reason IN (?,?)"_s,
                      {m_line, rows::numberOf(StoryDirection::Inbound), from.toMSecsSinceEpoch(),
                       to.toMSecsSinceEpoch(), rows::numberOf(RoutingReason::OwnBlockEntry),
                       rows::numberOf(RoutingReason::SharedBlocklist)});
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->next() ? row->value(0).toInt() : 0;
}

Result<int> CallerHistory::countBetween(const QString &number, StoryDirection direction,
                                        const QDateTime &from, const QDateTime &before) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(database,
                      u"SELECT count(*) FROM calls WHERE line=? AND remote_number=? AND "
                      "direction=? AND started_at>=? AND started_at<?"_s,
                      {m_line, number, rows::numberOf(direction), from.toMSecsSinceEpoch(),
                       before.toMSecsSinceEpoch()});
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->next() ? row->value(0).toInt() : 0;
}

} // namespace vp
