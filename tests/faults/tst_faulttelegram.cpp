// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatworld.h"

#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int ShortRuns = 2;

} // namespace

/** Telegram's server, and the way to it, at their worst. */
class TestFaultTelegram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mixed();
};

void TestFaultTelegram::mixed()
{
    FaultRun run(u"telegram"_s, ShortRuns);
    for (int number = run.first(); number < run.end(); ++number) {
        ChatWorld world(run.chance(number));
        const bool rested = world.live();
        world.countInto(run);
        const QString complaint = rested ? world.complaint() : world.unrest();
        if (!complaint.isEmpty()) {
            run.report();
        }
        QVERIFY2(complaint.isEmpty(), qPrintable(run.named(number) + complaint));
    }
    run.report();
}

QTEST_GUILESS_MAIN(TestFaultTelegram)
#include "tst_faulttelegram.moc"
