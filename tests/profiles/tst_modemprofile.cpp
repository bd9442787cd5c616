// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "describe.h"
#include "profiles/huaweiprofile.h"

#include <QTest>

using namespace vp;
using namespace vp::test;

class TestModemProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understandsEvents_data();
    void understandsEvents();
    void readsTheCallList();
    void tellsWhyACallEnded_data();
    void tellsWhyACallEnded();
    void readsAnswers();
    void choosesByMaker();
    void saysTheRightWords();
};

void TestModemProfile::understandsEvents_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("event");
    const auto row = [](const char *line, const char *event) {
        QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(event);
    };
    row("RING", "ring");
    row("+CRING: VOICE", "ring");
    row("+CRING: REL ASYNC", "ring data");
    row("+CLIP: \"+393401234567\",145,,,,0", "caller +393401234567 0");
    row("+CLIP: \"393401234567\",145,,,,0", "caller +393401234567 0");
    row("+CLIP: \"0612345678\",129", "caller 0612345678 0");
    row("+CLIP: \"\",128,,,,1", "caller  1");
    row("+CLIP:\"\",128,,,,2", "caller  2");
    row("+CLIP: \"\",128", "caller  2");
    row("+CLIP: \"+390612345678\",145,,,,1",
        "caller  1"); // withheld: the number is not ours to use
    row("+CCWA: \"+393298765432\",145,1,,0", "waiting +393298765432 0");
    row("+CCWA: 1,1", "noise");
    row("+CSSI: 2", "forwarded");
    row("+CSSI: 3", "noise");
    row("+CSSU: 5", "noise");
    row("^ORIG:1,0", "originated 1");
    row("^ORIG: 2,0", "originated 2");
    row("^ORIG:1,2", "noise"); // a data call
    row("^CONF:1", "progress 1");
    row("^CONN:1,0", "connected 1");
    row("^CEND:1,37,104,16", "released 1 after 37 by 104/16");
    row("^CEND: 2,0,101", "released 2 after 0 by 101/-1");
    row("^RSSI:17", "signal 17");
    row("^BOOT:20952548,0,0,0,72", "noise");
    row("^SIMST:1", "sim");
    row("+CREG: 1,\"9110\",\"7E6\"", "registration 1");
    row("+CREG: 1,\"9110\",\"7E6\",2", "registration 1");
    row("+CREG: 1,9110,7E6", "registration 1");
    row("+CREG: 2,1,\"9110\",\"7E6\"", "noise"); // a late answer, not "searching"
    row("+CCWA: \"+393298765432\",145,4", "noise"); // a fax
    row("NO CARRIER", "doubt");
    row("BUSY", "doubt busy");
    row("NO ANSWER", "doubt no answer");
    row("+CLCC: 1,1,0,0,0", "noise"); // a late answer
    row("^NEVERHEARD:1", "unknown");
    row("hello", "unknown");
    row("+CLIP:", "caller  2");
    row("^CEND:", "doubt"); // of whom?
    row("^CONN:", "doubt");
    row("^CONF:999", "doubt");
    row("^ORIG:-1,0", "doubt");
}

void TestModemProfile::understandsEvents()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, event);
    QCOMPARE(std::visit(Describe {}, HuaweiProfile().eventFor(line)), event);
}

void TestModemProfile::readsTheCallList()
{
    const std::vector<ListedCall> calls = ModemProfile::listedCalls(
        {"+CLCC: 1,1,1,0,0,\"+393331112222\",145", "+CLCC: 2,0,3,0,0,\"393401234567\",145",
         "+CLCC: 3,1,0,0,1", "+CLCC: 4,0,0,1,0,\"1\",129", "+CLCC: 0,0,0,0,0", "+CLCC: 5,0,9,0,0",
         "+CLCC: junk", "+CLCC: 6,1,4,0,0,\"123\",129,\"\",,0"});
    QCOMPARE(calls.size(), 4U);
    QCOMPARE(calls[0].state, CallState::Held);
    QCOMPARE(calls[0].direction, CallDirection::Incoming);
    QCOMPARE(calls[1].state, CallState::Alerting);
    QCOMPARE(calls[1].number, QStringLiteral("+393401234567"));
    QVERIFY(calls[2].multiparty);
    QVERIFY(calls[2].number.isEmpty());
    QCOMPARE(calls[3].index, 6);
    // The same word told unasked while the list was on its way: the last one counts.
    const std::vector<ListedCall> mixed = ModemProfile::listedCalls(
        {"+CLCC: 1,1,0,0,0", "+CLCC: 2,0,0,0,0", "+CLCC: 1,1,1,0,0", "+CLCC: 2,0,6,0,0"});
    QCOMPARE(mixed.size(), 1U);
    QCOMPARE(mixed[0].index, 1);
    QCOMPARE(mixed[0].state, CallState::Held);
}

