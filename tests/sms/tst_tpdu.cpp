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
    void addresses_data();
    void addresses();
    void codings_data();
    void codings();
    void protocols();
    void statusCodes_data();
    void statusCodes();
    void relativeValidity();
    void enhancedValidity();
    void timestamps_data();
    void timestamps();
    void timestampFromDateTime();
    void headerElements_data();
    void headerElements();
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

void TestTpdu::addresses_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("name");
    QTest::newRow("international") << QByteArray("0C91934310325476") << u"+393401234567"_s << false;
    QTest::newRow("unknown type") << QByteArray("04811032") << u"0123"_s << false;
    QTest::newRow("odd digits") << QByteArray("05810419F6") << u"40916"_s << false;
    QTest::newRow("filler not told") << QByteArray("06810419F6") << u"40916"_s << false;
    QTest::newRow("national") << QByteArray("04A11032") << u"0123"_s << false;
    QTest::newRow("signs") << QByteArray("0681BADC1E") << u"*#abc1"_s << false;
    QTest::newRow("seven letters, thirteen semi-octets")
        << QByteArray("0DD0CD3C481C76AF01") << u"My bank"_s << true;
    QTest::newRow("seven letters, fourteen semi-octets")
        << QByteArray("0ED0CD3C481C76AF01") << u"My bank"_s << true;
    QTest::newRow("name filled up with zero bits")
        << QByteArray("0ED0C1A11000000000") << u"ACB"_s << true;
    QTest::newRow("no digits") << QByteArray("0091") << u""_s << false;
    QTest::newRow("twenty digits")
        << QByteArray("149121436587092143658709") << u"+12345678901234567890"_s << false;
    QTest::newRow("eleven letters")
        << QByteArray("14D041E19058341E9149E512") << u"ABCDEFGHIJK"_s << true;
}

void TestTpdu::addresses()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    const QByteArray hex = "0004" + field + "00006211220151034002E834";
    const auto pdu = parsePdu(hex);
    QVERIFY2(pdu, pdu ? "" : qPrintable(pdu.error().detail));
    const SmsAddress &originator = std::get<SmsDeliver>(pdu->tpdu).originator;
    QCOMPARE(originator.text, text);
    QTEST(originator.isAlphanumeric(), "name");
    const auto again = parsePdu(builtHex(pdu->tpdu));
    QVERIFY(again);
    QVERIFY(again->tpdu == pdu->tpdu);
}

void TestTpdu::codings_data()
{
    QTest::addColumn<int>("octet");
    QTest::addColumn<int>("alphabet");
    QTest::addColumn<int>("messageClass"); // -1: none
    QTest::addColumn<bool>("deletion");
    QTest::addColumn<QString>("waiting");
    const auto row = [](int octet, SmsAlphabet alphabet, int messageClass = -1,
                        bool deletion = false, const char *waiting = "") {
        QTest::newRow(QByteArray::number(octet, 16).constData())
            << octet << static_cast<int>(alphabet) << messageClass << deletion
            << QString::fromLatin1(waiting);
    };
    const auto gsm = SmsAlphabet::Gsm7;
    const auto octets = SmsAlphabet::Octets;
    const auto ucs = SmsAlphabet::Ucs2;
    row(0x00, gsm);
    row(0x03, gsm); // class bits without meaning
    row(0x04, octets);
    row(0x08, ucs);
    row(0x0C, gsm); // reserved
    row(0x10, gsm, 0);
    row(0x11, gsm, 1);
    row(0x12, gsm, 2);
    row(0x13, gsm, 3);
    row(0x18, ucs, 0);
    row(0x19, ucs, 1);
    row(0x15, octets, 1);
    row(0x20, octets); // compressed
    row(0x28, octets);
    row(0x40, gsm, -1, true);
    row(0x58, ucs, 0, true);
    row(0x7F, octets, 3, true);
    row(0x80, gsm); // reserved
    row(0xB5, gsm);
    row(0xC0, gsm, -1, false, "voicemail off discard");
    row(0xC8, gsm, -1, false, "voicemail on discard");
    row(0xC9, gsm, -1, false, "fax on discard");
    row(0xD0, gsm, -1, false, "voicemail off");
    row(0xDA, gsm, -1, false, "email on");
    row(0xE8, ucs, -1, false, "voicemail on");
    row(0xEF, ucs, -1, false, "other on");
    row(0xF0, gsm, 0);
    row(0xF1, gsm, 1);
    row(0xF4, octets, 0);
    row(0xF7, octets, 3);
}

void TestTpdu::codings()
{
    QFETCH(int, octet);
    const DataCoding coding {static_cast<std::uint8_t>(octet)};
    QTEST(static_cast<int>(coding.alphabet()), "alphabet");
    QTEST(coding.messageClass().value_or(-1), "messageClass");
    QTEST(coding.wantsDeletion(), "deletion");
    QString waiting;
    if (const auto lamp = coding.waiting()) {
        const QString kinds[] = {u"voicemail"_s, u"fax"_s, u"email"_s, u"other"_s};
        waiting = kinds[static_cast<int>(lamp->kind)] + (lamp->active ? u" on" : u" off")
            + (lamp->discardText ? u" discard" : u"");
    }
    QTEST(waiting, "waiting");
}

