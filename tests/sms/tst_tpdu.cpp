// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/tpdu.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

const SmsAddress Number {u"+393401234567"_s, SmsAddress::International};

SmsSubmit submitTo(const QString &number, const QString &text, DataCoding coding = {})
{
    SmsSubmit submit;
    submit.destination = SmsAddress::fromNumber(number);
    submit.validity = RelativeValidity {std::chrono::hours(24)};
    submit.body.coding = coding;
    submit.body.text = text;
    return submit;
}

SmsDeliver deliverFrom(const SmsAddress &originator, const QString &text)
{
    SmsDeliver deliver;
    deliver.originator = originator;
    deliver.sent = SmsTimestamp {2026, 11, 22, 10, 15, 30, 4};
    deliver.body.text = text;
    return deliver;
}

template<class T>
T parsedAs(const QByteArray &hex)
{
    const auto pdu = parsePdu(hex);
    if (!pdu) {
        qWarning("%s", qPrintable(pdu.error().detail));
        return {};
    }
    const auto *value = std::get_if<T>(&pdu->tpdu);
    return value != nullptr ? *value : T {};
}

QByteArray builtHex(const SmsTpdu &tpdu, const SmsAddress &serviceCentre = {})
{
    const auto pdu = buildPdu(tpdu, serviceCentre);
    return pdu ? pdu->hex : pdu.error().detail.toUtf8();
}

/** The error's detail, or nothing when there is none. */
QString complaint(const QByteArray &hex)
{
    const auto pdu = parsePdu(hex);
    return pdu ? QString() : pdu.error().detail;
}

/** A DELIVER without service centre from +39340…, up to the user data's length. */
QByteArray head(const char *first, const char *coding)
{
    return QByteArray("00") + first + "0C9193431032547600" + coding + "62112201510340";
}

} // namespace

class TestTpdu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buildsKnownSubmits_data();
    void buildsKnownSubmits();
    void readsNameOfSender();
    void readsFlashAndZone();
    void readsStatusReport();
    void comesBack_data();
    void comesBack();
    void everyCutIsRefused_data();
    void everyCutIsRefused();
    void hostile_data();
    void hostile();
    void tolerated_data();
    void tolerated();
    void declaredLength();
    void refusesToBuild_data();
    void refusesToBuild();
    void anyOctetsAreReadOrRefused();
};

void TestTpdu::buildsKnownSubmits_data()
{
    QTest::addColumn<SmsSubmit>("submit");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("length");
    const QString to = u"+393401234567"_s;
    QTest::newRow("euro") << submitTo(to, u"Ciao €"_s)
                          << QByteArray("0011000C919343103254760000A707C374F80DDA9401") << 21;
    QTest::newRow("emoji") << submitTo(to, u"Ciao 😀"_s, {DataCoding::Ucs2})
                           << QByteArray(
                                  "0011000C919343103254760008A70E004300690061006F0020D83DDE00")
                           << 28;
    SmsSubmit submit = submitTo(to, u"hellohello"_s);
    submit.statusReportRequested = true;
    QTest::newRow("with status report")
        << submit << QByteArray("0031000C919343103254760000A70AE8329BFD4697D9EC37") << 23;
    submit = submitTo(to, u"tail"_s);
    submit.body.header.concatenation = Concatenation {0x012A, 2, 2, true};
    QTest::newRow("part 2 of 2, 16-bit reference")
        << submit << QByteArray("0051000C919343103254760000A70C060804012A0202F4709A0D") << 25;
    submit.body.header.concatenation = Concatenation {0x2A, 2, 1, false};
    submit.body.text = QString(153, u'A');
    QTest::newRow("part 1 of 2, 8-bit reference, full")
        << submit
        << QByteArray("0051000C919343103254760000A7A00500032A020182"
                      + QByteArray("C16030180C0683").repeated(19))
        << 154;
    submit = submitTo(to, u"hellohello"_s);
    submit.validity = std::monostate();
    QTest::newRow("no validity") << submit
                                 << QByteArray("0001000C9193431032547600000AE8329BFD4697D9EC37")
                                 << 22;
    submit.destination = SmsAddress::fromNumber(u"40916"_s);
    QTest::newRow("short number") << submit
                                  << QByteArray("00010005810419F600000AE8329BFD4697D9EC37") << 19;
}

