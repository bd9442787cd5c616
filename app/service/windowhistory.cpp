// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/windowhistory.h"

#include "base/logging.h"
#include "service/callrows.h"
#include "service/rowsexport.h"
#include "store/callsearch.h"
#include "store/sortedcalls.h"

#include <algorithm>
#include <utility>

namespace vp {

namespace {

constexpr int CallsAPiece = 100; ///< a few milliseconds
constexpr int CallsAnExport = 100; ///< at a time
constexpr std::chrono::milliseconds Breath {20};

} // namespace

WindowHistory::WindowHistory(Clock &clock, Database *database, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_database(database)
    , m_patience(clock)
    , m_breath(clock)
{
    connect(&m_patience, &Deadline::expired, this, [this] {
        carryOut();
        Q_EMIT settled();
    });
    connect(&m_breath, &Deadline::expired, this, &WindowHistory::carryOn);
}

WindowHistory::~WindowHistory() = default;

CallPage WindowHistory::page(const CallFilter &filter, int limit, qint64 beforeId) const
{
    return sorted(filter, {}, limit, beforeId);
}

CallOrder WindowHistory::order() const
{
    return m_database == nullptr ? CallOrder {}
                                 : SortedCalls(*m_database).order().value_or(CallOrder {});
}

void WindowHistory::setOrder(const CallOrder &order)
{
    if (m_database == nullptr) {
        return;
    }
    if (const Result<> kept = SortedCalls(*m_database).setOrder(order); !kept) {
        qCWarning(lcService) << "the order of the calls is not kept:" << kept.error().detail;
    }
}

CallPage WindowHistory::sorted(const CallFilter &filter, const CallOrder &order, int limit,
                               qint64 afterId) const
{
    if (m_database == nullptr) {
        return {};
    }
    CallFilter shown = filter;
    for (const QDateTime &gone : {m_before, m_going}) {
        if (gone.isValid() && (!shown.from.isValid() || shown.from < gone)) {
            shown.from = gone;
        }
    }
    Result<CallPage> page = SortedCalls(*m_database).page(shown, order, limit, afterId);
    if (!page) {
        qCWarning(lcService) << "the history cannot be read:" << page.error().detail;
        return {};
    }
    std::erase_if(page->calls, [this](const CallRecord &call) { return m_ids.contains(call.id); });
    return std::move(*page);
}

int WindowHistory::countBefore(const QDateTime &before) const
{
    return m_database == nullptr ? 0 : CallSearch(*m_database).countBefore(before).value_or(0);
}

void WindowHistory::remove(const QList<qint64> &ids)
{
    carryOut();
    if (m_database == nullptr || ids.isEmpty()) {
        return;
    }
    m_ids = ids;
    waitForUndo();
}

void WindowHistory::removeBefore(const QDateTime &before)
{
    carryOut();
    if (m_database == nullptr || !before.isValid()) {
        return;
    }
    m_before = before;
    waitForUndo();
}

QString WindowHistory::recordingOf(const QDateTime &startedAt) const
{
    const bool isGone = m_recording.isValid() && m_recording == startedAt;
    return m_recordings.find && !isGone ? m_recordings.find(startedAt) : QString();
}

void WindowHistory::removeRecording(const QDateTime &startedAt)
{
    carryOut();
    if (!m_recordings.remove || !startedAt.isValid()) {
        return;
    }
    m_recording = startedAt;
    waitForUndo();
}

void WindowHistory::waitForUndo()
{
    m_waits = true;
    m_patience.start(UndoTime);
    Q_EMIT changed();
}

bool WindowHistory::undo()
{
    if (!m_waits) {
        return false;
    }
    m_patience.stop();
    m_waits = false;
    m_ids.clear();
    m_before = {};
    m_recording = {};
    Q_EMIT changed();
    return true;
}

void WindowHistory::carryOut()
{
    if (!m_waits) {
        return;
    }
    m_patience.stop();
    m_waits = false;
    if (!m_ids.isEmpty()) {
        const Result<int> gone = CallSearch(*m_database).remove(m_ids);
        m_ids.clear();
        if (!gone) {
            refused(gone.error());
        }
    }
    if (m_recording.isValid()) {
        const Result<> gone = m_recordings.remove(std::exchange(m_recording, {}));
        if (!gone) {
            refused(gone.error());
        }
    }
    if (m_before.isValid() && (!m_going.isValid() || m_going < m_before)) {
        m_going = m_before;
    }
    m_before = {};
    carryOn();
}

void WindowHistory::carryOn()
{
    if (!m_going.isValid()) {
        return;
    }
    const Result<int> gone = CallSearch(*m_database).removeBefore(m_going, CallsAPiece);
    if (!gone) {
        m_going = {};
        refused(gone.error());
    } else if (*gone == 0) {
        m_going = {};
    } else {
        m_breath.start(Breath);
    }
}

void WindowHistory::finish()
{
    const auto end = m_clock.steady() + EndTime;
    carryOut();
    while (m_going.isValid() && m_clock.steady() < end) {
        carryOn();
    }
    if (m_going.isValid()) {
        qCWarning(lcService) << "not all calls that were to be deleted are";
    }
}

void WindowHistory::exportCalls(const CallFilter &filter, const QString &file)
{
    cancelExport();
    m_export = std::make_unique<RowsExport>(
        m_clock,
        [this, filter](qint64 before, bool isJson) {
            const CallPage found = page(filter, CallsAnExport, before);
            RowPiece piece {{}, found.nextBefore, found.isLast};
            for (const CallRecord &call : found.calls) {
                piece.rows.append(isJson ? exportrows::json(call) : exportrows::csv(call));
            }
            return piece;
        },
        exportrows::csvHeader(), file);
    connect(m_export.get(), &RowsExport::moved, this, &WindowHistory::exportMoved);
    connect(m_export.get(), &RowsExport::finished, this, [this, file](const QString &words) {
        const int calls = m_export->rows();
        m_export.release()->deleteLater();
        Q_EMIT exported(file, calls, words);
    });
    m_export->start();
}

void WindowHistory::cancelExport()
{
    if (m_export != nullptr) {
        m_export->cancel();
    }
}

void WindowHistory::refused(const Error &error)
{
    qCWarning(lcService) << "calls could not be deleted:" << error.detail;
    Q_EMIT changed();
    Q_EMIT failed();
}

} // namespace vp
