// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/windowmarks.h"

#include "store/database.h"
#include "store/transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

WindowMarks::WindowMarks(Database &database, QString line)
    : m_database(database)
    , m_line(std::move(line))
{
}

Result<qint64> WindowMarks::seenCall() const
{
    auto row = runSql(QSqlDatabase::database(m_database.connectionName()),
                      u"SELECT call_id FROM seen_calls WHERE line=?"_s, {m_line});
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->next() ? row->value(0).toLongLong() : 0;
}

Result<> WindowMarks::setSeenCall(qint64 id)
{
    return runSql(QSqlDatabase::database(m_database.connectionName()),
                  u"INSERT INTO seen_calls (line, call_id) VALUES (?,?) "
                  "ON CONFLICT DO UPDATE SET call_id=max(call_id, excluded.call_id)"_s,
                  {m_line, id})
        .map([](const QSqlQuery & /*done*/) {});
}

} // namespace vp
