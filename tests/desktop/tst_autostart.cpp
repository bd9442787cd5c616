// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class AutostartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesAndGoes();
    void instancesHaveTheirOwn();
    void commandIsQuoted_data();
    void commandIsQuoted();
    void movedProgramIsFound();
    void switchedOffStaysSo();
    void folderThatCannotBeWritten();
};

void AutostartTest::comesAndGoes()
{
    QTemporaryDir folder;
    const Autostart entry(u"org.example.phone"_s, {}, {u"/opt/phone"_s, u"--background"_s},
                          folder.path());
    QVERIFY(!entry.isThere());
    QVERIFY(entry.set(false)); // nothing to remove
    QVERIFY(entry.set(true));
    QCOMPARE(entry.path(), folder.filePath(u"autostart/org.example.phone.desktop"_s));
    const QByteArray written = contents(entry.path());
    QVERIFY(written.startsWith("[Desktop Entry]\n"));
    QVERIFY(written.contains("\nExec=\"/opt/phone\" \"--background\"\n"));
    QVERIFY(written.contains("\nType=Application\n"));
    QVERIFY(entry.set(false));
    QVERIFY(!QFileInfo::exists(entry.path()));
}

void AutostartTest::instancesHaveTheirOwn()
{
    QTemporaryDir folder;
    const Autostart first(u"x"_s, {}, {u"a"_s}, folder.path());
    const Autostart second(u"x"_s, u"office"_s, {u"b"_s}, folder.path());
    QVERIFY(first.set(true));
    QVERIFY(second.set(true));
    QVERIFY(first.set(false));
    QVERIFY(second.isThere());
}

void AutostartTest::commandIsQuoted_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("line");
    QTest::newRow("blanks") << QStringList {u"/opt/my phone"_s} << u"\"/opt/my phone\""_s;
    QTest::newRow("a field code is none") << QStringList {u"/opt/100%f"_s} << u"\"/opt/100%%f\""_s;
    QTest::newRow("a dollar") << QStringList {u"/opt/$HOME"_s} << u"\"/opt/\\\\$HOME\""_s;
    QTest::newRow("a quote") << QStringList {u"a\"b"_s} << u"\"a\\\\\"b\""_s;
    QTest::newRow("a backslash") << QStringList {u"a\\b"_s} << u"\"a\\\\\\\\b\""_s;
}

void AutostartTest::commandIsQuoted()
{
    QFETCH(QStringList, command);
    QTEST(Autostart::execLine(command), "line");
}

void AutostartTest::movedProgramIsFound()
{
    QTemporaryDir folder;
    QVERIFY(Autostart(u"x"_s, {}, {u"/old/Phone.AppImage"_s}, folder.path()).set(true));
    const Autostart moved(u"x"_s, {}, {u"/new/Phone.AppImage"_s}, folder.path());
    QVERIFY(moved.refresh());
    QVERIFY(contents(moved.path()).contains("\nExec=\"/new/Phone.AppImage\"\n"));
    QVERIFY(!contents(moved.path()).contains("/old/"));
}

void AutostartTest::switchedOffStaysSo()
{
    QTemporaryDir folder;
    const Autostart entry(u"x"_s, {}, {u"/new"_s}, folder.path());
    QVERIFY(entry.refresh());
    QVERIFY(!entry.isThere()); // nothing appears by itself
    QVERIFY(QDir(folder.path()).mkpath(u"autostart"_s));
    put(entry.path(), "[Desktop Entry]\nExec=/old\nX-GNOME-Autostart-enabled=false\n");
    QVERIFY(entry.refresh());
    QCOMPARE(contents(entry.path()),
             QByteArray("[Desktop Entry]\nExec=\"/new\"\nX-GNOME-Autostart-enabled=false\n"));
}

void AutostartTest::folderThatCannotBeWritten()
{
    QTemporaryDir folder;
    put(folder.filePath(u"autostart"_s), "a file where the folder should be");
    const Autostart entry(u"x"_s, {}, {u"a"_s}, folder.path());
    QCOMPARE(entry.set(true).error().code, ErrorCode::Storage);
}

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
