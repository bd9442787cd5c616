// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/importfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

QByteArray card(const QByteArray &name, const QByteArray &number = {}, const QByteArray &more = {})
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\n"
        + (number.isEmpty() ? QByteArray() : "TEL:" + number + "\r\n") + more + "END:VCARD\r\n";
}

QByteArray many(int count)
{
    QByteArray cards;
    for (int i = 0; i < count; ++i) {
        cards += card("Name " + QByteArray::number(i), "340" + QByteArray::number(1000000 + i));
    }
    return cards;
}

ImportPlan plan(const QByteArray &incoming, const QByteArray &existing, ImportMode mode)
{
    return planImport(incoming, existing, {u"t.vcf"_s, u"t"_s, Region {}}, mode);
}

} // namespace

class GroupImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fileNames_data();
    void fileNames();
    void groupInAnyCase();
    void replaceCounts();
    void asksWhenItShrinks_data();
    void asksWhenItShrinks();
    void merges();
    void mergingTwiceChangesNothing();
    void replacesAndUndoes();
    void newGroupIsUndone();
    void mergesInstead();
    void confirms();
    void changedMeanwhile();
    void hostileNamesWriteNothing();
    void copiesAreBounded();
    void lostCopiesLoseNothing();
};

void GroupImportTest::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("group"); // empty = refused
    const auto row = [](const char *what, const QString &name, const QString &group) {
        QTest::newRow(what) << name << group;
    };
    row("plain", u"Family.vcf"_s, u"Family"_s);
    row("capitals", u"Family.VCF"_s, u"Family"_s);
    row("blanks and letters", u"Città & Co (1).vcf"_s, u"Città & Co (1)"_s);
    row("dots inside", u"tennis.club.vcf"_s, u"tennis.club"_s);
    row("letter and accent apart", u"Citta\u0300.vcf"_s, u"Città"_s);
    row("no vCard", u"Family.txt"_s, {});
    row("nothing before", u".vcf"_s, {});
    row("hidden", u".Family.vcf"_s, {});
    row("slash", u"../Family.vcf"_s, {});
    row("absolute", u"/etc/Family.vcf"_s, {});
    row("backslash", u"..\\Family.vcf"_s, {});
    row("two dots", u"a..b.vcf"_s, {});
    row("NUL", QString(u"Family\0.vcf"_s), {});
    row("NUL before the end", u"a.vcf"_s + QChar(0) + u".vcf"_s, {});
    row("line end", u"Fam\nily.vcf"_s, {});
    row("turned round", u"fcv\u202e.vcf"_s, {});
    row("invisible", u"Fam\u200bily.vcf"_s, {});
    row("reserved", u"CON.vcf"_s, {});
    row("reserved with a suffix", u"com1.x.vcf"_s, {});
    row("not reserved", u"Console.vcf"_s, u"Console"_s);
    row("drive", u"C:x.vcf"_s, {});
    row("blank before the dot", u"Family .vcf"_s, {});
    row("long", QString(101, u'a') + u".vcf"_s, {});
    row("long in bytes", QString(90, QChar(0x4E00)) + u".vcf"_s, {});
    row("as long as it may be", QString(100, u'a') + u".vcf"_s, QString(100, u'a'));
    row("empty", {}, {});
}

void GroupImportTest::fileNames()
{
    QFETCH(QString, name);
    QTEST(groupOfFileName(name).value_or(QString()), "group");
}

void GroupImportTest::groupInAnyCase()
{
    QCOMPARE(fileOfGroup(u"family"_s, {u"Work.vcf"_s, u"FAMILY.VCF"_s}), u"FAMILY.VCF"_s);
    QCOMPARE(fileOfGroup(u"Family"_s, {u"Work.vcf"_s}), u"Family.vcf"_s);
}

void GroupImportTest::replaceCounts()
{
    const QByteArray before = card("Anna", "3401234567") + card("Bruno", "3331112222")
        + card("Carla") + card("Dino", "3335550101");
    const QByteArray after = card("Anna", "3401234567")
        + card("Bruno", "3331112222", "TEL:0612345678\r\n") + card("Carla")
        + card("Emma", "3335550102") + card("") + card("Fabio");
    const ImportPlan planned = plan(after, before, ImportMode::Replace);
    const ImportCounts expected {.before = 4,
                                 .cards = 5,
                                 .added = 2,
                                 .changed = 1,
                                 .removed = 1,
                                 .withoutNumber = 2,
                                 .unread = 1};
    QCOMPARE(planned.counts, expected);
    QCOMPARE(planned.content, after);
    QVERIFY(!planned.needsConfirmation);
    QCOMPARE(planned.problems.size(), 1U);
}

