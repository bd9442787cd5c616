// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer.h"

#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int Lines = 3;

} // namespace

Composer::Composer(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_cost(textLabel({}, true, this))
    , m_problem(textLabel({}, false, this))
    , m_send(
          makeButton(u"messages.send"_s, tr("Sen&d"), tr("Send (%1)").arg(u"Ctrl+Enter"_s), this))
{
    m_text->setObjectName(u"messages.text"_s);
    m_text->setAccessibleName(tr("Text of the SMS"));
    m_text->setPlaceholderText(tr("Text; %1 sends it").arg(u"Ctrl+Enter"_s));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight((Lines + 1) * fontMetrics().lineSpacing() + 2 * m_text->frameWidth());
    m_text->installEventFilter(this);
    m_cost->setObjectName(u"messages.cost"_s);
    m_problem->setObjectName(u"messages.problem"_s);
    m_send->setIcon(lineIcon(u"sms"_s));
    auto *below = new QHBoxLayout;
    below->addWidget(m_cost, 1);
    below->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_problem);
    column->addWidget(m_text);
    column->addLayout(below);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::refresh);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    tell({});
    refresh();
}

QString Composer::text() const
{
    return m_text->toPlainText();
}

void Composer::setText(const QString &text)
{
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
}

void Composer::setClosed(const QString &why)
{
    m_closed = why;
    m_text->setEnabled(why.isEmpty());
    refresh();
}

void Composer::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void Composer::takeFocus()
{
    m_text->setFocus();
}

void Composer::refresh()
{
    const QString written = text();
    const TextCost cost = WindowMessages::cost(written);
    m_cost->setInk(cost.fits && !cost.isDear ? InkLabel::Ink::Faint : InkLabel::Ink::Warning);
    m_cost->setText(!m_closed.isEmpty() ? m_closed : written.isEmpty() ? QString() : cost.words);
    m_send->setEnabled(m_closed.isEmpty() && cost.fits && !written.trimmed().isEmpty());
}

void Composer::send()
{
    if (m_send->isEnabled()) {
        Q_EMIT sendRequested(text());
    }
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && (key->modifiers() & Qt::ControlModifier) != 0) {
            send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vp
