// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/callstory.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vp {

class HistoryBar;
class WindowHistory;

/** The message that the caller of the chosen call has left: heard in the desktop's own player,
 * saved, or deleted. Hidden where there is none. */
class RecordingRow : public QWidget
{
    Q_OBJECT
public:
    /** @p bar is where a deletion is undone. Both outlive it. */
    RecordingRow(WindowHistory &history, HistoryBar &bar, QWidget *parent = nullptr);
    /** Null = no call is chosen. */
    void showFor(const CallRecord *call);

    /** False = there is nothing that can be played. */
    bool play();

private:
    void remove();
    void askWhere();
    void saveAs(const QString &file);

    WindowHistory &m_history;
    HistoryBar &m_bar;
    QLabel *m_words;
    QPushButton *m_play;
    QPushButton *m_save;
    QPushButton *m_delete;
    QString m_file; ///< empty = there is none
    QDateTime m_at; ///< of the call
};

} // namespace vp
