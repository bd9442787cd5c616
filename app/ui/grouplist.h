// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace vp {

/** The groups beside the contacts, one of them chosen. Contacts of the table can be dropped on a
 * group. */
class GroupList : public QListWidget
{
    Q_OBJECT
public:
    explicit GroupList(QWidget *parent = nullptr);
    /** @p name empty = all contacts, where nothing can be dropped. */
    void addGroup(const QString &name, qsizetype contacts);
    /** Nothing happens where there is no such group. */
    void choose(const QString &name);
    /** The name of what is chosen; empty = all. */
    [[nodiscard]] QString chosen() const;

Q_SIGNALS:
    /** Those that are marked in the table were let go on a group. */
    void contactsDropped(const QString &group);

protected:
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    bool dropMimeData(int index, const QMimeData *dropped, Qt::DropAction action) override;
};

} // namespace vp
