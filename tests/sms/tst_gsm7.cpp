// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/gsm7.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <numeric>
#include <vector>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

using Septets = std::vector<std::uint8_t>;

QString decoded(const Septets &septets, Gsm7Tables tables = {})
{
    return gsm7::decode(septets, tables);
}

std::optional<Septets> encoded(const QString &text, Gsm7Tables tables = {})
{
    Septets septets(static_cast<std::size_t>(text.size()) * 2 + 1);
    const auto count = gsm7::encode(text, septets, tables);
    if (!count) {
        return std::nullopt;
    }
    septets.resize(*count);
    return septets;
}

QByteArray packed(const Septets &septets, unsigned fillBits)
{
    std::vector<std::uint8_t> octets(gsm7::packedSize(septets.size(), fillBits));
    gsm7::pack(septets, octets, fillBits);
    return QByteArray(reinterpret_cast<const char *>(octets.data()),
                      static_cast<qsizetype>(octets.size()));
}

/** Every code from 0 to 127, but for the escape. */
Septets everyCode()
{
    Septets codes(128);
    std::iota(codes.begin(), codes.end(), std::uint8_t {0});
    codes.erase(codes.begin() + gsm7::Escape);
    return codes;
}

constexpr Gsm7Language Languages[] = {Gsm7Language::Default, Gsm7Language::Turkish,
                                      Gsm7Language::Spanish, Gsm7Language::Portuguese};

} // namespace

class TestGsm7 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lockingTables_data();
    void lockingTables();
    void singleShiftTables_data();
    void singleShiftTables();
    void everyCharacterComesBack();
    void oddEscapes_data();
    void oddEscapes();
    void widths_data();
    void widths();
    void namesTheFirstForeignCharacter_data();
    void namesTheFirstForeignCharacter();
    void packs_data();
    void packs();
    void unpacksWhatItPacked();
    void refusesWithoutRoom();
    void ussd_data();
    void ussd();
};

void TestGsm7::lockingTables_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>(
        "alphabet"); // all codes but the escape, as the specification prints them
    QTest::newRow("default")
        << 0
        << u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
           "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    QTest::newRow("Turkish")
        << 1
        << u"@£$¥€éùıòÇ\nĞğ\rÅåΔ_ΦΓΛΩΠΨΣΘΞŞşßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
           "İABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§çabcdefghijklmnopqrstuvwxyzäöñüà"_s;
    QTest::newRow("Spanish has none")
        << 2
        << u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
           "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    QTest::newRow("Portuguese")
        << 3
        << u"@£$¥êéúíóç\nÔô\rÁáΔ_ªÇÀ∞^\\€Ó|ÂâÊÉ !\"#º%&'()*+,-./0123456789:;<=>?"
           "ÍABCDEFGHIJKLMNOPQRSTUVWXYZÃÕÚÜ§~abcdefghijklmnopqrstuvwxyzãõ`üà"_s;
}

void TestGsm7::lockingTables()
{
    QFETCH(int, language);
    QFETCH(QString, alphabet);
    QCOMPARE(alphabet.size(), 127);
    const Gsm7Tables tables {static_cast<Gsm7Language>(language), Gsm7Language::Default};
    QCOMPARE(decoded(everyCode(), tables), alphabet);
    QCOMPARE(encoded(alphabet, tables).value(), everyCode());
}

void TestGsm7::singleShiftTables_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QByteArray>("codes");
    QTest::addColumn<QString>("characters");
    const QByteArray common("\x0A\x14()/<=>@e");
    QTest::newRow("default") << 0 << common << u"\f^{}\\[~]|€"_s;
    QTest::newRow("Turkish") << 1 << QByteArray(common + "GIScgis") << u"\f^{}\\[~]|€ĞİŞçğış"_s;
    QTest::newRow("Spanish") << 2
                             << QByteArray(common
                                           + "\x09"
                                             "AIOUaiou")
                             << u"\f^{}\\[~]|€çÁÍÓÚáíóú"_s;
    QTest::newRow("Portuguese") << 3
                                << QByteArray(
                                       common
                                       + "\x05\x09\x0B\x0C\x0E\x0F\x12\x13\x15\x16\x17\x18\x19\x1F"
                                         "AIOU[\\aiou{|\x7F")
                                << u"\f^{}\\[~]|€êçÔôÁáΦΓΩΠΨΣΘÊÀÍÓÚÃÕÂíóúãõâ"_s;
}

