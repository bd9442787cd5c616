// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/callstory.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vp {

class WindowHistory;

/** The message that the caller of the chosen call has left: heard in the desktop's own player, or
 * saved. Hidden where there is none. */
class RecordingRow : public QWidget
{
    Q_OBJECT
public:
    /** @p history outlives it. */
    explicit RecordingRow(const WindowHistory &history, QWidget *parent = nullptr);
    /** Null = no call is chosen. */
    void showFor(const CallRecord *call);

private:
    void play();
    void askWhere();
    void saveAs(const QString &file);

    const WindowHistory &m_history;
    QLabel *m_words;
    QPushButton *m_play;
    QPushButton *m_save;
    QString m_file; ///< empty = there is none
    QDateTime m_at;
    bool m_isMessage = true; ///< else what both have said ///< of the call
};

} // namespace vp
