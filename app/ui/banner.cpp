// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include "ui/icons.h"
#include "ui/panel.h"
#include "ui/signlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace vp {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_text(textLabel({}, false, this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"banner"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *sign = new SignLabel(u"warning"_s, this);
    m_close->setObjectName(u"banner.close"_s);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setIcon(lineIcon(u"close"_s));
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void Banner::showText(const QString &text)
{
    m_text->setText(text);
    show();
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace vp