void TestGsm7::singleShiftTables()
{
    QFETCH(int, language);
    QFETCH(QByteArray, codes);
    QFETCH(QString, characters);
    QCOMPARE(codes.size(), characters.size());
    const Gsm7Tables tables {Gsm7Language::Default, static_cast<Gsm7Language>(language)};
    for (int code = 0; code < 128; ++code) {
        const qsizetype known = codes.indexOf(static_cast<char>(code));
        const auto septet = static_cast<std::uint8_t>(code);
        const QString plain = code == gsm7::Escape ? u" "_s : decoded({septet});
        QCOMPARE(decoded({gsm7::Escape, septet}, tables),
                 known >= 0 ? QString(characters.at(known)) : plain);
    }
}

void TestGsm7::everyCharacterComesBack()
{
    int characters = 0;
    for (const Gsm7Language locking : Languages) {
        for (const Gsm7Language single : Languages) {
            const Gsm7Tables tables {locking, single};
            for (char32_t unit = 1; unit < 0x10000; ++unit) {
                const QString text(QChar(static_cast<char16_t>(unit)));
                const auto septets = encoded(text, tables);
                const int width = gsm7::width(static_cast<char16_t>(unit), tables);
                QCOMPARE(septets ? static_cast<int>(septets->size()) : 0, width);
                if (septets) {
                    QCOMPARE(decoded(*septets, tables), text);
                    ++characters;
                }
            }
        }
    }
    QVERIFY2(characters > 16 * 127, qPrintable(QString::number(characters)));
}

void TestGsm7::oddEscapes_data()
{
    QTest::addColumn<QByteArray>("septets");
    QTest::addColumn<QString>("text");
    QTest::newRow("at the end") << QByteArray("a\x1B") << u"a "_s;
    QTest::newRow("alone") << QByteArray("\x1B") << u" "_s;
    QTest::newRow("twice, then a letter") << QByteArray("\x1B\x1B"
                                                        "e")
                                          << u" e"_s;
    QTest::newRow("before an unknown one") << QByteArray("\x1B"
                                                         "Z")
                                           << u"Z"_s;
    QTest::newRow("top bit set") << QByteArray("\xE1\x9B\xE5") << u"a€"_s;
}

void TestGsm7::oddEscapes()
{
    QFETCH(QByteArray, septets);
    QFETCH(QString, text);
    QCOMPARE(decoded(Septets(septets.begin(), septets.end())), text);
}

void TestGsm7::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("septets"); // -1: needs UCS-2
    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("plain") << u"Ciao"_s << 4;
    QTest::newRow("euro counts twice") << u"Ciao €"_s << 7;
    QTest::newRow("all extensions") << u"^{}\\[~]|€\f"_s << 20;
    QTest::newRow("Greek capitals") << u"ΔΦΓΛΩΠΨΣΘΞ"_s << 10;
    QTest::newRow("capital cedilla") << u"Ç"_s << 1;
    QTest::newRow("small cedilla") << u"ç"_s << -1;
    QTest::newRow("backquote") << u"`"_s << -1;
    QTest::newRow("escape itself") << QString(QChar(0x1B)) << -1;
    QTest::newRow("tab") << u"\t"_s << -1;
    QTest::newRow("no-break space") << u"\u00A0"_s << -1;
    QTest::newRow("NUL") << QString(QChar(0)) << -1;
}

void TestGsm7::widths()
{
    QFETCH(QString, text);
    QFETCH(int, septets);
    QCOMPARE(gsm7::septetCount(text).value_or(-1), static_cast<qsizetype>(septets));
    QCOMPARE(encoded(text).has_value(), septets >= 0);
}

void TestGsm7::namesTheFirstForeignCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("language");
    QTest::newRow("none") << u"all plain {here}"_s << -1 << 0;
    QTest::newRow("dash") << u"a – b – c"_s << 2 << 0;
    QTest::newRow("emoji") << u"ok 😀"_s << 3 << 0;
    QTest::newRow("Turkish with the default") << u"Işık"_s << 1 << 0;
    QTest::newRow("Turkish with its tables") << u"Işık ĞÜŞİÖÇ ğüşıöç €"_s << -1 << 1;
    QTest::newRow("Spanish with its table") << u"¿Qué tal, mañana? Áéíóú ç"_s << -1 << 2;
    QTest::newRow("Portuguese with its tables") << u"Não há, às três, põe ∞ ªº `"_s << -1 << 3;
    QTest::newRow("Cyrillic with any") << u"abЖ"_s << 2 << 3;
}

