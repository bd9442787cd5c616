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
    QStringList complaints;
    for (int number = run.first(); number < run.end(); ++number) {
        ChatWorld world(run.chance(number));
        const bool rested = world.live();
        world.countInto(run);
        const QString complaint = rested ? world.complaint() : world.unrest();
        if (!complaint.isEmpty()) { // goes on: how many of a thousand fail is worth knowing
            complaints.append(run.named(number) + complaint + world.chatAsShown());
            qWarning().noquote() << complaints.back();
        }
    }
    run.count(u"failed"_s, complaints.size());
    run.report();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u"\n\n"_s)));
}

QTEST_GUILESS_MAIN(TestFaultTelegram)
#include "tst_faulttelegram.moc"
