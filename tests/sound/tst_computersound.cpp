// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callflow/calljoiner.h"
#include "modem/modemsession.h"
#include "service/promptstudio.h"
#include "sim/loopbackport.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatedvoice.h"
#include "sound/computersound.h"
#include "voice/announcer.h"
#include "voice/tones.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace std::chrono_literals;

namespace {

const QString Caller = u"+393401234567"_s;
constexpr int Patience = 60'000; ///< ms: of a machine that does much else

/** Something that is nothing like itself a moment later. */
Samples melody(double from, double step)
{
    Samples all;
    double hertz = from;
    while (timeOf(all.size()) < 2s) {
        const Samples note = tone(hertz, 130ms, -20);
        all.insert(all.end(), note.begin(), note.end());
        hertz = hertz * step > 1500 ? from : hertz * step;
    }
    return all;
}

/** How like @p part is what is most like it in @p heard: 1 = the same. */
double bestLikeness(SampleSpan part, const Samples &heard)
{
    double best = 0;
    double own = 0;
    for (const qint16 sample : part) {
        own += double {1} * sample * sample;
    }
    for (std::size_t at = 0; at + part.size() <= heard.size(); ++at) {
        double both = 0;
        double other = 0;
        for (std::size_t i = 0; i < part.size(); ++i) {
            both += double {1} * part[i] * heard[at + i];
            other += double {1} * heard[at + i] * heard[at + i];
        }
        best = other > 0 ? std::max(best, both / std::sqrt(own * other)) : best;
    }
    return best;
}

} // namespace

/**
 * A real PulseAudio of this test's alone, whose speaker and microphone are null sinks: what the
 * caller says is heard in the room, and what is said in the room is heard by the caller.
 */
class ComputerSoundTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void bothHearEachOther();
    void noMicrophone();
    void serverDies();
    void noServer();
    void devicesAreListed();
    void chosenOnesAreUsed();
    void missingOnesAreTold();
    void chosenOneGoes();
    void recordsAndPlays();

private:
    /** With @p handset it has a microphone of its own. */
    void startServer(bool handset = false);
    /** What the server has, as list() tells it. */
    [[nodiscard]] SoundDevices devices();
    [[nodiscard]] bool run(const QStringList &pactl);
    void startCall();
    [[nodiscard]] QString socket() const { return m_folder.filePath(u"native"_s); }
    /** A person in the room: says @p sound over and over, and keeps what the speaker plays. */
    void enterRoom();
    void speakInRoom();

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
    SystemClock m_clock;
    std::unique_ptr<sim::SimulatedNetwork> m_network;
    std::unique_ptr<sim::SimulatedModem> m_modem;
    std::unique_ptr<ModemSession> m_session;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<CallJoiner> m_joiner;
    std::unique_ptr<QIODevice> m_room;
    Samples m_heardInRoom;
    std::vector<CallOutcome> m_outcomes;
    const Samples m_callersSong = melody(420, 1.17);
    const Samples m_roomsSong = melody(500, 1.31);
};

void ComputerSoundTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"pulseaudio"_s).isEmpty()) {
        QSKIP("there is no pulseaudio");
    }
    QVERIFY(m_folder.isValid());
    for (const char *name : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "HOME", "PULSE_RUNTIME_PATH"}) {
        qputenv(name, m_folder.path().toLocal8Bit());
    }
    qputenv("PULSE_SERVER", QByteArray("unix:") + socket().toLocal8Bit());
    qputenv("PULSE_SOURCE", "mouth.monitor");
}

