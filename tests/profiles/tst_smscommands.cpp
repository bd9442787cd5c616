// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/smscommands.h"

#include <QTest>

using namespace vp;

class TestSmsCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understandsEvents_data();
    void understandsEvents();
    void readsTheList();
    void wholeOrNot_data();
    void wholeOrNot();
    void readsOneSlot_data();
    void readsOneSlot();
    void readsAnswers();
    void tellsRefusalsApart();
    void saysTheRightWords();
};

namespace {

struct Describe
{
    QString operator()(std::monostate /*none*/) const { return QStringLiteral("none"); }
    QString operator()(const SmsKeptEvent &e) const
    {
        return QStringLiteral("kept %1 %2").arg(QString::fromLatin1(e.memory)).arg(e.slot);
    }
    QString operator()(const SmsRoutedEvent &e) const
    {
        return QStringLiteral("routed %1 %2").arg(e.length).arg(QString::fromLatin1(e.hex));
    }
    QString operator()(const SmsMemoryFullEvent &e) const
    {
        return QStringLiteral("full %1").arg(QString::fromLatin1(e.memory));
    }
};

} // namespace

void TestSmsCommands::understandsEvents_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *line, const char *meaning) {
        QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(meaning);
    };
    row("+CMTI: \"SM\",3", "kept SM 3");
    row("+CMTI:\"ME\",0", "kept ME 0");
    row("+CMTI: 0,111", "kept  111");
    row("+CMTI: \"SM\",-1", "kept SM -1");
    row("+CMTI: \"SM\"", "kept SM -1");
    row("+CMTI:", "kept  -1");
    row("+CMTI: \"S\\\";AT\",3", "kept  -1"); // nothing but letters goes back to the modem
    row("+CMTI: \"ABCDEFGHIJKL\",99999999999", "kept  -1");
    row("+CDSI: \"SM\",7", "kept SM 7");
    row("+CDS: 25\n07ab", "routed 25 07AB");
    row("+CDS: ,25\n07AB", "routed 25 07AB"); // ZTE
    row("+CMT: ,29\n07AB", "routed 29 07AB");
    row("+CMT: \"Anna, home\",29\n07AB", "routed 29 07AB");
    row("+CMT: ,29", "none");
    row("+CMT: ,-4\n07AB", "routed 0 07AB");
    row("^SMMEMFULL: \"SM\"", "full SM");
    row("^SMMEMFULL:", "full ");
    row("+CREG: 1", "none");
    row("", "none");
}

void TestSmsCommands::understandsEvents()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, meaning);
    QCOMPARE(std::visit(Describe {}, SmsCommands::eventFor(line)), meaning);
}

void TestSmsCommands::readsTheList()
{
    const std::vector<ListedSms> list = SmsCommands::listed(
        {"+CMGL: 0,1,,3", "00aabbcc", "+CMGL: 4,0,\"Anna, home\",2", "00AABB", "+CMGL: x,1,,3",
         "00AABBCC", "+CMGL: 5,0,,3", "+CMGL: 6,2,,1", "00AA", "FFFF", "+CMGL: 7,9,,1"});
    const std::vector<ListedSms> expected {
        {0, 1, 3, "00AABBCC"}, {4, 0, 2, "00AABB"}, {5, 0, 3, ""}, {6, 2, 1, "00AA"}};
    QCOMPARE(list.size(), expected.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        QVERIFY2(list[i] == expected[i], qPrintable(QString::number(i)));
    }
    QVERIFY(list[0].isReceived() && list[1].isReceived());
    QVERIFY(!list[3].isReceived()); // written here: a draft of somebody's
}

void TestSmsCommands::wholeOrNot_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("whole");
    QTest::newRow("with a centre") << 2 << QByteArray("0291AABBCC") << true;
    QTest::newRow("own centre") << 2 << QByteArray("00BBCC") << true;
    QTest::newRow("no centre at all") << 2 << QByteArray("BBCC") << true;
    QTest::newRow("an octet lost") << 2 << QByteArray("0291AABB") << false;
    QTest::newRow("half an octet lost") << 2 << QByteArray("0291AABBC") << false;
    QTest::newRow("nothing") << 2 << QByteArray() << false;
    QTest::newRow("no length") << 0 << QByteArray("00") << false;
}

void TestSmsCommands::wholeOrNot()
{
    QFETCH(int, length);
    QFETCH(QByteArray, hex);
    QTEST(ListedSms({1, 0, length, hex}).isWhole(), "whole");
}

void TestSmsCommands::readsOneSlot_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("hex");
    using Lines = QList<QByteArray>;
    QTest::newRow("usual") << Lines {"+CMGR: 0,,29", "07ab"} << 29 << QByteArray("07AB");
    QTest::newRow("empty slot") << Lines {"+CMGR: 0,,0"} << -1 << QByteArray();
    QTest::newRow("no lines") << Lines {} << -1 << QByteArray();
    QTest::newRow("its line is lost") << Lines {"+CMGR: 1,,29"} << 29 << QByteArray();
}

