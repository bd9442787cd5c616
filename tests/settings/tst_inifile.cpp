// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/inifile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

constexpr QFile::Permissions OthersMayRead =
    QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class IniFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void roundTrip_data();
    void roundTrip();
    void keepsWhatIsNotOurs();
    void addsToItsSection();
    void keepsTheWholeName();
    void removes();
    void isPrivateFromTheFirstByte();
    void repairsAnOpenFile();
    void missingFileIsEmpty();
    void refusesAHugeFile();
    void saysWhenTheDiskRefuses();

private:
    QTemporaryDir m_dir;
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
};

void IniFileTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value"); // of a/b
    QTest::newRow("plain") << QByteArray("[a]\nb=c\n") << u"c"_s;
    QTest::newRow("commas stay") << QByteArray("[a]\nb=1, 2,3\n") << u"1, 2,3"_s;
    QTest::newRow("semicolon stays")
        << QByteArray("[a]\nb=https://x.org/c;v=1?d=e;f\n") << u"https://x.org/c;v=1?d=e;f"_s;
    QTest::newRow("hash stays") << QByteArray("[a]\nb=*100#\n") << u"*100#"_s;
    QTest::newRow("equals sign stays") << QByteArray("[a]\nb=c=d\n") << u"c=d"_s;
    QTest::newRow("blanks around") << QByteArray(" [a] \n  b  =  c  \n") << u"c"_s;
    QTest::newRow("quoted") << QByteArray("[a]\nb=\" c, \\\"d\\\" \\\\ \\n e\"\n")
                            << u" c, \"d\" \\ \n e"_s;
    QTest::newRow("quotes in the middle")
        << QByteArray("[a]\nb=\"c\", \"d\"\n") << u"\"c\", \"d\""_s;
    QTest::newRow("open quote") << QByteArray("[a]\nb=\"c\n") << u"\"c"_s;
    QTest::newRow("any case") << QByteArray("[A]\nB=c\n") << u"c"_s;
    QTest::newRow("CRLF and BOM") << QByteArray("\xef\xbb\xbf[a]\r\nb=c\r\n") << u"c"_s;
    QTest::newRow("no last newline") << QByteArray("[a]\nb=c") << u"c"_s;
    QTest::newRow("last one counts") << QByteArray("[a]\nb=c\nb=d\n") << u"d"_s;
    QTest::newRow("section twice") << QByteArray("[a]\nx=1\n[z]\nb=no\n[a]\nb=c\n") << u"c"_s;
    QTest::newRow("comment") << QByteArray("[a]\n;b=no\n#b=no\nb=c\n") << u"c"_s;
    QTest::newRow("empty") << QByteArray("[a]\nb=\n") << u""_s;
    QTest::newRow("another section") << QByteArray("[z]\nb=c\n") << u"<none>"_s;
    QTest::newRow("another key") << QByteArray("[a]\nbb=c\n") << u"<none>"_s;
    QTest::newRow("before any section") << QByteArray("b=c\n[a]\n") << u"<none>"_s;
    QTest::newRow("its whole name before any section") << QByteArray("a/b = c\n[z]\n") << u"c"_s;
    QTest::newRow("its whole name in another section") << QByteArray("[z]\na/b=c\n") << u"<none>"_s;
    QTest::newRow("single quotes") << QByteArray("[a]\nb='c d'\n") << u"c d"_s;
    QTest::newRow("single quotes in the middle") << QByteArray("[a]\nb='c' 'd'\n") << u"'c' 'd'"_s;
    QTest::newRow("one single quote") << QByteArray("[a]\nb='\n") << u"'"_s;
    QTest::newRow("no equals sign") << QByteArray("[a]\nb\n") << u"<none>"_s;
    QTest::newRow("nothing") << QByteArray() << u"<none>"_s;
    QTest::newRow("garbage") << QByteArray("\xff\xfe\x00[a]\x01\n[[[\n]=]\n=\n", 17) << u"<none>"_s;
}

void IniFileTest::reads()
{
    QFETCH(QByteArray, text);
    writeFile(path(u"reads.ini"_s), text);
    IniFile file(path(u"reads.ini"_s));
    QVERIFY(file.load().has_value());
    QTEST(file.value(u"a/b"_s).value_or(u"<none>"_s), "value");
}

void IniFileTest::roundTrip_data()
{
    QTest::addColumn<QString>("value");
    for (const QString &value :
         {u"plain"_s, u"1,2,3"_s, u"a;b"_s, u" blank before"_s, u"blank after "_s, u"\"quoted\""_s,
          u"back\\slash"_s, u"two\nlines\r\nand\ttabs"_s, u"[a]"_s, u"x=y"_s, u"ünïcödé 🙂"_s,
          u"\\n is not a line"_s, u"\""_s, u"'single'"_s, u"'"_s, u""_s}) {
        QTest::newRow(qPrintable(value.isEmpty() ? u"empty"_s : value)) << value;
    }
}