void ComputerSoundTest::startServer(bool handset)
{
    QFile::remove(socket());
    m_server = std::make_unique<QProcess>();
    m_server->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments {
        u"-n"_s,
        u"--daemonize=no"_s,
        u"--use-pid-file=no"_s,
        u"--exit-idle-time=-1"_s,
        u"--disable-shm=yes"_s,
        u"--realtime=no"_s,
        u"--high-priority=no"_s,
        u"--log-level=error"_s,
        u"-L"_s,
        QString(u"module-native-protocol-unix auth-anonymous=1 socket="_s + socket()),
        u"-L"_s,
        u"module-null-sink sink_name=speaker"_s,
        u"-L"_s,
        u"module-null-sink sink_name=mouth"_s,
        u"-L"_s,
        u"module-null-sink sink_name=second"_s};
    if (handset) {
        arguments += {u"-L"_s, u"module-null-source source_name=handset"_s};
    }
    m_server->start(u"pulseaudio"_s, arguments);
    QVERIFY(m_server->waitForStarted(Patience));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket()), Patience);
}

void ComputerSoundTest::enterRoom()
{
    // To libpulse these name what else would be the default.
    qputenv("PULSE_SINK", "mouth");
    qputenv("PULSE_SOURCE", "speaker.monitor");
    m_room = openComputerSound().value();
    m_heardInRoom.clear();
    connect(m_room.get(), &QIODevice::readyRead, this, [this] {
        const Samples heard = fromPcm(m_room->readAll());
        m_heardInRoom.insert(m_heardInRoom.end(), heard.begin(), heard.end());
        speakInRoom();
    });
    qputenv("PULSE_SINK", "speaker");
    qputenv("PULSE_SOURCE", "mouth.monitor");
}

void ComputerSoundTest::speakInRoom()
{
    if (m_room->bytesToWrite() < 20 * FrameBytes) {
        m_room->write(toPcm(m_roomsSong));
    }
}

void ComputerSoundTest::startCall()
{
    m_network = std::make_unique<sim::SimulatedNetwork>(m_clock);
    m_network->setDelays(sim::NetworkDelays::zero());
    m_modem = std::make_unique<sim::SimulatedModem>(*m_network, m_clock);
    m_modem->setNoise(false);
    ModemSessionOptions options;
    options.commandPort = [this] {
        return sim::LoopbackPort::connectTo(*m_modem, m_clock);
    };
    options.voice = true;
    m_session = std::make_unique<ModemSession>(options, m_clock);
    m_announcer = std::make_unique<Announcer>(m_clock, [this] {
        return sim::LoopbackPort::connectTo(*m_modem, m_clock, sim::LoopbackPort::Channel::Voice);
    });
    m_announcer->headset().setOpener([] { return openComputerSound(); });
    m_joiner = std::make_unique<CallJoiner>(m_session->calls(), m_clock);
    m_joiner->setVoice(m_announcer.get());
    connect(m_joiner.get(), &CallJoiner::finished, this,
            [this](const CallOutcome &outcome) { m_outcomes.push_back(outcome); });
    connect(&m_session->calls(), &CallProvider::callAdded, m_joiner.get(),
            [this](const Call &call) {
                if (call.state == CallState::Incoming) {
                    QVERIFY(m_joiner->letRing(call));
                }
            });
    m_session->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->status().modem, ModemState::Ready, Patience);
    m_network->incoming(Caller, 10min);
    QTRY_COMPARE_WITH_TIMEOUT(m_joiner->stage(), CallStage::Ringing, Patience);
    m_announcer->headset().open();
    QTRY_COMPARE_WITH_TIMEOUT(m_announcer->headset().state(), Headset::State::Ready, Patience);
    QVERIFY(m_joiner->talkHere(*m_joiner->leg(CallParty::Remote)));
    QTRY_COMPARE_WITH_TIMEOUT(m_joiner->stage(), CallStage::Bridged, Patience);
}

void ComputerSoundTest::cleanup()
{
    m_joiner.reset();
    m_announcer.reset();
    m_session.reset();
    m_modem.reset();
    m_network.reset();
    m_room.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (m_server) {
        m_server->kill();
        m_server->waitForFinished();
        m_server.reset();
    }
    m_outcomes.clear();
}