void TestModemProfile::tellsWhyACallEnded_data()
{
    QTest::addColumn<int>("endStatus");
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, int status, int cause, ReleaseReason reason) {
        QTest::newRow(name) << status << cause << static_cast<int>(reason);
    };
    row("normal", 104, 16, ReleaseReason::Normal);
    row("busy", 104, 17, ReleaseReason::Busy);
    row("switched off", 104, 18, ReleaseReason::Unreachable);
    row("no subscriber", 104, 20, ReleaseReason::Unreachable);
    row("out of order", 104, 27, ReleaseReason::Unreachable);
    row("no answer", 104, 19, ReleaseReason::NoAnswer);
    row("declined", 104, 21, ReleaseReason::Declined);
    row("wrong number", 104, 1, ReleaseReason::WrongNumber);
    row("barred", 104, 8, ReleaseReason::Barred);
    row("congestion", 104, 34, ReleaseReason::Congestion);
    row("ended by us", 29, 16, ReleaseReason::EndedByUs);
    row("no service", 21, -1, ReleaseReason::NoNetwork);
    row("private cause", 104, 176, ReleaseReason::NoNetwork);
    row("no credit", 105, -1, ReleaseReason::NoCredit);
    row("nothing told", -1, -1, ReleaseReason::Unknown);
    row("MC509 always says 255", 255, -1, ReleaseReason::Unknown);
}

void TestModemProfile::tellsWhyACallEnded()
{
    QFETCH(int, endStatus);
    QFETCH(int, cause);
    QFETCH(int, reason);
    QCOMPARE(static_cast<int>(HuaweiProfile::releaseReason(endStatus, cause)), reason);
}

void TestModemProfile::readsAnswers()
{
    QCOMPARE(ModemProfile::registrationAnswer("+CREG: 2,1,\"9110\",\"7E6\""), std::optional(1));
    QCOMPARE(ModemProfile::registrationAnswer("+CREG: 2,1,9110,7E6"), std::optional(1));
    QCOMPARE(ModemProfile::registrationAnswer("+CREG: 0,5"), std::optional(5));
    QCOMPARE(ModemProfile::registrationAnswer("+CREG: 1,\"9110\",\"7E6\""), std::nullopt);
    QCOMPARE(ModemProfile::registrationAnswer("+CREG: 1"), std::nullopt);
    QCOMPARE(ModemProfile::registrationAnswer("+CREG: 2,1,\"9110\",\"7E6\",2"), std::optional(1));
    QCOMPARE(ModemProfile::registrationAnswer("+CREG: 1,\"9110\",\"7E6\",2"), std::nullopt);
    QCOMPARE(ModemProfile::operatorAnswer("+COPS: 0,0,\"I TIM\",2"), QStringLiteral("I TIM"));
    QCOMPARE(ModemProfile::operatorAnswer("+COPS: 0"), QString());
    QVERIFY(ModemProfile::listsHoldForm("+CHLD: (0,1,1x,2,2x,3,4)", "3"));
    QVERIFY(!ModemProfile::listsHoldForm("+CHLD: (0,1,1x,2,2x)", "3"));
    QVERIFY(ModemProfile::listsHoldForm("+CHLD: 0,1,1x,2,2x,3", "3"));
    QCOMPARE(ModemProfile::signalPercent(31), std::optional(100));
    QCOMPARE(ModemProfile::signalPercent(99), std::nullopt);
    QCOMPARE(ModemProfile::signalPercent(-1), std::nullopt);
}

void TestModemProfile::choosesByMaker()
{
    QCOMPARE(profileFor("huawei", "E173")->name(), QByteArray("huawei"));
    QCOMPARE(profileFor("HUAWEI TECHNOLOGIES CO., LTD", "")->name(), QByteArray("huawei"));
    QCOMPARE(profileFor("Acme", "X1")->name(), QByteArray("generic"));
    QVERIFY(profileFor("huawei", "E173")->traits().tellsProgress);
    QVERIFY(profileFor("huawei", "E173")->traits().guardsRelease);
    QVERIFY(!profileFor("", "")->traits().tellsProgress);
}

void TestModemProfile::saysTheRightWords()
{
    const HuaweiProfile profile;
    QCOMPARE(profile.dial("+393401234567").text, QByteArray("ATD+393401234567;"));
    QCOMPARE(profile.answer().text, QByteArray("ATA"));
    QCOMPARE(profile.holdOrSwap().text, QByteArray("AT+CHLD=2"));
    QCOMPARE(profile.join().text, QByteArray("AT+CHLD=3"));
    QCOMPARE(profile.transfer().text, QByteArray("AT+CHLD=4"));
    QCOMPARE(profile.transfer().deadline, std::chrono::milliseconds(20'000));
    QCOMPARE(profile.deflect("+393331112222").text, QByteArray("AT+CTFR=+393331112222,145"));
    QCOMPARE(profile.deflect("40916").text, QByteArray("AT+CTFR=40916,129"));
    QCOMPARE(profile.releaseOne(2).text, QByteArray("AT+CHLD=12"));
    QCOMPARE(profile.releaseHeldOrRejectWaiting().text, QByteArray("AT+CHLD=0"));
    QCOMPARE(profile.hangUp().text, QByteArray("AT+CHUP"));
    // Ending comes before anything else in the queue, the list before mere status.
    QVERIFY(profile.hangUp().priority < profile.dial("12").priority);
    QVERIFY(profile.dial("12").priority < profile.listCalls().priority);
    QVERIFY(profile.listCalls().priority < ModemProfile::signalQuality().priority);
    for (const SetupStep &step : profile.reporting()) {
        const QByteArray &text = step.command.text;
        QVERIFY2(!text.contains("DDSETEX") && !text.contains("U2DIAG"), text.constData());
    }
}

QTEST_GUILESS_MAIN(TestModemProfile)
#include "tst_modemprofile.moc"
