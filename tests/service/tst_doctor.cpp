// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "service/doctor.h"
#include "service/doctorphrases.h"

#include <QTest>

#include <functional>
#include <memory>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(vp::DoctorCheck)
Q_DECLARE_METATYPE(vp::DoctorState)

namespace {

ModemFindings healthy()
{
    ModemFindings found;
    found.answers = true;
    found.manufacturer = u"huawei"_s;
    found.model = u"E173"_s;
    found.sim = SimCondition::Ready;
    found.pinTriesLeft = 3;
    found.registration = 1;
    found.operatorName = u"TIM"_s;
    found.signalPercent = 60;
    found.callerIdAccepted = true;
    found.holdListed = true;
    found.joinListed = true;
    found.transferListed = true;
    found.callWaiting = false;
    found.serviceCentreSet = true;
    found.messages = MemoryUse {1, 20};
    found.voice = true;
    found.current = Generation::Third;
    found.newest = Generation::Third;
    found.eventsHeard = true;
    return found;
}

DoctorSurroundings quiet()
{
    DoctorSurroundings around;
    around.port = u"/dev/ttyUSB2"_s;
    around.usbSavesPower = false;
    around.country = u"IT"_s;
    return around;
}

struct Patient
{
    ModemFindings found = healthy();
    DoctorSurroundings around = quiet();
};

struct Sample
{
    const char *name;
    std::function<void(Patient &)> ill;
    DoctorCheck check;
    DoctorState state;
    const char *words;
    const char *remedy; ///< a part of it; null = there is none
};

using Check = DoctorCheck;
using State = DoctorState;

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> table {
        {"healthy", [](Patient &) {}, Check::Port, State::Ok, "/dev/ttyUSB2 opens", nullptr},
        {"none found",
         [](Patient &p) {
             p.around.port.clear();
             p.around.openError = Error {ErrorCode::PortLost, 0, {}};
         },
         Check::Port, State::Failed, "No port of a modem", "usb-modeswitch"},
        {"named and gone",
         [](Patient &p) {
             p.around.portNamed = true;
             p.around.openError = Error {ErrorCode::PortLost, 0, {}};
         },
         Check::Port, State::Failed, "is not there", "--modem"},
        {"forbidden",
         [](Patient &p) {
             p.around.openError = Error {ErrorCode::PermissionDenied, 0, {}};
         },
         Check::Port, State::Failed, "may not be opened", "dialout"},
        {"held",
         [](Patient &p) {
             p.around.openError = Error {ErrorCode::Conflict, 0, {}};
             p.around.holder = u"minicom"_s;
         },
         Check::Port, State::Failed, "another program (minicom)", "End that program"},
        {"held by ModemManager",
         [](Patient &p) {
             p.around.openError = Error {ErrorCode::Conflict, 0, {}};
             p.around.modemManagerRuns = true;
         },
         Check::Port, State::Failed, "held by ModemManager", "modem/inhibitModemManager"},
        {"held by us",
         [](Patient &p) {
             p.around.openError = Error {ErrorCode::Conflict, 0, {}};
             p.around.heldByUs = true;
         },
         Check::Port, State::Failed, "VirtualPhone that is running", "Stop it"},
        {"vanishes", [](Patient &p) { p.found.portLost = true; }, Check::Port, State::Failed,
         "went away", "power supply"},
        {"answers", [](Patient &) {}, Check::Answers, State::Ok, "huawei E173", nullptr},
        {"nameless",
         [](Patient &p) {
             p.found.manufacturer.clear();
             p.found.model.clear();
         },
         Check::Answers, State::Ok, "does not tell its name", nullptr},
        {"silent", [](Patient &p) { p.found = {}; }, Check::Answers, State::Failed,
         "Nobody answers", "another port"},
        {"events", [](Patient &) {}, Check::Events, State::Ok, "tells events", nullptr},
        {"events elsewhere",
         [](Patient &p) {
             p.found.eventsHeard = false;
             p.found.eventsElsewhere = true;
         },
         Check::Events, State::Attention, "first port only", "--modem-events"},
        {"no events", [](Patient &p) { p.found.eventsHeard = false; }, Check::Events,
         State::Attention, "No event came", "--modem-events"},
        {"a quiet make",
         [](Patient &p) {
             p.found.eventsHeard = false;
             p.found.manufacturer = u"SIMCOM INCORPORATED"_s;
         },
         Check::Events, State::Skipped, "until somebody calls", nullptr},
        {"no SIM", [](Patient &p) { p.found.sim = SimCondition::Missing; }, Check::Sim,
         State::Failed, "no SIM", "Put the SIM in"},
        {"broken SIM", [](Patient &p) { p.found.sim = SimCondition::Broken; }, Check::Sim,
         State::Failed, "cannot read", "contacts"},
        {"busy SIM", [](Patient &p) { p.found.sim = SimCondition::Busy; }, Check::Sim,
         State::Attention, "busy", "Wait"},
        {"PIN", [](Patient &p) { p.found.sim = SimCondition::PinNeeded; }, Check::Pin,
         State::Failed, "tries left: 3", "virtualphone_simpin"},
        {"PIN, tries not told",
         [](Patient &p) {
             p.found.sim = SimCondition::PinNeeded;
             p.found.pinTriesLeft.reset();
         },
         Check::Pin, State::Failed, "tries left: not known", "virtualphone_simpin"},
        {"last PIN",
         [](Patient &p) {
             p.found.sim = SimCondition::PinNeeded;
             p.found.pinTriesLeft = 1;
         },
         Check::Pin, State::Failed, "only one try", "in"},
        {"PUK", [](Patient &p) { p.found.sim = SimCondition::PukNeeded; }, Check::Pin,
         State::Failed, "PUK", "operator knows it"},
        {"network lock", [](Patient &p) { p.found.sim = SimCondition::OtherLock; }, Check::Pin,
         State::Failed, "locked to an operator", "unlocked"},
        {"network", [](Patient &) {}, Check::Network, State::Ok, "TIM, 3G, signal 60 %", nullptr},
        {"roaming", [](Patient &p) { p.found.registration = 5; }, Check::Network, State::Attention,
         "foreign network", "cost"},
        {"weak", [](Patient &p) { p.found.signalPercent = 5; }, Check::Network, State::Attention,
         "weak", "window"},
        {"no network", [](Patient &p) { p.found.registration = 2; }, Check::Network, State::Failed,
         "found no network", "antenna"},
        {"not searching", [](Patient &p) { p.found.registration = 0; }, Check::Network,
         State::Failed, "found no network", "antenna"},
        {"denied", [](Patient &p) { p.found.registration = 3; }, Check::Network, State::Failed,
         "refuses", "active"},
        {"SMS only", [](Patient &p) { p.found.registration = 6; }, Check::Network, State::Failed,
         "SMS only", "2G or 3G"},
        {"registration not told", [](Patient &p) { p.found.registration.reset(); }, Check::Network,
         State::Attention, "does not tell", "Wait"},
        {"old stick", [](Patient &) {}, Check::Technology, State::Ok, "nothing newer than 3G",
         "ask"},
        {"old stick where it is closed", [](Patient &p) { p.around.country = u"US"_s; },
         Check::Technology, State::Attention, "have closed", "EC25"},
        {"new stick",
         [](Patient &p) {
             p.found.newest = Generation::Fourth;
             p.around.country = u"US"_s;
         },
         Check::Technology, State::Ok, "4G", nullptr},
        {"unknown model", [](Patient &p) { p.found.newest = Generation::Unknown; },
         Check::Technology, State::Skipped, "not in the list", nullptr},
        {"no caller id", [](Patient &p) { p.found.callerIdAccepted = false; }, Check::CallerId,
         State::Attention, "does not show", "hidden"},
        {"cannot join", [](Patient &p) { p.found.joinListed = false; }, Check::Join,
         State::Attention, "does not list that it joins", "another model"},
        {"cannot hold", [](Patient &p) { p.found.holdListed = false; }, Check::Join, State::Failed,
         "cannot hold", "SMS work"},
        {"holding not told", [](Patient &p) { p.found.holdListed.reset(); }, Check::Join,
         State::Attention, "does not tell", "Try a call"},
        {"cannot hand over", [](Patient &p) { p.found.transferListed = false; }, Check::Transfer,
         State::Ok, "not needed", nullptr},
        {"call waiting", [](Patient &p) { p.found.callWaiting = true; }, Check::CallWaiting,
         State::Ok, "is on", "AT+CCWA=1,0,1"},
        {"call waiting not told", [](Patient &p) { p.found.callWaiting.reset(); },
         Check::CallWaiting, State::Skipped, "does not tell", nullptr},
        {"no SMS centre", [](Patient &p) { p.found.serviceCentreSet = false; },
         Check::ServiceCentre, State::Attention, "no SMS can be sent", "AT+CSCA="},
        {"memory", [](Patient &) {}, Check::MessageMemory, State::Ok, "1 of 20", nullptr},
        {"memory nearly full",
         [](Patient &p) {
             p.found.messages = MemoryUse {16, 20};
         },
         Check::MessageMemory, State::Attention, "nearly full: 16 of 20", "empties"},
        {"memory full",
         [](Patient &p) {
             p.found.messages = MemoryUse {20, 20};
         },
         Check::MessageMemory, State::Failed, "no SMS arrives", "empties"},
        {"no voice", [](Patient &p) { p.found.voice = false; }, Check::Voice, State::Failed,
         "SMS only", "locked"},
        {"voice not told", [](Patient &p) { p.found.voice.reset(); }, Check::Voice, State::Skipped,
         "does not tell", nullptr},
        {"saves power", [](Patient &p) { p.around.usbSavesPower = true; }, Check::UsbPower,
         State::Attention, "sleep", "power/control"},
        {"breaks off", [](Patient &p) { p.around.disconnects = 3; }, Check::UsbPower,
         State::Attention, "3 times", "own power supply"},
        {"no USB", [](Patient &p) { p.around.usbSavesPower.reset(); }, Check::UsbPower,
         State::Skipped, "not a USB device", nullptr},
        {"ModemManager", [](Patient &p) { p.around.modemManagerRuns = true; }, Check::ModemManager,
         State::Attention, "runs", "modem/inhibitModemManager"},
    };
    return table;
}

