// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blockingpage.h"
#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

// The shared lists of BlockingPage.

namespace vp {

using namespace Qt::StringLiterals;

QWidget *BlockingPage::buildShared()
{
    auto *panel = new Panel(tr("Shared lists"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_refresh = makeButton(u"blocking.refresh"_s, {}, {}, panel);
    showRefreshing(false);
    QPushButton *addresses = makeButton(u"blocking.addresses"_s, tr("A&ddresses…"),
                                        tr("Addresses of the shared lists"), panel);
    m_noLists = textLabel(tr("No shared list is set."), true, panel);
    row->addWidget(m_noLists, 1);
    row->addStretch(1);
    row->addWidget(m_refresh);
    row->addWidget(addresses);
    m_shared = makeTable(u"blocking.shared"_s, tr("Shared lists"),
                         {tr("List"), tr("Entries"), tr("State")}, panel);
    panel->column().addLayout(row);
    panel->column().addWidget(m_shared, 1);
    connect(m_refresh, &QPushButton::clicked, this,
            [this] { m_isRefreshing ? m_questions.cancel() : m_questions.refresh(); });
    connect(m_shared, &QTreeWidget::itemChanged, this,
            [this](const QTreeWidgetItem *item) { switchShared(*item); });
    connect(addresses, &QPushButton::clicked, this,
            [this] { Q_EMIT settingRequested(u"settings.blocklists/urls"_s); });
    return panel;
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
    showRefreshing(m_questions.isRefreshing && m_questions.isRefreshing());
}

void BlockingPage::showRefreshing(bool isRefreshing)
{
    m_isRefreshing = isRefreshing;
    m_refresh->setIcon(lineIcon(isRefreshing ? u"close"_s : u"retry"_s));
    m_refresh->setText(isRefreshing ? tr("Cancel") : tr("&Refresh"));
    m_refresh->setAccessibleName(isRefreshing ? tr("Stop fetching the shared lists")
                                              : tr("Fetch all shared lists now"));
    m_refresh->setToolTip(m_refresh->accessibleName());
    m_refresh->setShortcut(isRefreshing ? QKeySequence() : QKeySequence(u"F5"_s));
}

void BlockingPage::switchShared(const QTreeWidgetItem &list)
{
    const QString problem = m_questions.letStop(list.text(0), list.checkState(0) == Qt::Checked);
    tell(problem);
    // Later: the item is still in use.
    QMetaObject::invokeMethod(this, &BlockingPage::refresh, Qt::QueuedConnection);
}

} // namespace vp
