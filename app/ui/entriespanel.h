// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/programentries.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vp {

/** On request: an entry in the menu, and the permission to use the stick; and both away again. */
class EntriesPanel : public QWidget
{
    Q_OBJECT
public:
    /** @p prefix goes before the names of the fields. @p entries outlives this. */
    EntriesPanel(ProgramEntries &entries, const QString &prefix, QWidget *parent = nullptr);

private:
    void refresh();
    void toggleMenu(bool on);
    void toggleRule();
    void showCommand();
    [[nodiscard]] bool isPutNext() const;

    ProgramEntries &m_entries;
    QCheckBox *m_menu;
    QLabel *m_note;
    QPushButton *m_rule;
    QLineEdit *m_command;
    QPushButton *m_copy;
};

} // namespace vp
