// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace vp;
using namespace vp::bench;
using namespace Qt::StringLiterals;

/**
 * The chat's share: the real virtualphoned with 10,000 contacts and 1,000 rules, between
 * vp-modemsim on a pty and a Bot API server on the loopback. Beside each figure the floor: a bare
 * POST of Qt on a kept-alive connection to the same server, measured in between; and beside that a
 * request and its answer on a bare socket. Usage:
 * bench_chat [rounds, default 30] [queued SMS, default 30: they leave at the pace of one a
 * second].
 */
namespace {

constexpr int Contacts = 10'000;
constexpr int Rules = 1'000;
constexpr int FirstNumber = 7'600'000;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/** Ten groups of contacts, the caller among them, and a calendar in which his group has a rule. */
void furnish(PhoneWorld &world)
{
    const QDir data(world.folder.filePath(u"data"_s));
    data.mkdir(u"contacts"_s);
    for (int group = 0; group < 10; ++group) {
        QByteArray cards;
        for (int i = 0; i < Contacts / 10; ++i) {
            const int number = FirstNumber + group * Contacts / 10 + i;
            cards += "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person " + QByteArray::number(number)
                + "\r\nTEL:"
                + (group == 0 && i == 0 ? phoneC.toLatin1() : "+39340" + QByteArray::number(number))
                + "\r\nEND:VCARD\r\n";
        }
        write(data.filePath(u"contacts/group%1.vcf"_s.arg(group)), cards);
    }
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    for (int i = 0; i < Rules; ++i) {
        calendar += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i) + "\r\nSUMMARY:group"
            + QByteArray::number(i % 10) + "\r\nLOCATION:" + phoneA.toLatin1()
            + "\r\nDTSTART:20240101T000000Z\r\nDURATION:P1D\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n";
    }
    write(data.filePath(u"rules.ics"_s), calendar + "END:VCALENDAR\r\n");
    QFile settings(data.filePath(u"settings.ini"_s));
    if (settings.open(QIODevice::Append)) {
        settings.write("[calendar]\nurls=" + data.filePath(u"rules.ics"_s).toUtf8()
                       + "\n[blocklists]\nurls=none\n");
    }
}

/** When the newest request of this method arrived, counted from request @p from; 0 = none yet. */
qint64 arrivalOf(const PhoneWorld &world, std::size_t from, const QString &method)
{
    const std::vector<LoggedRequest> &log = world.server.requests();
    for (std::size_t i = from; i < log.size(); ++i) {
        if (log[i].method == method) {
            return std::chrono::duration_cast<std::chrono::nanoseconds>(
                       log[i].arrived.time_since_epoch())
                .count();
        }
    }
    return 0;
}

/** A ring until the owner's phone is told of it, and the call's end. Each time somebody else calls:
 * who has just been missed is told of by an edit. */
void ring(PhoneWorld &world, int round, std::vector<qint64> &times)
{
    const QString caller = u"+39340"_s + QString::number(FirstNumber + 1 + round);
    // Until the pace of the chat, three at once and then one a second, holds nothing back.
    constexpr qint64 pause = 8000;
    QElapsedTimer quiet;
    quiet.start();
    waitUntil([&quiet] { return quiet.elapsed() > pause; });
    world.trace.update();
    const std::size_t begin = world.trace.chunks().size();
    const std::size_t log = world.server.requests().size();
    world.say(u"incoming "_s + caller);
    waitUntil([&] { return arrivalOf(world, log, u"sendMessage"_s) != 0; });
    (void)world.await(begin, "AT+CHLD=3");
    const int clip = world.trace.find(begin, false, "+CLIP:");
    const qint64 told = arrivalOf(world, log, u"sendMessage"_s);
    if (clip >= 0 && told != 0) {
        times.push_back(told - world.trace.chunks()[static_cast<std::size_t>(clip)].at);
    }
    world.clear(caller);
}

void order(PhoneWorld &world, std::vector<qint64> &times)
{
    world.trace.update();
    const std::size_t begin = world.trace.chunks().size();
    waitUntil([&world] { return world.server.holdsPoll(); });
    const qint64 asked = monotonic();
    world.server.say(owner, u"/call "_s + phoneC);
    const int dial = world.await(begin, "ATD");
    if (dial >= 0) {
        times.push_back(world.trace.chunks()[static_cast<std::size_t>(dial)].at - asked);
    }
    (void)world.await(begin, "AT+CHLD=3");
    world.clear();
}

/** One bare request on a connection that is there already. */
void knock(PhoneWorld &world, QTcpSocket &socket, std::vector<qint64> &times)
{
    const QByteArray request = "GET /bot123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123/getMe "
                               "HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    if (socket.state() != QAbstractSocket::ConnectedState) {
        socket.connectToHost(world.server.url().host(),
                             static_cast<quint16>(world.server.url().port()));
        waitUntil([&socket] { return socket.state() == QAbstractSocket::ConnectedState; });
    }
    socket.readAll();
    const qint64 begin = monotonic();
    socket.write(request);
    waitUntil([&socket] { return socket.bytesAvailable() > 0; });
    times.push_back(monotonic() - begin);
}

