// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rulespage.h"
#include "ui/setuppage.h"

#include <QTimer>

class QLabel;
class QLineEdit;

namespace vp {

class VirtualPhone;
class WeekView;

/** Addresses or files of calendars, what was read of them, and the rules of this week. */
class SetupCalendar : public SetupPage
{
    Q_OBJECT
public:
    explicit SetupCalendar(VirtualPhone &phone, QWidget *parent = nullptr);
    void initializePage() override;

private:
    void buildFields();
    void buildPreview();
    void add();
    void chooseFile();
    void addAddress(const QString &address);
    void refresh();
    void showFacts(const RulesFacts &facts);

    VirtualPhone &m_phone;
    RulesQuestions m_questions;
    QLineEdit *m_address = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_facts = nullptr;
    WeekView *m_week = nullptr;
    bool m_isShown = false; ///< somebody has been here
};

} // namespace vp
