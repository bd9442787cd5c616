// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callflow/calljoiner.h"
#include "modem/modemsession.h"
#include "serial/serialport.h"
#include "sim/pseudoterminal.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatedvoice.h"
#include "voice/announcer.h"
#include "voice/tones.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace std::chrono_literals;

namespace {

const QString Caller = u"+393401234567"_s;

/** What was heard without the frames in which nothing was: on a busy machine some come late. */
QByteArray withoutSilence(const QByteArray &heard)
{
    QByteArray said;
    for (qsizetype at = 0; at < heard.size(); at += FrameBytes) {
        const QByteArray frame = heard.mid(at, FrameBytes);
        if (frame.count('\0') < frame.size()) {
            said += frame;
        }
    }
    return said;
}

} // namespace

/** The voice port on a pseudo-terminal, in real time. */
class VoicePtyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callerHearsTheFile();
    void pressOne_data();
    void pressOne();
};

void VoicePtyTest::callerHearsTheFile()
{
    SystemClock clock;
    sim::SimulatedNetwork network(clock);
    sim::SimulatedVoice voice(network, clock);
    sim::PseudoTerminal terminal;
    QVERIFY(terminal.plug());
    connect(&terminal, &sim::PseudoTerminal::received, &voice, &sim::SimulatedVoice::feed);
    connect(&voice, &sim::SimulatedVoice::output, &terminal, &sim::PseudoTerminal::write);
    terminal.write(QByteArray(3 * FrameBytes, '\x55')); // of the call before

    Announcer announcer(clock, [&terminal] { return serial::openEmpty(terminal.path()); });
    announcer.setPrompt(tone(700, 1s, -20));
    announcer.setLongest(10min); // it ends by itself, however slow this machine is
    QSignalSpy announced(&announcer, &CallVoice::announced);

    network.incoming(Caller);
    announcer.prepare();
    QVERIFY(network.accept());
    voice.open();
    QTRY_VERIFY_WITH_TIMEOUT(network.calls().front().connectedAt.has_value(), 60'000);
    announcer.announce();
    QTRY_COMPARE_WITH_TIMEOUT(announced.size(), 1, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(withoutSilence(voice.heard(Caller)).size() >= 50 * FrameBytes, 60'000);
    announcer.release();
    QCOMPARE(withoutSilence(voice.heard(Caller)), toPcm(announcer.prompt()));
    QVERIFY(std::abs(levelOf(announcer.prompt()) - PromptLevel) < 0.5);
}

void VoicePtyTest::pressOne_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<bool>("joins"); // otherwise the next phone is called
    QTest::newRow("1") << u"1"_s << true;
    QTest::newRow("a wrong key, then 1") << u"71"_s << true;
    QTest::newRow("2") << u"2"_s << false;
    QTest::newRow("none") << QString() << false;
}

/** Commands and sound each on a terminal of their own. */
void VoicePtyTest::pressOne()
{
    QFETCH(QString, keys);
    QFETCH(bool, joins);
    SystemClock clock;
    sim::SimulatedNetwork network(clock);
    network.setDelays(sim::NetworkDelays::zero());
    sim::SimulatedModem modem(network, clock);
    modem.setNoise(false);
    sim::PseudoTerminal control;
    sim::PseudoTerminal sound;
    QVERIFY(control.plug() && sound.plug());
    connect(&control, &sim::PseudoTerminal::received, &modem, &sim::SimulatedModem::feed);
    connect(&modem, &sim::SimulatedModem::output, &control, &sim::PseudoTerminal::write);
    connect(&sound, &sim::PseudoTerminal::received, &modem.voice(), &sim::SimulatedVoice::feed);
    connect(&modem.voice(), &sim::SimulatedVoice::output, &sound, &sim::PseudoTerminal::write);

    ModemSessionOptions options;
    options.commandPort = [&control] {
        return serial::open(control.path());
    };
    options.voice = true;
    ModemSession session(options, clock);
    Announcer announcer(clock, [&sound] { return serial::openEmpty(sound.path()); });
    announcer.setQuestion(tone(700, 400ms, -20));
    CallJoiner joiner(session.calls(), clock);
    joiner.setVoice(&announcer);
    joiner.setConfirmMode(ConfirmMode::Always);
    JoinerTimeouts timeouts;
    timeouts.confirm = keys.isEmpty() ? 1s : 10min;
    joiner.setTimeouts(timeouts);
    const PhoneNumber first = PhoneNumber::parse(u"+393331112222"_s, Region {}).value();
    const PhoneNumber second = PhoneNumber::parse(u"+393337778888"_s, Region {}).value();
    connect(&session.calls(), &CallProvider::callAdded, &joiner, [&](const Call &call) {
        if (call.state == CallState::Incoming) {
            QVERIFY(joiner.bridgeInbound(call, RingPlan {{{first}, {second}}}));
        }
    });
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(session.status().modem, ModemState::Ready, 60'000);
    network.incoming(Caller);
    QTRY_COMPARE_WITH_TIMEOUT(joiner.stage(), CallStage::Confirming, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!keys.isEmpty() || joiner.phone() == second
                                 || !withoutSilence(modem.voice().heard(first.text())).isEmpty(),
                             60'000);
    for (const QChar key : keys) {
        QVERIFY(network.press(first.text(), key));
        QTRY_VERIFY_WITH_TIMEOUT(key != u'7' || joiner.stage() == CallStage::Confirming, 60'000);
    }
    if (joins) {
        QTRY_COMPARE_WITH_TIMEOUT(joiner.stage(), CallStage::Bridged, 60'000);
        QCOMPARE(joiner.phone(), first);
    } else {
        QTRY_COMPARE_WITH_TIMEOUT(joiner.phone(), second, 60'000);
    }
    joiner.close();
    QTRY_VERIFY_WITH_TIMEOUT(joiner.isIdle() && network.calls().empty(), 60'000);
}

QTEST_GUILESS_MAIN(VoicePtyTest)
#include "tst_voicepty.moc"
