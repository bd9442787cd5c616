// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/localrules.h"

#include <QDialog>
#include <QStringList>

#include <array>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QTimeEdit;

namespace vp {

class VirtualPhone;

/** A weekly rule that is made or changed here: who, where to, on which days, when, until when. */
class RuleDialog : public QDialog
{
    Q_OBJECT
public:
    /** With @p at of the rules: that one is changed. @p phone outlives the dialog. */
    RuleDialog(VirtualPhone &phone, std::optional<std::size_t> at, QWidget *parent = nullptr);

private:
    void buildFields();
    [[nodiscard]] QWidget *buildDays();
    [[nodiscard]] QWidget *buildUntil();
    void fill(const LocalRule &rule);
    [[nodiscard]] LocalRule typed() const;
    void store();
    [[nodiscard]] QString words(const Error &error) const;

    VirtualPhone &m_phone;
    std::optional<std::size_t> m_at;
    QComboBox *m_who = nullptr;
    QComboBox *m_goesTo = nullptr;
    std::array<QCheckBox *, 7> m_days {};
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
    QCheckBox *m_ends = nullptr;
    QDateEdit *m_until = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace vp
