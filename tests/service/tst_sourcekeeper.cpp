// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileserver.h"
#include "net/httpfetcher.h"
#include "service/sourcephrases.h"
#include "sourceworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SourceFailure::Kind;

class SourceKeeperTest : public SourceWorld
{
    Q_OBJECT
private Q_SLOTS:
    void init() { renew(); }
    void fetchesAtTheFirstStart();
    void refreshesByInterval();
    void asksWithTheTagsOfTheCopy();
    void theSameAgainIsNotJudged();
    void aBadBodyReplacesNothing();
    void offlineTheCopyStays();
    void waitsLongerAndLonger();
    void doesAsTheServerAsks();
    void aFirstRingNeverWaits();
    void onDemandAndAtWakeUp();
    void tellsOnceAfterADay();
    void aStartWithoutANetworkIsNoDay();
    void endsInTheMiddle();
    void aPersonMayCancel();
    void aStalledServerIsCancelled();
};

void SourceKeeperTest::fetchesAtTheFirstStart()
{
    QSignalSpy changes(m_keeper.get(), &SourceKeeper::stateChanged);
    m_keeper->start();
    QVERIFY(m_keeper->state().isRefreshing);
    due();
    QCOMPARE(m_fetcher->orders.front().request.url, Address);
    QVERIFY(!m_keeper->state().hasCopy);
    m_fetcher->answerWith("good 1", "\"v1\"");
    settle();
    QCOMPARE(m_inUse, "good 1"_ba);
    QVERIFY(m_keeper->state().hasCopy);
    QCOMPARE(m_keeper->state().confirmedAt, m_clock->wall());
    QVERIFY(!m_keeper->state().failure.has_value());
    QVERIFY(changes.size() >= 2);
    const SourceCopy stored = copy().value();
    QCOMPARE(stored.body, "good 1"_ba);
    QCOMPARE(stored.etag, "\"v1\""_ba);
}

void SourceKeeperTest::refreshesByInterval()
{
    startAndAnswer("good 1");
    m_clock->advance(56min);
    QCOMPARE(m_fetcher->count, 1);
    m_clock->advance(4min); // never later than promised, and a little sooner by chance
    QCOMPARE(m_fetcher->count, 2);
    m_fetcher->answerWith("good 2");
    settle();
    QCOMPARE(m_inUse, "good 2"_ba);
    QCOMPARE(copy().value().body, "good 2"_ba);
    m_clock->advance(1h);
    QCOMPARE(m_fetcher->count, 3);
}

void SourceKeeperTest::asksWithTheTagsOfTheCopy()
{
    m_keeper->start();
    due();
    QVERIFY(m_fetcher->orders.front().request.etag.isEmpty());
    m_fetcher->answer(FetchAnswer {.body = "good 1", .etag = "\"v1\"", .lastModified = "then"});
    settle();
    make();
    m_keeper->start();
    settle();
    m_keeper->refresh();
    QCOMPARE(m_fetcher->orders.front().request.etag, "\"v1\""_ba);
    QCOMPARE(m_fetcher->orders.front().request.lastModified, "then"_ba);
    m_clock->advance(5s);
    m_fetcher->answer(FetchAnswer {.notModified = true});
    settle();
    QCOMPARE(m_judged.size(), 1U);
    QCOMPARE(m_keeper->state().confirmedAt, m_clock->wall());
}

void SourceKeeperTest::theSameAgainIsNotJudged()
{
    startAndAnswer("good 1", "\"v1\"");
    m_clock->advance(1h);
    m_fetcher->answerWith("good 1", "\"v2\"");
    settle();
    QCOMPARE(m_judged.size(), 1U);
    QCOMPARE(m_keeper->state().confirmedAt, m_clock->wall());
    m_keeper->refresh();
    QCOMPARE(m_fetcher->orders.front().request.etag, "\"v2\""_ba);
}

void SourceKeeperTest::aBadBodyReplacesNothing()
{
    startAndAnswer("good 1", "\"v1\"");
    const QDateTime before = m_clock->wall();
    m_clock->advance(1h);
    m_fetcher->answerWith("bad <html>", "\"v2\"");
    settle();
    QCOMPARE(m_inUse, "good 1"_ba);
    QCOMPARE(copy().value().body, "good 1"_ba);
    QCOMPARE(m_keeper->state().confirmedAt, before);
    QCOMPARE(m_keeper->state().failure.value().kind, Kind::NotUsable);
    QCOMPARE(m_keeper->state().failure.value().content.code, ErrorCode::InvalidInput);
    m_keeper->refresh();
    QCOMPARE(m_fetcher->orders.front().request.etag, "\"v1\""_ba); // not the bad one's
}

