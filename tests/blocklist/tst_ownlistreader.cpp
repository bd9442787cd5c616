// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/listexport.h"
#include "blocklist/ownlistreader.h"

#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

class OwnListReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleWrite();
    void readsWhatIsExported();
    void hostileFiles();
    void noMoreThanALot();
};

void OwnListReaderTest::readsWhatPeopleWrite()
{
    const OwnListReading read = readOwnList("# mine\r\n"
                                            "+39 02 1234 5678, call centre\r\n"
                                            "\r\n"
                                            "02 9999*;energy\n"
                                            "hidden\n"
                                            "+390212345678\n" // once more
                                            "allow 340 123 4567\n"
                                            "number,kind\n" // a head
                                            "+39021000-+39021999",
                                            Region {});
    QStringList texts;
    for (const BlockEntry &entry : read.entries) {
        texts.append(entry.text());
    }
    QCOMPARE(texts,
             QStringList({u"+390212345678"_s, u"+39029999*"_s, u"hidden"_s,
                          u"allow +393401234567"_s, u"+39021000-+39021999"_s}));
    QCOMPARE(read.entries.at(0).note, u"call centre"_s);
    QCOMPARE(read.entries.at(1).note, u"energy"_s);
    QCOMPARE(read.unread, std::vector<int> {8});
    QCOMPARE(read.unreadCount, 1);
}

void OwnListReaderTest::readsWhatIsExported()
{
    std::vector<BlockEntry> mine;
    for (const QString &text : {u"+390212345678"_s, u"+39029999*"_s}) {
        mine.push_back(BlockEntry::parse(text, Region {}).value());
    }
    const OwnListReading read = readOwnList(exportPlain(mine).bytes, Region {});
    QCOMPARE(read.entries, mine);
    QCOMPARE(read.unreadCount, 0);
}

void OwnListReaderTest::hostileFiles()
{
    QCOMPARE(readOwnList({}, Region {}).entries.size(), 0U);
    const OwnListReading binary = readOwnList(QByteArray("\0\xff\xfe,\n,;\t\n*\n", 9), Region {});
    QCOMPARE(binary.entries.size(), 0U);
    const QByteArray line = QByteArray(100'000, '1') + "\n+393401234567";
    const OwnListReading endless = readOwnList(line, Region {});
    QCOMPARE(endless.entries.size(), 1U);
    QCOMPARE(endless.unread, std::vector<int> {1});
    const OwnListReading html = readOwnList(QByteArray("<p>x</p>\n").repeated(500), Region {});
    QCOMPARE(html.unreadCount, 500);
    QCOMPARE(html.unread.size(), 100U);
}

void OwnListReaderTest::noMoreThanALot()
{
    QByteArray many;
    for (int i = 0; i < 6000; ++i) {
        many += "+39340" + QByteArray::number(1'000'000 + i) + "\n";
    }
    const OwnListReading read = readOwnList(many, Region {});
    QCOMPARE(read.entries.size(), MostOwnEntries);
    QVERIFY(read.isTooLong);
}

QTEST_GUILESS_MAIN(OwnListReaderTest)
#include "tst_ownlistreader.moc"
