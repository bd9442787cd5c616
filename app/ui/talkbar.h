// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/talkdesk.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace vp {

/** Below the call strip: answers here, and shows the talk at this computer with meters, mute and
 * keys. Hidden where nothing of that is possible now. */
class TalkBar : public QFrame
{
    Q_OBJECT
public:
    /** @p desk outlives it. */
    explicit TalkBar(TalkDesk &desk, QWidget *parent = nullptr);
    /** What a call allows may be another. */
    void refresh();
    [[nodiscard]] static QString words(TalkDesk::Trouble trouble);
    [[nodiscard]] static QString words(MissingSound missing);

private:
    QToolButton *makePad();
    QProgressBar *makeMeter(const QString &name, const QString &text);
    void refreshLevels();

    TalkDesk &m_desk;
    QPushButton *m_answer;
    QLabel *m_state;
    QProgressBar *m_said;
    QProgressBar *m_heard;
    QPushButton *m_mute;
    QToolButton *m_keys;
    QTimer m_tick {this}; ///< of the meters, only while somebody talks
};

} // namespace vp
