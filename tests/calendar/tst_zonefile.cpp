// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/zonefile.h"
#include "calendar/zoneshelf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace std::chrono;
using namespace Qt::StringLiterals;
using vp::ZoneTable;

namespace {

const QString SystemFolder = u"/usr/share/zoneinfo/"_s;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** Zones out of files, beside what Qt reads from the same ones. */
class TestZoneFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameAsQt_data();
    void sameAsQt();
    void otherBytes();
    void aFolderIsAsked();
};

void TestZoneFile::sameAsQt_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("summer time") << QByteArray("Europe/Rome");
    QTest::newRow("none") << QByteArray("Asia/Tokyo");
    QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe");
    QTest::newRow("south") << QByteArray("America/Santiago");
    QTest::newRow("a day left out") << QByteArray("Pacific/Apia");
    QTest::newRow("no change at all") << QByteArray("Etc/GMT+5");
}

void TestZoneFile::sameAsQt()
{
    QFETCH(const QByteArray, name);
    const std::optional<ZoneTable> read =
        vp::readZoneFile(contentsOf(SystemFolder + QString::fromLatin1(name)));
    QVERIFY(read.has_value());
    const ZoneTable wanted = ZoneTable::of(QTimeZone(name));
    constexpr sys_days first {year {1990} / January / 1};
    constexpr sys_days last {year {2037} / January / 1};
    for (sys_seconds at = first; at < last; at += hours {7}) {
        QCOMPARE(read->toLocal(at).time_since_epoch().count(),
                 wanted.toLocal(at).time_since_epoch().count());
    }
}

void TestZoneFile::otherBytes()
{
    const QByteArray whole = contentsOf(SystemFolder + u"Asia/Tokyo"_s);
    QVERIFY(vp::readZoneFile(whole).has_value());
    const qsizetype footer = whole.lastIndexOf('\n', -2);
    for (qsizetype size = 0; size < footer; ++size) {
        QVERIFY2(!vp::readZoneFile(whole.first(size)), QByteArray::number(size).constData());
    }
    QVERIFY(!vp::readZoneFile("TZif"));
    QVERIFY(!vp::readZoneFile(QByteArray(100, 'x')));
    // More of anything than a file can hold.
    QByteArray greedy = whole;
    greedy.replace(32, 4, QByteArray(4, '\xff'));
    QVERIFY(!vp::readZoneFile(greedy));
    QByteArray first = whole; // a file of the first version has no second list
    first[4] = '\0';
    QVERIFY(!vp::readZoneFile(first));
}

void TestZoneFile::aFolderIsAsked()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"Nowhere"_s));
    QVERIFY(QFile::copy(SystemFolder + u"Asia/Tokyo"_s, folder.filePath(u"Nowhere/Tokyo"_s)));
    vp::ZoneShelf without(QTimeZone::utc(), {});
    QVERIFY(!without.find("Nowhere/Tokyo"));
    qputenv("TZDIR", folder.path().toLocal8Bit());
    vp::ZoneShelf shelf(QTimeZone::utc(), {});
    const std::optional<std::size_t> place = shelf.find("Nowhere/Tokyo");
    const bool leadsOut = shelf.find("../Nowhere/Tokyo").has_value();
    // The machine's own zone, too, where Qt does not know it.
    qputenv("TZ", "Nowhere/Tokyo");
    const vp::ZoneShelf local(QTimeZone("Nowhere/Tokyo"), {});
    qunsetenv("TZ");
    qunsetenv("TZDIR");
    QVERIFY(place.has_value());
    QVERIFY(!leadsOut);
    constexpr sys_seconds noon = sys_days {year {2026} / June / 1} + hours {12};
    QCOMPARE(shelf.at(*place).toLocal(noon).time_since_epoch(),
             noon.time_since_epoch() + hours {9});
    QCOMPARE(local.at(vp::ZoneShelf::Local).toLocal(noon).time_since_epoch(),
             noon.time_since_epoch() + hours {9});
}

QTEST_GUILESS_MAIN(TestZoneFile)
#include "tst_zonefile.moc"
