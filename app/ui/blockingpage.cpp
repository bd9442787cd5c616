// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blockingpage.h"

#include "ui/controls.h"
#include "ui/filequestion.h"
#include "ui/icons.h"
#include "ui/panel.h"
#include "ui/settingfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int LongestEntry = 100;
constexpr int LongestCallBack = 10'080; ///< minutes, a week

} // namespace

BlockingPage::BlockingPage(Settings &settings, BlockingQuestions questions, QWidget *parent)
    : QWidget(parent)
    , m_questions(std::move(questions))
{
    setObjectName(u"blocking"_s);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(buildCheck(settings));
    column->addWidget(buildOwn(), 2);
    column->addWidget(buildShared(), 1);
    fillScrolled(*this, inside, u"blocking.scroll"_s);
    refresh();
}

QWidget *BlockingPage::buildCheck(Settings &settings)
{
    auto *panel = new Panel(tr("Would this number be blocked?"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_number = new QLineEdit(panel);
    m_number->setObjectName(u"blocking.number"_s);
    m_number->setAccessibleName(tr("Number to check"));
    m_number->setPlaceholderText(tr("Number"));
    m_number->setMaxLength(LongestEntry);
    QPushButton *check =
        makeButton(u"blocking.check"_s, tr("&Check"), tr("Check this number"), panel);
    m_verdict = textLabel({}, false, panel);
    m_verdict->setObjectName(u"blocking.verdict"_s);
    row->addWidget(m_number, 1);
    row->addWidget(check);
    row->addWidget(m_verdict, 2);
    panel->column().addLayout(row);
    panel->column().addWidget(new FlagSetting(settings, SettingKey::BlocklistNotify,
                                              tr("Tell me who was blocked"), panel));
    panel->column().addWidget(new FlagSetting(settings, SettingKey::BlocklistsFirst,
                                              tr("Shared lists stop contacts, too"), panel));
    panel->column().addWidget(new FlagSetting(settings, SettingKey::AllowCalled,
                                              tr("Numbers that I have ever called are not blocked"),
                                              panel));
    const QString calledBack = tr("Else those that I have called within the last");
    auto *minutes = new QHBoxLayout;
    minutes->addWidget(textLabel(calledBack, false, panel));
    minutes->addWidget(new NumberSetting(settings, SettingKey::AllowCalledBack, calledBack,
                                         {0, LongestCallBack, tr(" min", "minutes"), tr("none")},
                                         panel));
    minutes->addStretch(1);
    panel->column().addLayout(minutes);
    connect(check, &QPushButton::clicked, this, &BlockingPage::check);
    connect(m_number, &QLineEdit::returnPressed, this, &BlockingPage::check);
    return panel;
}

QWidget *BlockingPage::buildOwn()
{
    auto *panel = new Panel(tr("My entries"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_entry = new QLineEdit(panel);
    m_entry->setObjectName(u"blocking.entry"_s);
    m_entry->setAccessibleName(tr("New entry"));
    m_entry->setPlaceholderText(tr("Number, beginning (02 1234*), range, hidden, country NG"));
    m_entry->setMaxLength(LongestEntry);
    m_allow = new QCheckBox(tr("n&ever block"), panel);
    m_allow->setObjectName(u"blocking.allow"_s);
    m_allow->setAccessibleName(tr("The new entry is never to be blocked"));
    m_add = makeButton(u"blocking.add"_s, {}, {}, panel);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    m_edit = makeButton(u"blocking.edit"_s, tr("E&dit"), tr("Change the chosen entry"), panel);
    m_remove =
        makeButton(u"blocking.remove"_s, tr("Re&move"), tr("Remove the chosen entries"), panel);
    QPushButton *import = makeButton(u"blocking.import"_s, tr("&Import…"),
                                     tr("Add the entries of a file to my list"), panel);
    QPushButton *share =
        makeButton(u"blocking.export"_s, tr("E&xport"), tr("Save my list to share it"), panel);
    auto *kinds = new QMenu(share);
    kinds->addAction(tr("Numbers in plain text…"), this, [this] { save(false); });
    kinds->addAction(tr("Salted hashes…"), this, [this] { save(true); });
    share->setMenu(kinds);
    row->addWidget(m_entry, 1);
    row->addWidget(m_allow);
    row->addWidget(m_add);
    for (QPushButton *button : {m_edit, m_remove, import, share}) {
        below->addWidget(button);
    }
    below->addStretch(1);
    m_problem = textLabel({}, false, panel);
    m_problem->setObjectName(u"blocking.problem"_s);
    m_problem->hide();
    m_own = makeTable(u"blocking.own"_s, tr("My entries"),
                      {tr("Entry"), tr("Callers"), tr("Hits"), tr("Note")}, panel);
    m_own->setSelectionMode(QAbstractItemView::ExtendedSelection);
    panel->column().addLayout(row);
    panel->column().addWidget(m_problem);
    m_import = new BlockImportStrip(m_questions.import, panel);
    panel->column().addWidget(m_import);
    panel->column().addWidget(buildUndo(panel));
    panel->column().addWidget(m_own, 1);
    panel->column().addLayout(below);
    auto *fresh = new QShortcut(QKeySequence(u"Ctrl+N"_s), this);
    connect(fresh, &QShortcut::activated, m_entry, [this] { m_entry->setFocus(); });
    auto *save = new QShortcut(QKeySequence(u"Ctrl+E"_s), this);
    connect(save, &QShortcut::activated, share, &QPushButton::showMenu);
    auto *erase = new QShortcut(QKeySequence::Delete, m_own);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &BlockingPage::removeChosen);
    auto *change = new QShortcut(QKeySequence(u"F2"_s), this);
    connect(change, &QShortcut::activated, this, &BlockingPage::editChosen);
    connect(m_own, &QTreeWidget::itemActivated, this, &BlockingPage::editChosen);
    connect(m_edit, &QPushButton::clicked, this, &BlockingPage::editChosen);
    connect(import, &QPushButton::clicked, m_import, &BlockImportStrip::ask);
    connect(m_import, &BlockImportStrip::imported, this,
            [this](const std::vector<qint64> &ids, const QString &words) {
                refresh();
                m_change = {ids, {}, words};
                offer(words, true);
            });
    connect(m_add, &QPushButton::clicked, this, &BlockingPage::add);
    connect(m_entry, &QLineEdit::returnPressed, this, &BlockingPage::add);
    connect(m_remove, &QPushButton::clicked, this, &BlockingPage::removeChosen);
    connect(m_own, &QTreeWidget::itemSelectionChanged, this, [this] {
        m_remove->setEnabled(!m_own->selectedItems().isEmpty());
        m_edit->setEnabled(m_own->selectedItems().size() == 1);
    });
    setEdited(0);
    return panel;
}

QWidget *BlockingPage::buildUndo(QWidget *parent)
{
    m_undoBar = new QWidget(parent);
    m_undoText = textLabel({}, false, m_undoBar);
    m_undoText->setObjectName(u"blocking.removed"_s);
    QPushButton *undo =
        makeButton(u"blocking.undo"_s, tr("&Undo"), tr("Take the last change back"), m_undoBar);
    undo->setShortcut(QKeySequence::Undo);
    m_redo = makeButton(u"blocking.redo"_s, tr("Red&o"), tr("Make the last change once more"),
                        m_undoBar);
    m_redo->setShortcut(QKeySequence(u"Ctrl+Shift+Z"_s));
    m_undo = undo;
    auto *row = new QHBoxLayout(m_undoBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_undoText, 1);
    row->addWidget(undo);
    row->addWidget(m_redo);
    m_undoBar->hide();
    connect(m_redo, &QPushButton::clicked, this, &BlockingPage::redo);
    connect(undo, &QPushButton::clicked, this, &BlockingPage::undo);
    return m_undoBar;
}

void BlockingPage::refresh()
{
    std::vector<BlockRow> rows = m_questions.own();
    if (rows != m_rows || m_own->topLevelItemCount() == 0) {
        m_rows = std::move(rows);
        m_own->clear();
        for (const BlockRow &row : m_rows) {
            auto *item = new QTreeWidgetItem(
                m_own,
                {row.entry, row.allow ? tr("never blocked: %1").arg(row.about) : row.about,
                 row.hits == 0 ? QString() : QLocale().toString(row.hits), row.note});
            item->setData(0, IdRole, row.id);
        }
        if (!m_rows.empty()) { // an empty table keeps its usual columns
            m_own->resizeColumnToContents(0);
            m_own->resizeColumnToContents(1);
        }
        m_remove->setEnabled(false);
        m_edit->setEnabled(false);
    }
    showShared();
}

void BlockingPage::propose(const QString &entry)
{
    setEdited(0);
    m_entry->setText(entry);
    m_entry->setFocus();
    tell({});
}

void BlockingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void BlockingPage::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void BlockingPage::setEdited(qint64 id)
{
    m_edited = id;
    m_add->setText(id == 0 ? tr("&Add") : tr("Ch&ange"));
    m_add->setAccessibleName(id == 0 ? tr("Add this entry")
                                     : tr("Put this in the place of the chosen entry"));
}

void BlockingPage::editChosen()
{
    const QList<QTreeWidgetItem *> chosen = m_own->selectedItems();
    if (chosen.size() != 1) {
        return;
    }
    const auto row =
        std::ranges::find(m_rows, chosen.front()->data(0, IdRole).toLongLong(), &BlockRow::id);
    if (row != m_rows.end()) {
        propose(row->entry);
        m_allow->setChecked(row->allow);
        setEdited(row->id);
    }
}

std::vector<qint64> BlockingPage::freshAfter(const std::vector<BlockRow> &before) const
{
    std::vector<qint64> fresh;
    for (const BlockRow &row : m_rows) {
        if (std::ranges::find(before, row.id, &BlockRow::id) == before.end()) {
            fresh.push_back(row.id);
        }
    }
    return fresh;
}

void BlockingPage::add()
{
    const QString entry = m_entry->text().trimmed();
    if (entry.isEmpty()) {
        return;
    }
    const std::vector<BlockRow> before = m_rows;
    const bool isAllowed = m_allow->isChecked();
    const auto replaced = std::ranges::find(m_rows, m_edited, &BlockRow::id);
    const QString problem =
        m_questions.add(entry, isAllowed, replaced == m_rows.end() ? QString() : replaced->note);
    tell(problem);
    if (!problem.isEmpty()) {
        return;
    }
    const qint64 edited = m_edited;
    setEdited(0);
    m_entry->clear();
    m_allow->setChecked(false);
    refresh();
    m_change = {freshAfter(before), {}, {}};
    if (m_change.added.empty()) {
        return; // it had been there
    }
    if (edited != 0) {
        const BlockDone gone = m_questions.remove({edited});
        m_change.removed = gone.ids;
        tell(gone.problem);
        refresh();
    }
    const auto row = std::ranges::find(m_rows, m_change.added.front(), &BlockRow::id);
    const QString shown = row == m_rows.end() ? entry : row->entry;
    m_change.words = isAllowed ? tr("%1 is never blocked from now on.", "an entry").arg(shown)
                               : tr("%1 is blocked from now on.", "an entry").arg(shown);
    offer(m_change.words, true);
}

void BlockingPage::removeChosen()
{
    std::vector<qint64> ids;
    for (const QTreeWidgetItem *item : m_own->selectedItems()) {
        ids.push_back(item->data(0, IdRole).toLongLong());
    }
    remove(ids);
}

void BlockingPage::carryOut(const std::vector<qint64> &brings, const std::vector<qint64> &takes)
{
    const BlockDone back = brings.empty() ? BlockDone() : m_questions.restore(brings);
    const BlockDone gone = takes.empty() ? BlockDone() : m_questions.remove(takes);
    m_change.added = back.ids;
    m_change.removed = gone.ids;
    tell(back.problem.isEmpty() ? gone.problem : back.problem);
    refresh();
}

void BlockingPage::remove(const std::vector<qint64> &ids)
{
    m_change = {};
    carryOut({}, ids);
    if (m_change.isNothing()) {
        return;
    }
    if (std::ranges::find(m_change.removed, m_edited) != m_change.removed.end()) {
        setEdited(0);
    }
    const auto count = static_cast<int>(m_change.removed.size());
    m_change.words =
        count == 1 ? tr("1 entry removed.") : tr("%n entries removed.", nullptr, count);
    offer(m_change.words, true);
}

void BlockingPage::offer(const QString &words, bool isUndo)
{
    m_undoText->setText(words);
    m_undo->setVisible(isUndo);
    m_redo->setVisible(!isUndo);
    m_undoBar->show();
}

void BlockingPage::undo()
{
    m_undoBar->hide();
    const Change done = m_change;
    carryOut(done.removed, done.added);
    if (!m_change.isNothing()) {
        offer(tr("As before."), false);
    }
}

void BlockingPage::redo()
{
    m_undoBar->hide();
    const Change undone = m_change;
    carryOut(undone.removed, undone.added);
    if (!m_change.isNothing()) {
        offer(m_change.words, true);
    }
}

void BlockingPage::check()
{
    const QString number = m_number->text().trimmed();
    m_verdict->setText(number.isEmpty() ? QString() : m_questions.check(number));
}

void BlockingPage::save(bool salted)
{
    const QByteArray list = m_questions.share(salted);
    if (list.isEmpty()) {
        tell(tr("No entry of yours can be shared."));
        return;
    }
    const QFileDialog *dialog = askWhereToSave(
        {u"blocking.exportDialog"_s, tr("Save my list"), {tr("Lists (*.txt)")}, u"blocklist.txt"_s},
        this);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, list](const QString &path) { saveAs(path, list); });
}

void BlockingPage::saveAs(const QString &path, const QByteArray &list)
{
    QSaveFile file(path);
    const bool stored =
        file.open(QIODevice::WriteOnly) && file.write(list) == list.size() && file.commit();
    tell(stored ? QString() : tr("It could not be saved: %1").arg(file.errorString()));
}

} // namespace vp
