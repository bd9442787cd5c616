// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/seal.h"
#include "archive/tarfile.h"
#include "backupworld.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

/** What goes into a backup, and what is taken for one. */
class TestBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatThereIs();
    void isPrivateAndOpensWithTar();
    void leavesSecretsOutWithoutAPassword();
    void sealsSecretsWithAPassword();
    void sealNoticesEveryChange();
    void cancelledLeavesNothing();
    void earlierFileStaysWhenTheDiskRefuses();
    void damageIsNoticedAtEveryPlace();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void foreignTablesAreRefused();
    void newerOnesAreRefused();
};

void TestBackup::holdsWhatThereIs()
{
    BackupWorld world;
    world.fill(3);
    const auto counts = world.save();
    QVERIFY(counts.has_value());
    QCOMPARE(*counts, (DataCounts {3, 1, 0, 1, 2, 1, 1, 300, 1}));
    const auto manifest = readManifest(world.file);
    QVERIFY(manifest.has_value());
    QCOMPARE(manifest->counts, *counts);
    QCOMPARE(manifest->madeAt, world.now);
    QCOMPARE(manifest->version, u"9.9"_s);
    QCOMPARE(manifest->settings.value(u"phones/master"_s), u"+393298765432"_s);
    const QString folder = world.path(u"out"_s);
    QVERIFY(unpackBackup(world.file, folder, world.watch).has_value());
    QCOMPARE(BackupWorld::contentOf(folder + u"/contacts/family.vcf"_s),
             BackupWorld::contentOf(world.places.contactsDir + u"/family.vcf"_s));
    QCOMPARE(BackupWorld::number(folder + u"/virtualphone.db"_s, u"SELECT count(*) FROM calls"_s),
             3);
    QCOMPARE(BackupWorld::contentOf(folder + u"/recordings/3.ogg"_s), QByteArray(300, 'O'));
    QCOMPARE(BackupWorld::contentOf(folder + u"/prompts/greeting-3.wav"_s), QByteArray("RIFF3"));
    QVERIFY(world.watch.done > 0);
}

void TestBackup::isPrivateAndOpensWithTar()
{
    BackupWorld world;
    world.fill(1);
    QVERIFY(world.save().has_value());
    QCOMPARE(QFile::permissions(world.file)
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    if (QStandardPaths::findExecutable(u"tar"_s).isEmpty()) {
        QSKIP("there is no tar here");
    }
    QProcess tar;
    tar.start(u"tar"_s, {u"-tf"_s, world.file});
    QVERIFY(tar.waitForFinished());
    QCOMPARE(tar.exitCode(), 0);
    QCOMPARE(tar.readAllStandardOutput(),
             QByteArray("manifest.json\nvirtualphone.db\ncontacts/1.vcf\ncalendars/2.ics\n"
                        "recordings/3.ogg\nprompts/4.wav\n"));
}

void TestBackup::leavesSecretsOutWithoutAPassword()
{
    BackupWorld world;
    world.fill(1);
    QVERIFY(world.save({}, {{u"telegram/token"_s, u"123456:tok3n"_s}}).has_value());
    const QByteArray all = BackupWorld::contentOf(world.file);
    QVERIFY(!all.contains("s3cret"));
    QVERIFY(!all.contains("tok3n"));
    QCOMPARE(readSecrets(world.file, u"pw"_s).error().code, ErrorCode::NotFound);
}

void TestBackup::sealsSecretsWithAPassword()
{
    BackupWorld world;
    world.fill(1);
    QVERIFY(world.save(u"pass wörd"_s, {{u"telegram/token"_s, u"123456:tok3n"_s}}).has_value());
    const QByteArray all = BackupWorld::contentOf(world.file);
    QVERIFY(!all.contains("s3cret"));
    QVERIFY(!all.contains("tok3n"));
    QCOMPARE(readSecrets(world.file, u"pass word"_s).error().code, ErrorCode::Unauthorized);
    const auto secrets = readSecrets(world.file, u"pass wörd"_s);
    QVERIFY(secrets.has_value());
    QCOMPARE(secrets->value(u"telegram/token"_s), u"123456:tok3n"_s);
    QCOMPARE(secrets->value(u"calendar/urls"_s), u"Home=https://x.org/key-s3cret"_s);
}

void TestBackup::sealNoticesEveryChange()
{
    const QByteArray sealed = seal::close("secret", u"pw"_s, 10).value();
    QCOMPARE(seal::open(sealed, u"pw"_s).value(), QByteArray("secret"));
    QVERIFY(seal::close("secret", u"pw"_s, 10).value() != sealed);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = static_cast<char>(changed.at(i) ^ 1);
        QVERIFY2(!seal::open(changed, u"pw"_s), qPrintable(QString::number(i)));
        QVERIFY(!seal::open(sealed.first(i), u"pw"_s));
    }
}