void TestTpdu::buildsKnownSubmits()
{
    QFETCH(SmsSubmit, submit);
    QFETCH(QByteArray, hex);
    QFETCH(int, length);
    const auto pdu = buildPdu(submit);
    QVERIFY2(pdu, pdu ? "" : qPrintable(pdu.error().detail));
    QCOMPARE(pdu->hex, hex);
    QCOMPARE(pdu->length, length);
    QVERIFY(parsedAs<SmsSubmit>(hex) == submit);
    QVERIFY(parsedAs<SmsSubmit>(hex.toLower()) == submit);
}

void TestTpdu::readsNameOfSender()
{
    const QByteArray hex =
        "0791934329002000040ED0D637396C7EBBCB0000621122015103400AE8329BFD4697D9EC37";
    const auto pdu = parsePdu(hex, 29);
    QVERIFY(pdu);
    QCOMPARE(pdu->serviceCentre.text, u"+393492000200"_s);
    const auto &deliver = std::get<SmsDeliver>(pdu->tpdu);
    QVERIFY(deliver.originator.isAlphanumeric());
    QCOMPARE(deliver.originator.text, u"Vodafone"_s);
    QCOMPARE(deliver.body.text, u"hellohello"_s);
    QVERIFY(!deliver.moreMessages);
    QCOMPARE(deliver.sent->toDateTime().toString(Qt::ISODate), u"2026-11-22T10:15:30+01:00"_s);
    QCOMPARE(builtHex(pdu->tpdu, pdu->serviceCentre), hex);
}

void TestTpdu::readsFlashAndZone()
{
    const QByteArray hex = "0791934329002000040C9193431032547600186211220151034908004300690061006F";
    const auto pdu = parsePdu(hex, 27);
    QVERIFY(pdu);
    const auto &deliver = std::get<SmsDeliver>(pdu->tpdu);
    QCOMPARE(deliver.originator, Number);
    QVERIFY(deliver.body.coding.isFlash());
    QCOMPARE(deliver.body.text, u"Ciao"_s);
    QCOMPARE(deliver.sent->quarters, std::int8_t {-14});
    QCOMPARE(deliver.sent->toDateTime().toString(Qt::ISODate), u"2026-11-22T10:15:30-03:30"_s);
    QCOMPARE(builtHex(pdu->tpdu, pdu->serviceCentre), hex);
}

void TestTpdu::readsStatusReport()
{
    const QByteArray hex = "0791934329002000062A0C91934310325476621122015103406211220151534000";
    const auto pdu = parsePdu(hex, 25);
    QVERIFY(pdu);
    const auto &report = std::get<SmsStatusReport>(pdu->tpdu);
    QCOMPARE(report.messageReference, std::uint8_t {0x2A});
    QCOMPARE(report.recipient, Number);
    QCOMPARE(report.status, std::uint8_t {0});
    QCOMPARE(report.state(), DeliveryState::Delivered);
    QCOMPARE(report.discharged->toSeconds() - report.sent->toSeconds(), std::int64_t {5});
    QCOMPARE(builtHex(pdu->tpdu, pdu->serviceCentre), hex);
}

