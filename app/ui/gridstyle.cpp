// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gridstyle.h"

#include <QWidget>

namespace vp {

namespace {

constexpr int Step = 8;

} // namespace

int GridStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget != nullptr && widget->isWindow() ? 2 * Step : Step;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Step;
    default: // Qt's own enumeration
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize GridStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                  const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_ItemViewItem ? size + QSize(0, Step) : size;
}

int GridStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
        ? 0
        : QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace vp