void TestTpdu::protocols()
{
    QVERIFY(ProtocolIdentifier {0x40}.isSilent());
    QVERIFY(!ProtocolIdentifier {0x00}.isSilent());
    QVERIFY(!ProtocolIdentifier {0x40}.replaces());
    QCOMPARE(ProtocolIdentifier {0x41}.replaces(), std::optional<int>(1));
    QCOMPARE(ProtocolIdentifier {0x47}.replaces(), std::optional<int>(7));
    QVERIFY(!ProtocolIdentifier {0x48}.replaces());
}

void TestTpdu::statusCodes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("transient");
    const auto row = [](const char *name, int status, DeliveryState state, bool transient = false) {
        QTest::newRow(name) << status << static_cast<int>(state) << transient;
    };
    row("received", 0x00, DeliveryState::Delivered);
    row("replaced", 0x02, DeliveryState::Delivered);
    row("last delivered", 0x1F, DeliveryState::Delivered);
    row("congestion, trying", 0x20, DeliveryState::Trying);
    row("no answer, trying", 0x22, DeliveryState::Trying);
    row("last trying", 0x3F, DeliveryState::Trying);
    row("remote error", 0x40, DeliveryState::Failed);
    row("expired", 0x46, DeliveryState::Failed);
    row("gave up, congestion", 0x60, DeliveryState::Failed, true);
    row("gave up, last", 0x7F, DeliveryState::Failed, true);
    row("reserved", 0x80, DeliveryState::Failed);
    row("reserved, last", 0xFF, DeliveryState::Failed);
}

void TestTpdu::statusCodes()
{
    QFETCH(int, status);
    SmsStatusReport report;
    report.status = static_cast<std::uint8_t>(status);
    QTEST(static_cast<int>(report.state()), "state");
    QTEST(report.isTransientFailure(), "transient");
}

void TestTpdu::relativeValidity()
{
    using namespace std::chrono;
    QCOMPARE(relativePeriod(0).count(), 5);
    QVERIFY(relativePeriod(143) == hours(12));
    QVERIFY(relativePeriod(167) == hours(24));
    QVERIFY(relativePeriod(0xA7) == hours(24));
    QVERIFY(relativePeriod(168) == hours(48));
    QVERIFY(relativePeriod(196) == hours(24 * 30));
    QVERIFY(relativePeriod(197) == hours(24 * 35));
    QVERIFY(relativePeriod(255) == hours(24 * 7 * 63));
    for (int octet = 0; octet < 256; ++octet) {
        const auto value = static_cast<std::uint8_t>(octet);
        QCOMPARE(relativeOctet(relativePeriod(value)), value);
        QCOMPARE(relativeOctet(relativePeriod(value) - minutes(1)),
                 value); // never shorter than asked
    }
    QCOMPARE(relativeOctet(hours(24 * 7 * 64)), std::uint8_t {255});
    QCOMPARE(relativeOctet(minutes(-1)), std::uint8_t {0});
}

void TestTpdu::enhancedValidity()
{
    using namespace std::chrono;
    QVERIFY(!EnhancedValidity {}.period());
    QVERIFY((EnhancedValidity {{1, 167}}.period() == seconds(hours(24))));
    QVERIFY((EnhancedValidity {{2, 30}}.period() == seconds(30)));
    QVERIFY(
        (EnhancedValidity {{3, 0x10, 0x20, 0x30}}.period() == hours(1) + minutes(2) + seconds(3)));
    QVERIFY(!(EnhancedValidity {{3, 0xFF}}.period()));
    QVERIFY(!(EnhancedValidity {{7, 1}}.period()));
    QVERIFY(!(EnhancedValidity {{2, 30}}.isSingleShot()));
    QVERIFY((EnhancedValidity {{0x42, 30}}.isSingleShot()));
}

void TestTpdu::timestamps_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("time"); // empty: none
    QTest::newRow("plain") << QByteArray("62112201510340") << u"2026-11-22T10:15:30+01:00"_s;
    QTest::newRow("west") << QByteArray("62112201510349") << u"2026-11-22T10:15:30-03:30"_s;
    QTest::newRow("UTC") << QByteArray("62112201510300") << u"2026-11-22T10:15:30Z"_s;
    QTest::newRow("Kathmandu") << QByteArray("62112201510332") << u"2026-11-22T10:15:30+05:45"_s;
    QTest::newRow("leap day") << QByteArray("42209200000000") << u"2024-02-29T00:00:00Z"_s;
    QTest::newRow("nineties") << QByteArray("99302100000000") << u"1999-03-12T00:00:00Z"_s;
    QTest::newRow("impossible zone is UTC")
        << QByteArray("621122015103FF") << u"2026-11-22T10:15:30Z"_s;
    QTest::newRow("zone of 19 hours is UTC")
        << QByteArray("62112201510397") << u"2026-11-22T10:15:30Z"_s;
    QTest::newRow("no leap day") << QByteArray("32209200000000") << QString();
    QTest::newRow("month 13") << QByteArray("62312201510340") << QString();
    QTest::newRow("month 0") << QByteArray("62002201510340") << QString();
    QTest::newRow("day 0") << QByteArray("62110001510340") << QString();
    QTest::newRow("hour 24") << QByteArray("62112242510340") << QString();
    QTest::newRow("second 60") << QByteArray("62112201510640") << QString();
    QTest::newRow("no digit") << QByteArray("62112A01510340") << QString();
    QTest::newRow("zeros") << QByteArray("00000000000000") << QString();
}