void TestTpdu::comesBack_data()
{
    QTest::addColumn<SmsTpdu>("tpdu");
    const auto row = [](const char *name, const SmsTpdu &tpdu) {
        QTest::newRow(name) << tpdu;
    };
    SmsDeliver deliver = deliverFrom(Number, u"Ciao [€] {à}"_s);
    row("deliver", deliver);
    deliver.moreMessages = deliver.loopPrevention = deliver.statusReportWanted = deliver.replyPath =
        true;
    row("deliver with all flags", deliver);
    deliver.body = {.coding = {DataCoding::Data}, .data = QByteArray("\x00\xFF\x80 data", 8)};
    row("deliver data", deliver);
    deliver.body.header.ports = SmsPorts {2948, 9200, true};
    row("deliver WAP push", deliver);
    deliver.body.header.ports = SmsPorts {240, 241, false};
    row("deliver 8-bit ports", deliver);
    deliver = deliverFrom(SmsAddress::fromName(u"My bank"_s), u"ışık ğ"_s);
    deliver.body.header.tables = {Gsm7Language::Turkish, Gsm7Language::Turkish};
    row("Turkish tables", deliver);
    deliver.body.header.tables = {Gsm7Language::Default, Gsm7Language::Spanish};
    deliver.body.text = u"ácido í"_s;
    row("Spanish single shift", deliver);
    deliver.body.header.tables = {Gsm7Language::Portuguese, Gsm7Language::Portuguese};
    deliver.body.text = u"ªº∞ Φâ"_s;
    row("Portuguese tables", deliver);
    deliver.body.header.others = {{0x70, QByteArray("\x01\x02", 2)}, {0x0A, QByteArray()}};
    row("unknown elements are kept", deliver);

    SmsSubmit submit = submitTo(u"0612345678"_s, u"hello"_s);
    submit.rejectDuplicates = submit.replyPath = submit.statusReportRequested = true;
    submit.messageReference = 200;
    submit.protocol.octet = 0x41;
    row("submit with all flags", submit);
    submit.validity = SmsTimestamp {2027, 1, 31, 23, 59, 59, -38};
    row("absolute validity", submit);
    submit.validity = EnhancedValidity {{0x42, 0x1E, 0, 0, 0, 0, 0}};
    row("enhanced validity", submit);
    submit.destination = {u"0612345678"_s, SmsAddress::National};
    row("national number", submit);
    submit.destination.text = u"*21#abc"_s;
    row("odd digits", submit);
    submit.body = {.coding = {DataCoding::Ucs2}, .text = u"Привет 😀"_s};
    row("wide", submit);
    submit.body.text = QString(70, u'Ж');
    row("wide and full", submit);

    SmsStatusReport report;
    report.messageReference = 7;
    report.recipient = Number;
    report.sent = SmsTimestamp {2026, 2, 28, 0, 0, 0, 0};
    report.status = 0x46;
    row("report, never discharged", report);
    report.moreMessages = report.loopPrevention = report.forCommand = true;
    report.discharged = SmsTimestamp {2089, 12, 31, 23, 59, 59, 56};
    row("report with all flags", report);
    report.protocol.octet = 0x40;
    row("report with protocol", report);
    report.body = {.coding = {DataCoding::Ucs2}, .text = u"però"_s};
    row("report with text", report);
}

void TestTpdu::comesBack()
{
    QFETCH(SmsTpdu, tpdu);
    const SmsAddress centre {u"+393492000200"_s, SmsAddress::International};
    for (const SmsAddress &serviceCentre : {SmsAddress {}, centre}) {
        const auto pdu = buildPdu(tpdu, serviceCentre);
        QVERIFY2(pdu, pdu ? "" : qPrintable(pdu.error().detail));
        const auto back = parsePdu(pdu->hex);
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QVERIFY2(back->tpdu == tpdu, pdu->hex.constData());
        QCOMPARE(back->serviceCentre, serviceCentre);
        QVERIFY(parsePdu(pdu->hex, pdu->length).value() == *back);
    }
}

void TestTpdu::everyCutIsRefused_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("deliver") << QByteArray(
        "0791934329002000040ED0D637396C7EBBCB0000621122015103400AE8329BFD4697D9EC37");
    QTest::newRow("flash") << QByteArray(
        "0791934329002000040C9193431032547600186211220151034908004300690061006F");
    QTest::newRow("report") << QByteArray(
        "0791934329002000062A0C91934310325476621122015103406211220151534000");
    QTest::newRow("submit") << QByteArray("0011000C919343103254760000A707C374F80DDA9401");
    QTest::newRow("part") << QByteArray("0051000C919343103254760000A70C060804012A0202F4709A0D");
}

void TestTpdu::everyCutIsRefused()
{
    QFETCH(QByteArray, hex);
    QVERIFY(parsePdu(hex));
    for (qsizetype size = 0; size < hex.size(); ++size) {
        const auto cut = parsePdu(hex.first(size));
        QVERIFY2(!cut, qPrintable(QString::number(size)));
        QCOMPARE(cut.error().code, ErrorCode::InvalidInput);
        QVERIFY(!cut.error().detail.isEmpty());
        if (size % 2 == 0) {
            QVERIFY(cut.error().native <= size / 2);
        }
    }
}

