// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strangersbox.h"

#include "ui/controls.h"
#include "ui/panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

StrangersBox::StrangersBox(WindowPeople &people, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
{
    m_list = makeTable(u"strangers.list"_s, tr("Others who wrote to the bot"),
                       {tr("Who"), tr("Last"), tr("Messages")}, this);
    m_list->setFixedHeight(4 * (fontMetrics().height() + 8));
    m_ignore = makeButton(u"strangers.ignore"_s, tr("Ignore"),
                          tr("Ignore the chosen person until the next start"), this);
    m_allow = makeButton(u"strangers.allow"_s, tr("Allow…"),
                         tr("Show a code that lets a person in"), this);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_ignore);
    buttons->addWidget(m_allow);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        textLabel(tr("Others wrote to the bot. They can do nothing. Whom you know you "
                     "let in by a code that you send, and a yes here."),
                  true, this));
    column->addLayout(row);
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    connect(&m_soon, &QTimer::timeout, this, &StrangersBox::refresh);
    connect(&people, &WindowPeople::strangersChanged, &m_soon, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &StrangersBox::choose);
    connect(m_allow, &QPushButton::clicked, this, &StrangersBox::codeWanted);
    connect(m_ignore, &QPushButton::clicked, this, [this] {
        const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
        if (at >= 0) {
            m_people.ignore(m_rows.at(static_cast<std::size_t>(at)));
            refresh();
        }
    });
    hide(); // else it would be shown with the panel
    refresh();
}

void StrangersBox::choose()
{
    const bool isOne = !m_list->selectedItems().isEmpty();
    m_ignore->setEnabled(isOne);
    m_allow->setEnabled(isOne && m_people.whyNot().isEmpty());
}

void StrangersBox::refresh()
{
    std::vector<StrangerRow> rows = m_people.strangers();
    if (rows == m_rows && isHidden() == rows.empty()) {
        choose();
        return;
    }
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    const qint64 chosen = at < 0 ? 0 : m_rows.at(static_cast<std::size_t>(at)).id;
    m_rows = std::move(rows);
    m_list->clear();
    for (const StrangerRow &one : m_rows) {
        auto *item =
            new QTreeWidgetItem(m_list, {one.who, one.last, QString::number(one.messages)});
        if (one.id == chosen) {
            m_list->setCurrentItem(item);
        }
    }
    m_list->resizeColumnToContents(0);
    setVisible(!m_rows.empty());
    choose();
}

} // namespace vp
