// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panel.h"
#include "ui/signlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace vp {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_text(textLabel({}, false, this))
    , m_more(textLabel({}, true, this))
    , m_sign(new SignLabel(u"warning"_s, this))
    , m_undo(makeButton(u"banner.undo"_s, tr("Undo"), tr("Undo what this message tells"), this))
    , m_close(new QToolButton(this))
    , m_passing(new QTimer(this))
{
    setObjectName(u"banner"_s);
    setFrameShape(QFrame::StyledPanel);
    m_close->setObjectName(u"banner.close"_s);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setIcon(lineIcon(u"close"_s));
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_more->setObjectName(u"banner.more"_s);
    m_more->setWordWrap(false);
    connect(m_undo, &QPushButton::clicked, this, &Banner::takeBack);
    connect(m_close, &QToolButton::clicked, this, &Banner::drop);
    m_passing->setInterval(NewsLasts);
    connect(m_passing, &QTimer::timeout, this, &Banner::letPass);
    hide();
}

void Banner::showText(const QString &text, const Undo &undo)
{
    say({text, undo, undo ? u"ok"_s : u"warning"_s});
}

void Banner::showNews(const QString &text, const QString &sign, bool passes)
{
    if (passes) {
        std::erase_if(m_messages, [](const Message &message) { return message.passes; });
    }
    say({text, {}, sign, passes});
}

void Banner::say(const Message &message)
{
    std::erase_if(m_messages, [&message](const Message &one) { return one.text == message.text; });
    if (m_messages.size() == MostKept) {
        m_messages.erase(m_messages.begin());
    }
    m_messages.push_back(message);
    m_passing->stop(); // what is new has its whole time
    look();
}

bool Banner::isHeld() const
{
    const QWidget *focus = QApplication::focusWidget();
    return underMouse() || (focus != nullptr && isAncestorOf(focus)) || !isVisible()
        || window()->isMinimized();
}

void Banner::letPass()
{
    if (!isHeld()) {
        std::erase_if(m_messages, [](const Message &message) { return message.passes; });
        look();
    }
}

void Banner::take(const QString &text)
{
    std::erase_if(m_messages, [&text](const Message &message) { return message.text == text; });
    look();
}

void Banner::drop()
{
    if (!m_messages.empty()) {
        m_messages.pop_back();
    }
    look();
}

void Banner::takeBack()
{
    if (m_messages.empty()) {
        return;
    }
    const Undo back = m_messages.back().undo;
    drop(); // first: it may have something to say itself
    if (back) {
        back();
    }
}

void Banner::look()
{
    setVisible(!m_messages.empty());
    if (m_messages.empty() || !m_messages.back().passes) {
        m_passing->stop();
    } else if (!m_passing->isActive()) {
        m_passing->start();
    }
    if (m_messages.empty()) {
        return;
    }
    m_sign->setSign(m_messages.back().sign);
    m_text->setText(m_messages.back().text);
    m_undo->setVisible(m_messages.back().undo != nullptr);
    const auto behind = static_cast<int>(m_messages.size()) - 1;
    m_more->setText(tr("+ %n", "messages that wait behind this one", behind));
    m_more->setVisible(behind > 0);
}

QString Banner::text() const
{
    return m_messages.empty() ? QString() : m_messages.back().text;
}

} // namespace vp