void ComputerSoundTest::bothHearEachOther()
{
    startServer();
    enterRoom();
    startCall();
    const SampleSpan callersPart = SampleSpan(m_callersSong).subspan(1000, 2000);
    const SampleSpan roomsPart = SampleSpan(m_roomsSong).subspan(1000, 2000);
    double inRoom = 0;
    double byCaller = 0;
    // On a busy machine frames are late: again, until a quarter of a second came through whole.
    for (int attempt = 0; attempt < 20 && (inRoom < 0.9 || byCaller < 0.9); ++attempt) {
        m_heardInRoom.clear();
        m_modem->voice().clear();
        m_modem->voice().say(Caller, toPcm(m_callersSong));
        QTRY_VERIFY_WITH_TIMEOUT(m_heardInRoom.size() > 3 * SampleRate
                                     && m_modem->voice().heard(Caller).size() > 6 * SampleRate,
                                 Patience);
        inRoom = std::max(inRoom, bestLikeness(callersPart, m_heardInRoom));
        byCaller =
            std::max(byCaller, bestLikeness(roomsPart, fromPcm(m_modem->voice().heard(Caller))));
    }
    QVERIFY2(inRoom >= 0.9, qPrintable(u"in the room %1"_s.arg(inRoom)));
    QVERIFY2(byCaller >= 0.9, qPrintable(u"by the caller %1"_s.arg(byCaller)));
    QVERIFY(m_announcer->headset().levels().said > -40);
    m_network->hangUp(Caller);
    QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), 1U, Patience);
    QCOMPARE(m_outcomes.front().kind, OutcomeKind::Joined);
    QCOMPARE(m_announcer->headset().state(), Headset::State::Closed);
}

/** The server offers what a sink plays in its place. */
void ComputerSoundTest::noMicrophone()
{
    startServer();
    qunsetenv("PULSE_SOURCE");
    const std::unique_ptr<QIODevice> sound = openComputerSound().value();
    QSignalSpy heard(sound.get(), &QIODevice::readyRead);
    QTRY_VERIFY_WITH_TIMEOUT(!sound->isOpen(), Patience);
    qputenv("PULSE_SOURCE", "mouth.monitor");
    QCOMPARE(sound->errorString(), u"no microphone"_s);
    QVERIFY(heard.isEmpty());
}

void ComputerSoundTest::serverDies()
{
    startServer();
    startCall();
    m_server->kill();
    QVERIFY(m_server->waitForFinished(Patience));
    QTRY_COMPARE_WITH_TIMEOUT(m_announcer->headset().state(), Headset::State::Lost, Patience);
    QCOMPARE(m_joiner->stage(), CallStage::Bridged); // the call goes on
    QVERIFY(!m_network->calls().empty());
    startServer();
    QTRY_COMPARE_WITH_TIMEOUT(m_announcer->headset().state(), Headset::State::Ready, Patience);
    m_joiner->close();
    QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), 1U, Patience);
    QVERIFY(m_network->calls().empty());
}

void ComputerSoundTest::noServer()
{
    QFile::remove(socket());
    Headset headset(m_clock);
    headset.setOpener([] { return openComputerSound(); });
    headset.open();
    QCOMPARE(headset.state(), Headset::State::Opening); // nothing waits for anything
    QTRY_COMPARE_WITH_TIMEOUT(headset.state(), Headset::State::Closed, Patience);
}

SoundDevices ComputerSoundTest::devices()
{
    std::optional<Result<SoundDevices>> told;
    listComputerSound(this, [&told](const Result<SoundDevices> &found) { told = found; });
    const bool isLater = !told;
    if (!isLater || !QTest::qWaitFor([&told] { return told.has_value(); }, Patience)) {
        return {};
    }
    return told->value_or(SoundDevices {});
}

/** Null sinks have monitors, which are no microphones. */
void ComputerSoundTest::devicesAreListed()
{
    startServer(true);
    const SoundDevices found = devices();
    const auto names = [](const std::vector<SoundDevice> &all) {
        QStringList list;
        for (const SoundDevice &each : all) {
            list.append(each.name);
        }
        list.sort();
        return list;
    };
    QCOMPARE(names(found.microphones), QStringList {u"handset"_s});
    QCOMPARE(names(found.speakers), QStringList({u"mouth"_s, u"second"_s, u"speaker"_s}));
    QVERIFY(!found.microphones.front().words.isEmpty());
    m_server->kill();
    QVERIFY(m_server->waitForFinished(Patience));
    QFile::remove(socket());
    std::optional<Result<SoundDevices>> told;
    listComputerSound(this, [&told](const Result<SoundDevices> &result) { told = result; });
    QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), Patience);
    QCOMPARE(told->error().code, ErrorCode::Unsupported);
}

