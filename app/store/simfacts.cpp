// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/simfacts.h"

#include "store/database.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace vp {

SimFacts::SimFacts(Database &database)
    : m_database(database)
{
}

Result<> SimFacts::set(const QString &sim, const QString &name, const SimFact &fact)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto done = runSql(
        database,
        u"INSERT OR REPLACE INTO sim_facts (sim, name, line, value, at) VALUES (?,?,?,?,?)"_s,
        {sim, name, u"1"_s, fact.value, fact.at.toMSecsSinceEpoch()});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return {};
}

Result<SimFact> SimFacts::fact(const QString &sim, const QString &name) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row =
        runSql(database, u"SELECT value, at FROM sim_facts WHERE sim=? AND name=?"_s, {sim, name});
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!row->next()) {
        return failure(ErrorCode::NotFound, u"nothing is known"_s);
    }
    return SimFact {row->value(0).toInt(),
                    QDateTime::fromMSecsSinceEpoch(row->value(1).toLongLong(), Qt::UTC)};
}

} // namespace vp
