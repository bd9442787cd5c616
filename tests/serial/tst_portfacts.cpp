// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/portfacts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/** A process as /proc shows it, with one open file. */
bool addProcess(const QDir &proc, const QString &id, const QByteArray &name, const QString &file)
{
    const QString folder = proc.filePath(id);
    return proc.mkpath(QString(folder + u"/fd"_s))
        && writeFile(QString(folder + u"/comm"_s), name + "\n")
        && (file.isEmpty() || QFile::link(file, QString(folder + u"/fd/3"_s)));
}

} // namespace

/** What the kernel tells about a port, from trees that look like its own. */
class TestPortFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void power_data();
    void power();
    void holder();
    void running();
};

void TestPortFacts::power_data()
{
    QTest::addColumn<QByteArray>("control");
    QTest::addColumn<int>("saves"); ///< -1 = not known
    QTest::newRow("kept awake") << QByteArray("on\n") << 0;
    QTest::newRow("may sleep") << QByteArray("auto\n") << 1;
    QTest::newRow("not told") << QByteArray() << -1;
}

void TestPortFacts::power()
{
    QFETCH(QByteArray, control);
    QFETCH(int, saves);
    const QTemporaryDir folder;
    const QDir root(folder.path());
    const QString device = root.filePath(u"devices/1-2"_s);
    const QString port = QString(device + u"/1-2:1.2/ttyUSB2"_s);
    QVERIFY(root.mkpath(port) && root.mkpath(u"class/ttyUSB2"_s));
    QVERIFY(root.mkpath(u"devices/1-2/power"_s));
    QVERIFY(writeFile(QString(device + u"/idVendor"_s), "12d1\n"));
    QVERIFY(writeFile(QString(device + u"/1-2:1.2/bInterfaceNumber"_s), "02\n"));
    QVERIFY(QFile::link(port, root.filePath(u"class/ttyUSB2/device"_s)));
    if (!control.isEmpty()) {
        QVERIFY(writeFile(QString(device + u"/power/control"_s), control));
    }
    const QString sys = root.filePath(u"class"_s);
    const std::optional<bool> known = serial::savesPower(u"/dev/ttyUSB2"_s, sys);
    QCOMPARE(known ? static_cast<int>(*known) : -1, saves);
    QCOMPARE(serial::savesPower(u"/dev/ttyUSB7"_s, sys), std::nullopt);
    QCOMPARE(serial::savesPower(QString(), sys), std::nullopt);
}

void TestPortFacts::holder()
{
    const QTemporaryDir folder;
    const QDir proc(folder.path());
    const QString port = folder.filePath(u"tty"_s);
    const QString link = folder.filePath(u"by-id"_s);
    QVERIFY(writeFile(port, "x"));
    QVERIFY(QFile::link(port, link));
    QCOMPARE(serial::holdersOf(port, folder.path()), QStringList());
    QVERIFY(addProcess(proc, QString::number(QCoreApplication::applicationPid()), "me", port));
    QVERIFY(addProcess(proc, u"77"_s, "bystander", QString()));
    QCOMPARE(serial::holdersOf(port, folder.path()), QStringList());
    QVERIFY(addProcess(proc, u"88"_s, "minicom", port));
    QCOMPARE(serial::holdersOf(port, folder.path()), QStringList {u"minicom"_s});
    QCOMPARE(serial::holdersOf(link, folder.path()), QStringList {u"minicom"_s});
    QVERIFY(addProcess(proc, u"99"_s, "virtualphoned", link));
    QCOMPARE(serial::holdersOf(port, folder.path()).size(), 1); // the kernel shows real names
    QVERIFY(addProcess(proc, u"100"_s, "virtualphoned", port));
    QVERIFY(serial::holdersOf(port, folder.path()).contains(u"virtualphoned"_s));
    QVERIFY(serial::holdersOf(folder.filePath(u"none"_s), folder.path()).isEmpty());
}

void TestPortFacts::running()
{
    const QTemporaryDir folder;
    const QDir proc(folder.path());
    QVERIFY(addProcess(proc, u"1"_s, "init", QString()));
    QVERIFY(addProcess(proc, u"self"_s, "ModemManager", QString())); // no number
    QVERIFY(!serial::isProcessRunning(u"ModemManager"_s, folder.path()));
    QVERIFY(addProcess(proc, u"2"_s, "ModemManager", QString()));
    QVERIFY(serial::isProcessRunning(u"ModemManager"_s, folder.path()));
    QVERIFY(addProcess(proc, u"3"_s, "a-long-name-of-", QString()));
    QVERIFY(serial::isProcessRunning(u"a-long-name-of-a-process"_s, folder.path()));
}

QTEST_GUILESS_MAIN(TestPortFacts)
#include "tst_portfacts.moc"
