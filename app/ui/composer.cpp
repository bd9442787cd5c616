// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer.h"

#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int Lines = 3;
constexpr int LongestEntry = 60;

} // namespace

Composer::Composer(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_cost(textLabel({}, true, this))
    , m_problem(textLabel({}, false, this))
    , m_templates(makeButton(u"messages.templates"_s, tr("&Texts"),
                             tr("Insert a text that is sent often"), this))
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
    below->addWidget(m_templates);
    below->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_problem);
    column->addWidget(m_text);
    column->addLayout(below);
    auto *menu = new QMenu(m_templates);
    menu->setObjectName(u"messages.templatesMenu"_s);
    m_templates->setMenu(menu);
    m_templates->hide();
    connect(menu, &QMenu::aboutToShow, this, &Composer::fillTemplates);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::textChanged);
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
    m_templates->setEnabled(why.isEmpty());
    refresh();
}

void Composer::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void Composer::setTemplates(std::function<QStringList()> templates)
{
    m_offer = std::move(templates);
    m_templates->show();
}

void Composer::fillTemplates()
{
    QMenu *menu = m_templates->menu();
    menu->clear();
    for (const QString &text : m_offer()) {
        QString label = text.simplified();
        if (label.size() > LongestEntry) {
            label = QString(label.left(LongestEntry) % u'…');
        }
        connect(menu->addAction(label.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, text] {
                    m_text->insertPlainText(text);
                    m_text->setFocus();
                });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No texts are set"))->setEnabled(false);
    }
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
