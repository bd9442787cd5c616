// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/windowpeople.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace vp {

/** Who wrote to the bot and is nobody here; not there while nobody has. */
class StrangersBox : public QWidget
{
    Q_OBJECT
public:
    /** @p people outlives this. */
    explicit StrangersBox(WindowPeople &people, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    /** Somebody of them is to be let in: by a code, as anybody. */
    void codeWanted();

private:
    void choose();

    WindowPeople &m_people;
    QTimer m_soon; ///< whoever floods the bot does not flood the window
    QTreeWidget *m_list = nullptr;
    QPushButton *m_ignore = nullptr;
    QPushButton *m_allow = nullptr;
    std::vector<StrangerRow> m_rows;
};

} // namespace vp
