// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sourcekeeper.h"

#include "base/logging.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace vp {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds FirstWait {30'000};
constexpr milliseconds LongestWait {60 * 60 * 1000};
/** At first rings: what failed just now is not tried again at the next ring. */
constexpr milliseconds BetweenTries {30'000};
constexpr milliseconds Day {24 * 60 * 60 * 1000};
/** Only then is a silence of days no mere start without a network. */
constexpr milliseconds LongEnough {60 * 60 * 1000};
/** The time in the file may lag so far behind: it is not written anew at each "not modified". */
constexpr milliseconds StampEvery {60 * 60 * 1000};

milliseconds upTo(milliseconds most)
{
    const auto bound = static_cast<quint32>(std::clamp<qint64>(most.count(), 0, INT_MAX - 1));
    return milliseconds {QRandomGenerator::global()->bounded(bound + 1)};
}

} // namespace

SourceKeeper::SourceKeeper(SourceOptions options, Fetcher &fetcher, Clock &clock, Judge judge,
                           QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_fetcher(fetcher)
    , m_clock(clock)
    , m_judge(std::move(judge))
    , m_next(clock)
{
    connect(&m_next, &Deadline::expired, this, &SourceKeeper::begin);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &SourceKeeper::copyLoaded);
    connect(&m_hashing, &QFutureWatcherBase::finished, this, &SourceKeeper::hashed);
    connect(&m_storing, &QFutureWatcherBase::finished, this, &SourceKeeper::stored);
}

SourceKeeper::~SourceKeeper()
{
    if (m_phase == Phase::Fetching) {
        m_fetcher.cancel(m_ticket);
    }
}

void SourceKeeper::start()
{
    if (m_phase != Phase::Off) {
        return;
    }
    m_startedAt = m_clock.wall().toUTC();
    setPhase(Phase::Loading);
    m_loading.setFuture(
        QtConcurrent::run([path = m_options.copyPath, most = m_options.request.limits.bytes] {
            return loadSourceCopy(path, most);
        }));
}

void SourceKeeper::refresh()
{
    if (m_phase == Phase::Loading) {
        m_isWanted = true;
    }
    begin();
}

void SourceKeeper::cancel()
{
    m_isWanted = false;
    if (m_phase == Phase::Fetching) {
        m_fetcher.cancel(m_ticket);
    }
}

void SourceKeeper::refreshIfOlder(milliseconds most)
{
    const bool justTried = m_triedAt && m_clock.steady() - *m_triedAt < BetweenTries;
    if (!justTried && age() >= most) {
        begin();
    }
}

void SourceKeeper::wakeUp()
{
    refresh();
}

void SourceKeeper::copyLoaded()
{
    const Result<SourceCopy> copy = m_loading.future().takeResult(); // the body goes, too
    if (!copy || copy->urlHash != hashOf(m_options.request.url)) {
        if (!copy && copy.error().code != ErrorCode::NotFound) {
            qCWarning(lcService) << m_options.label << "has no usable copy:" << copy.error().detail;
        }
        setPhase(Phase::Idle);
        return begin();
    }
    setPhase(Phase::Judging);
    askJudge(copy->body, [this, copy = *copy](const Result<> &verdict) { useCopy(copy, verdict); });
}

void SourceKeeper::useCopy(const SourceCopy &copy, const Result<> &verdict)
{
    if (verdict) {
        m_copy = copy;
        m_copy.body.clear();
        m_storedAt = copy.confirmedAt;
        m_state.hasCopy = true;
        m_state.confirmedAt = copy.confirmedAt;
    }
    setPhase(Phase::Idle);
    const milliseconds old = age();
    if (m_isWanted || old >= m_options.every) {
        begin();
    } else {
        m_next.start(m_options.every - old);
    }
}

void SourceKeeper::begin()
{
    if (m_phase == Phase::Idle) {
        m_isWanted = false;
        fetch();
    }
}

void SourceKeeper::fetch()
{
    m_next.stop();
    m_state.wasCancelled = false;
    m_triedAt = m_clock.steady();
    FetchRequest request = m_options.request;
    request.etag = m_copy.etag;
    request.lastModified = m_copy.lastModified;
    m_ticket =
        m_fetcher.fetch(request, this, [this](const FetchResult &result) { fetched(result); });
    setPhase(Phase::Fetching);
}

void SourceKeeper::fetched(const FetchResult &result)
{
    if (!result && result.error().trouble == FetchTrouble::Cancelled) {
        return giveUp();
    }
    if (!result) {
        return fail({.kind = SourceFailure::Kind::NotFetched, .fetch = result.error()});
    }
    if (result->notModified) {
        m_copy.confirmedAt = m_clock.wall().toUTC();
        return store(false);
    }
    m_answer = *result;
    setPhase(Phase::Hashing);
    m_hashing.setFuture(QtConcurrent::run([body = m_answer.body] { return hashOf(body); }));
}

void SourceKeeper::hashed()
{
    const QByteArray hash = m_hashing.result();
    if (m_state.hasCopy && hash == m_copy.bodyHash) {
        return useAnswer({}); // many servers know no "not modified"
    }
    setPhase(Phase::Judging);
    askJudge(m_answer.body, [this, hash](const Result<> &verdict) {
        if (verdict) {
            m_copy.bodyHash = hash;
            m_storedAt = {};
        }
        useAnswer(verdict);
    });
}

