// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/supplementary.h"

#include <QTest>

using namespace vp;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vp::Forwarding)

class TestSupplementary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forwardingAnswers_data();
    void forwardingAnswers();
    void forwardingCommands();
    void noTargetNoCommand_data();
    void noTargetNoCommand();
    void whatWasReadCanBeSetAgain();
    void callWaitingAnswers_data();
    void callWaitingAnswers();
    void callWaitingEventIsNoAnswer();
    void serviceCentre();
    void ownNumberAnswers_data();
    void ownNumberAnswers();
    void radioAnswers();
    void tones();
    void theNetworkIsGivenAMinute();
};

void TestSupplementary::forwardingAnswers_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<bool>("known");
    QTest::addColumn<Forwarding>("expected");
    using Lines = QList<QByteArray>;
    QTest::newRow("off") << Lines {"+CCFC: 0,7"} << true << Forwarding {};
    QTest::newRow("off, no blank") << Lines {"+CCFC:0,7"} << true << Forwarding {};
    QTest::newRow("on") << Lines {R"(+CCFC: 1,1,"+393331112222",145)"} << true
                        << Forwarding {true, u"+393331112222"_s};
    QTest::newRow("international without its plus")
        << Lines {R"(+CCFC: 1,1,"393331112222",145,,,)"} << true
        << Forwarding {true, u"+393331112222"_s};
    QTest::newRow("with a time") << Lines {R"(+CCFC: 1,1,"+393331112222",145,,,20)"} << true
                                 << Forwarding {true, u"+393331112222"_s, 20s};
    QTest::newRow("registered, not active")
        << Lines {R"(+CCFC: 0,1,"+39331",145)"} << true << Forwarding {false, u"+39331"_s};
    QTest::newRow("voice is not the first line")
        << Lines {R"(+CCFC: 1,2,"+391",145)", R"(+CCFC: 0,1)", R"(+CCFC: 1,4,"+392",145)"} << true
        << Forwarding {};
    QTest::newRow("only data") << Lines {"+CCFC: 0,2", "+CCFC: 0,4"} << false << Forwarding {};
    QTest::newRow("nothing") << Lines {} << false << Forwarding {};
    QTest::newRow("nonsense") << Lines {"+CCFC: x", "+CCFC:"} << false << Forwarding {};
    QTest::newRow("a number of great length")
        << Lines {"+CCFC: 1,1,\"" + QByteArray(500, '9') + "\",145,,,99999"} << true
        << Forwarding {true, {}, 60s};
}

void TestSupplementary::forwardingAnswers()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(bool, known);
    const std::optional<Forwarding> found = supplementary::forwarding(lines);
    QCOMPARE(found.has_value(), known);
    if (known) {
        QTEST(*found, "expected");
    }
}

void TestSupplementary::forwardingCommands()
{
    QCOMPARE(supplementary::queryForwarding(ForwardReason::NotReachable).text, "AT+CCFC=3,2");
    QCOMPARE(supplementary::forward(ForwardReason::NotReachable, {true, u"+393331112222"_s})->text,
             R"(AT+CCFC=3,3,"+393331112222",145,1)");
    QCOMPARE(supplementary::forward(ForwardReason::Busy, {true, u"4001"_s})->text,
             R"(AT+CCFC=1,3,"4001",129,1)");
    QCOMPARE(supplementary::forward(ForwardReason::NoReply, {true, u"+39331"_s, 17s})->text,
             R"(AT+CCFC=2,3,"+39331",145,1,,,15)");
    QCOMPARE(supplementary::forward(ForwardReason::NoReply, {true, u"+39331"_s, 300s})->text,
             R"(AT+CCFC=2,3,"+39331",145,1,,,30)");
    // Voice only: the forwards of data and fax are not ours.
    QCOMPARE(supplementary::suspendForwarding(ForwardReason::Always).text, "AT+CCFC=0,0,,,1");
    QCOMPARE(supplementary::eraseForwarding(ForwardReason::NoReply).text, "AT+CCFC=2,4,,,1");
}

void TestSupplementary::noTargetNoCommand_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("none") << QString();
    QTest::newRow("words") << u"Anna"_s;
    QTest::newRow("a quote") << u"+3933\",1"_s;
    QTest::newRow("a line end") << u"+3933\rATD112;"_s;
    QTest::newRow("a code") << u"**21#"_s;
    QTest::newRow("too long") << QString(21, u'1');
    QTest::newRow("foreign digits") << u"٣٤٥"_s;
}

void TestSupplementary::noTargetNoCommand()
{
    QFETCH(QString, number);
    const Result<AtCommand> command = supplementary::forward(ForwardReason::Busy, {true, number});
    QVERIFY(!command.has_value());
    QCOMPARE(command.error().code, ErrorCode::InvalidNumber);
}

void TestSupplementary::whatWasReadCanBeSetAgain()
{
    const auto read = supplementary::forwarding({R"(+CCFC: 1,1,"39331",145,,,25)"});
    QVERIFY(read.has_value());
    QCOMPARE(supplementary::forward(ForwardReason::NoReply, *read)->text,
             R"(AT+CCFC=2,3,"+39331",145,1,,,25)");
}

