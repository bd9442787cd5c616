// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrun.h"
#include "sim/loopbackport.h"
#include "storyworld.h"

#include <QTest>

#include <algorithm>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int CallsOfARun = 10;
constexpr int LongestWait = 120; ///< instants
constexpr int DangerousInstants = 8;

bool isDangerous(StoryWorld &world)
{
    return std::ranges::any_of(world.network().calls(), [](const sim::NetworkCall &call) {
        return call.isOutgoing() && call.state == CallState::Dialing;
    });
}

} // namespace

/** A stick that dies of AT+CHLD=1x while an outgoing call has had no ^CONF: it must never get one
 * then, whatever happens to the call. */
class TestFaultDefect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDefectKills();
    void neverKilled();

private:
    void play(QRandomGenerator &chance, const QString &name);
    FaultRun m_run {u"defect"_s, 30};
};

void TestFaultDefect::theDefectKills()
{
    StoryWorld world({StoryDirection::Outbound, true});
    world.begin();
    while (!isDangerous(world) && world.tick()) { }
    QVERIFY(!world.modem().isDead());
    world.modem().feed("AT+CHLD=11\r");
    QVERIFY(world.modem().isDead());
    QCOMPARE(world.complaint().isEmpty(), false);
}

void TestFaultDefect::play(QRandomGenerator &chance, const QString &name)
{
    Cast cast {static_cast<StoryDirection>(chance.bounded(2)), chance.bounded(3) > 0};
    cast.secondPhone = chance.bounded(3) == 0;
    StoryWorld world(cast);
    world.begin();
    const int mishaps = chance.bounded(4);
    for (int i = 0; i < mishaps; ++i) {
        int left = chance.bounded(LongestWait);
        if (chance.bounded(2) == 0) {
            for (int most = LongestWait; most > 0 && !isDangerous(world) && world.tick(); --most) {
            }
            left = chance.bounded(DangerousInstants);
        }
        while (left-- > 0 && world.tick()) { }
        if (isDangerous(world)) {
            m_run.count(u"mishaps before ^CONF"_s);
        }
        world.happen(static_cast<Mishap>(chance.bounded(MishapCount)));
    }
    world.settle();
    const QStringList commands = world.callCommands();
    m_run.count(u"CHLD=1x sent"_s, commands.filter(u"AT+CHLD=1"_s).size());
    m_run.count(u"calls"_s);
    m_run.count(u"kills"_s, world.modem().isDead() ? 1 : 0);
    QVERIFY2(world.complaint().isEmpty(),
             qPrintable(name + world.complaint() + u'\n' + world.log().join(u'\n')));
}

void TestFaultDefect::neverKilled()
{
    for (int number = m_run.first(); number < m_run.end(); ++number) {
        QRandomGenerator chance = m_run.chance(number);
        for (int call = 0; call < CallsOfARun; ++call) {
            play(chance, m_run.named(number));
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
    m_run.report();
    QVERIFY(m_run.isSingle() || m_run.counted(u"mishaps before ^CONF"_s) > 0);
}

QTEST_GUILESS_MAIN(TestFaultDefect)
#include "tst_faultdefect.moc"
