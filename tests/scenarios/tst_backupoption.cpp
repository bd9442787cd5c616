// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlessrun.h"
#include "main/commandline.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QByteArray Family = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\n"
                          "TEL:+393401234567\r\nEND:VCARD\r\n";
const QByteArray Token = "123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123";

} // namespace

/** virtualphoned --backup, --restore and --undo-restore, as people and scripts call them. */
class TestBackupOption : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAndBackAgain();
    void nobodyAnswersAndNothingChanges();
    void otherFilesAreRefused();
};

void TestBackupOption::thereAndBackAgain()
{
    HeadlessHome home;
    const QString file = home.path(u"phone.backup"_s);
    QVERIFY(home.put(u"data/contacts/family.vcf"_s, Family));
    const Outcome set = home.run({u"--set"_s, u"phones/master=+393331112222"_s, u"--set"_s,
                                  QString(u"telegram/token="_s + QString::fromLatin1(Token))});
    QCOMPARE(set.code, 0);
    const Outcome saved = home.run({u"--backup"_s, file});
    QVERIFY2(saved.code == 0, saved.said().constData());
    QVERIFY(saved.output.contains(file.toUtf8()));
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(!HeadlessHome::contentOf(file).contains(Token)); // secrets only when asked for

    QVERIFY(home.put(u"data/contacts/family.vcf"_s,
                     "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bruno\r\n"
                     "TEL:+39021234567\r\nEND:VCARD\r\n"));
    QCOMPARE(home.run({u"--set"_s, u"phones/master=+393334445555"_s}).code, 0);
    const Outcome restored = home.run({u"--restore"_s, file, u"--yes"_s});
    QVERIFY2(restored.code == 0, restored.said().constData());
    QVERIFY(restored.output.contains("--undo-restore"));
    QCOMPARE(HeadlessHome::contentOf(home.data(u"contacts/family.vcf"_s)), Family);
    QVERIFY(HeadlessHome::contentOf(home.data(u"settings.ini"_s)).contains("+393331112222"));

    const Outcome undone = home.run({u"--undo-restore"_s, u"--yes"_s});
    QVERIFY2(undone.code == 0, undone.said().constData());
    QVERIFY(HeadlessHome::contentOf(home.data(u"contacts/family.vcf"_s)).contains("Bruno"));
    QVERIFY(HeadlessHome::contentOf(home.data(u"settings.ini"_s)).contains("+393334445555"));
    for (const Outcome &outcome : {saved, restored, undone}) {
        QVERIFY(!outcome.said().contains(Token));
    }
    QCOMPARE(home.run({u"--undo-restore"_s, u"--yes"_s}).code, 0); // turned round once more
    QCOMPARE(HeadlessHome::contentOf(home.data(u"contacts/family.vcf"_s)), Family);
}

void TestBackupOption::nobodyAnswersAndNothingChanges()
{
    HeadlessHome home;
    const QString file = home.path(u"phone.backup"_s);
    QCOMPARE(home.run({u"--set"_s, u"phones/master=+393331112222"_s}).code, 0);
    QCOMPARE(home.run({u"--backup"_s, file}).code, 0);
    QCOMPARE(home.run({u"--set"_s, u"phones/master=+393334445555"_s}).code, 0);
    const Outcome silent = home.run({u"--restore"_s, file}); // standard input is at its end
    QCOMPARE(silent.code, exitcode::Usage);
    const Outcome no = home.run({u"--restore"_s, file}, "n\n");
    QCOMPARE(no.code, 0);
    QVERIFY(no.output.contains("phones/master")); // what would change was shown
    QVERIFY(HeadlessHome::contentOf(home.data(u"settings.ini"_s)).contains("+393334445555"));
    QCOMPARE(home.run({u"--undo-restore"_s, u"--yes"_s}).code, exitcode::NoInput);
    QCOMPARE(home.run({u"--restore"_s, file}, "y\n").code, 0);
    QVERIFY(HeadlessHome::contentOf(home.data(u"settings.ini"_s)).contains("+393331112222"));
}

void TestBackupOption::otherFilesAreRefused()
{
    HeadlessHome home;
    QCOMPARE(home.run({u"--set"_s, u"phones/master=+393331112222"_s}).code, 0);
    QVERIFY(home.put(u"photo.png"_s, "\x89PNG\r\n\x1a\n"));
    for (const QString &file : {u"photo.png"_s, u"nowhere"_s}) {
        const Outcome refused = home.run({u"--restore"_s, home.path(file), u"--yes"_s});
        QVERIFY(refused.code != 0);
        QVERIFY(refused.output.isEmpty());
        QCOMPARE(refused.errors.count('\n'), 1); // one sentence
    }
    QVERIFY(HeadlessHome::contentOf(home.data(u"settings.ini"_s)).contains("+393331112222"));
    QVERIFY(home.run({u"--backup"_s, u"/nowhere/phone.backup"_s}).code != 0);
}

QTEST_GUILESS_MAIN(TestBackupOption)
#include "tst_backupoption.moc"