DoctorLine lineOf(const DoctorReport &report, DoctorCheck check)
{
    for (const DoctorLine &line : report.lines) {
        if (line.check == check) {
            return line;
        }
    }
    return {};
}

} // namespace

/** The doctor's judgement, one fault at a time. */
class TestDoctor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void healthyIsAllOk();
    void everyCheckOnceInOrder();
    void botInGroups();
    void portForSound_data();
    void portForSound();
    void runningPhoneListens();
    void theWayToTelegram_data();
    void theWayToTelegram();
    void looksNoFurtherThanItCan();
    void everyFindingHasWords();
    void hostileNamesStayText();
    void runningPhoneExaminesItself();
    void notDuringACall();
    void withoutAModem();
    void threeLossesAreCounted();
};

void TestDoctor::judges_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < samples().size(); ++i) {
        QTest::newRow(samples()[i].name) << static_cast<int>(i);
    }
}

void TestDoctor::judges()
{
    QFETCH(int, index);
    const Sample &sample = samples()[static_cast<std::size_t>(index)];
    Patient patient;
    sample.ill(patient);
    const DoctorReport report = diagnose(patient.found, patient.around);
    const DoctorLine line = lineOf(report, sample.check);
    QVERIFY2(line.sentence.contains(QLatin1StringView(sample.words)), qPrintable(line.sentence));
    QCOMPARE(line.state, sample.state);
    if (sample.remedy == nullptr) {
        QCOMPARE(line.remedy, QString());
    } else {
        QVERIFY2(line.remedy.contains(QLatin1StringView(sample.remedy)), qPrintable(line.remedy));
    }
    QVERIFY(report.worst() >= line.state);
}

