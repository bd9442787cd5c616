// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/ussdwords.h"

#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;
using ussd::Form;

namespace {
const std::optional<Form> Plain = Form::Plain;
const std::optional<Form> Packed = Form::Packed;
const std::optional<Form> NotKnown;
} // namespace

Q_DECLARE_METATYPE(std::optional<vp::ussd::Form>)

class TestUssdWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sends_data();
    void sends();
    void refusesToSend_data();
    void refusesToSend();
    void huaweiIsTriedPackedFirst();
    void reads_data();
    void reads();
    void noReport_data();
    void noReport();
    void completeness_data();
    void completeness();
    void furtherLines_data();
    void furtherLines();
    void anyBytesAreBounded();
};

void TestUssdWords::sends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("packed");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("plain") << u"*100#"_s << false << QByteArray(R"(AT+CUSD=1,"*100#",15)");
    QTest::newRow("packed") << u"*100#"_s << true << QByteArray(R"(AT+CUSD=1,"AA180C3602",15)");
    QTest::newRow("packed, another")
        << u"*123#"_s << true << QByteArray(R"(AT+CUSD=1,"AA986C3602",15)");
    // Seven septets leave seven spare bits, which zeros would make an "@".
    QTest::newRow("padded with CR")
        << u"1234567"_s << true << QByteArray(R"(AT+CUSD=1,"31D98C56B3DD1A",15)");
    QTest::newRow("a reply") << u"1"_s << false << QByteArray(R"(AT+CUSD=1,"1",15)");
}

void TestUssdWords::sends()
{
    QFETCH(QString, text);
    QFETCH(bool, packed);
    const Result<AtCommand> command = ussd::send(text, packed ? Form::Packed : Form::Plain);
    QVERIFY(command.has_value());
    QTEST(command->text, "wire");
    QCOMPARE(command->deadline, std::chrono::seconds(10));
}

void TestUssdWords::refusesToSend_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("packed");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a quote would end the string") << u"1\"2"_s << false;
    QTest::newRow("a line end would end the command") << u"1\rATD112;"_s << false;
    QTest::newRow("control") << u"1\x1a"_s << false;
    QTest::newRow("too long") << QString(183, u'1') << true;
    QTest::newRow("too long, plain") << QString(183, u'1') << false;
    QTest::newRow("not in the alphabet") << u"привет"_s << true;
    QTest::newRow("not in ASCII") << u"però"_s << false;
}

void TestUssdWords::refusesToSend()
{
    QFETCH(QString, text);
    QFETCH(bool, packed);
    const Result<AtCommand> command = ussd::send(text, packed ? Form::Packed : Form::Plain);
    QVERIFY(!command.has_value());
    QCOMPARE(command.error().code, ErrorCode::InvalidInput);
}

void TestUssdWords::huaweiIsTriedPackedFirst()
{
    QCOMPARE(ussd::formsFor("huawei").front(), Form::Packed);
    QCOMPARE(ussd::formsFor("generic").front(), Form::Plain);
    QCOMPARE(ussd::formsFor("generic").back(), Form::Packed);
}

