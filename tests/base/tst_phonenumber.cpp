// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phonenumber.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

Region regionOf(const QString &iso)
{
    return Region::parse(iso).value_or(Region {});
}

const QRegularExpression Wire(u"\\A\\+?[0-9]{2,15}\\z"_s);

} // namespace

class PhoneNumberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dialled_data();
    void dialled();
    void refused_data();
    void refused();
    void keepsWhatIsReadBackAsItself();
    void network_data();
    void network();
    void networkKeepsEmergencyNumbers();
    void readsRegions_data();
    void readsRegions();
    void display_data();
    void display();
    void nullNumber();
    void looksLike_data();
    void looksLike();
    void everyByteIsSafeOnTheWire();
};

void PhoneNumberTest::dialled_data()
{
    using Kind = PhoneNumber::Kind;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    const auto international = [](const char *row, const QString &typed, const QString &iso,
                                  const QString &text) {
        QTest::newRow(row) << typed << iso << Kind::International << text;
    };
    const auto shortNumber = [](const char *row, const QString &typed, const QString &iso,
                                const QString &text) {
        QTest::newRow(row) << typed << iso << Kind::Short << text;
    };
    international("IT mobile", u"3401234567"_s, u"IT"_s, u"+393401234567"_s);
    international("IT mobile, nine digits", u"340123456"_s, u"IT"_s, u"+39340123456"_s);
    international("IT mobile in full", u"+393401234567"_s, u"IT"_s, u"+393401234567"_s);
    international("IT mobile with 00", u"00393401234567"_s, u"IT"_s, u"+393401234567"_s);
    international("IT mobile without the plus", u"393401234567"_s, u"IT"_s, u"+393401234567"_s);
    international("IT fixed keeps its zero", u"06 1234 5678"_s, u"IT"_s, u"+390612345678"_s);
    international("IT fixed in full", u"+39 06 1234 5678"_s, u"IT"_s, u"+390612345678"_s);
    international("IT fixed, zero in brackets", u"+39 (0)6 1234 5678"_s, u"IT"_s,
                  u"+390612345678"_s);
    international("IT free of charge", u"800 123 456"_s, u"IT"_s, u"+39800123456"_s);
    international("IT six digits are a number", u"892424"_s, u"IT"_s, u"+39892424"_s);
    international("possible, not valid", u"12345678"_s, u"IT"_s, u"+3912345678"_s);
    international("blanks around", u"  340 123 4567 "_s, u"IT"_s, u"+393401234567"_s);
    international("dots", u"340.123.4567"_s, u"IT"_s, u"+393401234567"_s);
    international("slash and hyphens", u"340/123-45-67"_s, u"IT"_s, u"+393401234567"_s);
    international("brackets", u"(340) [123] 4567"_s, u"IT"_s, u"+393401234567"_s);
    international("no-break and thin blanks", u"340\u00a0123\u2009456\u202f7"_s, u"IT"_s,
                  u"+393401234567"_s);
    international("en dashes", u"340–123–4567"_s, u"IT"_s, u"+393401234567"_s);
    international("full-width digits", u"＋３９３４０１２３４５６７"_s, u"IT"_s,
                  u"+393401234567"_s);
    international("Arabic digits", u"٣٤٠١٢٣٤٥٦٧"_s, u"IT"_s, u"+393401234567"_s);
    international("invisible marks of a contacts app", u"\u202a+39 340 1234567\u202c"_s, u"IT"_s,
                  u"+393401234567"_s);
    international("byte order mark", u"\ufeff3401234567"_s, u"IT"_s, u"+393401234567"_s);
    international("tel link", u"tel:+393401234567"_s, u"IT"_s, u"+393401234567"_s);
    international("tel link, upper case and escaped", u"TEL:%2B39%20340-1234567"_s, u"IT"_s,
                  u"+393401234567"_s);
    international("tel link with slashes", u"tel://3401234567"_s, u"IT"_s, u"+393401234567"_s);
    international("US from Italy", u"+1 (201) 555-0123"_s, u"IT"_s, u"+12015550123"_s);
    international("US at home", u"(201) 555-0123"_s, u"US"_s, u"+12015550123"_s);
    international("US with trunk 1", u"1-201-555-0123"_s, u"US"_s, u"+12015550123"_s);
    international("Italy from the US by 011", u"011 39 340 1234567"_s, u"US"_s, u"+393401234567"_s);
    international("Italy from the US by 00", u"00 39 340 1234567"_s, u"US"_s, u"+393401234567"_s);
    international("Italy from Australia by 0011", u"0011 39 340 1234567"_s, u"AU"_s,
                  u"+393401234567"_s);
    international("GB at home drops its zero", u"020 7946 0000"_s, u"GB"_s, u"+442079460000"_s);
    international("GB zero in brackets", u"+44 (0)20 7946 0000"_s, u"IT"_s, u"+442079460000"_s);
    international("GB mobile", u"07400 123456"_s, u"GB"_s, u"+447400123456"_s);
    international("DE at home drops its zero", u"030 123456"_s, u"DE"_s, u"+4930123456"_s);
    international("DE mobile", u"0170 1234567"_s, u"DE"_s, u"+491701234567"_s);
    international("DE mobile, eleven digits", u"+49 151 12345678"_s, u"DE"_s, u"+4915112345678"_s);
    international("no country", u"+800 1234 5678"_s, u"IT"_s, u"+80012345678"_s);
    shortNumber("IT 119", u"119"_s, u"IT"_s, u"119"_s);
    shortNumber("IT 40916", u"40916"_s, u"IT"_s, u"40916"_s);
    shortNumber("IT 1522", u"1522"_s, u"IT"_s, u"1522"_s);
    shortNumber("IT 4888 spaced", u"4 888"_s, u"IT"_s, u"4888"_s);
    shortNumber("IT 187", u"187"_s, u"IT"_s, u"187"_s);
    shortNumber("US 40404", u"40404"_s, u"US"_s, u"40404"_s);
    shortNumber("US local seven digits", u"555-1234"_s, u"US"_s, u"5551234"_s);
    shortNumber("GB 150", u"150"_s, u"GB"_s, u"150"_s);
    shortNumber("GB 118500", u"118500"_s, u"GB"_s, u"118500"_s);
    shortNumber("DE 115", u"115"_s, u"DE"_s, u"115"_s);
    shortNumber("DE 22922, a service of the network", u"22922"_s, u"DE"_s, u"22922"_s);
}

