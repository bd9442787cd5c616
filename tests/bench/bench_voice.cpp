// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/serialport.h"
#include "sim/pseudoterminal.h"
#include "sim/simulatednetwork.h"
#include "sim/simulatedvoice.h"
#include "stopwatch.h"
#include "voice/tones.h"
#include "voice/voicechannel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>
#include <utility>

using namespace vp;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** Sound to a modem on a pty, which another process is: how evenly it goes, and what it costs.
 * "bench_voice 600" plays for ten minutes, which is the default. */
namespace {

const QString Caller = u"+393401234567"_s;
constexpr int DefaultSeconds = 600;

/** The stick's side: names its port, and tells what it has missed. */
int playModem()
{
    SystemClock clock;
    sim::SimulatedNetwork network(clock);
    network.setDelays(sim::NetworkDelays::zero());
    sim::SimulatedVoice voice(network, clock);
    sim::PseudoTerminal terminal;
    if (!terminal.plug()) {
        return 1;
    }
    QObject::connect(&terminal, &sim::PseudoTerminal::received, &voice, &sim::SimulatedVoice::feed);
    QObject::connect(&voice, &sim::SimulatedVoice::output, &terminal, &sim::PseudoTerminal::write);
    int seen = 0;
    int gap = 0;
    int longest = 0; // frames
    QObject::connect(&voice, &sim::SimulatedVoice::output, &voice, [&] {
        gap = voice.underruns() > seen ? gap + 1 : 0;
        seen = voice.underruns();
        longest = std::max(longest, gap);
        if (gap > 0) {
            std::printf("%d %d\n", seen, longest);
            std::fflush(stdout);
        }
    });
    network.incoming(Caller);
    network.accept();
    std::printf("port %s\n", qPrintable(terminal.path()));
    std::fflush(stdout);
    Deadline soon(clock);
    QObject::connect(&soon, &Deadline::expired, &voice, [&voice] { voice.open(); });
    soon.start(500ms);
    return QCoreApplication::exec();
}

struct Missed
{
    int frames = 0;
    int longest = 0;
};

/** Plays @p length to the modem of @p port; the CPU is this process's. */
void play(const QString &port, std::chrono::seconds length, const std::function<Missed()> &missed)
{
    SystemClock clock;
    VoiceChannel channel(clock);
    if (!channel.open([port] { return serial::openEmpty(port); })) {
        std::printf("voice: the port could not be opened\n");
        return;
    }
    const Samples word = tone(500, 1s, -15);
    Samples all;
    all.reserve(samplesIn(length));
    for (std::chrono::seconds::rep i = 0; i < length.count(); ++i) {
        all.insert(all.end(), word.begin(), word.end());
    }
    QElapsedTimer wall;
    std::optional<Stopwatch> cpu;
    QObject::connect(&channel, &VoiceChannel::heard, &channel, [&] {
        if (!cpu) { // the first frame is here: from now on it streams
            cpu.emplace();
            wall.start();
            channel.play(std::move(all));
        }
    });
    QObject::connect(&channel, &VoiceChannel::playedOut, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    constexpr double second = 1000;
    const auto elapsed = static_cast<double>(wall.elapsed());
    const double planned = second * static_cast<double>(length.count());
    const Missed lost = missed();
    std::printf("voice.played %.0f s\nvoice.underrun.frames %d\nvoice.underrun.longest %d ms\n"
                "voice.drift %.0f ms\nvoice.let_go %lld frames\nvoice.cpu %.2f %% of a core\n",
                planned / second, lost.frames, lost.longest * static_cast<int>(FrameTime.count()),
                elapsed - planned, static_cast<long long>(channel.counts().letGo),
                100 * cpu->milliseconds() / elapsed);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.value(1) == u"--modem"_s) {
        return playModem();
    }
    const int seconds = words.size() > 1 ? words.at(1).toInt() : DefaultSeconds;
    QProcess modem;
    modem.start(QCoreApplication::applicationFilePath(), {u"--modem"_s});
    QByteArray told;
    constexpr int patience = 30'000; // ms
    while (!told.contains('\n') && modem.waitForReadyRead(patience)) {
        told += modem.readAllStandardOutput();
    }
    const QString port = QString::fromLocal8Bit(told.left(told.indexOf('\n')).mid(5));
    play(port, std::chrono::seconds {std::max(seconds, 1)}, [&modem] {
        const QList<QByteArray> lines = modem.readAllStandardOutput().trimmed().split('\n');
        const QList<QByteArray> numbers = lines.isEmpty() ? lines : lines.last().split(' ');
        return Missed {numbers.value(0).toInt(), numbers.value(1).toInt()};
    });
    modem.kill();
    modem.waitForFinished();
    return 0;
}
