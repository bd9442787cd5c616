// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blockcard.h"

#include "ui/controls.h"
#include "ui/panel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidthInLetters = 44; ///< of the texts, which break

} // namespace

BlockCard::BlockCard(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_rows(new QFormLayout)
{
    setObjectName(u"rules.card"_s);
    setAccessibleName(tr("What this block says"));
    setFrameShape(QFrame::StyledPanel);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(8);
    auto *buttons = new QHBoxLayout;
    m_test = addButton(u"rules.card.test"_s, tr("&Test this moment"), &BlockCard::testRequested);
    m_change = addButton(u"rules.card.change"_s, tr("C&hange…"), &BlockCard::changeRequested);
    m_remove = addButton(u"rules.card.remove"_s, tr("Re&move"), &BlockCard::removalRequested);
    m_calendar =
        addButton(u"rules.card.calendar"_s, tr("&Calendars…"), &BlockCard::calendarRequested);
    m_test->setToolTip(tr("Who would get a call of these people then?"));
    m_calendar->setToolTip(tr("This event is changed in its calendar"));
    for (QPushButton *button : {m_test, m_change, m_remove, m_calendar}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(m_rows);
    column->addLayout(buttons);
}

QPushButton *BlockCard::addButton(const QString &name, const QString &text,
                                  void (BlockCard::*signal)())
{
    QPushButton *button = makeButton(name, text, {}, this);
    connect(button, &QPushButton::clicked, this, [this, signal] {
        close(); // first: what comes may open a window of its own
        Q_EMIT(this->*signal)();
    });
    return button;
}

void BlockCard::addRow(const QString &label, const QString &text, const QString &name)
{
    if (text.isEmpty()) {
        return;
    }
    auto *words = textLabel(text, false, this);
    words->setObjectName(name);
    words->setMinimumWidth(WidthInLetters * fontMetrics().averageCharWidth());
    m_rows->addRow(textLabel(label, true, this), words);
}

void BlockCard::setBlock(const WeekBlock &block, const QString &when,
                         const std::optional<OwnRule> &own)
{
    while (m_rows->rowCount() > 0) {
        m_rows->removeRow(0);
    }
    addRow(tr("Who"), block.who, u"rules.card.who"_s);
    addRow(tr("Goes to"), block.goesTo, u"rules.card.goesTo"_s);
    addRow(tr("When"), when, u"rules.card.when"_s);
    if (own) {
        addRow(tr("Every week"), own->repeats, u"rules.card.repeats"_s);
    }
    addRow(tr("Event"), block.title, u"rules.card.event"_s);
    addRow(tr("Calendar"), block.calendar, u"rules.card.source"_s);
    if (block.overlaps) {
        addRow(tr("Note"),
               tr("Another rule for the same people lies over it; the tester says which "
                  "one wins."),
               u"rules.card.overlaps"_s);
    }
    m_change->setVisible(own.has_value());
    m_remove->setVisible(own.has_value());
    m_calendar->setVisible(!own);
}

void BlockCard::openBeside(const QRect &anchor)
{
    layout()->activate();
    adjustSize();
    const QScreen *where = parentWidget()->screen();
    const QRect space = where->availableGeometry();
    QPoint corner(anchor.left(), anchor.bottom() + 1);
    if (corner.y() + height() > space.bottom()) {
        corner.setY(anchor.top() - height());
    }
    corner.setX(
        std::clamp(corner.x(), space.left(), std::max(space.left(), space.right() - width())));
    corner.setY(
        std::clamp(corner.y(), space.top(), std::max(space.top(), space.bottom() - height())));
    move(corner);
    show();
    m_test->setFocus();
}

} // namespace vp
