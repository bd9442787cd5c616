// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/serialport.h"
#include "sim/pseudoterminal.h"
#include "sim/simulatednetwork.h"
#include "sim/simulatedvoice.h"
#include "voice/tones.h"
#include "voice/voicechannel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <memory>
#include <numeric>
#include <optional>
#include <sched.h>
#include <sstream>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace vp;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** Sound to a modem on a pty, which another process is: how evenly it goes, and what it costs.
 * "bench_voice 600" plays for ten minutes, which is the default; "--ahead 0" keeps the modem
 * filled with nothing, for comparison; "--load" has two busy processes a core run beside, and the
 * program do 5 ms of work of its own twenty times a second, in the same event loop, whose CPU is
 * told apart. A stick has a clock of its own, which no load makes late and which is never quite as
 * fast as ours: the modem's side asks for realtime, its clock runs 200 ppm fast ("--ppm 0" =
 * exactly as ours), and what it misses while it is late itself is told apart; where a machine that
 * is lent to many stands still with all that is in it, the stick's clock stands still too. */
namespace {

const QString Caller = u"+393401234567"_s;
constexpr int DefaultSeconds = 600;
constexpr int DefaultAhead = 3; ///< frames, as Announcer has it
constexpr int DefaultPpm = 200; ///< 120 ms in ten minutes; a crystal is within 100
constexpr double FrameMs = 20;
constexpr int FramesASecond = 50;

/** Until it is killed; the least of all. */
int burn()
{
    constexpr int least = 10;
    static_cast<void>(::nice(least));
    for (std::atomic<unsigned> turns = 0;; ++turns) { }
}

/** CPU of all threads of this process, or of this thread (CLOCK_THREAD_CPUTIME_ID). */
double cpuMs(clockid_t whose = CLOCK_PROCESS_CPUTIME_ID)
{
    timespec used {}; // getrusage() is behind by up to a tick
    static_cast<void>(::clock_gettime(whose, &used));
    return 1e3 * static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e6;
}

/** A clock that runs @p ppm faster than the machine's. */
class StickClock : public SystemClock
{
public:
    explicit StickClock(int ppm)
        : m_ppm(ppm)
    {
    }
    [[nodiscard]] Milliseconds steady() const override
    {
        constexpr std::int64_t million = 1'000'000;
        const Milliseconds passed = SystemClock::steady() - m_start;
        return passed + passed * m_ppm / million - m_stood;
    }
    /** So much of it was no time for anybody. */
    void stoodStill(Milliseconds time) { m_stood += time; }
    [[nodiscard]] Milliseconds stood() const { return m_stood; }

private:
    int m_ppm;
    Milliseconds m_start = SystemClock::steady();
    Milliseconds m_stood {0};
};

/** What the modem's side saw; as one line of numbers in this order. */
struct Seen
{
    qint64 frames = 0; ///< times of a frame by its clock, from the first byte written to it on
    int missed = 0; ///< frames it had nothing for
    int longest = 0; ///< of those, at a time
    int late = 0; ///< frames that the modem itself was late for
    int whileLate = 0; ///< frames missed at such, not in missed
    int stood = 0; ///< ms that the whole machine stood still, and our clock with it
    double firstLead = 0; ///< frames that lie in it, in the mean of a second once settled
    double lastLead = 0; ///< the same of the last second
    int leastLead = 0; ///< after settling
    int mostLead = 0;
    double firstAhead = 0; ///< frames written less frames of its clock, as firstLead
    double lastAhead = 0;
};

/** The mean of the last second. */
class LastSecond
{
public:
    void add(int value) { m_values.at(m_count++ % m_values.size()) = value; }
    [[nodiscard]] double mean() const
    {
        const std::size_t count = std::min(m_count, m_values.size());
        return count == 0
            ? 0
            : std::accumulate(m_values.begin(), m_values.end(), 0.) / static_cast<double>(count);
    }

private:
    std::array<int, FramesASecond> m_values {};
    std::size_t m_count = 0;
};

/** Watches the port of @p voice, frame by frame. */
class Watch
{
public:
    Watch(const sim::SimulatedVoice &voice, StickClock &clock)
        : m_voice(voice)
        , m_clock(clock)
    {
    }
    void written(qsizetype bytes)
    {
        constexpr qsizetype most = 10 * FrameBytes; // the modem loses what is more
        m_written += bytes;
        m_waiting = std::min(m_waiting + bytes, most);
    }
    void frameWent()
    {
        if (m_ticks++ == 0) {
            m_begin = m_clock.steady();
        }
        const auto after = static_cast<int>((m_clock.steady() - m_begin).count()
                                            - qint64 {m_ticks} * FrameTime.count());
        m_soonest = m_ticks == 1 ? after : std::min(m_soonest, after);
        constexpr int late = 10; // ms
        constexpr int still = 100; // ms: no realtime process waits for so long
        if (after - m_soonest > still) {
            m_clock.stoodStill(std::chrono::milliseconds(after - m_soonest));
        }
        const bool isMine = after - m_soonest > late;
        const bool isMissed = m_voice.underruns() > m_underruns;
        m_underruns = m_voice.underruns();
        m_seen.late += isMine ? 1 : 0;
        m_seen.whileLate += isMine && isMissed ? 1 : 0;
        m_seen.missed += !isMine && isMissed ? 1 : 0;
        m_gap = isMissed && !isMine ? m_gap + 1 : 0;
        m_seen.longest = std::max(m_seen.longest, m_gap);
        if (m_written > 0) {
            m_waiting -= isMissed ? 0 : FrameBytes;
            weigh();
        }
    }
    [[nodiscard]] Seen seen() const
    {
        Seen all = m_seen;
        all.lastLead = m_lead.mean();
        all.lastAhead = m_ahead.mean();
        all.stood = static_cast<int>(m_clock.stood().count());
        return all;
    }

private:
    void weigh()
    {
        ++m_seen.frames;
        const int ahead = static_cast<int>(m_written / FrameBytes - m_seen.frames);
        const int lead = static_cast<int>(m_waiting / FrameBytes);
        m_lead.add(lead);
        m_ahead.add(ahead);
        constexpr qint64 settled = 2 * FramesASecond;
        if (m_seen.frames <= settled) {
            m_seen.firstLead = m_lead.mean();
            m_seen.firstAhead = m_ahead.mean();
            m_seen.leastLead = m_seen.mostLead = lead;
        }
        m_seen.leastLead = std::min(m_seen.leastLead, lead);
        m_seen.mostLead = std::max(m_seen.mostLead, lead);
    }