void PhoneNumberTest::dialled()
{
    QFETCH(QString, typed);
    QFETCH(QString, iso);
    const Result<PhoneNumber> number = PhoneNumber::parse(typed, regionOf(iso));
    QVERIFY2(number.has_value(), qPrintable(number ? QString() : number.error().detail));
    QTEST(number->text(), "text");
    QTEST(number->kind(), "kind");
    QCOMPARE(number->wire(), number->text().toLatin1());
    QVERIFY(Wire.match(QString::fromLatin1(number->wire())).hasMatch());
    QVERIFY(!number->isNull());
    // Whatever was stored once is read back as the same number.
    QCOMPARE(PhoneNumber::parse(number->text(), regionOf(iso)).value(), *number);
}

void PhoneNumberTest::refused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QString &typed, ErrorCode code,
                        const QString &iso = u"IT"_s) {
        QTest::newRow(name) << typed << iso << code;
    };
    constexpr ErrorCode emergency = ErrorCode::EmergencyNumber;
    constexpr ErrorCode invalid = ErrorCode::InvalidNumber;
    constexpr ErrorCode service = ErrorCode::ServiceCode;
    row("112", u"112"_s, emergency);
    row("112 spaced", u"1 1 2"_s, emergency);
    row("112 by link", u"tel:112"_s, emergency);
    row("112 full width", u"１１２"_s, emergency);
    row("112 with dashes", u"1-1-2"_s, emergency);
    row("112 with an invisible mark", u"1\u200b12"_s, emergency);
    row("112 with the country", u"+39112"_s, emergency);
    row("112 with the country spaced", u"+39 112"_s, emergency);
    row("112 with 0039", u"0039112"_s, emergency);
    row("112 with only a plus", u"+112"_s, emergency);
    row("112 with another country", u"+44 112"_s, emergency);
    row("112 in the US", u"112"_s, emergency, u"US"_s);
    row("112 with digits behind", u"1123"_s, emergency);
    row("911 everywhere", u"911"_s, emergency);
    row("911 in full", u"+1 911"_s, emergency, u"US"_s);
    row("IT 113", u"113"_s, emergency);
    row("IT 115", u"115"_s, emergency);
    row("IT 118", u"118"_s, emergency);
    row("IT 118 in full", u"+39 118"_s, emergency);
    row("GB 999", u"999"_s, emergency, u"GB"_s);
    row("GB 999 from Italy", u"+44 999"_s, emergency);
    row("DE 110", u"110"_s, emergency, u"DE"_s);
    row("AU 000", u"000"_s, emergency, u"AU"_s);
    row("JP 119", u"119"_s, emergency, u"JP"_s);
    row("balance", u"*100#"_s, service);
    row("IMEI", u"*#06#"_s, service);
    row("hide my number", u"#31#3401234567"_s, service);
    row("divert all", u" **21*3401234567#"_s, service);
    row("service code by link", u"tel:*%2306%23"_s, service);
    row("nothing", QString(), invalid);
    row("blanks", u"   "_s, invalid);
    row("only a plus", u"+"_s, invalid);
    row("two digits", u"12"_s, invalid);
    row("one digit", u"5"_s, invalid);
    row("119 in full is nobody", u"+39119"_s, invalid);
    row("two pluses", u"++393401234567"_s, invalid);
    row("plus inside", u"39+3401234567"_s, invalid);
    row("too long", u"+393401234567890"_s, invalid);
    row("twenty digits", u"12345678901234567890"_s, invalid);
    row("sixteen digits in full", u"+1234567890123456"_s, invalid);
    row("no such country", u"+999123456789"_s, invalid);
    row("plus and two zeros", u"+0039340123456"_s, invalid);
    row("plus and a trunk zero", u"+0612345678"_s, invalid);
    row("letters", u"Anna"_s, invalid);
    row("vanity", u"1-800-FLOWERS"_s, invalid, u"US"_s);
    row("letter O", u"34O1234567"_s, invalid);
    row("extension", u"06 1234 5678 ext 12"_s, invalid);
    row("extension x", u"0612345678x12"_s, invalid);
    row("extension by semicolon", u"tel:+390612345678;ext=12"_s, invalid);
    row("pause", u"0612345678,,12"_s, invalid);
    row("hash behind", u"0612345678#"_s, invalid);
    row("second command", u"3401234567;+CHUP"_s, invalid);
    row("semicolon", u"3401234567;"_s, invalid);
    row("line feed", u"3401234567\nATD118"_s, invalid);
    row("line feed at the end", u"3401234567\n"_s, invalid);
    row("carriage return", u"3401234567\r"_s, invalid);
    row("escaped line feed", u"tel:3401234567%0D%0AATH"_s, invalid);
    row("control Z", u"3401234567\x1a"_s, invalid);
    row("escape",
        u"\x1b"
        "3401234567"_s,
        invalid);
    row("tab", u"340\t1234567"_s, invalid);
    row("NUL", u"340"_s + QChar(0) + u"1234567"_s, invalid);
    row("quotes", u"\"3401234567\""_s, invalid);
    row("right-to-left override", u"\u202e7654321043"_s, invalid);
    row("superscript", u"340¹234567"_s, invalid);
    row("lone surrogate", u"340"_s + QChar(0xD800) + u"1234567"_s, invalid);
    row("sip", u"sip:anna@example.org"_s, invalid);
    row("very long", QString(100000, u'1'), invalid);
    row("very long blanks", QString(100000, u' '), invalid);
}

