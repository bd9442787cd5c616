// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grouplist.h"

#include "ui/contactspage.h"

#include <QLocale>
#include <QTimer>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int GroupRole = Qt::UserRole;

} // namespace

GroupList::GroupList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"contacts.groups"_s);
    setAccessibleName(ContactsPage::tr("Groups"));
    setFrameShape(QFrame::NoFrame);
    setDragDropMode(QAbstractItemView::DropOnly);
    setDragDropOverwriteMode(true); // on a group, never between two
}

void GroupList::addGroup(const QString &name, qsizetype contacts)
{
    auto *item = new QListWidgetItem(
        ContactsPage::tr("%1  %2", "group, number of contacts")
            .arg(name.isEmpty() ? ContactsPage::tr("All") : name, QLocale().toString(contacts)),
        this);
    item->setData(GroupRole, name);
    if (!name.isEmpty()) {
        item->setFlags(item->flags() | Qt::ItemIsDropEnabled);
    }
}

void GroupList::choose(const QString &name)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(GroupRole).toString() == name) {
            setCurrentRow(row);
            return;
        }
    }
}

QString GroupList::chosen() const
{
    const QListWidgetItem *one = currentItem();
    return one == nullptr ? QString() : one->data(GroupRole).toString();
}

QStringList GroupList::mimeTypes() const
{
    return {QString(ContactsModel::DraggedType)};
}

Qt::DropActions GroupList::supportedDropActions() const
{
    return Qt::MoveAction;
}

bool GroupList::dropMimeData(int index, const QMimeData *dropped, Qt::DropAction /*action*/)
{
    const QListWidgetItem *target = item(index);
    const QString group = target == nullptr ? QString() : target->data(GroupRole).toString();
    if (group.isEmpty() || group == chosen() || !ContactsModel::isOurs(*dropped)) {
        return false;
    }
    // Once the drag is over: the list is made anew then.
    QTimer::singleShot(0, this, [this, group] { Q_EMIT contactsDropped(group); });
    return true;
}

} // namespace vp
