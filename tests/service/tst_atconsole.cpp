// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "modem/modemsession.h"
#include "service/atconsole.h"
#include "service/line.h"
#include "service/modemconsole.h"
#include "sim/loopbackport.h"
#include "sim/simulatedmodem.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace std::chrono_literals;
using Rule = ConsoleRule;

namespace {

struct Sample
{
    const char *typed;
    Rule rule;
    const char *wire; ///< what reaches the modem, once it may
};

/** What people type, and what becomes of it. */
const std::vector<Sample> &samples()
{
    static const std::vector<Sample> table {
        // Harmless: sent at once.
        {"AT", Rule::Harmless, "AT"},
        {"AT+CSQ", Rule::Harmless, "AT+CSQ"},
        {"at+csq", Rule::Harmless, "AT+CSQ"},
        {"+CSQ", Rule::Harmless, "AT+CSQ"},
        {"^SYSINFO", Rule::Harmless, "AT^SYSINFO"},
        {"  AT + C S Q ", Rule::Harmless, "AT+CSQ"},
        {"ATI", Rule::Harmless, "ATI"},
        {"ati3", Rule::Harmless, "ATI3"},
        {"AT&V", Rule::Harmless, "AT&V"},
        {"ATE0", Rule::Harmless, "ATE0"},
        {"ATV1", Rule::Harmless, "ATV1"},
        {"ATE0V1", Rule::Harmless, "ATE0V1"},
        {"ATQ0", Rule::Harmless, "ATQ0"},
        {"ATS0?", Rule::Harmless, "ATS0?"},
        {"AT+CGMI", Rule::Harmless, "AT+CGMI"},
        {"AT+CGMM;+CGMR", Rule::Harmless, "AT+CGMM;+CGMR"},
        {"ATE0;+CSQ", Rule::Harmless, "ATE0+CSQ"},
        {"AT+CSQ;", Rule::Harmless, "AT+CSQ"},
        {"AT+COPS?", Rule::Harmless, "AT+COPS?"},
        {"AT+COPS=3,0", Rule::Harmless, "AT+COPS=3,0"},
        {"AT+CREG?", Rule::Harmless, "AT+CREG?"},
        {"AT+CREG=2", Rule::Harmless, "AT+CREG=2"},
        {"AT+CPIN?", Rule::Harmless, "AT+CPIN?"},
        {"AT+CLCK=?", Rule::Harmless, "AT+CLCK=?"},
        {"AT+CLCK=\"SC\",2", Rule::Harmless, "AT+CLCK=\"SC\",2"},
        {"AT+CPMS?", Rule::Harmless, "AT+CPMS?"},
        {"AT+CSCA?", Rule::Harmless, "AT+CSCA?"},
        {"AT+CMGL=4", Rule::Harmless, "AT+CMGL=4"},
        {"AT+CMGR=1", Rule::Harmless, "AT+CMGR=1"},
        {"AT+CMGF=0", Rule::Harmless, "AT+CMGF=0"},
        {"AT+CHLD=?", Rule::Harmless, "AT+CHLD=?"},
        {"AT+CLCC", Rule::Harmless, "AT+CLCC"},
        {"AT+CLAC", Rule::Harmless, "AT+CLAC"},
        {"AT+CFUN?", Rule::Harmless, "AT+CFUN?"},
        {"AT+CFUN=?", Rule::Harmless, "AT+CFUN=?"},
        {"AT+CCFC=0,2", Rule::Harmless, "AT+CCFC=0,2"},
        {"AT+CCWA=1,2,1", Rule::Harmless, "AT+CCWA=1,2,1"},
        {"AT+CRSM=176,12258,0,0,10", Rule::Harmless, "AT+CRSM=176,12258,0,0,10"},
        {"AT+CUSD=2", Rule::Harmless, "AT+CUSD=2"},
        {"AT^CURC=1", Rule::Harmless, "AT^CURC=1"},
        {"AT^CVOICE?", Rule::Harmless, "AT^CVOICE?"},
        {"AT+QCFG=\"usbnet\"", Rule::Harmless, "AT+QCFG=\"usbnet\""},
        {"AT$QCTEST?", Rule::Harmless, "AT$QCTEST?"},
        // Hang-ups.
        {"AT+CHUP", Rule::HangsUp, "AT+CHUP"},
        {"at+chup", Rule::HangsUp, "AT+CHUP"},
        {"ATH", Rule::HangsUp, "ATH"},
        {"ATH0", Rule::HangsUp, "ATH0"},
        {"AT+CHLD=11", Rule::HangsUp, "AT+CHLD=11"},
        {"AT+CHLD=17;+CHUP", Rule::HangsUp, "AT+CHLD=17;+CHUP"},
        {"AT+CHUP;+CSQ", Rule::Harmless, "AT+CHUP;+CSQ"},
        // Asked for first.
        {"AT+COPS=?", Rule::TakesMinutes, "AT+COPS=?"},
        {"AT+COPS=0", Rule::ChangesNetwork, "AT+COPS=0"},
        {"AT+COPS=1,2,\"22201\"", Rule::ChangesNetwork, "AT+COPS=1,2,\"22201\""},
        {"AT+CFUN=1", Rule::Restarts, "AT+CFUN=1"},
        {"AT+CFUN=1,1", Rule::Restarts, "AT+CFUN=1,1"},
        {"AT+CFUN=6", Rule::Restarts, "AT+CFUN=6"},
        {"AT^RESET", Rule::Restarts, "AT^RESET"},
        {"AT+CRESET", Rule::Restarts, "AT+CRESET"},
        {"AT+CMGD=3", Rule::DeletesMessage, "AT+CMGD=3"},
        {"AT+CMGD=3,0", Rule::DeletesMessage, "AT+CMGD=3,0"},
        {"AT+CHLD=2", Rule::ChangesCalls, "AT+CHLD=2"},
        {"AT+CHLD=1", Rule::ChangesCalls, "AT+CHLD=1"},
        {"AT+CHLD=10", Rule::ChangesCalls, "AT+CHLD=10"},
        {"AT+CTFR=+393401234567", Rule::ChangesCalls, "AT+CTFR=+393401234567"},
        {"AT+CCFC=0,3,\"+393401234567\"", Rule::ChangesNetwork, "AT+CCFC=0,3,\"+393401234567\""},
        {"AT+CCWA=1,0,1", Rule::ChangesNetwork, "AT+CCWA=1,0,1"},
        {"AT+CLIR=1", Rule::ChangesNetwork, "AT+CLIR=1"},
        {"AT^SYSCFG=2,2,3FFFFFFF,1,2", Rule::ChangesNetwork, "AT^SYSCFG=2,2,3FFFFFFF,1,2"},
        {"AT+CUSD=1,\"*100#\",15", Rule::MayCost, "AT+CUSD=1,\"*100#\",15"},
        {"AT+CPBW=1,\"123\",129,\"A B\"", Rule::Changes, "AT+CPBW=1,\"123\",129,\"A B\""},
        {"AT+XYZ=1", Rule::Changes, "AT+XYZ=1"},
        {"AT^XYZ", Rule::Changes, "AT^XYZ"},
        {"AT+CSQ;+XYZ=1", Rule::Changes, "AT+CSQ;+XYZ=1"},
        // Refused: nothing of it reaches the modem.
        {"", Rule::Empty, nullptr},
        {"    ", Rule::Empty, nullptr},
        {"hello", Rule::NotAt, nullptr},
        {"A/", Rule::NotAt, nullptr},
        {"ping AT+CSQ", Rule::NotAt, nullptr},
        {"&F", Rule::NotAt, nullptr},
        {"ATD+393401234567;", Rule::Dials, nullptr},
        {"ATDT112", Rule::Dials, nullptr},
        {"AT D 112 ;", Rule::Dials, nullptr},
        {"atd*100#;", Rule::Dials, nullptr},
        {"AT+CSQ;D112;", Rule::Dials, nullptr},
        {"ATE0D112;", Rule::Dials, nullptr},
        {"ATD>1;", Rule::Dials, nullptr},
        {"ATDL", Rule::Dials, nullptr},
        {"AT+CKPD=\"5\"", Rule::Dials, nullptr},
        {"ATA", Rule::Answers, nullptr},
        {"ATE0A", Rule::Answers, nullptr},
        {"ATAT+CSQ", Rule::Answers, nullptr},
        {"ATO", Rule::DataMode, nullptr},
        {"ATZ", Rule::Resets, nullptr},
        {"ATZ0", Rule::Resets, nullptr},
        {"AT&F", Rule::Resets, nullptr},
        {"AT & F", Rule::Resets, nullptr},
        {"at&f0", Rule::Resets, nullptr},
        {"AT&W", Rule::Resets, nullptr},
        {"ATE0&F", Rule::Resets, nullptr},
        {"ATE1", Rule::ReliedOn, nullptr},
        {"ATE", Rule::ReliedOn, nullptr},
        {"ATV0", Rule::ReliedOn, nullptr},
        {"ATV", Rule::ReliedOn, nullptr},
        {"ATQ1", Rule::ReliedOn, nullptr},
        {"ATX1", Rule::ReliedOn, nullptr},
        {"AT&C1", Rule::ReliedOn, nullptr},
        {"AT&D2", Rule::ReliedOn, nullptr},
        {"AT\\Q3", Rule::ReliedOn, nullptr},
        {"ATS0=1", Rule::ReliedOn, nullptr},
        {"ATS3=65", Rule::ReliedOn, nullptr},
        {"AT+CPIN=1234", Rule::Secret, nullptr},
        {"AT+CPIN=\"1234\"", Rule::Secret, nullptr},
        {"AT+CPIN =\"1234\"", Rule::Secret, nullptr},
        {"at + c p i n = 1 2 3 4", Rule::Secret, nullptr},
        {"AT+CSQ;+CPIN=1234", Rule::Secret, nullptr},
        {"AT+CHUP;+CPIN=1234", Rule::Secret, nullptr},
        {"ATE0+CPIN=1234", Rule::Secret, nullptr},
        {"ATH+CPIN=1234", Rule::Secret, nullptr},
        {"AT+CPIN", Rule::Secret, nullptr},
        {"AT+CPIN2=\"1234\"", Rule::Secret, nullptr},
        {"AT+CLCK=\"SC\",0,\"1234\"", Rule::Secret, nullptr},
        {"AT+CLCK=\"SC\",2,\"1234\"", Rule::Secret, nullptr},
        {"AT+CPWD=\"SC\",\"1234\",\"4321\"", Rule::Secret, nullptr},
        {"AT^CARDLOCK=\"12345678\"", Rule::Secret, nullptr},
        {"AT^CARDLOCK?", Rule::Secret, nullptr},
        {"AT^DATALOCK=\"12345678\"", Rule::Secret, nullptr},
        {"AT+CSIM=10,\"0020000104\"", Rule::SimFiles, nullptr},
        {"AT+CRSM=214,12258,0,0,10,\"00\"", Rule::SimFiles, nullptr},
        {"AT+CRSM=176,12258;+CRSM=220", Rule::SimFiles, nullptr},
        {"AT+CMGS=20", Rule::SendsMessage, nullptr},
        {"AT+CMGW=20", Rule::SendsMessage, nullptr},
        {"AT+CMGW", Rule::SendsMessage, nullptr},
        {"AT+CMSS=1", Rule::SendsMessage, nullptr},
        {"AT+CMGC=1", Rule::SendsMessage, nullptr},
        {"AT+CMGD=1,4", Rule::DeletesMessages, nullptr},
        {"AT+CMGD=1, 4", Rule::DeletesMessages, nullptr},
        {"AT+CMGD=1,04", Rule::DeletesMessages, nullptr},
        {"AT+CMGD=1,1", Rule::DeletesMessages, nullptr},
        {"AT+CMGD=", Rule::DeletesMessages, nullptr},
        {"AT+CMGF=1", Rule::ReliedOn, nullptr},
        {"AT+CNMI=0,0,0,0,0", Rule::ReliedOn, nullptr},
        {"AT+CPMS=\"ME\"", Rule::ReliedOn, nullptr},
        {"AT+CSMS=1", Rule::ReliedOn, nullptr},
        {"AT+CSCS=\"UCS2\"", Rule::ReliedOn, nullptr},
        {"AT+CLIP=0", Rule::ReliedOn, nullptr},
        {"AT+CRC=0", Rule::ReliedOn, nullptr},
        {"AT+CSSN=0,0", Rule::ReliedOn, nullptr},
        {"AT+CREG=0", Rule::ReliedOn, nullptr},
        {"AT+CMEE=2", Rule::ReliedOn, nullptr},
        {"AT+COLP=1", Rule::ReliedOn, nullptr},
        {"AT+CCWA=0,0,1", Rule::ReliedOn, nullptr},
        {"AT+CCWA=0,2", Rule::ReliedOn, nullptr},
        {"AT+QURCCFG=\"urcport\",\"usbmodem\"", Rule::ReliedOn, nullptr},
        {"AT^CURC=0", Rule::ReliedOn, nullptr},
        {"AT+IPR=9600", Rule::ReliedOn, nullptr},
        {"AT+ICF=1", Rule::ReliedOn, nullptr},
        {"AT+IFC=2,2", Rule::ReliedOn, nullptr},
        {"AT+CFUN=0", Rule::RadioOff, nullptr},
        {"AT+CFUN=4", Rule::RadioOff, nullptr},
        {"AT+CFUN=01", Rule::RadioOff, nullptr},
        {"AT+CFUN=", Rule::RadioOff, nullptr},
        {"AT+CPOWD=1", Rule::RadioOff, nullptr},
        {"AT+QPOWD", Rule::RadioOff, nullptr},
        {"AT^U2DIAG=0", Rule::PortRoles, nullptr},
        {"AT^PORTSEL=1", Rule::PortRoles, nullptr},
        {"AT^DISLOG=255", Rule::PortRoles, nullptr},
        {"AT^SETPORT=\"A1;1,2\"", Rule::Malformed, nullptr},
        {"AT+QCFG=\"usbcfg\",0x2C7C", Rule::PortRoles, nullptr},
        {"AT^FACTORY", Rule::Firmware, nullptr},
        {"AT^FACTORY?", Rule::Firmware, nullptr},
        {"AT^GODLOAD", Rule::Firmware, nullptr},
        {"AT^NVWR=1,2,3", Rule::Firmware, nullptr},
        {"AT^NVWREX=1", Rule::Firmware, nullptr},
        {"AT+EGMR=1,7,\"353142000000019\"", Rule::Firmware, nullptr},
        {"AT+QFOTADL=\"x\"", Rule::Firmware, nullptr},
        {"AT$QCDMG", Rule::Firmware, nullptr},
        {"AT+CMUX=0", Rule::DataMode, nullptr},
        {"AT+CGDATA=\"PPP\",1", Rule::DataMode, nullptr},
        // Written so that two readers may see different things.
        {"AT+CSCS=\"GSM;+CPIN=1234", Rule::Malformed, nullptr},
        {"AT+XYZ=\"a;+CPIN=1234\"", Rule::Malformed, nullptr},
        {"AT+CPIN?=1234", Rule::Malformed, nullptr},
        {"AT+CPIN?1234", Rule::Malformed, nullptr},
        {"AT+CSQ+CPIN=1234", Rule::Malformed, nullptr},
        {"AT+CSQ\\r+CPIN=1234", Rule::Malformed, nullptr},
        {"AT+++", Rule::Malformed, nullptr},
        {"AT+", Rule::Malformed, nullptr},
        {"AT=1", Rule::Malformed, nullptr},
        {"AT?", Rule::Malformed, nullptr},
        {"ATH1", Rule::Malformed, nullptr},
        {"ATI=1", Rule::Malformed, nullptr},
        {"ATT", Rule::Malformed, nullptr},
        {"ATP", Rule::Malformed, nullptr},
        {"AT(+CSQ)", Rule::Malformed, nullptr},
        {"AT1", Rule::Malformed, nullptr},
        {"AT/", Rule::Malformed, nullptr},
        {"AT+VERYLONGNAMEOFACOMMANDTHATNOBODYHAS", Rule::Malformed, nullptr},
    };
    return table;
}

/** The same with what a screen does not show. */
QStringList hidden()
{
    return {
        u"AT+CSQ\rAT+CPIN=1234"_s,
        u"AT+CSQ\nAT+CPIN=1234"_s,
        u"AT+CSQ\n"_s,
        u"AT+CSQ\r\n"_s,
        u"AT+CSQ\u001aX"_s,
        u"AT+CSQ\u001b"_s,
        QString(u"AT+CSQ"_s + QChar(0) + u"ATD112;"_s),
        u"AT+CSQ\tD112;"_s,
        u"AT+CSQ\u007f"_s,
        u"AT+CSQ\u0085ATD112;"_s,
        u"AT+CSQ\u00a0"_s,
        u"AT+CSQ\u2028ATD112;"_s,
        u"AT+CPIN=\u201c1234\u201d"_s,
        u"\u202eAT+CSQ"_s,
        u"ＡＴ＋ＣＳＱ"_s,
        u"AT+CSQ\u0d0a"_s, // a byte of it is a line end
        u"AT+CSQ\uff1bATD112;"_s,
        QString(u"AT+CSQ"_s + QChar(0xd83d)),
        QString(u"AT+CSQ"_s + QChar(0x010d) + u"ATZ"_s), // cut to eight bits, it is a line end
        u"ÀT+CSQ"_s,
    };
}

/** A console on a line that is ready, and nobody else who would do anything. */
struct Bench
{
    Bench()
        : session(options(), clock)
    {
        modem.setNoise(false);
        QObject::connect(&modem, &sim::SimulatedModem::commandReceived, &session,
                         [this](const QByteArray &command) { wire.append(command); });
        session.start();
        clock.advance(40s);
        if (session.status().modem != ModemState::Ready) {
            qFatal("the simulated modem is not ready");
        }
    }
    ~Bench()
    {
        session.stop();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ModemSessionOptions options()
    {
        ModemSessionOptions made;
        made.commandPort = [this] {
            return sim::LoopbackPort::connectTo(modem, clock);
        };
        return made;
    }

    ManualClock clock;
    sim::SimulatedNetwork network {clock};
    sim::SimulatedModem modem {network, clock};
    QList<QByteArray> wire;
    std::unique_ptr<Database> database = std::move(*Database::open(u":memory:"_s));
    CallHistory history {*database};
    ModemSession session;
    Line line {session, history, clock};
    ModemConsole console {line, clock};
};

} // namespace

/** The table of what may be said to the modem, and that nothing else ever is. */
class TestAtConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void hiddenCharacters_data();
    void hiddenCharacters();
    void limits();
    void neverShowsArguments();
    void onlyTheJudgedReachesTheModem();
    void givesUpAfterALongWait();
    void forgetsWhoHasGone();
    void masks_data();
    void masks();
};