void IniFileTest::roundTrip()
{
    QFETCH(QString, value);
    IniFile file(path(u"round.ini"_s));
    file.setValue(u"a/b"_s, value);
    file.setValue(u"a/c"_s, u"next"_s);
    QVERIFY(file.save().has_value());
    IniFile again(path(u"round.ini"_s));
    QVERIFY(again.load().has_value());
    QCOMPARE(again.value(u"a/b"_s).value_or(u"<none>"_s), value);
    QCOMPARE(again.value(u"a/c"_s).value_or(u"<none>"_s), u"next"_s);
}

void IniFileTest::keepsWhatIsNotOurs()
{
    const QByteArray before = "; by hand\n[a]\nb=c\nunknown line\n\n[other]\n# note\nx = y\n";
    writeFile(path(u"keep.ini"_s), before);
    IniFile file(path(u"keep.ini"_s));
    QVERIFY(file.load().has_value());
    file.setValue(u"a/b"_s, u"d"_s);
    QVERIFY(file.save().has_value());
    QCOMPARE(readFile(path(u"keep.ini"_s)), QByteArray(before).replace("b=c", "b=d"));
}

void IniFileTest::addsToItsSection()
{
    writeFile(path(u"add.ini"_s), "[a]\nb=c\n\n[z]\n");
    IniFile file(path(u"add.ini"_s));
    QVERIFY(file.load().has_value());
    file.setValue(u"a/d"_s, u"1"_s);
    file.setValue(u"z/e"_s, u"2"_s);
    file.setValue(u"new/f"_s, u"3"_s);
    QVERIFY(file.save().has_value());
    QCOMPARE(readFile(path(u"add.ini"_s)), QByteArray("[a]\nb=c\nd=1\n\n[z]\ne=2\n\n[new]\nf=3\n"));
}

void IniFileTest::keepsTheWholeName()
{
    writeFile(path(u"whole.ini"_s), "a/b=c\n[z]\n");
    IniFile file(path(u"whole.ini"_s));
    QVERIFY(file.load().has_value());
    file.setValue(u"a/b"_s, u"d"_s);
    QVERIFY(file.save().has_value());
    QCOMPARE(readFile(path(u"whole.ini"_s)), QByteArray("a/b=d\n[z]\n"));
}

void IniFileTest::removes()
{
    writeFile(path(u"remove.ini"_s), "[a]\nb=c\nx=y\nb=d\n");
    IniFile file(path(u"remove.ini"_s));
    QVERIFY(file.load().has_value());
    file.setValue(u"a/b"_s, std::nullopt);
    file.setValue(u"a/never"_s, std::nullopt);
    QVERIFY(file.save().has_value());
    QCOMPARE(readFile(path(u"remove.ini"_s)), QByteArray("[a]\nx=y\n"));
}

void IniFileTest::isPrivateFromTheFirstByte()
{
    IniFile file(path(u"deep/er/private.ini"_s));
    file.setValue(u"a/b"_s, u"c"_s);
    QVERIFY(file.save().has_value());
    const QFile::Permissions permissions = QFile::permissions(path(u"deep/er/private.ini"_s));
    QVERIFY((permissions & OthersMayRead) == QFile::Permissions());
    QVERIFY(permissions.testFlag(QFile::ReadOwner));
    QVERIFY((QFile::permissions(path(u"deep/er"_s)) & OthersMayRead) == QFile::Permissions());
}

void IniFileTest::repairsAnOpenFile()
{
    writeFile(path(u"open.ini"_s), "[a]\nb=c\n");
    QVERIFY(QFile::setPermissions(path(u"open.ini"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                      | QFile::ReadOther));
    IniFile file(path(u"open.ini"_s));
    QVERIFY(file.load().has_value());
    QVERIFY((QFile::permissions(path(u"open.ini"_s)) & OthersMayRead) == QFile::Permissions());
    QCOMPARE(file.value(u"a/b"_s).value_or(QString()), u"c"_s);
}

void IniFileTest::missingFileIsEmpty()
{
    IniFile file(path(u"missing.ini"_s));
    QVERIFY(file.load().has_value());
    QVERIFY(!file.value(u"a/b"_s).has_value());
    QVERIFY(!QFile::exists(path(u"missing.ini"_s)));
}

void IniFileTest::refusesAHugeFile()
{
    writeFile(path(u"huge.ini"_s), QByteArray(2 * 1024 * 1024, 'x'));
    IniFile file(path(u"huge.ini"_s));
    const Result<> loaded = file.load();
    QVERIFY(!loaded.has_value());
    QCOMPARE(loaded.error().code, ErrorCode::Storage);
}

void IniFileTest::saysWhenTheDiskRefuses()
{
    writeFile(path(u"a-file"_s), "x");
    IniFile file(path(u"a-file/below.ini"_s));
    file.setValue(u"a/b"_s, u"c"_s);
    const Result<> saved = file.save();
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, ErrorCode::Storage);
    // A folder where the file should be.
    IniFile folder(m_dir.path());
    QCOMPARE(folder.load().error().code, ErrorCode::Storage);
}

QTEST_GUILESS_MAIN(IniFileTest)
#include "tst_inifile.moc"