void TestGsm7::namesTheFirstForeignCharacter()
{
    QFETCH(QString, text);
    QFETCH(int, index);
    QFETCH(int, language);
    const auto both = static_cast<Gsm7Language>(language);
    QCOMPARE(gsm7::firstForeign(text, {both, both}), static_cast<qsizetype>(index));
}

void TestGsm7::packs_data()
{
    QTest::addColumn<QByteArray>("septets");
    QTest::addColumn<uint>("fillBits");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("nothing") << QByteArray() << 0U << QByteArray();
    QTest::newRow("one") << QByteArray("a") << 0U << QByteArray("61");
    QTest::newRow("hellohello") << QByteArray("hellohello") << 0U
                                << QByteArray("E8329BFD4697D9EC37");
    QTest::newRow("seven leave seven zero bits")
        << QByteArray("1234567") << 0U << QByteArray("31D98C56B3DD00");
    QTest::newRow("eight fill seven octets")
        << QByteArray("12345678") << 0U << QByteArray("31D98C56B3DD70");
    QTest::newRow("one fill bit") << QByteArray("A") << 1U << QByteArray("82");
    QTest::newRow("two fill bits") << QByteArray("A") << 2U << QByteArray("0401");
    QTest::newRow("six fill bits") << QByteArray("A") << 6U << QByteArray("4010");
}

void TestGsm7::packs()
{
    QFETCH(QByteArray, septets);
    QFETCH(uint, fillBits);
    QFETCH(QByteArray, hex);
    const Septets codes(septets.begin(), septets.end());
    QCOMPARE(packed(codes, fillBits).toHex().toUpper(), hex);
}

void TestGsm7::unpacksWhatItPacked()
{
    QRandomGenerator random(7);
    for (std::size_t size = 0; size <= 170; ++size) {
        for (unsigned fillBits = 0; fillBits < 7; ++fillBits) {
            Septets codes(size);
            std::generate(codes.begin(), codes.end(),
                          [&random] { return static_cast<std::uint8_t>(random.bounded(128)); });
            const QByteArray octets = packed(codes, fillBits);
            Septets back(size);
            gsm7::unpack(std::span(reinterpret_cast<const std::uint8_t *>(octets.data()),
                                   static_cast<std::size_t>(octets.size())),
                         back, fillBits);
            QCOMPARE(back, codes);
        }
    }
}

void TestGsm7::refusesWithoutRoom()
{
    std::array<std::uint8_t, 3> room {};
    QCOMPARE(gsm7::encode(u"abc", room).value_or(0), 3U);
    QVERIFY(!gsm7::encode(u"abcd", room));
    QVERIFY(!gsm7::encode(u"ab€", room)); // half an escape pair is none
}

void TestGsm7::ussd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("balance") << u"*100#"_s << QByteArray("AA180C3602");
    QTest::newRow("options") << u"*123#"_s << QByteArray("AA986C3602");
    QTest::newRow("seven characters, padded") << u"*12345#"_s << QByteArray("AA986C46AB8D1A");
    QTest::newRow("eight ending in CR, doubled")
        << u"1234567\r"_s << QByteArray("31D98C56B3DD1A0D");
    QTest::newRow("nothing") << u""_s << QByteArray();
}

void TestGsm7::ussd()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, hex);
    const QByteArray octets = gsm7::packUssd(text).value();
    QCOMPARE(octets.toHex().toUpper(), hex);
    // The CR that only keeps a CR apart from padding is not taken away again: the specification has
    // no way.
    const QString back = gsm7::unpackUssd(octets);
    QVERIFY2(back == text || back == QString(text + u'\r'), qPrintable(back));
    QVERIFY(!gsm7::packUssd(QString(183, u'a')));
    QCOMPARE(gsm7::packUssd(QString(182, u'a')).value().size(), 160);
    QVERIFY(!gsm7::packUssd(u"Ж"_s));
    QCOMPARE(gsm7::unpackUssd(QByteArray(400, 'x')).size(), 182); // no longer than the wire allows
}

QTEST_GUILESS_MAIN(TestGsm7)
#include "tst_gsm7.moc"