/** The same by Qt's HTTP, until it has arrived: on a connection that is kept alive, or on one that
 * has to be made first (for which Qt looks the name of the server up, in a thread). */
void post(PhoneWorld &world, QNetworkAccessManager &manager, std::vector<qint64> &times)
{
    QNetworkRequest request(QUrl(world.server.url().toString()
                                 + u"/bot123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123/getMe"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::size_t from = world.server.requests().size();
    const qint64 begin = monotonic();
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray("{}")));
    waitUntil([&] { return arrivalOf(world, from, u"getMe"_s) != 0; });
    times.push_back(arrivalOf(world, from, u"getMe"_s) - begin);
    waitUntil([&reply] { return reply->isFinished(); });
}

void print(const char *name, std::vector<qint64> times, std::vector<qint64> floor)
{
    if (times.empty() || floor.empty()) {
        std::printf("%s: no sample\n", name);
        return;
    }
    std::ranges::sort(times);
    std::ranges::sort(floor);
    for (const auto &[word, part] : {std::pair("median", 50), std::pair("p99", 99)}) {
        const auto of = [part = static_cast<std::size_t>(part)](const std::vector<qint64> &sorted) {
            return static_cast<double>(sorted[(sorted.size() - 1) * part / 100]) / 1000;
        };
        std::printf("%s.%s %.0f us ratio %.1f (floor: %.0f us)\n", name, word, of(times),
                    of(times) / of(floor), of(floor));
    }
    std::fflush(stdout);
}

qint64 residentKiB(qint64 pid)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                return line.sliced(6).simplified().split(' ').first().toLongLong();
            }
        }
    }
    return 0;
}

/** SMS that come while the server is away, and leave when it is back. */
void drain(PhoneWorld &world, int number)
{
    const auto port = static_cast<quint16>(world.server.url().port());
    world.server.close();
    const qint64 before = residentKiB(world.phone.processId());
    world.trace.update();
    const std::size_t begin = world.trace.chunks().size();
    std::size_t seen = begin;
    for (int i = 0; i < number; ++i) {
        world.say(u"sms %1 Queued %2 of many"_s.arg(phoneC).arg(i));
        const int removed = world.await(seen, "AT+CMGD="); // it is on the disk
        seen = removed < 0 ? seen : static_cast<std::size_t>(removed) + 1;
    }
    const qint64 full = residentKiB(world.phone.processId());
    const std::size_t shown = world.server.shownIn(owner).size();
    (void)world.server.listen(port);
    const qint64 back = monotonic();
    std::size_t last = shown;
    QElapsedTimer quiet;
    quiet.start();
    while (last < shown + static_cast<std::size_t>(number) && quiet.elapsed() < 60'000) {
        (void)waitUntil([&] { return world.server.shownIn(owner).size() > last; });
        if (world.server.shownIn(owner).size() > last) {
            last = world.server.shownIn(owner).size();
            quiet.restart();
        }
    }
    const double seconds = static_cast<double>(monotonic() - back) / 1e9;
    std::printf("chat.queued %d SMS, shown %zu in %.0f s, %.2f a second\n", number, last - shown,
                seconds, static_cast<double>(last - shown) / seconds);
    std::printf("chat.queued_growth %lld KiB full, %lld KiB drained\n",
                static_cast<long long>(full - before),
                static_cast<long long>(residentKiB(world.phone.processId()) - before));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = arguments.size() > 1 ? arguments[1].toInt() : 30;
    const int queued = arguments.size() > 2 ? arguments[2].toInt() : 30;
    PhoneWorld world(QStringLiteral(VP_MODEMSIM));
    furnish(world);
    (void)world.startPhone(QStringLiteral(VP_VIRTUALPHONED));
    std::vector<qint64> told;
    std::vector<qint64> dialled;
    std::vector<qint64> bare;
    std::vector<qint64> kept;
    std::vector<qint64> fresh;
    QTcpSocket socket;
    QNetworkAccessManager manager;
    post(world, manager, fresh); // its connection is made
    fresh.clear();
    const auto knockAll = [&] {
        knock(world, socket, bare);
        post(world, manager, kept);
        QNetworkAccessManager stranger;
        post(world, stranger, fresh);
    };
    for (int i = 0; i < rounds; ++i) {
        ring(world, i, told);
        knockAll();
        order(world, dialled);
        knockAll();
    }
    print("chat.floor_kept_alive", kept, bare);
    print("chat.floor_fresh_connection", fresh, bare);
    print("chat.CLIP_to_sendMessage", told, kept);
    print("chat.update_to_ATD", dialled, kept);
    drain(world, queued);
    std::printf("(%zu rings, %zu orders, %d contacts, %d rules)\n", told.size(), dialled.size(),
                Contacts, Rules);
    return 0;
}
