// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatview.h"

#include "ui/chatbubble.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

ChatView::ChatView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"demo.chat"_s);
    setAccessibleName(tr("The chat as the owner sees it"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(8);
    m_column->addStretch(1);
    setWidget(inside);
    // New messages grow the area from below: stay at the end, unless the person reads further up.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this, last = 0](int, int maximum) mutable {
                if (verticalScrollBar()->value() >= last) {
                    verticalScrollBar()->setValue(maximum);
                }
                last = maximum;
            });
}

void ChatView::clear()
{
    for (ChatBubble *bubble : std::as_const(m_bubbles)) {
        bubble->hide();
        bubble->deleteLater();
    }
    m_bubbles.clear();
    m_order.clear();
}

void ChatView::setLine(const PlaygroundLine &line)
{
    if (ChatBubble *known = m_bubbles.value(line.messageId)) {
        known->setLine(line);
        return;
    }
    auto *bubble = new ChatBubble(widget());
    bubble->setTextLimit(textLimit());
    bubble->setLine(line);
    connect(bubble, &ChatBubble::tapped, this, &ChatView::tapped);
    m_column->addWidget(bubble, 0, line.fromOwner ? Qt::AlignRight : Qt::AlignLeft);
    bubble->show();
    m_bubbles.insert(line.messageId, bubble);
    m_order.append(line.messageId);
    if (m_order.size() > MaxBubbles) {
        m_bubbles.take(m_order.takeFirst())->deleteLater();
    }
}

void ChatView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    for (ChatBubble *bubble : std::as_const(m_bubbles)) {
        bubble->setTextLimit(textLimit());
    }
}

int ChatView::textLimit() const
{
    // A comfortable line, or what fits beside the margins of the view and of the bubble.
    return qBound(80, viewport()->width() - 72, 46 * fontMetrics().averageCharWidth());
}

} // namespace vp
