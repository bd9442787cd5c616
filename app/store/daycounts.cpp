// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/daycounts.h"

#include "store/callwhere.h"
#include "store/database.h"
#include "store/transaction.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr int MostJoined = 1000; ///< of a day; the median of the first ones does

Result<int> count(const QSqlDatabase &database, const QString &select, const QVariantList &values)
{
    auto row = runSql(database, select, values);
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->next() ? row->value(0).toInt() : 0;
}

Result<int> callsOf(const QSqlDatabase &database, qint64 from, CallSort sort)
{
    CallWhere where {u"SELECT count(*) FROM calls WHERE started_at>=?"_s, {from}};
    where.add(CallFilter {.sort = sort});
    return count(database, where.words, where.values);
}

Result<std::optional<std::chrono::milliseconds>> untilJoined(const QSqlDatabase &database,
                                                             qint64 from)
{
    auto row = runSql(database,
                      u"SELECT joined_at-started_at FROM calls WHERE started_at>=? AND "
                      "joined_at IS NOT NULL ORDER BY 1 LIMIT ?"_s,
                      {from, MostJoined});
    if (!row) {
        return tl::unexpected(row.error());
    }
    std::vector<qint64> all;
    while (row->next()) {
        all.push_back(row->value(0).toLongLong());
    }
    return all.empty() ? std::nullopt
                       : std::optional(std::chrono::milliseconds(all.at(all.size() / 2)));
}

} // namespace

DayCounter::DayCounter(Database &database)
    : m_database(database)
{
}

Result<DayCount> DayCounter::since(const QDateTime &from) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const qint64 start = from.toMSecsSinceEpoch();
    const Result<int> calls = callsOf(database, start, CallSort::All);
    const Result<int> missed = callsOf(database, start, CallSort::Missed);
    const Result<int> rejected = callsOf(database, start, CallSort::Blocked);
    const Result<int> messages =
        count(database, u"SELECT count(*) FROM messages WHERE at>=?"_s, {start});
    for (const Result<int> *each : {&calls, &missed, &rejected, &messages}) {
        if (!*each) {
            return tl::unexpected(each->error());
        }
    }
    const auto joined = untilJoined(database, start);
    if (!joined) {
        return tl::unexpected(joined.error());
    }
    return DayCount {*calls, *missed, *rejected, *messages, *joined};
}

} // namespace vp