void TestAtConsole::judges_data()
{
    QTest::addColumn<int>("index");
    QVERIFY(samples().size() >= 120);
    for (std::size_t i = 0; i < samples().size(); ++i) {
        QTest::addRow("%zu %s", i, samples()[i].typed) << static_cast<int>(i);
    }
}

void TestAtConsole::judges()
{
    QFETCH(int, index);
    const Sample &sample = samples()[static_cast<std::size_t>(index)];
    const ConsoleCommand command = judgeCommand(QString::fromLatin1(sample.typed));
    QCOMPARE(command.rule, sample.rule);
    QCOMPARE(command.text, QByteArray(sample.wire));
    QCOMPARE(command.verdict() == ConsoleVerdict::Refuse, sample.wire == nullptr);
}

void TestAtConsole::hiddenCharacters_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : hidden()) {
        QTest::newRow(typed.toUtf8().toPercentEncoding().constData()) << typed;
    }
}

void TestAtConsole::hiddenCharacters()
{
    QFETCH(QString, typed);
    const ConsoleCommand command = judgeCommand(typed);
    QCOMPARE(command.rule, Rule::HiddenCharacters);
    QVERIFY(command.text.isEmpty());
}

void TestAtConsole::limits()
{
    const QString longest = u"AT+XYZ="_s + QString(249, u'1');
    QCOMPARE(longest.size(), 256);
    QCOMPARE(judgeCommand(longest).rule, Rule::Changes);
    QCOMPARE(judgeCommand(longest + u'1').rule, Rule::TooLong);
    QCOMPARE(judgeCommand(QString(1'000'000, u'A')).rule, Rule::TooLong);
    const QString sixteen = u"AT"_s + u"+CSQ;"_s.repeated(16);
    QCOMPARE(judgeCommand(sixteen).rule, Rule::Harmless);
    QCOMPARE(judgeCommand(sixteen + u"+CSQ"_s).rule, Rule::Malformed);
    QCOMPARE(judgeCommand(u"AT+COPS=?"_s).deadline, 315s);
    QCOMPARE(judgeCommand(u"AT+CCWA=1,2,1"_s).deadline, 60s);
    QCOMPARE(judgeCommand(u"AT+CSQ"_s).deadline, 20s);
}