void TestUssdWords::reads_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<std::optional<Form>>("used");
    QTest::addColumn<UssdOutcome>("outcome");
    QTest::addColumn<QString>("text");
    const auto done = UssdOutcome::Done;
    const auto reply = UssdOutcome::ReplyWanted;

    QTest::newRow("plain") << QByteArray(R"(+CUSD: 0,"Credito: 12,34 EUR",15)") << Plain << done
                           << u"Credito: 12,34 EUR"_s;
    QTest::newRow("no blank after the colon")
        << QByteArray(R"(+CUSD:0,"Ciao",15)") << Plain << done << u"Ciao"_s;
    QTest::newRow("packed") << QByteArray(R"(+CUSD: 0,"4379999CA6BF75A0988C35A3818A5529",15)")
                            << Packed << done << u"Credito: 12,34 EUR"_s;
    QTest::newRow("packed, nobody has asked")
        << QByteArray(R"(+CUSD: 0,"4379999CA6BF75A0988C35A3818A5529",15)") << NotKnown << done
        << u"Credito: 12,34 EUR"_s;
    QTest::newRow("a number is not packed")
        << QByteArray(R"(+CUSD: 0,"12345678",15)") << Plain << done << u"12345678"_s;
    QTest::newRow("a number, nobody has asked") << QByteArray(R"(+CUSD: 0,"1234567890123456",15)")
                                                << NotKnown << done << u"1234567890123456"_s;
    QTest::newRow("packed stick, plain words")
        << QByteArray(R"(+CUSD: 0,"No credit",15)") << Packed << done << u"No credit"_s;
    QTest::newRow("quotes inside") << QByteArray(R"(+CUSD: 0,"Piano "Oro", attivo",15)") << Plain
                                   << done << u"Piano \"Oro\", attivo"_s;
    QTest::newRow("what looks like the end inside")
        << QByteArray("+CUSD: 1,\"A \"x\",15\nB\",15") << Plain << reply << u"A \"x\",15\nB"_s;
    QTest::newRow("a menu of several lines")
        << QByteArray("+CUSD: 1,\"Menu\n1 Offerte\n2 Esci\",15") << Plain << reply
        << u"Menu\n1 Offerte\n2 Esci"_s;
    QTest::newRow("a packed menu")
        << QByteArray(R"(+CUSD: 1,"CDB2BBAE88819E6673594E2F2B64A0E27C9C06",15)") << Packed << reply
        << u"Menu\n1 Offerte\n2 Esci"_s;
    QTest::newRow("UCS-2") << QByteArray(
        R"(+CUSD: 0,"04110430043B0430043D0441003A0020003500200440",72)")
                           << Plain << done << u"Баланс: 5 р"_s;
    QTest::newRow("UCS-2, odd octets at the end")
        << QByteArray(R"(+CUSD: 0,"0041004200",72)") << Plain << done << u"AB"_s;
    QTest::newRow("UCS-2 told, plain said")
        << QByteArray(R"(+CUSD: 0,"Saldo zero",72)") << Plain << done << u"Saldo zero"_s;
    QTest::newRow("8-bit") << QByteArray(R"(+CUSD: 0,"4369616F",68)") << Plain << done << u"Ciao"_s;
    QTest::newRow("UCS-2 behind a language")
        << QByteArray(R"(+CUSD: 0,"693A00430069",17)") << Plain << done << u"Ci"_s;
    QTest::newRow("without its coding")
        << QByteArray(R"(+CUSD: 0,"Ciao")") << Plain << done << u"Ciao"_s;
    QTest::newRow("cut off") << QByteArray(R"(+CUSD: 0,"Cia)") << Plain << done << u"Cia"_s;
    QTest::newRow("nonsense for a coding")
        << QByteArray(R"(+CUSD: 0,"Ciao",99999999999)") << Plain << done << u"Ciao"_s;
    QTest::newRow("without quotes")
        << QByteArray("+CUSD: 0,AA180C3602,15") << Packed << done << u"*100#"_s;
    QTest::newRow("Latin-1") << QByteArray("+CUSD: 0,\"perch\xe9\",15") << Plain << done
                             << u"perché"_s;
    QTest::newRow("UTF-8") << QByteArray("+CUSD: 0,\"perch\xc3\xa9\",15") << Plain << done
                           << u"perché"_s;
    QTest::newRow("ended") << QByteArray("+CUSD: 2") << Plain << UssdOutcome::EndedByNetwork
                           << QString();
    QTest::newRow("another client")
        << QByteArray("+CUSD: 3") << Plain << UssdOutcome::OtherClientAnswered << QString();
    QTest::newRow("not supported")
        << QByteArray("+CUSD: 4") << Plain << UssdOutcome::NotSupported << QString();
    QTest::newRow("network timeout")
        << QByteArray("+CUSD: 5") << Plain << UssdOutcome::NetworkTimeout << QString();
    QTest::newRow("empty") << QByteArray(R"(+CUSD: 0,"",15)") << Plain << done << QString();
    QTest::newRow("one quote") << QByteArray("+CUSD: 0,\"") << Plain << done << QString();
}

