// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "describe.h"
#include "profiles/modemprofile.h"
#include "profiles/releasecauses.h"

#include <QTest>

using namespace vp;
using namespace vp::test;

/** The words of each make but Huawei, hostile ones included. */
class TestVendorProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesByName_data();
    void choosesByName();
    void understandsEvents_data();
    void understandsEvents();
    void saysTheirWords();
    void nothingDangerousAtTheStart();
    void readsWhyACallEnded_data();
    void readsWhyACallEnded();
    void knowsSticksWithoutVoice();
    void opensTheVoicePort();
    void hearsDigits_data();
    void hearsDigits();
};

namespace {

std::unique_ptr<ModemProfile> profileNamed(const QByteArray &name)
{
    if (name == "quectel") {
        return profileFor("Quectel", "EC25");
    }
    if (name == "simcom") {
        return profileFor("SIMCOM INCORPORATED", "SIMCOM_SIM7600E-H");
    }
    if (name == "sim800") {
        return profileFor("SIMCOM_Ltd", "SIMCOM_SIM800L");
    }
    if (name == "zte") {
        return profileFor("ZTE INCORPORATED", "MF190");
    }
    if (name == "wavecom") {
        return profileFor("WAVECOM MODEM", "MULTIBAND  900E  1800");
    }
    if (name == "huawei") {
        return profileFor("huawei", "E173");
    }
    return profileFor("Acme", "One");
}

const QByteArrayList everyName {"huawei", "quectel", "simcom", "sim800",
                                "zte",    "wavecom", "generic"};

} // namespace

void TestVendorProfiles::choosesByName_data()
{
    QTest::addColumn<QByteArray>("maker");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("revision");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *maker, const char *model, const char *revision,
                        const char *name) {
        QTest::addRow("%s %s", maker, model)
            << QByteArray(maker) << QByteArray(model) << QByteArray(revision) << QByteArray(name);
    };
    row("huawei", "E173", "11.126.85.00.209", "huawei");
    row("HUAWEI TECHNOLOGIES CO., LTD", "MU509", "", "huawei");
    row("Quectel", "EC25", "EC25EFAR06A06M4G", "quectel");
    row("Quectel_Ltd", "Quectel_M95", "", "quectel");
    row("SIMCOM INCORPORATED", "SIMCOM_SIM7600E-H", "SIM7600M21-A_V2.0", "simcom");
    row("INCORPORATED", "A7670E-FASE", "A7670M7_V1.11.1", "simcom");
    row("SIMCOM_Ltd", "SIMCOM_SIM800L", "Revision:1418B05SIM800L24", "sim800");
    row("SIMCOM_Ltd", "SIMCOM_SIM900", "", "sim800");
    row("", "", "Revision:1418B05SIM800L24", "sim800");
    row("ZTE INCORPORATED", "MF190", "", "zte");
    row("ZTE CORPORATION", "MF627", "", "zte");
    row("WAVECOM MODEM", "MULTIBAND  900E  1800", "", "wavecom");
    row("Sierra Wireless", "MC7304", "", "generic");
    row("", "", "", "generic");
    row("u-blox", "SARA-U201", "", "generic");
}

void TestVendorProfiles::choosesByName()
{
    QFETCH(QByteArray, maker);
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, revision);
    QFETCH(QByteArray, name);
    QCOMPARE(profileFor(maker, model, revision)->name(), name);
}

