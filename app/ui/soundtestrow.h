// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vp {

class VirtualPhone;

/** Calls the owner's phone, when he wants it, to hear whether sound gets through both ways; hidden
 * where the modem carries none. */
class SoundTestRow : public QWidget
{
    Q_OBJECT
public:
    /** @p phone outlives it. */
    explicit SoundTestRow(VirtualPhone &phone, QWidget *parent = nullptr);

private:
    void press();
    void refresh();

    VirtualPhone &m_phone;
    QPushButton *m_button;
    QLabel *m_advice;
    QLabel *m_state;
};

} // namespace vp
