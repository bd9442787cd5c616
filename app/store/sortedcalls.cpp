// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sortedcalls.h"

#include "store/calllist.h"
#include "store/callsearch.h"
#include "store/callwhere.h"
#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** What an order sorts by, word for word as its index was made. */
struct Key
{
    QString words;
    QString index;
};

Key keyOf(CallOrder::By by)
{
    switch (by) {
    case CallOrder::By::When:
        break;
    case CallOrder::By::Who:
        return {u"(CASE remote_name WHEN '' THEN remote_number ELSE remote_name END) "
                "COLLATE NOCASE"_s,
                u" INDEXED BY calls_by_who"_s};
    case CallOrder::By::Length:
        return {u"coalesce(ended_at-joined_at,-1)"_s, u" INDEXED BY calls_by_length"_s};
    case CallOrder::By::WentTo:
        return {u"master_number"_s, u" INDEXED BY calls_by_phone"_s};
    case CallOrder::By::Result:
        return {u"coalesce(outcome,-1)"_s, u" INDEXED BY calls_by_result"_s};
    }
    return {u"id"_s, {}};
}

/** Rows of the calls that follow one another in an order. */
struct Part
{
    QString condition;
    QVariantList values {};
    bool areEqual = false; ///< by their key, so that only their age sorts them
};

/** A way through the calls along the index of an order. */
struct Walk
{
    Key key;
    bool isDescending;

    [[nodiscard]] QString sorted(const QString &by, const QString &id) const
    {
        return isDescending ? u" ORDER BY %1 DESC, %2 ASC"_s.arg(by, id)
                            : u" ORDER BY %1 ASC, %2 DESC"_s.arg(by, id);
    }
    /** What needs no sorting by the data base: it is how the index lies. */
    [[nodiscard]] QString orderOf(const Part &part) const
    {
        if (part.areEqual) {
            return isDescending ? u" ORDER BY id ASC"_s : u" ORDER BY id DESC"_s;
        }
        if (key.index.isEmpty()) {
            return isDescending ? u" ORDER BY id DESC"_s : u" ORDER BY id ASC"_s;
        }
        return sorted(key.words, u"id"_s);
    }
    [[nodiscard]] QString through(const Part &part) const
    {
        return u"(SELECT id AS walked, %1 AS sorted_by FROM calls%2 WHERE %3%4 LIMIT ?)"_s.arg(
            key.words, key.index, part.condition, orderOf(part));
    }
};

/** Behind the call: those that are equal to it, then the others. */
Result<std::vector<Part>> partsBehind(const QSqlDatabase &database, const Walk &walk, qint64 id)
{
    auto row = runSql(database, u"SELECT %1 FROM calls WHERE id=?"_s.arg(walk.key.words), {id});
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!row->next()) {
        return failure(ErrorCode::NotFound, u"the call to go on from has gone"_s);
    }
    const QVariant key = row->value(0);
    const QString beyond = walk.key.words + (walk.isDescending ? u"<?"_s : u">?"_s);
    if (walk.key.index.isEmpty()) {
        return std::vector<Part> {{beyond, {key}}};
    }
    return std::vector<Part> {
        {walk.key.words + (walk.isDescending ? u"=? AND id>?"_s : u"=? AND id<?"_s),
         {key, id},
         true},
        {beyond, {key}}};
}

Result<std::vector<qint64>> readIds(const QSqlDatabase &database, const QString &select,
                                    const QVariantList &values)
{
    auto row = runSql(database, select, values);
    if (!row) {
        return tl::unexpected(row.error());
    }
    std::vector<qint64> ids;
    while (row->next()) {
        ids.push_back(row->value(0).toLongLong());
    }
    if (const Result<> whole = endOfRows(*row); !whole) {
        return tl::unexpected(whole.error());
    }
    return ids;
}

/** Found so far, and how much more may be looked through. */
struct Found
{
    std::vector<qint64> ids {};
    qint64 rowsLeft = 0;
    qint64 last = 0; ///< looked at
};