void TestDoctor::healthyIsAllOk()
{
    const DoctorReport report = diagnose(healthy(), quiet());
    QCOMPARE(report.worst(), DoctorState::Ok);
    for (const DoctorLine &line : report.lines) {
        QCOMPARE(line.state, DoctorState::Ok);
    }
}

void TestDoctor::everyCheckOnceInOrder()
{
    for (const Patient &patient : {Patient {}, Patient {ModemFindings {}, DoctorSurroundings {}}}) {
        const DoctorReport report = diagnose(patient.found, patient.around);
        QCOMPARE(report.lines.size(), static_cast<std::size_t>(DoctorCheck::ModemManager) + 1);
        for (std::size_t i = 0; i < report.lines.size(); ++i) {
            QCOMPARE(static_cast<std::size_t>(report.lines[i].check), i);
            QVERIFY(!DoctorPhrases::title(report.lines[i].check).isEmpty());
        }
    }
}

void TestDoctor::portForSound_data()
{
    QTest::addColumn<std::optional<Error>>("error");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("brings");
    QTest::addColumn<DoctorState>("state");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("remedy");
    const auto error = [](ErrorCode code) {
        return std::optional(Error {code, 0, {}});
    };
    const std::optional<Error> none;
    QTest::newRow("opens") << none << true << false << DoctorState::Ok << u"is quiet"_s
                           << u"below /status"_s;
    QTest::newRow("sounds") << none << true << true << DoctorState::Ok << u"sound comes"_s
                            << u"below /status"_s;
    QTest::newRow("not known") << none << false << false << DoctorState::Skipped
                               << u"No port for the sound"_s << u"--modem-voice"_s;
    QTest::newRow("forbidden") << error(ErrorCode::PermissionDenied) << true << false
                               << DoctorState::Attention << u"may not be opened"_s << u"dialout"_s;
    QTest::newRow("held") << error(ErrorCode::Conflict) << true << false << DoctorState::Attention
                          << u"Another program"_s << u"End that program"_s;
    QTest::newRow("gone") << error(ErrorCode::PortLost) << true << false << DoctorState::Attention
                          << u"is not there"_s << u"unplug"_s;
}

