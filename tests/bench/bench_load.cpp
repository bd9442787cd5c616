// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../service/phoneworld.h"
#include "sim/deliverpdu.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/**
 * How long the event loop is held under load: the whole phone on a disk, in virtual time, a
 * millisecond a turn, with a hundred rings a second of noise on the wire, 1,000 SMS and 10,000
 * updates in a minute. The simulated modem and network run in the same turns, so the figures are
 * upper bounds. Usage: bench_load [seconds, default 60].
 */
namespace {

constexpr int SmsInAMinute = 1'000;
constexpr int UpdatesInAMinute = 10'000;
constexpr int RingsASecond = 100;

double cpuMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void print(const char *name, std::vector<double> &times)
{
    std::ranges::sort(times);
    const auto at = [&times](double part) {
        return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
    };
    std::printf("%s.median %.3f ms\n%s.p99 %.3f ms\n%s.p999 %.3f ms\n%s.longest %.3f ms\n", name,
                at(0.5), name, at(0.99), name, at(0.999), name, times.back());
    std::fflush(stdout);
}

/** True when @p perMinute things, evenly spread, bring one more in this millisecond. */
bool isDue(int millisecond, int perMinute)
{
    const auto until = [perMinute](qint64 time) {
        return time * perMinute / 60'000;
    };
    return until(millisecond + 1) > until(millisecond);
}

void burden(PhoneWorld &world, int millisecond)
{
    if (isDue(millisecond, RingsASecond * 60)) {
        Q_EMIT world.modem.output("\r\n+CRING: VOICE\r\n\r\n+CLIP: \"+393407654321\",145,,,,0\r\n");
    }
    if (isDue(millisecond, SmsInAMinute)) {
        for (const QByteArray &pdu :
             sim::deliverPdus(u"+393407654321"_s, u"text %1"_s.arg(millisecond), world.clock.wall(),
                              static_cast<quint8>(millisecond % 256))) {
            world.modem.deliverPdu(pdu);
        }
    }
    if (isDue(millisecond, UpdatesInAMinute)) {
        static const std::array<QString, 4> words {u"/getmasterphone"_s, u"/search anna"_s,
                                                   u"+39 340 765 4321"_s, u"hello"_s};
        const bool isOwner = millisecond % 10 == 0;
        world.chat.say(isOwner ? PhoneWorld::Owner : PhoneWorld::Stranger,
                       words[static_cast<std::size_t>(millisecond) % words.size()]);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int seconds = arguments.size() > 1 ? arguments[1].toInt() : 60;
    PhoneWorld world;
    world.useFile();
    world.start();
    std::vector<double> wall;
    std::vector<double> cpu;
    for (int millisecond = 0; millisecond < seconds * 1000; ++millisecond) {
        QElapsedTimer timer;
        timer.start();
        const double before = cpuMilliseconds();
        burden(world, millisecond);
        world.clock.advance(1ms);
        QCoreApplication::processEvents();
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        cpu.push_back(cpuMilliseconds() - before);
    }
    print("load.turn", wall);
    print("load.turn_cpu", cpu);
    std::printf("(%d s: %zu SMS taken in, %d left in the SIM)\n", seconds,
                world.phone->messages(2 * SmsInAMinute).size(), world.modem.storedSmsCount());
    return 0;
}