void GroupImportTest::asksWhenItShrinks_data()
{
    QTest::addColumn<QByteArray>("incoming");
    QTest::addColumn<QByteArray>("existing");
    QTest::addColumn<bool>("asks");
    QTest::newRow("30 % fewer") << many(7) << many(10) << false;
    QTest::newRow("over 30 % fewer") << many(6) << many(10) << true;
    QTest::newRow("69 of 100") << many(69) << many(100) << true;
    QTest::newRow("more") << many(20) << many(10) << false;
    QTest::newRow("new group") << many(1) << QByteArray() << false;
    QTest::newRow("no vCard") << QByteArray("hello") << many(1) << true;
    QTest::newRow("no vCard, new group") << QByteArray("\x89PNG\r\n") << QByteArray() << true;
    QTest::newRow("empty file") << QByteArray() << many(3) << true;
}

void GroupImportTest::asksWhenItShrinks()
{
    QFETCH(QByteArray, incoming);
    QFETCH(QByteArray, existing);
    QTEST(plan(incoming, existing, ImportMode::Replace).needsConfirmation, "asks");
}

void GroupImportTest::merges()
{
    const QByteArray before =
        card("Anna", "3401234567", "NOTE:kept\r\n") + card("Bruno", "3331112222", "UID:b\r\n");
    const QByteArray after =
        card("ANNA", "+393401234567", "TEL;TYPE=HOME:0612345678\r\nNOTE:new\r\n")
        + card("Bruno Verdi", "3335550101", "UID:b\r\n") + card("Anna", "3335550102");
    const ImportPlan planned = plan(after, before, ImportMode::Merge);
    const ImportCounts expected {.before = 2, .cards = 3, .added = 1, .changed = 2};
    QCOMPARE(planned.counts, expected);
    QCOMPARE(planned.content,
             card("Anna", "3401234567", "NOTE:kept\\nnew\r\nTEL;TYPE=HOME:+390612345678\r\n")
                 + card("Bruno", "3331112222", "UID:b\r\nTEL:+393335550101\r\n")
                 + card("Anna", "3335550102"));
}

void GroupImportTest::mergingTwiceChangesNothing()
{
    const ImportPlan once = plan(many(50), many(30) + card("X"), ImportMode::Merge);
    const ImportPlan twice = plan(many(50) + card("X"), once.content, ImportMode::Merge);
    QCOMPARE(twice.content, once.content);
    QCOMPARE(twice.counts.added, 0);
    QCOMPARE(twice.counts.changed, 0);
    const QByteArray noted = card("Anna", "3401234567", "NOTE:a\r\n");
    const QByteArray other = card("Anna", "3401234567", "NOTE:b\r\n");
    const ImportPlan both = plan(other, noted, ImportMode::Merge);
    QCOMPARE(both.counts.changed, 1);
    QCOMPARE(plan(other, both.content, ImportMode::Merge).content, both.content);
    QCOMPARE(plan(noted, both.content, ImportMode::Merge).content, both.content);
}

