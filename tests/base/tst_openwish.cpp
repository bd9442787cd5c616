// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/openwish.h"

#include <QDir>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;
using Kind = OpenWish::Kind;

class OpenWishTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
    void pathsTravel();
    void looks();
};

void OpenWishTest::understood_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<OpenWish>("wish");
    const auto row = [](const char *name, const QString &word, const OpenWish &wish) {
        QTest::newRow(name) << word << wish;
    };
    row("tel", u"tel:+39-333-111-2233"_s, {Kind::Dial, u"+39-333-111-2233"_s});
    row("any case", u"TEL:112"_s, {Kind::Dial, u"112"_s});
    row("nobody yet", u"tel:"_s, {Kind::Dial});
    row("with slashes", u"tel://+393331112233"_s, {Kind::Dial, u"+393331112233"_s});
    row("parameters", u"tel:+393331112233;ext=5;phone-context=x"_s,
        {Kind::Dial, u"+393331112233"_s});
    row("encoded", u"tel:%2B39%20333"_s, {Kind::Dial, u"+39 333"_s});
    row("a code stays one, for the dialog to refuse", u"tel:*%2306%23"_s, {Kind::Dial, u"*#06#"_s});
    row("a code without encoding", u"tel:*#06#"_s, {Kind::Dial, u"*#06#"_s});
    row("sms", u"sms:+393331112233"_s, {Kind::Write, u"+393331112233"_s});
    row("sms with a text", u"sms:+39333?body=Hello%20there%2C%0Ayou%21"_s,
        {Kind::Write, u"+39333"_s, u"Hello there,\nyou!"_s});
    row("a plus in a text is one", u"sms:?body=1+1"_s, {Kind::Write, {}, u"1+1"_s});
    row("as an Apple writes it", u"sms:+39333&body=x"_s, {Kind::Write, u"+39333"_s, u"x"_s});
    row("the first of several", u"smsto:+39333,+39334?subject=a&body=b"_s,
        {Kind::Write, u"+39333"_s, u"b"_s});
    row("contacts", u"/home/x/My Family.VCF"_s,
        {Kind::Contacts, {}, {}, u"/home/x/My Family.VCF"_s});
    row("contacts by a link", u"file:///home/x/My%20Family.vcf"_s,
        {Kind::Contacts, {}, {}, u"/home/x/My Family.vcf"_s});
    row("calendar", u"/a/b.ics"_s, {Kind::Calendar, {}, {}, u"/a/b.ics"_s});
    row("calendar by a link", u"https://cal.example.org/basic.ics?x=1"_s,
        {Kind::Calendar, {}, {}, u"https://cal.example.org/basic.ics?x=1"_s});
    row("subscription", u"webcal://cal.example.org/x"_s,
        {Kind::Calendar, {}, {}, u"https://cal.example.org/x"_s});
}

void OpenWishTest::understood()
{
    QFETCH(QString, word);
    QFETCH(OpenWish, wish);
    const Result<OpenWish> read = readOpenWish(word);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(int(read->kind), int(wish.kind));
    QCOMPARE(read->number, wish.number);
    QCOMPARE(read->text, wish.text);
    QCOMPARE(read->place, wish.place);
    QVERIFY(looksLikeOpenWish(word));
}

void OpenWishTest::refused_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"hello"_s;
    QTest::newRow("an option") << u"--demo"_s;
    QTest::newRow("a new line") << u"tel:+39333\n+39334"_s;
    QTest::newRow("an encoded new line") << u"tel:+39333%0a+39334"_s;
    QTest::newRow("an encoded command") << u"tel:+39333%0dATD112"_s;
    QTest::newRow("a zero") << u"tel:+39333%00"_s;
    QTest::newRow("a raw zero") << QString(u"tel:+39333"_s + QChar(u'\0'));
    QTest::newRow("ten kilobytes") << QString(u"tel:"_s + QString(10240, u'1'));
    QTest::newRow("longer than a number") << QString(u"tel:"_s + QString(65, u'1'));
    QTest::newRow("order turned round") << u"tel:%E2%80%AE+39333"_s;
    QTest::newRow("letters") << u"tel:call-me"_s;
    QTest::newRow("a zero in a text") << u"sms:+39333?body=a%00b"_s;
    QTest::newRow("ten kilobytes of text") << QString(u"sms:?body="_s + QString(8000, u'x'));
    QTest::newRow("long text") << QString(u"sms:?body="_s + QString(1531, u'x'));
    QTest::newRow("a page") << u"https://example.org/index.html"_s;
    QTest::newRow("an ending behind the question") << u"https://example.org/?x=.ics"_s;
    QTest::newRow("nobody's calendar") << u"https:///basic.ics"_s;
    QTest::newRow("another file") << u"/etc/passwd"_s;
    QTest::newRow("a file elsewhere") << u"file://server/share/passwd"_s;
    QTest::newRow("an encoded zero in a path") << u"file:///a%00b.vcf"_s;
    QTest::newRow("another scheme") << u"javascript:alert(1)"_s;
}

void OpenWishTest::refused()
{
    QFETCH(QString, word);
    const Result<OpenWish> read = readOpenWish(word);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QVERIFY(!read.error().detail.contains(u"333"_s)); // for the log
}

void OpenWishTest::pathsTravel()
{
    QCOMPARE(portableOpenWish(u"a b.vcf"_s), QDir::current().filePath(u"a b.vcf"_s));
    QCOMPARE(portableOpenWish(u"/x/y.ics"_s), u"/x/y.ics"_s);
    for (const QString &word : {u"tel:+39333"_s, u"sms:?body=a.vcf"_s, u"https://x.example/a.ics"_s,
                                u"file:///a.vcf"_s}) {
        QCOMPARE(portableOpenWish(word), word);
    }
}

void OpenWishTest::looks()
{
    QVERIFY(!looksLikeOpenWish(u"hello"_s));
    QVERIFY(!looksLikeOpenWish(u"--demo"_s));
    QVERIFY(!looksLikeOpenWish({}));
    QVERIFY(looksLikeOpenWish(u"tel:\n"_s)); // and is refused by readOpenWish()
}

QTEST_GUILESS_MAIN(OpenWishTest)
#include "tst_openwish.moc"
