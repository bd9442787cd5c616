// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/** What can be judged of a window's look by machine. Each answers what is wrong, in words; empty =
 * nothing. They look at everything below @p root, so that what is added is judged, too. */
namespace vp::look {

/** Focusable widgets that a screen reader or a test could not name. */
[[nodiscard]] QStringList unnamed(const QWidget &root);
/** Visible labels and buttons whose words do not fit where they are. */
[[nodiscard]] QStringList cut(const QWidget &root);
/** Layouts whose margins and gaps are not on the grid of 8 pixels (4 inside of one thing). */
[[nodiscard]] QStringList offGrid(const QWidget &root);
/** The sizes of visible texts, the smallest first. */
[[nodiscard]] QList<double> textSizes(const QWidget &root);
/** Lets layouts and styles settle without an event loop. */
void settle(QWidget &root);

} // namespace vp::look
