// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/smssegmenter.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

SmsSubmit pattern()
{
    SmsSubmit submit;
    submit.destination = SmsAddress::fromNumber(u"+393401234567"_s);
    submit.statusReportRequested = true;
    submit.validity = RelativeValidity {std::chrono::hours(24)};
    return submit;
}

QString joined(const std::vector<SmsSubmit> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), QString(),
                           [](const QString &text, const SmsSubmit &part) -> QString {
                               return text + part.body.text;
                           });
}

} // namespace

class TestSmsSegmenter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void measures_data();
    void measures();
    void partsAreWholeAndEncodable_data();
    void partsAreWholeAndEncodable();
    void keepsThePattern();
    void composesAccents();
    void offersNationalTables();
    void keepsFlashAndPorts();
    void refusesTooManyParts();
    void narrowReferenceKeepsEightBits();
    void anyTextSurvives();
};

void TestSmsSegmenter::measures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("alphabet");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("parts");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QString &text, SmsAlphabet alphabet, int units,
                        int left, int parts, const QString &cause = {}) {
        QTest::newRow(name) << text << static_cast<int>(alphabet) << units << left << parts
                            << cause;
    };
    const auto gsm = SmsAlphabet::Gsm7;
    const auto ucs = SmsAlphabet::Ucs2;
    row("nothing", u""_s, gsm, 0, 160, 1);
    row("one letter", u"a"_s, gsm, 1, 159, 1);
    row("full", QString(160, u'a'), gsm, 160, 0, 1);
    row("one more", QString(161, u'a'), gsm, 161, 152 - 9, 2);
    row("two full", QString(304, u'a'), gsm, 304, 0, 2);
    row("three", QString(305, u'a'), gsm, 305, 151, 3);
    row("euros full", QString(80, u'€'), gsm, 160, 0, 1);
    row("euros in two", QString(81, u'€'), gsm, 162, 152 - 10, 2);
    row("a pair does not fit the last unit", QString(QString(151, u'a') + QString(10, u'€')), gsm,
        171, 152 - 20, 2);
    row("wide full", QString(70, u'Ж'), ucs, 70, 0, 1, u"Ж"_s);
    row("wide one more", QString(71, u'Ж'), ucs, 71, 66 - 5, 2, u"Ж"_s);
    row("a dash makes it wide", QString(QString(99, u'a') + u'–'), ucs, 100, 66 - 34, 2, u"–"_s);
    row("an emoji is named whole", u"ok 😀"_s, ucs, 5, 65, 1, u"😀"_s);
    row("emoji at the seam", QString(QString(65, u'Ж') + u"😀" + QString(5, u'Ж')), ucs, 72, 66 - 7,
        2, u"Ж"_s);
}

void TestSmsSegmenter::measures()
{
    QFETCH(QString, text);
    QFETCH(int, alphabet);
    QFETCH(int, units);
    QFETCH(int, left);
    QFETCH(int, parts);
    QFETCH(QString, cause);
    const SmsMeasure expected {static_cast<SmsAlphabet>(alphabet), units, left, parts, cause, true};
    const SmsMeasure measure = SmsSegmenter().measure(text);
    QCOMPARE(static_cast<int>(measure.alphabet), alphabet);
    QCOMPARE(measure.units, units);
    QCOMPARE(measure.unitsLeft, left);
    QCOMPARE(measure.parts, parts);
    QCOMPARE(measure.cause, cause);
    QVERIFY(measure == expected);
    const auto submits = SmsSegmenter().segment(pattern(), text, 1);
    QVERIFY(submits);
    QCOMPARE(static_cast<int>(submits->size()), parts);
}

void TestSmsSegmenter::partsAreWholeAndEncodable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wide");
    QTest::addColumn<int>("parts");
    for (const bool wide : {false, true}) {
        const QByteArray bits = wide ? "16-bit: " : "8-bit: ";
        const int septets = wide ? 152 : 153;
        const int units = wide ? 66 : 67;
        const auto row = [&](const char *name, const QString &text, int parts) {
            QTest::newRow(QByteArray(bits + name).constData()) << text << wide << parts;
        };
        row("exactly three", QString(3 * septets, u'a'), 3);
        row("three and one", QString(3 * septets + 1, u'a'), 4);
        row("only euros", QString(400, u'€'), (400 + septets / 2 - 1) / (septets / 2));
        row("a pair across each seam",
            QString(QString(septets - 1, u'a') + u'€' + QString(200, u'b')), 3);
        row("wide", QString(3 * units, u'я'), 3);
        row("only emoji", u"😀"_s.repeated(100), (200 + units / 2 * 2 - 1) / (units / 2 * 2));
        row("255 parts", QString(255 * septets, u'z'), 255);
    }
}

void TestSmsSegmenter::partsAreWholeAndEncodable()
{
    QFETCH(QString, text);
    QFETCH(bool, wide);
    QFETCH(int, parts);
    const SmsSegmenter segmenter(SegmentationRules {.wideReference = wide});
    const auto submits = segmenter.segment(pattern(), text, 0x12A);
    QVERIFY(submits);
    QCOMPARE(static_cast<int>(submits->size()), parts);
    QCOMPARE(segmenter.measure(text).parts, parts);
    QCOMPARE(joined(*submits), text);
    int number = 0;
    for (const SmsSubmit &submit : *submits) {
        const Concatenation place = submit.body.header.concatenation.value();
        QCOMPARE(place.part, static_cast<std::uint8_t>(++number));
        QCOMPARE(place.total, static_cast<std::uint8_t>(parts));
        QCOMPARE(place.reference, static_cast<std::uint16_t>(wide ? 0x12A : 0x2A));
        QCOMPARE(place.wide, wide);
        QVERIFY(!submit.body.text.front().isLowSurrogate());
        QVERIFY(!submit.body.text.back().isHighSurrogate());
        const auto pdu = buildPdu(submit);
        QVERIFY2(pdu, pdu ? "" : qPrintable(pdu.error().detail));
        const auto back = parsePdu(pdu->hex, pdu->length);
        QVERIFY(back);
        QVERIFY(back->tpdu == SmsTpdu(submit));
    }
}

