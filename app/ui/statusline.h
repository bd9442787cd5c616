// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/phonestatus.h"

#include <QStatusBar>

class QToolButton;

namespace vp {

/** Modem, network and chat at a glance; each leads to where it can be mended. */
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setStatus(const PhoneStatus &status);

Q_SIGNALS:
    void modemClicked();
    void networkClicked();
    void chatClicked();

private:
    QToolButton *addButton(const QString &objectName, const QString &icon);

    QToolButton *m_modem;
    QToolButton *m_network;
    QToolButton *m_chat;
};

/** "signal0" to "signal4" for a percentage. */
[[nodiscard]] QString signalIconName(std::optional<int> percent);
/** "E173 on /dev/ttyUSB0", or what is wrong. */
[[nodiscard]] QString modemLine(const NetworkStatus &network);

} // namespace vp