void TestTpdu::hostile_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("nothing") << QByteArray() << u"service centre at octet 0: too short"_s;
    QTest::newRow("odd digits") << QByteArray("000") << u"PDU line: odd number of digits"_s;
    QTest::newRow("no hex") << QByteArray("00ZZ") << u"PDU line: not a hexadecimal digit"_s;
    QTest::newRow("byte above ASCII")
        << QByteArray("00\xC3\xA8") << u"PDU line: not a hexadecimal digit"_s;
    QTest::newRow("far too long") << QByteArray(514, '0') << u"PDU line: more than 256 octets"_s;
    QTest::newRow("service centre of 255 octets")
        << QByteArray("FF91").append(20, '0')
        << u"service centre at octet 1: more than 12 octets"_s;
    QTest::newRow("service centre longer than the line")
        << QByteArray("079193") << u"service centre at octet 2: too short"_s;
    QTest::newRow("sender of 255 digits") << QByteArray("0004FF91").append(80, '1')
                                          << u"TP-OA at octet 4: more than 20 semi-octets"_s;
    QTest::newRow("sender of 21 digits") << QByteArray("00041591").append(80, '1')
                                         << u"TP-OA at octet 4: more than 20 semi-octets"_s;
    QTest::newRow("161 septets") << QByteArray(head("04", "00") + "A1" + QByteArray(300, '1'))
                                 << u"TP-UDL at octet 20: more than fits"_s;
    QTest::newRow("141 octets") << QByteArray(head("04", "08") + "8D" + QByteArray(300, '1'))
                                << u"TP-UDL at octet 20: more than fits"_s;
    QTest::newRow("user data shorter than told")
        << QByteArray(head("04", "00") + "0AE8329BFD4697D9EC") << u"TP-UD at octet 20: too short"_s;
    QTest::newRow("header longer than the user data")
        << QByteArray(head("44", "08") + "0405000300")
        << u"TP-UDHL at octet 24: beyond the user data"_s;
    QTest::newRow("header beyond the user data") << QByteArray(head("44", "08") + "04FF00030011")
                                                 << u"TP-UDHL at octet 24: beyond the user data"_s;
    QTest::newRow("header beyond the septets") << QByteArray(head("44", "00") + "020100")
                                               << u"TP-UDHL at octet 22: beyond the user data"_s;
    QTest::newRow("report without status") << QByteArray("00062A0C91934310325476"
                                                         "62112201510340"
                                                         "62112201515340")
                                           << u"TP-ST at octet 25: too short"_s;
}

void TestTpdu::hostile()
{
    QFETCH(QByteArray, hex);
    QTEST(::complaint(hex), "complaint");
}

void TestTpdu::tolerated_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("text");
    const QByteArray hello = "0AE8329BFD4697D9EC37";
    QTest::newRow("padded record")
        << QByteArray(head("04", "00") + hello + QByteArray(60, 'F')) << u"hellohello"_s;
    QTest::newRow("blanks around")
        << QByteArray(" " + head("04", "00") + hello + "\r\n") << u"hellohello"_s;
    QTest::newRow("reserved type is a delivery")
        << QByteArray(head("07", "00") + hello) << u"hellohello"_s;
    QTest::newRow("reserved coding is the default")
        << QByteArray(head("04", "8C") + hello) << u"hellohello"_s;
    QTest::newRow("NUL padding in wide text")
        << QByteArray(head("04", "08") + "0A00430069000000000000") << u"Ci"_s;
    QTest::newRow("half a wide character")
        << QByteArray(head("04", "08") + "050043006900") << u"Ci"_s;
    QTest::newRow("flag of a header, but nothing") << QByteArray(head("44", "00") + "00") << u""_s;
    QTest::newRow("damaged header is ignored")
        << QByteArray(head("44", "08") + "0803000901" + "00430069") << u"Ci"_s;
    QTest::newRow("sender without digits")
        << QByteArray("0004008100006211220151034002E834") << u"hi"_s;
    QTest::newRow("only a header") << QByteArray(head("44", "00") + "0705000301010100") << u""_s;
}

void TestTpdu::tolerated()
{
    QFETCH(QByteArray, hex);
    const auto pdu = parsePdu(hex);
    QVERIFY2(pdu, pdu ? "" : qPrintable(pdu.error().detail));
    QTEST(std::get<SmsDeliver>(pdu->tpdu).body.text, "text");
}

void TestTpdu::declaredLength()
{
    const QByteArray tpdu = "040C9193431032547600006211220151034002E834";
    const QByteArray line = "00" + tpdu;
    const int length = static_cast<int>(tpdu.size() / 2);
    const SmsPdu expected = parsePdu(line).value();
    QVERIFY(parsePdu(line, length).value() == expected);
    QVERIFY(parsePdu(tpdu, length).value() == expected); // without a service centre at all
    QVERIFY(parsePdu(line, length + 7).value() == expected); // the length lies
    QVERIFY(parsePdu(line, -1).value() == expected);
    QVERIFY(parsePdu(QByteArray(line + "FFFF"), length).value() == expected);
    QVERIFY(!parsePdu("", 0));
}

