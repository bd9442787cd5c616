// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/htmltext.h"

#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

class TestHtmlText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void escapesAndComesBack_data();
    void escapesAndComesBack();
    void marksUp();
    void joins();
    void halfPairsAreReplaced_data();
    void halfPairsAreReplaced();
};

void TestHtmlText::escapesAndComesBack_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("html");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << u"Ciao, è tardi"_s << u"Ciao, è tardi"_s;
    QTest::newRow("tags") << u"<b>x</b>"_s << u"&lt;b&gt;x&lt;/b&gt;"_s;
    QTest::newRow("ampersand first") << u"&lt;"_s << u"&amp;lt;"_s;
    QTest::newRow("quotes") << u"a \"b\" 'c'"_s << u"a &quot;b&quot; 'c'"_s;
    QTest::newRow("markdown is nothing special") << u"_*[x](y)`~"_s << u"_*[x](y)`~"_s;
    QTest::newRow("lone ampersand and hash")
        << u"& &#60; &nbsp;"_s << u"&amp; &amp;#60; &amp;nbsp;"_s;
    QTest::newRow("emoji") << u"\U0001F642<"_s << u"\U0001F642&lt;"_s;
    QTest::newRow("line breaks") << u"a\n\nb"_s << u"a\n\nb"_s;
}

void TestHtmlText::escapesAndComesBack()
{
    QFETCH(QString, plain);
    const HtmlText text = HtmlText::escaped(plain);
    QTEST(text.html(), "html");
    QCOMPARE(text.plain(), plain);
    QCOMPARE(text.isEmpty(), plain.isEmpty());
}

void TestHtmlText::marksUp()
{
    QCOMPARE(HtmlText::bold(u"A<B"_s).html(), u"<b>A&lt;B</b>"_s);
    QCOMPARE(HtmlText::code(u"a&b"_s).html(), u"<code>a&amp;b</code>"_s);
    QCOMPARE(HtmlText::bold(u"A<B"_s).plain(), u"A<B"_s);
    QCOMPARE(HtmlText::code(u"a&b"_s).plain(), u"a&b"_s);
}

void TestHtmlText::joins()
{
    HtmlText text = HtmlText::bold(u"Anna"_s) + HtmlText::escaped(u" <3\n"_s);
    text += HtmlText::code(u"+39333"_s);
    QCOMPARE(text.html(), u"<b>Anna</b> &lt;3\n<code>+39333</code>"_s);
    QCOMPARE(text.plain(), u"Anna <3\n+39333"_s);
}

void TestHtmlText::halfPairsAreReplaced_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("expected");
    const QString high(QChar(0xD83D));
    const QString low(QChar(0xDE42));
    const QString replacement(QChar(QChar::ReplacementCharacter));
    QTest::newRow("a whole pair") << QString(high + low) << QString(high + low);
    QTest::newRow("cut behind the first half")
        << QString(u"x"_s + high) << QString(u"x"_s + replacement);
    QTest::newRow("cut before the second half")
        << QString(low + u"x"_s) << QString(replacement + u"x"_s);
    QTest::newRow("first half twice")
        << QString(high + high + low) << QString(replacement + high + low);
}

void TestHtmlText::halfPairsAreReplaced()
{
    QFETCH(QString, plain);
    QTEST(HtmlText::escaped(plain).html(), "expected");
}

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