void TestVendorProfiles::understandsEvents_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("event");
    QByteArray profile;
    const auto row = [&profile](const char *line, const char *event) {
        QTest::addRow("%s %s", profile.constData(), line)
            << profile << QByteArray(line) << QString::fromLatin1(event);
    };
    profile = "quectel";
    row(R"(+QIND: "ccinfo",1,1,4,0,0,"+393401234567",145)", "told 1 in 4 +393401234567");
    row(R"(+QIND: "ccinfo",1,1,4,0,0,"393401234567",145)", "told 1 in 4 +393401234567");
    row(R"(+QIND: "ccinfo",2,0,3,0,0,"+393331112222",145,"A, B")", "told 2 out 3 +393331112222");
    row(R"(+QIND: "ccinfo",2,0,0,0,1,"+393331112222",145)", "told 2 out 0 joined +393331112222");
    row(R"(+QIND: "ccinfo",1,1,-1,0,0,"+393401234567",145)", "released 1 after 0 by -1/-1");
    row(R"(+QIND: "ccinfo",1,1,4,0,0,"",128)", "told 1 in 4");
    row(R"(+QIND: "ccinfo",1,1,4,1,0,"+393401234567",145)", "noise"); // a data call
    row(R"(+QIND: "ccinfo")", "noise");
    row(R"(+QIND: "ccinfo",99,1,4,0,0)", "noise");
    row(R"(+QIND: "ccinfo",1,1,9,0,0)", "noise");
    row(R"(+QIND: "smsfull","SM")", "noise");
    row("+QIND:", "noise");
    row("^DSCI: 1,1,4,0,+393401234567,145", "told 1 in 4 +393401234567");
    row("^DSCI: 2,0,7,0,+393331112222,145", "told 2 out 3 +393331112222");
    row("^DSCI: 2,0,3,0,+393331112222,145", "told 2 out 0 +393331112222");
    row("^DSCI: 1,1,1,0,+393401234567,145", "told 1 in 1 +393401234567");
    row("^DSCI: 2,0,6,0,+393331112222,145", "released 2 after 0 by -1/-1");
    row("^DSCI: 2,0,6,0,+393331112222,145,0", "released 2 after 0 by -1/-1");
    row("^DSCI: 2,0,8,0,+39,145", "noise");
    row("^DSCI: \",\",\",", "noise");
    row("+CLIP: \"+393401234567\",145", "caller +393401234567 0");
    row("RING", "ring");
    profile = "simcom";
    row("VOICE CALL: BEGIN", "doubt");
    row("VOICE CALL: END: 000017", "doubt");
    row("MISSED_CALL: 11:08AM 07585730005", "doubt");
    row("+CLCC: 1,1,4,0,0,\"+393401234567\",145", "told 1 in 4 +393401234567");
    row("+CLCC: 1,0,0,0,0", "told 1 out 0");
    row("+CLCC: 1,0,6,0,0", "released 1 after 0 by -1/-1");
    row("+CLCC: 1,0,7,0,0", "noise");
    row("+CLCC: ", "noise");
    row("NO CARRIER", "doubt");
    row("PB DONE", "noise");
    profile = "sim800";
    row("+CLCC: 1,0,6,0,0,\"+393331112222\",145,\"\"", "released 1 after 0 by -1/-1");
    row("+CLCC: 1,0,3,0,0,\"393331112222\",145,\"\"", "told 1 out 3 +393331112222");
    row("BUSY", "doubt busy");
    row("NO ANSWER", "doubt no answer");
    row("Call Ready", "noise");
    profile = "zte";
    row("HANGUP: 1", "doubt");
    row("HANGUP:", "doubt");
    row("CONNECT", "doubt");
    row("+ZPASR: \"UMTS\"", "noise");
    row("+ZDONR: \"TIM\",222,1,\"CS_ONLY\",\"ROAM_OFF\"", "noise");
    row("+CRING: VOICE", "ring");
    profile = "wavecom";
    row("+WIND: 5,1", "originated 1");
    row("+WIND: 6,2", "released 2 after 0 by -1/-1");
    row("+WIND: 2", "progress 0");
    row("+WIND: 6", "doubt");
    row("+WIND: 5,x", "noise");
    row("+WIND: 6,99", "doubt");
    row("+WIND: 4", "noise");
    row("+WIND:", "noise");
    profile = "generic";
    row("+CLCC: 1,1,4,0,0", "noise");
    row("+CLIP: \"393401234567\",145", "caller +393401234567 0");
    row("VOICE CALL: BEGIN", "unknown");
    row("^CEND:1,0,104,16", "unknown");
}

void TestVendorProfiles::understandsEvents()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, line);
    QFETCH(QString, event);
    QCOMPARE(std::visit(Describe {}, profileNamed(profile)->eventFor(line)), event);
}

void TestVendorProfiles::saysTheirWords()
{
    const auto says = [](const QByteArray &name, const QByteArray &text) {
        for (const SetupStep &step : profileNamed(name)->reporting()) {
            if (step.command.text == text) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(says("quectel", "AT+QINDCFG=\"ccinfo\",1,0"));
    QVERIFY(!says("quectel", "AT^DSCI=1")); // only where the other is refused
    QCOMPARE(profileNamed("quectel")->reporting().back().otherwise.front().text,
             QByteArray("AT^DSCI=1"));
    QVERIFY(says("simcom", "AT+CLCC=1"));
    QVERIFY(says("sim800", "AT+CLCC=1"));
    QVERIFY(says("wavecom", "AT+WIND=50"));
    QVERIFY(profileNamed("zte")->dial("12").staysOpen);
    QVERIFY(profileNamed("wavecom")->dial("12").staysOpen);
    QVERIFY(!profileNamed("generic")->dial("12").staysOpen);
    for (const QByteArray &name : everyName) {
        const std::unique_ptr<ModemProfile> profile = profileNamed(name);
        QCOMPARE(profile->name(), name);
        QVERIFY(profile->hangUp().interrupts);
        QVERIFY(profile->releaseOne(1).interrupts);
        QVERIFY(profile->listCalls().interrupts);
        QVERIFY(!ModemProfile::signalQuality().interrupts);
        QVERIFY2(says(name, "AT+CLIP=1"), name.constData());
    }
}

void TestVendorProfiles::nothingDangerousAtTheStart()
{
    for (const QByteArray &name : everyName) {
        for (const SetupStep &step : profileNamed(name)->reporting()) {
            std::vector<AtCommand> all = step.otherwise;
            all.push_back(step.command);
            for (const AtCommand &command : all) {
                const QByteArray &text = command.text;
                // COLP would make the OK of ATD wait for the answer.
                QVERIFY2(!text.contains("COLP") && !text.contains("DDSETEX")
                             && !text.contains("U2DIAG") && !text.startsWith("ATZ")
                             && !text.contains(';'),
                         text.constData());
            }
        }
    }
}

void TestVendorProfiles::readsWhyACallEnded_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *line, ReleaseReason reason, int cause) {
        QTest::newRow(line) << QByteArray(line) << static_cast<int>(reason) << cause;
    };
    row("+CEER: CC release, cause 17", ReleaseReason::Busy, 17);
    row("+CEER: \"CC setup error\",17,\"User busy\"", ReleaseReason::Busy, 17);
    row("+CEER: 1,19", ReleaseReason::NoAnswer, 19);
    row("+CEER: 5,18,127", ReleaseReason::Unknown, 127); // whatever the maker meant
    row("+CEER: Normal call clearing", ReleaseReason::Unknown, -1);
    row("+CEER: User busy", ReleaseReason::Busy, -1);
    row("+CEER: User alerting, no answer", ReleaseReason::NoAnswer, -1);
    row("+CEER: No user responding", ReleaseReason::Unreachable, -1);
    row("+CEER: Call rejected", ReleaseReason::Declined, -1);
    row("+CEER: Unassigned (unallocated) number", ReleaseReason::WrongNumber, -1);
    row("+CEER: No cause information available", ReleaseReason::Unknown, -1);
    row("+CEER: release cause: 21", ReleaseReason::Declined, 21);
    row("+CEER: cause 99999999999999999999", ReleaseReason::Unknown, -1);
    row("+CEER: 0", ReleaseReason::Unknown, -1);
    row("+CEER:", ReleaseReason::Unknown, -1);
    row("", ReleaseReason::Unknown, -1);
}