void TestAtConsole::neverShowsArguments()
{
    for (const QString &typed :
         {u"AT+CPIN=\"4711\""_s, u"AT+CSQ;+CLCK=\"SC\",0,\"4711\""_s,
          u"AT+CPWD=\"SC\",\"4711\",\"4711\""_s, u"AT^CARDLOCK=\"4711\""_s}) {
        const ConsoleCommand command = judgeCommand(typed);
        QVERIFY(!command.part.isEmpty());
        QVERIFY2(!command.part.contains(u"4711"_s), qPrintable(command.part));
        QVERIFY(command.names.isEmpty());
    }
}

void TestAtConsole::onlyTheJudgedReachesTheModem()
{
    Bench bench;
    ManualClock &clock = bench.clock;
    ModemConsole &console = bench.console;
    QList<QByteArray> &wire = bench.wire;

    int refused = 0;
    for (const Sample &sample : samples()) {
        if (sample.wire != nullptr) {
            continue;
        }
        wire.clear();
        int answers = 0;
        console.send(judgeCommand(QString::fromLatin1(sample.typed)), this,
                     [&answers](const Result<RawAnswer> &answer) {
                         QVERIFY(!answer);
                         ++answers;
                     });
        QCOMPARE(answers, 0);
        clock.advance(1s);
        QCOMPARE(answers, 1);
        wire.removeAll("AT+CSQ"); // the session looks whether its modem is there
        QVERIFY2(wire.isEmpty(), sample.typed);
        ++refused;
    }
    for (const QString &typed : hidden()) {
        console.send(judgeCommand(typed), this, [](const Result<RawAnswer> &) {});
        clock.advance(1s);
        wire.removeAll("AT+CSQ");
        QVERIFY2(wire.isEmpty(), qPrintable(typed));
        ++refused;
    }
    qInfo("%d refused lines, none of them on the wire", refused);
    for (const Sample &sample : samples()) {
        // What would restart the modem, or search for minutes, is another test's business.
        if (sample.wire != nullptr && sample.rule != Rule::Restarts) {
            wire.clear();
            int answers = 0;
            console.send(judgeCommand(QString::fromLatin1(sample.typed)), this,
                         [&answers](const Result<RawAnswer> &answer) {
                             QVERIFY(answer.has_value());
                             ++answers;
                         });
            clock.advance(2s);
            QCOMPARE(answers, 1);
            QVERIFY2(wire == QList<QByteArray> {sample.wire}, sample.typed);
        }
    }
}

