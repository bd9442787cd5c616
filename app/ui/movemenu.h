// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace vp {

class WindowContacts;

/** The groups that somebody can be moved to, and a new one, whose name is asked for. */
class MoveMenu : public QMenu
{
    Q_OBJECT
public:
    /** @p contacts outlives this. */
    explicit MoveMenu(WindowContacts &contacts, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &group);

private:
    void fill();
    void askName();

    WindowContacts &m_contacts;
};

} // namespace vp