void TestVendorProfiles::readsWhyACallEnded()
{
    QFETCH(QByteArray, line);
    QFETCH(int, reason);
    QFETCH(int, cause);
    const ReleaseCause read = lastCauseAnswer({line});
    QCOMPARE(static_cast<int>(read.reason), reason);
    QCOMPARE(read.cause, cause);
}

void TestVendorProfiles::opensTheVoicePort()
{
    QCOMPARE(profileNamed("huawei")->voicePath()->open.text, QByteArray("AT^DDSETEX=2"));
    QVERIFY(!profileNamed("huawei")->voicePath()->whenConnected);
    QCOMPARE(profileNamed("quectel")->voicePath()->open.text, QByteArray("AT+QPCMV=1,0"));
    QVERIFY(profileNamed("simcom")->voicePath()->whenConnected);
    QCOMPARE(profileNamed("simcom")->voicePath()->close->text, QByteArray("AT+CPCMREG=0,0"));
    QVERIFY(!profileNamed("sim800")->voicePath()); // its sound is analogue
    QVERIFY(!profileNamed("generic")->voicePath());
}

void TestVendorProfiles::hearsDigits_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<char>("digit"); // 0 = none
    const auto row = [](const char *profile, const char *line, char digit) {
        QTest::newRow(line) << QByteArray(profile) << QByteArray(line) << digit;
    };
    row("huawei", "^DDTMF: 1", '1');
    row("huawei", "^DDTMF:#", '#');
    row("huawei", "^DDTMF: 12", char {0});
    row("huawei", "^DDTMF:", char {0});
    row("huawei", "^DDTMF: x", char {0});
    row("quectel", "+QTONEDET: 49", '1');
    row("quectel", "+QTONEDET: 42", '*');
    row("quectel", "+QTONEDET: 305", char {0});
    row("quectel", "+QTONEDET: 0", char {0});
    row("quectel", "+QTONEDET: x", char {0});
    row("simcom", "+DTMF: 2", '2');
    row("simcom", "+RXDTMF: D", 'D');
    row("simcom", "+RXDTMF: E", char {0});
}

void TestVendorProfiles::hearsDigits()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, line);
    QFETCH(char, digit);
    const ModemEvent event = profileNamed(profile)->eventFor(line);
    const auto *told = std::get_if<DigitEvent>(&event);
    QCOMPARE(told == nullptr ? char {0} : told->digit, digit);
    QVERIFY(digit != 0 || std::holds_alternative<NoiseEvent>(event));
    QVERIFY(profileNamed(profile)->voicePath()->listen.has_value());
}

void TestVendorProfiles::knowsSticksWithoutVoice()
{
    QVERIFY(profileNamed("huawei")->voiceQuestion().has_value());
    QVERIFY(!profileNamed("generic")->voiceQuestion().has_value());
    QVERIFY(ModemProfile::hasVoice({{FinalResult::Ok, -1}, {"^CVOICE:0,8000,16,20"}}));
    QVERIFY(ModemProfile::hasVoice({{FinalResult::Ok, -1}, {"^CVOICE: (0)"}}));
    QVERIFY(!ModemProfile::hasVoice({{FinalResult::Ok, -1}, {"^CVOICE:1"}}));
    QVERIFY(!ModemProfile::hasVoice({{FinalResult::Error, -1}, {}}));
    QVERIFY(!ModemProfile::hasVoice({{FinalResult::NotSupported, -1}, {}}));
}

QTEST_GUILESS_MAIN(TestVendorProfiles)
#include "tst_vendorprofiles.moc"
