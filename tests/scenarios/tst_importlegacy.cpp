// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlessrun.h"
#include "main/commandline.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QByteArray Token = "123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123";
const QByteArray Shell = "export virtualphone_botowner='12345'\n"
                         "export virtualphone_bottoken='"
    + Token
    + "' # of the bot\n"
      "export virtualphone_defaultmasterphone='+39 333 1110000'\n"
      "export virtualphone_calendarurl='https://example.org/private-7391.ics'\n";
const QByteArray Script = "import os\nBOT_TOKEN = os.environ['virtualphone_bottoken']\n"
                          "DEFAULT_OUTOFCALENDARCALLS_UNKNOWNCALLS = MASTERPHONE\n"
                          "SPAMMERS_UPDATE_TIME = 60 * 60 * 6\n"
                          "SMS_AUTOANSWER_EARLYCALLCLOSURE_ENABLE = True\n"
                          "MY_OWN = compute()\n";
const QByteArray Anna = "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nTEL:+393401111111\nEND:VCARD\n";
const QByteArray Bruno = "BEGIN:VCARD\nVERSION:3.0\nFN:Bruno\nTEL:+393402222222\nEND:VCARD\n";

} // namespace

/** virtualphoned --import-legacy, as people call it. */
class TestImportLegacy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesOverWhenToldYes();
    void changesNothingWhenToldNo();
    void nobodyAnswers();
    void asksAboutGroups();
    void replacesGroupsUnasked();
    void nothingThere();
    void diskRefuses();
    void goesWithNothingElse_data();
    void goesWithNothingElse();

private:
    [[nodiscard]] Outcome import(const QByteArray &answers, const QStringList &more = {}) const
    {
        return m_home->run(QStringList {u"--import-legacy"_s, m_home->path(u"old"_s)} + more,
                           answers);
    }
    std::unique_ptr<HeadlessHome> m_home;
};

void TestImportLegacy::init()
{
    m_home = std::make_unique<HeadlessHome>();
    m_home->environment().insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QVERIFY(m_home->put(u"old/.bashrc"_s, Shell));
    QVERIFY(m_home->put(u"old/virtualphone.py"_s, Script));
    QVERIFY(m_home->put(u"old/contacts/Family.vcf"_s, Anna));
}

