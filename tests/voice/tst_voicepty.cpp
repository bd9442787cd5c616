// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/serialport.h"
#include "sim/pseudoterminal.h"
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

QTEST_GUILESS_MAIN(VoicePtyTest)
#include "tst_voicepty.moc"
