// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contactspage.h"

#include "ui/contactdetail.h"
#include "ui/contactdialog.h"
#include "ui/contactstable.h"
#include "ui/controls.h"
#include "ui/duplicatesdialog.h"
#include "ui/filequestion.h"
#include "ui/grouplist.h"
#include "ui/historymodel.h"
#include "ui/icons.h"
#include "ui/importstrip.h"
#include "ui/movemenu.h"
#include "ui/panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestFilter = 200;

ContactsModel::Facts factsOf(const WindowContacts &contacts, const Contact &contact)
{
    const std::optional<QDateTime> last = contacts.lastCall(contact);
    return {contact.numbers.empty() ? QString() : contacts.ruleNow(contact.numbers.front()),
            last ? spokenTime(*last) : QString()};
}

} // namespace

ContactsPage::ContactsPage(WindowContacts &contacts, QWidget *parent)
    : QWidget(parent)
    , m_contacts(contacts)
    , m_model([this](const Contact &contact) { return factsOf(m_contacts, contact); })
{
    setObjectName(u"contacts"_s);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(u"contacts.split"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(buildGroups());
    split->addWidget(buildPeople());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 4);
    auto *full = new QWidget;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 16, 16, 16);
    whole->addWidget(new ImportStrip(m_contacts, this));
    whole->addWidget(buildBar());
    whole->addWidget(full, 1);
    m_stack = new QStackedLayout(full);
    m_stack->addWidget(split);
    m_stack->addWidget(buildEmptyNote());
    addKey(QKeySequence(u"Ctrl+F"_s), &ContactsPage::focusFilter);
    addKey(QKeySequence(u"Ctrl+N"_s), &ContactsPage::addNew);
    addKey(QKeySequence(u"F2"_s), &ContactsPage::editChosen);
    addKey(QKeySequence(u"Ctrl+O"_s), &ContactsPage::chooseFiles);
    addKey(QKeySequence(u"Ctrl+E"_s), &ContactsPage::exportShown);
    connect(&m_contacts, &WindowContacts::changed, this, &ContactsPage::takeList);
    connect(&m_contacts, &WindowContacts::removed, this, [this](int count) {
        tell(count == 1 ? tr("1 contact deleted.") : tr("%n contacts deleted.", nullptr, count),
             &WindowContacts::undoRemoval);
    });
    connect(&m_contacts, &WindowContacts::restored, this, [this] {
        tell(tr("They are back."));
        m_redo->setVisible(!m_gone.empty());
    });
    connect(&m_contacts, &WindowContacts::stored, this,
            [this] { tell(tr("Saved."), &WindowContacts::undoChange); });
    connect(&m_contacts, &WindowContacts::moved, this, [this](int count, const QString &group) {
        tell(count == 1 ? tr("1 contact moved to %1.").arg(group)
                        : tr("%n contacts moved to %1.", nullptr, count).arg(group),
             &WindowContacts::undoChange);
    });
    connect(&m_contacts, &WindowContacts::changeUndone, this,
            [this] { tell(tr("It is as it was before.")); });
    connect(&m_contacts, &WindowContacts::exported, this,
            [this](const QString &path) { tell(tr("Saved as %1.").arg(path)); });
    connect(&m_contacts, &WindowContacts::failed, this,
            [this](const QString &words) { tell(words); });
    takeList();
}

void ContactsPage::addKey(const QKeySequence &keys, void (ContactsPage::*command)())
{
    auto *shortcut = new QShortcut(keys, this); // wherever the keyboard is, while this is shown
    connect(shortcut, &QShortcut::activated, this, command);
}

QWidget *ContactsPage::buildGroups()
{
    auto *side = new QWidget(this);
    m_groups = new GroupList(side);
    QPushButton *fresh = makeButton(u"contacts.new"_s, tr("Ne&w…"), tr("New contact"), side);
    QPushButton *import =
        makeButton(u"contacts.import"_s, tr("&Import…"), tr("Import files of contacts"), side);
    m_export = makeButton(u"contacts.export"_s, tr("&Export…"),
                          tr("Save the contacts that are shown, or several that are marked"), side);
    QPushButton *duplicates = makeButton(u"contacts.duplicates"_s, tr("Dup&licates…"),
                                         tr("Who stands in the contacts more than once"), side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_groups, 1);
    column->addWidget(fresh);
    column->addWidget(import);
    column->addWidget(m_export);
    column->addWidget(duplicates);
    connect(fresh, &QPushButton::clicked, this, &ContactsPage::addNew);
    connect(m_groups, &GroupList::currentRowChanged, this, &ContactsPage::filter);
    connect(m_groups, &GroupList::contactsDropped, this, &ContactsPage::moveChosen);
    connect(import, &QPushButton::clicked, this, &ContactsPage::chooseFiles);
    connect(m_export, &QPushButton::clicked, this, &ContactsPage::exportShown);
    connect(duplicates, &QPushButton::clicked, this, &ContactsPage::showDuplicates);
    return side;
}

