// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/networkstatus.h"
#include "ui/panel.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vp {

/** Where a person types the PIN of a locked SIM card; with one try left he must say that he knows.
 * Hidden while no PIN is asked for. */
class PinPanel : public Panel
{
    Q_OBJECT
public:
    explicit PinPanel(QWidget *parent = nullptr);
    void setStatus(const NetworkStatus &status);
    /** What became of pinEntered(). */
    void showVerdict(PinVerdict verdict);

Q_SIGNALS:
    void pinEntered(const QString &pin, bool confirmedLastTry, bool remember);

private:
    void updateButton();
    void setMayBeLast(bool may);
    void enter();

    QLabel *m_text = nullptr;
    QLabel *m_detail = nullptr;
    QLineEdit *m_pin = nullptr;
    QCheckBox *m_remember = nullptr;
    QCheckBox *m_confirm = nullptr;
    QPushButton *m_unlock = nullptr;
    bool m_mayBeLast = false; ///< the tries that are left say so, or the SIM's past does
};

} // namespace vp