void TestImportLegacy::takesOverWhenToldYes()
{
    const Outcome outcome = import("y\n");
    QVERIFY2(outcome.code == 0, outcome.said().constData());
    QVERIFY2(
        outcome.output.contains(
            "  phones/master = +393331110000 (virtualphone_defaultmasterphone, .bashrc, line 3)\n"),
        outcome.output.constData());
    QVERIFY(outcome.output.contains("  telegram/token = 123456789:*** ("));
    QVERIFY(outcome.output.contains("  Family: 1 contact (contacts/Family.vcf)\n"));
    QVERIFY(outcome.output.contains("  MY_OWN (virtualphone.py, line 6): not known here\n"));
    QVERIFY(outcome.output.contains("Take this over? [y/N] "));
    QVERIFY(outcome.output.contains("7 settings taken over.\nFamily: new, 1 contact\n"));
    for (const char *secret : {"AAFake", "7391"}) {
        QVERIFY(!outcome.said().contains(secret));
    }
    const QByteArray settings = HeadlessHome::contentOf(m_home->data(u"settings.ini"_s));
    for (const char *line : {"owners=12345\n", "master=+393331110000\n", "refreshHours=6\n",
                             "earlyClosure=true\n", "hiddenNumber=master\n"}) {
        QVERIFY2(settings.contains(line), settings.constData());
    }
    QVERIFY(!settings.contains("AAFake"));
    QVERIFY(!settings.contains("7391"));
    const QByteArray secrets = HeadlessHome::contentOf(m_home->data(u"secrets.ini"_s));
    QVERIFY(secrets.contains(Token));
    QVERIFY(secrets.contains("private-7391.ics"));
    QCOMPARE(HeadlessHome::contentOf(m_home->data(u"contacts/Family.vcf"_s)), Anna);
    QCOMPARE(QFileInfo(m_home->data()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    // What was there stays.
    QCOMPARE(HeadlessHome::contentOf(m_home->path(u"old/.bashrc"_s)), Shell);
}

void TestImportLegacy::changesNothingWhenToldNo()
{
    for (const QByteArray &answer : {QByteArray("n\n"), QByteArray("\n"), QByteArray("why?\n")}) {
        const Outcome outcome = import(answer);
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.output.endsWith("Nothing has been changed.\n"));
        QVERIFY(!QFileInfo::exists(m_home->data()));
    }
}

void TestImportLegacy::nobodyAnswers()
{
    const Outcome outcome = import({});
    QCOMPARE(outcome.code, exitcode::Usage);
    QVERIFY(outcome.errors.contains("--yes"));
    QVERIFY(!QFileInfo::exists(m_home->data()));
}

void TestImportLegacy::asksAboutGroups()
{
    QVERIFY(m_home->put(u"data/contacts/family.vcf"_s, Bruno));
    const Outcome left = import("y\nn\n");
    QCOMPARE(left.code, 0);
    QVERIFY2(left.output.contains("others here already: Family."), left.output.constData());
    QVERIFY(left.output.contains("Family: left as it is here\n"));
    QCOMPARE(HeadlessHome::contentOf(m_home->data(u"contacts/family.vcf"_s)), Bruno);
    // Nobody answers the second question.
    QVERIFY(import("y\n").output.contains("Family: left as it is here\n"));
    const Outcome replaced = import("y\nyes\n");
    QVERIFY(replaced.output.contains("Family: replaced, 1 contact\n"));
    QCOMPARE(HeadlessHome::contentOf(m_home->data(u"contacts/family.vcf"_s)), Anna);
}

void TestImportLegacy::replacesGroupsUnasked()
{
    QVERIFY(m_home->put(u"data/contacts/Family.vcf"_s, Bruno + Bruno + Bruno));
    const Outcome outcome = import({}, {u"--yes"_s});
    QVERIFY2(outcome.code == 0, outcome.said().constData());
    QVERIFY(!outcome.output.contains("[y/N]"));
    QCOMPARE(HeadlessHome::contentOf(m_home->data(u"contacts/Family.vcf"_s)), Anna);
    const QStringList before =
        QDir(m_home->data(u"contacts-before"_s)).entryList({u"import-*"_s}, QDir::Dirs);
    QCOMPARE(before.size(), 1);
    QVERIFY(outcome.output.contains(before.constFirst().toUtf8()));
    QCOMPARE(HeadlessHome::contentOf(m_home->data(u"contacts-before/"_s + before.constFirst()
                                                  + u"/Family-before.vcf"_s)),
             Bruno + Bruno + Bruno);
}

void TestImportLegacy::nothingThere()
{
    QVERIFY(m_home->put(u"empty/x.txt"_s, "export virtualphone_botowner=1\n"));
    const Outcome empty = m_home->run({u"--import-legacy"_s, m_home->path(u"empty"_s)}, "y\n");
    QCOMPARE(empty.code, exitcode::NoInput);
    QVERIFY(empty.output.contains("Nothing to take over"));
    const Outcome none = m_home->run({u"--import-legacy"_s, m_home->path(u"none"_s)}, "y\n");
    QCOMPARE(none.code, exitcode::NoInput);
    QVERIFY(none.errors.contains("There is no folder"));
    QVERIFY(!QFileInfo::exists(m_home->data()));
}

void TestImportLegacy::diskRefuses()
{
    QVERIFY(m_home->put(u"data"_s, "a file in the way"));
    const Outcome outcome = import("y\n");
    QCOMPARE(outcome.code, exitcode::DataFolder);
    QVERIFY(outcome.errors.contains("cannot be written"));
}

void TestImportLegacy::goesWithNothingElse_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("--set") << QStringList {u"--set"_s, u"phones/country=+39"_s};
    QTest::newRow("--demo") << QStringList {u"--demo"_s};
    QTest::newRow("--explain") << QStringList {u"--explain"_s, u"hidden"_s};
    QTest::newRow("--modem") << QStringList {u"--modem"_s, u"/dev/ttyUSB0"_s};
}

void TestImportLegacy::goesWithNothingElse()
{
    QFETCH(QStringList, more);
    const Outcome outcome = m_home->runPlain(
        QStringList {u"--import-legacy"_s, m_home->path(u"old"_s), u"--yes"_s} + more);
    QCOMPARE(outcome.code, exitcode::Usage);
    QCOMPARE(m_home->run({u"--yes"_s}).code, exitcode::Usage);
}

QTEST_GUILESS_MAIN(TestImportLegacy)
#include "tst_importlegacy.moc"
