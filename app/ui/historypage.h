// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/historymodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
class QTableWidget;

namespace vp {

class HistoryBar;
class RecordingRow;
class WindowHistory;

/** The calls with their reasons; below them the chosen one, step by step. */
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    HistoryPage(HistoryModel::Fetch fetch, HistoryModel::Names names, QWidget *parent = nullptr);
    [[nodiscard]] HistoryModel &model() { return m_model; }
    /** What is looked for, deleted and saved comes from @p history, which outlives this. */
    void setHistory(WindowHistory &history);
    /** How a number is blocked, and let through again. */
    struct Blocking
    {
        std::function<Result<qint64>(const QString &number)> block; ///< gives the entry's id
        std::function<bool(qint64 id)> unblock;
    };
    void setBlocking(Blocking blocking);
    /** One call was added or changed. */
    void refreshCall(qint64 id);
    /** Chooses the call, when it is among those that are loaded; false = it is not. */
    bool select(qint64 id);
    /** Chooses the call, whatever is looked for now: where that hides it, all calls are shown. */
    void open(qint64 id);
    /** What the caller of the chosen call has left; null = nothing is ever recorded. */
    [[nodiscard]] RecordingRow *recording() { return m_recording; }

Q_SIGNALS:
    /** The person wants to call this number; nothing is dialled yet. */
    void callRequested(const QString &number);
    void messageRequested(const QString &number);
    /** Who would get a call of this number at that time, and why? */
    void whyRequested(const QString &number, const QDateTime &at);

private:
    void buildTable();
    QWidget *buildDetail();
    void connectDetail();
    QWidget *buildEmptyNote();
    void showDetail();
    void fillSteps(const CallRecord &call);
    void showRightSide();
    void copyNumber();
    void reload();
    /** By a click on a column's title, or by keys. */
    void letSort(WindowHistory &history);
    /** By the column to the left or right of the one that sorts. */
    void sortBeside(int step);
    void choose(int row);
    void removeChosen(WindowHistory &history);
    void blockChosen();
    [[nodiscard]] const CallRecord *chosen() const;

    HistoryModel m_model;
    QTableView *m_table;
    QLabel *m_title = nullptr;
    QTableWidget *m_steps = nullptr;
    QPushButton *m_callBack = nullptr;
    QPushButton *m_copy = nullptr;
    QWidget *m_detail = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_message = nullptr;
    QPushButton *m_block = nullptr; ///< hidden while nothing can be blocked
    QPushButton *m_test = nullptr;
    Blocking m_blocking;
    QLabel *m_empty = nullptr;
    QPushButton *m_showAll = nullptr;
    RecordingRow *m_recording = nullptr; ///< null = there are no messages
    HistoryBar *m_bar = nullptr; ///< null = there is nothing to choose from
    QStackedLayout *m_stack = nullptr;
};

} // namespace vp