void SourceKeeper::useAnswer(const Result<> &verdict)
{
    if (!verdict) {
        m_answer = {};
        return fail({.kind = SourceFailure::Kind::NotUsable, .content = verdict.error()});
    }
    m_state.hasCopy = true;
    m_copy.urlHash = hashOf(m_options.request.url);
    m_copy.etag = m_answer.etag;
    m_copy.lastModified = m_answer.lastModified;
    m_copy.confirmedAt = m_clock.wall().toUTC();
    store(true);
}

/** Hands @p body over; @p then comes later and once, whatever the judge does. */
void SourceKeeper::askJudge(const QByteArray &body, const Done &then)
{
    const int question = ++m_question;
    m_judge(body, [keeper = QPointer(this), question, then](const Result<> &verdict) {
        if (!keeper || keeper->m_question != question) {
            return;
        }
        ++keeper->m_question;
        QMetaObject::invokeMethod(
            keeper.data(), [then, verdict] { then(verdict); }, Qt::QueuedConnection);
    });
}

void SourceKeeper::store(bool withBody)
{
    m_state.confirmedAt = m_copy.confirmedAt;
    const bool fresh = m_storedAt.isValid()
        && m_storedAt.msecsTo(m_copy.confirmedAt) < StampEvery.count()
        && m_storedAt <= m_copy.confirmedAt;
    if (fresh) {
        m_answer = {};
        return succeed();
    }
    setPhase(Phase::Saving);
    SourceCopy copy = m_copy;
    copy.body = std::exchange(m_answer, {}).body;
    m_storing.setFuture(QtConcurrent::run(
        [copy, withBody, path = m_options.copyPath, most = m_options.request.limits.bytes] {
            return withBody ? saveSourceCopy(path, copy) : restampSourceCopy(path, copy, most);
        }));
}

void SourceKeeper::stored()
{
    const Result<> result = m_storing.result();
    if (result) {
        m_storedAt = m_copy.confirmedAt;
        return succeed();
    }
    // The next time the whole is wanted, so that it can be stored then.
    m_copy.etag.clear();
    m_copy.lastModified.clear();
    m_storedAt = {};
    succeed();
    if (result.error().code != ErrorCode::NotFound) { // else the file went: no harm yet
        noteFailure({.kind = SourceFailure::Kind::NotStored, .content = result.error()});
        Q_EMIT stateChanged();
    }
}

void SourceKeeper::succeed()
{
    if (m_state.failure) {
        qCInfo(lcService) << m_options.label << "is fresh again";
    }
    m_state.failure.reset();
    const bool wasStale = std::exchange(m_state.isStale, false);
    m_next.start(m_options.every - upTo(m_options.every / 20)); // not all at the same second
    setPhase(Phase::Idle);
    if (wasStale) {
        Q_EMIT recovered();
    }
}

void SourceKeeper::noteFailure(SourceFailure failure)
{
    const bool first = !m_state.failure;
    failure.since = first ? m_clock.wall().toUTC() : m_state.failure->since;
    failure.tries = first ? 1 : m_state.failure->tries + 1;
    if (first) {
        m_failingSince = m_clock.steady();
    }
    if (first || m_state.failure->kind != failure.kind
        || m_state.failure->fetch.trouble != failure.fetch.trouble) {
        qCInfo(lcService) << m_options.label << "cannot be refreshed: trouble"
                          << static_cast<int>(failure.kind)
                          << static_cast<int>(failure.fetch.trouble) << failure.fetch.status
                          << failure.content.detail;
    }
    m_state.failure = std::move(failure);
}

void SourceKeeper::fail(SourceFailure failure)
{
    noteFailure(std::move(failure));
    m_next.start(patience());
    const bool told = m_state.isStale;
    m_state.isStale = told || isLongOverdue();
    setPhase(Phase::Idle);
    if (!told && m_state.isStale) {
        Q_EMIT becameStale();
    }
}

void SourceKeeper::giveUp()
{
    m_state.wasCancelled = true;
    m_next.start(m_options.every);
    setPhase(Phase::Idle);
}

void SourceKeeper::setPhase(Phase phase)
{
    m_phase = phase;
    m_state.isRefreshing = phase != Phase::Idle && phase != Phase::Off;
    Q_EMIT stateChanged();
}

milliseconds SourceKeeper::patience() const
{
    const int doublings = std::min(m_state.failure->tries - 1, 10);
    const milliseconds longest = std::min(LongestWait, m_options.every);
    const milliseconds wait = std::min(FirstWait * (1 << doublings), longest);
    return std::max<milliseconds>(wait + upTo(wait / 4), m_state.failure->fetch.retryAfter);
}

/** Of what is in use; without anything, or where the clock has jumped back, it is due. */
milliseconds SourceKeeper::age() const
{
    const qint64 old = m_state.confirmedAt.msecsTo(m_clock.wall());
    return m_state.hasCopy && old >= 0 ? milliseconds {old} : milliseconds::max();
}

/** A day beyond what was promised, and not only because the program has just started. */
bool SourceKeeper::isLongOverdue() const
{
    const QDateTime last =
        m_state.hasCopy ? m_state.confirmedAt.addMSecs(m_options.every.count()) : m_startedAt;
    return last.msecsTo(m_clock.wall()) >= Day.count()
        && m_clock.steady() - m_failingSince >= LongEnough;
}

} // namespace vp
