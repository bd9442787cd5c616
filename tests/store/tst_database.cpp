// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blockstore.h"
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

/** Runs statements on a file as another program would; gives the first column of the last one's
 * first row. */
QVariant sql(const QString &path, const QStringList &statements)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        if (!database.open()) {
            qFatal("cannot open");
        }
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement)) {
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
            }
            value = query.next() ? query.value(0) : QVariant();
        }
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return value;
}

/** The first column of all rows, as another program reads it from a file. */
QStringList listed(const QString &path, const QString &question)
{
    QStringList values;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        if (!database.open()) {
            qFatal("cannot open");
        }
        QSqlQuery query(database);
        if (!query.exec(question)) {
            qFatal("%s: %s", qPrintable(question), qPrintable(query.lastError().text()));
        }
        while (query.next()) {
            values.append(query.value(0).toString());
        }
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return values;
}

QStringList columnsOf(const QString &path, const QString &table)
{
    return listed(path, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
}

/** Each row as one text, with its values as SQL would write them. */
QStringList rowsOf(const QString &path, const QString &table, const QStringList &columns)
{
    const QString values = u"quote(\""_s + columns.join(u"\") || ',' || quote(\""_s) + u"\")"_s;
    return listed(path, u"SELECT %1 FROM \"%2\" ORDER BY 1"_s.arg(values, table));
}

QVariant ask(const Database &database, const QString &statement)
{
    QSqlQuery query(statement, QSqlDatabase::database(database.connectionName()));
    return query.next() ? query.value(0) : QVariant();
}

CallRecord call(const QString &number)
{
    CallRecord record;
    record.remoteNumber = number;
    record.startedAt = QDateTime(QDate(2026, 11, 22), QTime(14, 0), Qt::UTC);
    return record;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void opensInMemory();
    void makesAPrivateFile();
    void repairsAnOpenFile();
    void isSafeAgainstPowerCuts();
    void everyTableKnowsItsLine();
    void opensAgain();
    void twoAtOnce();
    void newerSchemaIsAConflict();
    void newerFileStaysAsItIs();
    void foreignFileIsRefused();
    void fileCutOffAtItsBirthIsOurs();
    void corruptFile_data();
    void corruptFile();
    void cannotBeMade();
    void emptyFileIsFilled();
    void migratesEveryOlderVersion_data();
    void migratesEveryOlderVersion();
    void leavesNoConnectionBehind();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"virtualphone.db"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void DatabaseTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void DatabaseTest::opensInMemory()
{
    const auto database = Database::open(u":memory:"_s);
    QVERIFY(database.has_value());
    QCOMPARE(ask(**database, u"PRAGMA user_version"_s).toInt(), Database::schemaVersion());
    QCOMPARE(ask(**database, u"PRAGMA foreign_keys"_s).toInt(), 1);
}

void DatabaseTest::makesAPrivateFile()
{
    const QString deep = m_dir->filePath(u"a/b/virtualphone.db"_s);
    const auto database = Database::open(deep);
    QVERIFY(database.has_value());
    CallHistory history(**database);
    QVERIFY(history.save(call(u"+393401234567"_s)).has_value());
    for (const QString &file : QDir(m_dir->filePath(u"a/b"_s)).entryList(QDir::Files)) {
        const auto permissions = QFile::permissions(m_dir->filePath(u"a/b/"_s + file));
        QVERIFY2((permissions & Others) == QFile::Permissions(), qPrintable(file));
    }
}

void DatabaseTest::repairsAnOpenFile()
{
    QVERIFY(Database::open(path()).has_value());
    QVERIFY(QFile::setPermissions(
        path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(Database::open(path()).has_value());
    QVERIFY((QFile::permissions(path()) & Others) == QFile::Permissions());
}

void DatabaseTest::isSafeAgainstPowerCuts()
{
    const auto database = Database::open(path());
    QVERIFY(database.has_value());
    QCOMPARE(ask(**database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(ask(**database, u"PRAGMA synchronous"_s).toInt(), 2); // FULL
    QCOMPARE(ask(**database, u"PRAGMA foreign_keys"_s).toInt(), 1);
    QCOMPARE(ask(**database, u"PRAGMA application_id"_s).toInt(), 0x5650686e);
}

void DatabaseTest::everyTableKnowsItsLine()
{
    const auto database = Database::open(u":memory:"_s);
    QVERIFY(database.has_value());
    QSqlQuery tables(
        u"SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%'"_s,
        QSqlDatabase::database((*database)->connectionName()));
    int count = 0;
    while (tables.next()) {
        const QString table = tables.value(0).toString();
        const QString columns =
            u"SELECT count(*) FROM pragma_table_info('%1') WHERE name='line' AND \"notnull\"=1"_s
                .arg(table);
        QVERIFY2(ask(**database, columns).toInt() == 1, qPrintable(table));
        ++count;
    }
    QCOMPARE(count, 32);
}

void DatabaseTest::opensAgain()
{
    qint64 id = 0;
    {
        const auto database = Database::open(path());
        QVERIFY(database.has_value());
        CallHistory history(**database);
        id = history.save(call(u"+393401234567"_s)).value();
    }
    const auto database = Database::open(path());
    QVERIFY(database.has_value());
    QCOMPARE(CallHistory(**database).record(id).value().remoteNumber, u"+393401234567"_s);
}

void DatabaseTest::twoAtOnce()
{
    const auto first = Database::open(path());
    const auto second = Database::open(path());
    QVERIFY(first.has_value() && second.has_value());
    QVERIFY(CallHistory(**first).save(call(u"1"_s)).has_value());
    QVERIFY(CallHistory(**second).save(call(u"2"_s)).has_value());
    QCOMPARE(CallHistory(**first).page(10).value().size(), 2U);
}

void DatabaseTest::newerSchemaIsAConflict()
{
    QVERIFY(Database::open(path()).has_value());
    sql(path(), {u"PRAGMA user_version = 1000"_s});
    const auto database = Database::open(path());
    QVERIFY(!database.has_value());
    QCOMPARE(database.error().code, ErrorCode::Conflict);
    QCOMPARE(database.error().native, 1000);
}

void DatabaseTest::newerFileStaysAsItIs()
{
    sql(path(),
        {u"CREATE TABLE later (x)"_s, u"PRAGMA user_version = 1000"_s,
         u"PRAGMA application_id = %1"_s.arg(0x5650686e)});
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QVERIFY(!Database::open(path()).has_value());
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void DatabaseTest::foreignFileIsRefused()
{
    sql(path(), {u"CREATE TABLE theirs (x)"_s, u"PRAGMA application_id = 42"_s});
    QCOMPARE(Database::open(path()).error().code, ErrorCode::Storage);
    // Without any application id, but with a table of its own.
    const QString other = m_dir->filePath(u"other.db"_s);
    sql(other, {u"CREATE TABLE theirs (x)"_s});
    QCOMPARE(Database::open(other).error().code, ErrorCode::Storage);
    QCOMPARE(sql(other, {u"SELECT count(*) FROM sqlite_schema"_s}).toInt(), 1);
}

void DatabaseTest::fileCutOffAtItsBirthIsOurs()
{
    // A kill, or the power, between the first page and the first table.
    sql(path(), {u"PRAGMA journal_mode = WAL"_s});
    QVERIFY(sql(path(), {u"PRAGMA page_count"_s}).toInt() > 0);
    const auto database = Database::open(path());
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    QCOMPARE(ask(**database, u"PRAGMA user_version"_s).toInt(), Database::schemaVersion());
}

void DatabaseTest::corruptFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text")
        << QByteArray("this is no data base at all, just a text of some length").repeated(50);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("right head, wrong body")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\xff');
}

void DatabaseTest::corruptFile()
{
    QFETCH(QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto database = Database::open(path());
    QVERIFY(!database.has_value());
    QCOMPARE(database.error().code, ErrorCode::Storage);
    QVERIFY(!database.error().detail.isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly)); // a person may still want to repair it
    QCOMPARE(file.readAll(), content);
}

void DatabaseTest::cannotBeMade()
{
    QFile blocker(m_dir->filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QCOMPARE(Database::open(m_dir->filePath(u"file/virtualphone.db"_s)).error().code,
             ErrorCode::Storage);
    QCOMPARE(Database::open(m_dir->path()).error().code, ErrorCode::Storage);
}

void DatabaseTest::emptyFileIsFilled()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(Database::open(path()).has_value());
}

namespace {

/** How many rows a dump has, by table. */
QHash<QString, int> rowsIn(const QStringList &statements)
{
    static const QRegularExpression insertion(uR"(^INSERT INTO "?(\w+))"_s,
                                              QRegularExpression::MultilineOption);
    QHash<QString, int> rows;
    for (const QString &statement : statements) {
        const QRegularExpressionMatch match = insertion.match(statement);
        if (match.hasMatch()) {
            ++rows[match.captured(1)];
        }
    }
    return rows;
}

} // namespace

void DatabaseTest::migratesEveryOlderVersion_data()
{
    // data/version-<n>.sql is a dump made by the build whose schema was n. A new version adds the
    // dump of the one before.
    QTest::addColumn<int>("version");
    for (int version = 1; version <= Database::schemaVersion(); ++version) {
        QTest::newRow(qPrintable(u"version %1"_s.arg(version))) << version;
    }
}

void DatabaseTest::migratesEveryOlderVersion()
{
    QFETCH(int, version);
    QFile dump(QStringLiteral(VP_STORE_DATA) + u"/version-%1.sql"_s.arg(version));
    QVERIFY2(dump.open(QIODevice::ReadOnly), "a dump of every version is needed");
    QStringList statements;
    for (const QString &statement :
         QString::fromUtf8(dump.readAll()).split(u";\n"_s, Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty()) {
            statements.append(statement);
        }
    }
    sql(path(), statements);
    const QString before = m_dir->filePath(u"before.db"_s);
    sql(before, statements);
    const auto database = Database::open(path());
    QVERIFY(database.has_value());
    QCOMPARE(ask(**database, u"PRAGMA user_version"_s).toInt(), Database::schemaVersion());
    QCOMPARE(ask(**database, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);

    const QHash<QString, int> rows = rowsIn(statements);
    QVERIFY(rows.size() >= 3);
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        const QVariant left = ask(**database, u"SELECT count(*) FROM "_s + it.key());
        QVERIFY2(left.toInt() == it.value(), qPrintable(it.key()));
        // Every value is still there, in the column of its name.
        const QStringList columns = columnsOf(before, it.key());
        const QStringList now = columnsOf(path(), it.key());
        for (const QString &column : columns) {
            QVERIFY2(now.contains(column), qPrintable(it.key() + u'.' + column));
        }
        QCOMPARE(rowsOf(path(), it.key(), columns), rowsOf(before, it.key(), columns));
    }

    const auto calls = CallHistory(**database).page(10).value();
    QCOMPARE(calls.size(), 2U);
    const CallRecord &joined = calls.back();
    QCOMPARE(joined.remoteName, u"Anna Rossi"_s);
    QCOMPARE(joined.remoteNumber, u"+393401234567"_s);
    QCOMPARE(joined.startedAt, QDateTime(QDate(2026, 11, 22), QTime(13, 3, 5, 250), Qt::UTC));
    QCOMPARE(joined.outcome.value().kind, OutcomeKind::Joined);
    QCOMPARE(joined.outcome.value().cause.connected, std::chrono::seconds(252));
    QCOMPARE(joined.steps.size(), 3U);
    QCOMPARE(kindsOf(joined.reasons), std::vector {RoutingReason::NoEventNow});
    QVERIFY(!calls.front().outcome.has_value());

    const auto blocked = BlockStore(**database, u"line1"_s).entries().value();
    QCOMPARE(blocked.size(), version < 4 ? 0U : 1U);
    QVERIFY(blocked.empty() || blocked.front().note == u"call centre"_s);
}

void DatabaseTest::leavesNoConnectionBehind()
{
    const qsizetype before = QSqlDatabase::connectionNames().size();
    {
        const auto first = Database::open(u":memory:"_s);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QVERIFY(!Database::open(path()).has_value());
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