void TestDoctor::portForSound()
{
    QFETCH(std::optional<Error>, error);
    QFETCH(bool, isKnown);
    QFETCH(bool, brings);
    QFETCH(DoctorState, state);
    QFETCH(QString, sentence);
    QFETCH(QString, remedy);
    DoctorSurroundings around = quiet();
    around.voicePort = VoicePortFacts {isKnown, error, brings};
    const DoctorLine line = lineOf(diagnose(healthy(), around), Check::VoicePort);
    QCOMPARE(line.state, state);
    QVERIFY2(line.sentence.contains(sentence), qPrintable(line.sentence));
    QVERIFY2(remedy.isEmpty() ? line.remedy.isEmpty() : line.remedy.contains(remedy),
             qPrintable(line.remedy));
    QVERIFY(!DoctorPhrases::title(Check::VoicePort).isEmpty());
}

/** The port is opened and closed again, and a call that comes meanwhile has it at once. */
void TestDoctor::runningPhoneListens()
{
    PhoneWorld world;
    world.modem.setNoise(true);
    world.useVoice();
    world.start();
    const auto examine = [&] {
        auto report = std::make_shared<std::optional<DoctorReport>>();
        world.phone->examine(this,
                             [report](const Result<DoctorReport> &given) { *report = *given; });
        return report;
    };
    auto report = examine();
    world.advance(10s);
    QVERIFY(report->has_value());
    QCOMPARE(lineOf(**report, Check::VoicePort).finding, DoctorFinding::VoicePortOpens);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(world.voicePort.isNull());
    QVERIFY(world.dialled().isEmpty());
    world.voicePlugged = false;
    report = examine();
    world.advance(10s);
    QCOMPARE(lineOf(**report, Check::VoicePort).finding, DoctorFinding::VoicePortGone);
    world.voicePlugged = true;
    report = examine();
    for (int i = 0; i < 1000 && world.voicePort.isNull(); ++i) {
        world.advance(10ms);
    }
    QVERIFY(!world.voicePort.isNull() && !report->has_value());
    world.network.incoming(u"+393401234567"_s, 60s);
    world.advance(300ms);
    QVERIFY(report->has_value()); // not after the usual time
}

void TestDoctor::botInGroups()
{
    DoctorSurroundings around = quiet();
    around.botOpenToGroups = false;
    QCOMPARE(lineOf(diagnose(healthy(), around), Check::Bot).state, DoctorState::Ok);
    around.botOpenToGroups = true;
    const DoctorLine line = lineOf(diagnose(healthy(), around), Check::Bot);
    QCOMPARE(line.state, DoctorState::Attention);
    QVERIFY2(line.remedy.contains("/setjoingroups"_L1), qPrintable(line.remedy));
    QVERIFY(!DoctorPhrases::title(Check::Bot).isEmpty());
}

void TestDoctor::theWayToTelegram_data()
{
    QTest::addColumn<ChatHealth>("health");
    QTest::addColumn<DoctorState>("state");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, ChatHealth health, DoctorState state,
                        const QString &remedy) {
        QTest::newRow(name) << health << state << remedy;
    };
    row("connected", ChatHealth::Connected, DoctorState::Ok, {});
    row("connecting", ChatHealth::Connecting, DoctorState::Attention, u"Wait"_s);
    row("offline", ChatHealth::Offline, DoctorState::Failed, u"internet connection"_s);
    row("no proxy", ChatHealth::ProxyAway, DoctorState::Failed, u"Start it"_s);
    row("proxy refuses", ChatHealth::ProxyRefused, DoctorState::Failed, u"name or password"_s);
    row("intercepted", ChatHealth::Intercepted, DoctorState::Failed, u"filter"_s);
    row("clock", ChatHealth::ClockNotSet, DoctorState::Failed, u"Set its date"_s);
    row("server", ChatHealth::ServerTrouble, DoctorState::Failed, u"by itself"_s);
    row("token", ChatHealth::TokenRefused, DoctorState::Failed, u"@BotFather"_s);
    row("two programs", ChatHealth::UsedElsewhere, DoctorState::Failed, u"Stop it"_s);
}

