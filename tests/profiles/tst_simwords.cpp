// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/restartsigns.h"
#include "profiles/simcommands.h"

#include <QTest>

using namespace vp;
using simcommands::CardAnswer;
using simcommands::CardState;
using simcommands::PinAnswer;

/** The words around the SIM card, and those of a restart. */
class TestSimWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cardNumber_data();
    void cardNumber();
    void stickNumber();
    void tries_data();
    void tries();
    void card_data();
    void card();
    void pin();
    void secretsAreMarked();
    void restartSigns_data();
    void restartSigns();
    void reportingMode();
};

void TestSimWords::cardNumber_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QByteArray>("number"); // empty = none
    const QByteArray number = "89399900000000000174";
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &expected) {
        QTest::newRow(name) << QList<QByteArray> {line} << expected;
    };
    row("Huawei", "^ICCID: 89399900000000000174", number);
    row("plain", "+CCID: 89399900000000000174", number);
    row("quoted", "+CCID: \"89399900000000000174\"", number);
    row("with a filler", "+ICCID: 8939990000000000017F", "8939990000000000017");
    row("without its prefix", "89399900000000000174", number);
    row("as a file, halves swapped", "+CRSM: 144,0,\"98939900000000001047\"", number);
    row("file not read", "+CRSM: 106,130", "");
    row("too short", "+CCID: 8939", "");
    row("letters", "+CCID: 8939990000000000O174", "");
    row("too long", "+CCID: 893999000000000001741234", "");
    row("nothing", "+CCID:", "");
    row("empty", "", "");
    QTest::newRow("second line") << QList<QByteArray> {"", "+CCID: 89399900000000000174"} << number;
    QTest::newRow("no line") << QList<QByteArray>() << QByteArray();
}

void TestSimWords::cardNumber()
{
    QFETCH(QList<QByteArray>, lines);
    QTEST(simcommands::cardNumberIn(lines).value_or(QByteArray()), "number");
}

void TestSimWords::stickNumber()
{
    QCOMPARE(simcommands::stickNumberIn({"353142000000019"}), QByteArray("353142000000019"));
    QCOMPARE(simcommands::stickNumberIn({"+CGSN: \"353142000000019\""}),
             QByteArray("353142000000019"));
    QVERIFY(!simcommands::stickNumberIn({"ERROR", "12345", ""}));
}

void TestSimWords::tries_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("left"); // -1 = unknown
    const auto row = [](const char *name, const char *line, int left) {
        QTest::newRow(name) << QByteArray(line) << left;
    };
    row("Huawei", "^CPIN: SIM PIN,,10,3,10,3", 3);
    row("Huawei, used up", "^CPIN: SIM PUK,,10,0,10,3", 0);
    row("Huawei, state only", "^CPIN: READY", -1);
    row("Quectel", "+QPINC: \"SC\",2,10", 2);
    row("Quectel, of the PIN2", "+QPINC: \"P2\",3,10", -1);
    row("SIMCom", "+SPIC: 1,10,0,10", 1);
    row("3GPP", "+CPINR: SIM PIN,2,3", 2);
    row("3GPP, of the PUK", "+CPINR: SIM PUK,10,10", -1);
    row("nonsense", "^CPIN: SIM PIN,,10,99,10,3", -1);
    row("negative", "+SPIC: -1,10,0,10", -1);
    row("empty", "", -1);
}

void TestSimWords::tries()
{
    QFETCH(QByteArray, line);
    QFETCH(int, left);
    QCOMPARE(simcommands::pinTriesIn({line}).value_or(-1), left);
}