void PhoneNumberTest::refused()
{
    QFETCH(QString, typed);
    QFETCH(QString, iso);
    const Result<PhoneNumber> number = PhoneNumber::parse(typed, regionOf(iso));
    QVERIFY2(!number.has_value(), qPrintable(number ? number->text() : QString()));
    QTEST(number.error().code, "code");
    QVERIFY(!number.error().detail.isEmpty());
}

void PhoneNumberTest::keepsWhatIsReadBackAsItself()
{
    // Two trunk digits behind the calling code, of which the library drops one at a time.
    for (const QString &typed :
         {u"+31 00 2900 8123"_s, u"+31002900-8"_s, u"+44 0020 7946 0018"_s, u"+49 0000301234567"_s,
          u"0031 00 20 123 4567"_s, u"+7 8 8 912 345 67"_s, u"+1 1 1 650 253 0000"_s}) {
        for (const auto &number : {PhoneNumber::parse(typed, regionOf(u"IT"_s)),
                                   PhoneNumber::fromNetwork(typed, regionOf(u"IT"_s))}) {
            if (number) {
                QCOMPARE(PhoneNumber::fromNetwork(number->text(), regionOf(u"IT"_s)), number);
            }
        }
    }
    QCOMPARE(PhoneNumber::parse(u"+31002900-8"_s, Region {})->text(), u"+3129008"_s);
}