namespace {

/** A contacts folder with the group Family. */
struct World
{
    World()
    {
        QDir().mkpath(folder.contacts);
        write(u"Family.vcf"_s, before);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(QDir(folder.contacts).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray read(const QString &name = u"Family.vcf"_s) const
    {
        QFile file(QDir(folder.contacts).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.contacts).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    ImportFolder next()
    {
        folder.stamp = QString::number(++serial);
        return folder;
    }
    QTemporaryDir dir;
    QByteArray before = many(4);
    ImportFolder folder {dir.filePath(u"contacts"_s), dir.filePath(u"kept"_s), Region {}, u"0"_s};
    int serial = 0;
};

} // namespace

void GroupImportTest::replacesAndUndoes()
{
    World world;
    const auto result = importGroup(world.next(), u"FAMILY.VCF"_s, many(5), ImportMode::Replace);
    QVERIFY(result.has_value());
    QVERIFY(!result->needsConfirmation);
    QCOMPARE(result->ticket.group, u"Family"_s);
    QCOMPARE(result->counts.added, 1);
    QCOMPARE(world.files(), QStringList {u"Family.vcf"_s});
    QCOMPARE(world.read(), many(5));
    const auto undone = undoImport(world.next(), result->ticket);
    QVERIFY(undone.has_value());
    QCOMPARE(undone->counts.cards, 4);
    QCOMPARE(world.read(), world.before);
}

void GroupImportTest::newGroupIsUndone()
{
    World world;
    const auto result = importGroup(world.next(), u"Work.vcf"_s, many(1), ImportMode::Replace);
    QVERIFY(result.has_value());
    QCOMPARE(world.read(u"Work.vcf"_s), many(1));
    QVERIFY(undoImport(world.next(), result->ticket).has_value());
    QCOMPARE(world.files(), QStringList {u"Family.vcf"_s});
}

void GroupImportTest::mergesInstead()
{
    World world;
    const QByteArray sent = many(3) + card("New", "0612345678");
    const auto result = importGroup(world.next(), u"Family.vcf"_s, sent, ImportMode::Replace);
    QVERIFY(result.has_value());
    QCOMPARE(world.read(), sent);
    const auto merged = mergeInstead(world.next(), result->ticket);
    QVERIFY(merged.has_value());
    QCOMPARE(merged->counts.cards, 5);
    QCOMPARE(merged->counts.added, 1);
    QCOMPARE(world.read(), many(4) + card("New", "0612345678"));
    // What is undone then is both.
    QVERIFY(undoImport(world.next(), merged->ticket).has_value());
    QCOMPARE(world.read(), world.before);
}

void GroupImportTest::confirms()
{
    World world;
    const auto asked = importGroup(world.next(), u"Family.vcf"_s, many(1), ImportMode::Replace);
    QVERIFY(asked.has_value());
    QVERIFY(asked->needsConfirmation);
    QCOMPARE(world.read(), world.before);
    const auto merged = mergeInstead(world.next(), asked->ticket);
    QVERIFY(merged.has_value());
    QCOMPARE(world.read(), world.before);
    const auto done = confirmImport(world.next(), asked->ticket);
    QVERIFY(done.has_value());
    QCOMPARE(world.read(), many(1));
    QVERIFY(undoImport(world.next(), done->ticket).has_value());
    QCOMPARE(world.read(), world.before);
}

void GroupImportTest::changedMeanwhile()
{
    World world;
    const auto result = importGroup(world.next(), u"Family.vcf"_s, many(5), ImportMode::Replace);
    QVERIFY(result.has_value());
    world.write(u"Family.vcf"_s, many(6));
    QCOMPARE(undoImport(world.next(), result->ticket).error().code, ErrorCode::Conflict);
    QCOMPARE(mergeInstead(world.next(), result->ticket).error().code, ErrorCode::Conflict);
    QCOMPARE(world.read(), many(6));
}

void GroupImportTest::hostileNamesWriteNothing()
{
    World world;
    for (const QString &name : {u"../x.vcf"_s, u"/tmp/x.vcf"_s, u".x.vcf"_s, u"x"_s}) {
        QCOMPARE(importGroup(world.next(), name, many(1), ImportMode::Replace).error().code,
                 ErrorCode::InvalidInput);
    }
    QCOMPARE(world.files(), QStringList {u"Family.vcf"_s});
    QVERIFY(!QFile::exists(world.dir.filePath(u"x.vcf"_s)));
    QVERIFY(!QDir(world.folder.kept).exists());
}

void GroupImportTest::copiesAreBounded()
{
    World world;
    for (int i = 0; i < 60; ++i) {
        QVERIFY(importGroup(world.next(), u"Family.vcf"_s, many(4 + i % 2), ImportMode::Replace)
                    .has_value());
    }
    QVERIFY(QDir(world.folder.kept).entryList(QDir::Files).size() <= 42);
}

void GroupImportTest::lostCopiesLoseNothing()
{
    World world;
    const auto result = importGroup(world.next(), u"Family.vcf"_s, many(5), ImportMode::Replace);
    QVERIFY(result.has_value());
    QVERIFY(QFile::remove(result->ticket.before));
    QCOMPARE(mergeInstead(world.next(), result->ticket).error().code, ErrorCode::NotFound);
    QCOMPARE(undoImport(world.next(), result->ticket).error().code, ErrorCode::NotFound);
    QCOMPARE(world.read(), many(5));
}

QTEST_GUILESS_MAIN(GroupImportTest)
#include "tst_groupimport.moc"
