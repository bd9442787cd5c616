// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/doctorcommands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

AtResponse ok(const QList<QByteArray> &lines)
{
    return {{FinalResult::Ok, -1}, lines, false, "OK"};
}

AtResponse cme(int code)
{
    return {{FinalResult::CmeError, code}, {}, false, "+CME ERROR"};
}

AtResponse refused()
{
    return {{FinalResult::Error, -1}, {}, false, "ERROR"};
}

} // namespace

/** The words of the doctor, with answers as sticks give them and as nobody should. */
class TestDoctorCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sim();
    void pinTries();
    void callWaiting();
    void serviceCentre();
    void memory();
    void voice();
    void events();
    void generation();
    void models();
    void changesNothingThatLasts();
};

void TestDoctorCommands::sim()
{
    using doctorwords::simCondition;
    QCOMPARE(simCondition(ok({"+CPIN: READY"})), SimCondition::Ready);
    QCOMPARE(simCondition(ok({"+CPIN:READY"})), SimCondition::Ready);
    QCOMPARE(simCondition(ok({"+CPIN: \"SIM PIN\""})), SimCondition::PinNeeded);
    QCOMPARE(simCondition(ok({"+CPIN: SIM PIN"})), SimCondition::PinNeeded);
    QCOMPARE(simCondition(ok({"+CPIN: SIM PUK"})), SimCondition::PukNeeded);
    QCOMPARE(simCondition(ok({"+CPIN: PH-NET PIN"})), SimCondition::OtherLock);
    QCOMPARE(simCondition(ok({"+CPIN:"})), SimCondition::OtherLock);
    QCOMPARE(simCondition(ok({})), SimCondition::Unknown);
    QCOMPARE(simCondition(cme(10)), SimCondition::Missing);
    QCOMPARE(simCondition(cme(11)), SimCondition::PinNeeded);
    QCOMPARE(simCondition(cme(12)), SimCondition::PukNeeded);
    QCOMPARE(simCondition(cme(13)), SimCondition::Broken);
    QCOMPARE(simCondition(cme(14)), SimCondition::Busy);
    QCOMPARE(simCondition(cme(15)), SimCondition::Broken);
    QCOMPARE(simCondition(cme(100)), SimCondition::Unknown);
    QCOMPARE(simCondition(refused()), SimCondition::Unknown);
}

void TestDoctorCommands::pinTries()
{
    using doctorwords::pinTriesIn;
    QCOMPARE(pinTriesIn(ok({"^CPIN: SIM PIN,,10,3,10,3"})), 3);
    QCOMPARE(pinTriesIn(ok({"^CPIN:SIM PIN,,10,1,10,3"})), 1);
    QCOMPARE(pinTriesIn(ok({"^CPIN: SIM PIN"})), std::nullopt);
    QCOMPARE(pinTriesIn(ok({"^CPIN: SIM PIN,,10,-3,10,3"})), std::nullopt);
    QCOMPARE(pinTriesIn(ok({"^CPIN: SIM PIN,,10,99999999999,10,3"})), std::nullopt);
    QCOMPARE(pinTriesIn(refused()), std::nullopt);
}

void TestDoctorCommands::callWaiting()
{
    using doctorwords::callWaitingIn;
    QCOMPARE(callWaitingIn(ok({"+CCWA: 1,1"})), true);
    QCOMPARE(callWaitingIn(ok({"+CCWA: 0,255"})), false);
    QCOMPARE(callWaitingIn(ok({"+CCWA: 0,1", "+CCWA: 1,7"})), true);
    QCOMPARE(callWaitingIn(ok({"+CCWA: 1,2"})), false); // data only
    QCOMPARE(callWaitingIn(ok({"+CCWA: \"+393401234567\",145,1,,0"})), std::nullopt);
    QCOMPARE(callWaitingIn(ok({"+CCWA: x"})), std::nullopt);
    QCOMPARE(callWaitingIn(cme(30)), std::nullopt);
}

void TestDoctorCommands::serviceCentre()
{
    using doctorwords::serviceCentreIn;
    QCOMPARE(serviceCentreIn(ok({"+CSCA: \"+393349230000\",145"})), true);
    QCOMPARE(serviceCentreIn(ok({"+CSCA: \"\",129"})), false);
    QCOMPARE(serviceCentreIn(ok({"+CSCA: ,"})), false);
    QCOMPARE(serviceCentreIn(refused()), std::nullopt);
}