void SourceKeeperTest::offlineTheCopyStays()
{
    startAndAnswer("good 1");
    m_clock->advance(1h);
    m_fetcher->refuse(FetchTrouble::Unreachable);
    QVERIFY(isIdle());
    QVERIFY(m_keeper->state().hasCopy);
    const SourceFailure failure = m_keeper->state().failure.value();
    QCOMPARE(failure.kind, Kind::NotFetched);
    QCOMPARE(failure.fetch.trouble, FetchTrouble::Unreachable);
    QCOMPARE(failure.since, m_clock->wall());
    m_clock->advance(1min);
    m_fetcher->refuse(FetchTrouble::TimedOut);
    QCOMPARE(m_keeper->state().failure.value().since, failure.since);
    QCOMPARE(m_keeper->state().failure.value().tries, 2);
    m_keeper->refresh();
    m_fetcher->answerWith("good 1");
    settle();
    QVERIFY(!m_keeper->state().failure.has_value());
}

void SourceKeeperTest::waitsLongerAndLonger()
{
    make(24h);
    m_keeper->start();
    due();
    const auto rounded = [](std::chrono::milliseconds wait, std::chrono::milliseconds least) {
        return wait >= least && wait <= least * 5 / 4;
    };
    for (const std::chrono::milliseconds least :
         {30'000ms, 60'000ms, 120'000ms, 240'000ms, 480'000ms, 960'000ms, 1'920'000ms, 3'600'000ms,
          3'600'000ms, 3'600'000ms}) {
        m_fetcher->refuse(FetchTrouble::Unreachable);
        QVERIFY(rounded(m_clock->untilNext(), least));
        m_clock->advanceToNext();
        QCOMPARE(m_fetcher->orders.size(), 1U);
    }
    // A source of five minutes is never left alone for longer.
    make(5min);
    m_fetcher->orders.clear();
    m_keeper->start();
    due();
    for (int i = 0; i < 8; ++i) {
        m_fetcher->refuse(FetchTrouble::Missing);
        QVERIFY(m_clock->untilNext() <= 375s);
        m_clock->advanceToNext();
    }
}

void SourceKeeperTest::doesAsTheServerAsks()
{
    m_keeper->start();
    due();
    m_fetcher->refuse(FetchTrouble::ServerTrouble, 2h);
    QCOMPARE(m_clock->untilNext(), 2h);
}

void SourceKeeperTest::aFirstRingNeverWaits()
{
    startAndAnswer("good 1");
    m_keeper->refreshIfOlder(5min);
    QCOMPARE(m_fetcher->count, 1);
    m_clock->advance(5min);
    m_keeper->refreshIfOlder(5min);
    QCOMPARE(m_fetcher->count, 2);
    QCOMPARE(m_inUse, "good 1"_ba); // meanwhile
    m_keeper->refreshIfOlder(5min); // rings again
    QCOMPARE(m_fetcher->count, 2);
    m_fetcher->refuse(FetchTrouble::Unreachable);
    m_keeper->refreshIfOlder(5min); // and again: failed just now
    QCOMPARE(m_fetcher->count, 2);
    m_clock->advance(29s);
    m_keeper->refreshIfOlder(5min);
    QCOMPARE(m_fetcher->count, 2);
}

void SourceKeeperTest::onDemandAndAtWakeUp()
{
    startAndAnswer("good 1");
    m_keeper->refresh();
    QCOMPARE(m_fetcher->count, 2);
    m_keeper->refresh();
    QCOMPARE(m_fetcher->count, 2); // under way
    m_fetcher->refuse(FetchTrouble::Unreachable);
    m_keeper->wakeUp();
    QCOMPARE(m_fetcher->count, 3);
    m_fetcher->answerWith("good 2");
    settle();
    // Asked for while the copy is still being read.
    make();
    m_keeper->start();
    m_keeper->refresh();
    due();
    QCOMPARE(m_fetcher->count, 4);
    QCOMPARE(m_inUse, "good 2"_ba);
}