void TestAtConsole::givesUpAfterALongWait()
{
    Bench bench;
    sim::NetworkDelays delays;
    delays.ringLimit = 1h;
    bench.network.setDelays(delays);
    bench.network.incoming(u"+393407654321"_s); // and nobody decides anything about it
    bench.clock.advance(10s);
    bench.wire.clear();
    std::optional<Result<RawAnswer>> answer;
    const ConsoleCommand command = judgeCommand(u"AT+CBC"_s);
    QVERIFY(bench.console.waits(command));
    QVERIFY(!bench.console.waits(judgeCommand(u"AT+CHUP"_s)));
    bench.console.send(command, this, [&answer](const auto &given) { answer = given; });
    bench.clock.advance(290s);
    QVERIFY(!answer);
    bench.clock.advance(20s);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->error().code, ErrorCode::CallInProgress);
    QVERIFY(!bench.wire.contains("AT+CBC"));
}

void TestAtConsole::forgetsWhoHasGone()
{
    Bench bench;
    bench.network.incoming(u"+393407654321"_s, 20s);
    bench.clock.advance(10s);
    bench.wire.clear();
    auto asker = std::make_unique<QObject>();
    bench.console.send(judgeCommand(u"AT+CBC"_s), asker.get(),
                       [](const auto &) { QFAIL("nobody is there to hear it"); });
    bool answered = false;
    bench.console.send(judgeCommand(u"AT+CSQ"_s), this,
                       [&answered](const auto &given) { answered = given.has_value(); });
    asker.reset();
    bench.clock.advance(30s); // the caller gives up
    QVERIFY(answered);
    QVERIFY(!bench.wire.contains("AT+CBC"));
}