void TestBackup::cancelledLeavesNothing()
{
    BackupWorld world;
    world.fill(1);
    world.watch.cancelled = true;
    QCOMPARE(world.save().error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(world.file));
    QCOMPARE(QDir(world.places.root).entryList({u"backup-*"_s}, QDir::Dirs), QStringList());
}

void TestBackup::earlierFileStaysWhenTheDiskRefuses()
{
    BackupWorld world;
    world.fill(1);
    world.file = world.path(u"no/such/folder/x"_s);
    QCOMPARE(world.save().error().code, ErrorCode::Storage);
}

void TestBackup::damageIsNoticedAtEveryPlace()
{
    BackupWorld world;
    world.fill(1);
    QVERIFY(world.save().has_value());
    const QByteArray whole = BackupWorld::contentOf(world.file);
    int run = 0;
    const auto isRefused = [&](const QByteArray &bytes) {
        BackupWorld::put(world.file, bytes);
        const QString folder = world.path(u"out%1"_s.arg(++run));
        const bool refused = !unpackBackup(world.file, folder, world.watch);
        QDir(folder).removeRecursively();
        return refused;
    };
    for (int part = 0; part < 20; ++part) {
        QVERIFY2(isRefused(whole.first(whole.size() * part / 20)),
                 qPrintable(QString::number(part)));
    }
    QVERIFY(isRefused(whole + 'x'));
    const auto manifestEnd = static_cast<qsizetype>(whole.indexOf("virtualphone.db\0"));
    const qsizetype database = manifestEnd + 512;
    for (const qsizetype place : {qsizetype {0}, manifestEnd, database + 30, database + 5000}) {
        QByteArray changed = whole;
        changed[place] = static_cast<char>(changed.at(place) ^ 0x20);
        QVERIFY2(isRefused(changed), qPrintable(QString::number(place)));
    }
    QVERIFY(!isRefused(whole));
}

void TestBackup::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("files");
    const auto row = [](const char *name, const char *kind, const char *file, const char *size) {
        QTest::newRow(name) << QByteArray(R"({"kind":")") + kind + R"(","name":")" + file
                + R"(","size":)" + size + R"(,"sha256":")" + QByteArray(64, '0') + "\"}";
    };
    row("path upwards", "contacts", "../evil.vcf", "0");
    row("absolute path", "contacts", "/etc/evil.vcf", "0");
    row("path below", "contacts", "a/b.vcf", "0");
    row("backslash", "contacts", "a\\\\b.vcf", "0");
    row("hidden file", "contacts", ".evil.vcf", "0");
    row("no group", "contacts", ".vcf", "0");
    row("another kind of file", "contacts", "evil.sh", "0");
    row("new line", "contacts", "a\\n.vcf", "0");
    row("zero", "contacts", "a\\u0000.vcf", "0");
    row("negative size", "contacts", "a.vcf", "-1");
    row("endless size", "contacts", "a.vcf", "99999999999999999");
    row("size is no number", "contacts", "a.vcf", "\"0\"");
    row("a sound's path upwards", "prompt", "../evil.wav", "0");
    row("a sound of another kind", "prompt", "evil.ogg", "0");
    row("unknown kind", "settings", "settings.ini", "0");
    row("named data base", "database", "../x.db", "0");
}

void TestBackup::hostileFilesAreRefused()
{
    QFETCH(QByteArray, files);
    BackupWorld world;
    QByteArray json =
        R"({"virtualphoneBackup":1,"madeAt":"2026-11-22T14:00:00Z","files":[)" + files + "]}";
    QBuffer content(&json);
    content.open(QIODevice::ReadOnly);
    {
        QFile out(world.file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(tar::write(out, {u"manifest.json"_s, json.size()}, content, world.watch));
        QVERIFY(tar::writeEnd(out));
    }
    QCOMPARE(readManifest(world.file).error().code, ErrorCode::InvalidInput);
    QVERIFY(!unpackBackup(world.file, world.path(u"out"_s), world.watch));
    QVERIFY(!QFile::exists(world.path(u"out"_s)));
}

void TestBackup::foreignTablesAreRefused()
{
    BackupWorld world;
    world.fill(1);
    {
        const auto database = Database::open(world.places.databaseFile).value();
        QVERIFY(BackupWorld::query(
            *database, u"CREATE TRIGGER t AFTER INSERT ON calls BEGIN DELETE FROM calls; END"_s));
    }
    QVERIFY(world.save().has_value());
    const auto refused = unpackBackup(world.file, world.path(u"out"_s), world.watch);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
}

void TestBackup::newerOnesAreRefused()
{
    BackupWorld world;
    world.fill(1);
    {
        const auto database = Database::open(world.places.databaseFile).value();
        QVERIFY(BackupWorld::query(*database, u"PRAGMA user_version = 9999"_s));
    }
    QVERIFY(world.save().has_value());
    QCOMPARE(unpackBackup(world.file, world.path(u"out"_s), world.watch).error().code,
             ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
