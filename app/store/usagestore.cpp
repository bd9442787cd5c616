// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/usagestore.h"

#include "store/database.h"
#include "store/transaction.h"
#include "telephony/message.h"

using namespace Qt::StringLiterals;

namespace vp {

UsageStore::UsageStore(Database &database)
    : m_database(database)
{
}

Result<int> UsageStore::callsSince(const QDateTime &since) const
{
    return number(u"SELECT count(*) FROM calls WHERE direction=1 AND started_at>=?"_s,
                  {since.toMSecsSinceEpoch()});
}

Result<int> UsageStore::minutesSince(const QDateTime &since) const
{
    return number(u"SELECT coalesce(sum((ended_at - joined_at + 59999) / 60000), 0) FROM calls "
                  "WHERE direction=1 AND joined_at IS NOT NULL AND ended_at>joined_at "
                  "AND started_at>=?"_s,
                  {since.toMSecsSinceEpoch()});
}

// Neither what was dropped before it went out, nor what could not be sent at all.
Result<int> UsageStore::orderedSmsSince(const QDateTime &since) const
{
    return number(u"SELECT coalesce(sum(max(parts, 1)), 0) FROM messages WHERE direction=1 "
                  "AND state NOT IN (6, 8) AND order_chat IS NOT NULL AND at>=?"_s,
                  {since.toMSecsSinceEpoch()});
}

Result<int> UsageStore::smsSince(const QDateTime &since) const
{
    return number(u"SELECT coalesce(sum(max(parts, 1)), 0) FROM messages WHERE direction=1 "
                  "AND state NOT IN (6, 8) AND at>=?"_s,
                  {since.toMSecsSinceEpoch()});
}

Result<int> UsageStore::textsSince(const QDateTime &since) const
{
    return number(u"SELECT count(*) FROM messages WHERE direction=0 AND kind<>? AND at>=?"_s,
                  {static_cast<int>(MessageKind::Silent), since.toMSecsSinceEpoch()});
}

Result<int> UsageStore::textsSentBetween(const QDateTime &from, const QDateTime &to) const
{
    return number(u"SELECT count(*) FROM messages WHERE direction=0 AND kind<>? AND at>=? "
                  "AND sent_at BETWEEN ? AND ?"_s,
                  {static_cast<int>(MessageKind::Silent), to.toMSecsSinceEpoch(),
                   from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()});
}

Result<int> UsageStore::endedSo(const std::vector<OutcomeKind> &outcomes,
                                const QDateTime &since) const
{
    QStringList kinds;
    for (const OutcomeKind kind : outcomes) {
        kinds.append(QString::number(static_cast<int>(kind)));
    }
    return number(u"SELECT count(*) FROM calls WHERE direction=0 AND started_at>=? "
                  "AND outcome IN (%1)"_s.arg(kinds.join(u',')),
                  {since.toMSecsSinceEpoch()});
}

Result<int> UsageStore::number(const QString &statement, const QVariantList &values) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(database, statement, values);
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!row->next()) {
        return failure(ErrorCode::Storage, u"a sum without a row"_s);
    }
    return row->value(0).toInt();
}

} // namespace vp
