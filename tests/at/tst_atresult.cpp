// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "at/atresult.h"
#include "at/atresultreader.h"

#include <QTest>

using namespace vp;

class TestAtResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsFinals_data();
    void readsFinals();
    void readsFields_data();
    void readsFields();
    void missingFieldsAreNothing();
};

void TestAtResult::readsFinals_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("result"); // -1: no final
    QTest::addColumn<int>("code");
    const auto row = [](const char *line, FinalResult result, int code = -1) {
        QTest::newRow(line) << QByteArray(line) << static_cast<int>(result) << code;
    };
    row("OK", FinalResult::Ok);
    row("ERROR", FinalResult::Error);
    row("+CME ERROR: 16", FinalResult::CmeError, 16);
    row("+CME ERROR:3", FinalResult::CmeError, 3);
    row("+CME ERROR: SIM busy", FinalResult::CmeError, -1);
    row("+CMS ERROR: 322", FinalResult::CmsError, 322);
    row("+CMS ERROR: -5", FinalResult::CmsError, -1);
    row("COMMAND NOT SUPPORT", FinalResult::NotSupported);
    row("TOO MANY PARAMETERS", FinalResult::NotSupported);
    row("NO CARRIER", FinalResult::NoCarrier);
    row("BUSY", FinalResult::Busy);
    row("NO ANSWER", FinalResult::NoAnswer);
    row("NO DIALTONE", FinalResult::NoDialtone);
    row("CONNECT 9600", FinalResult::Connect);
    for (const char *line : {"OKAY", "RING", "+CSQ: 1,99", "ERRORS", "", "^CONN:1,0"}) {
        QTest::newRow(*line != '\0' ? line : "empty") << QByteArray(line) << -1 << -1;
    }
}

void TestAtResult::readsFinals()
{
    QFETCH(QByteArray, line);
    QFETCH(int, result);
    QFETCH(int, code);
    const std::optional<AtFinal> final = parseFinal(line);
    QCOMPARE(final.has_value(), result >= 0);
    if (final) {
        QCOMPARE(static_cast<int>(final->result), result);
        QCOMPARE(final->code, code);
    }
}

void TestAtResult::readsFields_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QList<QByteArray>>("fields");
    using L = QList<QByteArray>;
    QTest::newRow("CLCC") << QByteArray("+CLCC: 1,1,0,0,0,\"+39340\",145") << QByteArray("+CLCC:")
                          << L {"1", "1", "0", "0", "0", "+39340", "145"};
    QTest::newRow("no blank") << QByteArray("^CEND:1,37,104,16") << QByteArray("^CEND:")
                              << L {"1", "37", "104", "16"};
    QTest::newRow("empty fields") << QByteArray("+CLIP: \"\",128,,,,1") << QByteArray("+CLIP:")
                                  << L {"", "128", "", "", "", "1"};
    QTest::newRow("quote is missing")
        << QByteArray("+COPS: 0,0,\"TELE2,0") << QByteArray("+COPS:") << L {"0", "0", "TELE2,0"};
    QTest::newRow("comma in quotes")
        << QByteArray("+COPS: 0,0,\"A, B\",2") << QByteArray("+COPS:") << L {"0", "0", "A, B", "2"};
    QTest::newRow("list in brackets")
        << QByteArray("+CHLD: (0,1,1x),(2)") << QByteArray("+CHLD:") << L {"(0,1,1x)", "(2)"};
    QTest::newRow("shorter than its prefix") << QByteArray("+CL") << QByteArray("+CLCC:") << L {};
}

void TestAtResult::readsFields()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, prefix);
    QFETCH(QList<QByteArray>, fields);
    const AtResultReader reader(line, prefix);
    QList<QByteArray> read;
    for (qsizetype i = 0; i < reader.count(); ++i) {
        read.append(reader.text(i));
    }
    QCOMPARE(read, fields);
}

void TestAtResult::missingFieldsAreNothing()
{
    const AtResultReader reader("+CSQ: 17,abc", "+CSQ:");
    QCOMPARE(reader.number(0), std::optional(17));
    QCOMPARE(reader.number(1), std::nullopt);
    QCOMPARE(reader.number(2), std::nullopt);
    QCOMPARE(reader.number(-1), std::nullopt);
    QVERIFY(reader.text(9).isEmpty());
}

QTEST_GUILESS_MAIN(TestAtResult)
#include "tst_atresult.moc"
