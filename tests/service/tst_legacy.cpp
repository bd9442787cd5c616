// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legacyworld.h"

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace vp;

/** What the predecessor left is found, explained, and taken over. */
class TestLegacy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsFound();
    void everySayingIsExplained();
    void secretsAreMasked();
    void scriptWinsOverTheEnvironment();
    void nearestPlaceCounts();
    void variablesThatNobodySets();
    void masterPhoneIsFollowed();
    void badValuesAreNamed();
    void ports_data();
    void ports();
    void contactFolders_data();
    void contactFolders();
    void groupsOfOneNameAndJunk();
    void linksAreNotFollowedOutside();
    void boundsHold();
    void junkIsNotRead();
    void noFolder();
    void otherScriptsAreNobodysBusiness();
    void namesAreHarmless();

private:
    [[nodiscard]] static QString valueOf(const LegacyFindings &findings, const QString &name);
};

QString TestLegacy::valueOf(const LegacyFindings &findings, const QString &name)
{
    for (const LegacySetting &setting : findings.settings) {
        if (setting.change.name == name) {
            return setting.change.value;
        }
    }
    return u"(none)"_s;
}

void TestLegacy::everythingIsFound()
{
    const LegacyWorld world;
    world.put(u"virtualphone.py"_s, world.script);
    world.put(u".bashrc"_s, world.shell);
    world.put(u"contacts/Family.vcf"_s, world.card + world.card.repeated(2));
    world.put(u"contacts/work.VCF"_s, world.card);
    const LegacyFindings found = world.read();
    const QList<QPair<QString, QString>> expected {
        {u"phones/country"_s, u"+49"_s},
        {u"telegram/owners"_s, u"12345,678"_s},
        {u"telegram/token"_s, QString::fromLatin1(world.token)},
        {u"phones/master"_s, u"+49301234567"_s},
        {u"calendar/urls"_s, u"https://example.org/private-7391.ics"_s},
        {u"blocklists/notify"_s, u"false"_s},
        {u"blocklists/urls"_s, u"https://example.org/list.csv"_s},
        {u"blocklists/refreshHours"_s, u"12"_s},
        {u"rules/hiddenNumber"_s, u"reject"_s},
        {u"rules/notInContacts"_s, u"master"_s},
        {u"rules/noEventNow"_s, u"+39061234567"_s},
        {u"autoSms/earlyClosure"_s, u"true"_s},
        {u"autoSms/earlyClosureText"_s, u"I'm called.\nTry again."_s},
        {u"autoSms/notAccepted"_s, u"false"_s},
        {u"autoSms/notAcceptedText"_s, u"Not now"_s},
    };
    for (const auto &[name, value] : expected) {
        QCOMPARE(QString(name % u'=' % valueOf(found, name)), QString(name % u'=' % value));
    }
    QCOMPARE(found.settings.size(), static_cast<std::size_t>(expected.size()));
    QCOMPARE(found.groups.size(), 2U);
    QCOMPARE(found.groups[0].group, u"Family"_s);
    QCOMPARE(found.groups[0].cards, 3);
    QCOMPARE(found.groups[1].group, u"work"_s);
}

void TestLegacy::everySayingIsExplained()
{
    const LegacyWorld world;
    world.put(u"virtualphone.py"_s, world.script);
    world.put(u".bashrc"_s, world.shell);
    world.put(u"spare.vcf"_s, world.card);
    world.put(u"contacts/Family.vcf"_s, world.card);
    const QStringList lines = LegacyWorld::remarks(world.read());
    const QStringList expected {
        u"TELEGRAM_MESSAGE_… (virtualphone.py, line 15, and 1 more): the bot has texts of its own "
        "here"_s,
        u"SERIAL_PORT_CONTROL (virtualphone.py, line 21): found automatically here"_s,
        u"SERIAL_BAUDRATE (virtualphone.py, line 22): found automatically here"_s,
        u"SERIAL_BOOTCOMMANDS (virtualphone.py, line 23): the modem is spoken to in another way "
        "here"_s,
        u"MY_OWN (virtualphone.py, line 25): not known here"_s,
        u"MADE (virtualphone.py, line 26): not known here"_s,
        u"virtualphone_simpin (.bashrc, line 7): not a plain value; nothing of the old program is "
        "run"_s,
        u"virtualphone_colour (.bashrc, line 6): not known here"_s,
        u"spare.vcf: not in the folder of contacts"_s,
    };
    QCOMPARE(lines, expected);
}

