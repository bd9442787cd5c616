// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicatesdialog.h"

#include "service/mergephrases.h"
#include "service/windowcontacts.h"
#include "ui/controls.h"
#include "ui/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** What there is to know before these are made one. */
QString previewOf(const DuplicateSet &set)
{
    if (const QString obstacle = MergePhrases::obstacle(set.merged.obstacle); !obstacle.isEmpty()) {
        return obstacle;
    }
    QStringList lines = MergePhrases::callChanges(set);
    if (!lines.isEmpty()) {
        lines.prepend(DuplicatesDialog::tr("What changes for calls:"));
        lines.append(QString());
    }
    lines.append(
        DuplicatesDialog::tr("The card then, in %1:", "groups").arg(set.groups.join(u", "_s)));
    return (lines + MergePhrases::card(set)).join(u'\n');
}

} // namespace

DuplicatesDialog::DuplicatesDialog(WindowContacts &contacts, QWidget *parent)
    : QDialog(parent)
    , m_merging(contacts.merging())
{
    setObjectName(u"duplicates"_s);
    setWindowTitle(tr("Duplicates"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildFields();
    follow(contacts);
    m_merging.look();
}

void DuplicatesDialog::follow(WindowContacts &contacts)
{
    connect(&contacts, &WindowContacts::changed, this, [this] { m_merging.look(); });
    connect(&m_merging, &ContactMerging::found, this, &DuplicatesDialog::showSets);
    connect(&m_merging, &ContactMerging::merged, this, [this](int people) {
        tell(people == 1 ? tr("1 person is one contact now.")
                         : tr("%n people are one contact each now.", nullptr, people));
    });
    connect(&m_merging, &ContactMerging::keptApart, this,
            [this] { tell(tr("They stay apart, and are not listed any more.")); });
    connect(&m_merging, &ContactMerging::undone, this,
            [this] { tell(tr("It is as it was before.")); });
    connect(&m_merging, &ContactMerging::failed, this, [this](const QString &words) {
        m_isBusy = false;
        tell(words);
    });
}

void DuplicatesDialog::buildFields()
{
    auto *about =
        textLabel(tr("These contacts are probably one person: they have the same name, or share a "
                     "number. Merged, each of their groups keeps one card with everything that "
                     "the others say. Nothing is ticked that changes who gets which call."),
                  false, this);
    m_list = makeTable(u"duplicates.list"_s, tr("Contacts that are probably one person"),
                       {tr("Becomes"), tr("Is now"), tr("Numbers")}, this);
    m_preview = new QPlainTextEdit(this);
    m_preview->setObjectName(u"duplicates.preview"_s);
    m_preview->setAccessibleName(tr("What they would become"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_note = textLabel(tr("Looking…"), true, this);
    m_note->setObjectName(u"duplicates.note"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_list, 1);
    column->addWidget(m_preview, 1);
    column->addWidget(m_note);
    column->addWidget(buildButtons());
    connect(m_list, &QTreeWidget::itemChanged, this, &DuplicatesDialog::updateButtons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DuplicatesDialog::showChosen);
    updateButtons();
    resize(72 * fontMetrics().averageCharWidth(), 32 * fontMetrics().height());
}

QWidget *DuplicatesDialog::buildButtons()
{
    auto *box = new QWidget(this);
    m_merge = makeButton(u"duplicates.merge"_s, tr("&Merge"), tr("Merge the ticked ones"), box);
    m_apart = makeButton(u"duplicates.apart"_s, tr("&Not the same"),
                         tr("The chosen ones are different people"), box);
    m_undo = makeButton(u"duplicates.undo"_s, tr("&Undo"), tr("Undo the last step"), box);
    QPushButton *close = makeButton(u"duplicates.close"_s, tr("&Close"), {}, box);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(m_apart);
    row->addWidget(m_merge);
    row->addWidget(close);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::mergeTicked);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesDialog::keepApart);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_isBusy = true;
        m_merging.undo();
        updateButtons();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return box;
}

void DuplicatesDialog::showSets()
{
    m_isBusy = false;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const DuplicateSet &set : m_merging.sets()) {
            auto *item = new QTreeWidgetItem(
                {set.name, MergePhrases::people(set), MergePhrases::numbers(set.numbers)});
            const bool mayMerge = set.merged.obstacle == MergeObstacle::None;
            if (mayMerge) {
                item->setCheckState(0, set.isHarmless() ? Qt::Checked : Qt::Unchecked);
            }
            m_list->addTopLevelItem(item);
        }
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    for (int i = 0; i < m_list->columnCount() - 1; ++i) {
        m_list->resizeColumnToContents(i);
    }
    if (std::exchange(m_isFirst, false)) { // later on it tells what was done
        tell(m_merging.sets().empty() ? tr("Nobody stands in the contacts more than once.")
                                      : QString());
    }
    showChosen();
}

const DuplicateSet *DuplicatesDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const std::vector<DuplicateSet> &sets = m_merging.sets();
    return row < 0 || static_cast<std::size_t>(row) >= sets.size()
        ? nullptr
        : &sets[static_cast<std::size_t>(row)];
}

void DuplicatesDialog::showChosen()
{
    const DuplicateSet *set = chosen();
    m_preview->setPlainText(set == nullptr ? QString() : previewOf(*set));
    updateButtons();
}

void DuplicatesDialog::mergeTicked()
{
    std::vector<DuplicateSet> ticked;
    const std::vector<DuplicateSet> &sets = m_merging.sets();
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(static_cast<int>(i));
        if (item != nullptr && item->checkState(0) == Qt::Checked
            && sets[i].merged.obstacle == MergeObstacle::None) {
            ticked.push_back(sets[i]);
        }
    }
    if (!ticked.empty() && !m_isBusy) {
        m_isBusy = true;
        m_merging.merge(std::move(ticked));
        updateButtons();
    }
}

void DuplicatesDialog::keepApart()
{
    if (const DuplicateSet *set = chosen(); set != nullptr && !m_isBusy) {
        m_merging.keepApart(DuplicateSet(*set)); // the list that it is in becomes another one
    }
}

void DuplicatesDialog::tell(const QString &words)
{
    m_note->setText(words);
    updateButtons();
}

void DuplicatesDialog::updateButtons()
{
    bool any = false;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        any = any || m_list->topLevelItem(i)->checkState(0) == Qt::Checked;
    }
    m_merge->setEnabled(any && !m_isBusy);
    m_apart->setEnabled(chosen() != nullptr && !m_isBusy);
    m_undo->setVisible(m_merging.mayUndo());
    m_undo->setEnabled(!m_isBusy);
}

} // namespace vp