void SourceKeeperTest::tellsOnceAfterADay()
{
    startAndAnswer("good 1");
    QSignalSpy stale(m_keeper.get(), &SourceKeeper::becameStale);
    QSignalSpy recovered(m_keeper.get(), &SourceKeeper::recovered);
    const auto fail = [this](std::chrono::hours hours) {
        const auto end = m_clock->steady() + hours;
        while (m_clock->steady() < end && m_clock->advanceToNext()) {
            m_fetcher->refuse(FetchTrouble::Unreachable);
        }
    };
    fail(23h);
    QCOMPARE(stale.size(), 0);
    fail(4h);
    QCOMPARE(stale.size(), 1);
    QVERIFY(m_keeper->state().isStale);
    fail(72h);
    QCOMPARE(stale.size(), 1);
    m_clock->advanceToNext();
    m_fetcher->answerWith("good 2");
    settle();
    QCOMPARE(recovered.size(), 1);
    QVERIFY(!m_keeper->state().isStale);
    fail(40h);
    QCOMPARE(stale.size(), 2); // another time
}

void SourceKeeperTest::aStartWithoutANetworkIsNoDay()
{
    startAndAnswer("good 1");
    m_clock->advance(50min);
    m_keeper.reset(); // off for the weekend
    m_clock->advance(70h);
    m_fetcher->orders.clear();
    make();
    QSignalSpy stale(m_keeper.get(), &SourceKeeper::becameStale);
    m_keeper->start();
    due();
    m_fetcher->refuse(FetchTrouble::Unreachable);
    m_clock->advanceToNext();
    m_fetcher->refuse(FetchTrouble::Unreachable);
    QCOMPARE(stale.size(), 0);
    QVERIFY(m_keeper->state().hasCopy);
}

void SourceKeeperTest::endsInTheMiddle()
{
    m_keeper->start();
    m_keeper.reset(); // while the copy is read
    make();
    m_keeper->start();
    due();
    m_keeper.reset(); // while it is fetched
    QCOMPARE(m_fetcher->cancelled.size(), 1U);
    m_fetcher->refuse(FetchTrouble::Cancelled); // finds nobody
    make();
    m_keeper->start();
    due();
    m_fetcher->answerWith("good 1");
    m_keeper.reset(); // while it is hashed
    QCoreApplication::processEvents();
    QVERIFY(m_judged.empty());
}

void SourceKeeperTest::aPersonMayCancel()
{
    startAndAnswer("good 1");
    m_keeper->cancel(); // nothing is being fetched
    QVERIFY(m_fetcher->cancelled.empty());
    m_keeper->refresh();
    due();
    QVERIFY(SourcePhrases::state(m_keeper->state(), m_clock->wall()).contains(u"being fetched"_s));
    m_keeper->cancel();
    QCOMPARE(m_fetcher->cancelled.size(), 1U);
    m_fetcher->refuse(FetchTrouble::Cancelled); // as the fetcher says then
    settle();
    QVERIFY(m_keeper->state().hasCopy && m_keeper->state().wasCancelled);
    QVERIFY(!m_keeper->state().failure); // nothing is wrong with the source
    m_clock->advance(30min);
    QCOMPARE(m_fetcher->count, 2); // it is not tried again behind his back
    m_clock->advance(30min);
    QCOMPARE(m_fetcher->count, 3); // but when it is due
    QVERIFY(!m_keeper->state().wasCancelled);
}

void SourceKeeperTest::aStalledServerIsCancelled()
{
    FileServer server;
    server.serve("/list.csv", "good 1");
    SystemClock clock;
    HttpFetcher fetcher(clock, u"test"_s);
    QByteArray inUse;
    SourceOptions options {u"list 1"_s, {server.url(u"/list.csv"_s)}, path(), 24h};
    SourceKeeper keeper(options, fetcher, clock,
                        [&inUse](const QByteArray &body, const SourceKeeper::Done &done) {
                            inUse = body;
                            done({});
                        });
    keeper.start();
    QTRY_VERIFY_WITH_TIMEOUT(keeper.state().hasCopy && !keeper.state().isRefreshing, Patience);
    server.answerRaw("/list.csv", [](QTcpSocket & /*never hears of us*/) {});
    keeper.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 2, Patience);
    QVERIFY(keeper.state().isRefreshing);
    keeper.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!keeper.state().isRefreshing, Patience);
    QVERIFY(keeper.state().wasCancelled && keeper.state().hasCopy && !keeper.state().failure);
    const QString words = SourcePhrases::state(keeper.state(), clock.wall());
    QVERIFY2(words.contains(u"cancelled"_s) && words.contains(u"as of"_s), qPrintable(words));
    QCOMPARE(inUse, "good 1"_ba);
    server.serve("/list.csv", "good 2");
    keeper.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(inUse, "good 2"_ba, Patience);
    QVERIFY(!keeper.state().wasCancelled);
}

QTEST_GUILESS_MAIN(SourceKeeperTest)
#include "tst_sourcekeeper.moc"