void TestLegacy::secretsAreMasked()
{
    const LegacyWorld world;
    world.put(u".bashrc"_s, world.shell);
    QString all;
    const LegacyFindings found = world.read();
    for (const LegacySetting &setting : found.settings) {
        all += LegacyPhrases::setting(setting) + u'\n';
    }
    QVERIFY2(
        all.contains(u"telegram/token = 123456789:*** (virtualphone_bottoken, .bashrc, line 2)"_s),
        qPrintable(all));
    QVERIFY(all.contains(u"calendar/urls = ***"_s));
    QVERIFY(!all.contains(u"AAFake"_s));
    QVERIFY(!all.contains(u"7391"_s));
}

void TestLegacy::scriptWinsOverTheEnvironment()
{
    const LegacyWorld world;
    world.put(u"virtualphone.py"_s,
              "BOT_OWNERS = ['1', 22]\nMASTERPHONE = \"+393331110000\"\nVERBOSE = 1\n"
              "DEFAULT_COUNTRYCODE = COUNTRY\nCOUNTRY = '+44'\n");
    world.put(u"start.sh"_s,
              "export virtualphone_botowner=5 virtualphone_defaultmasterphone=+393331110000\n"
              "python3 virtualphone.py\n");
    const LegacyFindings found = world.read();
    QCOMPARE(valueOf(found, u"telegram/owners"_s), u"1,22"_s);
    QCOMPARE(valueOf(found, u"phones/country"_s), u"+44"_s);
    QVERIFY(LegacyWorld::remarks(found).contains(
        u"virtualphone_botowner (start.sh, line 1): another value of it counts"_s));
    // The same said twice is no news.
    QVERIFY(!LegacyWorld::remarks(found).join(u'\n').contains(u"masterphone"_s));
}

void TestLegacy::nearestPlaceCounts()
{
    const LegacyWorld world;
    world.put(u"copies/a/start.sh"_s, "export virtualphone_botowner=1\n");
    world.put(u"start.sh"_s, "export virtualphone_botowner=2\nexport virtualphone_botowner=3\n");
    const LegacyFindings found = world.read();
    QCOMPARE(valueOf(found, u"telegram/owners"_s), u"3"_s);
    QCOMPARE(LegacyWorld::remarks(found).size(), 2);
}

void TestLegacy::variablesThatNobodySets()
{
    const LegacyWorld world;
    world.put(u"virtualphone.py"_s,
              "BOT_OWNERS = [os.environ['virtualphone_botowner']]\n"
              "BOT_TOKEN = os.environ.get('virtualphone_bottoken')\n");
    world.put(u"start.sh"_s, "export virtualphone_botowner=5\n");
    QCOMPARE(LegacyWorld::remarks(world.read()),
             QStringList {u"BOT_TOKEN (virtualphone.py, line 2): comes from the variable "
                          "virtualphone_bottoken, which no file here sets; add the file that does, "
                          "such as ~/.bashrc"_s});
}

void TestLegacy::masterPhoneIsFollowed()
{
    const LegacyWorld world;
    world.put(u"virtualphone.py"_s,
              "MASTERPHONE = '+393331110000'\n"
              "DEFAULT_OUTOFCALENDARCALLS_UNKNOWNCALLS = '+393331110000'\n"
              "DEFAULT_OUTOFCALENDARCALLS_CALLERNOTINGROUP = ''\n"
              "HOME = MASTERPHONE\n"
              "DEFAULT_OUTOFCALENDARCALLS_OUTOFREACHABILITYTIMECALLER = HOME\n");
    const LegacyFindings found = world.read();
    QCOMPARE(valueOf(found, u"rules/hiddenNumber"_s), u"master"_s);
    QCOMPARE(valueOf(found, u"rules/notInContacts"_s), u"reject"_s);
    QCOMPARE(valueOf(found, u"rules/noEventNow"_s), u"master"_s);
}