QWidget *ContactsPage::buildPeople()
{
    auto *side = new QWidget(this);
    m_filter = new QLineEdit(side);
    m_filter->setObjectName(u"contacts.filter"_s);
    m_filter->setAccessibleName(tr("Filter by name or number"));
    m_filter->setPlaceholderText(tr("Name or number (%1)").arg(u"Ctrl+F"_s));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(LongestFilter);
    m_nobody = textLabel(tr("Nobody found."), true, side);
    m_nobody->setObjectName(u"contacts.nobody"_s);
    buildTable();
    m_detail = new ContactDetail(
        [this](const PhoneNumber &caller) { return m_contacts.whoGets(caller); }, side);
    auto *move = new MoveMenu(m_contacts, m_detail);
    m_detail->setMoveMenu(move);
    connect(move, &MoveMenu::chosen, this, &ContactsPage::moveChosen);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_nobody);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    connect(m_filter, &QLineEdit::textChanged, this, &ContactsPage::filter);
    connect(m_filter, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
    connect(m_detail, &ContactDetail::callRequested, this, &ContactsPage::callRequested);
    connect(m_detail, &ContactDetail::whyRequested, this, &ContactsPage::whyRequested);
    connect(m_detail, &ContactDetail::blockRequested, this, &ContactsPage::blockRequested);
    connect(m_detail, &ContactDetail::messageRequested, this, &ContactsPage::messageRequested);
    connect(m_detail, &ContactDetail::editRequested, this, &ContactsPage::editChosen);
    connect(m_detail, &ContactDetail::removalRequested, this, &ContactsPage::removeChosen);
    return side;
}

void ContactsPage::buildTable()
{
    m_table = new ContactsTable(this);
    m_table->setObjectName(u"contacts.people"_s);
    m_table->setAccessibleName(tr("Contacts"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setDragDropMode(QAbstractItemView::DragOnly); // to a group
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(ContactsModel::Name, 24 * letter);
    header->resizeSection(ContactsModel::Number, 26 * letter);
    header->resizeSection(ContactsModel::Group, 12 * letter);
    header->resizeSection(ContactsModel::RuleNow, 30 * letter);
    auto *erase = new QShortcut(QKeySequence::Delete, m_table);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &ContactsPage::removeChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ContactsPage::showChosen);
}

QWidget *ContactsPage::buildBar()
{
    m_bar = new QWidget(this);
    m_words = textLabel({}, false, m_bar);
    m_words->setObjectName(u"contacts.words"_s);
    m_undo = makeButton(u"contacts.undo"_s, tr("&Undo"), tr("Undo what was done last"), m_bar);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = makeButton(u"contacts.redo"_s, tr("&Redo"), tr("Delete them again"), m_bar);
    m_redo->setShortcut(QKeySequence(u"Ctrl+Shift+Z"_s));
    QPushButton *close = makeButton(u"contacts.closeBar"_s, {}, tr("Close this message"), m_bar);
    close->setIcon(lineIcon(u"close"_s));
    close->setFlat(true);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(close);
    m_bar->hide();
    connect(m_redo, &QPushButton::clicked, this, [this] {
        m_redo->hide();
        m_contacts.remove(m_gone);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->hide();
        if (m_undoes != nullptr) {
            (m_contacts.*m_undoes)();
        }
    });
    connect(close, &QPushButton::clicked, m_bar, &QWidget::hide);
    return m_bar;
}

QWidget *ContactsPage::buildEmptyNote()
{
    auto *note = new Panel({}, this);
    auto *text = new QLabel(tr("Drop files of contacts (.vcf) here.\n\nEach becomes a group with "
                               "the name of the file: “family.vcf” is the group family. Your "
                               "e-mail program, your phone and Google Contacts export such files. "
                               "You can also send them to your bot."),
                            note);
    text->setObjectName(u"contacts.empty"_s);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    QPushButton *choose = makeButton(u"contacts.choose"_s, tr("C&hoose files…"),
                                     tr("Choose files of contacts"), note);
    note->column().addStretch(1);
    note->column().addWidget(text);
    note->column().addWidget(choose, 0, Qt::AlignCenter);
    note->column().addStretch(1);
    connect(choose, &QPushButton::clicked, this, &ContactsPage::chooseFiles);
    return note;
}

void ContactsPage::takeList()
{
    const ContactList &list = m_contacts.list();
    const QString group = chosenGroup();
    {
        const QSignalBlocker quiet(m_groups);
        m_groups->clear();
        m_groups->addGroup({}, static_cast<qsizetype>(list.book->contacts().size()));
        for (const ContactGroup &one : list.book->groups()) {
            m_groups->addGroup(one.name, one.contacts);
        }
        m_groups->choose(group);
        if (m_groups->currentItem() == nullptr) {
            m_groups->setCurrentRow(0);
        }
    }
    std::optional<Contact> chosen;
    if (const QModelIndex index = m_table->currentIndex(); index.isValid()) {
        chosen = m_model.contact(index.row());
    }
    m_model.setList(list);
    filter();
    if (const int row = chosen ? m_model.rowOf(*chosen) : -1; row >= 0) {
        m_table->selectRow(row);
    }
    m_stack->setCurrentIndex(list.book->groups().empty() ? 1 : 0);
}

QString ContactsPage::chosenGroup() const
{
    return m_groups->chosen();
}

void ContactsPage::filter()
{
    m_model.setFilter(chosenGroup(), m_filter->text());
    const auto most = static_cast<int>(AddressBook::MostFound);
    const bool isCut = m_model.rowCount() == most && !m_filter->text().trimmed().isEmpty();
    m_nobody->setText(
        isCut ? tr("The best %1 are shown: type more of the name.").arg(QLocale().toString(most))
              : tr("Nobody found."));
    m_nobody->setVisible(isCut || m_model.rowCount() == 0);
    if (m_model.rowCount() > 0) {
        m_table->selectRow(0);
    }
    showChosen();
}

void ContactsPage::showChosen()
{
    const QModelIndex index = m_table->currentIndex();
    m_detail->setContact(index.isValid() && index.row() < m_model.rowCount()
                             ? std::optional<Contact>(m_model.contact(index.row()))
                             : std::nullopt);
}

void ContactsPage::refreshRules()
{
    m_model.forgetFacts();
    m_detail->refresh();
}

void ContactsPage::chooseFiles()
{
    const QFileDialog *dialog = askForFiles(
        {u"contacts.importDialog"_s, tr("Files of contacts"), {tr("Contacts (*.vcf *.VCF)")}},
        QFileDialog::ExistingFiles, this);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &files) { m_contacts.import(files); });
}

