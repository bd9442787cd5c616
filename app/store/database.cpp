// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/logging.h"
#include "store/schema.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr QFile::Permissions Private = QFile::ReadOwner | QFile::WriteOwner;

/** The file is made by us first, since SQLite would make it readable for everybody; -wal and -shm
 * take its mode. */
Result<> makePrivate(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder)) {
            return failure(ErrorCode::Storage, u"the folder cannot be made"_s);
        }
        QFile::setPermissions(folder, Private | QFile::ExeOwner);
    }
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::ReadWrite | QIODevice::NewOnly, Private)) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    if (file.permissions() != Private) {
        file.setPermissions(Private);
    }
    return {};
}

Result<> runAll(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = runSql(database, statement); !done) {
            return tl::unexpected(done.error());
        }
    }
    return {};
}

/** One migration is one transaction together with its number, so a power cut leaves the version
 * before. */
Result<> migrate(const QSqlDatabase &database, const Migration &migration)
{
    Transaction transaction(database);
    if (const Result<> begun = transaction.begin(); !begun) {
        return begun;
    }
    QStringList statements;
    for (const QLatin1StringView statement : migration.statements) {
        statements.append(statement);
    }
    statements.append(u"PRAGMA user_version = %1"_s.arg(migration.version));
    statements.append(u"PRAGMA application_id = %1"_s.arg(ApplicationId));
    if (const Result<> done = runAll(database, statements); !done) {
        return done;
    }
    return transaction.commit();
}

Result<int> number(const QSqlDatabase &database, const QString &statement)
{
    Result<QSqlQuery> query = runSql(database, statement);
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (query->next()) {
        return query->value(0).toInt();
    }
    return endOfRows(*query).map([] { return 0; });
}

Result<int> pragma(const QSqlDatabase &database, const QString &name)
{
    return number(database, u"PRAGMA "_s + name);
}

/** A file with nothing in it is nobody's: ours may have been cut off before its first table. */
Result<> checkOwner(const QSqlDatabase &database)
{
    const Result<int> owner = pragma(database, u"application_id"_s);
    const Result<int> things = number(database, u"SELECT count(*) FROM sqlite_master"_s);
    if (!owner || !things) {
        return tl::unexpected((!owner ? owner : things).error());
    }
    if (*owner != ApplicationId && (*owner != 0 || *things > 0)) {
        return failure(ErrorCode::Storage, u"a data base of another program"_s);
    }
    return {};
}

Result<> bringUpToDate(const QSqlDatabase &database)
{
    const Result<int> version = pragma(database, u"user_version"_s);
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version > Database::schemaVersion()) {
        return failure(ErrorCode::Conflict, u"made by a newer version of this program"_s, *version);
    }
    for (const Migration &migration : migrations()) {
        if (migration.version <= *version) {
            continue;
        }
        if (const Result<> done = migrate(database, migration); !done) {
            return done;
        }
        qCInfo(lcStore) << "schema is now version" << migration.version;
    }
    return {};
}

Result<> prepare(QSqlDatabase &database)
{
    if (!database.open()) {
        return failure(ErrorCode::Storage, database.lastError().text());
    }
    if (const Result<> ours = checkOwner(database); !ours) {
        return ours;
    }
    // The version before anything is written: a newer file stays as it is.
    const Result<int> version = pragma(database, u"user_version"_s);
    if (version && *version <= Database::schemaVersion()) {
        const Result<> tuned =
            runAll(database,
                   {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                    // In KiB, a quarter of what it takes by itself: the system's cache is near.
                    u"PRAGMA cache_size = -512"_s, u"PRAGMA foreign_keys = ON"_s,
                    // What was forgotten is not to be read in the file afterwards.
                    u"PRAGMA secure_delete = ON"_s});
        if (!tuned) {
            return tuned;
        }
    }
    return bringUpToDate(database);
}

} // namespace

Database::Database(QString connection)
    : m_connection(std::move(connection))
{
}

Database::~Database()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    if (path != ":memory:"_L1) {
        if (const Result<> made = makePrivate(path); !made) {
            return tl::unexpected(made.error());
        }
    }
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> result(new Database(name)); // its constructor is ours alone
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1000"_s);
    const Result<> ready = prepare(database);
    database = QSqlDatabase(); // a copy would keep the connection from being removed
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    return result;
}

int Database::schemaVersion()
{
    return migrations().back().version;
}

bool isDiskFull(const Error &error)
{
    constexpr int full = 13; // SQLITE_FULL
    constexpr int primary = 0xff;
    return error.code == ErrorCode::Storage && (error.native & primary) == full;
}

} // namespace vp
