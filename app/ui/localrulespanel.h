// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel.h"

#include <optional>

class QPushButton;
class QTreeWidget;

namespace vp {

struct LocalRule;
class VirtualPhone;

/** The weekly rules that were made here: listed, made, changed, removed with an undo. */
class LocalRulesPanel : public Panel
{
    Q_OBJECT
public:
    /** @p phone outlives this. */
    explicit LocalRulesPanel(VirtualPhone &phone, QWidget *parent = nullptr);

    /** "Mon, Tue, Fri" */
    [[nodiscard]] static QString daysText(quint8 days);

private:
    void refresh();
    void edit(std::optional<std::size_t> at);
    [[nodiscard]] std::optional<std::size_t> chosen() const;
    void showChoice();
    void tell(const QString &words);
    [[nodiscard]] static QStringList cells(const LocalRule &rule);

    VirtualPhone &m_phone;
    QTreeWidget *m_list;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QLabel *m_note;
};

} // namespace vp
