// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signlabel.h"

#include "ui/icons.h"

#include <QEvent>

namespace vp {

namespace {

constexpr QSize Size(16, 16);

} // namespace

SignLabel::SignLabel(const QString &icon, QWidget *parent)
    : QLabel(parent)
    , m_icon(icon)
{
    refresh();
}

void SignLabel::setSign(const QString &icon)
{
    if (icon != m_icon) {
        m_icon = icon;
        refresh();
    }
}

void SignLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

void SignLabel::refresh()
{
    setPixmap(lineIcon(m_icon).pixmap(Size, devicePixelRatioF()));
}

} // namespace vp
