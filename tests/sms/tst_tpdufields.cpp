// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/tpdu.h"

#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

/** A DELIVER without service centre from +39340…, up to the user data's length. */
QByteArray head(const char *first, const char *coding)
{
    return QByteArray("00") + first + "0C9193431032547600" + coding + "62112201510340";
}

} // namespace

/** What the single fields of a PDU mean, value by value. */
class TestTpduFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
};

void TestTpduFields::addresses_data()
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

void TestTpduFields::addresses()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    const QByteArray hex = "0004" + field + "00006211220151034002E834";
    const auto pdu = parsePdu(hex);
    QVERIFY2(pdu, pdu ? "" : qPrintable(pdu.error().detail));
    const SmsAddress &originator = std::get<SmsDeliver>(pdu->tpdu).originator;
    QCOMPARE(originator.text, text);
    QTEST(originator.isAlphanumeric(), "name");
    const auto again = parsePdu(buildPdu(pdu->tpdu)->hex);
    QVERIFY(again);
    QVERIFY(again->tpdu == pdu->tpdu);
}

void TestTpduFields::codings_data()
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

void TestTpduFields::codings()
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

void TestTpduFields::protocols()
{
    QVERIFY(ProtocolIdentifier {0x40}.isSilent());
    QVERIFY(!ProtocolIdentifier {0x00}.isSilent());
    QVERIFY(!ProtocolIdentifier {0x40}.replaces());
    QCOMPARE(ProtocolIdentifier {0x41}.replaces(), std::optional<int>(1));
    QCOMPARE(ProtocolIdentifier {0x47}.replaces(), std::optional<int>(7));
    QVERIFY(!ProtocolIdentifier {0x48}.replaces());
}

void TestTpduFields::statusCodes_data()
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

void TestTpduFields::statusCodes()
{
    QFETCH(int, status);
    SmsStatusReport report;
    report.status = static_cast<std::uint8_t>(status);
    QTEST(static_cast<int>(report.state()), "state");
    QTEST(report.isTransientFailure(), "transient");
}

void TestTpduFields::relativeValidity()
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

void TestTpduFields::enhancedValidity()
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

void TestTpduFields::timestamps_data()
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

void TestTpduFields::timestamps()
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

void TestTpduFields::timestampFromDateTime()
{
    const QDateTime instant(QDate(2026, 1, 1), QTime(0, 30), Qt::OffsetFromUTC, 5 * 3600 + 50 * 60);
    const SmsTimestamp stamp = SmsTimestamp::fromDateTime(instant);
    QCOMPARE(stamp.quarters, std::int8_t {23}); // 5 h 45 min: zones have quarters only
    QCOMPARE(stamp.toSeconds(), instant.toSecsSinceEpoch());
}

void TestTpduFields::headerElements_data()
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

void TestTpduFields::headerElements()
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

QTEST_GUILESS_MAIN(TestTpduFields)
#include "tst_tpdufields.moc"
