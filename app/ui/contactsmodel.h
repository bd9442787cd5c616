// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/windowcontacts.h"

#include <QAbstractTableModel>

#include <vector>

namespace vp {

/** The contacts of a group that a text finds, by name. */
class ContactsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Name, Number, Group, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    void setList(const ContactList &list);
    /** Empty = all groups, or all names. */
    void setFilter(const QString &group, const QString &text);
    [[nodiscard]] const Contact &contact(int row) const;
    /** The row of somebody of this name and these numbers, or -1. */
    [[nodiscard]] int rowOf(const Contact &contact) const;

private:
    void filter();

    ContactList m_list;
    QString m_group;
    QString m_text;
    std::vector<const Contact *> m_shown; ///< of the list's book
};

} // namespace vp
