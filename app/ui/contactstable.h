// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QTableView>

namespace vp {

/** The table of contacts. What is dragged out of it is a small name beside the pointer: whole rows
 * would hide the groups that they are to be dropped on. */
class ContactsTable : public QTableView
{
    Q_OBJECT
public:
    using QTableView::QTableView;
    /** Who is dragged: one name, or how many there are. */
    [[nodiscard]] QPixmap dragPicture() const;

protected:
    void startDrag(Qt::DropActions actions) override;
};

} // namespace vp
