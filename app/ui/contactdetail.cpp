// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contactdetail.h"

#include "service/numberwords.h"
#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLines = 4; ///< of numbers, without scrolling

} // namespace

ContactDetail::ContactDetail(WhoGets whoGets, QWidget *parent)
    : QWidget(parent)
    , m_whoGets(std::move(whoGets))
    , m_name(textLabel({}, false, this))
    , m_groups(textLabel({}, true, this))
    , m_verdict(textLabel({}, false, this))
    , m_numbers(new QListWidget(this))
    , m_call(makeButton(u"contact.call"_s, tr("C&all…"), tr("Call this number"), this))
    , m_message(makeButton(u"contact.sms"_s, tr("&SMS…"), tr("Write to this number"), this))
    , m_copy(makeButton(u"contact.copy"_s, {}, tr("Copy number"), this))
    , m_edit(makeButton(u"contact.edit"_s, tr("E&dit…"), tr("Change this contact"), this))
    , m_why(makeButton(u"contact.why"_s, tr("Wh&y?"),
                       tr("Who would get a call from this number, and why"), this))
    , m_move(makeButton(u"contact.move"_s, tr("&Move to"), tr("Move to another group"), this))
    , m_block(makeButton(u"contact.block"_s, tr("&Block…"), tr("Block this number"), this))
    , m_remove(makeButton(u"contact.remove"_s, tr("Delete"), tr("Delete this contact"), this))
{
    setObjectName(u"contact"_s);
    m_name->setObjectName(u"contact.name"_s);
    m_verdict->setObjectName(u"contact.verdict"_s);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_call->setIcon(lineIcon(u"call"_s));
    m_message->setIcon(lineIcon(u"sms"_s));
    m_copy->setIcon(lineIcon(u"copy"_s));
    m_copy->setToolTip(m_copy->accessibleName());
    m_numbers->setObjectName(u"contact.numbers"_s);
    m_numbers->setAccessibleName(tr("Numbers"));
    m_numbers->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_call, m_message, m_copy, m_edit, m_remove}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_why);
    head->addWidget(m_move);
    head->addWidget(m_block);
    column->addLayout(head);
    column->addWidget(m_groups);
    column->addWidget(m_numbers);
    column->addLayout(buttons);
    column->addWidget(m_verdict);
    connect(m_numbers, &QListWidget::currentRowChanged, this, &ContactDetail::refresh);
    connect(m_numbers, &QListWidget::itemActivated, this,
            [this] { Q_EMIT callRequested(chosenNumber()); });
    connect(m_call, &QPushButton::clicked, this, [this] { Q_EMIT callRequested(chosenNumber()); });
    connect(m_message, &QPushButton::clicked, this,
            [this] { Q_EMIT messageRequested(chosenNumber()); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(chosenNumber()); });
    connect(m_why, &QPushButton::clicked, this, [this] { Q_EMIT whyRequested(chosenNumber()); });
    connect(m_block, &QPushButton::clicked, this,
            [this] { Q_EMIT blockRequested(chosenNumber()); });
    connect(m_edit, &QPushButton::clicked, this, &ContactDetail::editRequested);
    connect(m_remove, &QPushButton::clicked, this, &ContactDetail::removalRequested);
    setContact({});
}

void ContactDetail::setContact(const std::optional<Contact> &contact)
{
    m_contact = contact;
    m_name->setText(contact ? contact->name : tr("Nobody is chosen"));
    m_groups->setText(contact ? contact->groups().join(u", "_s) : QString());
    m_numbers->clear();
    for (std::size_t i = 0; contact && i < contact->numbers.size(); ++i) {
        m_numbers->addItem(NumberWords::withKind(contact->numbers[i], contact->kindOf(i)));
    }
    m_numbers->setVisible(m_numbers->count() > 0);
    m_numbers->setFixedHeight(std::min(m_numbers->count(), MostLines) * m_numbers->sizeHintForRow(0)
                              + 4);
    m_remove->setEnabled(contact.has_value());
    m_edit->setEnabled(contact.has_value());
    m_move->setEnabled(contact.has_value());
    m_numbers->setCurrentRow(0);
    refresh();
}

void ContactDetail::setMoveMenu(QMenu *menu)
{
    m_move->setMenu(menu);
}

void ContactDetail::refresh()
{
    const int row = m_numbers->currentRow();
    const bool any = m_contact && row >= 0;
    for (QPushButton *button : {m_call, m_message, m_copy, m_why, m_block}) {
        button->setEnabled(any);
    }
    m_verdict->setText(any ? m_whoGets(m_contact->numbers.at(static_cast<std::size_t>(row)))
                           : QString());
}

QString ContactDetail::chosenNumber() const
{
    const int row = m_numbers->currentRow();
    return m_contact && row >= 0 ? m_contact->numbers.at(static_cast<std::size_t>(row)).text()
                                 : QString();
}

} // namespace vp