void TestUssdWords::reads()
{
    QFETCH(QByteArray, wire);
    QFETCH(std::optional<Form>, used);
    const std::optional<UssdReport> report = ussd::parse(wire, used);
    QVERIFY(report.has_value());
    QTEST(report->outcome, "outcome");
    QTEST(report->text, "text");
}

void TestUssdWords::noReport_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another event") << QByteArray("+CREG: 1");
    QTest::newRow("no outcome") << QByteArray("+CUSD:");
    QTest::newRow("an outcome that there is not") << QByteArray("+CUSD: 6");
    QTest::newRow("two digits") << QByteArray("+CUSD: 11,\"x\",15");
    QTest::newRow("negative") << QByteArray("+CUSD: -1");
}

void TestUssdWords::noReport()
{
    QFETCH(QByteArray, wire);
    QVERIFY(!ussd::parse(wire, Form::Plain).has_value());
}

void TestUssdWords::completeness_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("complete");
    QTest::newRow("no text") << QByteArray("+CUSD: 2") << true;
    QTest::newRow("one line") << QByteArray(R"(+CUSD: 0,"Ciao",15)") << true;
    QTest::newRow("blanks") << QByteArray(R"(+CUSD: 0,"Ciao" , 15)") << true;
    QTest::newRow("first line of a menu") << QByteArray("+CUSD: 1,\"Menu") << false;
    QTest::newRow("ends with a quote") << QByteArray("+CUSD: 1,\"Piano \"Oro\"") << false;
    QTest::newRow("ends with a number") << QByteArray("+CUSD: 1,\"Saldo ,15") << false;
    QTest::newRow("whole menu") << QByteArray("+CUSD: 1,\"Menu\n1 A\",15") << true;
    QTest::newRow("only the opening quote") << QByteArray("+CUSD: 1,\",15") << false;
}

void TestUssdWords::completeness()
{
    QFETCH(QByteArray, text);
    QTEST(ussd::isComplete(text), "complete");
}

void TestUssdWords::furtherLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("may");
    QTest::newRow("words") << QByteArray("2 Esci\",15") << true;
    QTest::newRow("OK is a word here") << QByteArray("OK") << true;
    QTest::newRow("a number") << QByteArray("+39 340 1234567") << true;
    QTest::newRow("a face") << QByteArray("^_^") << true;
    QTest::newRow("a caller") << QByteArray("+CLIP: \"+39340\",145") << false;
    QTest::newRow("a ring") << QByteArray("RING") << false;
    QTest::newRow("an end") << QByteArray("^CEND:1,0,104,16") << false;
    QTest::newRow("a new report") << QByteArray("+CUSD: 2") << false;
}

void TestUssdWords::furtherLines()
{
    QFETCH(QByteArray, line);
    QTEST(ussd::canContinue(line), "may");
}

void TestUssdWords::anyBytesAreBounded()
{
    const QByteArray hostile = "+CUSD: 0,\"" + QByteArray(100'000, 'A') + "\",15";
    for (const std::optional<Form> &used : {Plain, Packed, NotKnown}) {
        const std::optional<UssdReport> report = ussd::parse(hostile, used);
        QVERIFY(report.has_value());
        QVERIFY(report->text.size() <= 2048);
    }
    for (int byte = 0; byte < 256; ++byte) {
        const QByteArray text = QByteArray("+CUSD: 0,") + char(byte) + '"' + char(byte) + "\",";
        static_cast<void>(ussd::parse(text + char(byte), Packed));
        static_cast<void>(ussd::isComplete(text + char(byte)));
    }
}

QTEST_APPLESS_MAIN(TestUssdWords)
#include "tst_ussdwords.moc"