void TestDoctorCommands::memory()
{
    using doctorwords::memoryIn;
    QCOMPARE(memoryIn(ok({"+CPMS: \"SM\",3,20,\"SM\",3,20,\"ME\",5,99"})), (MemoryUse {5, 99}));
    QCOMPARE(memoryIn(ok({"+CPMS: \"SM\",20,20"})), (MemoryUse {20, 20}));
    QCOMPARE(memoryIn(ok({"+CPMS: \"SM\",0,0,\"SM\",0,0,\"SM\",0,0"})), std::nullopt);
    QCOMPARE(memoryIn(ok({"+CPMS: \"SM\",-1,20"})), std::nullopt);
    QCOMPARE(memoryIn(ok({"+CPMS: "})), std::nullopt);
    QCOMPARE(memoryIn({{FinalResult::CmsError, 302}, {}, {}}), std::nullopt);
}

void TestDoctorCommands::voice()
{
    using doctorwords::voiceIn;
    QCOMPARE(voiceIn(ok({"^CVOICE:0,8000,16,20"})), true);
    QCOMPARE(voiceIn(ok({"^CVOICE: 1"})), false);
    QCOMPARE(voiceIn(refused()), false);
    QCOMPARE(voiceIn({{FinalResult::NotSupported, -1}, {}, {}}), false);
}

void TestDoctorCommands::events()
{
    QVERIFY(doctorwords::eventsElsewhereIn(ok({"^PORTSEL: 0"})));
    QVERIFY(!doctorwords::eventsElsewhereIn(ok({"^PORTSEL:1"})));
    QVERIFY(!doctorwords::eventsElsewhereIn(refused()));
}

void TestDoctorCommands::generation()
{
    using doctorwords::generationIn;
    QCOMPARE(generationIn(ok({"+COPS: 0,0,\"TIM\",0"})), Generation::Second);
    QCOMPARE(generationIn(ok({"+COPS: 0,0,\"TIM\",3"})), Generation::Second);
    QCOMPARE(generationIn(ok({"+COPS: 0,0,\"TIM\",2"})), Generation::Third);
    QCOMPARE(generationIn(ok({"+COPS: 0,0,\"TIM\",6"})), Generation::Third);
    QCOMPARE(generationIn(ok({"+COPS: 0,0,\"TIM\",7"})), Generation::Fourth);
    QCOMPARE(generationIn(ok({"+COPS: 0,0,\"TIM\""})), Generation::Unknown);
    QCOMPARE(generationIn(ok({"+COPS: 0"})), Generation::Unknown);
    QCOMPARE(generationIn(ok({})), Generation::Unknown);
}

void TestDoctorCommands::models()
{
    using doctorwords::newestGeneration;
    QCOMPARE(newestGeneration(u"E173"_s), Generation::Third);
    QCOMPARE(newestGeneration(u"E1550"_s), Generation::Third);
    QCOMPARE(newestGeneration(u"E3531"_s), Generation::Third);
    QCOMPARE(newestGeneration(u"K3765"_s), Generation::Third);
    QCOMPARE(newestGeneration(u"SIMCOM_SIM800L"_s), Generation::Second);
    QCOMPARE(newestGeneration(u"SIMCOM_SIM7600E-H"_s), Generation::Fourth);
    QCOMPARE(newestGeneration(u"EC25"_s), Generation::Fourth);
    QCOMPARE(newestGeneration(u"UC20"_s), Generation::Third);
    QCOMPARE(newestGeneration(u"E3372"_s), Generation::Unknown);
    QCOMPARE(newestGeneration(QString()), Generation::Unknown);
    QCOMPARE(newestGeneration(u"<b>"_s), Generation::Unknown);
}

void TestDoctorCommands::changesNothingThatLasts()
{
    using namespace doctorwords;
    for (const AtCommand &command :
         {doctorwords::pinTries(), doctorwords::callWaiting(), doctorwords::serviceCentre(),
          messageMemory(), voiceFirmware(), portSelection()}) {
        QVERIFY2(command.text.endsWith('?') || command.text == "AT+CCWA=1,2,1",
                 command.text.constData());
        QVERIFY(!command.prefixes.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestDoctorCommands)
#include "tst_doctorcommands.moc"