void TestAtConsole::masks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &line, const QString &shown) {
        QTest::newRow(name) << line << shown;
    };
    row("PIN", u"AT+CPIN=\"1234\""_s, u"AT+CPIN=•••"_s);
    row("PIN, small", u"at+cpin = 1234"_s, u"at+cpin =•••"_s);
    row("PIN behind another", u"AT+CSQ;+CPIN=1234"_s, u"AT+CSQ;+CPIN=•••"_s);
    row("lock", u"AT+CLCK=\"SC\",1,\"1234\""_s, u"AT+CLCK=•••"_s);
    row("password", u"AT+CPWD=\"SC\",\"1234\",\"4321\""_s, u"AT+CPWD=•••"_s);
    row("stick's lock", u"AT^CARDLOCK=\"12345678\""_s, u"AT^CARDLOCK=•••"_s);
    row("question", u"AT+CPIN?"_s, u"AT+CPIN?"_s);
    row("test", u"AT+CLCK=?"_s, u"AT+CLCK=?"_s);
    row("answer", u"+CPIN: SIM PIN"_s, u"+CPIN: SIM PIN"_s);
    row("keypad", u"AT+CUSD=1,\"**05*12345678*1234*1234#\""_s, u"AT+CUSD=1,\"**05*•••#\""_s);
    row("IMEI", u"353142000000019"_s, u"•••"_s);
    row("IMEI in a line", u"IMEI: 353142000000019"_s, u"IMEI: •••"_s);
    row("ICCID", u"^ICCID: 89399900000000000174"_s, u"^ICCID: •••"_s);
    row("ICCID with its F", u"+CCID: \"8939990000000000174F\""_s, u"+CCID: \"•••\""_s);
    row("a caller stays", u"+CLIP: \"+393401234567\",145"_s, u"+CLIP: \"+393401234567\",145"_s);
    row("a PDU stays", u"07919343290020000C9134"_s, u"07919343290020000C9134"_s);
}

void TestAtConsole::masks()
{
    QFETCH(QString, line);
    QTEST(maskedTraffic(line), "shown");
}

QTEST_GUILESS_MAIN(TestAtConsole)
#include "tst_atconsole.moc"
