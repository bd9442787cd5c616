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
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <sched.h>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace vp;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** Sound to a modem on a pty, which another process is: how evenly it goes, and what it costs.
 * "bench_voice 600" plays for ten minutes, which is the default; "--ahead 0" keeps the modem
 * filled with nothing, for comparison; "--load" has two busy processes a core run beside, and the
 * program do 5 ms of work of its own twenty times a second, in the same event loop (10 % of a core
 * that voice.cpu then holds as well). A stick has a
 * clock of its own that no load makes late: the modem's side asks for realtime, and what it misses
 * while it is late itself is told apart. */
namespace {

const QString Caller = u"+393401234567"_s;
constexpr int DefaultSeconds = 600;
constexpr int DefaultAhead = 3; ///< frames, as Announcer has it

/** Until it is killed; the least of all. */
int burn()
{
    constexpr int least = 10;
    static_cast<void>(::nice(least));
    for (std::atomic<unsigned> turns = 0;; ++turns) { }
}

struct Missed
{
    int frames = 0;
    int longest = 0;
    int late = 0; ///< frames that the modem itself was late for
    int whileLate = 0; ///< frames missed at such
};

/** The stick's side: names its port, and tells what it has missed. */
int playModem()
{
    const sched_param lowest {1};
    const bool isRealtime = ::sched_setscheduler(0, SCHED_FIFO, &lowest) == 0;
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
    Missed missed;
    qint64 frames = 0;
    qint64 soonest = 0; // ms, of a frame after its time
    QElapsedTimer wall;
    constexpr qint64 late = 10; // ms
    QObject::connect(&voice, &sim::SimulatedVoice::output, &voice, [&] {
        if (frames++ == 0) {
            wall.start();
        }
        const qint64 after = wall.elapsed() - frames * FrameTime.count();
        soonest = frames == 1 ? after : std::min(soonest, after);
        const bool isMine = after - soonest > late;
        const bool isMissed = voice.underruns() > seen;
        seen = voice.underruns();
        missed.late += isMine ? 1 : 0;
        missed.whileLate += isMine && isMissed ? 1 : 0;
        missed.frames += !isMine && isMissed ? 1 : 0;
        gap = isMissed && !isMine ? gap + 1 : 0;
        missed.longest = std::max(missed.longest, gap);
        if (isMissed || isMine) {
            std::printf("%d %d %d %d\n", missed.frames, missed.longest, missed.late,
                        missed.whileLate);
            std::fflush(stdout);
        }
    });
    network.incoming(Caller);
    network.accept();
    std::printf("port %s %s\n", qPrintable(terminal.path()), isRealtime ? "realtime" : "ordinary");
    std::fflush(stdout);
    Deadline soon(clock);
    QObject::connect(&soon, &Deadline::expired, &voice, [&voice] { voice.open(); });
    soon.start(500ms);
    return QCoreApplication::exec();
}

/** Plays @p length to the modem of @p port; the CPU is this process's. */
void play(const QString &port, std::chrono::seconds length, int ahead,
          const std::function<Missed()> &missed)
{
    SystemClock clock;
    VoiceChannel channel(clock);
    channel.setAhead(ahead);
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
                "voice.modem.late.frames %d\nvoice.modem.late.underruns %d\n"
                "voice.drift %.0f ms\nvoice.let_go %lld frames\nvoice.cpu %.2f %% of a core\n",
                planned / second, lost.frames, lost.longest * static_cast<int>(FrameTime.count()),
                lost.late, lost.whileLate, elapsed - planned,
                static_cast<long long>(channel.counts().letGo),
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
    if (words.value(1) == u"--burn"_s) {
        return burn();
    }
    const int given = words.value(1).toInt();
    const qsizetype aheadAt = words.indexOf(u"--ahead"_s);
    const int ahead = aheadAt < 0 ? DefaultAhead : words.value(aheadAt + 1).toInt();
    const int load = words.contains(u"--load"_s) ? 2 * QThread::idealThreadCount() : 0;
    const QString self = QCoreApplication::applicationFilePath();
    QProcess modem;
    modem.start(self, {u"--modem"_s});
    QByteArray told;
    constexpr int patience = 30'000; // ms
    while (!told.contains('\n') && modem.waitForReadyRead(patience)) {
        told += modem.readAllStandardOutput();
    }
    const QStringList answer =
        QString::fromLocal8Bit(told.left(told.indexOf('\n'))).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::unique_ptr<QProcess>> burning;
    for (int i = 0; i < load; ++i) {
        burning.push_back(std::make_unique<QProcess>());
        burning.back()->start(self, {u"--burn"_s});
    }
    QTimer work;
    QObject::connect(&work, &QTimer::timeout, &work, [] {
        QElapsedTimer passed;
        passed.start();
        while (passed.elapsed() < 5) { }
    });
    if (load > 0) {
        work.start(50ms);
    }
    std::printf("voice.ahead %d frames\nvoice.load %d processes beside\nvoice.modem.clock %s\n",
                ahead, load, qPrintable(answer.value(2)));
    std::fflush(stdout);
    play(answer.value(1), std::chrono::seconds {given > 0 ? given : DefaultSeconds}, ahead,
         [&modem] {
             const QList<QByteArray> lines = modem.readAllStandardOutput().trimmed().split('\n');
             const QList<QByteArray> numbers = lines.isEmpty() ? lines : lines.last().split(' ');
             return Missed {numbers.value(0).toInt(), numbers.value(1).toInt(),
                            numbers.value(2).toInt(), numbers.value(3).toInt()};
         });
    for (const std::unique_ptr<QProcess> &each : burning) {
        each->kill();
        each->waitForFinished();
    }
    modem.kill();
    modem.waitForFinished();
    return 0;
}