void TestTpdu::refusesToBuild_data()
{
    QTest::addColumn<SmsSubmit>("submit");
    QTest::addColumn<QString>("complaint");
    const QString to = u"+393401234567"_s;
    QTest::newRow("161 septets") << submitTo(to, QString(161, u'a')) << u"TP-UD: too long"_s;
    QTest::newRow("71 wide") << submitTo(to, QString(71, u'Ж'), {DataCoding::Ucs2})
                             << u"TP-UD: too long"_s;
    QTest::newRow("foreign character")
        << submitTo(to, u"a–b"_s) << u"TP-UD: character outside the alphabet"_s;
    QTest::newRow("21 digits") << submitTo(QString(21, u'1'), u"a"_s)
                               << u"TP-DA: not a number of 20 digits"_s;
    QTest::newRow("no number") << submitTo(u"+39340 12"_s, u"a"_s)
                               << u"TP-DA: not a number of 20 digits"_s;
    SmsSubmit submit = submitTo(to, u"a"_s);
    submit.destination = SmsAddress::fromName(u"twelve chars"_s);
    QTest::newRow("12 letters") << submit << u"TP-DA: not a name of 11 characters"_s;
    submit = submitTo(to, QString(154, u'a'));
    submit.body.header.concatenation = Concatenation {1, 2, 1, false};
    QTest::newRow("154 septets with a header") << submit << u"TP-UD: too long"_s;
    submit = submitTo(to, u""_s);
    submit.body.header.others = {{0x70, QByteArray(138, 'x')}};
    QTest::newRow("header alone too long") << submit << u"TP-UD: too long"_s;
    submit.body.header.others = {{0x70, QByteArray(300, 'x')}};
    QTest::newRow("header far too long") << submit << u"TP-UD: too long"_s;
    submit.body = {.coding = {DataCoding::Data}, .data = QByteArray(141, 'x')};
    QTest::newRow("141 octets") << submit << u"TP-UD: too long"_s;
}

void TestTpdu::refusesToBuild()
{
    QFETCH(SmsSubmit, submit);
    const auto pdu = buildPdu(submit);
    QVERIFY(!pdu);
    QCOMPARE(pdu.error().code, ErrorCode::InvalidInput);
    QTEST(pdu.error().detail, "complaint");
    QVERIFY(!buildPdu(submitTo(u"123"_s, u"a"_s), SmsAddress::fromName(u"centre"_s)));
    QVERIFY(!buildPdu(submitTo(u"123"_s, u"a"_s), SmsAddress::fromNumber(QString(23, u'1'))));
}

void TestTpdu::anyOctetsAreReadOrRefused()
{
    QRandomGenerator random(40);
    int read = 0;
    for (int round = 0; round < 200'000; ++round) {
        QByteArray octets(1 + random.bounded(60), Qt::Uninitialized);
        for (char &octet : octets) {
            octet = static_cast<char>(random.bounded(256));
        }
        // Mostly a short service centre and a sender that fits, so that the depths are reached.
        if (round % 4 != 0 && octets.size() > 6) {
            octets[0] = 0;
            octets[2] = static_cast<char>(random.bounded(12));
        }
        const auto pdu = parsePdu(octets.toHex());
        if (!pdu) {
            QVERIFY(!pdu.error().detail.isEmpty());
            continue;
        }
        ++read;
        // What was read can be written and is read as the same; only the fact that a header was
        // damaged is not told on.
        const auto again = buildPdu(pdu->tpdu, pdu->serviceCentre);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        const auto back = parsePdu(again->hex);
        QVERIFY2(back, octets.toHex().constData());
        SmsTpdu expected = pdu->tpdu;
        std::visit([](auto &tpdu) { tpdu.body.header.damaged = false; }, expected);
        QVERIFY2(back->tpdu == expected, octets.toHex().constData());
    }
    QVERIFY2(read > 1000, qPrintable(QString::number(read)));
}

QTEST_GUILESS_MAIN(TestTpdu)
#include "tst_tpdu.moc"