void TestSimWords::card_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("final");
    QTest::addColumn<CardState>("state");
    QTest::addColumn<SimLock>("lock");
    const auto row = [](const char *line, const char *final, CardState state, SimLock lock) {
        QTest::newRow(*line == 0 ? final : line)
            << QByteArray(line) << QByteArray(final) << state << lock;
    };
    row("+CPIN: READY", "OK", CardState::Ready, SimLock::None);
    row("+CPIN: SIM PIN", "OK", CardState::Locked, SimLock::Pin);
    row("+CPIN:SIM PIN", "OK", CardState::Locked, SimLock::Pin);
    row("+CPIN: \"SIM PUK\"", "OK", CardState::Locked, SimLock::Puk);
    row("+CPIN: PH-NET PIN", "OK", CardState::Locked, SimLock::Network);
    row("+CPIN: PH-SP PUK", "OK", CardState::Locked, SimLock::Network);
    row("+CPIN: PH-SIM PIN", "OK", CardState::Locked, SimLock::Other);
    row("+CPIN: SIM PIN2", "OK", CardState::Ready, SimLock::None);
    row("+CPIN: SIM PUK2", "OK", CardState::Ready, SimLock::None);
    row("", "+CME ERROR: 10", CardState::Absent, SimLock::None);
    row("", "+CME ERROR: 13", CardState::Absent, SimLock::None);
    row("", "+CME ERROR: 11", CardState::Locked, SimLock::Pin);
    row("", "+CME ERROR: 12", CardState::Locked, SimLock::Puk);
    row("", "+CME ERROR: 14", CardState::Busy, SimLock::None);
    row("", "+CME ERROR: 40", CardState::Locked, SimLock::Network);
    row("", "+CME ERROR: 100", CardState::Unknown, SimLock::None);
    row("", "+CMS ERROR: 10", CardState::Unknown, SimLock::None);
    row("", "ERROR", CardState::Unknown, SimLock::None);
    row("", "COMMAND NOT SUPPORT", CardState::Unknown, SimLock::None);
    row("", "OK", CardState::Unknown, SimLock::None);
}

void TestSimWords::card()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, final);
    QFETCH(CardState, state);
    QFETCH(SimLock, lock);
    AtResponse response;
    response.final = *parseFinal(final);
    if (!line.isEmpty()) {
        response.lines.append(line);
    }
    QVERIFY(simcommands::cardAnswer(response) == (CardAnswer {state, lock}));
}

void TestSimWords::pin()
{
    QCOMPARE(simcommands::enterPin("1234").text, QByteArray("AT+CPIN=\"1234\""));
    for (const char *good : {"0000", "12345678"}) {
        QVERIFY2(simcommands::isPin(good), good);
    }
    for (const char *bad : {"", "123", "123456789", "12a4", "1234\"", " 1234", "1234\r"}) {
        QVERIFY2(!simcommands::isPin(bad), bad);
    }
    QCOMPARE(simcommands::pinAnswer(*parseFinal("OK")), PinAnswer::Accepted);
    QCOMPARE(simcommands::pinAnswer(*parseFinal("+CME ERROR: 16")), PinAnswer::Wrong);
    QCOMPARE(simcommands::pinAnswer(*parseFinal("+CME ERROR: 12")), PinAnswer::Wrong);
    QCOMPARE(simcommands::pinAnswer(*parseFinal("+CME ERROR: 3")), PinAnswer::Unclear);
    QCOMPARE(simcommands::pinAnswer(*parseFinal("ERROR")), PinAnswer::Unclear);
}

void TestSimWords::secretsAreMarked()
{
    for (const AtCommand &command : simcommands::cardNumber()) {
        QVERIFY2(command.secret, command.text.constData());
    }
    QVERIFY(simcommands::stickNumber().secret);
    QVERIFY(simcommands::enterPin("1234").secret);
}

void TestSimWords::restartSigns_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isSign");
    for (const char *sign : {"RDY", "START", "^SYSSTART", "+CFUN: 1", "PB DONE"}) {
        QTest::newRow(sign) << QByteArray(sign) << true;
    }
    for (const char *other :
         {"^BOOT:20952548,0,0,0,72", "RING", "READY", "+CPIN: READY", "OK", ""}) {
        QTest::newRow(*other == 0 ? "nothing" : other) << QByteArray(other) << false;
    }
}

void TestSimWords::restartSigns()
{
    QFETCH(QByteArray, line);
    QTEST(restartsigns::isSign(line), "isSign");
}

void TestSimWords::reportingMode()
{
    QCOMPARE(restartsigns::reportingMode("+CREG: 2,1,\"9110\",\"7E6\""), 2);
    QCOMPARE(restartsigns::reportingMode("+CREG: 0,1"), 0);
    QVERIFY(!restartsigns::reportingMode("+CREG: 1,\"9110\",\"7E6\""));
    QVERIFY(!restartsigns::reportingMode("+CREG: 1"));
}

QTEST_APPLESS_MAIN(TestSimWords)
#include "tst_simwords.moc"
