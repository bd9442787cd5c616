// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftstore.h"

#include "store/database.h"
#include "store/transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

DraftStore::DraftStore(Database &database, QString line)
    : m_database(database)
    , m_line(std::move(line))
{
}

Result<QHash<QString, QString>> DraftStore::drafts() const
{
    auto row = runSql(QSqlDatabase::database(m_database.connectionName()),
                      u"SELECT remote, text FROM drafts WHERE line=? LIMIT ?"_s, {m_line, Most});
    if (!row) {
        return tl::unexpected(row.error());
    }
    QHash<QString, QString> drafts;
    while (row->next()) {
        drafts.insert(row->value(0).toString(), row->value(1).toString());
    }
    return drafts;
}

Result<> DraftStore::put(const QString &remote, const QString &text)
{
    const QSqlDatabase base = QSqlDatabase::database(m_database.connectionName());
    const QString who = remote.isNull() ? u""_s : remote; // a null would be no key
    const auto done = text.isEmpty()
        ? runSql(base, u"DELETE FROM drafts WHERE line=? AND remote=?"_s, {m_line, who})
        : runSql(base,
                 u"INSERT INTO drafts (line, remote, text) VALUES (?,?,?) "
                 "ON CONFLICT DO UPDATE SET text=excluded.text"_s,
                 {m_line, who, text});
    return done ? Result<> {} : tl::unexpected(done.error());
}

} // namespace vp