void TestTpdu::timestamps()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, time);
    const QByteArray hex = "00040C9193431032547600"
                           "00"
        + octets + "02E834";
    const auto pdu = parsePdu(hex);
    QVERIFY(pdu); // a clock that is wrong costs no message
    const auto &sent = std::get<SmsDeliver>(pdu->tpdu).sent;
    QCOMPARE(sent ? sent->toDateTime().toString(Qt::ISODate) : QString(), time);
    if (sent) {
        QCOMPARE(sent->toDateTime().toSecsSinceEpoch(), sent->toSeconds());
        QVERIFY(SmsTimestamp::fromDateTime(sent->toDateTime()) == *sent);
        QVERIFY(SmsTimestamp::parse(sent->toOctets()) == sent);
    }
}

void TestTpdu::timestampFromDateTime()
{
    const QDateTime instant(QDate(2026, 1, 1), QTime(0, 30), Qt::OffsetFromUTC, 5 * 3600 + 50 * 60);
    const SmsTimestamp stamp = SmsTimestamp::fromDateTime(instant);
    QCOMPARE(stamp.quarters, std::int8_t {23}); // 5 h 45 min: zones have quarters only
    QCOMPARE(stamp.toSeconds(), instant.toSecsSinceEpoch());
}

void TestTpdu::headerElements_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("8-bit") << QByteArray("0500032A0302") << u"part 2/3 of 42"_s;
    QTest::newRow("16-bit") << QByteArray("060804012A0302") << u"part 2/3 of 298 wide"_s;
    QTest::newRow("the later one counts")
        << QByteArray("0B00032A03020804012A0403") << u"part 3/4 of 298 wide"_s;
    QTest::newRow("part 0 is ignored") << QByteArray("0500032A0300") << u""_s;
    QTest::newRow("part 4 of 3 is ignored") << QByteArray("0500032A0304") << u""_s;
    QTest::newRow("total 0 is ignored") << QByteArray("0500032A0000") << u""_s;
    QTest::newRow("255 parts") << QByteArray("0500032AFFFF") << u"part 255/255 of 42"_s;
    QTest::newRow("of a wrong length: kept") << QByteArray("0400022A03") << u"other 0:2a03"_s;
    QTest::newRow("WAP push") << QByteArray("0605040B8423F0") << u"port 2948 from 9200 wide"_s;
    QTest::newRow("8-bit ports") << QByteArray("040402F0F1") << u"port 240 from 241"_s;
    QTest::newRow("unknown") << QByteArray("037001AA") << u"other 112:aa"_s;
    QTest::newRow("unknown language: kept") << QByteArray("03240104") << u"other 36:04"_s;
    QTest::newRow("element longer than the header") << QByteArray("037002AA") << u"damaged"_s;
    QTest::newRow("half an element") << QByteArray("0170") << u"damaged"_s;
    QTest::newRow("good, then damaged: all ignored")
        << QByteArray("0700032A03027009") << u"damaged"_s;
    QTest::newRow("empty") << QByteArray("00") << u""_s;
}

void TestTpdu::headerElements()
{
    QFETCH(QByteArray, header);
    const QByteArray body = header + "0043";
    const QByteArray hex =
        head("44", "08") + QByteArray::number(body.size() / 2, 16).rightJustified(2, '0') + body;
    const auto pdu = parsePdu(hex);
    QVERIFY2(pdu, pdu ? "" : qPrintable(pdu.error().detail));
    const SmsUserData &data = std::get<SmsDeliver>(pdu->tpdu).body;
    QCOMPARE(data.text, u"C"_s);
    QStringList meaning;
    if (const auto &place = data.header.concatenation) {
        meaning += u"part %1/%2 of %3%4"_s.arg(place->part)
                       .arg(place->total)
                       .arg(place->reference)
                       .arg(place->wide ? u" wide"_s : QString());
    }
    if (const auto &ports = data.header.ports) {
        meaning += u"port %1 from %2%3"_s.arg(ports->destination)
                       .arg(ports->source)
                       .arg(ports->wide ? u" wide"_s : QString());
    }
    for (const HeaderElement &element : data.header.others) {
        meaning +=
            u"other %1:%2"_s.arg(element.identifier).arg(QString::fromLatin1(element.data.toHex()));
    }
    if (data.header.damaged) {
        meaning += u"damaged"_s;
    }
    QTEST(meaning.join(u' '), "meaning");
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
