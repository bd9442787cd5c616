// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <cstdio>

using namespace vp;
using namespace vp::bench;
using namespace Qt::StringLiterals;

/**
 * From "+CMTI" on the wire to the committed row: the real virtualphoned on a pty, its SQLite file
 * with synchronous=FULL. AT+CMGD is the proof, for it is said only after the commit of the PDU; by
 * then the message and its notice are mostly committed, too, so that the time is an upper bound of
 * up to three commits. Beside it the bare floor: one such row, inserted and committed by SQLite
 * alone on the same disk. Usage: bench_messages [rounds, default 500].
 */
namespace {

double microseconds(std::vector<qint64> &nanoseconds, double part)
{
    std::sort(nanoseconds.begin(), nanoseconds.end());
    const auto index = static_cast<std::size_t>(part * static_cast<double>(nanoseconds.size() - 1));
    return static_cast<double>(nanoseconds[index]) / 1000.0;
}

/** One row of an SMS, WAL and synchronous=FULL, each its own transaction. */
std::vector<qint64> bareCommits(const QString &file, int rounds)
{
    std::vector<qint64> times;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"floor"_s);
        database.setDatabaseName(file);
        if (!database.open()) {
            return times;
        }
        QSqlQuery query(database);
        query.exec(u"PRAGMA journal_mode=WAL"_s);
        query.exec(u"PRAGMA synchronous=FULL"_s);
        query.exec(u"CREATE TABLE sms (id INTEGER PRIMARY KEY, sender TEXT, at INTEGER, pdu TEXT, "
                   "text TEXT, UNIQUE (sender, at, pdu))"_s);
        query.prepare(u"INSERT INTO sms (sender, at, pdu, text) VALUES (?, ?, ?, ?)"_s);
        for (int i = 0; i < rounds; ++i) {
            const qint64 begin = monotonic();
            query.bindValue(0, phoneC);
            query.bindValue(1, i);
            query.bindValue(2, QString(80, u'A'));
            query.bindValue(3, u"Your parcel arrives today"_s);
            query.exec();
            times.push_back(monotonic() - begin);
        }
    }
    QSqlDatabase::removeDatabase(u"floor"_s);
    return times;
}

struct Samples
{
    std::vector<qint64> toCommit; ///< +CMTI → AT+CMGD
    std::vector<qint64> own; ///< of that, the time that was ours: without the modem's answer
};

void receive(PhoneWorld &world, int round, Samples &samples)
{
    world.trace.update();
    const std::size_t begin = world.trace.chunks().size();
    world.say(u"sms %1 Your parcel %2 arrives today"_s.arg(phoneC).arg(round));
    const int removal = world.await(begin, "AT+CMGD=");
    const int event = world.trace.find(begin, false, "+CMTI:");
    if (removal < 0 || event < 0) {
        return;
    }
    const auto &chunks = world.trace.chunks();
    const auto at = [&chunks](int place) {
        return chunks[static_cast<std::size_t>(place)].at;
    };
    samples.toCommit.push_back(at(removal) - at(event));
    qint64 own = 0;
    for (int i = event + 1; i <= removal; ++i) {
        own += chunks[static_cast<std::size_t>(i)].fromHost ? at(i) - at(i - 1) : 0;
    }
    samples.own.push_back(own);
    // The deletion's OK, and whatever is told after it, before the next one comes.
    waitUntil([&world, removal] {
        world.trace.update();
        return world.trace.find(static_cast<std::size_t>(removal), false, "OK") >= 0;
    });
}

void print(const char *name, std::vector<qint64> &times, std::vector<qint64> &floor)
{
    if (times.empty() || floor.empty()) {
        std::printf("%s: no sample\n", name);
        return;
    }
    for (const auto &[word, part] : {std::pair("median", 0.5), std::pair("p99", 0.99)}) {
        const double time = microseconds(times, part);
        const double bare = microseconds(floor, part);
        std::printf("%s.%s %.0f us ratio %.1f (bare SQLite commit: %.0f us)\n", name, word, time,
                    time / bare, bare);
    }
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = arguments.size() > 1 ? arguments[1].toInt() : 500;
    PhoneWorld world(QStringLiteral(VP_MODEMSIM));
    (void)world.startPhone(QStringLiteral(VP_VIRTUALPHONED));
    Samples samples;
    std::vector<qint64> floor = bareCommits(world.folder.filePath(u"floor.db"_s), rounds / 2);
    for (int i = 0; i < rounds; ++i) {
        receive(world, i, samples);
    }
    // Before and after, for a shared disk has moods.
    const std::vector<qint64> after =
        bareCommits(world.folder.filePath(u"floor2.db"_s), rounds / 2);
    floor.insert(floor.end(), after.begin(), after.end());
    print("sms.CMTI_to_committed", samples.toCommit, floor);
    print("sms.CMTI_to_committed_own_share", samples.own, floor);
    std::printf("(%zu samples)\n", samples.toCommit.size());
    return 0;
}
