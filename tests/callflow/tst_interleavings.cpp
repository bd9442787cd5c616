// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyworld.h"

#include <QTest>

#include <cstdio>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

/**
 * Every mishap at every instant of both flows, alone and in pairs, in virtual time, on a stick that
 * dies by CHLD=1x before ^CONF. An instant is one deadline of anybody coming due: every byte that
 * arrives, every change in the network. VP_STORIES=all tries every pair of instants; otherwise the
 * second mishap of a pair comes at every few instants. VP_DIALECT names the make of the stick: the
 * stories are the same for all, whatever they tell and however they tell it.
 */
class TestInterleavings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undisturbed_data();
    void undisturbed();
    void oneMishapAtEveryInstant_data();
    void oneMishapAtEveryInstant();
    void twoMishaps_data();
    void twoMishaps();
    void cleanupTestCase();

private:
    void play(const Cast &cast, const std::vector<std::pair<int, Mishap>> &mishaps);
    int m_stories = 0;
    int m_rows = 0; ///< of the two that play stories
};

namespace {

constexpr int MaximumInstants = 900;
constexpr int MostInstants = 40; ///< of a story on another make, unless all are asked for

QByteArray dialect()
{
    const QByteArray name = qgetenv("VP_DIALECT");
    return name.isEmpty() ? QByteArray("huawei-e173") : name;
}

bool isThorough()
{
    return qEnvironmentVariable("VP_STORIES") == u"all";
}

/** The one that everything else is measured by runs in full, the others in part. */
bool isMain()
{
    return dialect() == "huawei-e173";
}

Cast castOf(int direction, bool answers, bool speaks)
{
    Cast cast {static_cast<StoryDirection>(direction), answers};
    cast.speaks = speaks;
    cast.dialect = dialect();
    return cast;
}

void castRows()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<bool>("answers");
    QTest::addColumn<bool>("speaks");
    QTest::newRow("inbound, A answers") << 0 << true << false;
    QTest::newRow("inbound, A lets it ring") << 0 << false << false;
    QTest::newRow("inbound, C is told so, A answers") << 0 << true << true;
    QTest::newRow("outbound, A answers") << 1 << true << false;
    QTest::newRow("outbound, A lets it ring") << 1 << false << false;
}

/** How many instants an undisturbed story has until it is joined (or has ended), and a little
 * beyond. */
int instantsOf(const Cast &cast)
{
    StoryWorld world(cast);
    world.begin();
    int instants = 0;
    int beyond = 0;
    while (instants < MaximumInstants && world.tick()) {
        ++instants;
        const bool over = world.joiner().stage() == CallStage::Bridged || !world.outcomes().empty();
        beyond += over ? 1 : 0;
        if (beyond > 6) {
            break;
        }
    }
    return instants;
}

QString tailOf(const StoryWorld &world)
{
    return world.log().mid(qMax<qsizetype>(0, world.log().size() - 160)).join(u'\n');
}

QString describe(const std::vector<std::pair<int, Mishap>> &mishaps)
{
    QStringList words;
    for (const auto &[instant, mishap] : mishaps) {
        words.append(
            QStringLiteral("%1 at %2").arg(QLatin1StringView(nameOf(mishap))).arg(instant));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

void TestInterleavings::play(const Cast &cast, const std::vector<std::pair<int, Mishap>> &mishaps)
{
    StoryWorld world(cast);
    world.begin();
    int instant = 0;
    for (const auto &[when, mishap] : mishaps) {
        while (instant < when && world.tick()) {
            ++instant;
        }
        world.happen(mishap);
    }
    world.settle();
    ++m_stories;
    const QString complaint = world.complaint();
    if (!complaint.isEmpty()) {
        QFAIL(qPrintable(describe(mishaps) + QStringLiteral(": ") + complaint + u'\n'
                         + tailOf(world)));
    }
}

void TestInterleavings::undisturbed_data()
{
    castRows();
}

void TestInterleavings::undisturbed()
{
    QFETCH(int, direction);
    QFETCH(bool, answers);
    QFETCH(bool, speaks);
    StoryWorld world(castOf(direction, answers, speaks));
    world.begin();
    bool bridged = false;
    while (world.outcomes().empty() && world.tick()) {
        bridged = bridged || world.joiner().stage() == CallStage::Bridged;
    }
    world.settle();
    QVERIFY2(world.complaint().isEmpty(), qPrintable(world.complaint() + u'\n' + tailOf(world)));
    const bool joins = world.modem().dialect().hasHoldForm("3");
    QVERIFY2(bridged == (answers && joins), qPrintable(tailOf(world)));
    QCOMPARE(world.voice().announcements, speaks ? 1 : 0);
    QCOMPARE(world.outcomes().size(), 1U);
    const OutcomeKind connected = joins ? OutcomeKind::Joined : OutcomeKind::JoinRefused;
    QCOMPARE(world.outcomes().front().kind, answers ? connected : OutcomeKind::NotReached);
    if (!answers) {
        QCOMPARE(world.outcomes().front().party, CallParty::Master);
        QCOMPARE(world.outcomes().front().cause.reason, ReleaseReason::NoAnswer);
    }
}

void TestInterleavings::oneMishapAtEveryInstant_data()
{
    castRows();
}

void TestInterleavings::oneMishapAtEveryInstant()
{
    QFETCH(int, direction);
    QFETCH(bool, answers);
    QFETCH(bool, speaks);
    const Cast cast = castOf(direction, answers, speaks);
    const int instants = instantsOf(cast);
    QVERIFY(instants > 12 && instants < MaximumInstants);
    ++m_rows;
    // A polled stick has many instants in which nothing but a question is due.
    const int stride = isThorough() || isMain() ? 1 : qMax(1, instants / MostInstants);
    for (int instant = 0; instant <= instants; instant += stride) {
        for (int mishap = 0; mishap < MishapCount; ++mishap) {
            play(cast, {{instant, static_cast<Mishap>(mishap)}});
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
}

void TestInterleavings::twoMishaps_data()
{
    castRows();
}

void TestInterleavings::twoMishaps()
{
    QFETCH(int, direction);
    QFETCH(bool, answers);
    QFETCH(bool, speaks);
    const Cast cast = castOf(direction, answers, speaks);
    const int instants = instantsOf(cast);
    ++m_rows;
    const int stride = isThorough() ? 1 : qMax(1, instants / (isMain() ? 6 : 2));
    for (int first = 0; first <= instants; first += stride) {
        for (int second = first; second <= instants; second += stride) {
            for (int pair = 0; pair < MishapCount * MishapCount; ++pair) {
                play(cast,
                     {{first, static_cast<Mishap>(pair / MishapCount)},
                      {second, static_cast<Mishap>(pair % MishapCount)}});
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
    }
}

void TestInterleavings::cleanupTestCase()
{
    std::printf("stories on %s: %d\n", dialect().constData(), m_stories);
    std::fflush(stdout);
    constexpr int allRows = 10;
    constexpr int floorOfMain = 10'000;
    constexpr int floorOfOthers = 2'500;
    if (m_rows == allRows) {
        QVERIFY2(m_stories >= (isMain() ? floorOfMain : floorOfOthers),
                 "an interleaving test that has shrunk proves nothing");
    }
}

QTEST_GUILESS_MAIN(TestInterleavings)
#include "tst_interleavings.moc"
