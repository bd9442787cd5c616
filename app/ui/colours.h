// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <cmath>

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

/** How well letters of one colour are read on the other: 1 to 21, @see WCAG 2.1, 1.4.3. */
[[nodiscard]] inline double contrast(const QColor &first, const QColor &second)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](float part) {
            const auto value = static_cast<double>(part);
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    };
    const double one = luminance(first) + 0.05;
    const double other = luminance(second) + 0.05;
    return one > other ? one / other : other / one;
}

/** What the small letters of a page need. */
constexpr double ReadableContrast = 4.5;

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

/** A panel that stands out a little from the window: brighter, as if it lay nearer. */
[[nodiscard]] inline QColor panelColour(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return isDark(palette) ? mixed(window, palette.color(QPalette::WindowText), 0.05F)
                           : mixed(window, palette.color(QPalette::Base), 0.7F);
}

/** The bubble of a message: of the owner, or of the other side. */
[[nodiscard]] inline QColor bubbleColour(const QPalette &palette, bool isOurs)
{
    const QColor window = palette.color(QPalette::Window);
    return isOurs ? mixed(window, palette.color(QPalette::Highlight), 0.28F)
                  : mixed(window, palette.color(QPalette::WindowText), 0.08F);
}

/** A block of the week, and the hatch that tells one phone from another. */
[[nodiscard]] inline QColor blockColour(const QPalette &palette, bool isHatch)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight),
                 isHatch ? 0.30F : 0.16F);
}

/** A thin line between two areas. */
[[nodiscard]] inline QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.16F);
}

} // namespace vp