void TestDoctor::theWayToTelegram()
{
    QFETCH(ChatHealth, health);
    QFETCH(DoctorState, state);
    QFETCH(QString, remedy);
    DoctorSurroundings around = quiet();
    around.chat = health;
    const DoctorLine line = lineOf(diagnose(healthy(), around), Check::Telegram);
    QCOMPARE(line.state, state);
    QVERIFY2(line.remedy.contains(remedy), qPrintable(line.remedy));
    QCOMPARE(line.remedy.isEmpty(), remedy.isEmpty());
    QVERIFY(!DoctorPhrases::title(Check::Telegram).isEmpty());
}

void TestDoctor::looksNoFurtherThanItCan()
{
    Patient patient;
    patient.found.sim = SimCondition::Missing;
    const DoctorReport report = diagnose(patient.found, patient.around);
    for (const DoctorCheck check : {Check::Pin, Check::Network, Check::CallerId, Check::Join,
                                    Check::CallWaiting, Check::MessageMemory}) {
        QCOMPARE(lineOf(report, check).state, DoctorState::Skipped);
    }
    QCOMPARE(lineOf(report, Check::Voice).state, DoctorState::Ok);
    QCOMPARE(report.worst(), DoctorState::Failed);
}

void TestDoctor::everyFindingHasWords()
{
    std::set<QString> sentences;
    for (int i = 0; i <= static_cast<int>(DoctorFinding::ChatUsedElsewhere); ++i) {
        const QString sentence =
            DoctorPhrases::sentence(static_cast<DoctorFinding>(i), healthy(), quiet());
        QVERIFY2(sentence.size() > 10 && sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"%1"_s) && !sentence.contains(u"%2"_s), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), static_cast<std::size_t>(DoctorFinding::ChatUsedElsewhere) + 1);
}

void TestDoctor::hostileNamesStayText()
{
    Patient patient;
    patient.found.manufacturer = u"%2 <b>"_s;
    patient.found.model = u"%1"_s;
    const DoctorReport report = diagnose(patient.found, patient.around);
    QCOMPARE(lineOf(report, Check::Answers).sentence, u"A modem answers: %2 <b> %1."_s);
}

void TestDoctor::runningPhoneExaminesItself()
{
    PhoneWorld world;
    world.modem.setNoise(true);
    world.start();
    std::optional<DoctorReport> report;
    world.phone->examine(this, [&report](const Result<DoctorReport> &given) { report = *given; });
    QVERIFY(!report);
    world.advance(10s);
    QVERIFY(report.has_value());
    QCOMPARE(lineOf(*report, Check::Port).state, DoctorState::Ok);
    QCOMPARE(lineOf(*report, Check::Answers).sentence, u"A modem answers: huawei E173."_s);
    QCOMPARE(lineOf(*report, Check::Events).state, DoctorState::Ok);
    QCOMPARE(lineOf(*report, Check::CallWaiting).finding, DoctorFinding::CallWaitingOn);
    QCOMPARE(report->worst(), DoctorState::Ok);
}

void TestDoctor::notDuringACall()
{
    PhoneWorld world;
    world.masterIs(sim::PartyBehaviour::Reaction::Answer, 10s);
    world.start();
    world.say(u"/call 3407654321"_s);
    std::optional<Result<DoctorReport>> report;
    world.phone->examine(this, [&report](const Result<DoctorReport> &given) { report = given; });
    QVERIFY(!report);
    QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 60'000);
    QCOMPARE(report->error().code, ErrorCode::CallInProgress);
}

void TestDoctor::withoutAModem()
{
    PhoneWorld world;
    world.start();
    world.modem.unplug();
    world.advance(1s);
    std::optional<DoctorReport> report;
    world.phone->examine(this, [&report](const Result<DoctorReport> &given) { report = *given; });
    world.advance(1s);
    QVERIFY(report.has_value());
    QCOMPARE(report->worst(), DoctorState::Failed);
    QCOMPARE(lineOf(*report, Check::Port).finding, DoctorFinding::NoPort);
}

void TestDoctor::threeLossesAreCounted()
{
    PhoneWorld world;
    world.modem.setNoise(true);
    world.start();
    for (int i = 0; i < 3; ++i) {
        world.modem.unplug();
        world.advance(1s);
        world.modem.plug();
        world.advance(10s);
    }
    std::optional<DoctorReport> report;
    world.phone->examine(this, [&report](const Result<DoctorReport> &given) { report = *given; });
    world.advance(40s);
    QVERIFY(report.has_value());
    QCOMPARE(lineOf(*report, Check::UsbPower).finding, DoctorFinding::PowerBreaks);
    QVERIFY(lineOf(*report, Check::UsbPower).sentence.contains(u'3'));
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
