// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../faults/resident.h"
#include "../service/phoneworld.h"
#include "net/telegrampoller.h"
#include "net/updateintake.h"
#include "sim/deliverpdu.h"
#include "store/updatestore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <memory>
#include <string>
#include <utility>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/**
 * How long the event loop is held under load: the whole phone on a disk, in virtual time, a
 * millisecond a turn, with a hundred rings a second of noise on the wire, 1,000 SMS and 10,000
 * updates in a minute, which come as the server's JSON and go through the journal on the disk, as
 * those of a real bot do. The simulated modem and network run in the same turns, so the figures are
 * upper bounds. Then SMS that come while the chat cannot be reached, and leave when it can be, in
 * virtual time, too. Usage: bench_load [seconds, default 60] [queued SMS, default 1000]; leaves
 * with 1 when a bound is exceeded or an update was not handled.
 */
namespace {

constexpr int SmsInAMinute = 1'000;
constexpr int UpdatesInAMinute = 10'000;
constexpr int RingsASecond = 100;
constexpr qint64 Bot = 123456789;
constexpr int UpdatesAtOnce = TelegramPoller::MostAtOnce;
constexpr double MostBlocked = 20; ///< ms, 99.9 of 100 turns

double cpuMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/** Of few times the longest decides. True = the bound is held. */
bool print(const char *name, std::vector<double> &times)
{
    std::ranges::sort(times);
    const auto at = [&times](double part) {
        return times[static_cast<std::size_t>(
            std::ceil(part * static_cast<double>(times.size() - 1)))];
    };
    std::printf("%s.median %.3f ms\n%s.p99 %.3f ms\n%s.p999 %.3f ms\n%s.longest %.3f ms\n", name,
                at(0.5), name, at(0.99), name, at(0.999), name, times.back());
    const bool held = at(0.999) <= MostBlocked;
    std::printf("%s.bound %.0f ms at p999: %s\n", name, MostBlocked, held ? "held" : "EXCEEDED");
    std::fflush(stdout);
    return held;
}

/** What people write, on the way that it takes behind the long poll: into the journal, to the desk,
 * and noted as done. */
class Updates
{
public:
    explicit Updates(PhoneWorld &world)
        : m_world(world)
    {
        m_intake.setJournal(std::make_unique<UpdateStore>(*world.database, Bot, world.clock));
        QObject::connect(
            &m_intake, &UpdateIntake::messageReceived, &m_intake,
            [&world](const ChatMessage &message) { Q_EMIT world.chat.messageReceived(message); });
    }
    void add(qint64 sender, const QString &text)
    {
        const QJsonObject person {{u"id"_s, sender}, {u"first_name"_s, u"Anna"_s}};
        const QJsonObject chat {{u"id"_s, sender}, {u"type"_s, u"private"_s}};
        ++m_last;
        m_waiting.append(
            QJsonObject {{u"update_id"_s, m_last},
                         {u"message"_s,
                          QJsonObject {{u"message_id"_s, 1'000'000 + m_last},
                                       {u"from"_s, person},
                                       {u"chat"_s, chat},
                                       {u"date"_s, m_world.clock.wall().toSecsSinceEpoch()},
                                       {u"text"_s, text}}}});
    }
    /** As the answer of one poll. */
    void bring()
    {
        if (const auto updates = telegram::parseUpdates(std::exchange(m_waiting, {}))) {
            m_intake.handle(*updates, [] { return true; });
        }
    }
    [[nodiscard]] qint64 number() const { return m_last; }

private:
    PhoneWorld &m_world;
    UpdateIntake m_intake;
    QJsonArray m_waiting;
    qint64 m_last = 0;
};

/** True when @p perMinute things, evenly spread, bring one more in this millisecond. */
bool isDue(int millisecond, int perMinute)
{
    const auto until = [perMinute](qint64 time) {
        return time * perMinute / 60'000;
    };
    return until(millisecond + 1) > until(millisecond);
}

void burden(PhoneWorld &world, Updates &updates, int millisecond)
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
        updates.add(isOwner ? PhoneWorld::Owner : PhoneWorld::Stranger,
                    words[static_cast<std::size_t>(millisecond) % words.size()]);
        updates.bring();
    }
}

