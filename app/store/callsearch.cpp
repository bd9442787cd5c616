// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/callsearch.h"

#include "store/calllist.h"
#include "store/callwhere.h"
#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"
#include "store/voicemailstore.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using Ids = std::pair<qint64, qint64>; ///< the lowest and the highest

Result<Ids> idsOf(const QSqlDatabase &database, const QString &select,
                  const QVariantList &values = {})
{
    auto row = runSql(database, select, values);
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!row->next()) {
        return failure(ErrorCode::Storage, u"a minimum without a row"_s);
    }
    return Ids(row->value(0).toLongLong(), row->value(1).toLongLong());
}

Result<Ids> allIds(const QSqlDatabase &database)
{
    return idsOf(database,
                 u"SELECT (SELECT coalesce(min(id), 1) FROM calls), "
                 "(SELECT coalesce(max(id), 0) FROM calls)"_s);
}

/** The ids of the calls before an instant; they are all looked at, in the index of beginnings. */
Result<Ids> idsBefore(const QSqlDatabase &database, const QDateTime &to)
{
    return idsOf(database,
                 u"SELECT coalesce(min(id), 1), coalesce(max(id), 0) FROM calls "
                 "WHERE started_at<?"_s,
                 {to.toMSecsSinceEpoch()});
}

/** Whether calls of the filter's span have an id below @p id. In the index of beginnings the first
 * of the span is nearly always such a one; where a clock was set back, a later one is. (The plus
 * keeps it in that index.) */
Result<bool> goesOnBelow(const QSqlDatabase &database, const CallFilter &filter, qint64 id)
{
    auto row = runSql(database, u"SELECT 1 FROM calls WHERE started_at>=? AND +id<? LIMIT 1"_s,
                      {filter.from.toMSecsSinceEpoch(), id});
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->next() ? true : endOfRows(*row).map([] { return false; });
}

/** What callers have left in the calls that are about to go goes as well, told of or not. */
Result<> markMessages(const QSqlDatabase &database, const QString &which,
                      const QVariantList &values)
{
    return runSql(database,
                  u"UPDATE voicemails SET state=? WHERE EXISTS (SELECT 1 FROM calls WHERE "
                  "calls.line=voicemails.line AND calls.started_at=voicemails.call_at AND "
                  "calls.outcome IS NOT NULL AND calls."_s
                      + which + u')',
                  QVariantList {rows::numberOf(VoicemailState::Gone)} + values)
        .map([](const QSqlQuery & /*done*/) {});
}

} // namespace

CallSearch::CallSearch(Database &database)
    : m_database(database)
{
}

Result<CallPage> CallSearch::page(const CallFilter &filter, int limit, qint64 beforeId) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto ids = filter.to.isValid() ? idsBefore(database, filter.to) : allIds(database);
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    const qint64 before = beforeId > 0 ? std::min(beforeId, ids->second + 1) : ids->second + 1;
    const qint64 lowest = std::max(before - RowsAPage, ids->first);
    CallWhere where {u"WHERE id<? AND id>=?"_s, {before, lowest}};
    where.add(filter);
    const int wanted = std::max(limit, 1);
    where.values << wanted;
    auto calls = readCalls(database, where.words + u" ORDER BY id DESC LIMIT ?"_s, where.values);
    if (!calls) {
        return tl::unexpected(calls.error());
    }
    CallPage page;
    const bool isFull = calls->size() >= static_cast<std::size_t>(wanted);
    page.nextBefore = isFull ? calls->back().id : lowest;
    page.isLast = page.nextBefore <= ids->first;
    if (!page.isLast && filter.from.isValid()) {
        const Result<bool> goesOn = goesOnBelow(database, filter, page.nextBefore);
        if (!goesOn) {
            return tl::unexpected(goesOn.error());
        }
        page.isLast = !*goesOn;
    }
    page.calls = std::move(*calls);
    return page;
}

Result<int> CallSearch::countBefore(const QDateTime &before) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row =
        runSql(database, u"SELECT count(*) FROM calls WHERE started_at<? AND outcome IS NOT NULL"_s,
               {before.toMSecsSinceEpoch()});
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->next() ? row->value(0).toInt() : 0;
}

Result<int> CallSearch::remove(const QList<qint64> &ids)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    Transaction transaction(database);
    if (const Result<> begun = transaction.begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    int gone = 0;
    for (const qint64 id : ids) {
        if (const Result<> marked = markMessages(database, u"id=?"_s, {id}); !marked) {
            return tl::unexpected(marked.error());
        }
        const auto done =
            runSql(database, u"DELETE FROM calls WHERE id=? AND outcome IS NOT NULL"_s, {id});
        if (!done) {
            return tl::unexpected(done.error());
        }
        gone += done->numRowsAffected();
    }
    if (const Result<> committed = transaction.commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    return gone;
}

Result<int> CallSearch::removeBefore(const QDateTime &before, int most)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    Transaction transaction(database);
    if (const Result<> begun = transaction.begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    const QString which = u"id IN (SELECT id FROM calls WHERE started_at<? AND outcome IS NOT NULL "
                          "ORDER BY started_at LIMIT ?)"_s;
    const QVariantList values {before.toMSecsSinceEpoch(), most};
    if (const Result<> marked = markMessages(database, which, values); !marked) {
        return tl::unexpected(marked.error());
    }
    const auto done = runSql(database, u"DELETE FROM calls WHERE "_s + which, values);
    if (!done) {
        return tl::unexpected(done.error());
    }
    const int gone = done->numRowsAffected();
    if (const Result<> committed = transaction.commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    return gone;
}

} // namespace vp
