// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/doctorreport.h"
#include "ui/setuppage.h"

class QLabel;
class QPushButton;

namespace vp {

class VirtualPhone;

/** Whether the modem's port for sound works, and what callers hear; left out where the modem has
 * none. */
class SetupSound : public SetupPage
{
    Q_OBJECT
public:
    /** @p phone outlives it. */
    explicit SetupSound(VirtualPhone &phone, QWidget *parent = nullptr);
    void shown() override;
    [[nodiscard]] bool isLeftOut() const override;

private:
    void addCheck();
    void addAnnouncement();
    void examine();
    void showCheck(const DoctorLine &line);
    void refresh();
    void listen();

    VirtualPhone &m_phone;
    QLabel *m_sign = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_remedy = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_listen = nullptr;
    QLabel *m_note = nullptr;
    bool m_examines = false;
    bool m_wasExamined = false;
};

} // namespace vp
