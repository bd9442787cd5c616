// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/listexport.h"
#include "blocklist/listhash.h"
#include "blocklist/sharedlist.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace vp;

namespace {

constexpr int Entries = 1'000'000;
constexpr int LookUps = 20'000;

QByteArray numberOf(int i)
{
    return "+3934" + QByteArray::number(10'000'000 + i);
}

QByteArray csv()
{
    QByteArray bytes = "type,hash\n";
    bytes.reserve(Entries * 45LL);
    for (int i = 0; i < Entries; ++i) {
        bytes += "call centre,"
            + QCryptographicHash::hash(numberOf(i), QCryptographicHash::Md5).toHex() + '\n';
    }
    return bytes;
}

QByteArray plain()
{
    QByteArray bytes;
    for (int i = 0; i < Entries; ++i) {
        bytes += numberOf(i) + '\n';
    }
    return bytes;
}

/** With one round it takes as long to write as with MD5; what is measured is the reading. */
QByteArray salted()
{
    const QByteArray salt(16, 's');
    QByteArray bytes = "virtualphone-blocklist 1\nsalt " + salt.toHex()
        + "\nrounds 100\nprefixes 6 7 8 9\nentries " + QByteArray::number(Entries) + '\n';
    for (int i = 0; i < Entries; ++i) {
        bytes +=
            QByteArray::number(saltedHash(salt, 1, numberOf(i)), 16).rightJustified(16, '0') + '\n';
    }
    return bytes;
}

/** Resident now, in KiB. */
long resident()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toLong() * 4 : 0;
}

std::vector<PhoneNumber> callers()
{
    std::vector<PhoneNumber> numbers;
    for (int i = 0; i < LookUps; ++i) { // every second one is in the list
        const QByteArray text = numberOf(i % 2 == 0 ? i * 49 : i * 49 + 10 * Entries);
        numbers.push_back(
            PhoneNumber::fromNetwork(QString::fromLatin1(text), Region()).value_or(PhoneNumber()));
    }
    return numbers;
}

void measure(const char *name, const QByteArray &bytes, const std::vector<PhoneNumber> &numbers)
{
    const long before = resident();
    const std::clock_t begun = std::clock(); // of this process: the machine may be shared
    const auto reading = readSharedList(bytes, QStringLiteral("bench"));
    const double load = 1e3 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    QElapsedTimer timer;
    std::vector<double> times;
    qsizetype hits = 0;
    for (const PhoneNumber &number : numbers) {
        timer.start();
        hits += reading->list.find(number).has_value() ? 1 : 0;
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e3);
    }
    std::sort(times.begin(), times.end());
    std::printf("blocklist.%s.load %.0f ms CPU (%lld entries, %.1f MB of text, +%ld KiB)\n", name,
                load, static_cast<long long>(reading->list.size()),
                static_cast<double>(bytes.size()) / 1e6, resident() - before);
    std::printf("blocklist.%s.lookup median %.2f us p99 %.2f us (%lld hits)\n", name,
                times[times.size() / 2], times[times.size() * 99 / 100],
                static_cast<long long>(hits));
}

/** The same file as a dictionary of Python, which is how the predecessor keeps it, and by grep. */
void peers(const QByteArray &bytes)
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("list.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return;
    }
    file.close();
    const QString script = QStringLiteral(
        "import hashlib,resource,sys,time\n"
        "t=time.process_time()\n"
        "d={}\n"
        "for l in open(sys.argv[1]):\n"
        "    k,_,h=l.rstrip().rpartition(',')\n"
        "    d[h]=k\n"
        "load=(time.process_time()-t)*1e3\n"
        "n=['+3934%d'%(10000000+i*49) for i in range(20000)]\n"
        "t=time.process_time()\n"
        "hits=sum(hashlib.md5(x.encode()).hexdigest() in d for x in n)\n"
        "look=(time.process_time()-t)/len(n)*1e6\n"
        "rss=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "print('blocklist.peer.python load %.0f ms CPU, lookup mean %.2f us (%d hits, RSS %d KiB)'"
        "%(load,look,hits,rss))\n");
    const auto run = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program, arguments);
        process.waitForFinished(60'000);
    };
    run(QStringLiteral("python3"), {QStringLiteral("-c"), script, file.fileName()});
    const QByteArray last =
        QCryptographicHash::hash(numberOf(Entries - 1), QCryptographicHash::Md5).toHex();
    QElapsedTimer timer;
    timer.start();
    run(QStringLiteral("grep"),
        {QStringLiteral("-qF"), QString::fromLatin1(last), file.fileName()});
    std::printf("blocklist.peer.grep lookup %.0f us\n",
                static_cast<double>(timer.nsecsElapsed()) / 1e3);
}

} // namespace

/** Lists of a million entries in each form: how long they take to load, what they weigh, and how
 * long a look-up takes; beside a dictionary of Python and grep over the same file. */
int main()
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // in order with what the peers print
    const std::vector<PhoneNumber> numbers = callers();
    const QByteArray bytes = csv();
    measure("md5", bytes, numbers);
    measure("plain", plain(), numbers);
    measure("salted", salted(), numbers);
    peers(bytes);
    return 0;
}
