// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/movemenu.h"

#include "addressbook/groupimport.h"
#include "service/windowcontacts.h"
#include "ui/panel.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 100;

/** Whether a file of this name could be a group. */
bool isGroupName(const QString &name)
{
    return groupOfFileName(QString(name % u".vcf"_s)).has_value();
}

} // namespace

MoveMenu::MoveMenu(WindowContacts &contacts, QWidget *parent)
    : QMenu(parent)
    , m_contacts(contacts)
{
    setObjectName(u"contacts.moveMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &MoveMenu::fill);
}

void MoveMenu::fill()
{
    clear();
    for (const ContactGroup &group : m_contacts.list().book->groups()) {
        QString label = group.name;
        addAction(label.replace(u'&', u"&&"_s), this,
                  [this, name = group.name] { Q_EMIT chosen(name); });
    }
    addSeparator();
    addAction(tr("New group…"), this, &MoveMenu::askName)->setObjectName(u"contacts.newGroup"_s);
}

void MoveMenu::askName()
{
    auto *dialog = new QDialog(parentWidget());
    dialog->setObjectName(u"newGroup"_s);
    dialog->setWindowTitle(tr("New group"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *name = new QLineEdit(dialog);
    name->setObjectName(u"newGroup.name"_s);
    name->setAccessibleName(tr("Name of the new group"));
    name->setMaxLength(LongestName);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    QPushButton *move = buttons->button(QDialogButtonBox::Ok);
    move->setText(tr("Move there"));
    move->setObjectName(u"newGroup.move"_s);
    move->setAccessibleName(tr("Move to the new group"));
    move->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"newGroup.cancel"_s);
    buttons->button(QDialogButtonBox::Cancel)->setAccessibleName(tr("Cancel"));
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(textLabel(tr("Name of the new group"), false, dialog));
    column->addWidget(name);
    column->addWidget(buttons);
    connect(name, &QLineEdit::textChanged, move,
            [move](const QString &text) { move->setEnabled(isGroupName(text.trimmed())); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, dialog, name] {
        Q_EMIT chosen(name->text().trimmed());
        dialog->accept();
    });
    dialog->show();
}

} // namespace vp
