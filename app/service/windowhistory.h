// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "telephony/callfilter.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace vp {

class RowsExport;
class Database;

/**
 * The calls for the window: what is looked for, and what is taken out. Nothing goes at once: for
 * UndoTime it is only not shown any more, so that undo is sure. A program that is stopped meanwhile
 * carries it out first; one that crashes has deleted nothing.
 */
class WindowHistory : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds UndoTime {10};

    /** Null = calls are not kept. */
    WindowHistory(Clock &clock, Database *database, QObject *parent = nullptr);
    ~WindowHistory() override;
    /** A page that is not the last one may be empty, @see CallSearch. Of a data base that fails
     * the last one, empty. */
    [[nodiscard]] CallPage page(const CallFilter &filter, int limit, qint64 beforeId = 0) const;
    /** The same in another order, behind the call @p afterId (0 = from the start). */
    [[nodiscard]] CallPage sorted(const CallFilter &filter, const CallOrder &order, int limit,
                                  qint64 afterId = 0) const;
    /** The order that was chosen last, also by an earlier run. */
    [[nodiscard]] CallOrder order() const;
    void setOrder(const CallOrder &order);
    /** How many began before @p before. */
    [[nodiscard]] int countBefore(const QDateTime &before) const;

    /** What callers have left, by the beginning of their calls. */
    struct Recordings
    {
        std::function<QString(const QDateTime &)> find; ///< gives the file; empty = there is none
        std::function<Result<>(const QDateTime &)> remove;
    };
    void setRecordings(Recordings recordings) { m_recordings = std::move(recordings); }
    [[nodiscard]] QString recordingOf(const QDateTime &startedAt) const;
    /** As remove(), of the message alone: the call stays. */
    void removeRecording(const QDateTime &startedAt);

    /** An earlier removal that waits is carried out first. */
    void remove(const QList<qint64> &ids);
    void removeBefore(const QDateTime &before);
    /** What was removed last is shown again; false when it is too late. */
    bool undo();
    /** The program ends: what waits for its undo, or is half done, is carried out now, as far as
     * that takes no longer than EndTime. */
    void finish();
    static constexpr std::chrono::milliseconds EndTime {500};
    [[nodiscard]] bool mayUndo() const { return m_waits; }

    /** Writes what matches into a file, JSON when its name ends so, else CSV. exported() follows;
     * an earlier one that is under way ends. */
    void exportCalls(const CallFilter &filter, const QString &file);
    void cancelExport();

Q_SIGNALS:
    /** Calls have gone, or are back: to be read anew. */
    void changed();
    /** It is too late for undo. */
    void settled();
    void exportMoved(int calls);
    /** @p words are why there is no file; empty = it is there, with so many calls. */
    void exported(const QString &file, int calls, const QString &words);
    /** The disk refused; what was not deleted is shown again. */
    void failed();

private:
    void waitForUndo();
    void carryOut();
    void carryOn();
    void refused(const Error &error);

    Clock &m_clock;
    Database *m_database;
    Recordings m_recordings; ///< empty = nothing is recorded
    std::unique_ptr<RowsExport> m_export; ///< null = none is under way
    QList<qint64> m_ids; ///< not shown any more
    QDateTime m_before; ///< the same for all that began earlier; invalid = none
    QDateTime m_recording; ///< the message of the call that began then, the same; invalid = none
    QDateTime m_going; ///< of an earlier removal, which is carried out piece by piece
    bool m_waits = false;
    Deadline m_patience;
    Deadline m_breath; ///< between two pieces
};

} // namespace vp
