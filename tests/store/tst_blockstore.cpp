// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blockstore.h"
#include "store/database.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(14, 0, 0, 250), Qt::UTC);

BlockEntry entryOf(const QString &text, const QString &note = {})
{
    BlockEntry entry = BlockEntry::parse(text, Region()).value();
    entry.note = note;
    entry.createdAt = now;
    return entry;
}

QStringList textsOf(const BlockStore &store)
{
    QStringList texts;
    const std::vector<BlockEntry> entries = store.entries().value();
    for (const BlockEntry &entry : entries) {
        texts.append(entry.text());
    }
    return texts;
}

} // namespace

class BlockStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_database = std::move(*Database::open(u":memory:"_s)); }
    void keepsEveryKind();
    void anEqualEntryStandsOnce();
    void undoBringsTheSameBack();
    void undoBesideAnEqualEntry();
    void severalAtOnce();
    void unknownIdsAreNotFound();
    void linesAreApart();
    void counts();
    void notesCanChange();
    void purgesWhatWasRemovedLongAgo();
    void aKindOfALaterProgramIsNoEntry();
    void halfAListIsAnError();

private:
    std::unique_ptr<Database> m_database;
};

void BlockStoreTest::keepsEveryKind()
{
    BlockStore store(*m_database);
    QStringList texts;
    for (const QString &text :
         {u"+390212345678"_s, u"+390212*"_s, u"+39021000-+39021999"_s, u"country NG"_s, u"hidden"_s,
          u"sender Vodafone"_s, u"allow +39800*"_s, u"allow +390212345678"_s}) {
        BlockEntry entry = entryOf(text, u"why: "_s + text);
        const auto id = store.add(entry);
        QVERIFY(id.has_value());
        entry.id = *id;
        QCOMPARE(store.entry(*id).value(), entry);
        texts.append(text);
    }
    QCOMPARE(textsOf(store), texts);
}

void BlockStoreTest::anEqualEntryStandsOnce()
{
    BlockStore store(*m_database);
    const qint64 id = store.add(entryOf(u"+390212345678"_s, u"first"_s)).value();
    QCOMPARE(store.add(entryOf(u"02 1234 5678"_s, u"second"_s)).value(), id);
    QCOMPARE(store.entry(id).value().note, u"first"_s);
    QVERIFY(store.add(entryOf(u"allow +390212345678"_s)).value() != id);
    QCOMPARE(textsOf(store).size(), 2);
}

void BlockStoreTest::undoBringsTheSameBack()
{
    BlockStore store(*m_database);
    const qint64 id = store.add(entryOf(u"+390212*"_s, u"a note"_s)).value();
    QVERIFY(store.count(id, now).has_value());
    QVERIFY(store.remove(id, now).has_value());
    QCOMPARE(textsOf(store), QStringList());
    QCOMPARE(store.remove(id, now).error().code, ErrorCode::NotFound);
    QVERIFY(store.restore(id).has_value());
    QCOMPARE(textsOf(store), QStringList {u"+390212*"_s});
    QCOMPARE(store.entry(id).value().note, u"a note"_s);
    QCOMPARE(store.counted(id).value().hits, 1);
    QVERIFY(store.restore(id).has_value()); // a second tap changes nothing
    QCOMPARE(textsOf(store), QStringList {u"+390212*"_s});
}

void BlockStoreTest::undoBesideAnEqualEntry()
{
    BlockStore store(*m_database);
    const qint64 first = store.add(entryOf(u"hidden"_s)).value();
    QVERIFY(store.remove(first, now).has_value());
    const qint64 second = store.add(entryOf(u"hidden"_s)).value();
    QVERIFY(first != second);
    QVERIFY(store.restore(first).has_value());
    QCOMPARE(textsOf(store), QStringList {u"hidden"_s});
}

