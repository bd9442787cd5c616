// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <cstdio>

using namespace vp;
using namespace vp::bench;
using namespace Qt::StringLiterals;

/**
 * The real virtualphoned between vp-modemsim on a pty and a Bot API server on the loopback, every
 * remote delay zero: what is left is the program's own time. Usage: bench_calls [rounds, default
 * 200] [idle seconds, default 60].
 */
namespace {

/** One number of /proc/<pid>/task/<thread>/status. */
qint64 statusField(qint64 pid, const QString &thread, const QByteArray &name)
{
    QFile file(u"/proc/%1/task/%2/status"_s.arg(QString::number(pid), thread));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(QByteArray(name + ':'))) {
            return line.sliced(name.size() + 1).simplified().split(' ').first().toLongLong();
        }
    }
    return 0;
}

/** How often each thread has gone to sleep so far. */
QHash<QString, qint64> sleepsOf(qint64 pid)
{
    QHash<QString, qint64> sleeps;
    const QStringList threads =
        QDir(u"/proc/%1/task"_s.arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        sleeps.insert(thread, statusField(pid, thread, "voluntary_ctxt_switches"));
    }
    return sleeps;
}

struct Samples
{
    std::vector<qint64> clipToAta;
    std::vector<qint64> connToJoin;
    std::vector<qint64> ownInbound;
    std::vector<qint64> updateToAtd;
    std::vector<qint64> ownOutbound;
};

/** The program's own time between @p from and @p to: from each last word of the modem to the next
 * word of ours. */
qint64 ownShare(const TraceFile &trace, int from, int to)
{
    qint64 sum = 0;
    qint64 lastWritten = trace.chunks()[static_cast<std::size_t>(from)].at;
    for (int i = from + 1; i <= to; ++i) {
        const Chunk &chunk = trace.chunks()[static_cast<std::size_t>(i)];
        if (chunk.fromHost) {
            sum += chunk.at - lastWritten;
        }
        lastWritten = chunk.at;
    }
    return sum;
}

void inboundRound(PhoneWorld &world, Samples &samples)
{
    world.trace.update();
    const std::size_t begin = world.trace.chunks().size();
    world.say(u"incoming "_s + phoneC);
    const int join = world.await(begin, "AT+CHLD=3");
    const int clip = world.trace.find(begin, false, "+CLIP:");
    const int ata = world.trace.find(begin, true, "ATA");
    const int connected = world.trace.find(begin, false, "^CONN:2,0");
    if (join < 0 || clip < 0 || ata < 0 || connected < 0) {
        return;
    }
    const auto at = [&world](int place) {
        return world.trace.chunks()[static_cast<std::size_t>(place)].at;
    };
    samples.clipToAta.push_back(at(ata) - at(clip));
    samples.connToJoin.push_back(at(join) - at(connected));
    samples.ownInbound.push_back(ownShare(world.trace, clip, join));
    world.clear();
}

void outboundRound(PhoneWorld &world, Samples &samples)
{
    world.trace.update();
    const std::size_t begin = world.trace.chunks().size();
    const qint64 asked = monotonic();
    world.server.say(owner, u"/call "_s + phoneC);
    const int join = world.await(begin, "AT+CHLD=3");
    const int dial = world.trace.find(begin, true, "ATD");
    if (join < 0 || dial < 0) {
        return;
    }
    const qint64 untilDial = world.trace.chunks()[static_cast<std::size_t>(dial)].at - asked;
    samples.updateToAtd.push_back(untilDial);
    samples.ownOutbound.push_back(untilDial + ownShare(world.trace, dial, join));
    world.clear();
}

void pass(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 100);
    }
}

void idle(PhoneWorld &world, const char *name, int seconds)
{
    pass(8000); // the start-up message is out, threads that were only needed for the start have
                // ended
    const qint64 pid = world.phone.processId();
    const QHash<QString, qint64> before = sleepsOf(pid);
    pass(seconds * 1000);
    const QHash<QString, qint64> after = sleepsOf(pid);
    qint64 wakes = 0;
    for (auto thread = after.cbegin(); thread != after.cend(); ++thread) {
        wakes += thread.value() - before.value(thread.key(), 0);
    }
    std::printf("%s.rss %.1f MiB\n%s.wakeups %.1f /min\n", name,
                static_cast<double>(statusField(pid, QString::number(pid), "VmRSS")) / 1024.0, name,
                static_cast<double>(wakes) * 60.0 / seconds);
    std::fflush(stdout);
}

void firstFrame(PhoneWorld &world)
{
    QFile log(world.folder.filePath(u"phone.log"_s));
    if (!log.open(QIODevice::ReadOnly)) {
        return;
    }
    for (const QByteArray &line : log.readAll().split('\n')) {
        const qsizetype at = line.indexOf("first frame");
        if (at >= 0) {
            std::printf("virtualphone.%s\n", line.sliced(at).constData());
            std::fflush(stdout);
            return;
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = arguments.size() > 1 ? arguments[1].toInt() : 200;
    const int idleSeconds = arguments.size() > 2 ? arguments[2].toInt() : 60;
    for (const bool window : {false, true}) {
        PhoneWorld world(QStringLiteral(VP_MODEMSIM));
        const char *name = window ? "virtualphone" : "virtualphoned";
        const qint64 ready = world.startPhone(window ? QStringLiteral(VP_VIRTUALPHONE)
                                                     : QStringLiteral(VP_VIRTUALPHONED));
        std::printf("%s.start_to_ready %.1f ms (modem initialised, the owner told)\n", name,
                    static_cast<double>(ready) / 1e6);
        std::fflush(stdout);
        idle(world, name, idleSeconds);
        if (window) {
            firstFrame(world);
        } else {
            Samples samples;
            for (int i = 0; i < rounds; ++i) {
                inboundRound(world, samples);
            }
            for (int i = 0; i < qMax(1, rounds / 4); ++i) {
                outboundRound(world, samples);
            }
            printFigure("pty.clip_to_ATA", samples.clipToAta);
            printFigure("pty.CONN2_to_CHLD3", samples.connToJoin);
            printFigure("pty.inbound_own_share", samples.ownInbound);
            printFigure("pty.update_to_ATD", samples.updateToAtd);
            printFigure("pty.outbound_own_share", samples.ownOutbound);
        }
    }
    return 0;
}