void TestSmsCommands::readsOneSlot()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(int, length);
    const auto sms = SmsCommands::readFrom(lines, 8);
    QCOMPARE(sms ? sms->length : -1, length);
    if (sms) {
        QCOMPARE(sms->slot, 8);
        QTEST(sms->hex, "hex");
    }
}

void TestSmsCommands::readsAnswers()
{
    QCOMPARE(SmsCommands::reference({"+CMGS: 42"}), std::optional(42));
    QCOMPARE(SmsCommands::reference({"+CMGS: 42,\"26/11/22\""}), std::optional(42));
    QCOMPARE(SmsCommands::reference({"+CMGS: 300"}), std::nullopt);
    QCOMPARE(SmsCommands::reference({}), std::nullopt);
    QVERIFY(SmsCommands::memoryUse({"+CPMS: 3,20,3,20,3,20"}) == (SmsMemoryUse {3, 20}));
    QVERIFY(SmsCommands::memoryUse({"+CPMS: \"SM\",19,20,\"SM\",3,20"}) == (SmsMemoryUse {19, 20}));
    QVERIFY(!SmsCommands::memoryUse({"+CPMS: ,"}));
    QCOMPARE(SmsCommands::serviceCentreNumber({"+CSCA: \"+393349230000\",145"}),
             std::optional<QByteArray>("+393349230000"));
    QCOMPARE(SmsCommands::serviceCentreNumber({"+CSCA: \"\",129"}), std::nullopt);
}

void TestSmsCommands::tellsRefusalsApart()
{
    using Kind = SubmitFailure::Kind;
    const auto cms = [](int code) {
        return SmsCommands::refusal({FinalResult::CmsError, code});
    };
    for (const int code : {38, 41, 42, 47, 314, 332}) {
        QVERIFY(cms(code) == (SubmitFailure {Kind::Transient, code}));
    }
    QVERIFY(cms(500) == (SubmitFailure {Kind::TransientOnce, 500}));
    QVERIFY(cms(-1) == (SubmitFailure {Kind::TransientOnce, 0}));
    for (const int code : {1, 8, 21, 28, 50, 208, 304, 310, 322, 330, 331}) {
        QVERIFY(cms(code) == (SubmitFailure {Kind::Permanent, code}));
    }
    const auto other = [](FinalResult result, int code = -1) {
        return SmsCommands::refusal({result, code});
    };
    QVERIFY(other(FinalResult::Error) == (SubmitFailure {Kind::TransientOnce, 0}));
    QVERIFY(other(FinalResult::NotSupported) == (SubmitFailure {Kind::Permanent, 0}));
    QVERIFY(other(FinalResult::CmeError, 14) == (SubmitFailure {Kind::Transient, 314}));
    QVERIFY(other(FinalResult::CmeError, 30) == (SubmitFailure {Kind::Permanent, 331}));
    QVERIFY(other(FinalResult::CmeError, 41) == (SubmitFailure {Kind::Permanent, 300}));
    QVERIFY(SmsCommands::isNothingThere(321));
    QVERIFY(!SmsCommands::isNothingThere(320));
}

void TestSmsCommands::saysTheRightWords()
{
    const AtCommand submit = SmsCommands::submit("0011AB", 2);
    QCOMPARE(submit.text, QByteArray("AT+CMGS=2"));
    QCOMPARE(submit.payload, QByteArray("0011AB"));
    QCOMPARE(submit.deadline, std::chrono::milliseconds(10'000));
    QCOMPARE(submit.payloadDeadline, std::chrono::milliseconds(60'000));
    QCOMPARE(submit.priority, AtPriority::Message);
    QCOMPARE(SmsCommands::read(3).text, QByteArray("AT+CMGR=3"));
    QCOMPARE(SmsCommands::remove(3).text, QByteArray("AT+CMGD=3"));
    QCOMPARE(SmsCommands::list().text, QByteArray("AT+CMGL=4"));
    QVERIFY(SmsCommands::list().hexLines && SmsCommands::read(1).hexLines);
    QCOMPARE(SmsCommands::useMemory("ME").text, QByteArray("AT+CPMS=\"ME\",\"ME\",\"ME\""));
    QByteArray ladder;
    for (const AtCommand &step : SmsCommands::reportLadder()) {
        ladder += step.text.mid(8) + ' ';
    }
    QCOMPARE(ladder, QByteArray("2,1,0,1,0 1,1,0,1,0 2,1,0,2,0 1,1,0,2,0 2,1,0,0,0 "));
}

QTEST_APPLESS_MAIN(TestSmsCommands)
#include "tst_smscommands.moc"