void BlockStoreTest::unknownIdsAreNotFound()
{
    BlockStore store(*m_database);
    QCOMPARE(store.remove(7, now).error().code, ErrorCode::NotFound);
    QCOMPARE(store.restore(7).error().code, ErrorCode::NotFound);
    QCOMPARE(store.count(7, now).error().code, ErrorCode::NotFound);
    QCOMPARE(store.setNote(7, u"x"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(store.entry(7).error().code, ErrorCode::NotFound);
    QCOMPARE(store.counted(7).error().code, ErrorCode::NotFound);
}

void BlockStoreTest::linesAreApart()
{
    BlockStore one(*m_database, u"1"_s);
    BlockStore two(*m_database, u"2"_s);
    const qint64 id = one.add(entryOf(u"hidden"_s)).value();
    QCOMPARE(textsOf(two), QStringList());
    QCOMPARE(two.remove(id, now).error().code, ErrorCode::NotFound);
    QVERIFY(two.add(entryOf(u"hidden"_s)).value() != id);
}

void BlockStoreTest::counts()
{
    BlockStore store(*m_database);
    const qint64 id = store.add(entryOf(u"NG"_s)).value();
    QCOMPARE(store.counted(id).value(), BlockCount());
    QVERIFY(store.count(id, now).has_value());
    QVERIFY(store.count(id, now.addSecs(60)).has_value());
    QCOMPARE(store.counted(id).value(), (BlockCount {2, now.addSecs(60)}));
}

void BlockStoreTest::notesCanChange()
{
    BlockStore store(*m_database);
    const qint64 id = store.add(entryOf(u"NG"_s, u"before"_s)).value();
    QVERIFY(store.setNote(id, QString()).has_value());
    QCOMPARE(store.entry(id).value().note, QString());
}

void BlockStoreTest::purgesWhatWasRemovedLongAgo()
{
    BlockStore store(*m_database);
    const qint64 old = store.add(entryOf(u"NG"_s)).value();
    const qint64 late = store.add(entryOf(u"CH"_s)).value();
    const qint64 standing = store.add(entryOf(u"IT"_s)).value();
    QVERIFY(store.remove(old, now.addDays(-31)).has_value());
    QVERIFY(store.remove(late, now.addDays(-29)).has_value());
    QCOMPARE(store.purge(now.addDays(-30)).value(), 1);
    QCOMPARE(store.restore(old).error().code, ErrorCode::NotFound);
    QVERIFY(store.restore(late).has_value());
    QVERIFY(store.entry(standing).has_value());
}

void BlockStoreTest::aKindOfALaterProgramIsNoEntry()
{
    BlockStore store(*m_database);
    const qint64 id = store.add(entryOf(u"NG"_s)).value();
    QSqlQuery query(QSqlDatabase::database(m_database->connectionName()));
    QVERIFY(query.exec(u"UPDATE block_entries SET kind=99"_s));
    QCOMPARE(textsOf(store), QStringList());
    QCOMPARE(store.entry(id).error().code, ErrorCode::NotFound);
}

/** A disk that fails at the second row: who is on the rest of the list would be let through. */
void BlockStoreTest::halfAListIsAnError()
{
    BlockStore store(*m_database);
    for (const QString &text : {u"+39 02 1234*"_s, u"+39 02 1235*"_s, u"+39 02 1236*"_s}) {
        QVERIFY(store.add(entryOf(text)));
    }
    QSqlQuery query(QSqlDatabase::database(m_database->connectionName()));
    QVERIFY(query.exec(u"DROP INDEX block_entries_standing"_s)); // row by row, without sorting
    QVERIFY(query.exec(u"ALTER TABLE block_entries RENAME TO whole"_s));
    QVERIFY(
        query.exec(u"CREATE VIEW block_entries AS SELECT id, line, kind, CASE WHEN id=2 THEN "
                   "abs(1 - id - 9223372036854775807) ELSE value END AS value, upper, allow, note, "
                   "created_at, removed_at FROM whole"_s));
    const Result<std::vector<BlockEntry>> entries = store.entries();
    QVERIFY2(!entries, qPrintable(QString::number(entries ? entries->size() : 0)));
    QCOMPARE(entries.error().code, ErrorCode::Storage);
}

void BlockStoreTest::severalAtOnce()
{
    BlockStore store(*m_database);
    QVERIFY(store.add(entryOf(u"+390211111111"_s)));
    const std::vector<qint64> fresh =
        store
            .addNew({entryOf(u"+390211111111"_s), // it is there
                     entryOf(u"+390222222222"_s), entryOf(u"+39029*"_s)})
            .value();
    QCOMPARE(fresh.size(), 2U);
    QCOMPARE(textsOf(store).size(), 3);
    QCOMPARE(store.removeAll({fresh.at(0), 4711, fresh.at(1)}, now).value(), fresh);
    QCOMPARE(textsOf(store), QStringList {u"+390211111111"_s});
    QCOMPARE(store.removeAll(fresh, now).value(), std::vector<qint64>()); // they are gone already
    QCOMPARE(store.restoreAll(fresh).value(), fresh);
    QCOMPARE(textsOf(store).size(), 3);
}

QTEST_GUILESS_MAIN(BlockStoreTest)
#include "tst_blockstore.moc"
