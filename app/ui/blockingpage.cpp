// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blockingpage.h"

#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panel.h"
#include "ui/settingfield.h"

#include <QCheckBox>
#include <QFileDialog>
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

#include <utility>

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
    QPushButton *add = makeButton(u"blocking.add"_s, tr("&Add"), tr("Add this entry"), panel);
    m_remove =
        makeButton(u"blocking.remove"_s, tr("Re&move"), tr("Remove the chosen entries"), panel);
    QPushButton *share =
        makeButton(u"blocking.export"_s, tr("E&xport"), tr("Save my list to share it"), panel);
    auto *kinds = new QMenu(share);
    kinds->addAction(tr("Numbers in plain text…"), this, [this] { save(false); });
    kinds->addAction(tr("Salted hashes…"), this, [this] { save(true); });
    share->setMenu(kinds);
    row->addWidget(m_entry, 1);
    row->addWidget(m_allow);
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addWidget(share);
    m_problem = textLabel({}, false, panel);
    m_problem->setObjectName(u"blocking.problem"_s);
    m_problem->hide();
    m_own = makeTable(u"blocking.own"_s, tr("My entries"),
                      {tr("Entry"), tr("Callers"), tr("Hits"), tr("Note")}, panel);
    m_own->setSelectionMode(QAbstractItemView::ExtendedSelection);
    panel->column().addLayout(row);
    panel->column().addWidget(m_problem);
    panel->column().addWidget(buildUndo(panel));
    panel->column().addWidget(m_own, 1);
    auto *fresh = new QShortcut(QKeySequence(u"Ctrl+N"_s), this);
    connect(fresh, &QShortcut::activated, m_entry, [this] { m_entry->setFocus(); });
    auto *save = new QShortcut(QKeySequence(u"Ctrl+E"_s), this);
    connect(save, &QShortcut::activated, share, &QPushButton::showMenu);
    auto *erase = new QShortcut(QKeySequence::Delete, m_own);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &BlockingPage::removeChosen);
    connect(add, &QPushButton::clicked, this, &BlockingPage::add);
    connect(m_entry, &QLineEdit::returnPressed, this, &BlockingPage::add);
    connect(m_remove, &QPushButton::clicked, this, &BlockingPage::removeChosen);
    connect(m_own, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_own->selectedItems().isEmpty()); });
    return panel;
}

QWidget *BlockingPage::buildUndo(QWidget *parent)
{
    m_undoBar = new QWidget(parent);
    m_undoText = textLabel({}, false, m_undoBar);
    m_undoText->setObjectName(u"blocking.removed"_s);
    QPushButton *undo =
        makeButton(u"blocking.undo"_s, tr("&Undo"), tr("Bring back what was removed"), m_undoBar);
    undo->setShortcut(QKeySequence::Undo);
    m_redo = makeButton(u"blocking.redo"_s, tr("Red&o"), tr("Remove them again"), m_undoBar);
    m_redo->setShortcut(QKeySequence(u"Ctrl+Shift+Z"_s));
    m_undo = undo;
    auto *row = new QHBoxLayout(m_undoBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_undoText, 1);
    row->addWidget(undo);
    row->addWidget(m_redo);
    m_undoBar->hide();
    connect(m_redo, &QPushButton::clicked, this, [this] { remove(std::exchange(m_restored, {})); });
    connect(undo, &QPushButton::clicked, this, &BlockingPage::undo);
    return m_undoBar;
}

