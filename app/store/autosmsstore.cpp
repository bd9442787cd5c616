// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/autosmsstore.h"

#include "store/database.h"
#include "store/transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

int numberOf(AutoSmsKind kind)
{
    return static_cast<int>(kind);
}

Result<qint64> firstNumber(Result<QSqlQuery> row)
{
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!row->next()) {
        return failure(ErrorCode::NotFound, u"no such automatic message"_s);
    }
    return row->value(0).toLongLong();
}

} // namespace

AutoSmsStore::AutoSmsStore(Database &database, QString line)
    : m_database(database)
    , m_line(std::move(line))
{
}

Result<qint64> AutoSmsStore::note(const QString &remote, AutoSmsKind kind, const QDateTime &at)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto done =
        runSql(database, u"INSERT INTO auto_sms (line, remote, kind, at) VALUES (?,?,?,?)"_s,
               {m_line, remote, numberOf(kind), at.toMSecsSinceEpoch()});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return done->lastInsertId().toLongLong();
}

Result<> AutoSmsStore::setMessage(qint64 id, qint64 message)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto done =
        runSql(database, u"UPDATE auto_sms SET message_id=? WHERE id=?"_s, {message, id});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return {};
}

Result<int> AutoSmsStore::count(const QString &where, QVariantList values) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    values.prepend(m_line);
    return firstNumber(runSql(database,
                              u"SELECT count(*) FROM auto_sms WHERE line=? AND "_s + where, values))
        .map([](qint64 number) { return static_cast<int>(number); });
}

Result<int> AutoSmsStore::countTo(const QString &remote, const QDateTime &since) const
{
    return count(u"remote=? AND at>? AND kind<>?"_s,
                 {remote, since.toMSecsSinceEpoch(), numberOf(AutoSmsKind::TellPhone)});
}

Result<int> AutoSmsStore::countAll(const QDateTime &since) const
{
    return count(u"at>? AND kind<>?"_s,
                 {since.toMSecsSinceEpoch(), numberOf(AutoSmsKind::TellPhone)});
}

Result<int> AutoSmsStore::countTold(const QDateTime &since) const
{
    return count(u"at>? AND kind=?"_s,
                 {since.toMSecsSinceEpoch(), numberOf(AutoSmsKind::TellPhone)});
}

Result<AutoSmsKind> AutoSmsStore::kindOf(qint64 message) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return firstNumber(
               runSql(database, u"SELECT kind FROM auto_sms WHERE message_id=?"_s, {message}))
        .map([](qint64 kind) {
            return kind == 0 ? AutoSmsKind::EarlyClosure
                : kind == 1  ? AutoSmsKind::NotAccepted
                             : AutoSmsKind::TellPhone;
        });
}

} // namespace vp