    const sim::SimulatedVoice &m_voice;
    Seen m_seen;
    LastSecond m_lead;
    LastSecond m_ahead;
    StickClock &m_clock;
    Clock::Milliseconds m_begin {0};
    qint64 m_written = 0; // bytes
    qsizetype m_waiting = 0; // bytes of it
    int m_ticks = 0;
    int m_underruns = 0;
    int m_gap = 0; // frames
    int m_soonest = 0; // ms, of a frame after its time
};

/** The stick's side: names its port, and once it is told to end, what it has seen. */
int playModem(int ppm)
{
    const sched_param lowest {1};
    const bool isRealtime = ::sched_setscheduler(0, SCHED_FIFO, &lowest) == 0;
    StickClock clock(ppm);
    sim::SimulatedNetwork network(clock);
    network.setDelays(sim::NetworkDelays::zero());
    sim::SimulatedVoice voice(network, clock);
    sim::PseudoTerminal terminal;
    if (!terminal.plug()) {
        return 1;
    }
    Watch watch(voice, clock);
    QObject::connect(&terminal, &sim::PseudoTerminal::received, &voice,
                     [&](const QByteArray &bytes) {
                         voice.feed(bytes);
                         watch.written(bytes.size());
                     });
    QObject::connect(&voice, &sim::SimulatedVoice::output, &terminal, &sim::PseudoTerminal::write);
    QObject::connect(&voice, &sim::SimulatedVoice::output, &voice, [&] { watch.frameWent(); });
    QSocketNotifier word(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&word, &QSocketNotifier::activated, &word, [&] {
        const Seen seen = watch.seen();
        std::printf("%lld %d %d %d %d %d %.3f %.3f %d %d %.3f %.3f\n",
                    static_cast<long long>(seen.frames), seen.missed, seen.longest, seen.late,
                    seen.whileLate, seen.stood, seen.firstLead, seen.lastLead, seen.leastLead,
                    seen.mostLead, seen.firstAhead, seen.lastAhead);
        std::fflush(stdout);
        QCoreApplication::quit();
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

Seen seenBy(QProcess &modem)
{
    modem.write("end\n");
    QByteArray told;
    constexpr int patience = 30'000; // ms
    while (!told.contains('\n') && modem.waitForReadyRead(patience)) {
        told += modem.readAllStandardOutput();
    }
    Seen seen;
    std::istringstream numbers(told.toStdString());
    numbers >> seen.frames >> seen.missed >> seen.longest >> seen.late >> seen.whileLate
        >> seen.stood >> seen.firstLead >> seen.lastLead >> seen.leastLead >> seen.mostLead
        >> seen.firstAhead >> seen.lastAhead;
    return seen;
}

struct Aim
{
    double most = 0;
    bool isBelow = false; ///< most itself is too much
};

void print(const char *name, double value, const char *unit, const Aim &aim)
{
    const bool isHeld = aim.isBelow ? value < aim.most : value <= aim.most;
    std::printf("%s %.2f %s (%s %.0f: %s)\n", name, value, unit, aim.isBelow ? "below" : "at most",
                aim.most, isHeld ? "held" : "NOT held");
}

/** What the program does beside, in the same event loop. */
class OwnWork
{
public:
    void start()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { work(); });
        m_timer.start(50ms);
        QTimer::singleShot(5s, qApp, &QCoreApplication::quit);
        const double before = cpuMs();
        QCoreApplication::exec(); // nothing but this: what its timer costs
        m_each = (cpuMs() - before) / std::max(m_times, 1);
    }
    /** ms until now. */
    [[nodiscard]] double cpu() const { return m_each * m_times; }

private:
    void work()
    {
        constexpr double length = 5; // ms
        const double begin = cpuMs(CLOCK_THREAD_CPUTIME_ID);
        while (cpuMs(CLOCK_THREAD_CPUTIME_ID) - begin < length) { }
        ++m_times;
    }
    QTimer m_timer;
    double m_each = 0; // ms
    int m_times = 0;
};

/** Plays @p length to the modem of @p port; the CPU is this process's, less that of @p beside. */
void play(const QString &port, std::chrono::seconds length, int ahead, const OwnWork &beside,
          QProcess &modem)
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
    std::optional<double> cpu;
    double work = 0;
    QObject::connect(&channel, &VoiceChannel::heard, &channel, [&] {
        if (!cpu) { // the first frame is here: from now on it streams
            work = beside.cpu();
            cpu = cpuMs();
            wall.start();
            channel.play(std::move(all));
        }
    });
    QObject::connect(&channel, &VoiceChannel::playedOut, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    const double used = cpuMs() - cpu.value_or(0);
    work = beside.cpu() - work;
    const auto elapsed = static_cast<double>(wall.elapsed());
    const Seen seen = seenBy(modem);
    std::printf("voice.played %lld s\nvoice.wall %.0f ms\nvoice.modem.frames %lld\n"
                "voice.machine.stood_still %d ms\nvoice.modem.late.frames "
                "%d\nvoice.modem.late.underruns %d\n"
                "voice.let_go %lld frames\n",
                static_cast<long long>(length.count()), elapsed,
                static_cast<long long>(seen.frames), seen.stood, seen.late, seen.whileLate,
                static_cast<long long>(channel.counts().letGo));
    std::printf("voice.cushion.first %.1f ms\nvoice.cushion.last %.1f ms\n"
                "voice.cushion.least %.0f ms\nvoice.cushion.most %.0f ms\n",
                FrameMs * seen.firstLead, FrameMs * seen.lastLead, FrameMs * seen.leastLead,
                FrameMs * seen.mostLead);
    // Had it been paced by our own clock, this would be the difference of the clocks.
    print("voice.drift", FrameMs * std::abs(seen.lastAhead - seen.firstAhead), "ms",
          {FrameMs, true});
    std::printf("voice.underrun.frames %d\n", seen.missed);
    print("voice.underrun.longest", FrameMs * seen.longest, "ms", {40});
    std::printf("voice.work.cpu %.2f %% of a core\n", 100 * work / elapsed);
    print("voice.cpu", 100 * (used - work) / elapsed, "% of a core", {2, true});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.value(1) == u"--modem"_s) {
        return playModem(words.value(2).toInt());
    }
    if (words.value(1) == u"--burn"_s) {
        return burn();
    }
    const int given = words.value(1).toInt();
    const qsizetype aheadAt = words.indexOf(u"--ahead"_s);
    const int ahead = aheadAt < 0 ? DefaultAhead : words.value(aheadAt + 1).toInt();
    const qsizetype ppmAt = words.indexOf(u"--ppm"_s);
    const int ppm = ppmAt < 0 ? DefaultPpm : words.value(ppmAt + 1).toInt();
    const int load = words.contains(u"--load"_s) ? 2 * QThread::idealThreadCount() : 0;
    const QString self = QCoreApplication::applicationFilePath();
    std::vector<std::unique_ptr<QProcess>> burning;
    for (int i = 0; i < load; ++i) {
        burning.push_back(std::make_unique<QProcess>());
        burning.back()->start(self, {u"--burn"_s});
    }
    OwnWork work;
    if (load > 0) {
        work.start();
    }
    QProcess modem;
    modem.start(self, {u"--modem"_s, QString::number(ppm)});
    QByteArray told;
    constexpr int patience = 30'000; // ms
    while (!told.contains('\n') && modem.waitForReadyRead(patience)) {
        told += modem.readAllStandardOutput();
    }
    const QStringList answer =
        QString::fromLocal8Bit(told.left(told.indexOf('\n'))).split(u' ', Qt::SkipEmptyParts);
    std::printf("voice.ahead %d frames\nvoice.load %d processes beside\n"
                "voice.modem.clock %s, %d ppm fast\n",
                ahead, load, qPrintable(answer.value(2)), ppm);
    std::fflush(stdout);
    play(answer.value(1), std::chrono::seconds {given > 0 ? given : DefaultSeconds}, ahead, work,
         modem);
    for (const std::unique_ptr<QProcess> &each : burning) {
        each->kill();
        each->waitForFinished();
    }
    modem.kill();
    modem.waitForFinished();
    return 0;
}