QWidget *BlockingPage::buildShared()
{
    auto *panel = new Panel(tr("Shared lists"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QPushButton *refresh =
        makeButton(u"blocking.refresh"_s, tr("&Refresh"), tr("Fetch all shared lists now"), panel);
    refresh->setIcon(lineIcon(u"retry"_s));
    refresh->setShortcut(QKeySequence(u"F5"_s));
    QPushButton *addresses = makeButton(u"blocking.addresses"_s, tr("A&ddresses…"),
                                        tr("Addresses of the shared lists"), panel);
    m_noLists = textLabel(tr("No shared list is set."), true, panel);
    row->addWidget(m_noLists, 1);
    row->addStretch(1);
    row->addWidget(refresh);
    row->addWidget(addresses);
    m_shared = makeTable(u"blocking.shared"_s, tr("Shared lists"),
                         {tr("List"), tr("Entries"), tr("State")}, panel);
    panel->column().addLayout(row);
    panel->column().addWidget(m_shared, 1);
    connect(m_shared, &QTreeWidget::itemChanged, this,
            [this](const QTreeWidgetItem *item) { switchShared(*item); });
    connect(refresh, &QPushButton::clicked, this, [this] { m_questions.refresh(); });
    connect(addresses, &QPushButton::clicked, this,
            [this] { Q_EMIT settingRequested(u"settings.blocklists/urls"_s); });
    return panel;
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
    }
    showShared();
}

void BlockingPage::showShared()
{
    const QSignalBlocker quiet(m_shared); // it is nobody who ticks
    const int current = m_shared->indexOfTopLevelItem(m_shared->currentItem());
    m_shared->clear();
    const std::vector<SharedListRow> lists = m_questions.shared();
    for (const SharedListRow &list : lists) {
        auto *item = new QTreeWidgetItem(
            m_shared,
            {list.name, list.entries,
             list.isOn ? list.state : tr("off: %1", "state of a list").arg(list.state)});
        item->setCheckState(0, list.isOn ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(0, tr("Ticked: it stops callers"));
    }
    if (!lists.empty()) {
        m_shared->resizeColumnToContents(0);
        m_shared->setCurrentItem(m_shared->topLevelItem(current));
    }
    m_noLists->setVisible(lists.empty());
}

void BlockingPage::switchShared(const QTreeWidgetItem &list)
{
    const QString problem = m_questions.letStop(list.text(0), list.checkState(0) == Qt::Checked);
    tell(problem);
    // Later: the item is still in use.
    QMetaObject::invokeMethod(this, &BlockingPage::refresh, Qt::QueuedConnection);
}

void BlockingPage::propose(const QString &entry)
{
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

void BlockingPage::add()
{
    const QString entry = m_entry->text().trimmed();
    if (entry.isEmpty()) {
        return;
    }
    const QString problem = m_questions.add(entry, m_allow->isChecked());
    tell(problem);
    if (problem.isEmpty()) {
        m_entry->clear();
        m_allow->setChecked(false);
        refresh();
    }
}

void BlockingPage::removeChosen()
{
    std::vector<qint64> ids;
    for (const QTreeWidgetItem *item : m_own->selectedItems()) {
        ids.push_back(item->data(0, IdRole).toLongLong());
    }
    remove(ids);
}

void BlockingPage::remove(const std::vector<qint64> &ids)
{
    std::vector<qint64> removed;
    QString problem;
    for (const qint64 id : ids) {
        const QString why = m_questions.remove(id);
        if (why.isEmpty()) {
            removed.push_back(id);
        } else {
            problem = why;
        }
    }
    tell(problem);
    if (!removed.empty()) {
        m_removed = std::move(removed);
        const auto count = static_cast<int>(m_removed.size());
        m_undoText->setText(count == 1 ? tr("1 entry removed.")
                                       : tr("%n entries removed.", nullptr, count));
        showUndo(true);
    }
    refresh();
}

void BlockingPage::showUndo(bool isUndo)
{
    m_undo->setVisible(isUndo);
    m_redo->setVisible(!isUndo);
    m_undoBar->show();
}

void BlockingPage::undo()
{
    QString problem;
    m_restored.clear();
    for (const qint64 id : m_removed) {
        if (const QString why = m_questions.restore(id); !why.isEmpty()) {
            problem = why;
        } else {
            m_restored.push_back(id);
        }
    }
    m_removed.clear();
    m_undoBar->hide();
    if (!m_restored.empty()) {
        m_undoText->setText(tr("As before."));
        showUndo(false);
    }
    tell(problem);
    refresh();
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
    const QString path = QFileDialog::getSaveFileName(this, tr("Save my list"), u"blocklist.txt"_s);
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const bool stored =
        file.open(QIODevice::WriteOnly) && file.write(list) == list.size() && file.commit();
    tell(stored ? QString() : tr("It could not be saved: %1").arg(file.errorString()));
}

} // namespace vp