void TestSupplementary::callWaitingAnswers_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<std::optional<bool>>("expected");
    using Lines = QList<QByteArray>;
    const auto none = std::optional<bool>();
    QTest::newRow("on for voice") << Lines {"+CCWA: 1,1"} << std::optional(true);
    QTest::newRow("on for all") << Lines {"+CCWA: 1,7"} << std::optional(true);
    QTest::newRow("all off") << Lines {"+CCWA: 0,255"} << std::optional(false);
    QTest::newRow("no blank") << Lines {"+CCWA:0,1"} << std::optional(false);
    QTest::newRow("line by line") << Lines {"+CCWA: 1,2", "+CCWA: 0,1", "+CCWA: 1,4"}
                                  << std::optional(false);
    QTest::newRow("only data") << Lines {"+CCWA: 1,2"} << none;
    QTest::newRow("nothing") << Lines {} << none;
}

void TestSupplementary::callWaitingAnswers()
{
    QFETCH(QList<QByteArray>, lines);
    QTEST(supplementary::callWaiting(lines), "expected");
}

void TestSupplementary::callWaitingEventIsNoAnswer()
{
    const QByteArray event = R"(+CCWA: "+393401234567",145,1,,0)";
    for (const QByteArray &prefix : supplementary::queryCallWaiting().prefixes) {
        QVERIFY(!event.startsWith(prefix));
    }
    QCOMPARE(supplementary::queryCallWaiting().text, "AT+CCWA=1,2,1");
    QCOMPARE(supplementary::setCallWaiting(true).text, "AT+CCWA=1,1,1");
    QCOMPARE(supplementary::setCallWaiting(false).text, "AT+CCWA=1,0,1");
}

void TestSupplementary::ownNumberAnswers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("service");
    QTest::newRow("hidden now") << QByteArray("+CLIR: 1,4") << true << 1 << 4;
    QTest::newRow("never") << QByteArray("+CLIR:0,0") << true << 0 << 0;
    QTest::newRow("the network does not say") << QByteArray("+CLIR: 2") << true << 2 << 2;
    QTest::newRow("nonsense") << QByteArray("+CLIR: 7,9") << false << 0 << 0;
}

void TestSupplementary::ownNumberAnswers()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, known);
    const auto policy = supplementary::ownNumber({line});
    QCOMPARE(policy.has_value(), known);
    if (known) {
        QTEST(static_cast<int>(policy->shown), "shown");
        QTEST(static_cast<int>(policy->service), "service");
    }
    QCOMPARE(supplementary::setOwnNumber(OwnNumberShown::Hidden).text, "AT+CLIR=1");
}

void TestSupplementary::radioAnswers()
{
    QCOMPARE(supplementary::radioIsOff({"+CFUN: 1"}), std::optional(false));
    QCOMPARE(supplementary::radioIsOff({"+CFUN: 4"}), std::optional(true));
    QCOMPARE(supplementary::radioIsOff({"+CFUN:0"}), std::optional(true));
    QCOMPARE(supplementary::radioIsOff({}), std::nullopt);
    QCOMPARE(supplementary::setRadio(false).text, "AT+CFUN=4");
    QCOMPARE(supplementary::setRadio(true).text, "AT+CFUN=1");
}

void TestSupplementary::tones()
{
    QCOMPARE(supplementary::tone('5').text, "AT+VTS=5");
    QCOMPARE(supplementary::huaweiTone(2, '#').text, "AT^DTMF=2,#");
    QVERIFY(supplementary::hasOwnTones("huawei"));
    QVERIFY(!supplementary::hasOwnTones("generic"));
    for (const QChar digit : u"0123456789*#ABCD"_s) {
        QVERIFY(supplementary::isTone(digit));
    }
    for (const QChar other : u"EaxX+,; \r٣"_s) {
        QVERIFY(!supplementary::isTone(other));
    }
}

void TestSupplementary::theNetworkIsGivenAMinute()
{
    QCOMPARE(supplementary::queryForwarding(ForwardReason::Busy).deadline, 60s);
    QCOMPARE(supplementary::setCallWaiting(true).deadline, 60s);
    QCOMPARE(supplementary::queryOwnNumber().deadline, 60s);
}

void TestSupplementary::serviceCentre()
{
    using supplementary::serviceCentre;
    QCOMPARE(serviceCentre({"+CSCA: \"+393349230000\",145"}), u"+393349230000"_s);
    QCOMPARE(serviceCentre({"+CSCA: \"393349230000\",145"}), u"+393349230000"_s);
    QCOMPARE(serviceCentre({"+CSCA: \"\",129"}), QString()); // it is missing
    QCOMPARE(serviceCentre({}), std::nullopt); // it is not told
    QCOMPARE(supplementary::setServiceCentre(u"+393349230000"_s).value().text,
             "AT+CSCA=\"+393349230000\",145");
    for (const QString &wrong : {u""_s, u"+"_s, u"39\",145;+CFUN=0"_s, u"Vodafone"_s}) {
        QVERIFY2(!supplementary::setServiceCentre(wrong), qPrintable(wrong));
    }
}

QTEST_APPLESS_MAIN(TestSupplementary)
#include "tst_supplementary.moc"
