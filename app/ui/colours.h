// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace vp {

/** A mix of two colours; @p share of the second, 0 to 1. Everything we paint is mixed from the
 * palette, so dark stays dark. */
[[nodiscard]] inline QColor mixed(const QColor &first, const QColor &second, float share)
{
    const auto blend = [share](float a, float b) {
        return a + (b - a) * share;
    };
    return QColor::fromRgbF(blend(first.redF(), second.redF()),
                            blend(first.greenF(), second.greenF()),
                            blend(first.blueF(), second.blueF()));
}

[[nodiscard]] inline bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

/** Text that matters less. */
[[nodiscard]] inline QColor faintInk(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.32F);
}

/** Something is being said: a green that reads on the palette's window. */
[[nodiscard]] inline QColor talkingInk(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x5f, 0xd0, 0x7e) : QColor(0x1b, 0x7f, 0x37);
}

/** Something is wrong: a red that reads on the palette's window. */
[[nodiscard]] inline QColor warningInk(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x8f, 0x85) : QColor(0xb3, 0x1c, 0x14);
}

/** A panel that stands out a little from the window. */
[[nodiscard]] inline QColor panelColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.05F);
}

/** A thin line between two areas. */
[[nodiscard]] inline QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.16F);
}

} // namespace vp
