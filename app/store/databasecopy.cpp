// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasecopy.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/schema.h"
#include "store/transaction.h"
#include "telephony/message.h"

#include <QFile>
#include <QSqlError>
#include <QStringList>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using rows::numberOf;

/** A connection of its own, which ends with the scope. */
class Connection
{
public:
    explicit Connection(const QString &file, const QString &options = {})
        : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        QSqlDatabase made = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        made.setDatabaseName(file);
        made.setConnectOptions(options);
        m_isOpen = made.open();
    }
    ~Connection()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Connection)
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_name;
    bool m_isOpen = false;
};

constexpr auto ReadOnly = "QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_L1;

Result<QString> firstValue(const QSqlDatabase &database, const QString &statement)
{
    auto row = runSql(database, statement);
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (row->next()) {
        return row->value(0).toString();
    }
    return endOfRows(*row).map([] { return QString(); });
}

/** Everything that a schema says, one line a thing. */
Result<QStringList> schemaOf(const QSqlDatabase &database)
{
    auto row = runSql(database,
                      u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master "
                      "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name"_s);
    if (!row) {
        return tl::unexpected(row.error());
    }
    QStringList things;
    while (row->next()) {
        things.append(row->value(0).toString() + u'|' + row->value(1).toString() + u'|'
                      + row->value(2).toString() + u'|' + row->value(3).toString());
    }
    return endOfRows(*row).map([&things] { return things; });
}

/** What the schema of @p version is when we make it. */
Result<QStringList> expectedSchema(int version)
{
    const Connection memory(u":memory:"_s);
    for (const Migration &migration : migrations()) {
        if (migration.version > version) {
            break;
        }
        for (const QLatin1StringView statement : migration.statements) {
            if (const auto done = runSql(memory.database(), statement); !done) {
                return tl::unexpected(done.error());
            }
        }
    }
    return schemaOf(memory.database());
}

tl::unexpected<Error> notOurs(const QString &why)
{
    return failure(ErrorCode::InvalidInput, why);
}

Result<> run(const QSqlDatabase &database, const QString &statement,
             const QVariantList &values = {})
{
    return runSql(database, statement, values).map([](const QSqlQuery & /*done*/) {});
}

} // namespace

Result<> databasecopy::make(const QString &file, const QString &target)
{
    const Connection connection(file, u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.isOpen()) {
        return failure(ErrorCode::Storage, u"the data base cannot be opened"_s);
    }
    QFile made(target); // SQLite would make it readable for everybody
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFile::ReadOwner | QFile::WriteOwner)) {
        return failure(ErrorCode::Storage, made.errorString());
    }
    made.close();
    return run(connection.database(), u"VACUUM INTO ?"_s, {target});
}

Result<RowCounts> databasecopy::counts(const QString &file)
{
    const Connection connection(file, ReadOnly);
    if (!connection.isOpen()) {
        return failure(ErrorCode::Storage, u"the data base cannot be opened"_s);
    }
    const auto count = [&connection](const QString &from) {
        return firstValue(connection.database(), u"SELECT count(*) FROM "_s + from);
    };
    const auto calls = count(u"calls"_s);
    if (!calls) {
        return tl::unexpected(calls.error());
    }
    // Early versions had neither.
    const auto messages = count(u"messages"_s);
    const auto entries = count(u"block_entries WHERE removed_at IS NULL"_s);
    return RowCounts {calls->toInt(), messages.value_or(u"0"_s).toInt(),
                      entries.value_or(u"0"_s).toInt()};
}

Result<> databasecopy::check(const QString &file)
{
    const Connection connection(file, ReadOnly);
    const QSqlDatabase database = connection.database();
    if (!connection.isOpen() || !run(database, u"PRAGMA trusted_schema = OFF"_s)
        || !run(database, u"PRAGMA cell_size_check = ON"_s)) {
        return notOurs(u"not a data base"_s);
    }
    const auto owner = firstValue(database, u"PRAGMA application_id"_s);
    const auto version = firstValue(database, u"PRAGMA user_version"_s);
    if (!owner || !version || owner->toInt() != ApplicationId || version->toInt() < 1) {
        return notOurs(u"not a data base of this program"_s);
    }
    if (version->toInt() > Database::schemaVersion()) {
        return failure(ErrorCode::Conflict, u"made by a newer version of this program"_s);
    }
    const auto expected = expectedSchema(version->toInt());
    const auto found = schemaOf(database);
    if (!expected || !found || *expected != *found) {
        return notOurs(u"a data base with other tables than ours"_s);
    }
    const auto sound = firstValue(database, u"PRAGMA integrity_check(1)"_s);
    if (!sound || *sound != "ok"_L1) {
        return notOurs(u"a damaged data base"_s);
    }
    return {};
}

Result<> databasecopy::makeInert(const QString &file)
{
    const auto opened = Database::open(file); // brings it up to date
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const QSqlDatabase database = QSqlDatabase::database((*opened)->connectionName());
    Transaction transaction(database);
    if (const Result<> begun = transaction.begin(); !begun) {
        return begun;
    }
    const int unknown = numberOf(MessageState::Unknown);
    const QVariantList unsent {unknown, numberOf(MessageFailure::Restart),
                               numberOf(MessageState::Queued), numberOf(MessageState::Sending)};
    const QVariantList parts {unknown, numberOf(MessageState::Queued),
                              numberOf(MessageState::Sending)};
    if (const Result<> done =
            run(database, u"UPDATE messages SET state=?, failure=? WHERE state IN (?,?)"_s, unsent);
        !done) {
        return done;
    }
    if (const Result<> done =
            run(database, u"UPDATE sms_sent SET state=? WHERE state IN (?,?)"_s, parts);
        !done) {
        return done;
    }
    for (const QString &statement :
         {u"UPDATE messages SET told=1"_s, u"UPDATE sms_received SET settled=1"_s,
          u"DELETE FROM message_notices"_s, u"DELETE FROM outbox"_s, u"DELETE FROM updates"_s,
          u"DELETE FROM guests"_s, u"DELETE FROM guest_invites"_s, u"DELETE FROM chat_prompts"_s,
          u"DELETE FROM call_buttons"_s, u"DELETE FROM call_reminders"_s,
          u"DELETE FROM chat_deletions"_s, u"DELETE FROM mentions"_s,
          // Samples are in no backup; and a file is ours only when its name is none of a place.
          u"DELETE FROM voicemails WHERE state NOT IN (1,2) OR typeof(state)<>'integer' OR "
          "typeof(file)<>'text' OR file GLOB '*[^-.0-9a-z]*'"_s,
          u"UPDATE voicemails SET state=2 WHERE state=1"_s}) {
        if (const Result<> done = run(database, statement); !done) {
            return done;
        }
    }
    if (const Result<> done = transaction.commit(); !done) {
        return done;
    }
    // One file, without the log beside it.
    return run(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace vp
