// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbubble.h"

#include "ui/colours.h"
#include "ui/panel.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

ChatBubble::ChatBubble(QWidget *parent)
    : QWidget(parent)
    , m_text(textLabel({}, false, this))
    , m_buttons(new QVBoxLayout)
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_buttons->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void ChatBubble::setLine(const PlaygroundLine &line)
{
    const bool sameButtons = m_line.buttons == line.buttons;
    m_line = line;
    m_text->setText(line.text);
    fitText();
    if (!sameButtons) {
        setButtons(line.buttons);
    }
    update();
}

void ChatBubble::setTextLimit(int pixels)
{
    m_limit = pixels;
    fitText();
}

void ChatBubble::fitText()
{
    // As wide as the words want, up to the limit.
    const QRect room(0, 0, m_limit, 100000);
    const int wanted = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_line.text).width();
    const int width = qMin(m_limit, wanted + 4);
    // Said outright: a layout that has not settled yet would cut the last line.
    m_text->setFixedSize(width, qMax(0, m_text->heightForWidth(width)));
    layout()->invalidate();
    updateGeometry(); // a hidden bubble would keep the height it had before
}

QString ChatBubble::text() const
{
    return m_text->text();
}

void ChatBubble::setButtons(const std::vector<std::pair<QString, QString>> &buttons)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    for (const auto &[label, payload] : buttons) {
        auto *button = new QPushButton(label, this);
        button->setObjectName(u"chat.%1.button%2"_s.arg(m_line.messageId).arg(++number));
        button->setAccessibleName(label);
        connect(button, &QPushButton::clicked, this,
                [this, answer = payload] { Q_EMIT tapped(m_line.messageId, answer); });
        m_buttons->addWidget(button);
        button->show();
    }
}

void ChatBubble::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bubbleColour(palette(), m_line.fromOwner));
    painter.drawRoundedRect(rect(), 12, 12);
}

} // namespace vp
