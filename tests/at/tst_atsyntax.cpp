// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "at/atsyntax.h"

#include <QTest>

using namespace vp;

class TestAtSyntax : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsLines_data();
    void cutsLines();
    void tellsThePrompt();
    void promptIsTextWhenNoneIsDue();
    void overlongLineIsSkippedAndStepIsKept();
    void resetForgetsThePartialLine();
    void doesNotGrowOnJunk();
};

namespace {

QList<QByteArray> textsOf(const std::vector<AtToken> &tokens)
{
    QList<QByteArray> texts;
    for (const AtToken &token : tokens) {
        texts.append(token.kind == AtToken::Kind::Prompt ? QByteArray("<prompt>") : token.text);
    }
    return texts;
}

QList<QByteArray> feedInTwo(const QByteArray &bytes, qsizetype cut)
{
    AtSyntax syntax;
    QList<QByteArray> texts = textsOf(syntax.feed(QByteArrayView(bytes).first(cut)));
    texts += textsOf(syntax.feed(QByteArrayView(bytes).sliced(cut)));
    return texts;
}

} // namespace

void TestAtSyntax::cutsLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("lines");
    using L = QList<QByteArray>;
    QTest::newRow("plain OK") << QByteArray("\r\nOK\r\n") << L {"OK"};
    QTest::newRow("answer and OK")
        << QByteArray("\r\n+CSQ: 17,99\r\n\r\nOK\r\n") << L {"+CSQ: 17,99", "OK"};
    QTest::newRow("echo before the answer") << QByteArray("AT\r\r\nOK\r\n") << L {"AT", "OK"};
    QTest::newRow("double CR at the end")
        << QByteArray("\r\n^MODE:5,4\r\r\n\r\n^RSSI:17\r\n") << L {"^MODE:5,4", "^RSSI:17"};
    QTest::newRow("lone LF") << QByteArray("\nRING\n+CLIP: \"1\",129\n")
                             << L {"RING", "+CLIP: \"1\",129"};
    QTest::newRow("lone CR") << QByteArray("RING\rOK\r\n") << L {"RING", "OK"};
    QTest::newRow("ended by the next line's start")
        << QByteArray("\r\n+CSSI: 2\r\n^CONN:1,0\r\n") << L {"+CSSI: 2", "^CONN:1,0"};
    QTest::newRow("ERROR glued to CNUM")
        << QByteArray("\r\nERROR+CNUM: \"\",\"\",255\r\n") << L {"ERROR", "+CNUM: \"\",\"\",255"};
    QTest::newRow("OK glued to an event")
        << QByteArray("\r\nOK^CONN:1,0\r\n") << L {"OK", "^CONN:1,0"};
    QTest::newRow("three lines in one read")
        << QByteArray("\r\nOK\r\n\r\n+CIEV: 7,1\r\n\r\n+CRING: VOICE\r\n")
        << L {"OK", "+CIEV: 7,1", "+CRING: VOICE"};
    QTest::newRow("NULs are dropped") << QByteArray("\r\nR\0ING\r\n", 9) << L {"RING"};
    QTest::newRow("high bytes are kept")
        << QByteArray("\r\n+COPS: 0,0,\"\xe9\xff\"\r\n") << L {"+COPS: 0,0,\"\xe9\xff\""};
    QTest::newRow("empty lines only") << QByteArray("\r\n\r\n\n\r\r\n") << L {};
}

void TestAtSyntax::cutsLines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, lines);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        QCOMPARE(feedInTwo(bytes, cut), lines);
    }
    AtSyntax syntax;
    QList<QByteArray> singly;
    for (const char byte : bytes) {
        singly += textsOf(syntax.feed(QByteArrayView(&byte, 1)));
    }
    QCOMPARE(singly, lines);
}

void TestAtSyntax::tellsThePrompt()
{
    AtSyntax syntax;
    syntax.expectPrompt(true);
    QCOMPARE(textsOf(syntax.feed("\r\n>")), QList<QByteArray> {});
    QCOMPARE(textsOf(syntax.feed(" ")), QList<QByteArray> {"<prompt>"});
    QCOMPARE(textsOf(syntax.feed("\r\n+CMGS: 42\r\n")), QList<QByteArray> {"+CMGS: 42"});
}

void TestAtSyntax::promptIsTextWhenNoneIsDue()
{
    AtSyntax syntax;
    QCOMPARE(textsOf(syntax.feed("\r\n> hello\r\n")), QList<QByteArray> {"> hello"});
}

void TestAtSyntax::overlongLineIsSkippedAndStepIsKept()
{
    AtSyntax syntax;
    QVERIFY(syntax.feed(QByteArray(64 * 1024, 'x')).empty());
    QVERIFY(syntax.feed("\r\n").empty());
    QCOMPARE(textsOf(syntax.feed("\r\nOK\r\n")), QList<QByteArray> {"OK"});
    // The longest line that is still one.
    QCOMPARE(
        textsOf(syntax.feed(QByteArray(QByteArray(AtSyntax::MaximumLine, 'y') + "\r\n"))).size(),
        1);
    QVERIFY(syntax.feed(QByteArray(QByteArray(AtSyntax::MaximumLine + 1, 'y') + "\r\n")).empty());
}

void TestAtSyntax::resetForgetsThePartialLine()
{
    AtSyntax syntax;
    QVERIFY(syntax.feed("\r\n^CON").empty());
    syntax.reset();
    QCOMPARE(textsOf(syntax.feed("\r\nOK\r\n")), QList<QByteArray> {"OK"});
}

void TestAtSyntax::doesNotGrowOnJunk()
{
    AtSyntax syntax;
    qsizetype longest = 0;
    quint32 seed = 20261122;
    for (int i = 0; i < 2000; ++i) {
        QByteArray junk(512, '\0');
        for (char &byte : junk) {
            seed = seed * 1664525U + 1013904223U;
            byte = static_cast<char>(seed >> 24U);
        }
        for (const AtToken &token : syntax.feed(junk)) {
            longest = std::max(longest, token.text.size());
        }
    }
    QVERIFY(longest <= AtSyntax::MaximumLine);
    (void)syntax.feed("\r\n");
    QCOMPARE(textsOf(syntax.feed("OK\r\n")), QList<QByteArray> {"OK"});
}

QTEST_GUILESS_MAIN(TestAtSyntax)
#include "tst_atsyntax.moc"