void PhoneNumberTest::network_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("text");
    QTest::newRow("international") << u"+393401234567"_s << u"+393401234567"_s;
    QTest::newRow("national") << u"3401234567"_s << u"+393401234567"_s;
    QTest::newRow("national fixed") << u"0612345678"_s << u"+390612345678"_s;
    QTest::newRow("two trunk zeros") << u"+383 0090212378"_s << u"+38390212378"_s;
    QTest::newRow("without its plus") << u"393401234567"_s << u"+393401234567"_s;
    QTest::newRow("short") << u"40916"_s << u"40916"_s;
    QTest::newRow("hidden") << QString() << QString();
    QTest::newRow("alphanumeric sender") << u"Amazon"_s << QString();
    QTest::newRow("alphanumeric with digits") << u"3 Italia"_s << QString();
    QTest::newRow("service code") << u"*67#"_s << QString();
    QTest::newRow("garbage") << u"\x01\x02"_s << QString();
}

void PhoneNumberTest::network()
{
    QFETCH(QString, shown);
    QFETCH(QString, text);
    const Result<PhoneNumber> number = PhoneNumber::fromNetwork(shown, Region {});
    QCOMPARE(number.has_value(), !text.isEmpty());
    if (number) {
        QCOMPARE(number->text(), text);
    } else {
        QCOMPARE(number.error().code, ErrorCode::InvalidNumber);
    }
}

void PhoneNumberTest::networkKeepsEmergencyNumbers()
{
    const Result<PhoneNumber> number = PhoneNumber::fromNetwork(u"112"_s, Region {});
    QVERIFY(number.has_value());
    QCOMPARE(number->text(), u"112"_s);
}

void PhoneNumberTest::readsRegions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<int>("code");
    QTest::newRow("+39") << u"+39"_s << u"IT"_s << 39;
    QTest::newRow("39") << u"39"_s << u"IT"_s << 39;
    QTest::newRow("0039") << u"0039"_s << u"IT"_s << 39;
    QTest::newRow("IT") << u"IT"_s << u"IT"_s << 39;
    QTest::newRow("it with blanks") << u" it "_s << u"IT"_s << 39;
    QTest::newRow("+1 is the US") << u"+1"_s << u"US"_s << 1;
    QTest::newRow("CA by name") << u"CA"_s << u"CA"_s << 1;
    QTest::newRow("+7 is Russia") << u"+7"_s << u"RU"_s << 7;
    QTest::newRow("+44 is Great Britain") << u"+44"_s << u"GB"_s << 44;
    QTest::newRow("0049") << u"0049"_s << u"DE"_s << 49;
    QTest::newRow("+378") << u"+378"_s << u"SM"_s << 378;
    for (const QString &bad :
         {u""_s, u"+"_s, u"0"_s, u"ZZ"_s, u"Italy"_s, u"+999"_s, u"+800"_s, u"+3 9"_s, u"+39a"_s,
          u"99999999999999999999"_s, u"-39"_s, u"00"_s, u"+039"_s, u"É1"_s}) {
        QTest::newRow(qPrintable(u"bad \"%1\""_s.arg(bad))) << bad << QString() << 0;
    }
}

