// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrun.h"
#include "resident.h"
#include "soakworld.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <ctime>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int ShortHours = 3; ///< measured; a week is 168
constexpr int WarmUp = 2; ///< hours until what is kept for good is there
constexpr qint64 MostGrowth = 3 * 1024; ///< KiB

int warnings = 0;
QtMessageHandler before = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QByteArrayView category(context.category);
    if (type == QtWarningMsg && !category.startsWith("vp.")) { // of Qt itself: objects and timers
        ++warnings;
    }
    if (type != QtDebugMsg && type != QtInfoMsg) {
        before(type, context, text);
    }
}

int openFiles()
{
    return static_cast<int>(QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size());
}

} // namespace

/** A household's phone for days; each run is an hour of virtual time. */
class TestFaultSoak : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void days();
};

void TestFaultSoak::days()
{
    FaultRun run(u"soak"_s, ShortHours);
    qputenv("TZ", "Europe/Rome"); // whose clocks change
    ::tzset();
    before = qInstallMessageHandler(countWarnings);
    SoakWorld world(run.chance(0));
    for (int hour = 0; hour < WarmUp; ++hour) {
        world.liveAnHour();
    }
    const qint64 memory = trimmedKiB();
    const int files = openFiles();
    for (int hour = 0; hour < run.runs(); ++hour) {
        world.liveAnHour();
    }
    const bool rested = world.comeToRest();
    const qint64 untrimmed = residentKiB() - memory;
    const qint64 growth = trimmedKiB() - memory;
    run.count(u"calls"_s, world.calls);
    run.count(u"SMS in"_s, world.smsIn);
    run.count(u"SMS out"_s, world.smsOut);
    run.count(u"commands"_s, world.commands);
    run.count(u"imports"_s, world.imports);
    run.count(u"refreshes"_s, world.fetcher.refreshes);
    run.count(u"KiB grown"_s, growth);
    run.count(u"KiB with what the allocator keeps"_s, untrimmed);
    run.count(u"files more open"_s, openFiles() - files);
    run.count(u"warnings of Qt"_s, warnings);
    run.report();
    qInstallMessageHandler(before);
    QVERIFY(rested);
    QCOMPARE(world.complaint(), QString());
    QCOMPARE(warnings, 0);
    QCOMPARE(openFiles(), files);
    QVERIFY2(growth <= MostGrowth, qPrintable(u"%1 KiB"_s.arg(growth)));
}

QTEST_GUILESS_MAIN(TestFaultSoak)
#include "tst_faultsoak.moc"
