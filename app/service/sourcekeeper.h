// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "service/sourcecopy.h"
#include "service/sourcestate.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace vp {

/** What is to be kept, and how. */
struct SourceOptions
{
    QString label; ///< what logs call it; the address may be a secret
    FetchRequest request; ///< its tags are filled in by the keeper
    QString copyPath;
    std::chrono::milliseconds every {24 * 60 * 60 * 1000};
};

/**
 * Keeps one source (a calendar, a list) fresh: by interval, on demand, at a first ring, after a
 * sleep. Whatever fails, the last good copy stays in use, from the disk too after a restart.
 *
 * Life: start() loads the copy, has it judged, and refreshes what is due. All heavy work is done in
 * workers; nothing here ever waits.
 */
class SourceKeeper : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<> &)>;
    /**
     * Parses a body, in a worker if it is heavy, and calls @p done once: with success it is in use
     * from now on (and is stored), with an error the copy before stays.
     */
    using Judge = std::function<void(const QByteArray &body, const Done &done)>;

    SourceKeeper(SourceOptions options, Fetcher &fetcher, Clock &clock, Judge judge,
                 QObject *parent = nullptr);
    ~SourceKeeper() override;

    void start();
    /** Now, whatever has failed before: asked for by a person. */
    void refresh();
    /** What is being fetched is not wanted: the copy in use stays, until it is due again. Nothing
     * happens where nothing is being fetched. */
    void cancel();
    /** At a first ring: in the background, if it was not confirmed within @p age. */
    void refreshIfOlder(std::chrono::milliseconds age);
    /** The computer slept, or the network is back. */
    void wakeUp();

    [[nodiscard]] const SourceState &state() const { return m_state; }
    [[nodiscard]] const QString &label() const { return m_options.label; }

Q_SIGNALS:
    void stateChanged();
    /** Once, when there was no success for a day in spite of tries; the owner is to be told. */
    void becameStale();
    /** The first success after becameStale(). */
    void recovered();

private:
    /** What is being worked on; one thing at a time. */
    enum class Phase : std::uint8_t { Off, Loading, Idle, Fetching, Hashing, Judging, Saving };
    void copyLoaded();
    void useCopy(const SourceCopy &copy, const Result<> &verdict);
    void begin();
    void fetch();
    void fetched(const FetchResult &result);
    void hashed();
    void useAnswer(const Result<> &verdict);
    void askJudge(const QByteArray &body, const Done &then);
    void store(bool withBody);
    void stored();
    void succeed();
    void fail(SourceFailure failure);
    void giveUp(); ///< as a person wants it
    void setPhase(Phase phase);
    void noteFailure(SourceFailure failure);
    [[nodiscard]] std::chrono::milliseconds patience() const;
    [[nodiscard]] std::chrono::milliseconds age() const;
    [[nodiscard]] bool isLongOverdue() const;

    SourceOptions m_options;
    Fetcher &m_fetcher;
    Clock &m_clock;
    Judge m_judge;
    Deadline m_next;
    Phase m_phase = Phase::Off;
    SourceState m_state;
    SourceCopy m_copy; ///< what is in use, without its body
    FetchAnswer m_answer; ///< what came, until it is in use and stored
    QDateTime m_storedAt; ///< as the file says
    QDateTime m_startedAt;
    std::optional<std::chrono::milliseconds> m_triedAt;
    std::chrono::milliseconds m_failingSince {0};
    Fetcher::Ticket m_ticket = 0;
    int m_question = 0; ///< counts what the judge was asked: a late word for another means nothing
    bool m_isWanted = false; ///< refresh() came while the copy was being loaded
    QFutureWatcher<Result<SourceCopy>> m_loading;
    QFutureWatcher<QByteArray> m_hashing;
    QFutureWatcher<Result<>> m_storing;
};

} // namespace vp
