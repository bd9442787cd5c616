// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setupchecks.h"
#include "ui/setuppage.h"

#include <functional>
#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vp {

class PinPanel;
class VirtualPhone;

/** The modem: rows that come true while it is found, and one button for what is in the way. */
class SetupModem : public SetupPage
{
    Q_OBJECT
public:
    /** @p simulate starts a demo; empty = none is offered. */
    SetupModem(VirtualPhone &phone, std::function<void()> simulate, QWidget *parent = nullptr);
    void initializePage() override;

private:
    void buildRows();
    void buildRemedy(std::function<void()> simulate);
    void refresh();
    /** Looks closer, once a modem. */
    void examine();
    void showRemedy(const NetworkStatus &network);
    void showSticks(const NetworkStatus &network);

    VirtualPhone &m_phone;
    QLabel *m_headline = nullptr;
    QGridLayout *m_rows = nullptr;
    std::vector<SetupCheck> m_shown;
    PinPanel *m_pin = nullptr;
    QLabel *m_remedy = nullptr;
    QPushButton *m_takeModem = nullptr;
    QPushButton *m_copy = nullptr;
    QVBoxLayout *m_sticks = nullptr;
    std::vector<PluggedStick> m_shownSticks;
    QPushButton *m_again = nullptr;
    QPushButton *m_simulate = nullptr;
    std::optional<DoctorReport> m_report;
    bool m_examines = false;
    bool m_wasExamined = false; ///< this modem, since it became ready
};

} // namespace vp
