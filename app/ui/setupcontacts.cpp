// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupcontacts.h"

#include "service/virtualphone.h"
#include "service/windowside.h"
#include "ui/controls.h"
#include "ui/droppedfiles.h"
#include "ui/importstrip.h"
#include "ui/panel.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

SetupContacts::SetupContacts(VirtualPhone &phone, QWidget *parent)
    : SetupPage(u"contacts"_s, tr("Contacts"),
                tr("Who calls is known by files of contacts (.vcf). Each file is a group with its "
                   "name: “family.vcf” is the group family. Your phone, your e-mail program and "
                   "Google Contacts export such files."),
                parent)
    , m_phone(phone)
{
    setAcceptDrops(true);
    buildArea();
    column().addWidget(new ImportStrip(phone.window().contacts, this));
    column().addStretch(1);
    connect(&phone, &VirtualPhone::contactsChanged, this, &SetupContacts::refresh);
    refresh();
}

void SetupContacts::buildArea()
{
    auto *panel = new Panel({}, this);
    auto *text = new QLabel(tr("Drop files or folders here"), panel);
    text->setAlignment(Qt::AlignCenter);
    text->setMinimumHeight(4 * fontMetrics().lineSpacing());
    QPushButton *files =
        makeButton(nameOf("files"_L1), tr("&Choose files…"), tr("Choose files of contacts"), panel);
    QPushButton *folder = makeButton(nameOf("folder"_L1), tr("Choose a &folder…"),
                                     tr("Choose a folder with files of contacts"), panel);
    m_count = textLabel({}, false, this);
    m_count->setObjectName(nameOf("count"_L1));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(files);
    row->addWidget(folder);
    row->addStretch(1);
    panel->column().addWidget(text);
    panel->column().addLayout(row);
    column().addWidget(panel);
    column().addWidget(m_count);
    connect(files, &QPushButton::clicked, this, [this] { choose(false); });
    connect(folder, &QPushButton::clicked, this, [this] { choose(true); });
}

void SetupContacts::choose(bool folder)
{
    auto *dialog = new QFileDialog(this, tr("Contacts"), {}, tr("Contacts (*.vcf)"));
    dialog->setObjectName(nameOf("dialog"_L1));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &files) { m_phone.window().contacts.import(files); });
    dialog->show(); // it stops nothing
}

void SetupContacts::refresh()
{
    const AddressBook &book = m_phone.contacts();
    const auto contacts = static_cast<int>(book.contacts().size());
    const auto groups = static_cast<int>(book.groups().size());
    const QString people = contacts == 1 ? tr("1 contact") : tr("%n contacts", nullptr, contacts);
    const QString inGroups = groups == 1 ? tr("1 group") : tr("%n groups", nullptr, groups);
    m_count->setText(contacts == 0 ? tr("No contacts yet: everybody is a number in no contact.")
                                   : tr("%1 in %2", "contacts, groups").arg(people, inGroups));
}

void SetupContacts::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData(), {u".vcf"_s}).isEmpty()) {
        event->acceptProposedAction();
    }
}

void SetupContacts::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(event->mimeData(), {u".vcf"_s});
    if (!files.isEmpty()) {
        event->setDropAction(Qt::CopyAction); // they stay where they were
        event->accept();
        m_phone.window().contacts.import(files);
    }
}

} // namespace vp
