// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storyrecorder.h"
#include "store/database.h"

#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct World
{
    std::unique_ptr<Database> database = Database::open(u":memory:"_s).value();
    CallHistory history {*database};
    ManualClock clock;
    StoryRecorder recorder {history, clock, u"1"_s};

    void begin()
    {
        CallRecord record;
        record.remoteNumber = u"+393407654321"_s;
        recorder.begin(record);
    }
    [[nodiscard]] std::vector<CallRecord> rows() const { return history.page(10).value(); }
};

} // namespace

class StoryRecorderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chatGoesBeforeTheDisk();
    void oneRowForManySteps();
    void newStepsDoNotPutTheRowOff();
    void flushSavesAtOnce();
    void endIsSavedWithItsWords();
    void shortCallHasARowWhenItIsTold();
    void discardedStoryLeavesNoRow();
    void nextStorySavesTheOneBefore();
};

void StoryRecorderTest::chatGoesBeforeTheDisk()
{
    World world;
    QSignalSpy told(&world.recorder, &StoryRecorder::told);
    world.begin();
    world.clock.advance(1ms);
    QCOMPARE(told.count(), 1);
    QVERIFY(world.rows().empty());
    world.clock.advance(StoryRecorder::SaveAfter);
    QCOMPARE(world.rows().size(), 1U);
    QVERIFY(!world.rows().front().outcome);
    QCOMPARE(world.recorder.live()->record.id, world.rows().front().id);
}

void StoryRecorderTest::oneRowForManySteps()
{
    World world;
    world.begin();
    world.clock.advance(1s);
    world.recorder.step(CallStage::Answering);
    world.clock.advance(1s);
    world.recorder.step(CallStage::CallingMaster, u"+393331112222"_s);
    world.clock.advance(1s);
    QCOMPARE(world.rows().size(), 1U);
    QCOMPARE(world.rows().front().steps.size(), 3U);
    QCOMPARE(world.rows().front().masterNumber, u"+393331112222"_s);
}

/** However fast they come. */
void StoryRecorderTest::newStepsDoNotPutTheRowOff()
{
    World world;
    QSignalSpy saved(&world.recorder, &StoryRecorder::saved);
    world.begin();
    world.clock.advance(StoryRecorder::SaveAfter / 2);
    world.recorder.step(CallStage::Answering);
    world.clock.advance(StoryRecorder::SaveAfter / 2 + 1ms);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(world.rows().front().steps.size(), 2U);
}

void StoryRecorderTest::flushSavesAtOnce()
{
    World world;
    QSignalSpy saved(&world.recorder, &StoryRecorder::saved);
    world.begin();
    world.recorder.flush();
    QCOMPARE(world.rows().size(), 1U);
    world.clock.advance(1s);
    QCOMPARE(saved.count(), 1); // and not once more
}

void StoryRecorderTest::endIsSavedWithItsWords()
{
    World world;
    QSignalSpy told(&world.recorder, &StoryRecorder::told);
    world.begin();
    world.clock.advance(1s);
    world.recorder.step(CallStage::Answering); // its row would come later
    world.clock.advance(1ms);
    world.recorder.finish({OutcomeKind::GaveUp, CallParty::Remote, {}});
    world.clock.advance(1ms);
    QCOMPARE(told.count(), 3);
    QCOMPARE(world.rows().size(), 1U);
    QVERIFY(world.rows().front().outcome.has_value());
    world.clock.advance(1s);
    QVERIFY(world.rows().front().outcome.has_value());
}

void StoryRecorderTest::shortCallHasARowWhenItIsTold()
{
    World world;
    qint64 id = -1;
    QObject::connect(&world.recorder, &StoryRecorder::told, &world.recorder,
                     [&id](const StoryNews &news) { id = news.ended ? news.call.record.id : -1; });
    world.begin();
    world.clock.advance(1ms);
    world.recorder.finish({OutcomeKind::GaveUp, CallParty::Remote, {}});
    world.clock.advance(1ms);
    QCOMPARE(world.rows().size(), 1U);
    QCOMPARE(id, world.rows().front().id);
}

void StoryRecorderTest::discardedStoryLeavesNoRow()
{
    World world;
    world.begin();
    world.clock.advance(1ms);
    world.recorder.discard();
    world.clock.advance(1s);
    QVERIFY(world.rows().empty());
}

void StoryRecorderTest::nextStorySavesTheOneBefore()
{
    World world;
    world.begin();
    world.recorder.finish({OutcomeKind::GaveUp, CallParty::Remote, {}});
    world.begin();
    QCOMPARE(world.rows().size(), 1U);
    world.clock.advance(1s);
    QCOMPARE(world.rows().size(), 2U);
}

QTEST_GUILESS_MAIN(StoryRecorderTest)
#include "tst_storyrecorder.moc"