/** What goes to the chosen speaker is heard at its monitor, and at no other. */
void ComputerSoundTest::chosenOnesAreUsed()
{
    startServer(true);
    std::vector<MissingSound> missing;
    const auto sound = openComputerSound({{u"handset"_s, u"second"_s},
                                          [&missing](MissingSound each) {
                                              missing.push_back(each);
                                          }})
                           .value();
    const auto ear = openComputerSound({{u"second.monitor"_s, u"mouth"_s}}).value();
    Samples heard;
    connect(ear.get(), &QIODevice::readyRead, this, [&] {
        const Samples part = fromPcm(ear->readAll());
        heard.insert(heard.end(), part.begin(), part.end());
    });
    QSignalSpy ready(sound.get(), &QIODevice::readyRead);
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty() && !heard.empty(), Patience);
    QCOMPARE(missing, std::vector {MissingSound {}});
    sound->write(toPcm(m_roomsSong));
    QTRY_VERIFY_WITH_TIMEOUT(speechLevelOf(heard) > -30, Patience);
}

void ComputerSoundTest::missingOnesAreTold()
{
    startServer(true);
    MissingSound missing;
    const auto sound = openComputerSound({{u"unplugged"_s, u"second"_s},
                                          [&missing](MissingSound each) {
                                              missing = each;
                                          }})
                           .value();
    QSignalSpy ready(sound.get(), &QIODevice::readyRead);
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), Patience); // it works all the same
    QCOMPARE(missing, (MissingSound {true, false}));
}

bool ComputerSoundTest::run(const QStringList &pactl)
{
    QProcess process;
    process.start(u"pactl"_s, pactl);
    return process.waitForFinished(Patience) && process.exitCode() == 0;
}

/** Unplugged while it is used: the server puts the stream elsewhere, and that is told. */
void ComputerSoundTest::chosenOneGoes()
{
    if (QStandardPaths::findExecutable(u"pactl"_s).isEmpty()) {
        QSKIP("there is no pactl");
    }
    startServer(true);
    std::vector<MissingSound> missing;
    const auto sound = openComputerSound({{u"handset"_s, u"second"_s},
                                          [&missing](MissingSound each) {
                                              missing.push_back(each);
                                          }})
                           .value();
    QSignalSpy ready(sound.get(), &QIODevice::readyRead);
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), Patience);
    QVERIFY(run({u"unload-module"_s, u"module-null-source"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(missing.size(), 2U, Patience);
    QCOMPARE(missing.back(), (MissingSound {true, false}));
    QVERIFY(sound->isOpen());
}

/** A prompt from the microphone, and to the speaker. */
void ComputerSoundTest::recordsAndPlays()
{
    startServer();
    enterRoom();
    speakInRoom();
    PromptStudio studio(m_clock);
    studio.setSound([] { return openComputerSound(); });
    studio.record(2s);
    QTRY_COMPARE_WITH_TIMEOUT(studio.length(), 2000ms, Patience);
    QCOMPARE(studio.state(), PromptStudio::State::Idle);
    QVERIFY(speechLevelOf(studio.recorded()) > -40);
    m_heardInRoom.clear();
    studio.play(m_callersSong);
    QTRY_COMPARE_WITH_TIMEOUT(studio.state(), PromptStudio::State::Playing, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(studio.state(), PromptStudio::State::Idle, Patience);
    QCOMPARE(studio.trouble(), PromptStudio::Trouble::None);
    QTRY_VERIFY_WITH_TIMEOUT(speechLevelOf(m_heardInRoom) > -40, Patience);
}

QTEST_GUILESS_MAIN(ComputerSoundTest)
#include "tst_computersound.moc"
