// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inklabel.h"

#include "ui/colours.h"

#include <QEvent>
#include <QGuiApplication>

namespace vp {

namespace {

QColor colourOf(InkLabel::Ink ink, const QPalette &palette)
{
    switch (ink) {
    case InkLabel::Ink::Plain:
        break;
    case InkLabel::Ink::Faint:
        return faintInk(palette);
    case InkLabel::Ink::Talking:
        return talkingInk(palette);
    case InkLabel::Ink::Warning:
        return warningInk(palette);
    }
    return palette.color(QPalette::WindowText);
}

} // namespace

InkLabel::InkLabel(const QString &text, Ink ink, QWidget *parent)
    : QLabel(text, parent)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    refresh();
}

void InkLabel::setInk(Ink ink)
{
    m_ink = ink;
    refresh();
}

void InkLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ParentChange) {
        refresh();
    }
}

void InkLabel::refresh()
{
    // Mixed from what is around it: its own ink is a mixture already.
    const QPalette around =
        parentWidget() != nullptr ? parentWidget()->palette() : QGuiApplication::palette();
    const QColor colour = colourOf(m_ink, around);
    if (m_ink == Ink::Plain && testAttribute(Qt::WA_SetPalette)) {
        setPalette(QPalette());
    } else if (m_ink != Ink::Plain && palette().color(QPalette::WindowText) != colour) {
        QPalette own;
        own.setColor(QPalette::WindowText, colour); // the other roles stay those around it
        setPalette(own);
    }
}

} // namespace vp