/** True = all updates are handled. */
bool isHandled(PhoneWorld &world, const Updates &updates)
{
    const auto open = UpdateStore(*world.database, Bot, world.clock).open();
    std::printf("load.updates %lld through the journal, %s of them not handled\n",
                static_cast<long long>(updates.number()),
                open ? std::to_string(open->size()).c_str() : "nobody knows how many");
    return open && open->empty();
}

bool bear(int seconds)
{
    PhoneWorld world;
    world.useFile();
    world.start();
    Updates updates(world);
    std::vector<double> wall;
    std::vector<double> cpu;
    for (int millisecond = 0; millisecond < seconds * 1000; ++millisecond) {
        QElapsedTimer timer;
        timer.start();
        const double before = cpuMilliseconds();
        burden(world, updates, millisecond);
        world.clock.advance(1ms);
        QCoreApplication::processEvents();
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        cpu.push_back(cpuMilliseconds() - before);
    }
    bool held = print("load.turn", wall);
    held = print("load.turn_cpu", cpu) && held;
    const std::size_t during = world.phone->messages(2 * SmsInAMinute).size();
    int quiet = 0;
    for (; quiet < 600 && world.modem.storedSmsCount() > 0; ++quiet) {
        world.clock.advance(1s);
        QCoreApplication::processEvents();
    }
    held = isHandled(world, updates) && held;
    std::printf("(%d s: %zu SMS taken in, and %zu in %d s of quiet; %d left in the SIM)\n", seconds,
                during, world.phone->messages(2 * SmsInAMinute).size() - during, quiet,
                world.modem.storedSmsCount());
    return held;
}

/** After an outage: polls that bring as much as they can, each in one turn of the loop. */
bool catchUp(int polls)
{
    PhoneWorld world;
    world.useFile();
    world.start();
    Updates updates(world);
    std::vector<double> wall;
    for (int poll = 0; poll < polls; ++poll) {
        for (int i = 0; i < UpdatesAtOnce; ++i) {
            updates.add(PhoneWorld::Owner, u"/getmasterphone"_s);
        }
        QElapsedTimer timer;
        timer.start();
        updates.bring();
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        world.clock.advance(10s);
        QCoreApplication::processEvents();
    }
    const bool held = print("load.full_poll", wall);
    return isHandled(world, updates) && held;
}

void drain(int number)
{
    PhoneWorld world;
    world.useFile();
    world.start();
    int told = 0;
    QObject::connect(&world.chat, &sim::SimulatedChat::shown, &world,
                     [&told](qint64, qint64, const ChatContent &content, bool edited) {
                         told += !edited && content.text.plain().contains(u"Queued"_s) ? 1 : 0;
                     });
    const auto pass = [&world](std::chrono::milliseconds time) {
        world.clock.advance(time);
        QCoreApplication::processEvents();
        world.forgetMessages();
    };
    world.chat.setLinkState(ChatLinkState::Connecting);
    const qint64 before = trimmedKiB();
    for (int i = 0; i < number; ++i) {
        for (const QByteArray &pdu :
             sim::deliverPdus(u"+393407654321"_s, u"Queued %1"_s.arg(i), world.clock.wall(), 0)) {
            world.modem.deliverPdu(pdu);
        }
        pass(2s);
    }
    const qint64 full = trimmedKiB();
    world.chat.setLinkState(ChatLinkState::Connected);
    int seconds = 0;
    for (; seconds < 2 * number && told < number; ++seconds) {
        pass(1s);
    }
    std::printf("load.queued %d SMS, %d shown in %d s, %.2f a second\n", number, told, seconds,
                static_cast<double>(told) / std::max(seconds, 1));
    std::printf("load.queued_growth %lld KiB full, %lld KiB drained\n",
                static_cast<long long>(full - before),
                static_cast<long long>(trimmedKiB() - before));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QLoggingCategory::setFilterRules(u"vp.*=false"_s);
    bool held = bear(arguments.size() > 1 ? arguments[1].toInt() : 60);
    held = catchUp(10) && held;
    drain(arguments.size() > 2 ? arguments[2].toInt() : 1'000);
    return held ? 0 : 1;
}