std::vector<Contact> ContactsPage::marked() const
{
    std::vector<Contact> contacts;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        contacts.push_back(m_model.contact(index.row()));
    }
    return contacts;
}

std::vector<Contact> ContactsPage::markedOrShown() const
{
    std::vector<Contact> contacts = marked();
    if (contacts.size() > 1) { // one row is always marked: it is the one below
        return contacts;
    }
    contacts.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        contacts.push_back(m_model.contact(row));
    }
    return contacts;
}

void ContactsPage::moveChosen(const QString &group)
{
    if (std::vector<Contact> contacts = marked(); !contacts.empty()) {
        m_contacts.move(std::move(contacts), chosenGroup(), group);
    }
}

void ContactsPage::exportShown()
{
    const std::vector<Contact> contacts = markedOrShown();
    if (contacts.empty()) {
        tell(tr("Nobody is shown who could be saved."));
        return;
    }
    const QString group = chosenGroup();
    const QString name = group.isEmpty() ? tr("contacts", "name of a file") : group;
    const auto count = static_cast<int>(contacts.size());
    const QFileDialog *dialog =
        askWhereToSave({u"contacts.exportDialog"_s,
                        count == 1 ? tr("Save 1 contact") : tr("Save %n contacts", nullptr, count),
                        {tr("Contacts (*.vcf)"), tr("Table (*.csv)"), tr("For programs (*.json)")},
                        QString(name + u".vcf"_s)},
                       this);
    connect(dialog, &QFileDialog::fileSelected, this, [this, contacts, group](const QString &path) {
        m_contacts.exportContacts(contacts, group, path);
    });
}

void ContactsPage::removeChosen()
{
    std::vector<Contact> contacts = marked();
    if (!contacts.empty()) {
        m_gone = contacts;
        m_contacts.remove(std::move(contacts));
    }
}

void ContactsPage::addNew()
{
    (new ContactDialog(m_contacts, std::nullopt, chosenGroup(), this))->show();
}

void ContactsPage::editChosen()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && index.row() < m_model.rowCount()) {
        (new ContactDialog(m_contacts, m_model.contact(index.row()), {}, this))->show();
    }
}

void ContactsPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void ContactsPage::showDuplicates()
{
    (new DuplicatesDialog(m_contacts, this))->show();
}

void ContactsPage::tell(const QString &words, Undo undo)
{
    m_words->setText(words);
    m_undoes = undo;
    m_undo->setVisible(undo != nullptr);
    m_redo->hide();
    m_bar->show();
}

void ContactsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_contacts.follow();
    refreshRules();
}

} // namespace vp