void TestLegacy::badValuesAreNamed()
{
    const LegacyWorld world;
    world.put(u"virtualphone.py"_s,
              "MASTERPHONE = '112'\nSPAMMERS_NOTIFY = 'perhaps'\n"
              "SPAMMERS_LIST_URL = ''\nSPAMMERS_UPDATE_TIME = -5\n");
    world.put(u"x.sh"_s,
              "export virtualphone_bottoken='my-secret-7391' virtualphone_defaultcountrycode=zz\n");
    const LegacyFindings found = world.read();
    QCOMPARE(found.settings.size(), 1U);
    QCOMPARE(valueOf(found, u"blocklists/urls"_s), u"none"_s);
    const QString lines = LegacyWorld::remarks(found).join(u'\n');
    QVERIFY2(
        lines.contains(u"MASTERPHONE (virtualphone.py, line 1): not allowed here: phones/master: "
                       "an emergency number"_s),
        qPrintable(lines));
    QVERIFY(lines.contains(u"SPAMMERS_NOTIFY (virtualphone.py, line 2): not a plain value"_s));
    QVERIFY(lines.contains(u"SPAMMERS_UPDATE_TIME (virtualphone.py, line 4)"_s));
    QVERIFY(lines.contains(u"virtualphone_bottoken (x.sh, line 1): not allowed here: "_s));
    QVERIFY(lines.contains(u"virtualphone_defaultcountrycode"_s));
    QVERIFY(!lines.contains(u"7391"_s));
}

void TestLegacy::ports_data()
{
    QTest::addColumn<QByteArray>("port");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a name that the kernel deals out") << QByteArray("/dev/ttyUSB3") << u"(none)"_s;
    QTest::newRow("a name that lasts") << QByteArray("/dev/serial/by-id/usb-X-if00-port0")
                                       << u"/dev/serial/by-id/usb-X-if00-port0"_s;
}

void TestLegacy::ports()
{
    const LegacyWorld world;
    QFETCH(QByteArray, port);
    QFETCH(QString, expected);
    world.put(u"virtualphone.py"_s, "SERIAL_PORT_CONTROL = '" + port + "'\nVERBOSE = True\n");
    QCOMPARE(valueOf(world.read(), u"modem/port"_s), expected);
}

void TestLegacy::contactFolders_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("groups");
    const QByteArray known = "VERBOSE = 1\nCALLFROM = None\n";
    QTest::newRow("as the script says")
        << QByteArray(known + "CONTACTS_FOLDER = './people/'\n")
        << QStringList {u"people/a.vcf"_s, u"contacts/b.vcf"_s} << QStringList {u"a"_s};
    QTest::newRow("the default") << known << QStringList {u"people/a.vcf"_s, u"contacts/b.vcf"_s}
                                 << QStringList {u"b"_s};
    QTest::newRow("out of the folder") << QByteArray(known + "CONTACTS_FOLDER = '../x/'\n")
                                       << QStringList {u"Contacts/b.vcf"_s} << QStringList {u"b"_s};
    QTest::newRow("no script") << QByteArray() << QStringList {u"x/Contacts/b.vcf"_s, u"c.vcf"_s}
                               << QStringList {u"b"_s};
    QTest::newRow("a folder of nothing else")
        << QByteArray() << QStringList {u"b.vcf"_s, u"deep/c.vcf"_s} << QStringList {u"b"_s};
}

void TestLegacy::contactFolders()
{
    const LegacyWorld world;
    QFETCH(QByteArray, script);
    QFETCH(QStringList, files);
    QFETCH(QStringList, groups);
    if (!script.isEmpty()) {
        world.put(u"virtualphone.py"_s, script);
    }
    for (const QString &file : files) {
        world.put(file, world.card);
    }
    QStringList found;
    for (const LegacyGroup &group : world.read().groups) {
        found.append(group.group);
    }
    QCOMPARE(found, groups);
}

void TestLegacy::groupsOfOneNameAndJunk()
{
    const LegacyWorld world;
    world.put(u"contacts/Family.vcf"_s, world.card);
    world.put(u"contacts/family.VCF"_s, world.card);
    world.put(u"contacts/empty.vcf"_s, QByteArray());
    world.put(u"contacts/junk.vcf"_s, QByteArray("\0\1\2\xff", 4).repeated(1000));
    world.put(u"contacts/con.vcf"_s, world.card);
    const LegacyFindings found = world.read();
    QCOMPARE(found.groups.size(), 1U);
    const QStringList lines = LegacyWorld::remarks(found);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.contains(u"contacts/con.vcf: its name cannot be that of a group"_s));
    QVERIFY(lines.contains(u"contacts/junk.vcf: no contact in it can be read"_s));
    QVERIFY(lines.contains(u"contacts/family.VCF: another file is the same group"_s));
}