void PhoneNumberTest::readsRegions()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    const Result<Region> region = Region::parse(text);
    QCOMPARE(region.has_value(), !iso.isEmpty());
    if (!region) {
        QCOMPARE(region.error().code, ErrorCode::InvalidInput);
        return;
    }
    QCOMPARE(region->iso, iso);
    QTEST(region->callingCode, "code");
}

void PhoneNumberTest::display_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("redacted");
    QTest::newRow("mobile") << u"3401234567"_s << u"+39 340 123 4567"_s << u"+39340•••67"_s;
    QTest::newRow("fixed") << u"0612345678"_s << u"+39 06 1234 5678"_s << u"+39061•••78"_s;
    QTest::newRow("US") << u"+12015550123"_s << u"+1 201-555-0123"_s << u"+12015•••23"_s;
    QTest::newRow("short") << u"40916"_s << u"40916"_s << u"•••••"_s;
}

void PhoneNumberTest::display()
{
    QFETCH(QString, typed);
    const Result<PhoneNumber> number = PhoneNumber::parse(typed, Region {});
    QVERIFY(number.has_value());
    QTEST(number->display(), "shown");
    QTEST(number->redacted(), "redacted");
}

void PhoneNumberTest::nullNumber()
{
    const PhoneNumber none;
    QVERIFY(none.isNull());
    QVERIFY(none.text().isEmpty());
    QVERIFY(none.display().isEmpty());
    QVERIFY(none.wire().isEmpty());
    QCOMPARE(none, PhoneNumber());
}

void PhoneNumberTest::looksLike_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("number");
    QTest::newRow("mobile") << u"340 123 4567"_s << true;
    QTest::newRow("full") << u"+39-340.1234567"_s << true;
    QTest::newRow("brackets") << u"(06) 1234 5678"_s << true;
    QTest::newRow("short") << u"119"_s << true;
    QTest::newRow("with 00 and the most digits") << u"00123456789012345"_s << true;
    QTest::newRow("blanks around") << u" 119 "_s << true;
    QTest::newRow("two digits") << u"12"_s << false;
    QTest::newRow("eighteen digits") << u"123456789012345678"_s << false;
    QTest::newRow("name") << u"Anna"_s << false;
    QTest::newRow("name with digits") << u"Anna 2000"_s << false;
    QTest::newRow("service code") << u"*100#"_s << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("date of a message") << u"22:15"_s << false;
}

void PhoneNumberTest::looksLike()
{
    QFETCH(QString, text);
    QTEST(looksLikeNumber(text), "number");
}

void PhoneNumberTest::everyByteIsSafeOnTheWire()
{
    // Each character of the basic plane in front of, inside and behind a number: refused, or
    // harmless.
    for (char32_t u = 0; u <= 0xFFFF; ++u) {
        for (const qsizetype at : {0, 3, 10}) {
            const QString typed = u"3401234567"_s.insert(at, QChar(static_cast<char16_t>(u)));
            const Result<PhoneNumber> number = PhoneNumber::parse(typed, Region {});
            if (number && !Wire.match(QString::fromLatin1(number->wire())).hasMatch()) {
                QFAIL(qPrintable(u"U+%1 reached the wire"_s.arg(u, 4, 16)));
            }
        }
    }
}

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "tst_phonenumber.moc"
