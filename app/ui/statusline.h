// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/calendardesk.h"
#include "service/phonestatus.h"

#include <QStatusBar>

#include <vector>

class QToolButton;

namespace vp {

/** Modem, network, chat, calendars and missed calls at a glance; each leads to where it can be
 * mended. */
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setStatus(const PhoneStatus &status);
    void setCalendars(const std::vector<CalendarStatus> &calendars);
    void setMissed(int calls);
    /** There is no room for all words: some are pictures then. */
    void setFolded(bool folded);

Q_SIGNALS:
    void modemClicked();
    void networkClicked();
    void chatClicked();
    void calendarClicked();
    void missedClicked();

private:
    QToolButton *addButton(const QString &objectName, const QString &icon);

    QToolButton *m_modem;
    QToolButton *m_network;
    QToolButton *m_chat;
    QToolButton *m_calendar; ///< hidden without a calendar
    QToolButton *m_missed; ///< hidden while nothing was missed
};

/** "signal0" to "signal4" for a percentage. */
[[nodiscard]] QString signalIconName(std::optional<int> percent);
/** "E173 on /dev/ttyUSB0", or what is wrong. */
[[nodiscard]] QString modemLine(const NetworkStatus &network);

} // namespace vp