/** Looks through a part, as far as the rows that are left; false when there may be more of it. */
Result<bool> lookThrough(const QSqlDatabase &database, const Walk &walk, const Part &part,
                         const CallFilter &filter, std::size_t wanted, Found &found)
{
    const QString way = walk.through(part);
    const QVariantList limited = part.values + QVariantList {found.rowsLeft};
    const std::size_t missing = wanted - found.ids.size();
    CallWhere where {u" JOIN calls ON calls.id=walked WHERE 1"_s};
    where.add(filter);
    const auto ids = readIds(database,
                             u"SELECT walked FROM "_s + way + where.words
                                 + walk.sorted(u"sorted_by"_s, u"walked"_s) + u" LIMIT ?"_s,
                             limited + where.values + QVariantList {static_cast<qint64>(missing)});
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    found.ids.insert(found.ids.end(), ids->begin(), ids->end());
    if (ids->size() == missing) {
        found.last = found.ids.back();
        return false;
    }
    const auto rows = readIds(database, u"SELECT count(*) FROM "_s + way, limited);
    if (!rows || rows->empty()) {
        return tl::unexpected(rows ? Error {ErrorCode::Storage, 0, u"no count"_s} : rows.error());
    }
    if (rows->front() < found.rowsLeft) {
        found.rowsLeft -= rows->front();
        return true;
    }
    const auto last = readIds(database, u"SELECT walked FROM "_s + way + u" LIMIT 1 OFFSET ?"_s,
                              limited + QVariantList {rows->front() - 1});
    if (!last || last->empty()) {
        return tl::unexpected(last ? Error {ErrorCode::Storage, 0, u"no last row"_s}
                                   : last.error());
    }
    found.last = last->front();
    return false;
}

/** The calls of these ids, in their order. */
Result<std::vector<CallRecord>> callsOf(const QSqlDatabase &database,
                                        const std::vector<qint64> &ids)
{
    QStringList words;
    for (const qint64 id : ids) {
        words.append(QString::number(id));
    }
    auto calls =
        readCalls(database, u"WHERE id IN (%1) ORDER BY id DESC"_s.arg(words.join(u',')), {});
    if (!calls) {
        return calls;
    }
    std::vector<CallRecord> sorted;
    sorted.reserve(ids.size());
    for (const qint64 id : ids) {
        const auto it = std::ranges::lower_bound(*calls, id, std::greater(), &CallRecord::id);
        if (it != calls->end() && it->id == id) {
            sorted.push_back(std::move(*it));
        }
    }
    return sorted;
}

} // namespace

SortedCalls::SortedCalls(Database &database, QString line)
    : m_database(database)
    , m_line(std::move(line))
{
}

Result<CallPage> SortedCalls::page(const CallFilter &filter, const CallOrder &order, int limit,
                                   qint64 afterId) const
{
    if (order == CallOrder {}) {
        return CallSearch(m_database).page(filter, limit, afterId);
    }
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const Walk walk {keyOf(order.by), order.isDescending};
    const auto parts = afterId > 0 ? partsBehind(database, walk, afterId)
                                   : Result<std::vector<Part>>(std::vector<Part> {{u"1"_s}});
    if (!parts) {
        return tl::unexpected(parts.error());
    }
    const auto wanted = static_cast<std::size_t>(std::max(limit, 1));
    Found found;
    found.rowsLeft = filter == CallFilter {} ? static_cast<qint64>(wanted) : CallSearch::RowsAPage;
    CallPage page;
    for (const Part &part : *parts) {
        const Result<bool> isOver = lookThrough(database, walk, part, filter, wanted, found);
        if (!isOver) {
            return tl::unexpected(isOver.error());
        }
        page.isLast = *isOver;
        if (!page.isLast) {
            break;
        }
    }
    page.nextBefore = found.last;
    auto calls = callsOf(database, found.ids);
    if (!calls) {
        return tl::unexpected(calls.error());
    }
    page.calls = std::move(*calls);
    return page;
}

Result<CallOrder> SortedCalls::order() const
{
    auto row = runSql(QSqlDatabase::database(m_database.connectionName()),
                      u"SELECT by, descending FROM call_orders WHERE line=?"_s, {m_line});
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!row->next()) {
        return CallOrder {};
    }
    return CallOrder {rows::enumOf(row->value(0), CallOrder::By::Result, CallOrder::By::When),
                      row->value(1).toBool()};
}

Result<> SortedCalls::setOrder(const CallOrder &order)
{
    return runSql(QSqlDatabase::database(m_database.connectionName()),
                  u"INSERT OR REPLACE INTO call_orders (line, by, descending) VALUES (?,?,?)"_s,
                  {m_line, rows::numberOf(order.by), order.isDescending})
        .map([](const QSqlQuery & /*done*/) {});
}

} // namespace vp
