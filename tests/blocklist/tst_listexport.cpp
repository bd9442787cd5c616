// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/listexport.h"
#include "blocklist/ownentries.h"
#include "blocklist/sharedlist.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

const SaltedForm Form {QByteArray(16, 's'), 2};

std::vector<BlockEntry> entriesOf(const QString &lines)
{
    std::vector<BlockEntry> entries;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        entries.push_back(BlockEntry::parse(line, Region()).value());
        entries.back().note = u"a private word"_s;
    }
    return entries;
}

PhoneNumber numberOf(const QString &text)
{
    return PhoneNumber::fromNetwork(text, Region()).value();
}

} // namespace

class ListExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainIsSortedAndBare();
    void rangesBecomePrefixes_data();
    void rangesBecomePrefixes();
    void leavesOutWhatNobodyElseCanUse();
    void saltedHidesTheNumbers();
    void saltedOfNothing();
    void manyLengthsTakeFewerRounds();
    void bothFormsBlockTheSame();
};

void ListExportTest::plainIsSortedAndBare()
{
    const auto list = exportPlain(
        entriesOf(u"+390299999999\n+39021234*\n+390212345678\n+390212345678\n+2348*"_s));
    QCOMPARE(list.bytes, "+2348*\n+39021234*\n+390212345678\n+390299999999\n"_ba);
    QCOMPARE(list.entries, 4);
    QCOMPARE(list.leftOut, 0);
}

void ListExportTest::rangesBecomePrefixes_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("lines");
    QTest::newRow("one prefix") << u"+39021000-+39021999"_s << u"+39021*"_s;
    QTest::newRow("a few of a row")
        << u"+39021003-+39021005"_s << u"+39021003* +39021004* +39021005*"_s;
    QTest::newRow("whole rows") << u"+39021000-+39021029"_s << u"+3902100* +3902101* +3902102*"_s;
    QTest::newRow("a ragged one") << u"+39021008-+39021021"_s
                                  << u"+39021008* +39021009* +3902101* +39021020* +39021021*"_s;
    QTest::newRow("one number") << u"+390212345678-+390212345678"_s << u"+390212345678*"_s;
    QTest::newRow("over a border") << u"+39021999-+39022000"_s << u"+39021999* +39022000*"_s;
    QStringList all; // never wider than a line of a shared list may be
    for (int i = 3900; i < 4000; ++i) {
        all.append(u'+' + QString::number(i) + u'*');
    }
    QTest::newRow("half a country") << u"+39000-+39999"_s << all.join(u' ');
}

void ListExportTest::rangesBecomePrefixes()
{
    QFETCH(QString, range);
    QFETCH(QString, lines);
    const auto list = exportPlain(entriesOf(range));
    QCOMPARE(QString::fromLatin1(list.bytes).split(u'\n', Qt::SkipEmptyParts),
             lines.split(u' ', Qt::SkipEmptyParts));
}

void ListExportTest::leavesOutWhatNobodyElseCanUse()
{
    const auto list = exportPlain(entriesOf(u"hidden\nVodafone\n40916\nNG\ncountry +234\n+39*\n"
                                            "allow +390212345678\n+390212345679"_s));
    QCOMPARE(list.bytes, "+390212345679\n"_ba);
    QCOMPARE(list.leftOut, 7);
}

void ListExportTest::saltedHidesTheNumbers()
{
    const auto list =
        exportSalted(entriesOf(u"+390212345678\n+39021234*\n+39021200-+39021299"_s), Form);
    QCOMPARE(list.entries, 3);
    QVERIFY(list.bytes.startsWith("virtualphone-blocklist 1\nsalt 7373"));
    QVERIFY(list.bytes.contains("\nrounds 2\nprefixes 6 8\nentries 3\n"));
    QVERIFY(!list.bytes.contains("0212"));
    QVERIFY(!list.bytes.contains("private"));
    // Another salt shares no line.
    const auto other = exportSalted(entriesOf(u"+390212345678"_s), {QByteArray(16, 't'), 2});
    QVERIFY(!list.bytes.contains(other.bytes.trimmed().split('\n').last()));
}

void ListExportTest::saltedOfNothing()
{
    const auto list = exportSalted({}, Form);
    QCOMPARE(list.entries, 0);
    QVERIFY(list.bytes.endsWith("\nrounds 2\nentries 0\n"));
}

void ListExportTest::manyLengthsTakeFewerRounds()
{
    QString lines = u"+390212345678"_s;
    for (qsizetype digits = 4; digits <= 15; ++digits) {
        lines += u"\n+"_s + u"390255555555555"_s.first(digits) + u'*';
    }
    const auto list = exportSalted(entriesOf(lines), {QByteArray(16, 's'), 100});
    QVERIFY(list.bytes.contains("\nrounds 76\n"));
    const auto reading = readSharedList(list.bytes, u"x"_s);
    QCOMPARE(reading.value().list.size(), 13);
    QVERIFY(reading->list.find(numberOf(u"+390255555555"_s)).has_value());
}

void ListExportTest::bothFormsBlockTheSame()
{
    // Whoever reads the list blocks exactly whom its owner blocks.
    QRandomGenerator chance(20261126);
    for (int round = 0; round < 200; ++round) {
        std::vector<BlockEntry> entries;
        QStringList callers;
        for (int i = 0; i < 4; ++i) {
            const int from = chance.bounded(1000, 9999);
            const int to = chance.bounded(from, 10'000);
            const QString text = u"+3902%1-+3902%2"_s.arg(from).arg(to);
            entries.push_back(BlockEntry::parse(text, Region()).value());
            for (const int near : {from - 1, from, from + 1, to - 1, to, to + 1}) {
                if (near >= 1000 && near <= 9999) {
                    callers.append(u"+3902%1%2"_s.arg(near).arg(chance.bounded(1000, 9999)));
                }
            }
        }
        const OwnEntries own(entries);
        const auto plain = readSharedList(exportPlain(entries).bytes, u"plain"_s);
        const auto salted = readSharedList(exportSalted(entries, Form).bytes, u"salted"_s);
        QVERIFY(plain.has_value() && salted.has_value());
        QCOMPARE(plain->problemCount + salted->problemCount, 0);
        for (const QString &caller : callers) {
            const PhoneNumber number = numberOf(caller);
            const bool blocked = own.find(number).has_value();
            QVERIFY2(plain->list.find(number).has_value() == blocked, qPrintable(caller));
            QVERIFY2(salted->list.find(number).has_value() == blocked, qPrintable(caller));
        }
    }
}

QTEST_GUILESS_MAIN(ListExportTest)
#include "tst_listexport.moc"
