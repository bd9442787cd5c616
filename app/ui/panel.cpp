// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel.h"

#include "ui/colours.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

Panel::Panel(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(8);
    if (!title.isEmpty()) {
        auto *label = new QLabel(title, this);
        QFont bold = font();
        bold.setBold(true);
        label->setFont(bold);
        m_column->addWidget(label);
    }
}

void Panel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairline(palette()));
    painter.setBrush(panelColour(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

InkLabel *textLabel(const QString &text, bool faint, QWidget *parent)
{
    auto *label = new InkLabel(text, faint ? InkLabel::Ink::Faint : InkLabel::Ink::Plain, parent);
    label->setWordWrap(true);
    return label;
}

void fillScrolled(QWidget &page, QWidget *inside, const QString &name)
{
    auto *scroll = new QScrollArea(&page);
    scroll->setObjectName(name);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

} // namespace vp