void TestSmsSegmenter::keepsThePattern()
{
    const auto submits = SmsSegmenter().segment(pattern(), QString(200, u'a'), 7);
    QVERIFY(submits);
    for (const SmsSubmit &submit : *submits) {
        QCOMPARE(submit.destination.text, u"+393401234567"_s);
        QVERIFY(submit.statusReportRequested);
        QVERIFY(submit.validity == SmsValidity(RelativeValidity {std::chrono::hours(24)}));
    }
}

void TestSmsSegmenter::composesAccents()
{
    const QString decomposed = u"perche\u0301 no\u0303"_s;
    const SmsMeasure measure = SmsSegmenter().measure(decomposed);
    QCOMPARE(measure.alphabet, SmsAlphabet::Ucs2);
    QCOMPARE(measure.cause, u"õ"_s); // é was composed and is no reason
    const auto submits = SmsSegmenter().segment(pattern(), u"perche\u0301"_s, 1);
    QVERIFY(submits);
    QCOMPARE(submits->front().body.text, u"perché"_s);
    QCOMPARE(submits->front().body.coding.octet, DataCoding::Gsm7);
}

void TestSmsSegmenter::offersNationalTables()
{
    const Gsm7Tables turkish {Gsm7Language::Turkish, Gsm7Language::Default};
    const SmsSegmenter segmenter(SegmentationRules {.tables = turkish});
    const QString text = u"ışık "_s.repeated(40);
    const SmsMeasure measure = segmenter.measure(text);
    QCOMPARE(measure.alphabet, SmsAlphabet::Gsm7);
    QCOMPARE(measure.parts, 2);
    const auto submits = segmenter.segment(pattern(), text, 9);
    QVERIFY(submits);
    // Header: length, 16-bit concatenation 6, locking shift 3: ten octets, so 148 septets.
    QCOMPARE(submits->front().body.text.size(), 148);
    QVERIFY(submits->front().body.header.tables == turkish);
    QCOMPARE(joined(*submits), text);
    QVERIFY(buildPdu(submits->front()));
    // A text that needs no table pays for none.
    QCOMPARE(segmenter.measure(QString(160, u'a')).parts, 1);
    QCOMPARE(segmenter.measure(u"Ж"_s).alphabet, SmsAlphabet::Ucs2);
}

void TestSmsSegmenter::keepsFlashAndPorts()
{
    SmsSubmit flash = pattern();
    flash.body.coding.octet = 0x10;
    flash.body.header.ports = SmsPorts {.destination = 2948, .source = 9200};
    const auto submits = SmsSegmenter().segment(flash, QString(200, u'Ж'), 1);
    QVERIFY(submits);
    for (const SmsSubmit &submit : *submits) {
        QCOMPARE(submit.body.coding.octet, std::uint8_t {0x18});
        QVERIFY(submit.body.coding.isFlash());
        QCOMPARE(submit.body.header.ports->destination, std::uint16_t {2948});
        QVERIFY(buildPdu(submit));
    }
    QCOMPARE(submits->front().body.text.size(), (140 - 13) / 2);
}

void TestSmsSegmenter::refusesTooManyParts()
{
    const SmsSegmenter ten(SegmentationRules {.maximumParts = 10});
    QVERIFY(ten.segment(pattern(), QString(1520, u'a'), 1));
    const auto refused = ten.segment(pattern(), QString(1521, u'a'), 1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QCOMPARE(refused.error().native, 11);
    QVERIFY(!ten.measure(QString(1521, u'a')).fits);
    QVERIFY(!SmsSegmenter().segment(pattern(), QString(255 * 152 + 1, u'a'), 1));
    QVERIFY(!SmsSegmenter(SegmentationRules {.maximumParts = 1000})
                 .measure(QString(100'000, u'a'))
                 .fits);
}

void TestSmsSegmenter::narrowReferenceKeepsEightBits()
{
    const SmsSegmenter narrow(SegmentationRules {.wideReference = false});
    const auto submits = narrow.segment(pattern(), QString(161, u'a'), 0xFFFF);
    QVERIFY(submits);
    QCOMPARE(submits->front().body.header.concatenation->reference, std::uint16_t {0xFF});
    QCOMPARE(submits->front().body.text.size(), 153);
}

void TestSmsSegmenter::anyTextSurvives()
{
    QRandomGenerator random(23);
    const QString alphabets[] = {u"abc €[]\n"_s, u"aЖ–"_s, u"Δüà^"_s};
    for (int round = 0; round < 2000; ++round) {
        const QString &alphabet = alphabets[random.bounded(3)];
        QString text;
        const int length = random.bounded(600);
        while (text.size() < length) {
            if (random.bounded(40) == 0) {
                text += u"😀"_s;
            } else {
                text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
            }
        }
        const auto submits = SmsSegmenter().segment(pattern(), text, 1);
        QVERIFY(submits);
        QCOMPARE(joined(*submits), text);
        for (const SmsSubmit &submit : *submits) {
            QVERIFY(buildPdu(submit));
        }
        const SmsMeasure measure = SmsSegmenter().measure(text);
        QCOMPARE(measure.parts, static_cast<int>(submits->size()));
        QVERIFY(measure.unitsLeft >= 0);
    }
}

QTEST_GUILESS_MAIN(TestSmsSegmenter)
#include "tst_smssegmenter.moc"
