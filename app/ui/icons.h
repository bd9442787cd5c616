// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace vp {

/** A drawing of resources/icons in one colour that follows the palette (also disabled and
 * selected), sharp at any size. */
[[nodiscard]] QIcon lineIcon(const QString &name);

/** A drawing of resources/icons in its own colours, as pixmaps of 16 to 64 pixels: a tray wants
 * pixels, not a theme. */
[[nodiscard]] QIcon colourIcon(const QString &name);

/** One square picture of @p size device-independent pixels. */
[[nodiscard]] QPixmap renderedIcon(const QString &name, int size, qreal pixelRatio = 1);

} // namespace vp