void TestLegacy::linksAreNotFollowedOutside()
{
    const LegacyWorld world;
    QVERIFY(QDir(world.home({})).mkdir(u"elsewhere"_s));
    QFile secret(world.home(u"elsewhere/a.sh"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly)
            && secret.write("export virtualphone_botowner=666\n") > 0);
    secret.close();
    QVERIFY(QFile::link(world.home(u"elsewhere"_s), world.old(u"linked"_s)));
    QVERIFY(QFile::link(world.home(u"elsewhere/a.sh"_s), world.old(u"a.sh"_s)));
    QVERIFY(QFile::link(u"/nonexistent/b.sh"_s, world.old(u"b.sh"_s)));
    QVERIFY(QFile::link(world.old(), world.old(u"loop"_s)));
    world.put(u"contacts/Family.vcf"_s, world.card);
    QVERIFY(QFile::link(world.old(u"contacts"_s), world.old(u"same"_s)));
    const LegacyFindings found = world.read();
    QVERIFY(found.settings.empty());
    QCOMPARE(found.groups.size(), 1U);
    QStringList lines = LegacyWorld::remarks(found);
    lines.sort();
    QCOMPARE(lines,
             (QStringList {u"a.sh: a link that leads out of the folder"_s,
                           u"b.sh: a link that leads out of the folder"_s,
                           u"linked: a link that leads out of the folder"_s}));
}

void TestLegacy::boundsHold()
{
    const LegacyWorld world;
    world.put(u"a/b/c/deep.sh"_s, "export virtualphone_botowner=1\n");
    world.put(u"x.sh"_s, "export virtualphone_botowner=2\n");
    LegacyBounds bounds;
    bounds.depth = 2;
    const Result<LegacyFolder> shallow = lookThrough(world.old(), bounds);
    QVERIFY(shallow);
    QCOMPARE(shallow->shellFiles, QStringList {u"x.sh"_s});
    QCOMPARE(shallow->skipped.front(), (SkippedFile {u"a/b/c"_s, SkipReason::TooDeep}));
    for (int i = 0; i < 30; ++i) {
        world.put(u"many/%1.sh"_s.arg(i), "x\n");
    }
    bounds = {};
    bounds.files = 10;
    const Result<LegacyFolder> few = lookThrough(world.old(), bounds);
    QCOMPARE(few->shellFiles.size(), 10);
    QCOMPARE(few->skipped.front().reason, SkipReason::TooMany);
    bounds = {};
    bounds.entries = 5;
    QCOMPARE(lookThrough(world.old(), bounds)->skipped.front().reason, SkipReason::TooMany);
}

void TestLegacy::junkIsNotRead()
{
    const LegacyWorld world;
    world.put(u"binary.sh"_s, QByteArray("export virtualphone_botowner=1\n\0", 32));
    world.put(u"giant.py"_s, QByteArray(2 * 1024 * 1024, '#'));
    QCOMPARE(::mkfifo(world.old(u"pipe.sh"_s).toLocal8Bit().constData(), 0600), 0);
    world.put(u"latin.sh"_s, "# perch\xe9\nexport virtualphone_botowner=7\n");
    const LegacyFindings found = world.read();
    QCOMPARE(valueOf(found, u"telegram/owners"_s), u"7"_s);
    QCOMPARE(LegacyWorld::remarks(found),
             (QStringList {u"giant.py: too large"_s, u"binary.sh: no text"_s,
                           u"pipe.sh: cannot be read"_s}));
}

void TestLegacy::noFolder()
{
    const LegacyWorld world;
    QCOMPARE(readLegacy(world.old(u"nothing"_s), Region {}).error().code, ErrorCode::NotFound);
    world.put(u"file"_s, "x");
    QCOMPARE(readLegacy(world.old(u"file"_s), Region {}).error().code, ErrorCode::NotFound);
    QVERIFY(world.read().isEmpty());
}

void TestLegacy::otherScriptsAreNobodysBusiness()
{
    const LegacyWorld world;
    world.put(u"setup.py"_s, "VERBOSE = True\nNAME = 'x'\n");
    world.put(u"x.sh"_s, "export PATH=/bin\n");
    const LegacyFindings found = world.read();
    QVERIFY(found.isEmpty());
    QVERIFY(found.remarks.empty());
}

void TestLegacy::namesAreHarmless()
{
    const LegacyWorld world;
    world.put(u"a\x1b[2Jb.sh"_s, "export virtualphone_x=1\n");
    const QString line = LegacyWorld::remarks(world.read()).join(u'\n');
    QCOMPARE(line, u"virtualphone_x (a?[2Jb.sh, line 1): not known here"_s);
}

QTEST_GUILESS_MAIN(TestLegacy)
#include "tst_legacy.moc"
